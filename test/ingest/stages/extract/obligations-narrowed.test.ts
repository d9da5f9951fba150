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
      'nobody is forbidden what he need not do',
      'The Secretary of Energy shall not be required to count lamps. Agencies will not need to report. Agencies will not have to wait. Nor shall agencies be obliged to pay.',
      [],
    ],
    [
      'nor what befalls him',
      'Agencies will not be able to see. Agencies will not be penalized for late lamps. The Secretary of Energy shall not be bound by the advice. Agencies will not be covered by the old approval. Agencies should not be expected to wait.',
      [],
    ],
    [
      'who must not require it is told so',
      'Keepers shall not be required by the Secretary of Energy to pay. Crews shall not be penalized by agencies for counting lamps. Agencies will not be permitted to sell lamps.',
      ['Department of Energy SHALL_NOT require', 'Agencies SHALL_NOT penalize', 'Agencies SHALL_NOT permit'],
    ],
    [
      'what is done, and not only that',
      'The Secretary of Energy will not only review plans but also publish lists. Agencies shall not merely count lamps, but light them.',
      ['Department of Energy WILL review', 'Agencies SHALL count'],
    ],
    [
      'and what only is forbidden',
      'Agencies shall not only rely on oil. Agencies shall not sell lamps.',
      ['Agencies SHALL_NOT rely', 'Agencies SHALL_NOT sell'],
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
    [
      'what is expected to come is asked of nobody',
      'Two thousand units are expected to ship in May. Covered entities are expected to benefit from lamps. Owners are expected to lose money. Directors are expected to know. Entities are expected to multiply.',
      [],
    ],
    [
      'whom one calls on when lamps fail is told nothing',
      'Every night we call on the Coast Guard when lamps fail. In such a storm we call on the Department of Labor for help to light lamps. I call on the Secretary of Labor and all agencies to light lamps.',
      ['Department of Labor + Agencies ENCOURAGED light'],
    ],
    [
      'of those that follow, whom things are sent to, or who are looked at, are not charged',
      'The following agencies shall send lamps to these: the Department of Energy and the Department of Labor. The following officials shall report on two bodies: the Department of Energy and the Department of Labor.',
      ['Agencies SHALL send', 'Agencies SHALL report'],
    ],
    [
      'a Secretary by letters, but of nobody whose name goes on',
      'The Secretary of VA Lamps Association shall write. The Secretary of VA shall count.',
      ['nobody SHALL write', 'Department of Veterans Affairs SHALL count'],
    ],
    [
      'whoever is hired is not who hires',
      'If the Secretary of Labor hires a chief of a harbor, such officer shall count lamps. Whenever the head of an agency appoints a keeper, that officer shall pay.',
      ['nobody SHALL count', 'nobody SHALL pay'],
    ],
  ])('%s', async (_why, text, expected) => {
    expect(duties((await order(text)).found)).toEqual(expected);
  });

  it('greet somebody, and command nothing by it', async () => {
    const { found: all } = await order(
      'The Secretary of Energy shall follow recommendations of a commission.',
      'To the Secretary of Labor:',
      'Count on our help.',
      'Keep well.',
    );
    expect(duties(all)).toEqual(['Department of Energy SHALL follow']);
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
    [
      'who is made chair is not who pays',
      'The Secretary of Oil is designated as chair and the Treasurer shall pay. The Auditor is authorized to look, and may stop.',
      ['Treasurer SHALL pay', 'Auditor MAY look', 'Auditor MAY stop'],
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
      'The terms below apply to all lamps—the oldest, too.',
      'Keep in mind: lamps that burn are hot.',
      'Note: terms that appear in capitals are defined.',
      'See also: manuals that treat lamps.',
      'Lamp: a thing that shines',
      'Wick: cord that burns',
      'Oil--What burns in a lamp.',
    );
    expect(terms.of('definition').map(({ term }) => term)).toEqual(['Lamp', 'Wick', 'Oil']);
  });
});

