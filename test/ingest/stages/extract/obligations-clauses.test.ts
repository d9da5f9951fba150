/** Which modal verbs head a clause, where it begins and ends, and which clauses ask nothing of anybody. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

const say = async (paragraphs: Case[1]): Promise<readonly string[]> => duties((await order(...paragraphs)).found);

describe('a modal verb of an inner clause', () => {
  it.each<Case>([
    [
      'of "whose", before that of the sentence',
      ['Each agency whose ships may pass a lamp shall, where practicable, report.'],
      ['Agencies SHALL report'],
    ],
    [
      'of "whose", behind what is established',
      ['A Lamp Council is hereby established whose members shall include the Secretary of Energy.'],
      [],
    ],
    [
      'of what somebody expects',
      ['The Department of Energy anticipates that approximately nine lamps will be lit. Agencies shall report.'],
      ['Agencies SHALL report'],
    ],
    [
      'of "for which"',
      ['Each agency for which that agency’s ships may pass a lamp shall report.'],
      ['Agencies SHALL report'],
    ],
    [
      'of a relative clause without a pronoun, in a lead-in',
      ['Subject to any exceptions OPM may establish by regulation, agencies shall light lamps.'],
      ['Agencies SHALL light'],
    ],
    [
      'of such a clause in an item',
      [
        'The Secretary of Energy shall send:',
        '(a) a list of lamps; and',
        '(b) any other chart the Secretary of State or the Secretary of Labor may request for the list.',
      ],
      ['Department of Energy SHALL send'],
    ],
    [
      'of the President, who says "I"',
      [
        'The Secretary of Energy shall meet a group of the Secretary of State, and the heads of such other agencies, or their designees, I may consider necessary.',
      ],
      ['Department of Energy SHALL meet'],
    ],
    [
      'of several who choose',
      [
        'The Lamp Council shall hear the Secretary of State, and the heads of such agencies as the President, Co-Chairs, or Vice Chairs may designate.',
      ],
      ['Lamp Council SHALL hear'],
    ],
    [
      'of the rest of what was found',
      [
        'The Secretary of Energy shall:',
        '(a) not light a lamp unless the Secretary has found that it helps; and that the oil will be saved by it; and',
        '(b) report.',
      ],
      ['Department of Energy SHALL_NOT light', 'Department of Energy SHALL report'],
    ],
    [
      'of what somebody may issue, behind a preposition',
      [
        'Agencies shall report on lamps and on oil, consistent with any rules the Attorney General may issue under that Act.',
      ],
      ['Agencies SHALL report'],
    ],
    ['of the rest of a condition', ['This order does not apply to ships, if they sail by day or must be towed.'], []],
    [
      'of a pair whose first verb has another',
      ['The Secretary of Energy shall watch for smoke, and soot, by ships that have led or may lead to fires.'],
      ['Department of Energy SHALL watch'],
    ],
    [
      'of another thing that somebody has said',
      [
        'The Secretary of State and the Secretary of Energy have advised that lamps are safe, that the Secretary of State may light them, and that they will watch.',
      ],
      [],
    ],
    [
      'what others are called is no inner clause',
      ['The agencies listed in this section as the keepers shall report.'],
      ['Agencies SHALL report'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(await say(paragraphs)).toEqual(expected);
  });
});

describe('a second modal verb', () => {
  it.each<Case>([
    [
      '"shall not" behind "shall", over an inner clause',
      ['The CIA shall close as soon as possible any lamps that it currently keeps and shall not keep any lamp later.'],
      ['Central Intelligence Agency SHALL close', 'Central Intelligence Agency SHALL_NOT keep'],
    ],
    [
      'whom it consults in front of it',
      [
        'The Secretary of Energy shall appoint keepers and, in consultation with the Secretary of State, shall pay them.',
      ],
      ['Department of Energy SHALL appoint', 'Department of Energy with Department of State SHALL pay'],
    ],
    [
      'none where the last name goes on with what it is about',
      [
        'The Secretary of Energy shall write a list, in consultation with the Secretary of State, and the Secretary of Labor, of lamps that are lit, to find oil that is used for them shall help.',
      ],
      ['Department of Energy with Department of State + Department of Labor SHALL write'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(await say(paragraphs)).toEqual(expected);
  });

  it('has what stands between "and" and it, with its limit', async () => {
    const { found, text } = await order(
      'The Secretary of Energy shall list lamps and, within 30 days of the list, shall mend them.',
    );
    expect(
      found.of('obligation').map(({ start, end, deadline }) => [text.slice(start, end), deadline?.duration ?? null]),
    ).toEqual([
      ['The Secretary of Energy shall list lamps', null],
      ['within 30 days of the list, shall mend them.', 'P30D'],
    ]);
  });

  it('"provided that" stands between the two', async () => {
    const { found, text } = await order('Agencies must light lamps; provided that an agency may ask for help.');
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Agencies must light lamps;',
      'an agency may ask for help.',
    ]);
  });

  it('the limit of what a plan tells is none of its own', async () => {
    const { found } = await order(
      'The Secretary of Energy shall write a plan. The plan shall include costs of opening a lamp within 1 year of the date of this order.',
    );
    expect(found.of('obligation').map(({ deadline }) => deadline)).toEqual([null, null]);
  });

  it('an abbreviated division of a law ends no sentence', async () => {
    const { found, text } = await order(
      'Agencies shall light no lamp under that Act (Public Law 118-50, Div. H) or sell one.',
    );
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end))).toEqual([
      'Agencies shall light no lamp under that Act (Public Law 118-50, Div. H) or sell one.',
    ]);
  });
});

describe('no duty', () => {
  it.each<Case>([
    [
      'contractors, whatever they are subject to',
      ['The Secretary of State shall keep lamps. Contractors subject to the Lamp Rule shall share them.'],
      ['Department of State SHALL keep'],
    ],
    [
      'a seat, by whatever verb',
      [
        'The Lamp Council shall have eight members, one of whom shall be chosen as the Chair. It shall also include senior representatives from agencies. The Lamp Council shall be an expert panel composed of keepers. The Secretary of Energy and the Secretary of Labor will co-chair the Lamp Council. The Chair of the Lamp Council shall rotate among agencies.',
      ],
      [],
    ],
    [
      'but what else is done with a seat',
      ['The Secretary of Energy shall chair the Lamp Council and direct its work.'],
      ['Department of Energy SHALL chair'],
    ],
    [
      'a head, helpers, a term',
      [
        'The Lamp Council shall be supervised by a Director. The Lamp Council will be advised by two keepers. The Lamp Council shall exist for a period of 4 years.',
      ],
      [],
    ],
    [
      'what becomes of things by themselves, and what alone holds',
      [
        'The Secretary of Energy shall keep lists. Such lists shall be automatically opened after 8 years. Such lists shall be the sole means of proof.',
      ],
      ['Department of Energy SHALL keep'],
    ],
    [
      'how the order itself is carried out',
      [
        'Agencies shall light lamps. The agencies’ actions directed by this Executive Order shall be carried out subject to the availability of appropriations. The lamp provisions in sections 4 and 5 of this order shall complement that law. The policies set forth in this order are lawful; nor shall anything in this order be construed to bar a lamp.',
      ],
      ['Agencies SHALL light'],
    ],
    [
      'a right, terms of service and vice-chairs',
      [
        'The right to keep lamps must not be infringed. Fellows shall serve under short appointments. The Secretaries of Energy and Labor shall serve as Vice-Chairs of the Lamp Council.',
      ],
      [],
    ],
    [
      'seats of members, and whom a body is supported by',
      [
        'Lamp Committee members shall represent industry. The Lamp Committee shall reflect a proper balance of views. Each agency shall be represented on the Lamp Committee by a deputy. The Lamp Committee shall be supported by an interagency staff.',
      ],
      [],
    ],
    [
      'a sum, who is otherwise subject, what our efforts must be',
      [
        'The Secretary of Energy shall set fees. The gift shall be $1 million. The giver shall otherwise be subject to law. Our domestic efforts must go on. References to lamps shall remain controlling.',
      ],
      ['Department of Energy SHALL set'],
    ],
    [
      'names in a list, advice to a body, money and law, what another text says',
      [
        'Agencies for the lamps shall be:',
        '(a) the Department of Energy; and',
        '(b) the Department of Labor.',
        'The chief of the Lamp Section shall serve as an advisor to the Lamp Council with respect to oil. Payments for lamps shall be consistent with applicable law, and subject to the availability of funds. The law is clear: the Department of Energy may not “hide or dim a lamp.”',
      ],
      [],
    ],
    [
      'what the order itself does, with a duty behind it',
      ['The Lamp Council is hereby disbanded and the Secretary of Energy shall withdraw what it wrote.'],
      ['Department of Energy SHALL withdraw'],
    ],
    [
      'permission and command in one',
      ['The Secretary of Energy is hereby authorized and directed to light lamps.'],
      ['Department of Energy REQUIRED light'],
    ],
    ['what people should be able to do', ['Each Federal employee should be able to see a lamp.'], []],
    [
      'a stem whose items stand in the text that is amended, though more is inserted behind it',
      [
        '(a) The stem of section 2 of Executive Order 12001 shall read “The Secretary of Energy shall:”.',
        '(b) Item (4) shall read “(4) light lamps. The Secretary of Labor shall help.”',
      ],
      ['Department of Labor SHALL help'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(await say(paragraphs)).toEqual(expected);
  });
});
