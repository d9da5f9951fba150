import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

/** `TYPE target`, with `(part)` or `(part 3)` where it is one. */
const done = async (text: string): Promise<readonly string[]> => {
  const { found } = await order(text);
  return found
    .of('relation')
    .filter(({ type }) => type !== 'CITES')
    .map(
      ({ type, target, extent, targetProvision }) =>
        `${type} ${target}${extent === 'PART' ? ` (part${targetProvision ? ` ${targetProvision}` : ''})` : ''}`,
    );
};

describe('clauses that act upon another instrument', () => {
  it.each<[reason: string, text: string, expected: readonly string[]]>([
    [
      'the second place without the word',
      'Executive Order 18002 is amended in section 103(c)(2) by striking “lamps” and 103(d) by striking “oil”.',
      ['AMENDS eo/18002 (part 103(c)(2))', 'AMENDS eo/18002 (part 103(d))'],
    ],
    [
      'a part of the order that was named before',
      'For the purpose set forth in section 1 of Executive Order 18002 of May 4, 2029, section 3 of such order is amended by adding a sentence.',
      ['AMENDS eo/18002 (part 3)'],
    ],
    [
      'a section that is added',
      'A new section 9 is added to Executive Order 18002 to read as follows: “Sec. 9. Keep lamps.”',
      ['AMENDS eo/18002 (part 9)'],
    ],
    [
      'at the end of a section',
      'Executive Order 18002 is amended by adding the following at the end of section 1-205: “(i) Lamps.”',
      ['AMENDS eo/18002 (part 1-205)'],
    ],
    [
      'two verbs with one object',
      'This order revokes and supersedes Executive Order 18002.',
      ['REVOKES eo/18002', 'SUPERSEDES eo/18002'],
    ],
    [
      'over an aside that names another',
      'Executive Order 18002, which revoked Executive Order 18003, is hereby revoked.',
      ['REVOKES eo/18002'],
    ],
    [
      'one among all that went before',
      'All prior orders, including Executive Order 18002, are superseded to the extent inconsistent with this order.',
      ['SUPERSEDES eo/18002 (part)'],
    ],
    [
      'as far as it conflicts',
      'This order supersedes Executive Order 18002 to the extent that it conflicts with this order.',
      ['SUPERSEDES eo/18002 (part)'],
    ],
    ['null and void', 'Executive Order 18002 is null and void.', ['REVOKES eo/18002']],
    [
      'its purpose says nothing more',
      'In order to amend Executive Order 18002, it is ordered that section 1.1(i) of such order is hereby amended.',
      ['AMENDS eo/18002 (part 1.1(i))'],
    ],
    [
      'a rate that is lowered',
      'I hereby lower the rate of duty set forth in section 2 of Executive Order 18002.',
      ['AMENDS eo/18002 (part 2)'],
    ],
    [
      'many words before the duty',
      'I hereby increase the per lamp box containing wicks duty in section 2 of Executive Order 18002.',
      ['AMENDS eo/18002 (part 2)'],
    ],
    [
      'duties are rates too',
      'Therefore, I also hereby reduce the additional duties on oil lamps imposed by Executive Order 18002.',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'a rate that is raised to a figure',
      'The ad valorem rate of duty on oil lamps prescribed by Executive Order 18002 is increased to 9 percent.',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'whether rates are reduced is watched',
      'The Secretary of the Treasury shall monitor whether the rates of duty imposed by Executive Order 18002 are reduced.',
      [],
    ],
    [
      'a duty to do something is no rate',
      'I hereby reduce the duty of agencies to file reports described in Executive Order 18002.',
      [],
    ],
    [
      'nor is one that lies upon somebody',
      'I hereby reduce the duty on keepers to file reports prescribed by Executive Order 18002 with lamps.',
      [],
    ],
    [
      'nor are the duties of a body',
      'I hereby lower the duties of the Board established by Executive Order 18002.',
      [],
    ],
    ['nor how often something fails', 'I hereby raise the rate of failures described in Executive Order 18002.', []],
    [
      'what others recommend',
      'The Secretary may recommend that I hereby increase the fees described in Executive Order 18002.',
      [],
    ],
    [
      'nor if it is a fee set there',
      'The Secretary may recommend that I increase the fees prescribed by Executive Order 18002.',
      [],
    ],
    [
      'what Congress does each year',
      'The rate of pay set forth in Executive Order 18002 is increased each year by the Congress.',
      [],
    ],
    ['what Congress has done', 'The rate of pay set forth in Executive Order 18002 is increased by the Congress.', []],
    ['what may be done', 'The rate of duty set forth in Executive Order 18002 may be increased.', []],
    [
      'amendments that others shall prescribe',
      'The Secretary shall prescribe amendments to the rules established by Executive Order 18002.',
      [],
    ],
    [
      'amendments that are prescribed here',
      'I hereby prescribe the following amendments to the Lamp Manual, prescribed by Executive Order 18002.',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'so that they be prescribed',
      'In order to prescribe amendments to the Lamp Manual, prescribed by Executive Order 18002, it is hereby ordered as follows:',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'rules that somebody is to amend',
      'The Rules prescribed by Executive Order No. 9007 shall be amended by the Secretary within 30 days.',
      [],
    ],
    ['an order that somebody is to amend', 'Executive Order 18002 shall be amended by the Attorney General.', []],
    [
      'rules that are amended here',
      'The Rules prescribed by Executive Order No. 9007 shall be amended by the deletion of section 3.',
      ['AMENDS eo/9007 (part)'],
    ],
  ])('%s', async (_reason, text, expected) => {
    expect((await done(text)).toSorted()).toEqual(expected.toSorted());
  });
});
