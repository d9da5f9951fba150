/** Who must do what in what houses, councils and boards resolve, and in what States enact: clauses without a modal, bodies named once. */
import { describe, expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties } from './order.ts';

const read = async (text: string, name = 'a.txt'): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes(name, Buffer.from(text)))).found);

const OF_HOUSE = 'A RESOLUTION of the Legislature of Northland.\n\n';

describe('a resolution', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'what somebody be requested, required, authorized to do',
      'BE IT RESOLVED BY THE SENATE OF THE STATE OF NORTHLAND that the attorney general be requested to study lamps; and\n\nBE IT FURTHER RESOLVED that the Lamp Board be required to keep a list; and\n\nRESOLVED, That the Clerk of the House be, and hereby is, directed to send copies; and\n\nRESOLVED, That the Oil Commission, working with sailors, be authorized to ask for lists.',
      [
        'attorney general ENCOURAGED study',
        'Lamp Board REQUIRED keep',
        'Clerk of the House REQUIRED send',
        'Oil Commission MAY ask',
      ],
    ],
    [
      'a list of what it be requested to do, which the next clause ends',
      'BE IT RESOLVED by the Senate that the Lamp Board be requested to:\n\n1. count lamps;\n\n2. review oil; and\n\nBE IT FURTHER RESOLVED that the study involve keepers of lamps, including:\n\n1. a sailor; and\n\n2. two or more persons who keep lamps; and\n\n3. others whom the Board chooses.',
      ['Lamp Board ENCOURAGED count', 'Lamp Board ENCOURAGED review', 'Lamp Board REQUIRED involve'],
    ],
    [
      'bodies that act, by a bare verb',
      'RESOLVED, That the Office of Lamps and Oil, in consultation with sailors, prepare a list; and\n\nRESOLVED, That the Lamp Board solicit comments, advice, and lists from keepers; and\n\nRESOLVED, That the department of harbors report to the house on oil; and\n\nRESOLVED, That the Department of Harbors conduct a survey and submit it by May 1, 2031.',
      [
        'Office of Lamps and Oil REQUIRED prepare',
        'Lamp Board REQUIRED solicit',
        'department of harbors REQUIRED report to',
        'Department of Harbors REQUIRED conduct',
      ],
    ],
    [
      'copies that are sent, by somebody or nobody',
      'RESOLVED, That copies of this resolution be transmitted to the Governor; and\n\nRESOLVED, That suitable copies be sent by the Secretary of State to the Lamp Board; and\n\nResolved, That the Chief Clerk of the Assembly transmit copies to the author.',
      ['nobody REQUIRED transmit', 'Secretary of State REQUIRED send', 'Chief Clerk of the Assembly REQUIRED transmit'],
    ],
    [
      'what has its effect at once, or is held',
      'RESOLVED, That this resolution be known as the Lamp Resolution; and\n\nRESOLVED, That the rules be adopted; and\n\nRESOLVED, That the Legislature supports lamps; and\n\nRESOLVED, That lamps are bright.',
      [],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(await read(OF_HOUSE + text)).toEqual(expected);
  });

  test('of a State in small letters, of a town, of a tribe', async () => {
    expect(
      await read(
        'WHEREAS, lamps are dark; now, therefore, be it\n\nResolved by the Senate of the State of California, the Assembly thereof concurring, That the Legislature affirms lamps; and be it further\n\nResolved, That the Secretary of the Senate transmit copies of this resolution to the author.',
      ),
    ).toEqual(['Secretary of the Senate REQUIRED transmit']);
    expect(
      await read(
        'CITY COUNCIL OF OAKTON\n\nA RESOLUTION ON LAMPS\n\nNOW, THEREFORE, BE IT RESOLVED by the City Council of the City of Oakton, that the City Manager be authorized to buy lamps; and\n\nBE IT FURTHER RESOLVED that the City Manager report to the Council on lamps each year.',
      ),
    ).toEqual(['City Manager MAY buy', 'City Manager REQUIRED report to']);
    expect(
      await read(
        'RESOLUTION 44\n\nTRIBAL COUNCIL OF THE PINE NATION\n\nTHEREFORE BE IT RESOLVED that the Lamp Department review the list each quarter; and\n\nBE IT FURTHER RESOLVED that no tribal program may lend a lamp.',
      ),
    ).toEqual(['Lamp Department REQUIRED review', 'Agencies SHALL_NOT lend']);
  });
});

const ACT = 'AN ACT relating to lamps\n\nBe it enacted by the Legislature of the State of Northland:\n\n';

