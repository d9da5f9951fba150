/** What agencies, States, towns, commissions and companies write in their own ways: who is charged, and what is no duty. */
import { describe } from '@jest/globals';
import { checkOf, duties } from './order.ts';
import { extracted, fetchedBytes } from '../../read-sample.ts';

const found = async (name: string, ...paragraphs: readonly string[]): Promise<Awaited<ReturnType<typeof extracted>>> =>
  extracted(fetchedBytes(name, Buffer.from(paragraphs.join('\n\n'))));
const read = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  duties((await found('text.md', ...paragraphs)).found);

const check = checkOf(read);

describe('what an agency issues to its own', () => {
  const ORDER = [
    '# Department of Energy Lamp Order',
    '1. PURPOSE. To keep lamps of the Department of Energy lit.',
    '2. APPLICABILITY. This Order applies to all Departmental elements.',
    '3. REQUIREMENTS.',
  ];
  check([
    [
      'built of purpose, applicability, requirements and responsibilities, it speaks to all of them',
      [
        ...ORDER,
        'a. Lamps must be tested every year.',
        '4. RESPONSIBILITIES.',
        'a. Chief Information Officer.',
        '(1) Maintains a list of lamps.',
        'b. Heads of Field Elements.',
        '(1) Notify keepers which lamps are old.',
      ],
      ['Agencies MUST test', 'Department of Energy IMPERATIVE maintain', 'Agencies IMPERATIVE notify'],
    ],
    [
      'a plan charges its parts, and a board by what is its responsibility',
      [
        '# Department of Agriculture Compliance Plan for Lamps',
        'Mission areas are required to count lamps. The USDA AI Governance Board (the Board) meets often.',
        "It is the Board's responsibility to approve lamps. Agencies should have counted them before.",
      ],
      ['Agencies REQUIRED count', 'USDA AI Governance Board REQUIRED approve'],
    ],
  ]);
});

describe('answers to questions', () => {
  const DIRECTIVE = [
    '# BOD 31-02: Keep Lamps Lit',
    'This is a directive of the Cybersecurity and Infrastructure Security Agency.',
    '## FAQ',
  ];
  check([
    [
      'commands',
      [...DIRECTIVE, '### Does this apply to old lamps?', 'Yes. Ask your maker for a list and keep it.'],
      ['Agencies IMPERATIVE ask'],
    ],
    ['advice on what can be had', [...DIRECTIVE, '### What do I need?', 'Use the free oil of the harbor.'], []],
    ['whom to ask', [...DIRECTIVE, '### Whom may we ask?', 'Contact the lamp desk.'], []],
  ]);
});

describe('ordering clauses', () => {
  const HEAD = ['# In the Matter of Lamps', 'Before the Federal Communications Commission.'];
  check([
    [
      'what it is ordered that somebody shall do',
      [...HEAD, 'IT IS FURTHER ORDERED that the Department of Energy SHALL REPORT on lamps.'],
      ['Department of Energy SHALL report'],
    ],
  ]);
});

describe('laws of a State', () => {
  const ACT = ['Be it enacted by the Legislature of the State of Oregon:', 'SECTION 1. As used in this Act:'];
  check([
    [
      'a term that names a department is that one, and so is its director',
      [
        ...ACT,
        '(1) “Department” means the Department of Lamps.',
        '(2) “Director” means the Director of the Department of Lamps.',
        'SECTION 2. The Department shall count lamps. The Director shall report to the Legislative Assembly.',
      ],
      ['Department of Lamps SHALL count', 'Department of Lamps SHALL report to'],
    ],
    [
      'bodies with a short form, and what they answer for',
      [
        ...ACT,
        'SECTION 2. The Harbor Lamp Council (Lamp Council) shall be responsible for:',
        '(1) Keeping lamps lit;',
        '(2) Counting the oil.',
        'SECTION 3. The Lamp Council will sell lamps.',
      ],
      ['Harbor Lamp Council SHALL keep', 'Harbor Lamp Council SHALL count', 'Harbor Lamp Council WILL sell'],
    ],
    [
      'the one officer of the State, by his letters',
      [...ACT, 'SECTION 2. The State CIO shall count lamps.'],
      ['State Chief Information Officer SHALL count'],
    ],
    [
      'what the passive says that the Governor does',
      [...ACT, 'SECTION 2. The first meeting of the board shall be called by the Governor.'],
      ['Governor SHALL call'],
    ],
  ]);
});

describe('policies of towns and companies', () => {
  check([
    [
      'several modal verbs of one subject, parted by commas',
      [
        '# Policy on Lamps of the County of Lamp Harbor',
        'This policy applies to all employees. Employees must read it.',
        'The Lamp Board shall meet in May, must publish its minutes and may suspend a lamp.',
        'Care of Lamps: Do not break lamps. Check every lamp at night.',
        'The County will count them.',
      ],
      [
        'nobody MUST read',
        'Lamp Board SHALL meet',
        'Lamp Board MUST publish',
        'Lamp Board MAY suspend',
        'nobody IMPERATIVE not break',
        'nobody IMPERATIVE check',
        'County of Lamp Harbor WILL count',
      ],
    ],
    [
      'what a company asks of itself is no duty of agencies',
      [
        '# Lamp Safety at Brightworks',
        'We make lamps. We test our lamps. Our lamps are safe. We keep our word.',
        'The Chief Lamp Officer must approve each lamp. The board shall review this.',
      ],
      [],
    ],
  ]);
});
