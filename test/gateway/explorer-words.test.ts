/** What the explorer makes of facts without asking anybody: citations, calendars, tables, marks. Read back by parsers. */
import { describe, expect, test } from '@jest/globals';
import { parse as parseBibtex } from 'bibtex-parse';
import { parse as parseCsv } from 'csv-parse/sync';
import type { DocumentNode } from 'graphql';
import ICAL from 'ical.js';
import { createRequest, formatDocument } from 'urql';
import { csvOf } from '../../gateway/explorer/design/rows.ts';
import { everyText, instrumentName, sectionText } from '../../gateway/explorer/design/words.ts';
import * as operations from '../../gateway/explorer/graph/operations.ts';
import type { ObligationPartsFragment } from '../../gateway/explorer/graph/operations.ts';
import { stylesOf, type Cited } from '../../gateway/explorer/views/document/cite.ts';
import { findWords, markParagraphs, paragraphsOf, spanOf } from '../../gateway/explorer/views/document/marks.ts';
import { calendarOf } from '../../gateway/explorer/views/record/calendar.ts';
import { findExcess, LIMITS } from '../../gateway/limits/limits.ts';

const CITED: Cited = {
  title: 'On Foxes & {Hens}: 100% of \\both\\ ~',
  publisher: 'Office of the Register',
  instrument: { kind: 'EXECUTIVE_ORDER', number: '99002', frCitation: '91 FR 61234', signedOn: '2026-09-08' },
  publishedOn: '2026-09-11',
  url: 'https://example.org/a}b{c',
  section: '3(a)',
  page: 61235,
  address: 'http://127.0.0.1:4000/d/0011/q/3-9',
  quote: 'foxes',
};
const styled = (cited: Cited, extension: string): string =>
  stylesOf(cited).find((style) => style.extension === extension)?.text ?? '';

describe('a citation', () => {
  test('is one BibTeX entry, whatever is in its title and address', () => {
    const entries = parseBibtex(styled(CITED, 'bib')).filter(({ itemtype }) => itemtype === 'entry');
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).toContain('eo990022026');
  });

  test('of a memorandum is not named an order', () => {
    const memo = { ...CITED, instrument: { kind: 'MEMORANDUM', number: 'M-99-01', frCitation: null, signedOn: null } };
    expect(styled(memo, 'bib')).toMatch(/^@misc\{m99012026,/);
  });

  test('in every style tells the order; in RIS each line is a tag', () => {
    for (const { text } of stylesOf(CITED)) expect(text).toContain('99002');
    for (const line of styled(CITED, 'ris').split(/\r?\n/).filter(Boolean))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- ?/);
  });
});

test('a calendar holds each duty that is due on a day, under the UID that the export gives it', () => {
  const duty = (id: string, dueOn: string): ObligationPartsFragment =>
    ({
      id,
      act: 'submit',
      object: `a plan, with ${'long words '.repeat(20)}; and more`,
      actors: [],
      deadline: { dueOn },
      instrument: { title: 'On Foxes' },
      quotes: [{ exact: 'shall\nsubmit' }],
    }) as unknown as ObligationPartsFragment;
  const text = calendarOf(
    [duty('obligation/a/2(b)', '2026-12-31'), duty('obligation/b', '2026-12')],
    'http://localhost',
  );
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const events = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  expect(events.map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)])).toEqual([
    [`${encodeURIComponent('obligation/a/2(b)')}@recital`, '2026-12-31', '2027-01-01'],
  ]);
  expect(events[0]?.summary).toContain('a plan, with long words');
});

test('a table opens nothing in a spreadsheet', () => {
  const rows = parseCsv(
    csvOf([
      { name: '=1+1', words: 'a, "b"\nc' },
      { name: '@x', other: 3 },
    ]),
    { columns: true },
  );
  expect(rows).toEqual([
    { name: "'=1+1", words: 'a, "b"\nc', other: '' },
    { name: "'@x", words: '', other: '3' },
  ]);
});

describe('marks', () => {
  const TEXT = 'Foxes shall submit.\n\nHens may.';

  test('part a paragraph so that no character is lost, and every one tells all that stands on it', () => {
    const marked = markParagraphs(
      paragraphsOf(TEXT),
      [
        { id: 'whole', kind: 'quote', start: 0, end: 19 },
        { id: 'name', kind: 'mention', start: 0, end: 5 },
        { id: 'hens', kind: 'mention', start: 21, end: 25 },
      ],
      { start: 26, end: 29 },
    );
    const told = marked.map(({ segments }) =>
      segments.map(({ start, end, marks, aimed }) => [TEXT.slice(start, end), marks.map(({ id }) => id), aimed]),
    );
    expect(told).toEqual([
      [
        ['Foxes', ['name', 'whole'], false],
        [' shall submit.', ['whole'], false],
      ],
      [
        ['Hens', ['hens'], false],
        [' ', [], false],
        ['may', [], true],
        ['.', [], false],
      ],
    ]);
  });

  test.each([
    [{ start: 21, end: 25 }, 'Hens', { found: 'here' }],
    [{ start: 0, end: 4 }, 'Hens', { found: 'elsewhere', at: { start: 21, end: 25 } }],
    [{ start: 0, end: 4 }, 'Geese', { found: 'nowhere' }],
  ])('at %j of "%s": %j', (aim, words, found) => {
    expect(findWords(TEXT, aim, words)).toEqual(found);
  });

  test.each([
    ['3-9', { start: 3, end: 9 }],
    ['9-3', null],
    ['3-', null],
    ['a-b', null],
    [undefined, null],
  ])('the span %s is %j', (raw, span) => {
    expect(spanOf(raw)).toEqual(span);
  });
});

test.each([
  ['P1Y', 'every year'],
  ['P90D', 'every 90 days'],
  ['PT24H', 'every 24 hours'],
  ['PT5M', 'every 5 minutes'],
  ['continuous', 'continuous'],
])('%s is %s', (period, words) => {
  expect(everyText(period)).toBe(words);
});

const QUESTIONS: readonly (readonly [string, string])[] = Object.entries(operations).map(([name, operation]) => [
  name,
  operation as unknown as string,
]);
test.each(QUESTIONS)('%s asks no more than the gateway answers, as the client sends it', (_, operation) => {
  // The client adds `__typename` wherever something is selected.
  const sent = formatDocument(createRequest(operation, {}).query) as DocumentNode;
  expect(findExcess(sent, LIMITS)).toBeNull();
});

describe('words for where', () => {
  test.each([
    ['2(b)', '§ 2(b)'],
    ['2(b)~2', '§ 2(b)'],
    ['h:what-it-asks', 'What it asks'],
    ['h:use-of-ai.U.v~3.D', 'Use of AI, U.v.D'],
    [null, ''],
  ])('%s is %s', (section, text) => {
    expect(sectionText(section)).toBe(text);
  });

  test.each([
    [{ kind: 'EXECUTIVE_ORDER', number: '14110' }, 'Executive Order 14110'],
    [{ kind: 'MEMORANDUM', number: 'M-24-10' }, 'M-24-10'],
    [{ kind: 'NATIONAL_SECURITY_MEMORANDUM', number: '25' }, 'National security memorandum 25'],
    [{ number: null, title: null, id: 'instrument/us/nist/risk-framework' }, 'Risk framework'],
  ])('%j is called %s', (instrument, name) => {
    expect(instrumentName(instrument)).toBe(name);
  });
});
