/** Verbs that move a reported text through its life. */
import { pattern } from '../../../kernel/pattern.ts';
import type { LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';

/** Past forms that do not end in "ed". */
export const PAST = pattern`
  (?:said|told|wrote|met|spoke|came|went|held|flew|sent|gave|took|began|begun|fought|sued|put|had|was|were|fell|
  won|lost|left|made|became|drew|withdrew|withdrawn|broke|kept|led|rose|sat|stood|struck|threw|chose|drove|
  froze|paid|built|bought|brought|sold|sought|spent|swore|fled|hit|cut|written|taken|given|held|shut|set|ran|
  saw|heard|found|got|grew|knew|thought|felt|laid|lay|let|read|rang|sank|shook|shot|spread|sprang|stuck|stole|
  swept|swung|taught|tore|understood|woke|wore|bid|bound|caught|cast|dealt|dug|fed|forbade|forgot|hid|hung|hurt|
  leaked|lent|meant|overcame|overtook|overthrew|quit|rewrote|slid|split|stepped|undid|upheld|wound)
`;

const TEXT = String.raw`(?:[Oo]rder|EO|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation|[Ss]igning|[Cc]eremony|[Ee]vent|[Rr]ule(?! (?:out|of)\b))`;
const PUT_OFF = pattern`
  (?<!\b(?:an?|A|An|not|would have|would|could|could have|will|might) )(?:postpone[sd]|defer(?:red|s)|delay(?:ed|s)|
  call(?:ed|s) off|puts? off|puts? on (?:hold|ice)|shelve[sd]|pull(?:ed|s)|frozen|froze|freezes|cancel(?:l?ed|
  s)|h(?:eld|olds) back|sets? aside|puts? aside|tabled|mothball(?:ed|s)|sidelined|yank(?:ed|s)|nix(?:ed|es)|
  spike[sd]|stalled|iced|aborted|withheld|withholds|scrap(?:ped|s)|suspend(?:ed|s)|pause[sd]|park(?:ed|s)(?= (?:the|an?|its|his|her)\b)|bench(?:ed|es)|ditch(?:ed|es)|bin(?:ned|s)(?= (?:the|an?|its)\b)|push(?:ed|es) back|
  abandon(?:ed|s))
`;

/** Whoever signs is called by a surname as well: "Marlowe on Friday signed the order". */
const SIGNER = String.raw`(?<![\p{L}])\p{Lu}[\p{L}’'-]{2,20}(?:,[^,.;]{1,60},)? (?:(?:on|last|this|then|later|finally|has|had|also|quietly|[a-z]+ly|\p{Lu}[a-z]+day),? ){0,4}`;

export interface Step {
  readonly pattern: RegExp;
  readonly status: LifecycleStatus;
}

/** To sign, in other words. */
const THE_TEXT = String.raw`(?=(?:it(?![\p{L}’'])|(?:the|an?|this|that|his|her|such an?) (?:(?!(?:to|of|under|from|for|against|on|with|about|in|by|at|backing|letter|brief|petition|statement)\b)[a-z-]+ ){0,3}?(?:[Oo]rder|EO|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation)(?![\p{L}])))`;
const TO_SIGN = String.raw`(?:sign|ink|put (?:his|her) name (?:to|on) ${THE_TEXT}|put pen to paper|(?:affix|add|put) (?:his|her|a) signature)`;
/** "Expected this week". */
const SOON = String.raw`(?:this|next|last|later|earlier|early|late|today|tomorrow|yesterday|tonight|on|in|by)\b|\p{Lu}\p{Ll}+day\b`;

/** A sentence may tell two steps: what had been scheduled was postponed. */
export const STEPS: readonly Step[] = [
  {
    status: 'POSTPONED',
    pattern: new RegExp(
      pattern`
        \b(?:${PUT_OFF}|withdrew)\b(?=[^.]{0,120}\b${TEXT}\b)|(?<=\b(?:has|have|had) (?:now |just |already )?)withdrawn ${THE_TEXT}|(?<=\b${TEXT}\b[^.]{0,120})\b${PUT_OFF}\b|
        (?<=\b${TEXT}\b[^.]{0,120})\b(?:will not|won[’']t) (?:now )?be signed\b|\b(?:will|would) not be signing\b(?=[^.]{0,80}\b${TEXT}\b)|\b(?:postponed|deferred|delayed|
        shelved|cancell?ed|scrapped|pulled|parked|yanked) it\b|\b(?:called|calls|put|puts) it off\b|\bset it aside\b|\b(?:decision|move|announcement|choice)s? (?:on [^.;,]{3,30}|(?:last|this) week) to (?:postpone|delay|shelve|defer|pull|scrap|call off|put off|hold (?:back|off))\b(?=[^.]{0,80}\b${TEXT}\b)|\b[Ii]t (?:was|had been|has been) (?:withdrawn|pulled|put off|postponed|delayed|
        deferred|shelved|cancell?ed|scrapped|called off)\b|\b(?:will not|
        won[’']t|declined to|refused to|failed to) (?:now )?sign\b(?! off\b)(?=[^.]{0,80}\b${TEXT}\b)|(?<=\b(?:signing|ceremony|
        event|trip|visit)\b[^.]{0,40})\b(?:(?:was|is) (?:now )?(?:off|scrapped)|slipped|slid|was (?:bumped|pushed))\b|
        (?<=\b(?:[Oo]rder|[Pp]lan|[Rr]ule|[Mm]emo|[Dd]irective|[Mm]emorandum)\b[^.]{0,120}\b(?:was|were|has been|been) )put on (?:hold|ice)\b|(?<=\b${TEXT}\b[^.]{0,40})\b(?:would|will) not (?:go ahead|take place|happen|proceed|be held)\b|
        \b(?:would|will) (?:postpone|delay|shelve|defer|cancel|pull|put off|call off|hold (?:back|
        off))\b(?=[^.]{0,80}\b${TEXT}\b)|\bputs? (?=(?:the|its|his|her|
        an) [^.]{0,80}\b${TEXT}\b[^.]{0,60} on (?:hold|ice)\b)|(?<=\bthe event )vanished from\b|\b(?:will not|
        won[’']t) (?:now )?sign it\b|\b(?:press(?:es|ed|ing)?|hit(?:s|ting)?) (?:the )?(?:pause|
        brakes)(?: button)? on\b(?=[^.]{0,120}\b${TEXT}\b)|(?<=\b${TEXT}\b[^.]{0,60})\b(?:taken|dropped|removed|
        struck|pulled|wiped) (?:off|from) (?:the|his|her|its) (?:[a-z]+ )?(?:schedule|calendar|agenda)\b|
        \b(?:it|the (?:signing|event|ceremony|directive|order|memo)) (?:was|is) (?:now )?off(?=[.,;]|$)|(?<=\b${TEXT}\b[^.]{0,300})\b(?:had|has) been (?:yanked|pulled|postponed|shelved|scrapped|called off|put off|delayed|deferred|withdrawn|cancell?ed|dropped|spiked)(?=[.,;]|$)|(?<=\b[Pp]resident\b[^.]{0,80})\bwould not (?:now )?sign\b(?! off\b)(?=[^.]{0,80}\b${TEXT}\b)|\bdecided to (?:defer|postpone|delay|put off|shelve|hold off|wait)\b|(?<=\b${TEXT}\b[^.;“”"]{0,120})\b(?:(?:did not|didn[’']t) (?:get|end up) (?:signed|issued|published|released)|went unsigned|(?:was not|wasn[’']t) (?:signed|issued|released)(?! by\b))(?![\p{L}])(?![^.;]*\b(?:until|but)\b)|\b(?:did not|didn[’']t) (?:sign|issue) (?:it|(?:the|his|her|its) (?:[a-z]+ ){0,3}?(?:[Oo]rder|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation))\b(?![^.;]*\b(?:until|but)\b)
      `,
      'u',
    ),
  },
  {
    status: 'PUBLISHED',
    pattern: new RegExp(
      pattern`
        \b(?:published|issued|released) (?:its|the|an?) (?:[a-z]+ ){0,2}?(?:final|interim|proposed) (?:rule|order|
        regulation|directive)\b|(?<=\b(?:final|interim|proposed) (?:rule|order|regulation|
        directive)\b[^.;]{0,100}?)\b(?:published|issued)\b
      `,
      'u',
    ),
  },
  {
    status: 'SIGNED',
    pattern: new RegExp(
      pattern`
        (?<=\b(?:[Pp]resident|[Gg]overnor|Gov\.|[Pp]remier|[Mm]inister|[Mm]ayor|He|
        She)\b[^.]{0,40} )signed\b(?=[^.]{0,80}\b(?:[Oo]rder|EO|directive|memorandum|proclamation)\b)|(?<=\b(?:[Oo]rder|
        EO|directive|memorandum|memo|proclamation)\b[^.;]{0,60} (?:that|which) [^.;,]{3,50} (?<!\b(?:be|been|was|
        were|is) ))signed\b(?= (?:on|in|last|earlier)\b)|(?<=${SIGNER})signed (?=(?:the|an?|his|her|this|that|its|
        another) (?:[a-z\d“"-]+ ){0,6}?(?:order(?! (?:for|with) )|EO|directive|memorandum|memo|proclamation)\b)|
        (?<=\b(?:order|EO|directive|memorandum|memo|proclamation),? (?:(?:which|that) )?(?:was |
        had been )?)signed\b(?= (?:on|in|last|by|yesterday|early|late)\b)
      `,
      'u',
    ),
  },
  {
    status: 'SCHEDULED',
    pattern: new RegExp(
      pattern`
        \b(?:on|to) [^.;,]{2,40} desk for (?:signature|signing)\b|(?<=\b(?:called off|cancell?ed|scrapped|shelved|postponed|delayed|pulled) (?:the |a )?)\p{Lu}\p{Ll}+day[’']s (?:[a-z]+ )?(?:signing|ceremony|event)\b|(?<=\b${TEXT}\b[^.]{0,60})\b(?:(?:was|were|is|had been|has been) on (?:the|his|her|its|[^.;,]{2,30}[’']s) (?:[a-z]+ ){0,2}(?:schedule|calendar|agenda|diary)|foreseen for|pencill?ed in for|(?:booked|down|inked in|earmarked|lined up|in the diary|marked|targeted|announced) for|supposed to be (?:on )?(?=\p{Lu}\p{L}+day|yesterday|today|tomorrow)|to have come on)\b|(?<=\b${TEXT}\b[^.]{0,120})\bas (?:planned|scheduled)\b|\b(?:was|were) to have (?:signed|put (?:his|her|its) name to)\b|(?<=(?:\b${TEXT}\b[^.]{0,80}|(?:^|[.;:] )It (?:is |was |had been |has been )?))\b(?:(?:set|scheduled|planned|slated|expected|due) (?:for|
        on)|due at|(?:due|set|scheduled|expected|supposed|meant|slated) to (?:take effect|come into force|take place|happen|be held|go ahead|
        go forward|occur)|(?:due|expected|set|scheduled|meant|supposed|slated|planned) to be (?:signed|published|issued)|(?:was|were|
        is) to (?:be signed|have been signed|take place))\b|\b(?:set|scheduled|planned|slated|due) (?:for|
        to be) (?:signature|signed|signing)\b|\b(?:was|is|were|been|had) (?:due |set |expected |scheduled |
        slated |planning |planned |supposed |meant |intended |hoping |going )?to ${TO_SIGN}|(?<=\b(?:[Oo]rder|EO|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation)(?:,? (?:that |which )?(?:was |were |is |had been )?| [^.,;“”"]{2,80} (?:that |which )(?:was |were |is |had been )))(?:expected|due|planned|scheduled|promised) (?=${SOON})|\bpromised for\b(?=[^.;]{0,20}\d)|\b(?:[Ww]e|[Tt]hey|[a-z]+s|[A-Z][a-z]+s) (?:now )?(?:expect|look for|await) (?:the|a|an|its) (?:[a-z]+ )?(?:[Oo]rder|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation)(?= (?:by|(?:in|on) (?:(?:early|late|mid-?) ?)?(?:\p{Lu}|\d|the (?:spring|summer|fall|autumn|winter|coming)\b|(?:a|two|three|several|coming) )|before|this|next|later|early|late|to be (?:signed|issued|published)|to come)\b)|(?<=\b(?:[Oo]rder|[Dd]irective|[Mm]emorandum|[Mm]emo|[Pp]roclamation|signature|signing) )(?:is|was) (?:now )?(?:likely|expected|due) to (?:(?:come|follow|arrive)(?=[.,;]|$| (?:${SOON}))|be (?:signed|issued)\b)|\bhad (?:planned|intended|hoped|meant) to (?:publish|issue|release) (?:the|it)\b(?=[^.]{0,80}\b${TEXT}\b|[^.]{0,20} on )|\bexpects? [^.;,]{3,40} to sign\b|(?<!(?:n[’']t|\bnot) )\bexpects? (?:it|the [a-z]+) to be (?:signed|issued|published|released)\b|\b(?:will|plans to|
        intends to|means to|hopes to|wants to) sign\b(?=[^.]{0,80}\b${TEXT}\b)
      `,
      'u',
    ),
  },
  {
    status: 'DRAFTED',
    pattern:
      /(?<=\b(?:order|memorandum|proclamation)\b[^.]{0,90})\bcirculated (?:among|to|within)\b|(?<=\b(?:order|directive|memorandum|memo|proclamation|rule|It|text) (?:was|had been|has been) (?:first )?)(?:drafted|written)\b|(?<=\b(?:draft|version|text)(?: of [^.,;]{3,40})?(?: that| which)? we )(?:saw|obtained|reviewed|read)(?= (?:in|on|last|this)\b)|(?<=\b(?:draft|version|text)(?: of [^.,;]{3,40})?(?: that| which)? )(?:went (?:out|around)|made the rounds|leaked|circulated|surfaced)\b|\b(?:draft|version|text|copy|(?:summary|outline)(?: of (?:it|the (?:[a-z]+ )?(?:order|draft|text|directive|memo|memorandum|proclamation|rule|plan)))?(?! of)),? (?:that |which )?(?:(?:first )?leaked|(?:was |had been )?(?:first )?(?:circulated|shared|obtained|finished|completed|sent (?:out|to)|sent around)|went (?:out )?to|(?<=draft[^.]{0,60})circulates)\b|(?<=\b(?:draft|version|text)\b[^.;]{0,60}, )circulates\b|\b(?:(?:copy|summary|outline),? (?=dated[^.;]{0,200}\b(?:would|order|draft|directive|memorandum|memo|proclamation)\b)|(?:draft|version|text|(?<=draft[^.]{0,60}\b)one),? )(?:of|from|dated) (?:early |late )?(?=(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=\b(?:draft|version), which [a-z]{3,5} (?:[a-z]+ ){1,3})(?:wrote|drafted|prepared)\b|\b(?:(?:will|(?:is|are) (?:expected|due|set|scheduled) to) circulate|(?:re)?drafted) (?:an?|the|its|his|her) (?:[a-z]+ ){0,2}?(?:draft|version|text|order|directive|memorandum|memo|rule)\b|(?<=\b(?:draft|version) )(?:followed|emerged|surfaced|appeared|began (?:circulating|to circulate))\b|(?<=\b(?:draft|version|text)(?: of the [a-z]+)? (?:is|was|could be) )expected\b|\b(?:sent|circulated|distributed) (?:the|an?|its) (?:[a-z]+ )?(?:draft|text|version) to\b|\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:draft|version|incarnation|iteration|text)\b|\bexpect(?:s|ed|ing)? an? (?:[a-z]+ )?(?:draft|version|text)\b|\bto circulate an? (?:[a-z]+ )?(?:draft|version|text)\b|(?<=\b(?:draft|version|text) )(?:would|will|should|is to) be (?:ready|finished|done|circulated|complete[d]?|available|out|shared|ready to circulate)\b|\b(?:promis(?:es|ed)|pledge[sd]) (?:an?|another) (?:[a-z]+ )?(?:draft|version|text)\b|\b(?:have|has) (?:an?|another) (?:[a-z]+ )?(?:draft|version|text) (?:in hand|ready|done|finished)\b|(?<=\b(?:draft|version|text)\b[^.;]{0,10}, )sent to\b|\brevise[sd] the (?:text|draft)\b|(?<=\b(?:draft|version)(?: of the order| order)?[^.]{0,30} (?:was )?|\bdraft\b[^.]{0,60}, which )(?:was )?(?:circulated|drafted|prepared|shared|dated|written)\b|(?<!\bwho )\b(?:circulate[sd]|share[sd]|prepare[sd]|wrote|writes|helped (?:to )?(?:write|draft|prepare)) (?:an?|the|its|his) (?:[a-z]+ ){0,2}(?:draft|version)\b/u,
  },
];
