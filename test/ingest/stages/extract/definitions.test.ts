import { describe, expect, test } from '@jest/globals';
import { directive, order } from './order.ts';

describe('definitions', () => {
  test.each([
    ['the plain form', 'The term “beacon” means a light that is lit at night.', ['beacon']],
    ['a term without an article', '“Beacon” means a light.', ['Beacon']],
    ['a comma inside the quotation marks', '“Beacon,” as used in this order, means a light.', ['Beacon']],
    ['single quotation marks', '‘Beacon’ means a light.', ['Beacon']],
    ['a meaning that lies elsewhere', '“Vessel” has the meaning set forth in 1 U.S.C. 3.', ['Vessel']],
    ['two names of one term', '“Artificial light” or “AL” has the meaning given in 1 U.S.C. 3.', ['Artificial light']],
    ['several terms at once', 'The terms “pier” and “quay” have the meanings given in 1 U.S.C. 3.', ['pier', 'quay']],
    [
      'a frame before the term',
      'For purposes of this order, the term “keeper” refers to any employee on watch.',
      ['keeper'],
    ],
    [
      'a verb parted from its auxiliary',
      'The term “keeper” shall, in accordance with custom, mean an employee on watch.',
      ['keeper'],
    ],
    [
      'words that limit the term',
      '“Authorized keeper” of a lighthouse means anyone on the roll.',
      ['Authorized keeper'],
    ],
    [
      'is, after “as defined in”',
      '“Boards,” as defined in 5 C.F.R. part 960, are groups of local officials.',
      ['Boards'],
    ],
    ['the noun that it limits', '“Local” lights refers to those within a mile of a port.', ['Local']],
    ['in capitals', '"HARBOR LIGHT" SHALL MEAN ANY LIGHT WITHIN A MILE OF A PORT.', ['HARBOR LIGHT']],
    [
      'when there is such a thing',
      'For purposes of this order, a “dark harbor” exists if no light is lit.',
      ['dark harbor'],
    ],
    ['includes, of a term so called', 'The term “vessel” includes any raft.', ['vessel']],
    ['no quotation marks', 'Harbor lights are defined here as lights within a mile of a port.', ['Harbor lights']],
    [
      'no quotation marks, but “the term”',
      'The term harbor light means any light within a mile of a port.',
      ['harbor light'],
    ],
    ['a context that limits it', 'In the context of signals at sea, a buoy is a float that is moored.', ['buoy']],
  ])('%s', async (_why, sentence, terms) => {
    const { found } = await order(sentence);
    expect(found.of('definition').map(({ term }) => term)).toEqual(terms);
  });

  test.each([
    ['an abbreviation', 'The Director of the National Beacon Institute (NBI) shall report.'],
    ['the noun', 'Agencies shall use all lawful means to keep the lights lit.'],
    ['the noun at the head', 'The initial means, instructions, and rules shall be reviewed.'],
    [
      'words that an amendment speaks of',
      'Section 2 of that order is amended by striking “beacon” and inserting “light”.',
    ],
    ['a quoted thing that is something', 'One kind is “mixed” lights that are lit by day.'],
    ['a consequence', 'This means that the light must be lit.'],
    ['an exclusion', 'The term “vessel” does not include a raft.'],
    ['a page that says more of it', 'Please refer to the annex.'],
  ])('not %s', async (_why, sentence) => {
    const { found } = await order(sentence);
    expect(found.of('definition')).toEqual([]);
  });

  test('a term under its own heading is defined by what it includes', async () => {
    const { found } = await order(
      'What is kept:',
      '(a) Keeper.',
      '(1) “Keeper” includes:',
      '(i) anyone on watch; and',
      '(ii) an apprentice.',
      '(2) “Keeper” does not include a passenger.',
      '(b) Lamp Room. “Lamp Room” with respect to ships includes all of the deck.',
      '(c) Fees. “Free” includes nothing.',
    );
    expect(found.of('definition').map(({ term }) => term)).toEqual(['Keeper', 'Lamp Room']);
  });

  test('paragraphs of a glossary that open with their term', async () => {
    const { found, text } = await directive(
      'Glossary',
      'lamp keeper. The person who keeps lamps. There may be two.',
      'oil (or fuel). What lamps burn.',
      'Wick. See lamp.',
      'This holds. It is so.',
    );
    expect(found.of('definition').map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`)).toEqual([
      'lamp keeper: lamp keeper. The person who keeps lamps.',
      'oil (or fuel): oil (or fuel). What lamps burn.',
    ]);
  });

  test('one such paragraph alone is none', async () => {
    const { found } = await directive(
      'Definitions',
      'Lamp keeper. The person who keeps lamps.',
      'Nothing else is said.',
    );
    expect(found.of('definition')).toEqual([]);
  });

  test('runs from the term phrase to the end of its first sentence', async () => {
    const { found, text } = await order(
      'For purposes of this order, the term “beacon” means a light; a lamp; or both. It may be red. The term “beacon” also includes a flare.',
    );
    expect(found.of('definition').map(({ start, end }) => text.slice(start, end))).toEqual([
      'the term “beacon” means a light; a lamp; or both.',
    ]);
  });

  test('a run-in list gives each term its own clause', async () => {
    const { found, text } = await order('As used here, “pier” means a wall; and “quay” means a bank.');
    expect(found.of('definition').map(({ start, end }) => text.slice(start, end))).toEqual([
      '“pier” means a wall;',
      '“quay” means a bank.',
    ]);
  });

  test('the span of the term is where it is printed', async () => {
    const { found, text } = await order('The term “beacon” means a light.');
    const [beacon] = found.of('definition');
    expect(text.slice(beacon?.termSpan.start, beacon?.termSpan.end)).toBe('“beacon”');
  });

  test('terms of a directive stand without quotation marks', async () => {
    const { found } = await directive('A beacon is defined as any light that is lit by night.');
    expect(found.of('definition').map(({ term }) => term)).toEqual(['beacon']);
  });
});
