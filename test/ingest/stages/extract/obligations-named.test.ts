/** By what names those are charged whom an order charges: parts, boards, pairs of bodies, kinds of officers. */
import { describe, expect, it } from '@jest/globals';
import { duties, order } from './order.ts';

type Case = readonly [reason: string, paragraphs: readonly [string, ...string[]], expected: readonly string[]];

describe('the names of those who are charged', () => {
  it.each<Case>([
    ['inspectors, of whom each agency has one', ['An Inspector General shall refer a lamp.'], ['Agencies SHALL refer']],
    [
      'two bodies joined by a stroke',
      [
        'There are established a Lamp Safety Council (“LSC”) and a Harbor Safety Council (“HSC”). The Chair of the LSC/HSC shall report.',
      ],
      ['Lamp Safety Council + Harbor Safety Council SHALL report'],
    ],
    [
      'agencies, and not the bodies in which they sit',
      ['Heads of agencies represented in the National Security Council and FEMA shall provide oil.'],
      ['Agencies SHALL provide'],
    ],
    [
      'an agency whose board has a short name',
      [
        'The Corporation for Public Broadcasting (CPB) is rich. I direct the CPB Board of Directors (CPB Board) and all agencies to light lamps. The CPB Board shall report.',
      ],
      [
        'Corporation for Public Broadcasting + Agencies REQUIRED light',
        'Corporation for Public Broadcasting SHALL report',
      ],
    ],
    [
      'a body that was established before the order',
      [
        'The President has established a Lamp Committee. Sec. 2. Lamps. The Secretary of Energy shall report. When the Lamp Committee receives the report, it shall answer.',
      ],
      ['Department of Energy SHALL report', 'Lamp Committee SHALL answer'],
    ],
  ])('%s', async (_reason, paragraphs, expected) => {
    expect(duties((await order(...paragraphs)).found)).toEqual(expected);
  });
});
