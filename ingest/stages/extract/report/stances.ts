/** Verbs that take a side, and what turns them round. */
import type { Stance } from '../../../../schema/domain/vocabulary.ts';

const UNDO =
  '(?:withdraw|drop|scrap|kill|abandon|shelve|veto|block|repeal|reject|stop|delay|postpone|oppose|rethink|pause|hold (?:back|off)|water down|scale back)';
const DO =
  '(?:(?:re)?sign|reschedule|restore|revive|reinstate|proceed|go ahead|adopt|issue|approve|pass|support|back|keep|publish|finish|embrace)';
/** "urged the president to", "is calling on the White House to". */
const WHOM =
  '(?:him|her|them|us|(?:lawmakers|regulators|officials|senators)|the (?:(?!not\\b)[^.;]){2,50}?|\\p{Lu}(?:(?!not\\b)[^.;]){1,50}?)';
const URGES = `(?:urge[sd]?|urging|asked|asks?|call(?:ed|s|ing) (?:up)?on|press(?:ed|es)|implore[sd]?) ${WHOM}`;
const BE = '(?:is|was|are|were|be|been|remains?|remained)';
const NOT_COMING = '(?<!\\b(?:came|come|comes|coming|go|goes|went|held|hold|fly|flew|bring|brought|get|got|put) )';

export const NEUTRAL = [
  '(?:took|takes|take|taking|(?:has|have|had) (?:not )?taken) (?:no|a|neither|any) (?:position|side|stance)s?',
  "(?:did|do|does|has|have|had)(?: not|n[’']t) (?:yet )?(?:take|taken|express|expressed) (?:an?|any) (?:position|side|stance|view)s?|took no view",
  '(?:has|have|had) no (?:official )?(?:position|opinion|view)\\b',
  `${BE} (?:officially )?(?:neutral|agnostic|undecided|ambivalent|torn|of two minds|on the fence)`,
  '(?:stayed|stays) (?:neutral|out of it)',
  'neither (?:supports?|supported|backs?|backed|endorses?|endorsed|praised?|opposes?|opposed|criticized|attacked) nor [a-z]+',
  '(?:declined|refused) to (?:take (?:sides|a side|a position|a stance)|say (?:whether|if|where|what (?:he|she|it|they) thinks?|how (?:he|she|it|they)))',
  '(?:do|does|did)(?: not|n.t) have (?:an?|any) (?:official )?(?:position|opinion|view)\\b',
  '(?:has|have|had) nothing against',
  "(?:has|have|had)(?: not|n[’']t) (?:yet )?(?:said (?:what|whether)|decided (?:whether|what)|made up)",
  '(?:can|could) live with',
  '(?:has|have|had) yet to (?:take|choose|say|decide|weigh in)',
  '(?:declined|refused) to (?:endorse|back|support) or (?:oppose|criticize)|(?:sat|sits|stayed|stays|remained|remains) on the (?:fence|sidelines)',
].join('|');

/** Said of it in one plain word; what is meant by a picture is left alone. */
const CALLS = 'call(?:s|ed) (?:it|this|that|the [a-z]+(?: [a-z]+)?) ["“]?(?:an? )?(?:[a-z]+ )?';
const BLAME =
  '(?:mistake|misguided|unnecessary|reckless|dangerous|wrong|overreach|unworkable|disaster|disastrous|harmful|premature|baffling|unfair|unlawful|illegal|disgrace|shame|outrage|betrayal|blunder|error|failure)';
const PRAISE = '(?:overdue|necessary|sensible|welcome|reasonable|(?:good|first|important) step|step forward)';
/** Who calls it so has said something. */
export const CALLED_PLAINLY = `${CALLS}(?:${BLAME}|${PRAISE})`;

export const OPPOSES = [
  `${CALLS}${BLAME}`,
  'push(?:ed|es)? back',
  'oppose[sd]?|object(?:s|ed)?(?= to\\b|[,.;]|$)|critici[sz]e[sd]?|(?:lobbied|lobbies|lobbying|campaigned) (?:hard |fiercely )?against',
  '(?:fought|fight)(?! for\\b)|reject(?:s|ed)?|resist(?:s|ed)|denounce[sd]?|condemn(?:s|ed)?|deplore[sd]?|assail(?:s|ed)|blast(?:s|ed)|slam(?:s|med)|dismisse[sd]|attacked',
  '(?:came|come|comes|spoke|speaks) out against|argue[sd]? against|warned against',
  '(?:(?:vow(?:s|ed)|pledge[sd]?|promise[sd]?) to (?:block|fight|oppose|overturn|repeal|challenge|stop)|threaten(?:s|ed) to (?:sue|block|veto|fight))',
  `${BE} (?:firmly |strongly |flatly |dead )?against|${BE} (?:deeply |highly )?(?:skeptical|sceptical|critical) of|${BE} (?:firmly |strongly )?opposed(?= to\\b|[,.;]|$)`,
  'raise[sd]? (?:concerns|objections|doubts)|(?:has|have|had) (?:misgivings|doubts|reservations)|never warmed to|regret(?:s|ted)',
  `${URGES} (?:not to|against|to ${UNDO})|told ${WHOM} not to ${DO}`,
  'would not sign',
  '(?:hate[sd]?|loathe[sd]?|dislike[sd]?|despise[sd]?)(?= (?:it|this|the|such|any)\\b)|(?:spoke|wrote|testified|gave evidence|came out|is|was|are|were) in opposition to',
  `with(?:draws?|drew|drawn|held|holds) (?:its|his|her|their) (?:support|backing|endorsement)|(?:voted|votes|testified|lined up|lines up|rallied|spoke|speaks) against`,
  '(?:balk(?:s|ed)|bristle[sd]?|recoil(?:s|ed)|chafe[sd]) at|(?:takes?|took|taken) (?:issue with|aim at|exception to)|(?:deride[sd]?|decrie[sd]|lambast(?:s|ed|es)|pann?(?:s|ed)|ridicule[sd]|mock(?:s|ed)|lament(?:s|ed)|protest(?:s|ed))(?= )',
  `${BE} (?:an? )?(?:(?!no\\b)[a-z]+ )?(?:critic|opponent|foe)s? of|${BE} (?:among|one of) (?:its|the order[’']s|the (?:plan|draft)[’']s) (?:[a-z]+ )?(?:critics|opponents|foes|detractors)|${BE} (?:deeply |openly |very )?(?:wary|leery|hostile to|unhappy (?:with|about)|dismayed (?:by|at)|alarmed by|appalled by)`,
  '(?:warn(?:s|ed)|fear(?:s|ed)?|complain(?:s|ed)) that (?:the|such an?) (?:[a-z]+ )?(?:order|draft|rule|plan|measure|directive|review|mandate) (?:would|will|could)(?! not)',
].join('|');

