/** What a report says that nobody knows yet. */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { sliceOf } from '../../../../schema/domain/span.ts';
import { questionOf } from './questions.ts';
import { TEXT } from './stance-words.ts';
import type { Claim, Structured, UnknownFound } from '../../../values/index.ts';

const CLEAR =
  "(?:not (?:yet |immediately |at all )?(?:clear|known|apparent|evident|obvious|certain|settled|decided)|unclear|unknown|uncertain|far from (?:certain|clear)|by no means (?:certain|clear)|an open question|unsettled|unresolved|undecided|any(?:one|body)[’']s guess|up in the air)";
/** Whether a text is taken up again; what somebody who "would not say" thinks of it is no open question. */
export const NEXT_STEP =
  "(?:it|he|she|they)(?:[’']d|[’']ll| (?:would|will|might|could|planned to|intended to))(?: ever| still)? (?:try again|sign|revive|return|bring|take|issue|reschedule|come back|go back|revisit|act|do so|change|keep|drop|stay|go ahead|be (?:signed|issued|revived|back|rewritten))";
const NOT_CLEAR = new RegExp(
  pattern`
    \b(?:[Ss]o is(?= whether\b)|[Nn]o word (?:yet |so far )?on|[Ww]hat (?:nobody|no one) (?:can|could|would|will) (?:tell (?:me|us|you)|say|explain) is|[Ww]hat (?:remains?|is(?: still)?) (?:${CLEAR}) is|(?:does|do) not (?:yet )?know(?= (?:whether|when|if|how|who|why) (?!(?:it|he|she|they)\b))|[Nn]either [^.;]{3,60} (?:has|have) (?:yet )?(?:said|disclosed|explained|decided)|[Ii]t(?:[’']s| is| was| remains?| remained) (?:still |also )?(?:${CLEAR}|to be seen)(?: (?:on|by|late|as of|
    after|until)(?: the)? [\p{L}\d ]{3,25})?|[Ii]t (?:is|was)n[’']t (?:yet )?(?:clear|known)|(?:could|
    can) not (?:yet )?say|did(?: not|n[’']t) (?:immediately )?(?:say|disclose|specify|explain)(?= (?:whether|when|if|how|who|what) (?!(?:it|he|she|
    they)\b))|(?:would not|wouldn[’']t) say(?= (?:whether|when|if|how|who|what|why) (?:(?!(?:it|he|she|they)\b)|${NEXT_STEP}))|(?<=\b(?:know|known|clear|unclear|said|say)\b[^.]{5,160}),? n?or(?= (?:whether|when|who|how|what|if|
    where|why|(?:by|for|to) whom)\b)|(?<=\b(?:unclear|not (?:clear|known))\b[^.]{5,160}),? and(?= (?:whether|when|
    who|how|if|where|why|(?:by|for|to) whom)\b)|[Nn]or (?:is|was) it (?:yet )?(?:clear|known|certain|apparent)|(?:could|would) not tell (?:us|me|reporters|you)|(?:had|has|offered|gave) no answer(?: when asked| as to| to)?|[Nn]or (?:has|have|had) (?:anyone|anybody|it|they|(?:the )?[\p{L}]+(?: [\p{L}]+)?) (?:yet )?(?:said|explained|disclosed|announced|decided|settled)|[Nn]or (?:do|does|did) (?:we|it|they|anyone|anybody|(?:the )?[a-z]+(?: [a-z]+)?) (?:yet )?(?:know|say)|
    (?:[Nn]obody|[Nn]o one) (?:[a-z]+ (?:the )?[A-Za-z ]{3,30}? )?(?:yet )?(?:(?:seems|appears) to know|knows|knew|can say|could say|
    would say)(?: yet)?|(?:I|[Ww]e) (?:don[’']t|do not) (?:yet )?know(?: yet)?(?! what (?:I|we|to)\b)|(?:[Nn]obody|
    [Nn]o one) has (?:yet )?(?:said|explained|decided|disclosed)|(?:was|were) not told|(?:was|were) (?:unable|not able) to (?:determine|establish|learn|say|confirm|find out)|could not (?:determine|establish|learn|find out)|ha(?:s|ve)(?: not|
    n[’']t) (?:yet )?(?:said|announced|disclosed|explained|revealed|determined|decided(?! whether to (?:support|back|oppose|endorse|vote|sue|challenge|sign on|join)\b)|settled)(?! (?:whether|if|what|how) (?:it|he|she|
    they)\b)) (?<what>(?:(?<=certain )that|whether|when|who|how|what|if|where|why|which|by whom|for whom|to whom|
    for how long)(?:\b[^.;]{5,200}?|(?=[.;])))(?=,? nor (?:whether|when|who|how|what|if|where|why)\b|,? (?:or|
    and) (?:whether|when|who|how|what|where|why|(?:by|for|to) whom)\b|,? (?:and|but|nor) (?:it|he|she|they|nobody|
    no one|is it|neither) |[.;]|$)
  `,
  'gu',
);
/** "Whether it will stay is unclear." */
const IS_UNCLEAR = new RegExp(
  pattern`
    ^(?<what>(?:Whether|When|Who|How|What)\b[^.]{5,160}?),? ?(?:(?:is|was|remains?|remained) (?:still )?${CLEAR}|
    ha(?:s|ve) (?:not (?:yet )?been|yet to be) (?:settled|decided|determined|worked out|announced|disclosed|
    explained)|(?:is (?:something|a question|more than) (?:that )?)?(?:no one|nobody|none of (?:them|those|the)|not one)(?: [^.;,“”"]{2,40}?)? (?:(?:can|could|would|will) (?:yet )?(?:say|guess|tell(?: (?:me|us|you))?|explain|answer|predict)|knows|knew|seems to know)|(?:the |an? )?[\p{L} ’'-]{2,60}? (?:(?:would|did|could)(?: not|n[’']t)|declin(?:es|ed) to|refuse[sd]? to) say|(?:I|[Ww]e) (?:have(?: not|n[’']t) been able to|could(?: not|n[’']t)|(?:was|were)(?: not|n[’']t) able to) (?:learn|find out|establish|say|discover|determine|tell))(?![\p{L}])
  `,
  'u',
);

