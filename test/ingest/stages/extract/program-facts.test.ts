/** What a text says of a programme itself, and of models that no table knows. */
import { describe, expect, test } from '@jest/globals';
import { extracted, type Extracted } from '../../read-sample.ts';
import { fetchedText } from '../../reading.ts';
import { order } from './order.ts';

const read = (text: string): Promise<Extracted> => extracted(fetchedText('text.txt', text));

describe('facts of a programme', () => {
  const notice = `Fiscal Year 2031 Harbor Lights Grant Program

Assistance Listing Number: 97.999
Funding Opportunity Number: DHS-31-GPD-999-00-01

The Harbor Lights Grant Program (HLGP) is administered by the Federal Emergency Management Agency. The program is authorized by section 12 of the Homeland Security Act of 2002 (6 U.S.C. 101).

Eligible applicants are States and federally recognized Tribes. HLGP pays for lamps.`;

  test('each by its label or its sentence', async () => {
    const { found, text } = await read(notice);
    expect(found.of('program-fact').map(({ property, value, program }) => [property, value, program.norm])).toEqual(
      [
        ['assistanceListing', '97.999'],
        ['opportunity', 'DHS-31-GPD-999-00-01'],
        ['administeredBy', 'agency/fema'],
        ['authorization', 'section 12 of the Homeland Security Act of 2002 (6 U.S.C. 101)'],
        ['eligibility', 'States and federally recognized Tribes'],
      ].map((fact) => [...fact, 'harbor lights grant program']),
    );
    for (const fact of found.of('program-fact'))
      if (fact.property !== 'administeredBy') expect(text.slice(fact.start, fact.end)).toBe(fact.value);
  });

  test('of two programmes, a label is neither’s', async () => {
    const { found } = await read(
      `Two programs\n\nThe Harbor Lights Grant Program and the Pier Safety Grant Program pay.\n\nCFDA Number: 97.999`,
    );
    expect(found.of('program-fact')).toEqual([]);
  });
});

describe('facts of a funding notice', () => {
  const NOTICE = `Notice of Funding Opportunity (NOFO)

Fiscal Year 2031 Rural Beacon Security Grant Program (RBSGP)

1. Issued By

U.S. Department of Homeland Security (DHS)/Federal Emergency Management Agency (FEMA)

2. Assistance Listings Number

97.999

3. Funding Opportunity Number

DHS-31-GPD-999-00-01

4. Authorizing Authority for Program

Section 2299 of the Homeland Security Act of 2002

5. Available Funding for the NOFO: $185 million

Award Ceiling: $1,250,000

Award Floor: $500,000

Eligible Applicants

All 56 States and territories may apply.

Application Start Date: September 16, 2031

Application Submission Deadline: November 15, 2031 at 5 p.m. ET

RBSGP money lights beacons. See Manage Your Grants.`;

  test('are of the programme in its title', async () => {
    const { found } = await read(NOTICE);
    expect(Object.fromEntries(found.of('program-fact').map(({ property, value }) => [property, value]))).toEqual({
      opportunity: 'DHS-31-GPD-999-00-01',
      administeredBy: 'agency/fema',
      authorization: 'Section 2299 of the Homeland Security Act of 2002',
      assistanceListing: '97.999',
      eligibility: 'All 56 States and territories may apply.',
      opensOn: '2031-09-16',
      closesOn: '2031-11-15',
      totalFunding: '185000000',
      awardCeiling: '1250000',
      awardFloor: '500000',
    });
    expect([...new Set(found.of('program-fact').map(({ program }) => program.norm))]).toEqual([
      'rural beacon security grant program',
    ]);
    expect(found.of('grant-mention').map(({ norm, relation }) => `${norm} ${relation}`)).toEqual([
      'rural beacon security grant program FUNDED_BY',
      'rural beacon security grant program MENTIONED_IN',
    ]);
  });

  test('no other text has them', async () => {
    const { found } = await read('A letter about lamps\n\nThe Pier Safety Grant Program pays.\n\nAward Ceiling: $5');
    expect(found.of('program-fact')).toEqual([]);
  });
});

describe('models that no table has', () => {
  const models = async (sentence: string): Promise<readonly string[]> =>
    (await order(sentence)).found
      .of('model-mention')
      .flatMap(({ norm, record }) => (record ? [`${record} ${norm}`] : []));

  test.each([
    ['a number of a known family', 'OpenAI shall test GPT-17.', ['model/openai/gpt-17 GPT-17']],
    ['however it is printed', 'The model GPT 17.5 is tested.', ['model/openai/gpt-17-5 GPT-17.5']],
    [
      'a size before the number',
      'The model Claude Opus 14.5 is tested.',
      ['model/anthropic/claude-opus-14-5 Claude Opus 14.5'],
    ],
    [
      'a size behind it',
      'Gemini 14 Pro of Google DeepMind is tested.',
      ['model/google-deepmind/gemini-14-pro Gemini 14 Pro'],
    ],
    ['a version of one that is known', 'The model Claude 2.1 is tested.', ['model/anthropic/claude-2-1 Claude 2.1']],
    ['how large it is', 'The model Mistral 7B is tested.', ['model/mistral-ai/mistral-7b Mistral 7B']],
    ['a version with a letter', 'The model DeepSeek-V14 is tested.', ['model/deepseek/deepseek-v14 DeepSeek-V14']],
    ['a rocket is none', 'A Falcon 9 shall carry lamps.', []],
    ['nor one beside the word', 'The report compares a Falcon 9 with older models of lamps.', []],
    ['nor one among models of rockets', 'Models such as Falcon 9 are rockets.', []],
    ['nor a share', 'The model pays Gemini 14.5% of it.', []],
  ])('%s', async (_why, sentence, expected) => {
    expect(await models(sentence)).toEqual(expected);
  });
});

describe('amounts of a notice in a table', () => {
  test('by what others call them', async () => {
    const { found } = await extracted(
      fetchedText(
        'notice.md',
        '# Notice of Funding Opportunity: Harbor Lamp Grants\n\nOpportunity Number: HL-31-1\n\n| Item | Amount |\n| --- | --- |\n| Total funds available | $4,000,000 |\n| Largest award | $90,000 |\n| Smallest award | $5,000 |\n',
      ),
    );
    expect(found.of('program-fact').map(({ property, value }) => [property, value])).toEqual([
      ['opportunity', 'HL-31-1'],
      ['totalFunding', '4000000'],
      ['awardCeiling', '90000'],
      ['awardFloor', '5000'],
    ]);
    expect(found.of('grant-mention').map(({ norm, relation }) => [norm, relation])).toEqual([
      ['harbor lamp grants', 'FUNDED_BY'],
    ]);
  });
});
