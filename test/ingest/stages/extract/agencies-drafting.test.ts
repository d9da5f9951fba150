/** Habits of drafting that make a name longer, shorter or another's than it looks. */
import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

const mentions = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  const unsure = found.of('unsure-agency').map(({ start, end }) => `? ${text.slice(start, end)}`);
  return [
    ...found.of('agency-mention').map(({ start, end, canonical }) => `${text.slice(start, end)} => ${canonical}`),
    ...unsure,
  ];
};

describe('where a name ends, and whose it is', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'an acronym is no part of a longer one',
      'Tell DOT&E, then DOT.',
      ['DOT&E => Department of Defense', 'DOT => Department of Transportation'],
    ],
    ['nor of a number', 'See docket CISA-2031-0010 and DOE-OIG-31-14, of DOE.', ['DOE => Department of Energy']],
    ['whichever agency has a sector is none by that name', 'A Sector Risk Management Agency helps.', []],
    [
      'letters that one agency alone bears, again and again beside its department',
      'DOT waits. FRA knows. The rules of FRA bind. Ask FRA, and the Department.',
      [
        'DOT => Department of Transportation',
        'FRA => Federal Railroad Administration',
        'FRA => Federal Railroad Administration',
        'FRA => Federal Railroad Administration',
        'Department => Department of Transportation',
      ],
    ],
    ['once is not enough', 'DOT waits. FRA knows.', ['DOT => Department of Transportation', '? FRA']],
    ['nor without the department', 'FRA knows. The rules of FRA bind. Ask FRA.', ['? FRA', '? FRA', '? FRA']],
    ['nor of where a decision is reported', 'As held in 4 FLRA 644 (1980).', []],
    [
      'titles as the Department of Defense prints them',
      'The USD(P), the ASD(HD) and the GC DoD agree.',
      ['USD(P) => Department of Defense', 'ASD(HD) => Department of Defense', 'GC DoD => Department of Defense'],
    ],
    [
      'an acronym inside a council’s name',
      'The Federal Acquisition Regulation (FAR) Council writes the FAR.',
      ['Federal Acquisition Regulation (FAR) Council => Federal Acquisition Regulatory Council'],
    ],
    ['each of several is nobody', 'Each Cabinet Secretary reports.', []],
    [
      'one officer after the other',
      'The Deputy Under Secretary of Defense for Lamps, Deputy Under Secretary of Defense for Oil, and others.',
      [
        'Deputy Under Secretary of Defense for Lamps => Department of Defense',
        'Deputy Under Secretary of Defense for Oil => Department of Defense',
      ],
    ],
    [
      'what an officer is there for may be a list',
      'In the Department of State, the Under Secretary for Civilian Lamps, Democracy, and Human Harbors agrees.',
      [
        'Department of State => Department of State',
        'Under Secretary for Civilian Lamps, Democracy, and Human Harbors => Department of State',
      ],
    ],
    [
      'an officer’s short form is no field of his',
      'The Deputy Secretary of Labor (Deputy Secretary) and the Assistant Secretary of Agriculture (Civil Rights).',
      [
        'Deputy Secretary of Labor => Department of Labor',
        'Assistant Secretary of Agriculture (Civil Rights) => Department of Agriculture',
      ],
    ],
    [
      'whoever serves the Vice President',
      'The Deputy Assistant to the President and Domestic Policy Advisor to the Vice President attends.',
      [
        'Deputy Assistant to the President and Domestic Policy Advisor to the Vice President => Domestic Policy Advisor to the Vice President',
      ],
    ],
    [
      'a name that goes on, as its acronym tells',
      'The Department of Defense Lamp Activity (DoDLA) lights. Ask DoDLA.',
      [
        'Department of Defense Lamp Activity => Department of Defense Lamp Activity',
        'DoDLA => Department of Defense Lamp Activity',
      ],
    ],
    [
      'a comma in the name of what gets a short form',
      'There is established a White House Council on Strong Lamps, Strong Harbors (Council). The Council meets.',
      [
        'White House Council on Strong Lamps, Strong Harbors => White House Council on Strong Lamps, Strong Harbors',
        'Council => White House Council on Strong Lamps, Strong Harbors',
      ],
    ],
    [
      'the council that the text makes is the Council, whichever other is named',
      'There is established a Council on Lamp Oil. The Council advises the National Security Council. The Council meets.',
      [
        'Council on Lamp Oil => Council on Lamp Oil',
        'Council => Council on Lamp Oil',
        'National Security Council => National Security Council',
        'Council => Council on Lamp Oil',
      ],
    ],
    ['two of them are not one', 'The Federal Lamp PMO and Board seek advice.', []],
    ['kinds of bodies', 'All Federal Boards, Commissions, and the Office’s Review Board meet.', []],
    ['a committee of Congress', 'Tell the Committee on Lamps and Commerce of the U.S. Senate.', []],
    [
      'whose something is, behind the name',
      'Ask the National Lamp Council in the President’s stead.',
      ['National Lamp Council => National Lamp Council'],
    ],
    ['another country’s or the world’s, though it is established', 'The Council of Europe is hereby established.', []],
    ['a company’s own', 'The OpenAI Lamp Safety Council and OpenAI’s Lamp Review Board meet.', []],
    [
      'a State’s own',
      'The New Jersey Office of the Attorney General, the Attorney General of Ohio and the Attorney General.',
      ['Attorney General => Department of Justice'],
    ],
    [
      'a little known acronym of what the text names in full',
      'FSA helps. The Farm Service Agency pays.',
      ['FSA => Farm Service Agency', 'Farm Service Agency => Farm Service Agency'],
    ],
    ['what the text calls so itself', 'The Pond Restoration Crew (PRC or crew) and the PRC.', []],
    ['a word in capitals', 'NO PERSON IN ANY HARBOR OR ON ANY SHIP WHO LIGHTS A LAMP THERE IS A KEEPER.', []],
  ])('%s', async (_reason, text, expected) => expect(await mentions(text)).toEqual(expected));
});
