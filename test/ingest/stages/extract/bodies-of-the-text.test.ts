/** Bodies that a text makes and calls by their kind, offices that it gives, and what is said of them that orders nothing. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`);
};

describe('bodies that a text makes', () => {
  it.each<Case>([
    [
      'announced before they are made, and spoken of between',
      [
        'The Keeper shall serve the Commission created by section 2 of this order. He shall also write for the Commission.',
        'Sec. 2. Commission. There is established the Commission on Harbor Lamps (Commission).',
      ],
      [
        'Commission => Commission on Harbor Lamps',
        'Commission => Commission on Harbor Lamps',
        'Commission on Harbor Lamps => Commission on Harbor Lamps',
      ],
    ],
    [
      'called by their kind alone',
      ['The Secretary of Energy shall establish an Advisory Board to advise keepers. The Advisory Board may meet.'],
      [
        'Secretary of Energy => Department of Energy',
        'Advisory Board => Advisory Board',
        'Advisory Board => Advisory Board',
      ],
    ],
    [
      'an advisory group, and a day behind its name',
      [
        'The Advisory Group on Harbors, Tides, and Lamps (Advisory Group) met. The Advisory Group on May 3, 2031, ended.',
      ],
      [
        'Advisory Group on Harbors, Tides, and Lamps => Advisory Group on Harbors, Tides, and Lamps',
        'Advisory Group => Advisory Group on Harbors, Tides, and Lamps',
      ],
    ],
    [
      'one that advises whom the United States sends',
      ['The National Lamp Committee to the United States Representative to the Harbor Commission is continued.'],
      [
        'National Lamp Committee to the United States Representative to the Harbor Commission => National Lamp Committee to the United States Representative to the Harbor Commission',
      ],
    ],
    [
      'levels of government and their letters in front',
      ['State, Local, Tribal, and Private Sector (SLTPS) Lamp Advisory Committee; it is continued.'],
      [
        'State, Local, Tribal, and Private Sector (SLTPS) Lamp Advisory Committee => State, Local, Tribal, and Private Sector Lamp Advisory Committee',
      ],
    ],
    [
      'an initiative by the words before what it is about',
      [
        'There is established the White House Initiative on Lamps and Harbors. The White House Initiative Office shall meet.',
      ],
      [
        'White House Initiative on Lamps and Harbors => White House Initiative on Lamps and Harbors',
        'White House Initiative Office => White House Initiative on Lamps and Harbors',
      ],
    ],
    [
      'officers by their bare title',
      [
        'The General Counsel of the Department of Energy may ask. The General Counsel shall tell the Assistant Secretary.',
      ],
      [
        'General Counsel of the Department of Energy => Department of Energy',
        'General Counsel => Department of Energy',
      ],
    ],
    [
      'officers of an order of succession, by title alone',
      [
        'The following officers, in the order listed, shall perform the functions and duties of the office of Secretary of Energy:',
        '(a) General Counsel;',
        '(b) Assistant Secretary (Lamps); and',
        '(c) Lamps of all kinds.',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'General Counsel => Department of Energy',
        'Assistant Secretary (Lamps) => Department of Energy',
      ],
    ],
    [
      'in inserted text, where only a later section names them',
      [
        'Section 3 of Executive Order 18002 is amended to read as follows:',
        '“Sec. 3. The Council shall meet. Council membership is free.”',
        'Sec. 2. The National Council on Lamps may meet.',
      ],
      [
        'Council => National Council on Lamps',
        'Council => National Council on Lamps',
        'National Council on Lamps => National Council on Lamps',
      ],
    ],
    [
      'as words that are struck, put in, or defined',
      [
        'Executive Order 18002 is amended by striking “The Federal Lamp Services Division” and inserting in lieu thereof “National Archives and Records Administration”. “National Council on Bright Lamps” (NCBL) means that council.',
      ],
      [
        'Federal Lamp Services Division => Federal Lamp Services Division',
        'National Archives and Records Administration => National Archives and Records Administration',
        'National Council on Bright Lamps => National Council on Bright Lamps',
      ],
    ],
    [
      'told by the noun behind them',
      ['There is established a Task Force on Night Lamps. A member may attend any Task Force meeting.'],
      ['Task Force on Night Lamps => Task Force on Night Lamps', 'Task Force => Task Force on Night Lamps'],
    ],
    [
      'but not where the text has a longer name for them',
      [
        'The Harbor Advisory Board may meet. The Secretary of Energy shall establish an Advisory Board to advise keepers.',
      ],
      ['Harbor Advisory Board => Harbor Advisory Board', 'Secretary of Energy => Department of Energy'],
    ],
    [
      'named before they are described, beside another kind of body',
      [
        'Keepers are approved by the Steering Committee. The Lamp Commission asks a steering committee (“Steering Committee”) for help.',
      ],
      ['Steering Committee => Steering Committee'],
    ],
    [
      'by the name in front of the short form',
      [
        'The Secretary of Energy shall charter a Task Force on Night Lamps through Oil and Wicks (Task Force). The Task Force meets.',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'Task Force on Night Lamps through Oil and Wicks => Task Force on Night Lamps through Oil and Wicks',
        'Task Force => Task Force on Night Lamps through Oil and Wicks',
      ],
    ],
    [
      'an agency under the name that it is given',
      ['The Department of State shall be the United States Lamp Authority (the “USLA”). The USLA shall count lamps.'],
      [
        'Department of State => Department of State',
        'United States Lamp Authority => Department of State',
        'USLA => Department of State',
      ],
    ],
    [
      'a forum of several agencies, and what is to be known by a name of its own',
      [
        'The Secretary of Energy shall convene an Interagency Forum on Night Lamps (Forum) and move an organization to be known as the “Lamp Traffic Organization” (LTO). The Forum and the LTO meet beside the Harbor Partnership Council.',
      ],
      [
        'Secretary of Energy => Department of Energy',
        'Interagency Forum on Night Lamps => Interagency Forum on Night Lamps',
        'Lamp Traffic Organization => Lamp Traffic Organization',
        'Forum => Interagency Forum on Night Lamps',
        'LTO => Lamp Traffic Organization',
        'Harbor Partnership Council => Harbor Partnership Council',
      ],
    ],
    [
      'advisers of the Vice President, and two offices of one person',
      [
        'Ask the Assistant to the Vice President for Harbor Affairs and the Deputy Assistant to the President and Director of Lamp Affairs.',
      ],
      [
        'Assistant to the Vice President for Harbor Affairs => Assistant to the Vice President for Harbor Affairs',
        'Deputy Assistant to the President and Director of Lamp Affairs => Director of Lamp Affairs',
      ],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(await mentions(...paragraphs)).toEqual(expected);
  });

  it('told apart by their text, where many texts have one', async () => {
    const { found } = await order('The Secretary of Energy shall establish an Advisory Board to advise keepers.');
    expect(found.of('agency-mention').map(({ agency }) => agency)).toEqual([
      'agency/doe',
      'agency/advisory-board-of-eo-19001',
    ]);
  });
});

describe('whom and what they are charged with', () => {
  it.each<Case>([
    [
      'two of them together',
      [
        'The President’s Lamp Commission (Commission) is hereby established. The Commission shall ask an advisory committee of keepers (“Advisory Committee”). The Commission and the Advisory Committee may hold hearings.',
      ],
      ['President’s Lamp Commission SHALL ask', 'President’s Lamp Commission + Advisory Committee MAY hold'],
    ],
    [
      'the program that its director stands for',
      [
        'The Secretary of Energy shall found the Lamp Fellows Program (Program). The Program shall be administered by a Director, appointed by the Secretary of Labor. The Director shall write rules.',
      ],
      ['Department of Energy SHALL found', 'Lamp Fellows Program SHALL write'],
    ],
    [
      'officers far behind whose they are',
      [
        'The head of each agency shall designate an officer or employee of such agency who has served for ten years or more at a level at or above the least level of a keeper of lamps and who serves under the authority of the head of the agency alone and of nobody else as the agency liaison for lamps (Liaison).',
        'Sec. 2. Goals. The Liaison shall count lamps.',
      ],
      ['Agencies SHALL designate', 'Agencies SHALL count'],
    ],
    [
      'officers by their titles, where the text gives letters for them',
      [
        'Lamps are in the care of the Chief Lamp Officer (CLO) and the Chief Oil Officer (COO). The CLO and COO shall list lamps. The COO shall list oil.',
      ],
      ['Chief Lamp Officer + Chief Oil Officer SHALL list', 'Chief Oil Officer SHALL list'],
    ],
    [
      'or as those of each agency',
      ['The Chief Lamp Officer (CLO) of each agency may meet others. The CLO shall list lamps.'],
      ['Agencies MAY meet', 'Agencies SHALL list'],
    ],
    [
      'Secretaries of no one department',
      [
        'The Secretary of each department that keeps lamps shall list them. The medal shall be given by the Secretary of the military department concerned.',
      ],
      ['Agencies SHALL list', 'Agencies SHALL give'],
    ],
    [
      'more than a seat',
      ['The Secretary of Labor shall serve as Chair of the Lamp Council, convene its meetings, and direct its work.'],
      ['Department of Labor SHALL serve'],
    ],
    [
      'what the functions of a body include',
      [
        'The Lamp Commission is hereby established. The responsibilities and functions of the Lamp Commission shall include the counting of lamps.',
      ],
      ['Lamp Commission SHALL include'],
    ],
    [
      'a sentence behind the command of an item',
      [
        'The Lamp Commission is hereby established. The Lamp Commission shall:',
        '(a) write reports as they come; it shall not limit itself to one.',
      ],
      ['Lamp Commission SHALL write', 'Lamp Commission SHALL_NOT limit'],
    ],
    [
      'principles that bring their own subjects',
      [
        'The Secretary of Energy shall adhere to the following principles:',
        '(a) The Secretary of Energy shall keep lamps bright.',
      ],
      ['Department of Energy SHALL keep'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });

  it.each<Case>([
    ['what somebody is', ['The head of the Lamp Center shall be the Special Envoy for Lamps.'], []],
    ['help that comes', ['The Lamp Council shall also receive part-time assistance from keepers.'], []],
    ['how far it reaches', ['The Lamp Council will not supplant any existing council.'], []],
    ['who approves members', ['Each nominee must be approved by the Lamp Council.'], []],
    ['what words refer to', ['All references to the Department of Labor and its officers shall remain in force.'], []],
    [
      'the chief goal of a plan',
      ['The Lamp Council shall write a plan. The principal goal of the plan should be light.'],
      ['Lamp Council SHALL write'],
    ],
  ])('nobody: %s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});

describe('limits and spans', () => {
  it.each([
    ['a date in a condition', 'If an agency is ready before May 4, 2035, that agency shall say so.', null],
    ['the date of a goal', 'Each agency shall adopt a goal of saving oil by May 4, 2035.', null],
    ['a date of the duty', 'Each agency shall save oil by May 4, 2035.', '2035-05-04'],
  ])('%s', async (_reason, text, due) => {
    const { found } = await order(text);
    expect(found.of('obligation').map(({ deadline }) => deadline?.due ?? null)).toEqual([due]);
  });

  it.each([
    [
      'end where contents are listed',
      'The Secretary of Energy shall consider: (1) the oil; (2) the wicks.',
      'consider:',
    ],
    [
      'but not inside a verb',
      'The Attorney General shall keep the power to: (1) light lamps; (2) sell oil.',
      'sell oil.',
    ],
  ])('%s', async (_reason, words, last) => {
    const { found, text } = await order(words);
    expect(found.of('obligation').map(({ start, end }) => text.slice(start, end).endsWith(last))).toEqual([true]);
  });
});
