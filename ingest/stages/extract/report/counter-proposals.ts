/** What somebody wants instead: another number of days, or a condition. */
import { pattern } from '../../../kernel/pattern.ts';
import { COUNT, countOf } from '../../../kernel/durations.ts';
import type { PositionFound } from '../../../values/index.ts';

const LENGTH = String.raw`(?:an? |only |the )?(?<wanted>${COUNT})[- ](?<unit>day|week|month)s?(?![- ](?:extension|delay|pause|comment|moratorium|postponement|reprieve|transition|grace|stay|phase))(?:[’'](?= ))?(?:[- ][a-z]+){0,2}?`;
/** "A period of 20 days". */
const LENGTH_OF = LENGTH.replace('(?<wanted>', '(?<wanted2>')
  .replace('(?<unit>', '(?<unit2>')
  .replace(/\(\?:\[- \]\[a-z\]\+\)\{0,2\}\?$/u, '');
const CONTRAST = String.raw`(?:[a-z ]{0,30}(?:rather than|instead of)|, not| but not (?:with |in |at )?| over| down from) ?(?:an? )?(?:\d{1,3}|${COUNT})\b|[a-z ]{0,20} instead\b`;
/** Asked for, it may be anything, unless it is set against another; proposed or accepted, it is what somebody would have. */
const CONTRASTED = new RegExp(
  pattern`
    \b(?:(?:press|push|ask|call|lobby|lobbi|argu|plead|campaign)(?:ed|s|es|
    ing)?(?:(?: (?!for\b)[^ .;:,“”"]{1,24}){1,6})? for|(?:can|could) (?:live|comply|work) with|want(?:s|ed)?|sought|seeks|
    demand(?:s|ed)?) ${LENGTH}(?:${CONTRAST})
  `,
  'u',
);
const PROPOSED = new RegExp(
  pattern`
    \b(?:put(?:s|ting)? forward|(?:has|have|had) put forward|float(?:s|ed)?|urge[sd]?|counter(?:s|ed)(?: with)?|table[sd]?|propose[sd]?|proposing|offer(?:s|ed)?(?: (?:the )?(?:White House|administration|president|agency|department|commission|government|him|her|them|\p{Lu}\p{Ll}+))?|suggest(?:s|ed)?|
    recommend(?:s|ed)?|(?:held|hold(?:s|ing)?) out for|(?:(?:c[ao]me|comes)(?: (?:back|to (?:us|him|her|them|me)|forward)){0,2} with|ma[dk]es?|made|tabled|submitted|sent|brought) (?:an? |its |their )(?:[a-z]+ )?(?:counter-?offer|counter-?proposal|compromise|offer|proposal) of|(?<=(?:\b(?:would|could)|[’']d) have )been (?:OK|okay|fine|happy|comfortable|content) with|would take(?= [^.;]{3,20} (?:and not an?|at most|instead|but not|rather))|advocate[sd]?(?: for)?|prefer(?:s|red)?|(?:would|could|can) (?:accept|back|support|
    agree to|put up with|tolerate|stomach|swallow|manage|cope with|handle)|(?:would|could) have (?:accepted|backed|supported|managed|tolerated|handled|coped with|put up with)|offer(?:s|ed)? to (?:wait|give|file|submit|
    notify|share|send|show|hand over|provide|report|disclose|register)(?: (?!days?\b)[\p{L}’'-]+){0,4}?|would (?:rather|prefer to) (?:have|see)|settle for|(?:hope[sd]?|want(?:s|ed)?|would like)(?: (?!days?\b)[\p{L}’'-]+){0,5}? (?:set|include|have|contain|use|give|allow|adopt)s?) (?:(?:an? |the )(?:[a-z-]+ ){1,3}and )?(?:(?:an? |the )?(?:period|window|notice|
    deadline|term|review) of ${LENGTH_OF}|(?:${LENGTH})(?![\p{L}-])|(?<bare>\d{1,3})(?= ?[(,.;]|$))
  `,
  'u',
);
/** "Called for a 10-day window", "demands the original sixty days": the length of a notice, or nothing but a length. */
const ASKED = new RegExp(
  pattern`
    \b(?:(?:press|push|ask|call|lobby|lobbi|argu|plead|campaign)(?:ed|s|es|ing)?(?: (?!for\b)[^ .;:,“”"]{1,24}){0,6} for|want(?:s|ed)?|sought|seeks|
    demand(?:s|ed)?) (?:the (?:original |full |old ))?${LENGTH}(?:(?<=-[a-z]+) (?:window|notice|period|
    review(?: period)?)(?![\p{L}-])|(?<= [a-z]+)(?: of notice)?(?= ?[(,.;]|$))
  `,
  'u',
);
/** "Said that two weeks would be enough". */
const ENOUGH = new RegExp(
  pattern`
    \b(?:[Ii]n (?:its|his|her|their) (?:view|judgment|opinion)|said|says|argue[sd]|insist(?:s|ed)|suggest(?:s|ed)|thinks?|believes?)(?: (?:in|at|on|to) [^.,;“”"]{2,30}?)? (?:(?:that|[^.;]{3,110} (?:and|but) that) )?${LENGTH} (?:would(?= suffice| do\b)|would be|is|
    was) (?:(?:far |much )?(?:more|a more) )?(?:enough|suffice|do(?=[.,;])|adequate|sufficient|plenty|tolerable|acceptable|workable|reasonable|
    realistic|feasible|appropriate|manageable|ample)\b
  `,
  'u',
);
/** "A week of notice, the letter went on, would do no harm", "15 days should be plenty": whoever says it would have it so. */
const ENOUGH_ALONE = new RegExp(
  pattern`
    (?:^|[.,;:“"] ?|\b(?:that|but|and|because) )(?:even |only |just )?${LENGTH}(?: of (?:notice|warning|review|advance notice))?(?:, [^,;.“”"]{3,40},)? (?:would|should|ought to|will|might) (?:[a-z]+ly )?(?:be (?:more than |quite |perfectly |still |about )?(?:enough|plenty|sufficient|ample|fine|adequate|right|reasonable|tolerable|workable|realistic|acceptable)|do (?:no (?:one |anyone )?harm|just as well|just fine|nicely|the job|it)|suffice|serve(?: as well)?|do(?=[.,;”"]|$))(?![\p{L}]| (?:to|for) (?!(?:comply|test|review|answer|respond|check|file|notify|prepare|agencies|anyone|everyone|a review|the review)\b))
  `,
  'iu',
);
/** "The council's offer of two weeks is still on the table". */
const OFFER_OF = new RegExp(
  String.raw`\b(?:its|his|her|their|our|[\p{L}]+[’']s?) (?:own |earlier |original |standing )?(?:offer|proposal|counteroffer|counter-?proposal|suggestion) (?:of|for) ${LENGTH}(?![\p{L}-])(?= (?:is|was|remains?|stands|stood|still|has|had)\b|[.,;]|$)`,
  'u',
);
/** "Five days he could live with". */
const FRONTED = new RegExp(
  String.raw`(?:^|[.;:,] )${LENGTH},? (?:he|she|it|they|the [a-z]+|\p{Lu}[\p{L}’'-]+) (?:says? |said )?(?<verb>(?:could|would|can) (?:have )?(?:live[d]? with|accept(?:ed)?|manage[d]?|stomach(?:ed)?|tolerate[d]?|tak(?:e|en)|handle[d]?|put up with|bear|abide|work(?:ed)? with|swallow(?:ed)?))(?![\p{L}])`,
  'u',
);
/** "Twenty-one days was too long, and asked for five": where days are told of before. */
const BARE = new RegExp(
  pattern`
    \bdays?\b[^.;]{3,90}\b(?<verb>(?:ask(?:s|ed|ing)?|push(?:es|ed|ing)?|press(?:es|ed|ing)?|plead(?:s|ed|ing)?|argu(?:e[sd]?|ing)|
    call(?:s|ed|ing)?|(?:its|their|his|her) call) for|propose[sd]?|offer(?:s|ed)?|suggest(?:s|ed)?|want(?:s|ed)?|would accept|
    settle for) (?:only |just )?(?<wanted>${COUNT})(?=[.,;]|$| (?:instead|at most|\[))
  `,
  'u',
);
/** "Twenty-five days was too long and 12 would do". */
const WOULD_DO =
  /\bdays?\b[^.;]{3,110}\b(?:and|but|that) (?:that )?(?<wanted>\d{1,3}) would (?:do|be enough|suffice)(?=[.,;]|$)/u;
