/** Orders as they were printed before 1994: other bodies, straight quotation marks, "be, and it is hereby, revoked". */
import { describe, expect, it } from '@jest/globals';
import { duties, order, orderOf } from './order.ts';

const mentions = async (day: string, text: string): Promise<readonly string[]> => {
  const { found, text: whole } = await orderOf(day, text);
  return found.of('agency-mention').map(({ start, end, canonical }) => `${whole.slice(start, end)} => ${canonical}`);
};

describe('bodies of the time', () => {
  it.each<[reason: string, day: string, text: string, expected: readonly string[]]>([
    [
      'a department that was divided later',
      'May 4, 1963',
      'The Secretary of Health, Education, and Welfare and the Postmaster General shall buy lamps.',
      [
        'Secretary of Health, Education, and Welfare => Department of Health, Education, and Welfare',
        'Postmaster General => Post Office Department',
      ],
    ],
    [
      'the same title in our days',
      'May 4, 2003',
      'The Postmaster General shall buy lamps.',
      ['Postmaster General => United States Postal Service'],
    ],
    [
      'whoever administered an agency',
      'May 4, 1955',
      'The Housing and Home Finance Administrator and the Federal Civil Defense Administrator shall buy lamps.',
      [
        'Housing and Home Finance Administrator => Housing and Home Finance Agency',
        'Federal Civil Defense Administrator => Federal Civil Defense Administration',
      ],
    ],
    [
      'a department that had its name before another took it',
      'May 4, 1941',
      'The Secretary of War shall buy lamps.',
      ['Secretary of War => War Department'],
    ],
    [
      'departments that share their noun',
      'May 4, 1941',
      'The State, War, and Navy Departments agree. The Secretaries of War and the Navy agree.',
      [
        'State => Department of State',
        'War => War Department',
        'Navy Departments => Department of the Navy',
        'Secretaries of War => War Department',
        'Navy => Department of the Navy',
      ],
    ],
    [
      'in our days War is another one',
      'May 4, 2026',
      'The War and Labor Departments agree.',
      ['War => Department of Defense', 'Labor Departments => Department of Labor'],
    ],
    [
      'those of a town are none',
      'May 4, 2026',
      'The Police and Fire Departments agree, as do Health and Human Departments.',
      [],
    ],
    [
      'a few years later it is still spoken of',
      'May 4, 1984',
      'The functions of the Civil Service Commission go on.',
      ['Civil Service Commission => Civil Service Commission'],
    ],
    ['decades later such a title is a State’s', 'May 4, 2021', 'The Commissioner of Education shall buy lamps.', []],
    [
      'committees of Congress are none',
      'May 4, 1963',
      'Returns shall be open to inspection by the Committee on Harbor Lamps, House of Representatives, or the Committee on Public Oil of the Senate.',
      [],
    ],
    ['nor what carriers have', 'May 4, 1963', 'The Western Carriers’ Lamp Conference Committee agrees.', []],
    [
      'the day of a resolution is no name',
      'May 4, 1963',
      'The resolution of the Council of November 14, 1966, stands.',
      [],
    ],
    [
      'who governs a system that is no agency',
      'May 4, 2014',
      'The Lamp Data System (LDS) grows. The LDS Board of Directors (Board) meets. The Board shall buy lamps.',
      ['LDS Board of Directors => LDS Board of Directors', 'Board => LDS Board of Directors'],
    ],
    [
      'who was sold is a company',
      'May 4, 1998',
      'The privatization of the United States Enrichment Corporation (USEC) ends. The privatized USEC and the Secretary of Energy agree. USEC may sell lamps.',
      ['Secretary of Energy => Department of Energy'],
    ],
    [
      'as long as nobody says so, it is not',
      'May 4, 1996',
      'The United States Enrichment Corporation may sell lamps.',
      ['United States Enrichment Corporation => United States Enrichment Corporation'],
    ],
    [
      'from one officer to another',
      'May 4, 1971',
      'The Secretary of Energy counts. Lamps given by the Secretary to any officer, and by the Secretary to the Secretary of State, burn.',
      [
        'Secretary of Energy => Department of Energy',
        'Secretary => Department of Energy',
        'Secretary => Department of Energy',
        'Secretary of State => Department of State',
      ],
    ],
    ['a company’s board is none', 'May 4, 2014', 'The Lamp Company Board of Directors meets.', []],
    [
      'one person has both titles',
      'May 4, 2014',
      'Ask the Deputy Assistant to the President and Director of the White House Office of Harbor Lamps.',
      [
        'Deputy Assistant to the President and Director of the White House Office of Harbor Lamps => White House Office of Harbor Lamps',
      ],
    ],
    [
      'words struck here mean nobody who is named in words struck elsewhere',
      'May 4, 2014',
      'Executive Order 12001 is amended by striking “the Director of the National Park Service” in section 1 and by striking “the Director” in section 2.',
      ['Director of the National Park Service => National Park Service'],
    ],
    [
      'nor in place of which others are put',
      'May 4, 2014',
      'Executive Order 12001 is amended by striking “the Director of the National Park Service” in section 1 and by putting “the keepers” in lieu of “the Director” in section 2.',
      ['Director of the National Park Service => National Park Service'],
    ],
    [
      'words put in mean whom the same order names in words put in elsewhere',
      'May 4, 2014',
      'Executive Order 12001 is amended to read “The Administrator of General Services shall count lamps”, and by replacing “his” in section 2 with “the Administrator’s”.',
      [
        'Administrator of General Services => General Services Administration',
        'Administrator => General Services Administration',
      ],
    ],
  ])('%s', async (_reason, day, text, expected) => {
    expect(await mentions(day, text)).toEqual(expected);
  });
});

