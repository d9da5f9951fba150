/** Duties in what departments, inspectors and governors issue: names in no table, duties without a modal verb, capitals. */
import { describe } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { checkOf, duties } from './order.ts';

const read = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
  duties((await extracted(fetchedBytes('text.txt', Buffer.from(paragraphs.join('\n\n'))))).found);

const MEMORANDUM = ['March 3, 2031', 'MEMORANDUM FOR THE HEADS OF AGENCIES', 'SUBJECT: Keeping Lamps'];
const GOVERNOR = [
  'Executive Order 31-05',
  'Keeping Lamps',
  'WHEREAS, the Department of Harbor Services (DHS) and Lamp Solutions (LampS) keep lamps;',
  'NOW, THEREFORE, I, Jane Placeholder, Governor of the State of Ohio, do hereby order and direct:',
];
const RESPONSIBILITIES = [
  'DOD DIRECTIVE 4715.99',
  'LAMPS',
  'Effective: January 25, 2031',
  'SECTION 1: RESPONSIBILITIES',
];

const check = checkOf(read);

describe('memoranda', () => {
  check([
    [
      'a programme that must change charges nobody',
      [
        ...MEMORANDUM,
        'The program must keep pace with lamps. A high level of light must be in place. Agencies must count lamps.',
      ],
      ['Agencies MUST count'],
    ],
    [
      'what others send in, and what nobody is told to pay',
      [
        ...MEMORANDUM,
        'Invoices must show the hours of each lamp. Costs must be recovered. Invoices must be kept in a box.',
      ],
      ['nobody MUST recover', 'nobody MUST keep'],
    ],
    [
      'the officers of each agency by their letters',
      [
        ...MEMORANDUM,
        'The Chief Operating Officer (COO) of each agency and its Chief Lamp Officer (CLO) are named below. The COO must count lamps. The CLO shall mend them.',
      ],
      ['Agencies MUST count', 'Agencies SHALL mend'],
    ],
    [
      'bullets below what your agency should complete',
      [
        ...MEMORANDUM,
        'Within 60 days, please ensure your agency completes the following:',
        '• Count all lamps and list them.',
        '• Name one keeper for each harbor.',
        'Lamps burn oil.',
      ],
      ['Agencies IMPERATIVE count', 'Agencies IMPERATIVE name'],
    ],
    ['where to ask is no duty', [...MEMORANDUM, 'All questions should be directed to the Department of Energy.'], []],
    [
      'a sentence in capitals',
      [
        ...MEMORANDUM,
        'BUREAUS AND OFFICES SHALL REPORT BROKEN LAMPS WITHIN 24 HOURS.',
        'Agencies SHALL NOT sell lamps.',
      ],
      ['Agencies SHALL report', 'Agencies SHALL_NOT sell'],
    ],
    [
      'whoever is responsible for something, below a heading of responsibilities',
      [
        ...MEMORANDUM,
        'RESPONSIBILITIES',
        'The General Services Administration is responsible for buying lamps.',
        'BACKGROUND',
        'The Department of Energy is responsible for much.',
      ],
      ['General Services Administration IMPERATIVE be responsible'],
    ],
  ]);
});

describe('guidance that says “you” to an agency', () => {
  check([
    [
      'each of its clauses',
      [
        'Keeping Lamps',
        'This template helps your agency. You should read it. Your agency knows its lamps.',
        'You must allow visitors: you must not count them, although you may greet them.',
      ],
      ['Agencies SHOULD read', 'Agencies MUST allow', 'Agencies SHALL_NOT count', 'Agencies MAY greet'],
    ],
  ]);
});

describe('directives of a department', () => {
  check([
    [
      'verbs of office that no list has, and heads of components in the plural',
      [
        ...RESPONSIBILITIES,
        '1.1. DIRECTOR.',
        'The Secretary of Defense:',
        'a. Hosts the lamp registry.',
        'b. Is responsible for oil.',
        '1.2. HEADS.',
        'The DoD Component heads:',
        'a. Appoint a keeper.',
      ],
      [
        'Department of Defense IMPERATIVE host',
        'Department of Defense IMPERATIVE be responsible',
        'Agencies IMPERATIVE appoint',
      ],
    ],
  ]);
});

describe('recommendations', () => {
  check([
    [
      'items below “we recommend that”',
      [
        'Keeping Lamps',
        'Recommendations',
        'We recommend that the Administrator of General Services:',
        '1. Count all lamps by March 31, 2032.',
        '2. Sell the old ones.',
      ],
      ['General Services Administration ENCOURAGED count', 'General Services Administration ENCOURAGED sell'],
    ],
  ]);
});

describe('orders of a governor', () => {
  check([
    [
      'bodies by the names that the text prints, or gives an acronym',
      [
        ...GOVERNOR,
        '1. LampS, in consultation with others, shall count lamps. LampS and the Office of Oil shall publish the count.',
        '2. The Office of Night Watch will light them.',
        '3. All state agencies, boards, and commissions shall help.',
      ],
      [
        'Lamp Solutions SHALL count',
        'Lamp Solutions + Office of Oil SHALL publish',
        'Office of Night Watch WILL light',
        'Agencies SHALL help',
      ],
    ],
  ]);
});
