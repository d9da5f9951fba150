/** Verbs, adjectives and nouns that take a side, in the order of the words, and what turns them round. */

import { allMatches } from '../../../kernel/matches.ts';
import { pattern as lines } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { FOES, FRIENDS, IN_FAVOR, OPPOSED, TEXT, UNSETTLED, WITH_OTHERS } from './stance-words.ts';
import { BLAME, PRAISE } from './judging-words.ts';
import { HOSTILITY } from './side-shapes.ts';
import { NEUTRAL } from './neutral.ts';
import { NEXT_STEP } from './unknowns.ts';
import { OPPOSES } from './against.ts';
import { SUPPORTS } from './in-favor.ts';

/** Any of them, as the source of a pattern. */
export const STANDS = `(?:${NEUTRAL}|${OPPOSES}|${SUPPORTS})`;

/** "Meta's opposition to it", "the union's support for it". */
const ANSWER = String.raw`(?:response|reaction|verdict|assessment|reply|judge?ment|tone)(?: (?:to|of|on) [^.;,“”"]{2,30})? (?:is|was|has been|remains) (?:[a-z]+ly )?`;
const OWNS = {
  OPPOSES: lines`
    ${HOSTILITY} (?:to|of|for|about|over|with|toward)(?= )|(?:objections?|complaints?|concerns?|worry|worries|beef|
    gripes?|quarrel|grievances?|criticisms?|misgivings|reservations|doubts|fears?)(?: (?:with|about|over|
    to) [^.;,“”"]{2,30})? (?:(?:is|was|are|were|has been|have been|remains?)(?! (?:met|addressed|allayed|eased|
    resolved|dismissed|ignored|heard|rejected|noted|answered|no longer|not)\b)|center(?:s|ed)|focus(?:es|ed)|
    stem(?:s|med)?|lies|lay|has to do|have to do|comes? down|boils? down)(?= )|${ANSWER}(?:${OPPOSED}|${BLAME}|cold|
    negative|swift and negative|cool)
  `,
  SUPPORTS: `(?:support for|backing (?:of|for)|endorsement of|enthusiasm for|approval of|praise for)(?= )|${ANSWER}(?:${IN_FAVOR}|${PRAISE}|warm|favorable)`,
};
const CUES: readonly (readonly [Stance, RegExp])[] = [
  ['NEUTRAL', new RegExp(String.raw`(?<![\p{L}-])(?:${NEUTRAL})(?![\p{L}])`, 'gu')],
  [
    'OPPOSES',
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${OPPOSES})(?![\p{L}])|(?<=\p{L})(?:[’']s|(?<=s)[’']) (?:[a-z]+ ){0,2}?(?:${OWNS.OPPOSES})`,
      'gu',
    ),
  ],
  [
    'SUPPORTS',
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${SUPPORTS})(?![\p{L}])|(?<=\p{L})(?:[’']s|(?<=s)[’']) (?:[a-z]+ ){0,2}?(?:${OWNS.SUPPORTS})`,
      'gu',
    ),
  ],
];
const IS_STATE = new RegExp(`^(?:${OPPOSED}|${IN_FAVOR}|${UNSETTLED}|.*${FOES}|.*${FRIENDS})(?: of)?$`, 'u');
/** Of a number or somebody's account: no side is taken there. */
const OF_FACTS =
  /^ (?!that (?:the|an?|its?|this|they|he|she)\b)(?:that|the|this|those|these|any|his|her|its|their) (?:[a-z]+ ){0,2}?(?:figures?|claims?|charges?|accounts?|numbers?|estimates?|allegations?|reports?|characteri[sz]ation|assertion|suggestion|notion|idea that)\b/u;

/** "Its judge advocate, Jane Roe": a verb has no name behind a comma. */
const MAY_BE_A_NOUN =
  /^(?:advocate|champion|support|protest|challenge|question|attack|fight|fear|dread|fault|toast|embrace)s?$/u;

/** "Pushed back its deadline": put off, not opposed; "lower the threshold": more is covered. */
const OF_A_DATE =
  /^ (?:the|its|his|her|their|a) (?:[a-z]+ )?(?:deadline|date|start|hearing|launch|vote|signing|meeting|release|rule|effective)\b/u;
const OF_A_BAR = /^ (?:the|its|that) (?:[a-z]+ )?(?:threshold|bar|minimum|age)\b/u;
/** "Welcomes feedback": whoever asks for views has none. */
const OF_TALK =
  /^ (?:the |any |all |public |further |more |continued )*(?:feedback|competition|comments?|input|questions|dialogue|debate|discussion|conversations?|suggestions|ideas|views|opportunity|chance)\b/u;