/** Told by what somebody does not say or know; then only a word of the text makes a question of it. */
const NOT_SAID =
  /(?:would not|wouldn[’']t) say $|(?:(?:would|did|could)(?: not|n[’']t)|(?:declin|refus)e[sd]? to) say$|^[Nn]or (?:do|does|did) (?!we\b)/u;
const OF_THE_TEXT = new RegExp(`(?<![\\p{L}])(?:it|${TEXT}|sign(?:ed|ing)?|try again|take effect)(?![\\p{L}])`, 'u');

/** Where the words of somebody end that the claim begins with, and behind which it is told whose they are; -1 where it does not. */
const quotedIn = (words: string): number => {
  if (!/^["“]/u.test(words)) return -1;
  const last = Math.max(words.lastIndexOf('"'), words.lastIndexOf('”'));
  if (words.charAt(last + 1) !== ' ' && !words.includes(', ', last + 1)) return -1;
  const first = words.slice(1).search(/["”]/u);
  return first === -1 ? words.length : first + 1;
};

export const unknownsIn = (input: Structured, claim: Claim): readonly UnknownFound[] => {
  const words = sliceOf(input.document.text, claim);
  const open = allMatches(words, NOT_CLEAR);
  const quoted = quotedIn(words);
  return [IS_UNCLEAR.exec(words), ...open].flatMap((match) => {
    const what = match?.groups?.['what'];
    // What somebody says nobody knows is their word.
    if (what === undefined || (match?.index ?? 0) <= quoted) return [];
    // "Would not say whether he would try the soup": no question of the text.
    const front = (match?.[0] ?? '').replace(what, '');
    const isNew = NOT_SAID.test(front) && (!front.endsWith('say ') || /^\S+ (?:it|he|she|they)\b/u.test(what));
    if (isNew && !OF_THE_TEXT.test(what)) return [];
    return {
      kind: 'unknown' as const,
      start: claim.start,
      end: claim.end,
      question: questionOf(what),
      whyOpen: 'The report says that it is not clear.',
      rule: 'unknown/not-clear@1',
    };
  });
};
