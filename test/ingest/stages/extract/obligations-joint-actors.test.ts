/** Several who act together, and those whom a title alone names beside them. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

const expectDuties = async (_reason: string, paragraphs: Case[1], expected: Case[2]): Promise<void> => {
  expect(duties((await order(...paragraphs)).found)).toEqual(expected);
};

describe('who acts together', () => {
  it.each<Case>([
    [
      'each within a field of its own',
      [
        'The Secretary of State, the Attorney General, and the Secretary of Energy, acting within their respective fields, shall mend lamps.',
      ],
      ['Department of State + Department of Justice + Department of Energy SHALL mend'],
    ],
    [
      'one of whom the sentence says what he does or is',
      [
        'The Department of Labor, in carrying out this order, and the Department of Energy shall count lamps.',
        'The Department of Labor (DOL), as lead agency, and the Departments of State and Energy, as helpers, shall mend them.',
      ],
      [
        'Department of Labor + Department of Energy SHALL count',
        'Department of Labor + Department of State + Department of Energy SHALL mend',
      ],
    ],
    [
      'those who may send somebody else',
      [
        'The Secretary of Labor, or his designee, and the Secretary of State, or her designee, shall meet.',
        'The Secretary of Labor, or a designee, the Secretary of Energy, or the Secretary’s designee, and the Attorney General, or a designee, shall count lamps.',
      ],
      [
        'Department of Labor + Department of State SHALL meet',
        'Department of Labor + Department of Energy + Department of Justice SHALL count',
      ],
    ],
    [
      'but not one who is consulted',
      [
        'The Secretary of Labor, in consultation with the Secretary of Energy, and the Secretary of State shall count lamps.',
      ],
      ['Department of Labor with Department of Energy + Department of State SHALL count'],
    ],
    [
      'a list that ends with those who enforce several laws',
      [
        'The Attorney General, the Secretary of Labor, and the heads of other agencies responsible for the Lamp Act, the Wick Act, or rules against smoke shall review them.',
      ],
      ['Department of Justice + Department of Labor + Agencies SHALL review'],
    ],
    [
      'heads of departments, "and of" one more body',
      [
        'The heads of the Departments of Labor and Energy, and of the National Science Foundation, shall lend oil.',
        'The General Counsels of the Departments of State and Labor shall meet.',
      ],
      [
        'Department of Labor + Department of Energy + National Science Foundation SHALL lend',
        'Department of State + Department of Labor SHALL meet',
      ],
    ],
    [
      'people of a body',
      [
        'All officers of the Coast Guard shall light lamps. Officers and employees of the Department of the Interior shall not sell them. The responsible DOE offices shall count them.',
      ],
      [
        'United States Coast Guard SHALL light',
        'Department of the Interior SHALL_NOT sell',
        'Department of Energy SHALL count',
      ],
    ],
    [
      'whoever a condition names together',
      ['If the Secretary of State and the Secretary of Labor disagree, they shall tell the President.'],
      ['Department of State + Department of Labor SHALL tell'],
    ],
    [
      'heads through whom one acts',
      ['The Secretary of HHS, acting through the heads of the FDA, CDC, and NIH, shall mend lamps.'],
      [
        'Department of Health and Human Services through Food and Drug Administration + Centers for Disease Control and Prevention + National Institutes of Health SHALL mend',
      ],
    ],
    [
      'heads through whom one acts, and who acts with him',
      [
        'The Secretary of Labor, through the heads of harbor offices, the Attorney General, and the Secretary of Energy shall meet.',
        'The Secretary of Labor, through the heads of the Wage Division and the Mine Office, and the Secretary of Energy shall count lamps.',
        'The Secretary of Labor, acting through the heads of the FDA, the Attorney General, and the Secretary of Energy shall mend them.',
      ],
      [
        'Department of Labor + Department of Justice + Department of Energy through Agencies SHALL meet',
        'Department of Labor + Department of Energy through Agencies SHALL count',
        'Department of Labor + Department of Justice + Department of Energy through Food and Drug Administration SHALL mend',
      ],
    ],
    [
      'a director whose office the text has made, beside a Secretary',
      [
        'The Secretary of Labor (Secretary) shall establish an Office of Lamp Training (Office), headed by a Director.',
        'The Secretary and the Director shall jointly write a plan.',
      ],
      ['Department of Labor SHALL establish', 'Department of Labor + Office of Lamp Training SHALL write'],
    ],
    [
      'the chairman of a board that governs a corporation',
      [
        'The Chair of the Federal Trade Commission and the Chairperson of the Board of Directors of the Federal Deposit Insurance Corporation are encouraged to meet.',
      ],
      ['Federal Trade Commission + Federal Deposit Insurance Corporation ENCOURAGED meet'],
    ],
  ])('%s', expectDuties);
});

describe('asides between a name and what it shall do', () => {
  it.each<Case>([
    [
      'as what somebody acts',
      [
        'The Secretary of Labor, as Chair, shall report. The Secretary of Energy, as the lead agency, shall mend lamps.',
      ],
      ['Department of Labor SHALL report', 'Department of Energy SHALL mend'],
    ],
    [
      'what somebody is besides',
      ['The Secretary of Labor, who also serves as the Warden of the Lamp Council, shall write guidance.'],
      ['Department of Labor SHALL write'],
    ],
    [
      'between dashes, behind a mark: no heading',
      [
        '(a) The Secretary of Labor — with the help of the Secretary of Energy — shall mend lamps.',
        '(b) The Secretary of State—in consultation with the Secretary of Labor—shall sell oil.',
      ],
      [
        'Department of Labor with Department of Energy SHALL mend',
        'Department of State with Department of Labor SHALL sell',
      ],
    ],
    [
      'a verb done "jointly", above what the thing holds',
      [
        'The Secretary of Labor and the Secretary of Energy shall jointly write a report on:',
        '(a) lamps; and',
        '(b) wicks.',
      ],
      ['Department of Labor + Department of Energy SHALL write'],
    ],
    [
      'but "jointly" alone above verbs',
      ['The Secretary of Labor and the Secretary of Energy shall jointly:', '(a) count lamps; and', '(b) mend them.'],
      [
        'Department of Labor + Department of Energy SHALL count',
        'Department of Labor + Department of Energy SHALL mend',
      ],
    ],
  ])('%s', expectDuties);
});

describe('whom a sentence points to', () => {
  it.each<Case>([
    [
      '"such agencies" are those that one works with',
      ['The Director of OMB shall convene agencies that keep lamps. Such agencies shall count them.'],
      ['Office of Management and Budget SHALL convene', 'Agencies SHALL count'],
    ],
    [
      'the one who was designated',
      [
        'The Secretary of Labor shall count lamps. The Secretary of Energy is hereby designated the lead official for oil.',
        'The lead official shall report.',
      ],
      ['Department of Labor SHALL count', 'Department of Energy SHALL report'],
    ],
    [
      'Federal agencies, whom the President directs and encourages',
      ['I direct Federal agencies to count lamps. I also encourage Executive departments to mend them.'],
      ['Agencies REQUIRED count', 'Agencies ENCOURAGED mend'],
    ],
    [
      'whoever may not spend what there is',
      ['No funds may be spent by the Department of Energy on lamps. No Federal funds shall be used to buy wicks.'],
      ['Department of Energy SHALL_NOT spend', 'Agencies SHALL_NOT use'],
    ],
  ])('%s', expectDuties);
});
