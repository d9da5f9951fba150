import { describe, expect, it } from '@jest/globals';
import { order } from './order.ts';

/** `TYPE target`, with `(part)` or `(part 3)` where it is one; citations that do nothing are left out unless `all`. */
const done = async (all: boolean, first: string, ...more: readonly string[]): Promise<readonly string[]> => {
  const { found } = await order(first, ...more);
  return found
    .of('relation')
    .filter(({ type }) => all || type !== 'CITES')
    .map(
      ({ type, target, extent, targetProvision }) =>
        `${type} ${target}${extent === 'PART' ? ` (part${targetProvision ? ` ${targetProvision}` : ''})` : ''}`,
    );
};

describe('what a document does to others', () => {
  it('by a list that is counted, and stands below nothing', async () => {
    const list = ['OMB is rescinding the following memoranda:', '1. M-28-03, Lamps', '2. M-29-11, Wicks'];
    const { found } = await order('Keep lamps.', 'Sec. 2. Rescissions', ...list, 'Sec. 3. Rest. M-27-01 stays.');
    expect(found.of('relation').map(({ type, target }) => `${type} ${target}`)).toEqual([
      'REVOKES omb/m/28-03',
      'REVOKES omb/m/29-11',
      'CITES omb/m/27-01',
    ]);
  });

  const cases: readonly [reason: string, text: string, expected: readonly string[]][] = [
    ['passive', 'Executive Order 18002 of May 4, 2029 (Lamp Oil), is hereby revoked.', ['REVOKES eo/18002']],
    ['the office that issues them speaks', 'OMB is hereby rescinding M-28-03.', ['REVOKES omb/m/28-03']],
    ['somebody else is at it', 'The Attorney General is revising M-28-03.', []],
    [
      'a line of a letterhead',
      'Incorporates and Cancels: DoD Instruction 8199.11, “Lamps,” March 2, 2014',
      ['REVOKES dod/instruction/8199.11'],
    ],
    ['a department’s issuance', 'DoD Directive 8199.11 is hereby cancelled.', ['REVOKES dod/directive/8199.11']],
    [
      'what a label says of a sentence of its own',
      'Rescission: This order supersedes Executive Order 18002.',
      ['SUPERSEDES eo/18002'],
    ],
    ['rescinded is revoked', 'Executive Order 18002 is rescinded.', ['REVOKES eo/18002']],
    ['active', 'This order supersedes Executive Order 18002.', ['SUPERSEDES eo/18002']],
    [
      'active with a modal verb',
      'This order shall supersede Executive Order No. 18002 of May 4, 2029.',
      ['SUPERSEDES eo/18002'],
    ],
    [
      'the President speaks, and says which part',
      'I hereby amend Executive Order 18002 by striking section 3.',
      ['AMENDS eo/18002 (part 3)'],
    ],
    [
      'each part that is struck or revised',
      'Executive Order 18002 is amended by striking sections 2(b) and 5, and revising section 7.',
      ['AMENDS eo/18002 (part 2(b))', 'AMENDS eo/18002 (part 5)', 'AMENDS eo/18002 (part 7)'],
    ],
    [
      'by its issuer, series and number',
      'This order rescinds and replaces Office of Management and Budget (OMB) Memorandum No. M-29-05, and amends OMB Circular A-999.',
      ['SUPERSEDES omb/m/29-05', 'AMENDS omb/circular/A-999'],
    ],
    [
      'parts of a part',
      'Subsections (a) and (c) of section 4 of Executive Order 18002 are revoked.',
      ['REVOKES eo/18002 (part 4(a))', 'REVOKES eo/18002 (part 4(c))'],
    ],
    [
      'a range with a dash, and one more',
      'Sections 1–3 and section 7(c) of Executive Order 18002 are revoked.',
      [1, 2, 3, '7(c)'].map((part) => `REVOKES eo/18002 (part ${part})`),
    ],
    ['all but a part', 'Executive Order 18002, other than sections 2 and 5, is revoked.', ['REVOKES eo/18002 (part)']],
    [
      'as far as it contradicts',
      'Executive Order 18002 is revoked to the extent inconsistent with this order.',
      ['REVOKES eo/18002 (part)'],
    ],
    [
      'said in passing',
      'Nobody need report under Executive Order 18002 of May 4, 2029 (Lamp Oil), which is hereby revoked.',
      ['REVOKES eo/18002'],
    ],
    [
      'said in passing of what was amended, not of what amended it',
      'Nobody need report under Executive Order 18002, as amended by Executive Order 18003, which this order revokes.',
      ['REVOKES eo/18002'],
    ],
    [
      'said in passing of what this order modifies',
      'Agencies may take steps under section 2 of Executive Order 18002 of May 4, 2029 (Lamp Oil), as modified by this order, and Executive Order 18003, as amended by Executive Order 18004.',
      ['AMENDS eo/18002 (part 2)'],
    ],
    ['what was done before is only told', 'The oil of Executive Order 18002, which was revoked, burnt well.', []],
    ['how it works is not a part', 'The operation of Executive Order 18002 is suspended.', ['SUSPENDS eo/18002']],
    [
      'what it imposes is a part',
      'The duty imposed by Executive Order 18002 shall remain suspended.',
      ['SUSPENDS eo/18002 (part)'],
    ],
    [
      'a part by number',
      'Section 4(a) of Executive Order 18002 is amended to read as follows:',
      ['AMENDS eo/18002 (part 4(a))'],
    ],
    [
      'a part in words',
      'That portion of the second sentence of section 2 of Executive Order 18002 is deleted.',
      ['AMENDS eo/18002 (part 2)'],
    ],
    [
      'inside an order',
      'In Executive Order 18002, the second sentence of section 1 is amended by deleting “oil”.',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'a replaced part is amended',
      'Section 2 of Executive Order 18002 is replaced with the following:',
      ['AMENDS eo/18002 (part 2)'],
    ],
    ['a replaced whole is superseded', 'Executive Order 18002 is replaced by this order.', ['SUPERSEDES eo/18002']],
    [
      'regarding an order, the following takes the place of a part',
      'Regarding the Executive Order of May 4, 2029 (Lamp Oil), the following shall replace subsection (g) of section 2:',
      ['AMENDS eo/signed-2029-05-04/lamp-oil (part)'],
    ],
    [
      'amendments that are made to it',
      'The following conforming amendments are made to Executive Order 18002 of May 4, 2029, as amended:',
      ['AMENDS eo/18002 (part)'],
    ],
    [
      'a part that shall read otherwise',
      'The first sentence of section 1(a) of Executive Order 18002 shall read “Lamps burn oil.”.',
      ['AMENDS eo/18002 (part 1(a))'],
    ],
    [
      'superseded, and revoked in a relative clause',
      'This order supersedes Executive Order 18002 of May 4, 2029 (Lamp Oil), which is hereby revoked.',
      ['SUPERSEDES eo/18002', 'REVOKES eo/18002'],
    ],
    [
      'a deed joined to another of the President’s',
      'I hereby expand the scope of the national emergency declared in Executive Order 18002, and accordingly further amend Executive Order 18002 by striking section 3.',
      ['AMENDS eo/18002 (part 3)'],
    ],
    [
      'a body that an order established lives on',
      'The Lamp Council, created by Executive Order 18002 of May 4, 2029 (Lamp Oil), is continued until May 4, 2033.',
      ['CONTINUES eo/18002'],
    ],
    [
      'each provision of a list',
      'Sections 1, 2(a), and 5 of Executive Order 18002 are revoked.',
      ['REVOKES eo/18002 (part 1)', 'REVOKES eo/18002 (part 2(a))', 'REVOKES eo/18002 (part 5)'],
    ],
    [
      'a list that goes on in a subsection',
      'Section 4(c), (d), and (e) of Executive Order 18002 are deleted.',
      ['AMENDS eo/18002 (part 4(c))', 'AMENDS eo/18002 (part 4(d))', 'AMENDS eo/18002 (part 4(e))'],
    ],
    [
      'a range of sections',
      'Sections 1 through 3 of Executive Order 18002 are suspended.',
      ['SUSPENDS eo/18002 (part 1)', 'SUSPENDS eo/18002 (part 2)', 'SUSPENDS eo/18002 (part 3)'],
    ],
    [
      'two sections, each by its own word',
      'Section 2(a) and section 2(b) of Executive Order 18002 are revoked.',
      ['REVOKES eo/18002 (part 2(a))', 'REVOKES eo/18002 (part 2(b))'],
    ],
    [
      'each order of a list',
      'Executive Orders 18002, 18003, and 18004 of May 4, 2029, and Executive Order 18010 of June 1, 2029, are revoked.',
      ['REVOKES eo/18002', 'REVOKES eo/18003', 'REVOKES eo/18004', 'REVOKES eo/18010'],
    ],
    [
      'who amended it before is no target',
      'Executive Order 18002, as amended by Executive Orders 18003 and 18004, is further amended by adding:',
      ['AMENDS eo/18002'],
    ],
    [
      'a singular verb has one subject, however long the list of who amended it',
      'Executive Order 18002 of May 4, 2029, as amended by Executive Order 18003, and Executive Order 18004, is revoked.',
      ['REVOKES eo/18002'],
    ],
    [
      'a memorandum in the list is passed over',
      'Executive Order 18002, the Lamp Circular of May 4, 2029, and Executive Order 18003 are revoked.',
      ['REVOKES eo/18002', 'REVOKES eo/18003'],
    ],
    [
      'two clauses, two acts',
      'Executive Order 18002 is revoked and section 2 of Executive Order 18003 is amended by striking “oil”.',
      ['REVOKES eo/18002', 'AMENDS eo/18003 (part 2)'],
    ],
    [
      'a modifier between subject and verb',
      'Executive Order 18002 of May 4, 2029, which requires lamps to be lit at dusk, is revoked.',
      ['REVOKES eo/18002'],
    ],
    [
      'both of two participles',
      'Executive Order 18002 is superseded and revoked.',
      ['SUPERSEDES eo/18002', 'REVOKES eo/18002'],
    ],
    [
      'an emergency ended, and the orders by their antecedent',
      'I hereby terminate the national emergency declared in Executive Order 18002, and revoke that order and Executive Order 18003.',
      ['TERMINATES eo/18002', 'REVOKES eo/18002', 'REVOKES eo/18003'],
    ],
    [
      'an emergency goes on',
      'The national emergency declared in Executive Order 18002 is continued for 1 year.',
      ['CONTINUES eo/18002'],
    ],
    [
      'orders that the sentence before lists',
      'Some oppose Executive Orders 18002 and 18003. These Executive Orders are hereby rescinded.',
      ['REVOKES eo/18002', 'REVOKES eo/18003'],
    ],
    [
      'a list after a colon',
      'The following orders are revoked: Executive Order 18002 of May 4, 2029 (Oil); and Executive Order 18003.',
      ['REVOKES eo/18002', 'REVOKES eo/18003'],
    ],
    [
      'the purpose of the order',
      'In order to further amend Executive Order 18002, it is hereby ordered that its lamps be lit.',
      ['AMENDS eo/18002'],
    ],
    [
      'a verb joined to what the text says of itself',
      'This order revokes Executive Order 18002 and implements section 3 of Executive Order 18003.',
      ['REVOKES eo/18002', 'IMPLEMENTS eo/18003 (part 3)'],
    ],
    [
      'no effect any more',
      'Executive Order 18002 shall have no further force or effect. Executive Order 18003 shall no longer have effect.',
      ['REVOKES eo/18002', 'REVOKES eo/18003'],
    ],
    ['cancelled', 'Executive Order 18002 is hereby cancelled.', ['REVOKES eo/18002']],
    [
      'as directed by another',
      'As directed by Presidential Policy Directive 21, the Secretary of Energy shall light lamps.',
      ['IMPLEMENTS ppd/21'],
    ],
  ];
  it.each(cases)('%s', async (_reason, text, expected) => {
    expect((await done(false, text)).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    ['what another did', 'Executive Order 18002 was revoked by Executive Order 18003.'],
    ['what is said to stand in another', 'Executive Order 18002 is amended by Executive Order 18003.'],
    ['what no court has held', 'No court has held that Executive Order 18002 is revoked.'],
    ['what is said to be false', 'It is false that Executive Order 18002 is hereby revoked.'],
    ['what some claim', 'Keepers have claimed that Executive Order 18002 is superseded.'],
    ['what may happen', 'Lamps burn until Executive Order 18002 may be revoked.'],
    ['nothing in this order', 'Nothing in this order supersedes Executive Order 18002.'],
    ['an officer is told to act', 'The Secretary of Energy shall revoke rules that carry out Executive Order 18002.'],
    [
      'what the order made is ended, not the order',
      'The Lamp Council established by Executive Order 18002 is terminated.',
    ],
    [
      'a duty that another laid down and that was done',
      'As required by Executive Order 18002, agencies counted lamps.',
    ],
    ['words about revocation', 'The revocation of Executive Order 18002 shall not affect lamps.'],
    ['a title in parentheses', 'See the Lamp Memorandum of May 4, 2029 (Executive Order 18002 Is Revoked).'],
    ['an act inside a title', 'Executive Order 18002 of May 4, 2029 (Amending Executive Order 18003), shines.'],
  ])('nothing: %s', async (_reason, text) => {
    expect(await done(false, text)).toEqual([]);
  });

  it('rules the provisions below by one clause', async () => {
    const acts = await done(
      false,
      'Each committee listed below is continued until September 30, 2033.',
      '(a) Lamp Committee; Executive Order 18002, as amended (Department of Energy).',
      '(b) Oil Board; section 3 of Executive Order 18003 (Department of Labor).',
      'Sec. 2. Revocations. The following Executive Orders are revoked:',
      '(a) Executive Order 18010, establishing the Wick Panel;',
      '(b) that part of section 4 of Executive Order 18011, as amended by Executive Order 18012; and',
      '(c) Executive Order 18013.',
    );
    expect(acts.toSorted()).toEqual([
      'CONTINUES eo/18002',
      'CONTINUES eo/18003',
      'REVOKES eo/18010',
      'REVOKES eo/18011 (part 4)',
      'REVOKES eo/18013',
    ]);
  });

  it('leaves alone what stands in inserted text', async () => {
    const acts = await done(
      false,
      'Executive Order 18002 is amended by adding the following new section:',
      '“Sec. 9. Revocation. Executive Order 18003 is revoked, and so ends the tale of the lamps and of those who lit them.”',
      'Sec. 2. This order shines.',
    );
    expect(acts).toEqual(['AMENDS eo/18002']);
  });

  it('cites every other executive document once, at its first mention, and no statute', async () => {
    const acts = await done(
      true,
      'Executive Order 18002 and OMB Circular A-130 bind the Beacon Act; so does Executive Order 18002.',
    );
    expect(acts).toEqual(['CITES eo/18002', 'CITES omb/circular/A-130']);
  });
});

describe('which parts of an order the items below touch', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a new section, and one that is struck',
      [
        '(a) In section 1-1, a new section 1-13 is added to read as follows:',
        '“1-13. The lamp is lit.”',
        '(b) In section 1-3, section 1-31(e) is deleted.',
      ],
      ['(part 1-13)', '(part 1-31(e))'],
    ],
    [
      'by what is done to them',
      [
        '(a) by striking section 3(b);',
        '(b) in sections 5 and 7, by adding “and section 9” behind “lamps”; and',
        '(c) in the title, by striking “oil”.',
      ],
      ['(part 3(b))', '(part 5)', '(part 7)'],
    ],
    [
      'all of it',
      ['(a) section 2 is revised; and', '(b) “lamp” is put for “candle” wherever it stands.'],
      ['(part 2)', ''],
    ],
    ['no part named', ['(a) “lamp” is put for “candle”; and', '(b) “oil” is struck.'], ['']],
  ])('%s', async (_, items, parts) => {
    const amended = await done(
      false,
      'Executive Order 18002 of May 4, 2029, as amended, is further amended as follows:',
      ...items,
    );
    expect(amended).toEqual(parts.map((part) => `AMENDS eo/18002 ${part}`.trim()));
  });
});