describe('what such orders do to others', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'a title between straight marks',
      'Executive Order No. 9912 of December 24, 1947, entitled "Establishing the Lamp Committee," is hereby revoked.',
      ['REVOKES eo/9912'],
    ],
    [
      'a title behind another word, and where it is printed',
      'Executive Order No. 10289 of September 17, 1951, headed "Lamps" (3 CFR, ch. II), as amended, is amended accordingly.',
      ['AMENDS eo/10289'],
    ],
    [
      'the verb comes twice',
      'Executive Order No. 9912 of December 24, 1947, be, and it is hereby, revoked.',
      ['REVOKES eo/9912'],
    ],
    ['in the other order', 'Executive Order No. 9912 be and the same hereby is revoked.', ['REVOKES eo/9912']],
    [
      'of several orders',
      'Paragraphs 1 and 2 of Executive Order No. 7397 of June 20, 1936, as amended by Executive Orders No. 8194 of July 6, 1939, and No. 9594 of July 28, 1945, be, and they are hereby, amended.',
      ['AMENDS eo/7397 part'],
    ],
    [
      'orders named before, each with its own No.',
      'The said Executive Orders No. 8194 and No. 9594 are hereby revoked.',
      ['REVOKES eo/8194', 'REVOKES eo/9594'],
    ],
    [
      'what it did stands between',
      'Executive Order No. 9633 of September 28, 1945, reserving certain lamps, is hereby revoked.',
      ['REVOKES eo/9633'],
    ],
    [
      'under what it was issued stands between',
      'Executive Order No. 9633 of September 28, 1945, issued under the Lamp Act, is hereby revoked.',
      ['REVOKES eo/9633'],
    ],
    [
      'regulations that an order prescribed',
      'Section 5 of the Harbor Lamp Regulations (22 CFR 103.1), prescribed by Executive Order No. 7968 of September 3, 1938, is amended to read as follows.',
      ['AMENDS eo/7968 part'],
    ],
    [
      'amendments of them, to become effective some day',
      'I hereby prescribe, to become effective on this date, the following amendments of the Lamp Regulations prescribed by Executive Order No. 10001 of September 17, 1948.',
      ['AMENDS eo/10001 part'],
    ],
    [
      'a body that an order made is no regulation',
      'The Lamp Board, prescribed by Executive Order 12001, is hereby abolished.',
      [],
    ],
    ['nothing is done by what may be', 'Executive Order 12001 may be, and it often is, amended.', []],
    ['nor by what others did', 'Executive Order 12001, amending Executive Order 12000, was revoked in 1998.', []],
  ])('%s', async (_reason, text, expected) => {
    const { found } = await order(text);
    const done = found
      .of('relation')
      .filter(({ type }) => type !== 'CITES')
      .map(({ type, target, extent }) => `${type} ${target}${extent === 'PART' ? ' part' : ''}`);
    expect([...new Set(done)].toSorted()).toEqual(expected);
  });
});

