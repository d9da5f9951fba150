/** What somebody asks, wants or proposes to be done: with a text, with a part of it, or in its place. Sources of patterns. */
import { pattern } from '../../../kernel/pattern.ts';
import { ADVERB, DOES, RELIEF, RIGOR, TEXT, UNDOES, verbs } from './stance-words.ts';

/** "urged the president to", "is calling on the White House to", "asked for the filing to". */
const NO_VERB = String.raw`(?!(?:not|permission|leave|that|who|which|said|says|told|whether|if|why|how|but|and|while|would|will)\b)`;
export const WHOM = String.raw`(?:him|her|it|them|us|(?:(?:for|that|on|upon|with|to) )?(?:${NO_VERB}[^ .;:“”"]{1,24} ){0,7}?${NO_VERB}[^ .;:“”"]{1,24})`;
export const ASKS = verbs(
  `urge ask ask_for press push implore beg+ exhort encourage petition lobby entreat call_on call_upon call_for plead_with appeal_to tell/tells/told
  want prefer+ would_like/would_prefer/would_rather demand pressure advise request`,
).replace('would like|would prefer|would rather', 'would (?:like|prefer|rather)');
export const TO = `(?: ${WHOM})? to (?:be |have |see )?(?:${ADVERB} )?`;
export const THAT = String.raw`(?:demand|insist|recommend|propose|suggest|argue|urge)(?:e?[sd]|ing)? that (?:the|it|this|its|any|all) (?:[\p{L}’'-]+ ){0,6}?(?:be|should be|must be|should|must) `;
export const HAVE_IT = String.raw`(?:wants?|wanted|would like|would prefer|would rather have|prefers?|preferred) (?:to see )?(?:the|it|its|this|all|any|them|(?!to\b)[a-z]+) (?:[\p{L}’'-]+ ){0,5}?`;
const SEEKS_MORE = verbs(
  'urge ask_for press_for push_for call_for plead_for lobby_for campaign_for beg+_for fight/fights/fought_for argue_for appeal_for hold/holds/held/holding_out_for want seek/seeks/sought/seeking demand request insist_on favor favour',
);
const SEEKS = `(?:${SEEKS_MORE}|(?:ask(?:s|ed)?|beg(?:s|ged)?|press(?:es|ed)?|pleaded with|petition(?:s|ed)?) (?:(?!for\\b)[^ .;,“”"]{1,24} ){1,6}?for|${verbs('propose prefer recommend')}|would (?:like|prefer)|bargain(?:s|ed) for)`;
/** "Argued privately for". */
const HARD_FOR =
  '(?:argue[sd]?|push(?:ed|es|ing)?|lobb(?:ied|ies|ying)|press(?:ed|es|ing)?|campaigned|called|calling|fought) (?:[a-z]+ly|hard) for';
const SOME = String.raw`(?:(?!(?:no|not|to|that|rather|instead)\b)[\p{L}\d’'-]+ ){0,4}?`;
/** What is done to a text by those who do not want it, and who do. */
export const UNDOING = pattern`
  (?:stopping|killing|blocking|dropping|deleting|scrapping|repealing|withdrawing|delaying|postponing|narrowing|
  weakening|removing|striking|cutting|rewriting|abandoning|shelving|exempting|pausing|rejecting|sinking|
  derailing|defeating|halting|slowing|gutting)
`;
export const DOING =
  '(?:signing|adopting|passing|keeping|issuing|enacting|strengthening|tightening|expanding|extending|restoring|reviving|saving|finishing|finalizing|backing|supporting|approving|enforcing)';