export const SUPPORTS = [
  `${CALLS}${PRAISE}`,
  'support(?:s|ed|ing)?(?=[ "”])|supportive of',
  `${NOT_COMING}(?:backed|backs|back|backing)(?=[ "”])`,
  'endorse[sd]?|welcome[sd]?|praise[sd]?|applaud(?:s|ed)?|hail(?:s|ed)?|cheer(?:s|ed)?|champion(?:s|ed)|embrace[sd]?|defend(?:s|ed)|favou?r(?:s|ed)?(?= (?:the|it|this|a|an|such|its|his)\\b)|(?:(?:came|comes|come|is|was|are|were) (?:out )?)?in favou?r\\b|advocate[sd]? for|agree[sd]? with|approve[sd]? of',
  `${BE} (?:all )?for(?= (?:it|this)\\b| the (?:order|draft|plan|rule|bill|measure)\\b)`,
  '(?:push(?:ed|es)|campaigned|lobbied|fought) for(?= (?:it|this|the)\\b)|(?:came|comes|come) out for|(?:stands?|stood) behind|argue[sd]? for the',
  `${URGES} to ${DO}`,
  '(?:has|have|had) long called for',
  '(?:love[sd]?|like[sd]?)(?= (?:it\\b|the (?:order|draft|plan|rule|idea|bill)\\b))|(?:spoke|wrote|testified|gave evidence|came out|is|was|are|were) in support of',
  '(?:throws?|threw|thrown|puts?|lends?|lent|gives?|gave|given) (?:its|his|her|their) (?:full )?(?:weight|support|backing|blessing|endorsement) (?:behind|to)|lin(?:es|ed) up behind|rall(?:y|ies|ied) (?:behind|around)|sign(?:s|ed) on to|(?:voted|votes|testified|spoke|speaks|argued) (?:for|in favor of)(?= (?:it|this|the (?:order|draft|plan|rule|bill))\\b)',
  `${BE} (?:among|one of) (?:its|the order[’']s|the (?:plan|draft)[’']s) (?:[a-z]+ )?(?:supporters|backers|champions|proponents|advocates|defenders)|${BE} (?:an? )?(?:(?!no\\b)[a-z]+ )?(?:supporter|backer|champion|proponent|advocate|fan)s? of|${BE} (?:fully |very much )?on board|${BE} (?:pleased|happy|delighted) (?:with|about)|gave (?:it|the (?:order|draft|plan)) (?:its|his|her|their) blessing`,
].join('|');

/** Any of them, as the source of a pattern. */
export const STANDS = `(?:${NEUTRAL}|${OPPOSES}|${SUPPORTS})`;

const CUES: readonly (readonly [Stance, RegExp])[] = [
  ['NEUTRAL', new RegExp(String.raw`(?<![\p{L}-])(?:${NEUTRAL})(?![\p{L}])`, 'gu')],
  ['OPPOSES', new RegExp(String.raw`(?<![\p{L}-])(?:${OPPOSES})(?![\p{L}])`, 'gu')],
  ['SUPPORTS', new RegExp(String.raw`(?<![\p{L}-])(?:${SUPPORTS})(?![\p{L}])`, 'gu')],
];

/** Offsets are of the words. */
export interface Verdict {
  readonly stance: Stance;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Each verb that takes a side, in order; of two at one place the one that begins first, then the longer. */
export const verdictsIn = (words: string): readonly Verdict[] => {
  const all = CUES.flatMap(([stance, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({
      stance,
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Verdict[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

const NEGATED = /\b(?:not|never|cannot|no longer|hardly)\b|n[’']t\b/u;
const UNWILLING = /\brefused to\b/u;
const SHY = /\bdeclined to\b/u;
const MERELY_POSSIBLE = /\b(?:may|might|would (?:have )?(?:only )?|could)\b/u;

/** The side that a verb takes with what stands between it and its subject; null where it takes none. */
export const sideOf = (stance: Stance, between: string): { readonly stance: Stance; readonly sure: boolean } | null => {
  if (stance === 'NEUTRAL') return { stance, sure: true };
  if (/\b(?:may|might)\b/u.test(between)) return null;
  if (UNWILLING.test(between)) return stance === 'SUPPORTS' ? { stance: 'OPPOSES', sure: false } : null;
  if (SHY.test(between)) return { stance: 'NEUTRAL', sure: false };
  if (NEGATED.test(between))
    return { stance: stance === 'SUPPORTS' ? 'OPPOSES' : 'NEUTRAL', sure: stance === 'OPPOSES' };
  return { stance, sure: !MERELY_POSSIBLE.test(between) };
};
