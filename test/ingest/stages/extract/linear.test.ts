/**
 * Twice the text takes about twice the time, in reading, in the structure and in every extractor: generated texts of two sizes, by
 * processor time, so that a busy machine changes little. A pattern that looks at each word from each word takes four times.
 */
import { expect, it } from '@jest/globals';
import type { Extractor, KnownNames } from '../../../../ingest/values/index.ts';
import { EXTRACTORS } from '../../../../ingest/stages/extract/extractors.ts';
import { extract } from '../../../../ingest/stages/extract/index.ts';
import { readDocument } from '../../../../ingest/readers/read.ts';
import { structure } from '../../../../ingest/stages/structure.ts';
import { fetchedBytes, knownNames } from '../../read-sample.ts';

/** UTF-16 units of the smaller text. */
const SIZE = 40_000;
const REPORT_SIZE = 20_000;
/** Less than this many milliseconds says nothing. */
const NOTHING = 60;
/** Linear is 2, quadratic 4; between them stands what a collector of garbage and a cold cache may add. */
const MOST = 3.3;

const HEAD =
  'Executive Order 19001 of March 3, 2031\n\nLamps\n\nBy the authority vested in me, it is hereby ordered as follows:\n\n';

/** Citation markup makes a report of any text. */
const REPORT = '(cite index="1-1">It is May 21, 2026.</cite>\n\n';
const REPORTS: Readonly<Record<string, (index: number) => string>> = {
  told: (index) =>
    `(cite index="2-${index}">Senator Ruth Hallam${index}, a keeper of Lamp Council ${index}, said on Monday that she opposes the order, but two officials familiar with the matter told Axios that Corvus Systems, which makes lamps, backed it.</cite>`,
  hours: (index) =>
    `\n\n10:${10 + (index % 50)} a.m. The Lamp Council said on May 2 that it had met, and “in its view, lamps” are lit.\n\n`,
  names: (index) =>
    `Mary Ostler, Ada Lowell, Jane Roe, Lamp${index} Institute, Wick${index} Labs and Cord${index} Union, `,
  sides: (index) =>
    `\n\nThe lake council's treasurer, one of the order's loudest critics ${index}, sees no role and sided with the company, among those who wanted it and its own investor of the lamps. “Lamps ${index},” Ada Lowell said, but Jane Roe of Corvus Systems called it fair, if they would have it signed.`,
  dates: () =>
    'On Monday, on May 2, last week, the next morning, a day after and in March, the order was, had been and is, ',
  quotations: () =>
    'He said “it is over, she told them that “it is not, and they “would never support, oppose or back it, ',
  notices: (index) =>
    `AI developers and makers of models would have to submit them to lamps ${index} days and companies must give `,
};

/** Paragraphs that follow each other as an order's do, each with what one extractor looks for. */
const TEXTS: Readonly<Record<string, (index: number) => string>> = {
  duties: (index) =>
    `Sec. ${index}. Lamps. (a) Within ${index} days of the date of this order, the Secretary of Energy, in consultation with the Attorney General and the heads of agencies, shall count lamps and shall report.\n\n(b) Agencies shall:\n\n(i) light lamps; and\n\n(ii) mend them.`,
  citations: (index) =>
    `Sec. ${index}. Executive Order ${12000 + (index % 2000)} of March 3, 2001 (Lamps and Wicks of the Coast), as amended by Executive Order ${11000 + (index % 900)}, is revoked. See 44 U.S.C. ${index}, the Lamp Number ${index} Act of 1999 (Public Law 101-${index}), and section ${index}(b) of title 5, United States Code.`,
  definitions: (index) =>
    `Sec. ${index}. Definitions. (a) The term “lamp ${index}” means a light of the coast. (b) “Wick ${index}” has the meaning given in section ${index} of that Act.`,
  bodies: (index) =>
    `Sec. ${index}. There is established the Lamp Council Number${index} (Council${index}). The Council${index} shall consist of the Secretary of Energy and the Secretary of State. The Chair shall report. The Secretary shall help the Department.`,
  meant: (index) =>
    `Sec. ${index}. A public body shall report. The Executive Director shall help. The ALK shall light lamps. Each Lamp Keeper shall meet the Chief Lamp Officer. The shared services shall be the responsibility of each office.`,
  inserted: (index) =>
    `Sec. ${index}. Section ${index} of Executive Order 12333 is amended to read as follows: “Sec. ${index}. Lamps. The Secretary of Energy shall report.”`,
  money: (index) =>
    `Sec. ${index}. The Lamp Grant Program pays $${index} million for fiscal year 2030, and foreign assistance awards for lamps that train frontier models with 10^26 operations to defend against cyber attacks.`,
  letters: (index) =>
    `Sec. ${index}. Directive U.S.A.B.C.D.E. U.S.I.J.K. U.S.L.M. and U.S.N.O.P. U.S.Q.R. staff, of the U.S.T. Lamp No. ${index} Act, shall report.`,
  words: () =>
    'Lamps of the coast, which the keepers keep, and that ships see when it is dark, are lit by those who may.',
};

