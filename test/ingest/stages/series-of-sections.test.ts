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
    'Harbor Board\n\nDivision 7\n\n310-007-0010\n\nPurpose\n\n(1) These rules are about lamps.\n\n310-007-0020\n\nDuties\n\n(1) A keeper must light lamps.\n\n310-007-0030\n\nReports\n\nThere are none.',
    ['310-007-0010 Purpose', '310-007-0010(1)', '310-007-0020 Duties', '310-007-0020(1)', '310-007-0030 Reports'],
  ],
  [
    'a number and a dash, and since when it stands so',
    'HARBOR MANUAL\n\n4200 - LAMPS (New 07/2031)\n\nLamps are lit.\n\n4210 - OIL (Revised 09/2031)\n\nOil is bought.\n\n4220 - WICKS\n\nThere are none.',
    ['4200 LAMPS', '4210 OIL', '4220 WICKS'],
  ],
  [
    'one such line alone, or two, may be anything',
    'HARBOR NOTES\n\n4200 - Lamps were counted\n\n4210 - Oil was counted\n\n310-007-0010\n\nPurpose\n\nThese are notes.',
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
    'years, in a text that counts its sections or not',
    'LAMP POLICY\n\nPurpose\n\nThis is it.\n\n1998 - Harbor Act passed by the Congress\n\n2004 - First lamps lit on the coast\n\n2031 – Policy issued\n\nDuties\n\nThe Secretary of Labor shall count.',
    ['h:purpose Purpose', 'h:duties Duties'],
  ],
  [
    'codes in a text that counts its sections',
    'LAMP POLICY\n\n1. Background\n\nThis is it.\n\n2. Codes\n\nThese are they.\n\n1200 - Lamps\n\n1300 - Oil\n\n1400 – Wicks\n\n3. Reports\n\nNone.',
    ['1 Background', '2 Codes', '3 Reports'],
  ],
  [
    'days and telephone numbers',
    'LAMP POLICY\n\nPurpose\n\nThis is it.\n\n2031-05-01 Comments open\n\n2031-05-15 Comments close\n\n2031-05-18 Comments read\n\n202-555-0101\n\n202-555-0105\n\n202-555-0107',
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
    'fewer than half of the paragraphs are no series',
    'HARBOR BOARD\n\nMEMORANDUM FOR ALL KEEPERS\n\nSUBJECT: Lamps\n\nThe harbor is dark tonight, and nobody has said why it is.\n\nNobody has asked, either, and nobody will.\n\nThe lamps are old, and the oil is older.\n\nIt rains.\n\nOil. The Keeper will buy oil.\n\nCrews and Boats. Each Warden will row.\n\nMoney. The Board will pay.',
    [],
  ],
  [
    'abbreviations and adverbs',
    'HARBOR BOARD\n\nMEMORANDUM FOR ALL KEEPERS\n\nSUBJECT: Lamps\n\nThe harbor is dark tonight, and nobody has said why it is.\n\nGov. Rowan asked for lamps.\n\nCapt. Hale keeps the log of the harbor.\n\nHowever. The Secretary of Labor must count wicks.\n\nFinally. Lamps are lit.',
    [],
  ],
  [
    'nouns that are verbs, too, and nouns of which somebody does something',
    'HARBOR MANUAL 4-12\n\nSec. 1. Policy. Lamps are lit.\n\nSec. 2. Report on lamps in harbors.\n\nSec. 3. Process for hearing appeals.\n\nSec. 4. Records the keepers hold. The Secretary shall keep them.\n\nSec. 5. Lamps each harbor needs. The Secretary shall buy them.',
    [
      '1 Policy',
      '2 Report on lamps in harbors',
      '3 Process for hearing appeals',
      '4 Records the keepers hold',
      '5 Lamps each harbor needs',
    ],
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
