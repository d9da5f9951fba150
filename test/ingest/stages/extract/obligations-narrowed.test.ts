/** Where a rule that finds a duty, a limit, a body or a term must not reach. */
import { describe, expect, it } from '@jest/globals';
import { extracted, fetchedBytes } from '../../read-sample.ts';
import { duties, order } from './order.ts';

const found = async (...paragraphs: readonly string[]) =>
  (await extracted(fetchedBytes('a.txt', Buffer.from(paragraphs.join('\n\n'))))).found;
const ACT = ['AN ACT relating to lamps.', 'Be it enacted by the General Assembly of the State of Northland:'] as const;

describe('orders', () => {
  it.each<[why: string, text: string, expected: readonly string[]]>([
    [
      'what is asked of holders is not asked of who issues the permit',
      'Permits shall be issued by the Secretary of Labor and holders shall be required to pay. Lamps shall be lit by the Secretary of Energy and keepers shall be permitted to watch.',
      ['Department of Labor SHALL issue', 'Department of Energy SHALL light'],
    ],
    [
      'a board that ends a contract does not end',
      'The Federal Maritime Commission shall terminate by May 1, 2032 its lease. The Surface Transportation Board shall terminate, within 30 days, any contract for lamps. The Oil Commission shall terminate on May 1, 2032, unless extended. The Oil Commission shall terminate 2 years after the date of this order.',
      ['Federal Maritime Commission SHALL terminate', 'Surface Transportation Board SHALL terminate'],
    ],
    [
      'a board that replaces a thing takes no place',
      'The Surface Transportation Board shall replace the Board members who have left. The Surface Transportation Board shall replace the Commission’s old lamps. The Oil Commission shall replace the Wick Board.',
      ['Surface Transportation Board SHALL replace', 'Surface Transportation Board SHALL replace'],
    ],
    [
      'records are not received as pay',
      'The Secretary of Transportation shall receive the transportation plans of States. The Secretary of Labor shall receive the compensation records of crews. The Lamp Board shall receive the travel expenses that the law allows.',
      ['Department of Transportation SHALL receive', 'Department of Labor SHALL receive'],
    ],
    [
      'bonds of a government are no matter of agencies',
      'Government bonds shall be accepted. Government records shall be kept.',
      ['nobody SHALL accept', 'Agencies SHALL keep'],
    ],
    [
      'whom money goes to is nobody through whom somebody acts',
      'The Attorney General (working through grants to the Coast Guard) shall report. The Attorney General (directly or through the Director of the Federal Bureau of Investigation) shall count.',
      [
        'Department of Justice SHALL report',
        'Department of Justice through Federal Bureau of Investigation SHALL count',
      ],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(duties((await order(text)).found)).toEqual(expected);
  });

  it.each<[text: string, duration: string]>([
    ['within 30 days and 60 days of the date of this order', 'P30D'],
    ['within 30 days and 3 years', 'P30D'],
    ['within 1 year and 6 months of the date of this order', 'P18M'],
  ])('counts as one length only a longer unit with a shorter: %s', async (limit, duration) => {
    const all = (await order(`The Secretary of Labor shall report ${limit}.`)).found.of('obligation');
    expect(all.map(({ deadline }) => deadline?.duration)).toEqual([duration]);
  });

  it('reads many departments of which each has a body in little time', async () => {
    const from = performance.now();
    await order(`The ${Array.from({ length: 14 }, () => 'Department of Labor').join(' and the ')} lamps shall burn.`);
    expect(performance.now() - from).toBeLessThan(5_000);
  });
});

describe('acts, resolutions and glossaries', () => {
  it.each<[why: string, text: string, expected: readonly string[]]>([
    [
      'an officer whom the text puts over a department is the department',
      'The Commissioner of Insurance shall keep a list. The Department of Health shall be headed by a commissioner. The commissioner shall inspect clinics.',
      ['Commissioner of Insurance SHALL keep', 'Department of Health SHALL inspect'],
    ],
    [
      'a name in passing is not the body of another kind',
      'Rates are set as the Lamp Works Commission asks. A town may form an arts commission. The commission shall meet. Fees under the Ports Authority Act are waived. The authority shall pay.',
      ['commission SHALL meet', 'authority SHALL pay'],
    ],
    [
      'a board that each district has is no board of the State',
      'The board of each school district shall adopt a plan. A copy is sent to the State Board of Education. The board shall meet.',
      ['board SHALL meet'],
    ],
    [
      'the director of a thing is no office',
      'The director of a clinic shall report. The director of the play shall bow. The director of the department of lamps shall count. The commissioner of lamps shall pay.',
      ['director of the department of lamps SHALL count', 'commissioner of lamps SHALL pay'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(duties(await found(...ACT, `Section 1. ${text}`))).toEqual(expected);
  });

  it('resolve honours and states, and charge nobody with them', async () => {
    const resolved = [
      'the Governor be commended for his work on the harbor',
      'all members of the fire department be honored for valor',
      'the members of the Lamp Board remain in office until their terms end',
      'the study of lamps cost no more than $5',
      'the Lamp Board keep a list',
    ].map((what) => `RESOLVED, That ${what}.`);
    expect(duties(await found('CITY COUNCIL OF OAKTON', 'A RESOLUTION ON LAMPS', ...resolved))).toEqual([
      'Lamp Board REQUIRED keep',
    ]);
  });

  it('list terms, and no notes', async () => {
    const terms = await found(
      'GLOSSARY',
      'Note: please see the annex',
      'Contact: call the office',
      'Step one - go to the office',
      'Step two – call the office',
      'Lamp: a thing that shines',
    );
    expect(terms.of('definition').map(({ term }) => term)).toEqual(['Lamp']);
  });
});