describe('for how long', () => {
  it.each<[string, string, string]>([
    ['to a day', 'Executive Order 18002 is suspended until January 1, 2033.', 'until January 1, 2033 = 2033-01-01'],
    [
      'to an hour of a day',
      'The duty imposed by Executive Order 18002 is suspended until 12:01 a.m. eastern time on May 2, 2033.',
      'until 12:01 a.m. eastern time on May 2, 2033 = 2033-05-02',
    ],
    [
      'counted from the text’s own day',
      'Executive Order 18002 is hereby suspended for 90 days.',
      'for 90 days = 2031-06-01',
    ],
    [
      'up to an event',
      'I hereby suspend Executive Order 18002 until the lamps are lit.',
      'until the lamps are lit = null',
    ],
    ['during something', 'Executive Order 18002 is suspended pending a review.', 'pending a review = null'],
    [
      'a body that is continued',
      'The Lamp Council, established by Executive Order 18002, is continued until September 30, 2032.',
      'until September 30, 2032 = 2032-09-30',
    ],
    ['not what is said of something else', 'Executive Order 18002 is suspended. Lamps burn until May 2, 2033.', 'none'],
  ])('%s', async (_, text, expected) => {
    const { found } = await order(text);
    const [relation] = found.of('relation').filter(({ type }) => type !== 'CITES');
    expect(relation?.term ? `${relation.term.words} = ${relation.term.until}` : 'none').toBe(expected);
  });
});