const BEHIND_AT_ODDS = new RegExp(`^ ${WITH_OTHERS}`, 'u');
/** "A charge that the White House" rejects: what stands in front of the verb. */
const A_CHARGE =
  /\b(?:charge|claim|accusation|allegation|suggestion|notion|argument|criticism|contention|characterization)s?,? (?:that |which )?[^,;.]{0,40}$/u;
/** "Warned that households will otherwise pay": of doing without it. */
const WITHOUT_IT =
  /^[^.;]{0,120}\b(?:otherwise|without (?:it|the|such|a)|unless|inaction|doing nothing|failure to act|failing to act|delay(?:s|ed|ing)?|postpon(?:ing|ement)|any weakening)\b/u;

/** "Glad to see it go". */
const IS_RID_OF_IT =
  /^(?:glad|happy|pleased|relieved|delighted|thrilled) to (?:be rid of|(?:see|watch) (?:it|this|the (?:[a-z]+ )?(?:order|rule|memo|memorandum|directive|bill|draft|plan)) (?:go(?=[.,;”"]|$| away\b)|gone|die|dead|buried|fail))(?![\p{L}])/u;

/** "Warned her that chips were reaching rivals": of what goes on already, not of the text. */
const OF_THE_WORLD = new RegExp(
  `^warn[a-z]*(?: [^ .;,]+){0,4}? that (?:(?!\\b(?:${TEXT}|it|this|would|could|will|may|might)\\b)[^.;,]){3,60}? (?:was|were|is|are) (?:already |now |still )?[a-z]{2,12}ing\\b`,
  'u',
);

/** What is sued for by whoever wants it; to keep the text from something is to be against it. */
const TO_RESTORE = new RegExp(
  String.raw`^[^.;]{0,40}\b(?:to|seeking to|asking a (?:judge|court) to|in (?:a bid|an effort) to) (?:(?:restore|reinstate|revive|uphold|save|preserve|enforce|keep|protect) (?:it|(?:the|this|that) (?:(?!(?:from|that|which|to|of|in|with|for|and|or|by|on|under)\b)[\p{L}\d’'-]+ ){0,3}?(?:order|rule|memo|memorandum|directive|proclamation|law|bill|regulation|requirement|review|deadline|standard|protection|mandate|policy|guidance|program|limit|cap|fee)s?)(?![\p{L}])(?! from\b)|(?:have|get|see|force|compel|make|require|order) [^.;]{2,60}?(?:reinstated|restored|revived|signed|issued|published|enforced|upheld|kept|(?:to )?(?:act|sign|issue|publish|enforce|implement|release|finish))(?![\p{L}]))`,
  'u',
);
const WILL_DO = new RegExp(`^ ${NEXT_STEP}`, 'u');

/** Offsets are of the words. */
export interface Verdict {
  readonly stance: Stance;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** An adjective: "is opposed" is no passive. */
  readonly isState: boolean;
}

/** Each verb that takes a side, in order; of two at one place the one that begins first, then the longer. */
export const verdictsIn = (words: string): readonly Verdict[] => {
  // Marks of quotation hide no verb: Acme has “no objection”.
  // Nor do marks of citation: "endorsed the deposit but not the penalty [10]."
  const bare = words.replace(/ ?\[\^?\d{1,3}(?:[,–-] ?\d{1,3}){0,4}\]/gu, (mark) => '"'.repeat(mark.length));
  const places = [...bare.matchAll(/[^"“”]/gu)].map(({ index }) => index);
  const plain = bare.replace(/["“”]/gu, '');
  const at = (offset: number): number => places[offset] ?? words.length;
  const all = CUES.flatMap(([stance, pattern]) =>
    allMatches(plain, pattern).map((match) => {
      const end = match.index + match[0].length;
      const warns = /^(?:warn|fear|caution|worr|fret)/u.test(match[0]) && WITHOUT_IT.test(plain.slice(end, end + 160));
      // "Sued to have it reinstated"
      const restores =
        /\b(?:su(?:e|es|ed|ing|it)|lawsuit|court|petition(?:s|ed)?)\b/u.test(match[0]) &&
        TO_RESTORE.test(plain.slice(end, end + 160));
      const lowersBar = /\b(?:threshold|bar|minimum|cutoff)\b.*\b(?:lower|reduc)/u.test(match[0]);
      return {
        stance:
          stance === 'OPPOSES' && (warns || lowersBar || restores)
            ? ('SUPPORTS' as const)
            : stance === 'SUPPORTS' && IS_RID_OF_IT.test(match[0] + plain.slice(end, end + 60))
              ? ('OPPOSES' as const)
              : stance,
        words: match[0],
        start: at(match.index),
        end: at(end - 1) + 1,
        isState: IS_STATE.test(match[0]) && !(/(?:^| )opposed$/u.test(match[0]) && plain.startsWith(' by ', end)),
        of: plain.slice(end, end + 90),
      };
    }),
  )
    .filter(({ stance, of }) => stance !== 'OPPOSES' || !OF_FACTS.test(of))
    .filter((one) => WITHOUT_IT.test(one.of) || !OF_THE_WORLD.test(one.words + one.of))
    // "A charge that the White House rejects": it rejects the charge.
    .filter(
      (one) =>
        !(
          /^(?:reject|den|disput|dismiss)/u.test(one.words) && A_CHARGE.test(plain.slice(0, places.indexOf(one.start)))
        ),
    )
    // "Had planned to put her name to the order": whoever is to sign it takes no side by that.
    .filter(
      (one) =>
        !(
          /^puts? (?:his|her|its) name/u.test(one.words) &&
          /\b(?:planned|due|set|scheduled|expected|going|intended|meant|was|were|is) to $/u.test(
            plain.slice(0, places.indexOf(one.start)),
          )
        ),
    )
    // "Would not say whether he would try again": of what is to come, and no side.
    .filter((one) => !(/ say (?:whether|if|when)$/u.test(one.words) && WILL_DO.test(one.of)))
    // "Happy never to see it".
    .filter((one) => !(one.isState && /^ (?:never|not) /u.test(one.of)))
    .filter(
      (one) =>
        !(OF_A_DATE.test(one.of) && /^push/u.test(one.words)) &&
        !(OF_A_BAR.test(one.of) && /(?:lower|reduc)\w*$/u.test(one.words)),
    )
    // "Believes in transparency": in no text.
    .filter((one) => !(/^believ/u.test(one.words) && !/^ (?:it|this|the|that|such)\b/u.test(one.of)))
    // "Commends Senator Roe for her support": of her, not of the text.
    .filter(
      (one) =>
        !/^(?: to)?(?: (?:its|the|his|her|their) [a-z]+(?: [a-z]+)?,)?(?: \p{Lu}[\p{L}.’'-]*(?: and)?){1,8},? for (?:their|his|her) /u.test(
          one.of,
        ),
    )
    .filter((one) => !(/^sid(?:e|es|ed|ing) with$/u.test(one.words) && /^ (?:the )?[a-z]+s\b/u.test(one.of)))
    .filter((one) => !(OF_TALK.test(one.of) && /^welcom/u.test(one.words)))
    .filter((one) => !(/^at odds with$/u.test(one.words) && BEHIND_AT_ODDS.test(one.of)))
    // "Takes note of the position of Senator Roe", "expresses its gratitude to Senator Roe": of that, of her.
    .filter(
      (one) =>
        !(
          /note(?: of)?$/u.test(one.words) &&
          /^(?: of)? the (?:position|view|concern|stance|objection)s?\b/u.test(one.of)
        ),
    )
    .filter(
      (one) =>
        !(
          /(?:gratitude|thanks|grateful)(?: (?:for|to))?$/u.test(one.words) &&
          /^(?: to)? (?:the )?\p{Lu}[^;]{3,80} who\b/u.test(one.of)
        ),
    )
    .filter((one) => !(MAY_BE_A_NOUN.test(one.words) && /^,? (?!["“])\p{Lu}/u.test(one.of)))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: Verdict[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
};

const NEGATED =
  /\b(?:not|never|cannot|no longer|hardly|less|scarcely|barely|far from|anything but|none too)\b|n[’']t\b/u;
const UNWILLING = /\brefused to\b/u;
const SHY = /\bdeclined to\b/u;
const MERELY_POSSIBLE = /\b(?:may|might|would (?:have )?(?:only )?|could)\b/u;

/** The side that a verb takes with what stands between it and its subject; null where it takes none. */
export const sideOf = (stance: Stance, between: string): { readonly stance: Stance; readonly sure: boolean } | null => {
  if (stance === 'NEUTRAL') return { stance, sure: true };
  if (
    /\b(?:may|might)\b|\b(?:has|have|had) (?:until|(?:only )?(?:\d+|two|three|four|five|six|ten|thirty|sixty|ninety) (?:more )?(?:days|weeks|months))\b/u.test(
      between,
    )
  )
    return null;
  if (UNWILLING.test(between)) return stance === 'SUPPORTS' ? { stance: 'OPPOSES', sure: false } : null;
  if (SHY.test(between)) return { stance: 'NEUTRAL', sure: false };
  if (NEGATED.test(between))
    return { stance: stance === 'SUPPORTS' ? 'OPPOSES' : 'NEUTRAL', sure: stance === 'OPPOSES' };
  return { stance, sure: !MERELY_POSSIBLE.test(between) };
};