const BARE_ALONE = new RegExp(
  String.raw`\b(?:(?:ask(?:s|ed)?|push(?:es|ed)?|press(?:es|ed)?|plead(?:s|ed)?|call(?:ed|s)?) for|propose[sd]?|suggest(?:s|ed)?|would accept|settle for) (?:only |just )?(?<wanted>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty)(?=[.;]|$| (?:instead|at most|\[))`,
  'u',
);
const DAYS_TO: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** "Urged the White House to shorten the period to 20 days". */
const TO_CUT_TO = new RegExp(
  pattern`
    \b(?<verb>(?:urge|ask|press|push|want|lobby|lobbi|petition|call|request|implore|encourage|recommend|
    propose)(?:e?[sd]|ed|es|ing)?)(?: [^ .;:,“”"]{1,24}){0,8}? (?:shorten|cut|reduce|trim|lower|limit|halve|
    change|shortening|cutting|reducing)(?: (?:the|that|this|its|
    a))?(?: [\p{L}\d-]{1,20}){1,4}?(?: from ${COUNT}(?:[- ]days?)?)? to (?:only |
    just )?(?<wanted>${COUNT})[- ]days?(?![\p{L}])
  `,
  'u',
);

/** "Wants the 40 days cut to 10", "no order at all and, failing that, a 20-day review". */
const CUT_TO = new RegExp(
  pattern`
    \b(?<verb>(?:want(?:s|ed)?|would like|asked for|asks? for|ask(?:s|ed)? that|sought|seeks?|hopes? to see|
    propose[sd]?) (?:to see )?(?:the |that |those |its |a )?(?:${COUNT}[- ]days?|notice|wait|window|period|
    review)(?: [a-z]+){0,3}? (?:be )?(?:cut|shortened|reduced|trimmed|pared|lowered|halved|brought down|
    slashed)(?: back)? to) (?:only |just )?(?<wanted>${COUNT})(?=[.,;]|$| )
  `,
  'u',
);
/** "The period", "the review period"; not "the phase-in period". */
const ITS_LENGTH = String.raw`(?:the|that|this|its) (?:(?:notice|review|waiting|advance|filing|reporting|testing|\d+-day) ){0,2}(?:notice|wait|window|period|review|(?:\d+ )?days?)`;
/** "Asked that the period be extended to 90 days": more of it. */
const LENGTHEN_TO = new RegExp(
  pattern`
    (?<!\b(?:not|never|who|which|whoever|nobody|no one|that|hardly|to) |n[’']t )\b(?<verb>(?:want(?:s|ed)?|would like|ask(?:s|ed)?(?: for| that)?|urge[sd]?(?: that)?|press(?:es|ed)?(?: for)?|propose[sd]?|recommend(?:s|ed)?|suggest(?:s|ed)?|demand(?:s|ed)?)\b(?: (?!(?:who|which|whoever|not|never|nobody|against)\b)[^ .;“”"]+){0,8}?
    (?: (?:extend|lengthen|double|stretch|raise|increase) ${ITS_LENGTH}| ${ITS_LENGTH}(?: should)?(?: be| to be)? (?:extended|lengthened|doubled|stretched|raised|increased)) (?:from ${COUNT}(?:[- ]days?)? )?to) (?:at least |a full )?(?<wanted>${COUNT})[- ]days?(?![\p{L}])
  `,
  'u',
);
const OF_TALK = /\b(?:comment|transition|compliance|grace|application) (?:period|window|days)\b/u;
const FAILING_THAT = new RegExp(
  pattern`
    \b(?<verb>(?:want|ask|push|press|prefer|call|propose|demand|seek)(?:s|ed|es)?)\b[^.;]{3,90}\b(?:failing that|
    or else|otherwise|at (?:the )?(?:very )?(?:least|most)|or),? (?:an? |only )?(?<wanted>${COUNT})-day\b
  `,
  'u',
);

