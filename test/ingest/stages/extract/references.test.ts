import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

/** `printed => norm`; a short form in square brackets. */
const cited = async (first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found, text } = await order(first, ...more);
  return found.of('legal-reference').map(({ start, end, norm, shortForm }) => {
    const printed = text.slice(start, end);
    return `${shortForm ? `[${printed}]` : printed} => ${norm}`;
  });
};

describe('legal references of a document', () => {
  const cases: readonly [reason: string, text: string, expected: readonly string[]][] = [
    [
      'its own number is none',
      'Nothing in Executive Order 19001 waits for Executive Order 18002.',
      ['Executive Order 18002 => eo/18002'],
    ],
    [
      'an acronym in parentheses names the Act, over the code beside it',
      'Under the Beacon Powers Act (50 U.S.C. 9701 et seq.) (BPA), and the BPA alone.',
      [
        'Beacon Powers Act => act/beacon-powers-act',
        '50 U.S.C. 9701 et seq. => usc/50/9701',
        '[BPA] => act/beacon-powers-act',
      ],
    ],
    [
      'a range of sections is one citation; letters have ranges, too',
      'See sections 9701 through 9704 of title 5, United States Code, 16 U.S.C. 9742a-d, and sections 9706 and 9708 of title 5, United States Code.',
      [
        'sections 9701 through 9704 of title 5, United States Code => usc/5/9701-9704',
        '16 U.S.C. 9742a-d => usc/16/9742a-d',
        'sections 9706 => usc/5/9706',
        '9708 of title 5, United States Code => usc/5/9708',
      ],
    ],
    [
      'names of Acts that go on behind the word, or hold letters before it',
      'See the Lamp Equity Act for the 21st Century and the Mending All Lamps (MAL) Act of 2030.',
      [
        'Lamp Equity Act for the 21st Century => act/lamp-equity-act-for-the-21st-century',
        'Mending All Lamps (MAL) Act of 2030 => act/mending-all-lamps-mal-act-of-2030',
      ],
    ],
    [
      'Acts of an earlier century, Acts that begin with a word that opens sentences, and what amends an Act of a year',
      'See the General Mining Act of 1872, the Every Lamp Counts Act, the Accountability for Every Lamp Act of 2031, and the Lamp Watch Act of 2029 Amendments Act of 2030.',
      [
        'General Mining Act of 1872 => act/general-mining-act-of-1872',
        'Every Lamp Counts Act => act/every-lamp-counts-act',
        'Accountability for Every Lamp Act of 2031 => act/accountability-for-every-lamp-act-of-2031',
        'Lamp Watch Act of 2029 Amendments Act of 2030 => act/lamp-watch-act-of-2029-amendments-act-of-2030',
      ],
    ],
    ['a body that is called after an Act cites none', 'The Lamp Production Act Committee meets.', []],
    ['nor does a fund', 'The Secretary manages the Lamp Production Act Fund.', []],
    [
      'an old order with a letter',
      'Executive Order 199-A of May 3, 1903, ends.',
      ['Executive Order 199-A => eo/199-A'],
    ],
    [
      'a series by the name that some orders give it',
      'See National Security Policy Directive-66.',
      ['National Security Policy Directive-66 => nspd/66'],
    ],
    [
      'of such title; a letter behind a number',
      'See section 3161(a)(1) of title 5, United States Code, section 3109 of such title, and PDD/NSC-39A.',
      [
        'section 3161(a)(1) of title 5, United States Code => usc/5/3161',
        'section 3109 of such title => usc/5/3109',
        'PDD/NSC-39A => pdd/39a',
      ],
    ],
    [
      'a directive of a council, and a section that is another law’s',
      'See Presidential Decision Directive/NSC-26, section 9232, and section 301 of title 3, United States Code.',
      ['Presidential Decision Directive/NSC-26 => pdd/26', 'section 301 of title 3, United States Code => usc/3/301'],
    ],
    [
      'the statute behind a slash',
      'See Lamp Inventory/Oil Safety Act rules.',
      ['Oil Safety Act => act/oil-safety-act'],
    ],
    [
      'a common noun stands for it only after an article',
      'Under the Beacon Powers Act of 2030 (the “Act”), sections of the Act apply. Act now.',
      ['Beacon Powers Act of 2030 => act/beacon-powers-act-of-2030', '[Act] => act/beacon-powers-act-of-2030'],
    ],
    [
      'a name that is an Act by itself is no second Act',
      'Under the Robert Lamp Beacon Relief Act (Lamp Act), the Lamp Act applies.',
      [
        'Robert Lamp Beacon Relief Act => act/robert-lamp-beacon-relief-act',
        '[Lamp Act] => act/robert-lamp-beacon-relief-act',
      ],
    ],
    [
      'an order’s title in parentheses is no name for it',
      'See Executive Order 18002 of May 4, 2029 (Lamp Oil). Lamp Oil burns.',
      ['Executive Order 18002 => eo/18002'],
    ],
    [
      'a defined number is still a citation',
      'See Presidential Policy Directive 21 (PPD-21). As PPD-21 says.',
      ['Presidential Policy Directive 21 => ppd/21', 'PPD-21 => ppd/21'],
    ],
    [
      'after its full form an acronym is a short form',
      'Amend the Federal Acquisition Regulation. The FAR follows.',
      ['Federal Acquisition Regulation => reg/far', '[FAR] => reg/far'],
    ],
    ['alone an acronym is the citation', 'Amend the FAR.', ['FAR => reg/far']],
    [
      '“such Act” is the one before it, “that order” the order before it',
      'Executive Order 18002 carries out the Beacon Act. Such Act and that order agree.',
      [
        'Executive Order 18002 => eo/18002',
        'Beacon Act => act/beacon-act',
        '[Such Act] => act/beacon-act',
        '[that order] => eo/18002',
      ],
    ],
    [
      'the next section of the code that “Id.” points to, over an Act named between',
      'Beacons burn. 44 U.S.C. § 9552(b)(1). The Beacon Powers Act of 2030 says so. Id. § 9553(b)(2).',
      [
        '44 U.S.C. § 9552(b)(1) => usc/44/9552',
        'Beacon Powers Act of 2030 => act/beacon-powers-act-of-2030',
        '[Id. § 9553(b)(2)] => usc/44/9553',
      ],
    ],
    [
      'the end of a name that was given in full',
      'The Lamp Oil Authorization Act applies. The plan follows the Authorization Act.',
      [
        'Lamp Oil Authorization Act => act/lamp-oil-authorization-act',
        '[Authorization Act] => act/lamp-oil-authorization-act',
      ],
    ],
    [
      'a memorandum with its title and without',
      'See the Presidential Memorandum of May 4, 2029 (Lamp Oil). The Presidential Memorandum of May 4, 2029, stands.',
      [
        'Presidential Memorandum of May 4, 2029 => memorandum/signed-2029-05-04/lamp-oil',
        'Presidential Memorandum of May 4, 2029 => memorandum/signed-2029-05-04/lamp-oil',
      ],
    ],
    [
      '“this order” is the document itself',
      'Executive Order 18002 and this order agree.',
      ['Executive Order 18002 => eo/18002'],
    ],
  ];
  it.each(cases)('%s', async (_reason, text, expected) => {
    expect(await cited(text)).toEqual(expected);
  });

  it.each([
    ['as printed before it', 'As section 4(b) of Executive Order 18002 says.', ['4(b)']],
    ['beside a schedule', 'Section 4 and Schedule 8 of Executive Order 18002 end.', ['4']],
    ['of a public law', 'As section 140 of Public Law 97-92 says.', ['140']],
    ['of a title of a division', 'As section 748 of title VII of division D of the Lamp Act says.', ['748']],
    ['before a pointing word', 'Executive Order 18002 stands. Section 3 of that order ends.', [null, '3']],
    ['before a short form', 'The Beacon Powers Act (BPA) stands, and section 9A(c) of the BPA.', [null, '9A(c)']],
  ])('keeps the place in the cited document: %s', async (_, text, places) => {
    const { found } = await order(text);
    expect(found.of('legal-reference').map(({ pinpoint }) => pinpoint)).toEqual(places);
  });

  it('finds no citation in the name of a body that is called after one', async () => {
    expect(await cited('Amend the Federal Acquisition Regulation (FAR). The FAR Council shall meet.')).toEqual([
      'Federal Acquisition Regulation => reg/far',
    ]);
  });
});