describe('whom they charge', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'no comma behind who asks',
      'At the request of the Chairman each executive agency that has lamps shall lend one.',
      ['Agencies SHALL lend'],
    ],
    [
      'nor behind an officer by name',
      'Upon request of the Secretary of Energy all agencies shall lend lamps.',
      ['Agencies SHALL lend'],
    ],
    [
      'authorized and directed at once',
      'I hereby authorize and direct the Secretary of Energy to lend lamps.',
      ['Department of Energy REQUIRED lend'],
    ],
    [
      'who makes committees does something',
      'The Secretary of Energy shall constitute task forces of keepers.',
      ['Department of Energy SHALL constitute'],
    ],
    [
      'a proviso is a clause of its own',
      'Lamps may be lent for a year: Provided, That the Secretary of Energy is hereby authorized and directed to count them.',
      ['Department of Energy REQUIRED count'],
    ],
    [
      'a second one',
      'The Secretary of Labor shall buy lamps: Provided further, That the Secretary of Energy shall count them.',
      ['Department of Labor SHALL buy', 'Department of Energy SHALL count'],
    ],
    [
      'in small letters, and whoever is provided with something',
      'Section 3 does not apply, provided that the Secretary of Energy shall count lamps. Provided oil shall burn.',
      ['Department of Energy SHALL count'],
    ],
    [
      'one of two who ask, of a body',
      'Upon request of the Chairman or Executive Director of the Commission on Civil Rights each agency shall lend lamps.',
      ['Agencies SHALL lend'],
    ],
    [
      'no comma before the head of each',
      'In carrying out the duties in this order the head of each Executive agency shall count lamps.',
      ['Agencies SHALL count'],
    ],
    [
      'policies that guide are no policy',
      'The Secretary of Energy shall be guided by the general policies of the President and shall count lamps.',
      ['Department of Energy SHALL guide', 'Department of Energy SHALL count'],
    ],
    [
      'the policy itself is',
      'It shall be the declared policy of the United States that keepers shall count lamps.',
      [],
    ],
    ['whoever makes a quorum does not', 'Two members of the Lamp Board shall constitute a quorum.', []],
  ])('%s', async (_reason, text, expected) => {
    expect(duties((await order(text)).found)).toEqual(expected);
  });

  it('takes what stands below the President’s own deed for his', async () => {
    const { found } = await order(
      'I also deem it necessary and appropriate to:',
      '(a) increase the rate of duty set forth in section 2(c)(i) of Executive Order 12256; and',
      '(b) raise the duty in section 3 of Executive Order 12257.',
    );
    expect(found.of('relation').map(({ type, target }) => `${type} ${target}`)).toEqual([
      'AMENDS eo/12256',
      'AMENDS eo/12257',
    ]);
  });

  it('takes the day on which something is due for a limit', async () => {
    const { found } = await order(
      'As part of the report due to the Secretary of Energy on July 14, 2031, each agency shall count lamps.',
    );
    expect(found.of('obligation').map(({ deadline }) => deadline?.due)).toEqual(['2031-07-14']);
  });
});