/** "Asked the agency to take plans 15 days before export rather than 40". */
const RATHER_THAN = new RegExp(
  String.raw`\b(?<verb>(?:ask|want|urge|press|push|lobby|lobbi|propose|prefer|suggest|recommend|call)(?:s|ed|d|es|ing)?)\b[^.;“”"]{2,80}? (?<wanted>${COUNT})[ -]days?\b[^.;“”"]{0,60}? (?:rather than|instead of|not) (?:the )?(?:current |proposed |full )?\d`,
  'u',
);

/** "30 days of leave" are no notice. */
const OF_ELSE =
  /^(?:[- ](?!of\b)[a-z]+){0,2} (?:of (?!(?:advance |prior )?(?:notice|warning|review|testing|waiting))[a-z]|(?:off|leave|vacation|pay)\b)/u;
export interface Counter {
  /** Where the verb begins, or, of what the speaker says, the length. */
  readonly start: number;
  /** It has no verb of wanting: whoever speaks would have it so. */
  readonly isSaid?: boolean;
  readonly days: number;
  /** More than the text has: of whoever finds that it does too little. */
  readonly isMore?: boolean;
}

/** Where the verb begins in the words, and how many days are wanted. */
export const counterIn = (words: string, before = ''): Counter | null => {
  const more = OF_TALK.test(words) ? null : LENGTHEN_TO.exec(words);
  const wantedMore = more && countOf(more.groups?.['wanted'] ?? '');
  if (more && wantedMore) return { start: more.index, days: wantedMore, isMore: true };
  const proposed = PROPOSED.exec(words);
  const own = proposed && !OF_ELSE.test(words.slice(proposed.index + proposed[0].length)) ? proposed : null;
  const alone = ENOUGH_ALONE.exec(words);
  if (alone && !own) {
    const { wanted: few = '', unit: of = 'day' } = alone.groups ?? {};
    const days = countOf(few);
    if (days) return { start: alone.index, days: days * (DAYS_TO[of] ?? 1), isSaid: true };
  }
  const offered = OFFER_OF.exec(words);
  if (offered && !own) {
    const { wanted: few = '', unit: of = 'day' } = offered.groups ?? {};
    const days = countOf(few);
    if (days) return { start: offered.index, days: days * (DAYS_TO[of] ?? 1), isSaid: true };
  }
  const fronted = own ? null : FRONTED.exec(words);
  const few = fronted && countOf(fronted.groups?.['wanted'] ?? '');
  if (fronted && few)
    return {
      start: fronted.index + fronted[0].lastIndexOf(fronted.groups?.['verb'] ?? ''),
      days: few * (DAYS_TO[fronted.groups?.['unit'] ?? 'day'] ?? 1),
    };
  const match = CONTRASTED.exec(words) ?? own ?? ASKED.exec(words) ?? ENOUGH.exec(words);
  const short = match
    ? null
    : (RATHER_THAN.exec(words) ??
      TO_CUT_TO.exec(words) ??
      CUT_TO.exec(words) ??
      FAILING_THAT.exec(words) ??
      BARE.exec(words));
  // "Nine days is too long. We have asked for three."
  const far = match || short || /\bdays?\b/u.test(words) || !/\bdays?\b/u.test(before) ? null : BARE_ALONE.exec(words);
  if (far) {
    const days = countOf(far.groups?.['wanted'] ?? '');
    return days && days > 1 ? { start: far.index, days } : null;
  }
  const enough = match || short ? null : WOULD_DO.exec(words);
  if (enough) {
    const days = countOf(enough.groups?.['wanted'] ?? '');
    const start = words.search(/\b(?:written|wrote|said|says|argue[sd]?|told|insist(?:s|ed))\b/u);
    return days && start >= 0 ? { start, days } : null;
  }
  if (short) {
    const { verb = '', wanted: few = '' } = short.groups ?? {};
    const days = countOf(few);
    return days ? { start: short.index + short[0].lastIndexOf(verb), days } : null;
  }
  const { wanted2, unit2, wanted = wanted2, unit = unit2, bare } = match?.groups ?? {};
  const count = bare === undefined ? countOf(wanted ?? '') : /\bdays?\b/u.test(before + words) ? Number(bare) : null;
  return match && count ? { start: match.index, days: count * (DAYS_TO[unit ?? 'day'] ?? 1) } : null;
};

