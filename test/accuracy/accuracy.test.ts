/** The figures below which a change is a step back. */
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import { describeShared } from '../shared.ts';
import type { Score } from './gold.ts';
import { SETS } from './held-out.ts';
import { accuracyPage, measureAll, PAGE, type Measured } from './report.ts';

const LEAST_F1: Readonly<Record<string, number>> = {
  document: 0.98,
  sections: 0.98,
  legalReferences: 0.98,
  documentRelations: 0.98,
  agencyMentions: 0.97,
  directives: 0.92,
  deadlines: 0.98,
};

/** On the sets of held-out texts; who is responsible hangs on names of bodies too, the span on the clause alone. */
const LEAST_HELD_OUT: Readonly<Record<string, number>> = {
  sections: 0.98,
  directives: 0.88,
  directiveSpans: 0.95,
  deadlines: 0.98,
  definitions: 0.97,
};

/**
 * What small sets still show: of the ninth one order amends another by stems that it does not quote, of the eleventh one
 * deadline of eighteen is too many, of the twelfth one of thirteen is missed, of the thirteenth one of 28 is missed and one too many,
 * of the fourteenth one definition of eight is too many. Of the twentieth one definition of four is missed. Of the thirtieth two deadlines of 36 are missed. Of the forty-fourth one deadline of eleven is too many. The eighteenth, the twenty-first, the twenty-third, the twenty-fifth and the twenty-seventh hold no orders: what they still show stands in `by-eye.md`.
 * That is told in `docs/accuracy.md`; below this is a step back here, too.
 */
const LEAST_OF_SET: Readonly<Partial<Record<(typeof SETS)[number], Readonly<Record<string, number>>>>> = {
  ninth: { directiveSpans: 0.92 },
  eleventh: { deadlines: 0.97 },
  twelfth: { deadlines: 0.95 },
  thirteenth: { deadlines: 0.96 },
  fourteenth: { definitions: 0.93 },
  thirtieth: { deadlines: 0.94 },
  'forty-fourth': { deadlines: 0.95 },
  'fifty-third': { agencyMentions: 0.99, legalReferences: 1, documentRelations: 1, directives: 0.99 },
  fiftieth: { agencyMentions: 0.96, legalReferences: 0.99, documentRelations: 1, directives: 0.95 },
  eighteenth: {
    sections: 0.9,
    legalReferences: 0.92,
    agencyMentions: 0.94,
    directives: 0.67,
    directiveSpans: 0.67,
    definitions: 0.84,
  },
  twentieth: { definitions: 0.85 },
  'twenty-first': {
    legalReferences: 0.94,
    agencyMentions: 0.98,
    directives: 0.92,
    directiveSpans: 0.93,
    deadlines: 0.9,
    definitions: 0.83,
    grantPrograms: 1,
  },
  'twenty-fifth': {
    sections: 0.92,
    legalReferences: 0.94,
    agencyMentions: 0.96,
    directives: 0.96,
    directiveSpans: 0.97,
    deadlines: 0.96,
    grantPrograms: 0.85,
  },
  'twenty-seventh': {
    sections: 0.94,
    legalReferences: 0.95,
    agencyMentions: 0.93,
    directives: 0.95,
    directiveSpans: 0.96,
  },
  'thirty-first': { deadlines: 0.97 },
  'thirty-third': { directives: 0.92, directiveSpans: 0.92, definitions: 0.92 },
  'thirty-fifth': { sections: 0.94, directives: 0.86, directiveSpans: 0.93, deadlines: 0.92 },
  'thirty-seventh': {
    sections: 0.98,
    legalReferences: 0.88,
    documentRelations: 0.6,
    agencyMentions: 0.76,
    directives: 0.79,
    directiveSpans: 0.86,
    deadlines: 0.84,
  },
  'forty-second': { definitions: 0.85 },
  'forty-third': { sections: 0.92 },
  'forty-sixth': { agencyMentions: 0.67, directives: 0.94 },
  'forty-eighth': {
    legalReferences: 0.66,
    agencyMentions: 0.62,
    directives: 0.87,
    directiveSpans: 0.9,
    deadlines: 0.87,
  },
  'forty-ninth': {
    sections: 0.96,
    legalReferences: 0.4,
    agencyMentions: 0.71,
    directives: 0.9,
    directiveSpans: 0.9,
    deadlines: 0.94,
  },
  'fifty-fourth': { legalReferences: 0.99, agencyMentions: 0.98, directives: 0.92, deadlines: 0.79, definitions: 0.96 },
  'fifty-fifth': { sections: 0.98, legalReferences: 0.96, agencyMentions: 0.66, directives: 0.91 },
  'fifty-first': {
    sections: 0.93,
    agencyMentions: 0.82,
    directives: 0.76,
    directiveSpans: 0.91,
    deadlines: 0.9,
  },
  'fifty-second': { agencyMentions: 0.65, directives: 0.76, directiveSpans: 0.93, deadlines: 0.92 },
  'thirty-ninth': { sections: 0.93, agencyMentions: 0.89, directives: 0.9, directiveSpans: 0.9 },
  'twenty-third': { agencyMentions: 0.96, deadlines: 0.94, directives: 0.95, directiveSpans: 0.95, definitions: 0.98 },
};

