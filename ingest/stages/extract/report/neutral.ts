/** How reports tell that somebody takes no side, or has taken none yet. The source of a pattern, without groups. */

import { pattern } from '../../../kernel/pattern.ts';
import { TEXT, UNSETTLED, verbs } from './stance-words.ts';
import { NEITHER } from './idioms.ts';
import { STAKES_NEITHER } from './stakes.ts';
import { BEING, ITS, NOT } from './side-shapes.ts';

export const NEUTRAL = [
  STAKES_NEITHER,
  NEITHER,
  String.raw`(?<=\b[Nn]either [^.;]{3,100} nor [^.;]{2,60} (?:has|have|had) (?:yet )?)(?:taken (?:an?|any) (?:[a-z]+ )?(?:position|side|stance)s?|commented|weighed in)`,
  pattern`
    (?:took|takes|take|taking|(?:has|have|had) (?:not )?taken|express(?:es|ed)?|offer(?:s|ed)?|voice[sd]?|(?:has|
    have|had)) (?:no|neither) (?:[a-z]+ )?(?:position|side|stance|view|opinion|preference)s?(?: (?:on|in|of|
    about)\b)?
  `,
  `(?:did|do|does|has|have|had)${NOT} (?:yet )?(?:take|taken|express|expressed|offer|state|stated|adopt|adopted|have) (?:an?|any) (?:[a-z]+ )?(?:position|side|stance|view|opinion)s?`,
  String.raw`(?<=\b(?:never|not|yet to) )(?:took|taken|take) (?:an?|any) (?:position|side|stance)s?`,
  `${BEING}${UNSETTLED}`,
  '(?:stays?|stayed|staying|keeps?|kept) (?:out of it|out of the (?:fight|fray|debate))',
  '(?:sat|sits|sitting|stayed|stays|remained|remains) (?:it out|this (?:one|fight) out|on the (?:fence|sidelines))',
  pattern`
    neither (?:supports?|supported|backs?|backed|endorses?|endorsed|praised?|opposes?|opposed|criticized|attacked|
    for|welcome[sd]?|regret(?:s|ted)?|embrace[sd]?|rejects?|rejected|applaud(?:s|ed)?|condemn(?:s|ed)?|
    in favou?r) nor [a-z]+
  `,
  `(?:will|would|did)${NOT} say (?:where|on which side) (?:it|he|she|they) (?:stands?|stood)`,
  pattern`
    (?:declin(?:es|ed)|refus(?:es|ed)|would not) to (?:take (?:sides|a side|a position|a stance|a view)|
    choose (?:sides|a side)|pick (?:sides|a side)|be drawn(?: on| in| into)?(?: whether)?(?=[.,;]|$| (?:on|in|into|whether|how)\b)|say (?:(?:whether|if|where|how) (?!(?:it|he|
    she|they) had\b)(?:he|she|it|they|the (?:company|group|firm|union|association))\b|what (?:he|she|it|
    they) thinks?))
  `,
  '(?:declined|refused) to (?:endorse|back|support) or (?:oppose|criticize)',
  pattern`
    (?:has|have|had|sees?|saw|voiced|raised|expressed|made|offered|lodged|registered) (?:no|
    nothing) (?:[a-z]+ )?(?:against|objections?|quarrel|complaints?|problems?|concerns?|comment on the (?:merits|
    substance))(?: (?:to|with|about)\b)?
  `,
  `(?:${verbs('drop+ lift abandon withdraw/withdraws/withdrew/withdrawn')}) ${ITS} (?:[a-z]+ )?(?:objections?|opposition|resistance|challenge|lawsuit|hold|complaint)`,
  String.raw`(?:has|have|had)${NOT} (?:yet )?(?:said (?:what (?:it|he|she|they) thinks?|where (?:it|he|she|they) (?:stands?|comes? down)|whether (?:(?:it|he|she|they)(?: (?:will|would|intends? to|plans? to))?|to) (?:support|back|oppose|favou?r|endorse|approve|sign on|join|vote|challenge|fight|agree|welcome)s?)|decided (?:whether|what|how)|made up|come down|weighed in|chosen)`,
  '(?:can|could) live with',
  '(?:is|are|was|were|be|been) (?:fine|happy|content|comfortable|okay|OK) either way',
  String.raw`(?:does|do|did)${NOT} (?:much |really |particularly )?(?:care|mind) (?:who|whether|if|how|which|when|either way|one way)(?![\p{L}])`,
  pattern`
    (?:took|takes?|taken|played|plays?) no part in|could go either way|careful not to (?:take|pick|choose) (?:sides?|
    a side|a position)|(?:sees?|saw|has|have|had) no (?:cause|reason|grounds?) for (?:concern|alarm|objection|
    complaint)
  `,
  pattern`
    (?:ma[dk]es?|making) (?:its|his|her|their) peace with|(?:has|have|had) yet to (?:coalesce|settle|agree|form|
    state|declare|reach|rally|unite)|(?:duck(?:s|ed)?|dodge[sd]?|sidestep(?:s|ped)?)(?=[.,;]|$| the (?:question|
    issue|fight|debate)\b)|(?:keeps?|kept|keeping) (?:its|his|her|their) (?:own )?(?:views?|opinions?|position|
    thoughts|counsel) (?:to (?:it|him|her|them)sel(?:f|ves)|private)
  `,
  `(?:${verbs('reserve withhold/withholds/withheld/withholding suspend')}) (?:its |his |her |their |any )?(?:judge?ment|comment)`,
  String.raw`${BEING}(?:quiet|silent|mum|coy|cagey|harder? to (?:read|pin down|place))(?=[.,;]|$| (?:on|about|so far|to date)\b)`,
  '(?:kept|keeps|keeping|keep) (?:its|his|her|their) (?:own counsel|powder dry|cards close)',
  `(?:has|have|had)${NOT} (?:yet )?taken it up`,
  String.raw`(?:takes?|took|taking|taken) note(?= of\b|[.,;]|$)`,
  `(?:would|will|does|do|did)${NOT} (?:fight|oppose|block|resist|stand in the way of) (?:an? |the |such an? )`,
  '(?:has|have|had) yet to (?:take|choose|say (?:what|whether|where)|decide|weigh in)',
  `(?:did|do|does|has|have)${NOT} (?:comment|commented|weigh in|weighed in|opine) on (?:the|its) (?:merits|substance|proposal itself|rule itself|order itself)`,
  '(?:stops?|stopped|falls?|fell) short of (?:criticism|opposition|opposing|criticizing|endorsement|an endorsement|endorsing|supporting)',
  '(?:has|have|had|keeps?|kept|keeping) an open mind',
  pattern`
    (?:would|will|did|does|do)(?: not|n[’']t) (?:say|disclose|reveal|discuss) (?:whether|if|how|
    where)(?! (?:(?:the|an?|this) (?:[a-z]+ ){0,3}?(?:order|directive|memorandum|memo|proclamation|text|signing|
    date|rule|bill|plan)|it) (?:will|would|was|is|had|has|might|could)\b)
  `,
  String.raw`(?:is|are|was|were) (?:still |now )?(?:studying|reviewing|weighing|evaluating|assessing|digesting|considering|reading|looking at|mulling|thinking about) (?:it\b|the ${TEXT})`,
  `(?:would|will)(?: not|n[’']t) (?:be pinned down|take the bait|stand in (?:the|its) way)|abstain(?:s|ed)?`,
  '(?:stays?|stayed|keeps?|kept|has kept|have kept|remained) out of the debate',
].join('|');