/** Sentences, or paragraphs, that do not end. */
const ENDLESS: Readonly<Record<string, (index: number) => string>> = {
  models: (index) => `Claude ${index % 9}, GPT-${index % 9} and Llama ${index % 9}, `,
  'those whom titles and words refer to': () =>
    'The Secretary of Labor and the Director shall report. The lead agency shall act. Such agencies shall pay. The Departments shall help. ',
  'short forms': () => 'the Department of Energy (DOE), the Cybersecurity and Infrastructure Security Agency (CISA), ',
  definitions: (index) => `the term “lamp ${index}” means a light, “wick” means “oil” and `,
};
const SENTENCE = `${HEAD}Section 1. Lamps. Nothing binds `;

/** The same in a report. */
const ENDLESS_REPORTS: Readonly<Record<string, (index: number) => string>> = {
  'letters with points': () => 'U.S.',
  'words with hyphens': () => 'Aa-Bb-',
  apostrophes: () => "o'",
  'names with and': () => 'Aa and Bb ',
  'items of a list': () => '(a) lamps; and ',
  days: (index) => `on May ${1 + (index % 28)} and `,
};
const REPORT_SENTENCE = `${REPORT}Nothing binds `;

const textOf = (make: (index: number) => string, size: number, head = HEAD): string => {
  let text = head;
  // A paragraph is as long as its kind makes it: what hangs on a comma may go on for pages.
  for (let index = 1; text.length < size; index += 1)
    text += `${make(index)}${head === HEAD || (head === REPORT && index % 40 === 0) ? '\n\n' : ''}`;
  return text;
};

/** Milliseconds of the processor, for the structure and for each extractor. */
const timesOf = async (text: string, names: KnownNames): Promise<ReadonlyMap<string, number>> => {
  const read = await readDocument(fetchedBytes('long.txt', Buffer.from(text)));
  const times = new Map<string, number>();
  const timed = <T>(part: string, work: () => T): T => {
    const before = process.threadCpuUsage();
    const made = work();
    const { user, system } = process.threadCpuUsage(before);
    times.set(part, (user + system) / 1000);
    return made;
  };
  const structured = timed('structure', () => structure(read));
  const clocked = EXTRACTORS.map((one): Extractor => ({
    ...one,
    extract: (...given) => timed(one.id, () => one.extract(...given)),
  }));
  extract(structured, names, clocked);
  return times;
};

const CASES = [
  ...Object.entries(TEXTS).map(([name, make]) => [name, make, HEAD] as const),
  ...Object.entries(ENDLESS).map(([name, make]) => [`one sentence of ${name}`, make, SENTENCE] as const),
  ...Object.entries(REPORTS).map(([name, make]) => [`report of ${name}`, make, REPORT] as const),
  ...Object.entries(ENDLESS_REPORTS).map(
    ([name, make]) => [`report in one sentence of ${name}`, make, REPORT_SENTENCE] as const,
  ),
];

/** A collector of garbage or a busy neighbour adds to a time and takes nothing away: the least of some looks is the part's own. */
const LOOKS = 8;

const least = (times: ReadonlyMap<string, number>, again: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...again].map(([part, time]) => [part, Math.min(time, times.get(part) ?? Infinity)]));

/** Parts that took more than their share of the time for twice the size, however often one looked. */
const slowParts = async (
  measure: (size: number) => Promise<ReadonlyMap<string, number>>,
  size: number,
): Promise<readonly unknown[]> => {
  await measure(size);
  let [small, large] = [await measure(size), await measure(2 * size)];
  const slow = (): readonly unknown[] =>
    [...large].filter(([part, time]) => time > NOTHING && time > MOST * (small.get(part) ?? 0));
  for (let look = 1; look < LOOKS && slow().length > 0; look += 1)
    [small, large] = [least(small, await measure(size)), least(large, await measure(2 * size))];
  return slow();
};

it.each(CASES)('%s: twice the text, twice the time', async (_name, make, head) => {
  const names = await knownNames();
  expect(
    await slowParts((size) => timesOf(textOf(make, size, head), names), head.startsWith(REPORT) ? REPORT_SIZE : SIZE),
  ).toEqual([]);
});

const LINES: Readonly<Record<string, (lines: number) => string>> = {
  'leaders of a table of contents that lead nowhere': (lines) => `Lamps ${'.'.repeat(8 * lines)} lit`,
  'leaders with blanks between': (lines) => `Lamps ${'. '.repeat(4 * lines)}lit`,
  'lines in columns that never agree, which might each begin a table': (lines) =>
    Array.from({ length: lines }, (_, index) => `${'a'.repeat(1 + (index % 7))}    lamp`).join('\n'),
  'blank lines behind marks of pages': (lines) => `Lamps, Page 1\nLamps, Page 2\n${'\n'.repeat(5 * lines)}Lamps.`,
  'marks of pages, each with a head of its own': (lines) =>
    Array.from({ length: lines }, (_, index) => `Harbor ${index}\nLamps, Page ${index % 1000}\n`).join('\n'),
};

it.each(Object.entries(LINES))('%s: twice the lines, twice the time', async (_name, make) => {
  const measure = async (lines: number): Promise<ReadonlyMap<string, number>> => {
    const text = make(lines);
    const before = process.threadCpuUsage();
    await readDocument(fetchedBytes('columns.txt', Buffer.from(text)));
    const { user, system } = process.threadCpuUsage(before);
    return new Map([['reading', (user + system) / 1000]]);
  };
  expect(await slowParts(measure, 10_000)).toEqual([]);
});
