/** Who sides with whoever was told of last, or against: "agrees", "so does", "does not share that view", "is not". */
import { pattern } from '../../../kernel/pattern.ts';

export interface Agreement {
  readonly isSame: boolean;
  readonly start: number;
  readonly end: number;
  /** "Is not": what it leaves out stands right before it. */
  readonly isCutShort: boolean;
  /** "Corvus did": it turns round only what was denied. */
  readonly ofDenied?: boolean;
  /** Whether the parties stand behind the words: "so does the governor". */
  readonly behind: boolean;
}

const VIEW = '(?:view|opinion|position|assessment|concerns?|worry|worries|enthusiasm|objections?|reading|verdict)s?';
const THAT = '(?:that|this|the|his|her|its|their|those|these|the same)';
const SAME = new RegExp(
  pattern`
    (?<![\p{L}])(?:agree[sd]?(?![\p{L}]| (?:to|on|with|that)\b)|concur(?:s|red)?|share[sd]? ${THAT} ${VIEW}|
    echo(?:es|ed) ${THAT} ${VIEW}|follow(?:s|ed) suit|fe(?:els?|lt) (?:much |exactly |just )?the same|(?:feels?|felt|thinks?|
    thought) (?:exactly |just |much )?as (?:it|he|she|they) (?:do(?:es)?|did)(?=[.,;]|$)|
    said (?:much )?the same(?! thing)|(?<!(?:\b(?:not|never|to|could|would|might|should|hardly|nobody)|n[’']t) (?:[a-z]+ )?)(?:sa(?:id|ys?)|t(?:old|ells?|elling) [^.;,“”"]{2,30}) as much(?=[.,;]|$| (?:in|on|to|since|for|last|at)\b)|(?:did|does|do|(?<!\b(?:would|could|might) )(?:has|have) done) (?:much )?(?:the same|likewise)|joined in(?=[.,;]|$)|(?:is|was|were|are) (?:just|every bit) as (?:bad|good|harsh|blunt|vocal|hostile|warm|critical|keen)(?=[.,;]|$)|(?:ma[dk]es?|making) (?:much )?the same (?:argument|case|point|complaint)|
    feels? likewise|(?:is|was|are|were|be) of (?:the same|one|like) (?:mind|view|opinion)|(?:does|do|did|is|are|
    was|were|has|have) (?:so )?(?:too|as well)(?=[.,;]|$))
  `,
  'u',
);
const CUT_SHORT = String.raw`(?:is|are|was|were|does|do|did|has|have|will|would|can)(?: not|n[’']t)(?=[.;:]|$|, and |, but |, though |, although )|cannot(?=[:.;]|$)`;
const IS_CUT = new RegExp(`^(?:${CUT_SHORT.replace(/\(\?=[^)]*\)/gu, '')})$`, 'u');
const OTHER = new RegExp(
  pattern`
    (?<![\p{L}])(?:disagree[sd]?(?! (?:over|on|about)\b)|(?:do|does|did)(?: not|n[’']t) (?:agree(?=[.,;]|$)|
    share ${THAT} ${VIEW}|see it that way)|begs? to differ|begged to differ|(?:is|are|was|were) of (?:the opposite|a different|the other|another) (?:mind|view|opinion)|(?:takes?|took) (?:the opposite|the contrary|the reverse|
    a different|the other) (?:view|line|side|position)|sees? (?:it|things|the matter) (?:differently(?! from (?:one another|each other))|
    the other way(?: (?:round|around))?)|saw (?:it|things) differently|thinks? otherwise|${CUT_SHORT})
  `,
  'u',
);
const BEHIND_THEM = new RegExp(
  pattern`
    (?:^|[,;] |\band )(?:[Ss]o (?:does|do|did|is|are|was|were|has|have)|[Aa]s (?:does|do|did|is|are|has|
    have))(?= )|\b${VIEW} (?:that )?(?:(?:is|was|are|were) )?shared by(?= )|\b(?:joined|echoed|seconded) by(?= )
  `,
  'u',
);

