/** Names of bodies that are longer than their first known words, and bodies that a text makes further on. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found
    .of('agency-mention')
    .map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`)
    .filter((one) => !/^(?:Secretary|Department) of /.test(one));
};

describe('the whole name of a body', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'it may hold the name of an agency, as its short form shows',
      'There is established the President’s Commission on the United States Postal Service (Commission). The Commission reports.',
      [
        'President’s Commission on the United States Postal Service => President’s Commission on the United States Postal Service',
        'Commission => President’s Commission on the United States Postal Service',
      ],
    ],
    [
      'an agency behind a body that has its own short form is itself',
      'There is established a Lamp Council (Council) for the General Services Administration.',
      [
        'Lamp Council => Lamp Council for the General Services Administration',
        'General Services Administration => General Services Administration',
      ],
    ],
    [
      'it may open with a gerund and its preposition',
      'There is established the Shining in Dark Places Task Force (Task Force). The Task Force meets.',
      [
        'Shining in Dark Places Task Force => Shining in Dark Places Task Force',
        'Task Force => Shining in Dark Places Task Force',
      ],
    ],
    [
      'a center that a Secretary makes in a department with a short form',
      'The Secretary of Labor shall establish within the Department of Labor (Department) a Center for Lamp Affairs (Center). The Center opens.',
      ['Center for Lamp Affairs => Center for Lamp Affairs', 'Center => Center for Lamp Affairs'],
    ],
    [
      'a committee of a council, and its short form',
      'The Deputies Committee of the National Security Council (Deputies) meets. The Deputies decide.',
      ['Deputies Committee of the National Security Council => Deputies Committee', 'Deputies => Deputies Committee'],
    ],
    [
      'the last words of a heading by their initials',
      'There is established the White House Initiative on Bright Lamps and Wicks. See the White House Initiative on BLWs.',
      [
        'White House Initiative on Bright Lamps and Wicks => White House Initiative on Bright Lamps and Wicks',
        'White House Initiative on BLWs => White House Initiative on Bright Lamps and Wicks',
      ],
    ],
    [
      'its short form in parentheses is no second body',
      'See the National Lake Lamp Task Force (Lake Task Force).',
      ['National Lake Lamp Task Force => National Lake Lamp Task Force'],
    ],
    [
      'what it writes about is none of its name',
      'There is established the National Lamp Working Group (Working Group). A report by the Working Group on Government-wide progress follows.',
      ['National Lamp Working Group => National Lamp Working Group', 'Working Group => National Lamp Working Group'],
    ],
    [
      '"U.S." for the United States in a known name',
      'The U.S. Preventive Services Task Force agrees.',
      ['U.S. Preventive Services Task Force => United States Preventive Services Task Force'],
    ],
    [
      'an international organization is none of the Government',
      'I hereby designate the Board of Lamps as a public international organization. The Board of Lamps meets.',
      [],
    ],
    [
      'a body that is made in a later section',
      'The Commission established under section 2 of this order advises. That Commission meets.',
      [
        'Commission => National Lamp Commission',
        'Commission => National Lamp Commission',
        'National Lamp Commission => National Lamp Commission',
      ],
    ],
    [
      'it may be called after a statute',
      'The Lamp Production Act Committee advises. The Committee meets.',
      ['Lamp Production Act Committee => Lamp Production Act Committee', 'Committee => Lamp Production Act Committee'],
    ],
    [
      'the letters inside a name and its kind are its short form',
      'The Bright Lamps Again (BLA) Commission meets. The BLA Commission reports.',
      [
        'Bright Lamps Again (BLA) Commission => Bright Lamps Again Commission',
        'BLA Commission => Bright Lamps Again Commission',
      ],
    ],
    [
      'a title with a field behind it is another one',
      'The Assistant Secretary of Labor for Lamps agrees with the Assistant Secretary (Wicks), who does not.',
      ['Assistant Secretary of Labor for Lamps => Department of Labor'],
    ],
    [
      'a typewriter’s quotation marks are none of it',
      "Strike ''Assistant to the President for Economic Policy'' there.",
      ['Assistant to the President for Economic Policy => Assistant to the President for Economic Policy'],
    ],
    [
      'officers by their titles alone, after whom they serve was said',
      'The General Counsel of the Department of Defense agrees. The General Counsel writes.',
      [
        'General Counsel of the Department of Defense => Department of Defense',
        'General Counsel => Department of Defense',
      ],
    ],
    [
      'Secretaries in a list behind a dash or a colon',
      'One is named by each of the following Secretaries--Commerce, Labor, and Energy--and one by me.',
      ['Commerce => Department of Commerce', 'Labor => Department of Labor', 'Energy => Department of Energy'],
    ],
    [
      'a part that a committee forms, and an office that there shall be',
      'There is established the Lamp Committee. The Lamp Committee shall form a Wick Subcommittee (the “Subcommittee”). There shall be in the Department of Energy a Harbor Office, headed by a Director. The Subcommittee meets.',
      [
        'Lamp Committee => Lamp Committee',
        'Lamp Committee => Lamp Committee',
        'Wick Subcommittee => Wick Subcommittee',
        'Harbor Office => Harbor Office',
        'Subcommittee => Wick Subcommittee',
      ],
    ],
    [
      'who heads it by its letters, but for a chair',
      'See the United States Mint (USM) and the National Lamp Council (NLC). The Director of the USM agrees with the Chair of the NLC and the Secretary of VA.',
      [
        'United States Mint => United States Mint',
        'National Lamp Council => National Lamp Council',
        'Director of the USM => United States Mint',
        'NLC => National Lamp Council',
      ],
    ],
    [
      'those who march under the same letters are none of it',
      'BLM protesters broke lamps near the BLM.',
      ['BLM => Bureau of Land Management'],
    ],
  ])('%s', async (_reason, text, expected) => {
    const later = text.startsWith('The Commission established')
      ? ['Sec. 2. Lamps. There is established the National Lamp Commission.']
      : [];
    expect(await mentions(text, ...later)).toEqual(expected);
  });
});

describe('whom such a sentence charges', () => {
  it.each<[reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]]>([
    [
      'those along with the first',
      ['The Secretary of Labor, along with the Secretary of Energy and the Attorney General, shall report.'],
      ['Department of Labor + Department of Energy + Department of Justice SHALL report'],
    ],
    [
      'what is sent along with a thing is nobody',
      ['The Attorney General, along with any notes of others, shall report.'],
      ['Department of Justice SHALL report'],
    ],
    [
      'an officer by title and letters, where each agency has none',
      ['The Chief Lamp Officer (CLO) shall report.'],
      ['Chief Lamp Officer SHALL report'],
    ],
    [
      'one of each agency',
      ['Each agency has an officer of its own. The Chief Lamp Officer (CLO) of each agency shall report.'],
      ['Agencies SHALL report'],
    ],
    [
      'whose procedures are followed',
      [
        'Refunds shall be processed pursuant to law and the standard procedures of the United States Mint for such refunds.',
      ],
      ['United States Mint SHALL process'],
    ],
    [
      'who has made the report that another hands on',
      [
        'The Secretary of Labor shall include in it a report prepared by the United States Mint. This report shall include prices.',
      ],
      ['Department of Labor SHALL include', 'United States Mint SHALL include'],
    ],
    [
      'who is told of a decision does not tell of it',
      ['The Attorney General shall decide. The Secretary of Energy shall be notified promptly of any such decision.'],
      ['Department of Justice SHALL decide', 'Department of Justice SHALL notify'],
    ],
    [
      'a list that goes on for one matter only',
      [
        'The Secretary of Labor, the Attorney General, and, with respect to harbors, the Secretary of the Navy, shall report.',
      ],
      ['Department of Labor + Department of Justice + Department of the Navy SHALL report'],
    ],
    [
      'what was posted',
      ['The Secretary of Labor shall post facts about lamps. That posting shall include prices.'],
      ['Department of Labor SHALL post', 'Department of Labor SHALL include'],
    ],
    [
      'what such a deed calls for',
      ['Agencies may assign this to others and such assignment shall be published in the Federal Register.'],
      ['Agencies MAY assign', 'Agencies SHALL publish'],
    ],
    [
      'items below what shall be sent',
      [
        'The following reports shall be submitted to the President:',
        '(a) The Secretary of Labor shall report on lamps; and',
        '(b) the Attorney General shall report on oil.',
      ],
      ['Department of Labor SHALL report', 'Department of Justice SHALL report'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    const { found } = await order(...paragraphs);
    expect(duties(found)).toEqual(expected);
  });
});