/** Of the text of each format against the XML of the same orders. */
const LEAST_TEXT_F1 = 0.985;
/** Of what identifies an order, and of pages, where they are printed. */
const LEAST_EQUAL = 0.995;

describeShared('accuracy', (shared) => {
  let measured: Measured;
  beforeAll(async () => {
    measured = await measureAll(shared);
  });

  const below = (least: Readonly<Record<string, number>>, categories: Readonly<Record<string, Score>>): unknown =>
    Object.entries(least).filter(([category, figure]) => !((categories[category]?.f1 ?? 0) >= figure));

  it('on the hand-made labels', () => {
    expect(below(LEAST_F1, measured.gold.categories)).toEqual([]);
  });

  it.each(SETS)('on the %s set of held-out texts', (name) => {
    const { categories } = measured.heldOut[name];
    // A set whose texts define nothing says nothing of definitions; a wrong one there is a figure of its own.
    const least = { ...LEAST_HELD_OUT, ...LEAST_OF_SET[name] };
    const said = Object.entries(least).filter(([category]) => {
      const { tp = 0, fp = 0, fn = 0 } = categories[category] ?? {};
      return tp + fp + fn > 0;
    });
    expect(said.length).toBeGreaterThan(2);
    expect(below(Object.fromEntries(said), categories)).toEqual([]);
  });

  it('of the readers: words, pages, identity', async () => {
    const { texts, dataPages, identity } = measured.reading;
    const low = Object.entries(texts).filter(([, { f1, rightPage }]) => f1 < LEAST_TEXT_F1 || rightPage < 0.98);
    expect(low).toEqual([]);
    expect(dataPages.right).toBeGreaterThanOrEqual(LEAST_EQUAL);
    const fields = Object.entries(identity).flatMap(([format, all]) =>
      Object.entries(all).map(([field, { printed, judgedShare }]) => ({ format, field, printed, judgedShare })),
    );
    expect(fields.filter(({ printed, judgedShare }) => printed > 0 && judgedShare < LEAST_EQUAL)).toEqual([]);
  });

  it('is what the page says', async () => {
    expect(await readFile(PAGE, 'utf8')).toBe(await accuracyPage(measured));
  });

  it('of quotes, which show the values that they stand for', () => {
    expect(measured.quotes.asked).toBeGreaterThan(5_000);
    expect(measured.quotes.rate).toBeLessThanOrEqual(0.2);
  });

  it('on the table of dispositions, every difference looked at', () => {
    const { recall, judged } = measured.relations;
    expect(recall).toBeGreaterThanOrEqual(0.97);
    expect(judged.precision).toBeGreaterThanOrEqual(0.95);
    expect(judged.unjudged).toBe(0);
  });
});