const SIDES_WITH = new RegExp(
  pattern`
    (?<![\p{L}])(?:side[sd]? with|(?:is|are|was|were) of (?:the same|one|like|a) (?:mind|view|opinion) (?:as|
    with)|feels? the same (?:way )?as|agree[sd]? with|concur(?:s|red)? with|(?:stands?|stood|stays?|stayed|is|are|
    was|were) with|(?:throws?|threw|thrown) in with|casts? (?:its|his|her|their) lot with|(?:comes?|came|come|
    stands?|stood|falls?|fell|lands?|landed|lines? up|lined up|is|are|was|
    were) (?:down )?(?:[a-z]+ly )?on the (?:side of|same side as)|takes? the (?:side|part) of|took the (?:side|
    part) of|in the camp of|(?:(?:throws?|threw|thrown|puts?|lends?|lent) (?:its|his|her|
    their) (?:[a-z]+ )?(?:support|weight|backing|votes?|names?)|line[sd]? up|lining up|rall(?:y|ies|ied)|sw(?:ing|
    ings|ung)|fall(?:s|en)?|fell|closed? ranks|gets?|got|gathered) (?:in )?behind|follow(?:s|ed) the lead of|
    echo(?:es|ed)|second(?:s|ed)|joined|backs?|backed|line[sd]? up with|lining up with)(?= )
  `,
  'u',
);
const PARTS_FROM = new RegExp(
  pattern`
    (?<![\p{L}])(?:disagree[sd]? with|(?:breaks?|broke|broken|splits?|parts?|parted|differs?|differed) (?:ways |
    company |ranks )?(?:with|from)|(?:is|are|was|were) at odds with|(?:sets?|setting) (?:himself|herself|itself|
    themselves) against|contradict(?:s|ed)|rebuff(?:s|ed)|takes? issue with|took issue with|accuse[sd]?|
    rebuke[sd]?|scold(?:s|ed)?|chide[sd]?|berate[sd]?|fault(?:s|ed)?|upbraid(?:s|ed)?)(?= )
  `,
  'u',
);

/** "Sides with Acme", "broke with the governor": whose side it is, or is not, stands behind. */
export const allianceIn = (words: string): Pick<Agreement, 'isSame' | 'start' | 'end'> | null => {
  const [same, other] = [SIDES_WITH.exec(words), PARTS_FROM.exec(words)];
  const match = other ?? same;
  return match && { isSame: match === same, start: match.index, end: match.index + match[0].length };
};

/** "Not Jane Roe.", "But not Acme:": of the other side. */
const NOT_THEY = /^\W{0,3}(?:But |And |Yet )?[Nn]ot(?: so)?(?: with| for)?,?(?= (?:the )?\p{Lu}| the )/u;

/** "Acme never liked it. Corvus did.": the words that only turn round what was denied. */
const IT_DID =
  /^\W{0,4}(?:But |The )?\p{Lu}[^.;:,“”"]{1,40} (?<did>does|do|did|is|are|was|were|has|have|will|would)\.$/u;

export const agreementIn = (words: string): Agreement | null => {
  const did = IT_DID.exec(words);
  if (did) {
    const end = words.length - 1;
    const start = end - (did.groups?.['did'] ?? '').length;
    return { isSame: false, behind: false, isCutShort: true, ofDenied: true, start, end };
  }
  for (const [pattern, isSame, behind] of [
    [BEHIND_THEM, true, true],
    [NOT_THEY, false, true],
    [OTHER, false, false],
    [SAME, true, false],
  ] as const) {
    const match = pattern.exec(words);
    if (match)
      return {
        isSame,
        behind,
        isCutShort: IS_CUT.test(match[0]),
        start: match.index,
        end: match.index + match[0].length,
      };
  }
  return null;
};
