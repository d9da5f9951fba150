import { expect, it } from '@jest/globals';
import { findLegalReferences } from '../../../ingest/kernel/legal-references/index.ts';

const read = (text: string): string[] =>
  findLegalReferences(text).map(({ norm, start, end }) => `${norm} = ${text.slice(start, end)}`);

/** Why it is here, the words, and what they cite: `norm = printed`. */
const CASES: readonly (readonly [reason: string, text: string, ...expected: string[]])[] = [
  // what departments issue to their own
  [
    'directives, instructions and manuals by their letters',
    'comply with DoDI 8320.07, DoDM 8180.01, and Volume 2 of DoDM 5200.01',
    'dod/instruction/8320.07 = DoDI 8320.07',
    'dod/manual/8180.01 = DoDM 8180.01',
    'dod/manual/5200.01 = DoDM 5200.01',
  ],
  [
    'the same in full, one and several',
    'Department of Defense Directive (DoDD) 5100.01 and DoD Instructions 5000.90 and 8510.01',
    'dod/directive/5100.01 = Department of Defense Directive (DoDD) 5100.01',
    'dod/instruction/5000.90 = DoD Instructions 5000.90',
    'dod/instruction/8510.01 = 8510.01',
  ],
  [
    'the series of others',
    'DOE Order 205.1C; DHS Directive 140-01; Intelligence Community Directive 503; ICD 705; CNSSI 1253; CNSSP 15',
    'doe/order/205.1C = DOE Order 205.1C',
    'dhs/directive/140-01 = DHS Directive 140-01',
    'ic/directive/503 = Intelligence Community Directive 503',
    'ic/directive/705 = ICD 705',
    'cnss/instruction/1253 = CNSSI 1253',
    'cnss/policy/15 = CNSSP 15',
  ],
  // laws of the States
  [
    'a code by its subject, shortened or not',
    'Cal. Gov. Code § 99549.3, Cal. Civ. Code § 9798.140, and Section 552.003 of the Texas Government Code',
    'california/government-code/99549.3 = Cal. Gov. Code § 99549.3',
    'california/civil-code/9798.140 = Cal. Civ. Code § 9798.140',
    'texas/government-code/552.003 = Section 552.003 of the Texas Government Code',
  ],
  [
    'a chapter, and an apostrophe in the name',
    'Tex. Gov’t Code ch. 552 and Tex. Bus. & Com. Code § 521.053',
    'texas/government-code/ch552 = Tex. Gov’t Code ch. 552',
    'texas/business-and-commerce-code/521.053 = Tex. Bus. & Com. Code § 521.053',
  ],
  [
    'a State’s one general code',
    'Va. Code § 2.2-1, § 2.2-2005 of the Code of Virginia, Colo. Rev. Stat. § 6-1-1701, Section 125.18 of the Ohio Revised Code',
    'virginia/code/2.2-1 = Va. Code § 2.2-1',
    'virginia/code/2.2-2005 = § 2.2-2005 of the Code of Virginia',
    'colorado/code/6-1-1701 = Colo. Rev. Stat. § 6-1-1701',
    'ohio/code/125.18 = Section 125.18 of the Ohio Revised Code',
  ],
  [
    'a code by its letters',
    'RCW 19.255.010, R.C. § 1347.12, section 6-1-1701, C.R.S., and 775 ILCS 5/2-101',
    'washington/code/19.255.010 = RCW 19.255.010',
    'ohio/code/1347.12 = R.C. § 1347.12',
    'colorado/code/6-1-1701 = section 6-1-1701, C.R.S.',
    'illinois/code/775/5/2-101 = 775 ILCS 5/2-101',
  ],
  ['nobody says whose code it is', 'pursuant to Section 552.003, Government Code'],
  [
    'the State that speaks has it, and its governor’s orders',
    'I, Jane Placeholder, Governor of the State of Texas, do hereby order under Section 552.003, Government Code, and Executive Order 2029-02D:',
    'texas/government-code/552.003 = Section 552.003, Government Code',
    'texas/eo/2029-02d = Executive Order 2029-02D',
  ],
  [
    'an advisory of a State cites its codes without its name, several sections of one',
    'The Texas Attorney General’s advisory for Texas on Texas law. (Bus. & Prof. Code, § 17200 et seq.; Welf. & Inst. Code, §§ 14107, 14107.2.)',
    'texas/business-and-professions-code/17200 = Bus. & Prof. Code, § 17200 et seq.',
    'texas/welfare-and-institutions-code/14107 = Welf. & Inst. Code, §§ 14107',
    'texas/welfare-and-institutions-code/14107.2 = 14107.2',
  ],
  [
    'a section of a code of a year',
    'Be it enacted by the General Assembly of the State of Iowa: Section 1. Section 928.12, subsection 3, Code 2031, is amended',
    'iowa/code/928.12 = Section 928.12, subsection 3, Code 2031',
  ],
  [
    'a code of a year by its name, and the last section of a list before a purpose',
    'a crime under the Criminal Code of 2012 and the duty in 35 U.S.C. 115 and 116 to name them',
    'act/criminal-code-of-2012 = Criminal Code of 2012',
    'usc/35/115 = 35 U.S.C. 115',
    'usc/35/116 = 116',
  ],
  ['a governor’s order is none of the President’s', 'as Executive Order 2029-02D directed'],
  [
    'a letter that counts headings is no part of a name',
    'A. Paperwork Reduction Act',
    'act/paperwork-reduction-act = Paperwork Reduction Act',
  ],
];

it.each(CASES)('%s', (_reason, text, ...expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes time in the length of a text of half citations', () => {
  const half =
    'Section 1 of the Lamp and Oil and Lamp and Oil and 775 ILCS Cal. Bus. & Prof. & Bus. DoD Instruction 1. '.repeat(
      4000,
    );
  const started = performance.now();
  findLegalReferences(half);
  expect(performance.now() - started).toBeLessThan(20_000);
});