/** "If …, its founder hinted at a show": who says so is no condition. */
const SAID_SO =
  /, (?:its|his|her|their|the|an?) [^,;.“”"]{2,40} (?:said|says|hinted|suggested|added|told|allowed|explained)\b.*$/u;
const SAID_ASIDE =
  /(?<=^[^.;,]{0,60}), (?:he|she|it|they|a [a-z]+|the [a-z]+) (?:said|says|told|added|wrote)(?: [^,;.“”"]{2,60})?(?=,)/u;
/** "Would back it only if co-operatives stayed exempt". */
export const conditionIn = (after: string, verdict = ''): PositionFound['counterProposal'] => {
  // "Has conditioned her support on money for ports".
  const on = /condition|conting/u.test(verdict) ? / ?(?:up)?on (?<value>[^.;,]{3,120})/u.exec(after) : null;
  // "She'd sign it herself if they'd mail it to her": no terms.
  if (/^sign .*sel(?:f|ves)$/u.test(verdict)) return null;
  const value =
    on?.groups?.['value'] ??
    /^(?! (?:and|but) (?:says?|said|will|would|has|have|urged|vowed)\b)[ ,](?:(?! (?:and|but) (?:says?|said|will|would|has|have|urged|vowed)\b)[^.;]){0,60}?\b(?:(?:but )?only if|if only|once (?=(?:somebody|someone|anybody|it|they|the|its|there)\b)|if|provided that|provided|as long as|so long as|on (?:the )?condition that|with the proviso that|assuming(?: that)?) (?!(?:the [a-z]+ |it |they |this )(?:(?:takes?|took|goes|went|comes?|came) (?:into )?(?:effect|force)|passes|passed|survives?|(?:is|are|was|were|gets?) (?:ever )?(?:issued|signed|adopted|finalized|enacted|approved))\b|(?:(?:it|they|he|she|that) (?:is|was|are|were|does|did|do)(?: not|n[’']t)(?:[.,;]|$)|not|only|anything|any|ever|possible|necessary|need be|(?:that|this|it|so) (?:were|was|is|had)|(?:they|he|she|I|we) (?:let|could|can|had))\b)(?<value>[^.;]{3,120}?)(?=[.;]|$|, (?:and|but|while|though|although|[a-z]+ing)\b)/u.exec(
      // "Would back it, she told the paper on Tuesday, if …"
      after.replace(SAID_ASIDE, ''),
    )?.groups?.['value'];
  return value ? { parameter: 'condition', value: value.replace(SAID_SO, '').trim() } : null;
};