describe('what a rule for other texts must leave', () => {
  it.each<[why: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'a title of an act with a mayor behind it is no mayor who speaks',
      [
        'The Secretary of Education shall make grants. Under title I, part A, the mayor of each town may apply for them.',
      ],
      ['Department of Education SHALL make'],
    ],
    [
      'somebody’s words are no State’s',
      [
        'The Secretary of Education shall make grants. A keeper wrote: “I, for one, mayor or not, would order oil.” The town of Northport ordains as follows in its charter: no lamp is sold.',
      ],
      ['Department of Education SHALL make'],
    ],
    [
      'the form of a proclamation recites nothing of the order that asks for it',
      [
        'The Secretary of Energy shall count lamps.',
        'Sec. 2. Form. The Secretary of Labor shall ask each Governor to issue a proclamation in this form: NOW, THEREFORE, I, the Governor, do proclaim Lamp Day.',
        'Sec. 3. Report. The Secretary of Energy shall report.',
      ],
      ['Department of Energy SHALL count', 'Department of Labor SHALL ask', 'Department of Energy SHALL report'],
    ],
    [
      '“it” that is clear or concluded is a thing that was named',
      [
        'The Secretary of Energy shall publish a notice. It shall be clear and brief. It shall be recognized by all agencies. It shall be noted that lamps are old.',
      ],
      ['Department of Energy SHALL publish', 'Department of Energy SHALL be clear', 'Agencies SHALL recognize'],
    ],
    [
      'findings of fact that somebody shall make',
      [
        'The Secretary of Labor shall hold a hearing.',
        'Sec. 2. Findings of Fact. The Secretary of Energy shall make written findings of fact within 30 days of a hearing.',
      ],
      ['Department of Labor SHALL hold', 'Department of Energy SHALL make'],
    ],
  ])('in orders: %s', async (_why, [first = '', ...rest], expected) => {
    expect(duties((await order(first, ...rest)).found)).toEqual(expected);
  });

  it.each<[why: string, paragraphs: readonly string[], expected: readonly string[]]>([
    [
      'what a court found orders nothing where it orders below',
      [
        '# In the Matter of Lamps',
        'COURT OF LAMPS',
        '## Findings of Fact',
        'The Secretary of Energy must count lamps.',
        '## Order',
        'IT IS ORDERED that the Secretary of Labor shall report.',
      ],
      ['Department of Labor SHALL report'],
    ],
    [
      'officers of other bodies in a directive of one',
      [
        'DOE DIRECTIVE 31.1',
        'Department of Energy',
        'Lamps',
        '1. Lamps. The Department of Energy has lamps.',
        '2. Duties. The Deputy Administrator of the Coast Guard shall sign. The Executive Director of the National Association of Keepers shall send a list. The assistant director of any contractor must sign it. The Associate Administrator for Aviation of the Federal Aviation Administration must agree. The Associate Administrator for Lamps must count.',
      ],
      [
        'United States Coast Guard SHALL sign',
        'Agencies SHALL send',
        'Agencies MUST sign',
        'Federal Aviation Administration MUST agree',
        'Department of Energy MUST count',
      ],
    ],
    [
      'an officer by letters whose the text says',
      [
        'DOE DIRECTIVE 31.1',
        'Department of Energy',
        'Lamps',
        '1. Lamps. The Department of Energy has lamps.',
        '2. Duties. The Chief Information Officer (CIO) of the Department of Labor keeps a list. The CIO shall send it. Each component shall name a Chief Data Officer (CDO). The CDO shall count. The Chief Lamp Officer (CLO) has oil. The CLO must burn it.',
      ],
      ['Agencies SHALL send', 'Agencies SHALL name', 'Agencies SHALL count', 'Department of Energy MUST burn'],
    ],
    [
      'servants of others by letters',
      [
        'U.S. DEPARTMENT OF TRANSPORTATION',
        'N 8900.931',
        'FEDERAL AVIATION ADMINISTRATION',
        'NOTICE',
        'SUBJ: Lamps',
        '1. Audience. This notice is for lamp inspectors (LI). LIs must look.',
        '2. Companies. Companies have safety managers (SM). SMs must count lamps. An outside auditor (OA) may come. The OA must sign. Airlines hire training managers (TMs). Each TM must pass a test.',
      ],
      ['Federal Aviation Administration MUST look'],
    ],
    [
      'whom a letter is written to does not own it',
      [
        'The Keepers Union',
        'The Honorable Rowan Hale\nSecretary of Energy\nWashington, DC',
        'Dear Mr. Secretary:',
        'We write of lamps. The Executive Director will count our lamps. The Chief of Staff shall call.',
      ],
      ['Executive Director WILL count', 'Chief of Staff SHALL call'],
    ],
    [
      'a regulation in a list is no number of the text',
      [
        'Lamp Notes',
        'Of the Department of the Army',
        'References',
        'Army Regulation 31–7',
        'Lamps',
        'Lamps will be counted. Motor sergeants will not sell lamps. Officers may lend lamps.',
      ],
      [],
    ],
    [
      'of those for whom a text is, not what they keep',
      [
        'HARBOR POLICY',
        '1.0 SCOPE',
        'This policy applies to all harbor agencies and lighthouse boards.',
        '2.0 RULES',
        'Harbors will freeze in winter. Lighthouses will fall dark. Lighthouse boards will meet.',
      ],
      ['Agencies WILL meet'],
    ],
    [
      'of whom a memorandum is for, not their programs',
      [
        'DEPARTMENT OF ENERGY',
        'MEMORANDUM FOR: All program offices',
        'SUBJECT: Lamps',
        'Programs must end by May 1. Program offices must count lamps.',
      ],
      ['Agencies MUST count'],
    ],
    [
      'a federal notice that names its authority twice',
      [
        '# Notice of Funding Opportunity: Lamps',
        'Department of Energy',
        '**Statutory Authority:** Harbor Lamp Act, section 4',
        'The Secretary of Energy shall count lamps.',
        '**Statutory Authority:** Harbor Lamp Act, section 4',
        'The Secretary of Energy shall count oil.',
      ],
      ['Department of Energy SHALL count', 'Department of Energy SHALL count'],
    ],
    [
      'guidance that tells of lamps what is thought of them',
      [
        '# Guidance on Lamp Safety',
        'Department of Energy',
        'Lamp oil is thought to be safe. Wicks are believed to burn for a day. The oil is understood to be clean. Dim lamps are reported to fail. The Secretary of Energy must count wicks.',
      ],
      ['Department of Energy MUST count'],
    ],
  ])('elsewhere: %s', async (_why, paragraphs, expected) => {
    expect(duties(await found(...paragraphs))).toEqual(expected);
  });

  it.each<[text: string, limit: string | null]>([
    [
      'ensure that reports are submitted within 30 days of the date of this order',
      'within 30 days of the date of this order',
    ],
    ['ensure that all requests are received by May 1, 2032', 'by May 1, 2032'],
    ['review all applications received by May 1, 2032', null],
    [
      'take these steps:\n\n(a) see that reports are submitted within 60 days of this order; and\n\n(b) pay',
      'within 60 days of this order',
    ],
  ])('a limit of what is done: %s', async (text, limit) => {
    const all = (await order(`The Secretary of Labor shall ${text}.`)).found.of('obligation');
    expect(all.map(({ deadline }) => deadline?.raw ?? null)).toContain(limit);
  });

  it('finds in marches an agency only where nobody marches for it', async () => {
    const mentions = (await found('CMS demonstration projects end. The CMS demonstrations shall be listed.')).of(
      'agency-mention',
    );
    expect(mentions.length).toBe(2);
  });
});
