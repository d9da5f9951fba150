/** Who sides with whoever was told of last, or against: "agrees", "so does", "does not share that view", "is not". */

export interface Agreement {
  readonly isSame: boolean;
  readonly start: number;
  readonly end: number;
  /** "Is not": what it leaves out stands right before it. */
  readonly isCutShort: boolean;
  /** Whether the parties stand behind the words: "so does the governor". */
  readonly behind: boolean;
}

const VIEW = '(?:view|opinion|position|assessment|concerns?|worry|worries|enthusiasm|objections?|reading|verdict)s?';
const THAT = '(?:that|this|the|his|her|its|their|those|these|the same)';
const SAME = new RegExp(
  String.raw`(?<![\p{L}])(?:agree[sd]?(?! (?:to|on|with|that)\b)|concur(?:s|red)?|share[sd]? ${THAT} ${VIEW}|echo(?:es|ed) ${THAT} ${VIEW}|follow(?:s|ed) suit|feels? the same|felt the same|said (?:much )?the same(?! thing)|(?:ma[dk]es?|making) (?:much )?the same (?:argument|case|point|complaint)|feels? likewise|(?:is|was|are|were) of the same (?:mind|view)|(?:does|do|did|is|are|was|were|has|have) (?:so )?(?:too|as well)(?=[.,;]|$))`,
  'u',
);
const CUT_SHORT = String.raw`(?:is|are|was|were|does|do|did|has|have|will|would|can)(?: not|n[’']t)(?=[.;:]|$)|cannot(?=[:.;]|$)`;
const IS_CUT = new RegExp(`^(?:${CUT_SHORT.replace(/\(\?=[^)]*\)/gu, '')})$`, 'u');
const OTHER = new RegExp(
  String.raw`(?<![\p{L}])(?:disagree[sd]?(?! (?:over|on|about)\b)|(?:do|does|did)(?: not|n[’']t) (?:agree(?=[.,;]|$)|share ${THAT} ${VIEW}|see it that way)|begs? to differ|begged to differ|(?:takes?|took) (?:the opposite|a different|the other) (?:view|line|side|position)|sees? (?:it|things|the matter) differently|saw (?:it|things) differently|thinks? otherwise|${CUT_SHORT})`,
  'u',
);
const BEHIND_THEM = new RegExp(
  String.raw`(?:^|[,;] |\band )(?:[Ss]o (?:does|do|did|is|are|was|were|has|have)|[Aa]s (?:does|do|did|is|are|has|have))(?= )|\b${VIEW} (?:that )?(?:is|was|are|were) shared by(?= )|\b(?:joined|echoed|seconded) by(?= )`,
  'u',
);

export const agreementIn = (words: string): Agreement | null => {
  for (const [pattern, isSame, behind] of [
    [BEHIND_THEM, true, true],
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
