/**
 * Steps in the life of a text by the parts of their clause: what is spoken of (the text, its signing, the day on which it takes
 * effect), a verb by its class, and where something is moved to. For what no phrase of `steps.ts` tells.
 */
import { pattern } from '../../../kernel/pattern.ts';
import type { LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';

const TEXT = '(?:[Oo]rder|EO|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation|[Rr]ule(?! (?:out|of)\\b))';
/** What is done with the text on a day. */
const OCCASION =
  '(?:signing|signature|ceremony|event|publication|issuance|release|unveiling|rollout|launch|announcement|implementation|effective date|start date|compliance date|enforcement|text|draft)';
const THING = `(?:${TEXT}|${OCCASION})`;
const ADV = '(?:[a-z]+ly |again |now |since |also |instead |once more |twice )?';
const BE = '(?:is being|was being|has been|have been|had been|is|are|was|were|would be|will be|gets?|got|been|being)';
/** Somebody or something else, of whom or which the verb is then told: "after the ceremony on Monday the guests". */
const ANOTHER = `(?<=\\b(?:[A-Z][a-z]+day|today|yesterday|week|month|year|\\d{1,4})) (?:the|an?|its|his|her|their) `;
/** Put off, by whoever it is. */
const PUT_OFF = pattern`
  (?:postponed|delayed|deferred|shelved|pulled|withdrawn|cancell?ed|scrapped|suspended|paused|bumped|tabled|stayed|parked|
  iced|mothballed|sidelined|spiked|nixed|yanked|ditched|axed|binned|frozen|
  put off|put on (?:hold|ice|the shelf|the back burner)|called off|held (?:up|back)|set aside|
  (?:moved|pushed|shifted|slid|kicked) (?=(?:back|to|until|into|past|off|out|from|down the)\b)|(?:taken )?off (?:the|his|her|its) (?:schedule|calendar|agenda)|no longer on (?:the|his|her|its) (?:[a-z]+ )?(?:schedule|calendar|agenda)|taken off (?:the|his|her)|dropped from|
  struck from|removed from(?! (?:the |its |his |her |their |[\p{L}.]+[’']s )?(?:[a-z]+ )?(?:website|web site|site|page|server|list|database)))
`;
const SLIPS = pattern`
  (?:slips|slipped|slid|slides|(?:fell|falls|has fallen) (?:through(?! the cracks\b)|apart|off)|stalled|stalls|(?:did|does|will|would) not (?:now )?(?:happen|take place|go ahead|go forward|come off|
  occur|be held)|(?:didn|won|wouldn)[’']t (?:now )?(?:happen|take place|go ahead|go forward|come off|be held)|
  (?:will|would) (?:now )?have to wait|(?:is|was) (?:now )?in limbo)(?![\p{L}])
`;
/** The signer does not, or puts it off. */
const HOLDS_BACK = pattern`
  (?:(?:held|holds?|holding|has held|hold) off (?:on )?(?:signing|issuing|publishing|releasing)?|(?:back(?:ed|s)|walk(?:ed|s)|shied) (?:out of|away from)|pull(?:ed|s) the plug on|(?:decided|chose|opted|elected|agreed|plans?|intends?) (?:not to (?:sign|issue|publish|release)|
  against (?:signing|issuing|publishing|releasing))|(?:decided|chose|opted|elected|agreed)(?: (?:on |late |early |at )?[\p{L}\d][^.;:“”"]{2,50}?|, [^.;:“”"]{3,60}),? not to (?:sign|issue|publish|release)|stopped short of (?:signing|issuing|publishing)|
  (?:dropped|abandoned|shelved|cancell?ed|scrapped|called off|put off|suspended|paused|set aside) (?:his |her |its |their |the |a |any )?(?:planned |scheduled )?(?:plans?|signing|ceremony|event)|(?:won[’']t|will not|would not|wouldn[’']t|declined to|refused to|
  failed to) (?:now )?(?:sign|signing|issue|issuing|publish|release)(?:ed|d)?)(?![\p{L}]| off\b)
`;
/** The text itself: not "the letter that goes with the order", "the order of fries". */
const THE_THING = String.raw`(?:the|its|his|her|their|an?|that|this) (?:(?!(?:of|on|that|which|with|for|about|to|in|and)\b)[\p{L}’'-]+ ){0,3}?${THING}\b(?! of\b)`;
/** "Would not, after all, be putting his signature to it": of what is to come, with or without words between. */
const NOT_SIGNING = pattern`
  (?:(?:will|would|is|was)(?: not| no longer|n[’']t)|won[’']t)(?:,[^.;:“”"]{3,20},)? (?:now )?(?:be |going to (?:be )?)?
  (?:sign(?:ing)?(?! off\b)|inking|ink|put(?:ting)? (?:(?:his|her) (?:name|signature)|pen) to) (?=${THE_THING}|(?<=ing [^.;“”"]{0,30})it\b)
`;
/** "Is freezing a planned order". */
const STOPS_IT = pattern`
  (?:is|are|was|were) (?:now )?(?:freezing|shelving|postponing|delaying|pausing|suspending|withdrawing|pulling|scrapping|deferring|halting|
  abandoning|putting off|calling off) (?=(?:the|its|his|her|an?) (?:(?:planned|proposed|draft|new|executive|pending|expected|promised) ){0,3}${THING}\b(?! of\b))
`;
/** "Left unsigned a directive on doses". */
const LEAVES_IT = pattern`
  (?:left|leaves|leaving|has left) (?:unsigned (?=${THE_THING})|(?:it|(?:the|an?|his|her) (?:[\p{L}’'-]+ ){0,3}?${THING}) unsigned(?![\p{L}]))
`;
/** "Put the order on harvest robots aside", "has taken the order on pricing off its calendar": what is moved stands between. */
const ASIDE = pattern`
  (?:put|puts|putting|set|sets|setting|push(?:es|ed|ing)?|pull(?:s|ed|ing)?|tak(?:es?|en|ing)|took|str(?:ikes?|uck)|dropp(?:ed|ing)|drops?|
  remov(?:es?|ed|ing)|wip(?:es|ed)|yank(?:s|ed)?) ${THE_THING}(?: [^.;,“”"]{2,60}?)?
  (?: (?:aside|on (?:hold|ice|the (?:shelf|back burner)))(?![\p{L}])| (?:(?:off|from) (?:the|its|his|her|their) (?:[a-z]+ )?(?:schedule|calendar|agenda)|off the table)(?![\p{L}]))
`;
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';
const A_DAY = `(?:(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:, \\d{4})?|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|today|tomorrow|yesterday)`;
const TO_BE = pattern`
  (?:to (?:take effect|go into effect|come into (?:force|effect)|enter into force|begin|start|launch|expire|be (?:signed|issued|published|
  released|unveiled|announced|finali[sz]ed|enforced))|for (?:signature|signing|release|publication))
`;
const DUE =
  '(?:set|scheduled|due|expected|slated|planned|supposed|meant|on track|on course|billed|ready|in line|lined up|booked|timed|penciled in|pencilled in)';

/** "A narrower order": another one, in this one's place. */
const ANOTHER_FORM =
  '(?:narrower|weaker|softer|smaller|lighter|slimmer|shorter|separate|different|scaled-back|watered-down|pared-back)\\b';

/** By status; the match is the verb, and what it needs to be told by. */
export const FRAMES: Readonly<Partial<Record<LifecycleStatus, RegExp>>> = {
  POSTPONED: new RegExp(
    pattern`
      (?<=\b${THING}\b(?:(?!${ANOTHER})[^.;“”"]){0,90} ["“]?${BE} ${ADV})${PUT_OFF}(?! from the (?:archive|file|drawer|vault|library|shelf|shelves|record)s?\b)|(?<=\b${THING}(?:,[^,.;“”"]{2,80},)? ${ADV}(?:has |had )?)${SLIPS}|
      (?<=\b${TEXT}\b(?:(?!\b(?:means?|meant|says?|said|argues?|warns?|requires?|bars?|lets?)\b)[^.;“”"]){0,160} (?:is|remains?|sits?|stays?|has been|was) ${ADV})(?:on hold|on ice(?! (?:cream|rink|skat|sheet)s?)|in limbo|stalled)(?![\p{L}])|
      \b(?:postponed|delayed|deferred|shelved|suspended|paused|froze|halted|stayed|scrapped|withdrew|pulled|cancell?ed|parked) it(?=[.,;]| (?:on|for(?! good (?:behaviou?r|conduct)\b)|until|in|after|last|this|late|early|again|indefinitely|at)\b)|\b(?:called|calls|put|puts) (?:the whole (?:thing|event|affair)|everything|it all|(?:the|its|his|her) (?:[a-z]+ ){0,2}?${THING}) off(?![\p{L}])|
      (?<=\b[Ii]t (?:is|was) )(?:being (?:moved|pulled|postponed|rescheduled|put off|shelved|held back|called off)|rescheduled)(?=[.,;”"]|$| (?:to|until|for)\b)|\b${LEAVES_IT}|\b${NOT_SIGNING}|\b${ASIDE}|\b${STOPS_IT}|(?<=\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor)\b[^.;“”"]{0,60} )changed (?:his|her) mind (?:about|on) (?=it\b|signing\b|${THE_THING})|
      \b${HOLDS_BACK}(?! (?:its|their|a|an) (?:[a-z]+ )?(?:memo|memorandum|draft|text)\b)(?=[^.;“”"]{0,80}\b${THING}\b)
    `,
    'u',
  ),
  SCHEDULED: new RegExp(
    pattern`
      (?<=\b(?:${THING}|[Ii]t)\b[^.;“”"]{0,90}\b(?:is|are|was|were|had been|has been|been) ${ADV})(?:${DUE} )?${TO_BE}|
      \b(?:meaning|planning|intending|expecting|hoping|preparing) to sign (?=${THE_THING})|(?<=\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor|[Hh]e|[Ss]he|\p{Lu}\p{L}{2,20}) )(?:will|would|is to|is (?:set|due|going|expected|scheduled) to|plans to|intends to) sign (?=it (?:(?:on|in|at) (?:\p{Lu}|the )|there(?=[.,;]|$))|(?:in|at) \p{Lu}[\p{L} ]{2,30} on ${A_DAY})|(?<=\b[Hh]e |\b[Ss]he )(?:will|would|is to) sign (?=there(?=[.,;]|$))|(?<=\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor)(?: \p{Lu}\p{L}{2,20}){0,2} )(?:will|would|is to|is (?:set|due|going|expected|scheduled) to|plans to|intends to) sign (?=(?:(?:on )?${A_DAY}|there(?=[.,;]|$)))|(?<=\b(?:suspended|postponed|delayed|deferred|paused|froze|put) it (?:off )?)until (?=${A_DAY})|
      (?<=\b(?:is|was|had been) ${ADV})(?:${DUE} to|going to|about to|to) (?:sign(?= (?:it|the|an?|his|her)\b)|(?:issue|publish|release|unveil)(?= (?:it\b|(?:the|an?|its|his|her) (?!${ANOTHER_FORM})(?:[\p{L}-]+ ){0,4}?${TEXT}\b)))|
      (?<=\b${TEXT}\b[^.;“”"]{0,80} (?:that|which) [^.;,“”"]{2,40} (?:had|has) )(?:planned|intended|hoped|expected|meant|promised) to (?:sign|issue|publish|release|unveil)(?= (?:it |on |this |next |last |in |by |\p{Lu}))|
      (?<=\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|this|that|planned|scheduled|[Nn]ext|[Tt]his|[Ll]ast) )${A_DAY}(?:[’']s)? (?:(?:morning|afternoon|evening|night) )?(?:signing|ceremony|event|signature|effective date|start date|launch|release|
      publication)|(?<=\b${THING}\b[^.;“”"]{0,90}\b(?:moved|pushed|shifted|rescheduled|postponed|delayed|
      deferred|put off|reset) (?:back )?)(?:to|until|for) (?=${A_DAY})
    `,
    'u',
  ),
  DRAFTED: new RegExp(
    pattern`
      (?<=\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]hat|[Tt]his|[Aa]nother) (?:(?:first|second|third|fourth|new|next|last|latest|final|original|initial|early|earlier|revised|working|internal|rough|shorter|longer|softer|tougher|[a-z]+-page) ){0,2}
      (?:draft|version|text)(?: of [^.;,“”"]{3,40})? (?:then |now |quietly |first |soon |finally )?)
      (?:(?:is|was|has been|had been|gets|got) ${ADV}(?:re)?(?:written|drafted|worked|circulated|finished|completed|revised|shared(?! by\b)|sent (?:out|around|to)|handed (?:out|around|to)|passed around)|
      (?:goes|makes its way|went) (?:out|around|round|to (?:the )?(?:agencies|departments|\p{Lu}))|(?:circulates|leaks|surfaces|emerges|appears|lands|landed|arrives|arrived)(?=[.,;]| (?:in|on|at|among|within|with)\b))(?![\p{L}])
    `,
    'u',
  ),
  REVOKED: new RegExp(
    pattern`
      (?<!\b(?:to|would|could|might|should|will|may|not|never) )(?:revoked|rescinded|repealed|
      revokes|rescinds|repeals)(?= Executive Order (?:No\. )?\d{4,5}\b| (?:the|an?|his|her|its|that|this) (?:(?!(?:gag|tariff|court|restraining|stay|protective)\b)[\p{L}\d’'-]+ ){0,5}?${TEXT}\b)|(?<=\b${TEXT}\b[^.;“”"]{0,80}\b(?:is|was|has been|had been|
      been) ${ADV})(?:revoked|rescinded|repealed)(?![\p{L}])
    `,
    'u',
  ),
};
