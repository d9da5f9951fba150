import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findLegalReferences } from '../../../ingest/kernel/legal-references/index.ts';

const read = (text: string): string[] =>
  findLegalReferences(text).map(({ norm, start, end }) => `${norm} = ${text.slice(start, end)}`);

/** Why it is here, the words, and what they cite: `norm = printed`. */
const CASES: readonly (readonly [reason: string, text: string, ...expected: string[]])[] = [
  // presidential documents
  [
    'old style number',
    'supersedes Executive Order No. 12821 of November 16, 1992',
    'eo/12821 = Executive Order No. 12821',
  ],
  [
    'each number of a list is a citation of its own',
    'under Executive Orders 13942, 13943, or 13971',
    'eo/13942 = Executive Orders 13942',
    'eo/13943 = 13943',
    'eo/13971 = 13971',
  ],
  [
    'dates and titles stand between the numbers of a list',
    'Executive Orders 12866 of September 30, 1993 (Planning and Review), and 13563 of January 18, 2011',
    'eo/12866 = Executive Orders 12866',
    'eo/13563 = 13563',
  ],
  [
    'a year after an order is no further order',
    'Executive Order 13132, 2 years later',
    'eo/13132 = Executive Order 13132',
  ],
  ['short form with a comma', 'see E.O. 12,866', 'eo/12866 = E.O. 12,866'],
  [
    'an order known by day and title alone',
    'the Executive Order of March 3, 2031 (Counting Bees)',
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
  ],
  [
    'or by day and a title in quotation marks',
    'my Executive Order of March 3, 2031, titled “Counting Bees” (“the Executive Order of March 3, 2031”)',
    'eo/signed-2031-03-03/counting-bees = Executive Order of March 3, 2031',
    'eo/signed-2031-03-03 = Executive Order of March 3, 2031',
  ],
  [
    'a memorandum of the President in small letters',
    'the President’s memorandum of March 3, 2031 (Counting Bees)',
    'memorandum/signed-2031-03-03/counting-bees = President’s memorandum of March 3, 2031',
  ],
  ['a proclamation that has a name of its own', 'the Beekeeping Proclamation of March 3, 2031'],
  ['another officer’s memorandum is none of the President’s', 'the Attorney General’s Memorandum of March 3, 2031'],
  ['the same with a straight apostrophe', "the Attorney General's Memorandum of March 3, 2031"],
  [
    'a memorandum with its subject before its day',
    'the Executive Memorandum on Quiet Beekeeping of March 3, 2031, is revoked',
    'memorandum/signed-2031-03-03 = Executive Memorandum on Quiet Beekeeping of March 3, 2031',
  ],
  [
    'more parts after one is said to be several',
    'the regulations at 40 CFR Parts 970 and 972 apply',
    'cfr/40/970 = 40 CFR Parts 970',
    'cfr/40/972 = 972',
  ],
  [
    'a title of the other code is none of them',
    'under 40 CFR Parts 970 and 42 U.S.C. 9601',
    'cfr/40/970 = 40 CFR Parts 970',
    'usc/42/9601 = 42 U.S.C. 9601',
  ],
  ['nor are days', 'under 40 CFR parts 970 and 30 days later', 'cfr/40/970 = 40 CFR parts 970'],
  [
    'subdivisions of one section before the next',
    'see 10 C.F.R. 936.18 (a), (b), and (c), 936.20, and 936.21.',
    'cfr/10/936.18 = 10 C.F.R. 936.18',
    'cfr/10/936.20 = 936.20',
    'cfr/10/936.21 = 936.21',
  ],
  ['a range that leaves out what is common', '44 U.S.C. §§ 9607-16', 'usc/44/9607-9616 = 44 U.S.C. §§ 9607-16'],
  ['one section may have a dash', '42 U.S.C. § 9607-16', 'usc/42/9607-16 = 42 U.S.C. § 9607-16'],
  [
    'a year’s defense act for short',
    'section 1751 of the 2030 NDAA, and the NDAA for FY 2031',
    'act/national-defense-authorization-act-for-fiscal-year-2030 = 2030 NDAA',
    'act/national-defense-authorization-act-for-fiscal-year-2031 = NDAA for FY 2031',
  ],
  [
    'those who enforce the law have an Act',
    'under the Law Enforcement Lamp Act of 2031',
    'act/law-enforcement-lamp-act-of-2031 = Law Enforcement Lamp Act of 2031',
  ],
  [
    'an opener behind a quotation mark',
    'the “Draft National Lamp Act Guidance”',
    'act/national-lamp-act = National Lamp Act',
  ],
  ['a State’s number', 'by Public Act 203-0804'],
  [
    'in whose light something is done',
    'Rules in “Light of Lamp v. Oil County”',
    'case/lamp-v-oil-county = Lamp v. Oil County',
  ],
  ['a note’s number ends a sentence', 'the head of the BKA.2 The Act also requires it'],
  [
    'the speaker’s own memorandum',
    'consistent with my memorandum of March 3, 2031 (Counting Bees)',
    'memorandum/signed-2031-03-03/counting-bees = memorandum of March 3, 2031',
  ],
  [
    'a determination',
    'Presidential Determination No. 2003-23',
    'determination/2003-23 = Presidential Determination No. 2003-23',
  ],
  ['a memorandum of OMB without the M', 'OMB Memorandum 07-16', 'omb/m/07-16 = OMB Memorandum 07-16'],
  ['another’s memorandum with a number', 'HHS Memorandum 07-16'],
  ['a small letter in the number', 'see NIST SP 800-63b.', 'nist/sp/800-63B = NIST SP 800-63b'],
  ['a revision is no other publication', 'NIST SP 800-53r4', 'nist/sp/800-53 = NIST SP 800-53r4'],
  ['a publication of one number', 'NIST Special Publication 1270', 'nist/sp/1270 = NIST Special Publication 1270'],
  [
    'a recognised page prints AI as Al',
    'NIST Al Lamp Framework, the Al Risk Management Framework and NIST Al 100-1',
    'nist/ai-lamp-framework = NIST Al Lamp Framework',
    'nist/ai-risk-management-framework = Al Risk Management Framework',
    'nist/ai/100-1 = NIST Al 100-1',
  ],
  ['the old appendix', '(5 App. U.S.C.)', 'usc/5/app = 5 App. U.S.C.'],
  [
    'a company has a comma in its name',
    'see Fair Lamps, Inc. v. Keepers of Lamps, 600 U.S. 181',
    'case/us/600/181 = Fair Lamps, Inc. v. Keepers of Lamps, 600 U.S. 181',
  ],
  ['a proclamation', 'Proclamation 9994 of March 13, 2020', 'proclamation/9994 = Proclamation 9994'],
  [
    'a typewriter prints 1 as l',
    'Presidential Policy Directive-l of March 3, 2031',
    'ppd/1 = Presidential Policy Directive-l',
  ],
  [
    'a proclamation by its day',
    'my proclamation of March 3, 2031, and Proclamation of March 4, 2031 (Of Honey Bees)',
    'proclamation/signed-2031-03-03 = proclamation of March 3, 2031',
    'proclamation/signed-2031-03-04/of-honey-bees = Proclamation of March 4, 2031',
  ],
  [
    'a company’s form behind its name',
    'United States v. United Bees, Co., 600 U.S. 181',
    'case/us/600/181 = United States v. United Bees, Co., 600 U.S. 181',
  ],
  [
    'full and short names of one series',
    'PPD-21 and Presidential Policy Directive 41',
    'ppd/21 = PPD-21',
    'ppd/41 = Presidential Policy Directive 41',
  ],
  [
    'the series named twice',
    'Homeland Security Presidential Directive/HSPD-7',
    'hspd/7 = Homeland Security Presidential Directive/HSPD-7',
  ],
  [
    'unnumbered memorandum goes by its day',
    'the National Security Presidential Memorandum of February 11, 2019',
    'nspm/2019-02-11 = National Security Presidential Memorandum of February 11, 2019',
  ],
  [
    'number only after the title',
    'National Security Memorandum on Bees and Honey (NSM-22)',
    'nsm/22 = National Security Memorandum on Bees and Honey (NSM-22)',
  ],
  // codes
  ['tail belongs to the citation', '15 U.S.C. 3701 et seq.', 'usc/15/3701 = 15 U.S.C. 3701 et seq.'],
  ['no periods, no section sign', 'under 44 USC 3502(8)', 'usc/44/3502 = 44 USC 3502(8)'],
  ['section sign', '44 U.S.C. § 3552(b)(1)', 'usc/44/3552 = 44 U.S.C. § 3552(b)(1)'],
  [
    'sections in a list',
    '42 U.S.C. 9607, 9613, and 9620;',
    'usc/42/9607 = 42 U.S.C. 9607',
    'usc/42/9613 = 9613',
    'usc/42/9620 = 9620',
  ],
  [
    'the next title is no section',
    '3 U.S.C. 301, 50 U.S.C. 1701',
    'usc/3/301 = 3 U.S.C. 301',
    'usc/50/1701 = 50 U.S.C. 1701',
  ],
  [
    'a section of something else is no section of the code',
    '5 U.S.C. 5701-5707, and section 7(d) of the Act',
    'usc/5/5701-5707 = 5 U.S.C. 5701-5707',
  ],
  ['letters and hyphens in a section', '42 U.S.C. 2000bb–1', 'usc/42/2000bb-1 = 42 U.S.C. 2000bb–1'],
  ['chapter', '44 U.S.C. chapter 35', 'usc/44/ch35 = 44 U.S.C. chapter 35'],
  ['note', '10 U.S.C. 2302 note', 'usc/10/2302 = 10 U.S.C. 2302 note'],
  [
    'appendix with and without section',
    '5 U.S.C. App.; 50 U.S.C. App. 2401',
    'usc/5/app = 5 U.S.C. App.',
    'usc/50/app/2401 = 50 U.S.C. App. 2401',
  ],
  ['prose', 'section 301 of title 3, United States Code,', 'usc/3/301 = section 301 of title 3, United States Code'],
  [
    'prose with a range',
    'sections 921-932 of title 20, U.S.C.',
    'usc/20/921-932 = sections 921-932 of title 20, U.S.C.',
  ],
  [
    'prose with a list',
    'sections 202(a) and 203 of title 5',
    'usc/5/202 = sections 202(a)',
    'usc/5/203 = 203 of title 5',
  ],
  [
    'title first',
    'title 44, section 3502, United States Code',
    'usc/44/3502 = title 44, section 3502, United States Code',
  ],
  [
    'titles in a row',
    'sections 113(b) of title 10, 503 of title 28, and 301 of title 31',
    'usc/10/113 = sections 113(b) of title 10',
    'usc/28/503 = 503 of title 28',
    'usc/31/301 = 301 of title 31',
  ],
  [
    'subsections of one section',
    'section 3553(b), (f), and (g) of title 44.',
    'usc/44/3553 = section 3553(b), (f), and (g) of title 44',
  ],
  ['a whole title', 'under title 18, United States Code, or', 'usc/18 = title 18, United States Code'],
  [
    'an arabic title of an Act is no title of the code',
    'section 5 of title 41 of the Bees Act',
    'act/bees-act = Bees Act',
  ],
  [
    'a roman title is part of an Act',
    'section 5 of title II of the Bees Act of 2001',
    'act/bees-act-of-2001 = Bees Act of 2001',
  ],
  [
    'part and section of the regulations',
    '2 CFR part 200; 48 C.F.R. 1.201-1',
    'cfr/2/200 = 2 CFR part 200',
    'cfr/48/1.201-1 = 48 C.F.R. 1.201-1',
  ],
  ['a range of parts in words', '15 CFR parts 730 through 774', 'cfr/15/730-774 = 15 CFR parts 730 through 774'],
  [
    'regulations in prose',
    'part 200 of title 2, Code of Federal Regulations',
    'cfr/2/200 = part 200 of title 2, Code of Federal Regulations',
  ],
  ['a reprint is no regulation', '3 CFR, 1981 Comp., p. 127'],
  // statutes
  [
    'public laws',
    'Public Law 103-66 and Pub. L. No. 116– 260',
    'publ/103/66 = Public Law 103-66',
    'publ/116/260 = Pub. L. No. 116– 260',
  ],
  [
    'volume and page',
    '63 Stat. 377; 80 Fed. Reg. 9347',
    'stat/63/377 = 63 Stat. 377',
    'fr/80/9347 = 80 Fed. Reg. 9347',
  ],
  [
    'an Act and the code after it',
    'the National Bees Act (50 U.S.C. 1601)',
    'act/national-bees-act = National Bees Act',
    'usc/50/1601 = 50 U.S.C. 1601',
  ],
  [
    'fiscal year',
    'the Bee Defense Authorization Act for Fiscal Year 1996',
    'act/bee-defense-authorization-act-for-fiscal-year-1996 = Bee Defense Authorization Act for Fiscal Year 1996',
  ],
  [
    'year of an appropriation',
    'the Consolidated Appropriations Act, 2021, and',
    'act/consolidated-appropriations-act-2021 = Consolidated Appropriations Act, 2021',
  ],
  [
    'commas of a series are crossed',
    'the Federal Food, Drug, and Cosmetic Act',
    'act/federal-food-drug-and-cosmetic-act = Federal Food, Drug, and Cosmetic Act',
  ],
  [
    'commas between Acts are not',
    'the Bees Act, Wasps Act, and Ants Act',
    'act/bees-act = Bees Act',
    'act/wasps-act = Wasps Act',
    'act/ants-act = Ants Act',
  ],
  [
    'a gerund’s phrase runs over "the"',
    'the Moving Ahead for Progress in the 21st Century Act',
    'act/moving-ahead-for-progress-in-the-21st-century-act = Moving Ahead for Progress in the 21st Century Act',
  ],
  ['the office is no part of the name', 'The Secretary of Labor under the Bees Act', 'act/bees-act = Bees Act'],
  ['an opener is no part of the name', 'Under Federal Bees Act rules', 'act/federal-bees-act = Federal Bees Act'],
  ['neither this Act nor such Act', 'This Act, such Act, and the Act'],
  ['to act is a verb', 'Officials of the Office of Bees To Act as Director'],
  ['by date', 'the Act of August 10, 1956', 'act/act-of-august-10-1956 = Act of August 10, 1956'],
  [
    'amendments with a year are a statute',
    'title IX of the Education Amendments of 1972',
    'act/education-amendments-of-1972 = Education Amendments of 1972',
  ],
  // guidance and regulations
  [
    'issuer belongs to the circular',
    'Office of Management and Budget (OMB) Circular No. A–119',
    'omb/circular/A-119 = Office of Management and Budget (OMB) Circular No. A–119',
  ],
  ['memoranda in a list', 'OMB Memoranda M-24-10 and M-24-18', 'omb/m/24-10 = M-24-10', 'omb/m/24-18 = M-24-18'],
  ['NIST series', 'NIST SP 800-171 and FIPS 199', 'nist/sp/800-171 = NIST SP 800-171', 'nist/fips/199 = FIPS 199'],
  [
    'a framework by its publisher',
    'NIST’s Cybersecurity Framework',
    'nist/cybersecurity-framework = NIST’s Cybersecurity Framework',
  ],
  ['a framework that is yet to be made is none', 'shall develop a Cybersecurity Framework'],
  [
    'directives to agencies',
    'BOD 18-01 and Emergency Directive 19-01',
    'cisa/bod/18-01 = BOD 18-01',
    'cisa/ed/19-01 = Emergency Directive 19-01',
  ],
  ['an address cites nothing', 'see https://bees.example/2018/08/M-18-23.pdf and uploads/2018/08/M-18-23'],
  ['auditors', 'GAO-21-171', 'gao/21-171 = GAO-21-171'],
  [
    'the council is no regulation',
    'the FAR Council amends the Federal Acquisition Regulation',
    'reg/far = Federal Acquisition Regulation',
  ],
  [
    'amendments to the Constitution',
    'First and Fourth Amendments',
    'const/amendment-1 = First',
    'const/amendment-4 = Fourth Amendments',
  ],
  ['a State’s constitution', 'Article V of the Constitution of Virginia'],
  [
    'a case with its reporter',
    'the Chamber of Bees of the United States v. Wasp, 74 F.3d 1322 (D.C. Cir. 1996)',
    'case/f3d/74/1322 = Chamber of Bees of the United States v. Wasp, 74 F.3d 1322',
  ],
];