describe('an act of a State', () => {
  test.each<[why: string, text: string, duties: readonly string[]]>([
    [
      'an officer and a board that were named once',
      'Section 1. The legislature asks the commissioner of lamps and the Northland Board of Harbors to act.\n\nSection 2. The commissioner shall keep lists. The board may lend lamps.',
      ['commissioner of lamps SHALL keep', 'Northland Board of Harbors MAY lend'],
    ],
    [
      'one of which the text names two',
      'Section 1. The Public Oil Commission and the Harbor Commission meet yearly.\n\nSection 2. The commission shall review oil. The superintendent shall count lamps.',
      ['commission SHALL review', 'superintendent SHALL count'],
    ],
    [
      'what a working group is about',
      'Section 1. There is a working group on lamps.\n\nSection 2. The working group shall meet.',
      ['working group SHALL meet'],
    ],
    [
      'names in small letters',
      'Section 1. The board of harbor trustees shall keep oil. The office of the attorney general shall keep lists. The secretary of health shall review oil. The director of the department shall read lists.',
      [
        'board of harbor trustees SHALL keep',
        'office of the attorney general SHALL keep',
        'secretary of health SHALL review',
        'Agencies SHALL read',
      ],
    ],
    [
      'several bodies in small letters, one of them of each school',
      'Section 1. The board of lamps of the University of Northland, the board of harbors, and each local lamp board of a school shall adopt a rule. The governing body of a pier shall count lamps. The first meeting of the council shall be called by the Governor.',
      [
        'board of lamps of the University of Northland + board of harbors + Agencies SHALL adopt',
        'Agencies SHALL count',
        'Governor SHALL call',
      ],
    ],
    [
      'a term that means a body, without an article',
      'Section 1. “Department” means Department of Lamps and Oil. “Keeper” means the Harbor Office.\n\nSection 2. The department shall adopt rules. The keeper shall light lamps.',
      ['Department of Lamps and Oil SHALL adopt', 'Harbor Office SHALL light'],
    ],
    [
      'in capitals, with what its office is for and who heads it',
      'Section 1. The lamp law is amended by adding a new section 7 to read as follows:\n\n§ 7. OFFICE OF LAMP SAFETY. 1. THERE IS HEREBY CREATED A STATE OFFICE OF LAMP SAFETY. THE OFFICE SHALL BE HEADED BY A DIRECTOR WHO SHALL BE APPOINTED BY THE GOVERNOR. THE OFFICE SHALL HAVE AS ITS PRIMARY PURPOSE THE CARE OF LAMPS. THE DIRECTOR SHALL APPOINT STAFF.',
      ['Office of Lamp Safety SHALL appoint'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect((await read(ACT + text)).map(withoutCase)).toEqual(expected.map(withoutCase));
  });

  const withoutCase = (duty: string): string => duty.replace(/^\S.*?(?= [A-Z_]+ )/, (name) => name.toLowerCase());
});

describe('a governor', () => {
  test('an office whose name lost a word, one that acts with another, findings and what members receive', async () => {
    const found = await read(
      'EXECUTIVE DIRECTIVE NUMBER FOUR\n\nBy virtue of the authority vested in me as Governor, I hereby issue this directive.\n\nDirective\n\nI hereby direct the Office Harbor Lamps to take the following actions:\n\nI. Lamps and Oil\n\na. Review lamps with keepers.\n\nThe Office of Harbor Lamps in coordination with the keepers shall complete the list. These recommendations should include oil. Members shall serve without pay but may elect to receive the per diem of the State.',
    );
    expect(found).toEqual([
      'Office of Harbor Lamps REQUIRED review',
      'Office of Harbor Lamps SHALL complete',
      'Office of Harbor Lamps SHOULD include',
    ]);
  });

  test('one body by two names, members of a board, what a framework will be', async () => {
    const found = await read(
      'EXECUTIVE ORDER 31-01\n\nNOW, THEREFORE, I, Jane Roe, Governor of the state of Northland, do hereby order and direct all executive agencies as follows:\n\n1. Harbor Light Services, also known as Northland Light (NorLi), shall count lamps. NorLi shall buy oil.\n\n2. The Office of Lamps will oversee a framework for lamps.\n\na. The lamp framework will be created in partnership with sailors.\n\nb. The lamp framework must be comprised of a clear watch of oil.\n\n3. Members of Northland’s Lamp Board must find ships.',
    );
    expect(found).toEqual([
      'Harbor Light Services SHALL count',
      'Harbor Light Services SHALL buy',
      'Office of Lamps WILL oversee',
      'Office of Lamps WILL create',
      'Office of Lamps MUST comprise',
      'Lamp Board MUST find',
    ]);
  });

  test('an excerpt of an act, in capitals', async () => {
    const found = await read(
      '§ 7. Section 165 of the state lamp law is amended by adding a new subdivision 9 to read as follows:\n\n9. LAMPS. THE STATE LAMP COUNCIL SHALL KEEP A LIST OF ALL LAMPS. THE OFFICE OF HARBOR LIGHT SERVICES SHALL TEST LAMPS EACH YEAR. THE OFFICE MAY ASK THE HARBORS FOR LISTS.',
    );
    expect(found.map((duty) => duty.toLowerCase())).toEqual([
      'state lamp council shall keep',
      'office of harbor light services shall test',
      'office of harbor light services may ask',
    ]);
  });

  test('a policy for agencies: users, what will be done, what is only told', async () => {
    const found = await read(
      'STATE OF NORTHLAND LAMP POLICY\n\n1.0 PURPOSE\n\nThis policy says how lamps are used.\n\n2.0 SCOPE\n\nThis policy applies to all executive branch state agencies.\n\n3.0 POLICY\n\nUsers shall not open lamps. Authorized users shall sign for lamps. Lamp data will be collected and stored in a safe manner. The old list will be retired. The lamps will help sailors. Citizens will enjoy the light.',
    );
    expect(found).toEqual(['Agencies SHALL_NOT open', 'Agencies SHALL sign', 'Agencies WILL collect']);
  });
});
