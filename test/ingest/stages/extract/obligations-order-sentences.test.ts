/** Sentences of executive orders: what members do, brackets, lists behind a colon, provisos, conditions that tell who is meant. */
import { describe, expect, it } from '@jest/globals';
import { checkOf, duties, order } from './order.ts';

const check = checkOf(async (...paragraphs) => {
  const [first = '', ...rest] = paragraphs;
  return duties((await order(first, ...rest)).found);
});

describe('members of a body', () => {
  check([
    [
      'act for it, and their seats are no work',
      [
        'There is established the Lamp Board (Board). Members shall be citizens of the United States. The members shall elect a Vice Chair and shall also include two keepers. The members shall meet each month. All Federal members are directed to visit lamps.',
      ],
      ['Lamp Board SHALL meet', 'Lamp Board REQUIRED visit'],
    ],
    [
      'where the text names no body they are nobody',
      ['Each town may name a keeper. Members shall read the guide.'],
      [],
    ],
    ['how many of them it takes is no duty', ['It shall take a majority of the members to constitute a quorum.'], []],
  ]);
});

describe('what a body and its officers are', () => {
  check([
    [
      'what its members know is no work of it, and a chief of a service is of his department',
      [
        'There is established the Lamp Board (Board). The expertise of members of the Board shall be in areas such as lamps. The Board shall consult the Chief of Naval Operations, who shall help. The Chief of Staff of the Army shall count lamps.',
      ],
      ['Lamp Board SHALL consult', 'Department of the Army SHALL count'],
    ],
    [
      'at once is a deed, and its own end is none',
      [
        'The Lamp Board shall terminate at once all leases of lamps.',
        'Sec. 2. End. The Lamp Board shall terminate immediately upon its report. The Lamp Board shall terminate at once.',
      ],
      ['Lamp Board SHALL terminate'],
    ],
  ]);
});

describe('sentences in brackets', () => {
  check([
    [
      'order what they say, and what follows goes on with the one before them',
      [
        'Agencies shall report on lamps. (The Secretary of Energy and the Secretary of Labor shall send their reports to each other.) Each report shall list oil.',
      ],
      ['Agencies SHALL report', 'Department of Energy + Department of Labor SHALL send', 'Agencies SHALL list'],
    ],
    [
      'an aside in a sentence is none',
      ['The Secretary of Energy (the Secretary of Labor shall help) shall count lamps.'],
      ['Department of Energy SHALL count'],
    ],
  ]);
});

describe('those who are charged together', () => {
  check([
    [
      'named behind a colon',
      [
        'The heads of the following agencies shall each name a keeper: the Department of Energy, the Department of Labor, and the Small Business Administration.',
        'Sec. 2. Lamps. The following are hereby directed to count lamps: the Secretary of Energy and the Secretary of Labor.',
      ],
      [
        'Department of Energy + Department of Labor + Small Business Administration SHALL name',
        'Department of Energy + Department of Labor REQUIRED count',
      ],
    ],
    [
      'what stands behind a colon may be things',
      ['The following agencies shall keep these lamps: red, green, and those of the Department of Energy.'],
      ['Agencies SHALL keep'],
    ],
    [
      'the second of them where that is fit',
      [
        'The Attorney General and, as appropriate, the heads of other agencies shall prosecute.',
        'Sec. 2. Lamps. The Secretary of Energy and, to the extent that lamps at sea are concerned, the Secretary of Labor, shall count.',
      ],
      ['Department of Justice + Agencies SHALL prosecute', 'Department of Energy + Department of Labor SHALL count'],
    ],
    [
      'each within his own field',
      ['The Secretary of Energy, and the Secretary of Labor, each within his own field, shall count lamps.'],
      ['Department of Energy + Department of Labor SHALL count'],
    ],
    [
      'that official, of whom the condition speaks',
      [
        'Whenever the head of an agency finds a lamp broken, that official shall mend it. Should the Secretary of Energy find oil, he or she shall report it.',
      ],
      ['Agencies SHALL mend', 'Department of Energy SHALL report'],
    ],
    [
      'but not where the condition names another',
      ['If an agency head finds that an officer broke a lamp, that officer shall pay.'],
      ['nobody SHALL pay'],
    ],
  ]);
});

describe('what stands before or behind an order', () => {
  check([
    [
      'a title whose comma stands inside its marks',
      ['Consistent with the order of May 1, 2030, entitled “Lamps for All,” agencies shall buy lamps.'],
      ['Agencies SHALL buy'],
    ],
    [
      'a proviso in an item is a clause of its own',
      [
        'The Secretary of Energy shall:',
        '(a) as needed, collect papers from towns, provided that the collection of such papers shall be made so as to spare keepers; and',
        '(b) count lamps.',
      ],
      ['Department of Energy SHALL collect', 'Department of Energy SHALL make', 'Department of Energy SHALL count'],
    ],
    [
      'the purposes of an order define nothing where somebody is told what to do',
      [
        'For purposes of this order, the Secretary of Energy shall determine which lamps are bright. For purposes of this order, “lamp” shall mean a light.',
      ],
      ['Department of Energy SHALL determine'],
    ],
    [
      'two orders of the President in one sentence',
      ['I ask the Secretary of Energy to count lamps and I call on the Secretary of Labor to mend them.'],
      ['Department of Energy ENCOURAGED count', 'Department of Labor ENCOURAGED mend'],
    ],
    [
      'an agency may apply some rules only, and a rule applies',
      [
        'When an agency takes a lamp, it may apply only rules that have been published. When an agency takes a lamp, this rule may apply only to that.',
      ],
      ['Agencies MAY apply'],
    ],
    [
      'what agencies are doing or must do, in what a report holds',
      [
        'The Secretary of Energy shall submit a report that includes:',
        '(a) an evaluation of the mending of lamps from the rooms of Department of Defense and Department of Energy keepers and other lamps managed by the Department of Energy, along with a discussion of steps the Department of Defense and the Department of Energy are taking or must take to improve such mending; and',
        '(b) a list of lamps.',
      ],
      ['Department of Energy SHALL submit'],
    ],
    [
      'a list behind a dash',
      ['I direct the Secretary of Energy to—', '(1) count lamps; and', '(2) mend lamps.'],
      ['Department of Energy REQUIRED count', 'Department of Energy REQUIRED mend'],
    ],
    [
      'by whom records are kept, and provisions administered',
      [
        'All records of the Lamp Board are transferred to, and shall be kept by, the Department of Energy. The provisions of this order shall be administered by the Secretary of Labor. The provisions of this order shall be administered consistent with law.',
      ],
      ['Department of Energy SHALL keep', 'Department of Labor SHALL administer'],
    ],
    [
      'what States are encouraged to do is no agency’s',
      ['The Secretary of Energy shall invite keepers. State agencies are encouraged to join.'],
      ['Department of Energy SHALL invite'],
    ],
  ]);
});

describe('limits of what others send', () => {
  it.each<[words: string, expected: string | null]>([
    ['The Secretary of Energy shall consider comments received within 60 days of the date of this order.', null],
    ['Agencies shall answer requests submitted by May 1, 2031, within 30 days of the date of this order.', 'P30D'],
    ['Reports shall be submitted within 60 days of the date of this order.', 'P60D'],
  ])('%s', async (words, expected) => {
    const { found } = await order(words);
    expect(found.of('obligation').map(({ deadline }) => deadline?.duration ?? null)).toEqual([expected]);
  });
});