describe('findLegalReferences', () => {
  it.each(CASES)('%s', (_reason, text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['section 3(b) of Executive Order 13636', '3(b)'],
    ['sections 1, 2(a), and 5 of Executive Order 13636', '1, 2(a), and 5'],
    ['Part IV of Executive Order 13636', 'IV'],
    ['the policy of Executive Order 13636', null],
    ['44 U.S.C. 3502(8)', '(8)'],
  ])('%s is cited at %s', (text, pinpoint) => {
    expect(findLegalReferences(text)[0]?.pinpoint).toBe(pinpoint);
  });

  it('reads only the range that it is given', () => {
    const text = 'EO 13636 and EO 14110';
    expect(findLegalReferences(text, { start: 9, end: text.length }).map(({ norm }) => norm)).toEqual(['eo/14110']);
  });

  /** Pieces that patterns begin with, repeat and look back over: whatever backtracks without bound meets its worst case here. */
  const PIECES =
    'Executive Orders |13942, |and |or |section |5(a)|(b)|-|1701 |U.S.C. |title 5, |of |the |United States Code |Federal |Bees, |Act |Act, |of 1995|Public Law |104-|NIST |SP |A-|Memorandum |of March 3, 2031 | v. |F.3d |“|(|)|\n\n'.split(
      '|',
    );
  const hostile = fc
    .tuple(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 2000 }))
    .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 30_000));

  it('goes through hostile text, and gives spans that ascend and do not overlap', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let last = 0;
        for (const { start, end } of findLegalReferences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 40 },
    );
  });

  it('follows sections of sections no further than a place goes', () => {
    expect(read(`${'section 1 of '.repeat(40_000)}Executive Order 13636`)).toEqual([
      'eo/13636 = Executive Order 13636',
    ]);
  });
});
