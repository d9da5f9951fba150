/** What auditors recommend, and what a funding notice asks of those who apply. */
import { describe, expect, it } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { checkOf } from './order.ts';

/** Whom each duty charges, as printed, with its modality and act. */
const read = async (...paragraphs: readonly string[]): Promise<readonly string[]> => {
  const { found } = await extracted(fetchedBytes('text.txt', Buffer.from(paragraphs.join('\n\n'))));
  return found
    .of('obligation')
    .map(
      ({ actors, modality, act }) =>
        `${actors.map(({ canonical, text }) => canonical ?? `“${text}”`).join(' + ') || 'nobody'} ${modality} ${act}`,
    );
};

const check = checkOf(read);

const AUDIT = [
  'OFFICE OF INSPECTOR GENERAL',
  'U.S. Department of Energy',
  'OIG-31-45',
  'The Department Needs To Count Its Lamps',
  'Lamps were not counted.',
];
const NOTICE = [
  'Notice of Funding Opportunity',
  'Beacon Grant Program',
  'Funding Opportunity Number: DHS-31-GPD-999',
  'Issued By: Federal Emergency Management Agency',
  'Application Requirements',
];

describe('reports of auditors', () => {
  check([
    [
      'what a report tells of others is no duty that it makes',
      [
        ...AUDIT,
        'Background',
        'The Department of Energy must count lamps each year. Agencies are required to report them.',
      ],
      [],
    ],
    [
      'a recommendation charges the official that it names',
      [
        ...AUDIT,
        'Recommendations for Executive Action',
        'The Secretary of Energy should count lamps. (Recommendation 1)',
      ],
      ['Department of Energy SHOULD count'],
    ],
    [
      'a recommendation without “that”, of an official by the short name of an agency',
      [
        ...AUDIT,
        'What We Recommend',
        'Recommendation 1: We recommend the Director of CISA establish a plan to count lamps.',
        'OIG recommends that CISA update the plan.',
      ],
      [
        'Cybersecurity and Infrastructure Security Agency ENCOURAGED establish',
        'Cybersecurity and Infrastructure Security Agency ENCOURAGED update',
      ],
    ],
    [
      'the items of a list below “we recommend the …:”',
      [...AUDIT, 'Recommendations', 'We recommend the Secretary of Energy:', '1. Count lamps.', '2. Paint lamps.'],
      ['Department of Energy ENCOURAGED count', 'Department of Energy ENCOURAGED paint'],
    ],
    [
      'what is answered to recommendations',
      [
        ...AUDIT,
        'Comments on Recommendations',
        'The Secretary of Energy should be thanked. The Department will count lamps.',
      ],
      [],
    ],
  ]);
});

describe('funding notices', () => {
  check([
    [
      'those who apply and those who get the money are charged as they are printed',
      [
        ...NOTICE,
        'Applicants must name a committee. Eligible State and local governments should plan. Recipients may not sell lamps.',
      ],
      ['“Applicants” MUST name', '“Eligible State and local governments” SHOULD plan', '“Recipients” SHALL_NOT sell'],
    ],
    [
      'whoever is spoken to, and the items of a list for them',
      [
        ...NOTICE,
        'You must do all of the following:',
        '1. Count your lamps.',
        '2. With lower light.',
        '3. Paint your lamps.',
      ],
      ['“You” MUST count', '“You” MUST paint'],
    ],
    [
      'what is sent must be so, though nobody is named',
      [...NOTICE, 'All applications must be received by March 3, 2031.'],
      ['nobody MUST receive'],
    ],
    [
      'what comes of it, or what one may want, is no duty',
      [
        ...NOTICE,
        'Recipients will receive a letter. You may need help. Applicants may be selected. You will find a form.',
      ],
      [],
    ],
    [
      'the agency that reviews',
      [...NOTICE, 'The Federal Emergency Management Agency will review each application.'],
      ['Federal Emergency Management Agency WILL review'],
    ],
  ]);

  it('no other text charges them', async () => {
    expect(await read('March 3, 2031', 'Advice on Beacons', 'Applicants must name a committee.')).toEqual([]);
  });
});
