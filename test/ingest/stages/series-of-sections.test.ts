/** Sections that count by numbers of many digits, by the numbers of a manual, by a word before a full stop. */
import { expect, test } from '@jest/globals';
import { extracted, fetchedBytes } from '../read-sample.ts';

const sectionsOf = async (text: string, name = 'a.txt'): Promise<readonly string[]> => {
  const { structured } = await extracted(fetchedBytes(name, Buffer.from(text)));
  return structured.sections.map(({ path, heading }) => (heading === null ? path : `${path} ${heading}`));
};

test.each<[why: string, text: string, sections: readonly string[]]>([
  [
    'letters of a manual before each number, as in its title',
    '7 HBM 410 LAMPS\n\n7 HBM 411 PURPOSE\n\na. This chapter is about lamps.\n\n7 HBM 412 RULES\n\n7 HBM 412.1 Oil\n\na. Posts must keep oil.\n\n7 HBM 413 RECORDS\n\nThere are none.',
    ['411 PURPOSE', '411.a', '412 RULES', '412.1 Oil', '412.1.a', '413 RECORDS'],
  ],
  [
    'what others published, in a list, is none',
    'LAMP POLICY\n\nReferences\n\nFIPS 199 Lamp Categories\n\nFIPS 200 Lamp Needs\n\nPurpose\n\nThis policy is about lamps.',
    ['h:purpose Purpose'],
  ],
  [
    'rules of a State, whose number stands alone above what they are about',
    'Harbor Board\n\nDivision 7\n\n310-007-0010\n\nPurpose\n\n(1) These rules are about lamps.\n\n310-007-0020\n\nDuties\n\n(1) A keeper must light lamps.',
    ['310-007-0010 Purpose', '310-007-0010(1)', '310-007-0020 Duties', '310-007-0020(1)'],
  ],
  [
    'a number and a dash, and since when it stands so',
    'HARBOR MANUAL\n\n4200 - LAMPS (New 07/2031)\n\nLamps are lit.\n\n4210 - OIL (Revised 09/2031)\n\nOil is bought.',
    ['4200 LAMPS', '4210 OIL'],
  ],
  [
    'one such line alone may be anything',
    'HARBOR NOTES\n\n4200 - lamps were counted.\n\nPurpose\n\nThese are notes.',
    ['h:purpose Purpose'],
  ],
  [
    'parts and numbers of a regulation, with a longer dash between them',
    'Army Regulation 31–7\n\n1–1. Purpose\n\nThis regulation is about lamps.\n\n1–2. Duties\n\na. Units light lamps.\n\n10–12 lamps burn.',
    ['1-1 Purpose', '1-2 Duties', '1-2.a'],
  ],
  [
    'numbers that do not ascend are of something else',
    'HARBOR NOTES\n\nPurpose\n\nThese are notes.\n\n4210 - Oil\n\n4200 - Lamps',
    ['h:purpose Purpose'],
  ],
  [
    'parts of three digits, each with a day',
    '# 3.141.5 Lamps\n\n## 3.141.5.1 (05-06-2031) Scope\n\n(1) This section is about lamps.\n\n### 3.141.5.1.1 (05-06-2031) Duties\n\n(1) Light lamps.',
    ['3.141.5.1 Scope', '3.141.5.1(1)', '3.141.5.1.1 Duties', '3.141.5.1.1(1)'],
  ],
  [
    'words before a full stop, at the head of most paragraphs',
    'HARBOR BOARD\n\nMEMORANDUM FOR ALL KEEPERS\n\nSUBJECT: Lamps\n\nThe harbor is dark tonight, and nobody has said why it is.\n\nOil. The Keeper will buy oil.\n\nCrews and Boats. Each Warden will row.\n\nMoney. The Board will pay.',
    ['h:oil Oil', 'h:crews-and-boats Crews and Boats', 'h:money Money'],
  ],
  [
    'two are no series',
    'HARBOR BOARD\n\nMEMORANDUM FOR ALL KEEPERS\n\nSUBJECT: Lamps\n\nThe harbor is dark tonight, and nobody has said why it is.\n\nOil. The Keeper will buy oil.\n\nMoney. The Board will pay.',
    [],
  ],
  [
    'contents that nothing announces',
    '<html><body><h1>Lamp Order 7</h1><p>1. Purpose<br>2. Rules<br>3. Reports</p><h2>1. PURPOSE</h2><p>1.1 This order is about lamps.</p><h2>2. RULES</h2><p>2.1 Lamps are lit.</p><h2>3. REPORTS</h2><p>There are none.</p></body></html>',
    ['1 PURPOSE', '1.1', '2 RULES', '2.1', '3 REPORTS'],
  ],
  [
    'what somebody does is no heading',
    'HARBOR MANUAL 4-12\n\n1.1. Wardens. The warden:\n\n1.1.1. Appoints a keeper in writing. (T-3)\n\n1.1.2. Tests each lamp.',
    ['1.1 Wardens', '1.1.1', '1.1.2'],
  ],
  [
    'who signs above an attachment',
    'HARBOR MANUAL 4-12\n\n1.1. Lamps are lit by those who keep them at night.\n\n1.2. Oil is bought by those who burn it every night.\n\nLEOPOLD R. VANCE, SES\n\nChief Lamp Officer\n\nAttachment 1\n\nGLOSSARY\n\nLamps are what keepers light at night, and nothing else is.',
    ['1.1', '1.2', 'h:attachment-1 Attachment 1', 'h:glossary GLOSSARY'],
  ],
])('%s', async (_why, text, expected) => {
  const name = text.startsWith('<') ? 'a.html' : text.startsWith('#') ? 'a.md' : 'a.txt';
  expect(await sectionsOf(text, name)).toEqual(expected);
});
