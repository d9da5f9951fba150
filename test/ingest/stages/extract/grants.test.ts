import { describe, expect, test } from '@jest/globals';
import { extracted, extractedReport, fetchedSample } from '../../read-sample.ts';
import { order } from './order.ts';

const norms = async (sentence: string): Promise<readonly string[]> =>
  (await order(sentence)).found.of('grant-mention').map(({ norm }) => norm);

describe('grant mentions', () => {
  test.each([
    ['a class by its manner', 'Agencies shall review discretionary grants.', ['discretionary grants']],
    [
      'an award of discretionary money is a grant',
      'Agencies shall review discretionary awards.',
      ['discretionary grants'],
    ],
    ['programs of a class', 'Agencies shall review their discretionary grant programs.', ['discretionary grants']],
    [
      'a program whose name is all but the word',
      'Keep funds under the Harbor Lamp Relief Assistance program.',
      ['harbor lamp relief assistance program'],
    ],
    ['one of a class', 'No recipient of a discretionary grant is exempt.', ['discretionary grants']],
    ['a class by its purpose', 'Agencies that provide educational grants shall report.', ['educational grants']],
    ['a class that qualifies money', 'The Secretary shall cut discretionary grant funding.', ['discretionary grants']],
    ['assistance awards', 'The Secretary shall pause foreign assistance awards.', ['foreign assistance awards']],
    ['grants to States as one block', 'States that receive block grants shall report.', ['block grants']],
    ['programs that pay', 'The Director shall identify Federal grant programs.', ['federal grant programs']],
    [
      'a name with a number in it, and again in capitals',
      'The Lamps 4.0 Technology Grant Program pays. THE LAMPS 4.0 TECHNOLOGY GRANT PROGRAM SHALL END.',
      ['lamps 4.0 technology grant program', 'lamps 4.0 technology grant program'],
    ],
    [
      'a fund that pays grants',
      'There is a Harbor Lamp Grant Fund in the Department of Energy.',
      ['harbor lamp grant fund'],
    ],
    [
      'a name behind another word and a colon',
      'Students of lamps are eligible for the LampCorps: Scholarships for Service program.',
      ['lampcorps: scholarships for service program'],
    ],
    [
      'a kind by an acronym',
      'The Act founds a federal AI scholarship-for-service program.',
      ['federal ai scholarship-for-service program'],
    ],
    [
      'headings and links that say what to do or what is so',
      'See Manage Your Grants. Opportunities Exist to Improve Lamp and Other Grants. While grants are paid, XYZ Grants end.',
      [],
    ],
    [
      'two kinds under one head',
      'Agencies shall use Federal fellowship and service programs.',
      ['federal fellowship and service programs'],
    ],
    [
      'a scholarship that is worked off',
      'Such programs include scholarship for service programs.',
      ['scholarship for service programs'],
    ],
    [
      'a program by whom it funds',
      'These are programs to fund young lighthouse keepers who write.',
      ['young lighthouse keepers funding programs'],
    ],
    [
      'papers about grants are none',
      'See the Harbor Lights Grant Application Guide and the Harbor Grant and Agreement Regulations.',
      [],
    ],
    [
      'a program that pays by what follows its name, and its short name',
      'The Director shall establish a program, to be known as the “Harbor Partnership Program” (in this section referred to as the “Program”), under which the Director shall award grants. The Program shall end in 2036.',
      ['harbor partnership program', 'harbor partnership program'],
    ],
    ['a name of its own', 'The Secretary shall use the Harbor Lights Grant Program.', ['harbor lights grant program']],
    [
      'a known program',
      'The Secretary shall use the Tribal Cybersecurity Grant Program.',
      ['tribal cybersecurity grant program'],
    ],
    [
      'a name that nothing but its surroundings tells to be one',
      'The Secretary shall award grants under the Harbor Lights Demonstration Program.',
      ['harbor lights demonstration program'],
    ],
    [
      'an acronym that the text gave',
      'The Harbor Lights Grant Program (HLGP) is open. Agencies shall use HLGP.',
      ['harbor lights grant program', 'harbor lights grant program'],
    ],
  ])('%s', async (_why, sentence, expected) => expect(await norms(sentence)).toEqual(expected));

  test.each([
    ['bare grants', 'Agencies shall review grants, contracts, and loans.'],
    ['Federal grants', 'Agencies shall review all Federal grants.'],
    ['the verb', 'The Director of the agency grants a waiver.'],
    ['a participle before it', 'Agencies awarding grants shall report.'],
    ['help that is no money', 'Agencies shall expand technical assistance programs.'],
    ['land', 'The Secretary shall review all easement grants.'],
    ['a person of that name', 'The lamp was lit by President Grant himself.'],
    ['medals', 'The President gives honorary awards.'],
    ['a body', 'The Board on Lighthouse Fellowships shall meet.'],
  ])('not %s', async (_why, sentence) => expect(await norms(sentence)).toEqual([]));

  test.each([
    ['set up', 'The Secretary of Energy shall establish a harbor research grant program.', 'CREATED_BY'],
    ['to be used', 'The Secretary of Energy shall use discretionary grants for this.', 'DIRECTED_BY'],
    [
      'said of the actor only',
      'The Secretary of Energy shall write to agencies that award discretionary grants.',
      'MENTIONED_IN',
    ],
    ['told of', 'States have long received block grants.', 'MENTIONED_IN'],
    ['given money', 'Congress provided $5 million for the Harbor Lights Grant Program.', 'FUNDED_BY'],
  ])('what a text does to it: %s', async (_why, sentence, relation) => {
    const { found } = await order(sentence);
    expect(found.of('grant-mention').map((one) => one.relation)).toEqual([relation]);
  });

  test('a report of an order to find programs directs them', async () => {
    const { found } = await extractedReport(
      '(cite index="1-2">A part of the draft directed officials to identify federal grant programs that could pay for it.</cite>',
    );
    expect(found.of('grant-mention')).toEqual([
      expect.objectContaining({ norm: 'federal grant programs', relation: 'DIRECTED_BY' }),
    ]);
  });

  test('the acronym in the parenthesis that defines it is no mention', async () => {
    const { found } = await extracted(fetchedSample('fact-sheet-cyber-grants.html'));
    expect(found.of('grant-mention').map(({ relation }) => relation)).toEqual([
      'MENTIONED_IN',
      'FUNDED_BY',
      'MENTIONED_IN',
    ]);
  });
});