/** Whatever "that" goes on with: "that firms with fewer than 100 employees be". */
const SOMETHING = String.raw`(?:(?!(?:and|but|which|who|said|says)\b)[\p{L}\d’'%$-]+ ){1,9}?`;
const ASK_THAT = verbs('ask demand request insist urge recommend propose suggest insist_on');
/** More time, or a way out: what is given to those who do not want it as it is. */
const GIVES_RELIEF = `(?:give|grant|provide|allow|extend|add|include|create|offer|build in|consider|make) ${SOME}(?:${RELIEF}|deadlines?|comment periods?|transition period|timelines?|time)`;
/** What is done for a thing that somebody wants more of. */
const MORE_OF = verbs(
  `apply cover reach span encompass extend include require create establish increase codify solidify invest provide guarantee ensure protect prioritize address close
  legislate regulate reauthorize continue reopen reconvene release investigate hold/holds/held_hearings mandate build/builds/built set/sets/setting add consider`,
);
/** "A bill on Monday that would", "legislation to", "a resolution of". */
const A_BILL = pattern`
  (?:${verbs('introduce reintroduce sponsor co-sponsor cosponsor file offer draft propose unveil champion circulate')}|
  (?:plan|intend|vow|pledge|promise|expect|continue|will|would)(?:s|ed|d)?(?: to)? (?:introduce|sponsor|offer|move|advance|
  file|press for|push for)|press(?:es|ed)? for|push(?:es|ed)? for|drafting) (?:an? |his |her |its |their |
  the )?(?:[a-z-]+ ){0,3}?(?:bill|legislation|measure|amendment|resolution)s?
`;
const BY_A_BILL = String.raw`(?: (?:on|in|last|this|earlier|next|later) [^.;,“”"]{2,24}?)?,? (?:that (?:would|will) |to |that |which would |would )`;
const BLOCKING = `(?:${UNDOES}|prohibit|bar|prevent|nullify|void|forbid)`;

/** What those ask not to be done who want a thing to stay. */
const GIVES_IN = pattern`
  (?:weaken|cave|yield|give in|give way|bow|buckle|back down|retreat|capitulate|surrender|relent|blink|flinch|dilute|
  budge|waver|falter|give up|let (?:it|(?:the|this|that) (?:[a-z]+ ){0,2}?[a-z]+) (?:slip|die|lapse|languish|wither|fade|
  drift|slide|stall|expire|go|fail|fall))
`;
export const ASKED_AGAINST = [
  String.raw`${ASKS} (?:${WHOM} )?to (?:throw|leave|send|vote|scale|roll|water|carve|strike|set|take|push|put) (?:it|them|this|us|(?:[a-z-]+ ){0,5}?[a-z-]+) (?:out|back|down|aside|off)`,
  pattern`
    ${ASKS}${TO}${UNDOES}|${ASKS}(?: ${WHOM})? (?:not to(?! (?:${ADVERB} )?(?:${GIVES_IN}|${UNDOES}))(?: [a-z]+(?: the| an?| its)?(?![\p{L}])|(?=[.,;]|$))|to (?:avoid|refrain from|stop|
    hold off(?: on)?|think twice about|resist|reject) [a-z]+ing|
    against (?:${ADVERB} )?${DOES})|${THAT}(?:${ADVERB} )?${UNDOES}|${HAVE_IT}(?<!\b(?:an?|no|more|have the) )(?:${UNDOES}|gone|out)(?![\p{L}])
  `,
  String.raw`${SEEKS}, and (?:was|were|got|had been|has been|have been) [a-z]+, ${SOME}${RELIEF}|${ASKS}${TO}${GIVES_RELIEF}|${ASKS}(?: ${WHOM})? to [^.;“”"]{3,70} instead(?![\p{L}])`,
  String.raw`${verbs('recommend ask urge')} that [^.;“”"]{3,80} instead(?![\p{L}])`,
  String.raw`${ASKS}(?: ${WHOM})? to (?:keep|leave|maintain) [^.;“”"]{3,40} (?:at|below|under) \$?\d`,
  `(?:${SEEKS}|${HARD_FOR})(?: to see)? ${SOME}${RELIEF}(?! to (?:review|study|consider|read|decide|think|consult|reflect|get)\\b)`,
  String.raw`${verbs('recommend ask demand request insist urge propose')}(?: (?:last [a-z]+|in \p{Lu}\p{Ll}+|repeatedly|again))? that (?:(?!(?:would|will|could|may|might|can|is|was|are|were|had|has|have|be|not|never|no|nobody|none|neither)\b)[\p{L}\d’'%$-]+ ){1,6}?${UNDOES}(?! (?:the|any|its|this|that) (?:delay|wait|pause|postponement|challenge)s?\b)(?= (?:the|it|its|any|all|this|that|these|plans?|such|an?)\b)`,
  pattern`
    ${ASK_THAT} that ${SOMETHING}(?:not )?be ${UNDOES}|
    (?:${ASK_THAT} that|${ASKS}) ${SOMETHING}(?:to )?be (?:moved|changed|put off|extended|pushed back|revised|
    amended|fixed|lengthened|limited)
  `,
  pattern`
    (?:${verbs('suggest propose offer float present draft')}|put(?:s|ting)? forward) (?:an?|its own|his own|
    her own|their own) (?:[a-z-]+ )?(?:alternative|substitute|counterproposal|counter-proposal|different approach)
  `,
  pattern`
    (?:${verbs('suggest propose')} (?:(?!\b(?:days?|weeks?)\b)[^.;“”"]){3,60} instead|
    (?:would )?${verbs('prefer+')} (?!not\b|to (?:be|remain|sign|see it)\b|(?:that|to see) [^.;]{3,60} (?:mandatory|binding|compulsory|stricter|stronger|tougher|broader|wider|permanent)\b)[a-z]+(?= )(?! [\p{L}\d-]{1,12}-(?:day|
    week|month)\b)|${verbs('express state voice')} (?:an? |their |its |his |her )?(?:[a-z]+ )?preference for)
  `,
  `(?:vote|votes|voted|voting) no(?![\\p{L}])|${verbs('recommend suggest propose favor favour advise urge caution')} (?:${ADVERB} )?${UNDOING}`,
  String.raw`${A_BILL}(?:${BY_A_BILL}${BLOCKING}| of disapproval| disapproving)`,
].join('|');

