/** Lists of duties as drafters and formats print them: stems, items, verbs in a sentence. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('items of a list', () => {
  it.each<Case>([
    [
      'whom an item acts through and consults, before its verb',
      [
        'The Secretary of Commerce shall:',
        '(a) acting through the Director of the National Institute of Standards and Technology, and in consultation with the Secretary of State, the Secretary of Labor, and the heads of other agencies, publish charts; and',
        '(b) not later than 30 days after the date of this order, and after input from keepers, mend them.',
      ],
      [
        'Department of Commerce through National Institute of Standards and Technology with Department of State + Department of Labor + Agencies SHALL publish',
        'Department of Commerce SHALL mend',
      ],
    ],
    [
      'a process that "shall include the following actions" is no directive before clauses',
      [
        'The Secretary of Energy shall begin. This process shall include the following actions:',
        '(a) The Secretary of Energy shall count lamps.',
      ],
      ['Department of Energy SHALL begin', 'Department of Energy SHALL count'],
    ],
    [
      'the verb behind a list of those consulted',
      [
        'The Secretary of Energy shall, in coordination with the Secretary of State, the Secretary of Labor, and other agency officials, publish charts.',
      ],
      ['Department of Energy with Department of State + Department of Labor + Agencies SHALL publish'],
    ],
    [
      'a stem that ends with a comma',
      ['Each agency shall, to the extent practicable and permitted by law,', '(a) count lamps; and', '(b) mend them.'],
      ['Agencies SHALL count', 'Agencies SHALL mend'],
    ],
    [
      'a stem of what somebody is authorized to do',
      ['The Secretary of Energy is authorized:', '(a) to light lamps; and', '(b) to sell oil.'],
      ['Department of Energy MAY light', 'Department of Energy MAY sell'],
    ],
    [
      'a stem of what somebody shall be authorized to do',
      ['The Lamp Council shall be authorized to:', '(a) keep lamps; and', '(b) sell oil.'],
      ['Lamp Council SHALL keep', 'Lamp Council SHALL sell'],
    ],
    [
      'a sentence with a subject of its own, where its mark went astray',
      ['Agencies shall:', '(a) light lamps.', '(b) Federal agencies shall sell oil.'],
      ['Agencies SHALL light', 'Agencies SHALL sell'],
    ],
    [
      'but not of what is prohibited',
      ['The following acts are prohibited:', '(a) lighting lamps; and', '(b) sale of oil by agencies.'],
      [],
    ],
    [
      'what a directive requires, below a limit of its own',
      [
        'This order requires agencies to complete the following actions:',
        '(a) By January 9, 2031:',
        '(i) count lamps; and',
        '(ii) mend them.',
        '(b) Within 9 days of mending, report to the Secretary of Energy.',
      ],
      ['Agencies REQUIRED count', 'Agencies REQUIRED mend', 'Agencies REQUIRED report to'],
    ],
    [
      'what it requires below, whose items say who acts',
      [
        'This order requires agencies to complete the following actions:',
        '(a) The Secretary of Energy shall count lamps.',
      ],
      ['Department of Energy SHALL count'],
    ],
    [
      'actions that are due within a limit',
      [
        'The Secretary of Energy shall take the following actions within 200 days of the date of this order:',
        '(a) count lamps. Such counts should be kept.',
        '(b) Mend lamps.',
      ],
      ['Department of Energy SHALL count', 'Department of Energy SHOULD keep', 'Department of Energy SHALL mend'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});

it('the limit of a stem is that of its items, and not of what else they say', async () => {
  const { found } = await order(
    'Within 15 days of the date of this order:',
    '(a) Agencies shall choose keepers. Agencies should choose few.',
    '(b) Agencies shall light lamps.',
  );
  expect(found.of('obligation').map(({ deadline }) => deadline?.duration ?? null)).toEqual(['P15D', null, 'P15D']);
});

describe('a stem without a verb', () => {
  it.each<Case>([
    [
      'whatever stands before the verb of an item',
      [
        'The Secretary of Energy shall:',
        '(a) at the request of the Attorney General, the Secretary of State, or any keeper who asks, mend lamps;',
        '(b) comply with the rules of the coast; and',
        '(c) enhance the light.',
      ],
      ['Department of Energy SHALL mend', 'Department of Energy SHALL comply', 'Department of Energy SHALL enhance'],
    ],
    [
      'an item that is itself a stem hands the charge on',
      [
        'The Secretary of Commerce shall:',
        '(a) through the Director of the National Institute of Standards and Technology:',
        '(i) count lamps; and',
        '(ii) mend them; and',
        '(b) report.',
      ],
      [
        'Department of Commerce through National Institute of Standards and Technology SHALL count',
        'Department of Commerce through National Institute of Standards and Technology SHALL mend',
        'Department of Commerce SHALL report',
      ],
    ],
    [
      'an order that ends in "to:"',
      [
        'I hereby direct the Secretary of Commerce, within 90 days of the date of this order, to:',
        '(a) Propose rules.',
        '(b) Publish them.',
      ],
      ['Department of Commerce REQUIRED propose', 'Department of Commerce REQUIRED publish'],
    ],
    [
      '"I direct the following:" orders nothing itself',
      ['I hereby direct the following:', '(a) The Secretary of Energy shall count lamps.'],
      ['Department of Energy SHALL count'],
    ],
    [
      'verbs in a sentence',
      ['The Council on Environmental Quality shall, as needed: (1) count lamps; (2) mend them; and (3) report.'],
      [
        'Council on Environmental Quality SHALL count',
        'Council on Environmental Quality SHALL mend',
        'Council on Environmental Quality SHALL report to',
      ].map((line) => line.replace(' to', '')),
    ],
    [
      'but not what is reported in a sentence',
      ['The Secretary of Energy shall report on (1) lamps that fail; and (2) lamps that burn.'],
      ['Department of Energy SHALL report'],
    ],
    [
      'paragraphs whose marks a format lost',
      ['The Secretary of Energy shall:', 'Count the lamps.', 'Mend what is broken.', 'Lamps are dear to keepers.'],
      ['Department of Energy SHALL count', 'Department of Energy SHALL mend'],
    ],
  ])('%s', async (_reason, [first, ...more], expected) => {
    expect(duties((await order(first, ...more)).found)).toEqual(expected);
  });
});