export const ASKED_FOR = [
  String.raw`${ASKS}${TO}(?:legislate|regulate|intervene|act)(?![\p{L}])(?! against)`,
  String.raw`${ASKS}(?: ${WHOM})? not to (?:${ADVERB} )?(?:${GIVES_IN}|${UNDOES})(?![\p{L}])`,
  String.raw`${ASKS}${TO}${DOES}|${ASKS}(?: ${WHOM})? against (?:${ADVERB} )?(?:${UNDOES}|${verbs('weaken retreat')})|${THAT}(?:${ADVERB} )?${DOES}|${HAVE_IT}(?:${DOES})(?![\p{L}])`,
  String.raw`${ASKS}(?: ${WHOM})? to (?:${ADVERB} )?${MORE_OF}(?= (?:the|an?|its|their|all|any|it|more|new|funding|additional|this|that|it)\b)`,
  // "Demanded that Roe sign the order"
  String.raw`${ASK_THAT} that (?:(?:the|President|Governor|Mayor|Congress) )?(?:(?!(?:not|never|nobody|none)\b)[\p{L}’'-]+ ){1,3}${DOES} (?:it|this|that|(?:the|this|its|such an?) (?:[\p{L}-]+ ){0,3}?${TEXT})(?![\p{L}])`,
  String.raw`${ASK_THAT} that ${SOMETHING}be ${DOES}|(?:${verbs('hope')}|(?:has|have|had) (?:long )?hoped) that ${SOMETHING}(?:be|is|are) (?:${ADVERB} )?${DOES}`,
  `(?:${SEEKS_MORE}|${HARD_FOR}) ${SOME}${RIGOR}`,
  `${verbs('recommend suggest favor favour advise urge')} (?:${ADVERB} )?${DOING}`,
  String.raw`(?:would )?${verbs('prefer+ ask want')} (?:that|to see) [^.;“”"]{3,60} (?:mandatory|binding|compulsory|stricter|stronger|tougher|broader|wider|permanent)(?![\p{L}])`,
  pattern`
    (?:warn|caution|advise|argue|speak|urge)(?:s|ed|d)? (?:${WHOM} )?against (?:${ADVERB} )?(?:${UNDOES}|
    abandoning|weakening|dropping|gutting|watering down|postponing|delaying|withdrawing|scrapping|diluting|
    retreat|repealing|rolling back)
  `,
  String.raw`${A_BILL}(?:${BY_A_BILL}(?!${BLOCKING})[a-z]+|(?= (?:like it|modeled on|in case)))|(?:introduce|reintroduce|sponsor|file|draft|write|unveil)(?:s|d|ed)? such an? (?:bill|measure|law|statute)(?![\p{L}])|(?:plan|intend|vow|promise|pledge)(?:s|ed|ning)? to (?:re)?introduce (?:an? |his |her |its |their )(?:[a-z-]+ ){0,3}(?:bill|legislation|measure)(?=[.,;]|$| (?:before|by|next|this|in|on|soon|after)\\b)`,
].join('|');
