/** What somebody says of the text itself, whatever the verb of saying: "it goes too far", "the rule does what was asked for". */
import { pattern } from '../../../kernel/pattern.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { aboutIn, THE_ORDER } from './about.ts';
import { BLAME, HARMS, HELPS_THEM, PRAISE } from './judging-words.ts';
import { ADVERB, COPULA, DOES, TEXT, UNDOES } from './stance-words.ts';

const THING = pattern`
  (?<![\p{L}])(?<!\b(?:without|of|by|for|under|to|with|about|on|in|from|against|than) )(?:[Ii]t|[Tt]his|[Tt]hat|
  [Tt]hey|(?:[Ee]very|[Ee]ach|[Aa]ny|[Aa]nother) (?:[a-z]+ )?(?:day|week|month|year|hour) (?:of|without) (?:[a-z]+ ){0,3}?[a-z]+|(?:[Tt]he )?\d{1,3} (?:days|weeks|hours|months)|(?:[Tt]he|[Tt]his|[Ss]uch an?|[Ii]ts|[Tt]hat(?! (?:the|this|its|an?|such)\b)|[Aa]n?) (?:(?!(?:that|shows?|showed|proves?|proved|means?|meant|which|who|said|says)\b)[\p{L}\d’'-]+ ){0,3}?${TEXT})
`;
const HELPS = String.raw`(?: (?:would|will|could|does|did|do|has|have|can|not|never|simply|only|${ADVERB}|[a-z]+n[’']t))`;
const IS = String.raw`(?:(?: ["“]?(?:would|will|could|has|have|had|not|simply|only|${ADVERB}|${COPULA}|[a-z]+n[’']t)){1,5}|[’']s(?: not)?)`;
const DEGREE = pattern`
  (?:["“]?(?:a|an|the|another|one|such|our|their|just|simply|nothing (?:but|less than)|${ADVERB}|big|real|huge|
  major|clear|terrible|great|victory|(?!(?:not|never|hardly|neither|with|of|for|in|to|by|on|at|from|and|or|but|that|which|than|
  as)\b)[a-z]+) ){0,3}
`;
const AMOUNTS = `${HELPS}{0,2} (?:amounts? to|means?|represents?|sounds? like|looks? like|feels? like|creates?|impose[sd]?) ${DEGREE}`;
const FRAGMENT = String.raw`(?:^|[:,] )["“](?:An? |Another |The |Simply )?(?:[a-z]+ ){0,2}?`;

const judged = (words: string, effects: string): RegExp =>
  new RegExp(
    pattern`
      (?:${THING}(?<helps>${HELPS}{0,4}) ${effects}|(?<![\p{L}])(?<!\b(?:I|[Ww]e) )(?<modal>(?:would|will|
      could) (?:not |
      never )?(?:have )?(?:${ADVERB} )?)${effects}|${THING}(?<is>${IS}) ${DEGREE}${words}|${THING}${AMOUNTS}${words}|${FRAGMENT}${words}(?=[,.!?;”"]| (?:for|
      to|of|that|in|by)\b)|["“](?:(?:would|will|could|does|is|was|are|were|be) )?(?:(?<=(?:is|was|are|were|seems|seemed|of|
      be) ["“]?)${DEGREE}${words}|${effects}))(?![\p{L}])
    `,
    'iu',
  );
/** "It would drive small firms out of the market". */
const DRIVES_OUT =
  '(?:drive|push|squeeze|price|force|run|freeze|scare|chase)(?:s|ing)? (?:[a-z]+ ){1,4}(?:out|away|off|abroad|overseas|underground)';
/** "It treats every shop like a suspect", "it would cost us a season", "it would hand our work to competitors". */
const WRONGS = pattern`
  (?:hand|give|grant|leave|ask|put|place|demand|cost|take|set|make|impose|grab|give)s? [^.;“”"]{0,40}\btoo (?:much|little|many|few|high|
  low|far|long|short|soon|late|broad|narrow)|cost(?:s|ing)? (?:it|us|them|(?:its|our|their|the) [a-z]+|[a-z]+s) (?:an estimated |about |nearly |up to |more than |roughly )?\$?[\d.]+ (?:million|billion)|(?:take|send|turn)(?:s|
  ing)? [^.;“”"]{2,40} back(?:ward|wards)?(?: to| by|$)|bring(?:s|ing)? [^.;“”"]{2,40} to (?:a|an) (?:halt|
  standstill|stop|end)|(?:keep|kept|prevent|stop|bar|block)(?:s|ed|ped|red|ing)? (?!(?:the )?(?:[a-z]+ )?(?:criminals|thieves|hackers|scammers|cheats|bad actors|spies|predators|fraudsters|rogues?|smugglers|terrorists)\b)[^.;“”"]{3,40} from (?!harm|abuse|fraud|danger|being (?:hurt|harmed|cheated|abused))[a-z]|(?:put|set)(?:s|ting)? (?!forward)[^.;“”"]{2,40} (?:behind|back|at risk|
  at a disadvantage|out of business)|(?:leave|leaves|leaving|left) [^.;“”"]{2,40} (?:open|exposed|vulnerable|
  defenseless|unprotected|behind|in the dark|without recourse)|favou?r(?:s|ed|ing)? [^.;“”"]{0,40}\b(?:big|
  large|larger|largest|giants?|rich|wealthy|incumbents?)|impose(?:s|d)? (?:an? )?(?:[a-z-]+ )?(?:burdens?|
  unnecessary|undue|new costs|significant costs|significant burdens)|treat(?:s|ed|ing)? [^.;“”"]{3,40} (?:like|
  as) (?:an? )?(?:[a-z]+ )?(?:criminals?|terrorists?|suspects?|children|enem(?:y|ies)|thie(?:f|ves)|crooks?|
  idiots?|fools?|afterthoughts?|nuisances?)|cost(?:s|ing)? (?:it|us|them|him|her|me|[a-z]+s|(?:the|our|its|
  their) [a-z]+) (?!nothing|little|less|no more|not\b|\$?\d)[a-z]|(?:hand(?:s|ed)?|gives?|gave|leaks?|
  hands?) [^.;“”"]{2,40} to (?:(?:its|our|their|the|his|her|foreign|China’s|
  China's) )?(?:[a-z]+ )?(?:competitors?|rivals?|criminals|hackers|thieves|enemies|adversaries|Chinese|China|
  Russia|trial lawyers|bureaucrats|spies)
`;
const AGAINST = judged(BLAME, `(?:${HARMS}|${DRIVES_OUT}|${WRONGS})`);
const FOR = judged(PRAISE, HELPS_THEM);
/** "It cannot come soon enough". */
const WANTED =
  /(?<!\b(?:not|never|nobody|hardly|[Cc]ongress|workers|people|members|voters|[Ww]e|[Tt]hey) )\bdeserve[sd]? (?:a (?:signature|vote|hearing)|to be (?:signed|passed|adopted|enacted|published|issued)|to (?:pass|become law))(?![\p{L}])|\b(?:hopes?|hoped|hoping|prays?|wants) (?:that )?(?:it|this|the (?:[a-z-]+ ){0,2}?(?:order|rule|bill|memo|memorandum|directive|proclamation|plan|draft)) (?:comes? back|returns?|survives?|passes|is (?:signed|revived|restored|back)|goes (?:ahead|forward|through)|stays(?! (?:dead|shelved|buried|frozen|blocked|off|out))|sticks|happens|gets signed)(?![\p{L}])|\bwould keep pushing(?=[.,;”"]|$| for\b)|\bc[ao]mes? to (?:his|her|its|their) senses and (?:sign|issue|publish|restore|revive)(?:s|e[sd])?(?= (?:it|the)\b)|\bnot giving up(?=[.,;”"]|$| on (?:it|the)\b)|\b(?:(?:will|would) not|won[’']t|wouldn[’']t) give up (?:on )?(?:it|the (?:[a-z-]+ )?(?:order|rule|bill|memo|memorandum|directive|proclamation|plan|draft))(?![\p{L}])|\b[Gg]ood riddance\b|\bthe (?:only|last|one) thing (?:that (?:stands|stood) |standing )?between\b|\b(?:[Ww]e|I|[Tt]hey|[Ii]t|[Mm]embers|[Tt]he (?:agency|department|bureau|office|commission|state|city|county|company|industry|union|association|group|members)) (?:stands?|stood|is|are|was|were|am)(?: [a-z]+ly)? (?:ready|prepared|willing|happy|glad) to (?:comply|help|implement|enforce|carry (?:it )?out|register|take part|join|cooperate|abide)\b|(?:^|[.!?] )(?:Sign|Pass|Finish|Issue|Keep|Adopt|Fund|Save|Enact) (?:it|this|the (?:[a-z]+ )?(?:order|rule|bill|law|plan|memo|program))(?=[.,!]|$| (?:now|today|and))|\b[Bb]etter late than never\b|(?<!\b(?:[Nn]o(?! (?:doubt|question)\b)|[Nn]obody|[Nn]one|[Nn]either|[Ww]hy)\b[^.;,]{0,40})\b(?:should|must|ought to) (?:wait for|await|follow|adopt|comply with|heed) (?:the |those |these )?(?:federal |new |final |national |draft )?(?:rules?|orders?|guidance|standards?|requirements?|directives?)(?![\p{L}])|\b[Ii]t[’']s about time\b|\b(?:no choice but to|glad to|happy to|proud to|pleased to) (?:support|back|endorse|welcome)\b|\b[Tt]he (?:very )?least (?:[a-z]+ ){1,3}can do\b|\b(?:would have|would[’']ve) (?:liked|welcomed|loved) (?:it|this|that|to see (?:it|this))\b|(?<!\bwhat (?:[a-z]+ ){1,3})\b(?<!\b(?:not|never|nobody|no one|hardly) |n[’']t )needs? (?:this|(?:the|such an?) (?:[a-z]+ )?(?:order|rule|bill|law|plan|directive|memo|memorandum|program))(?=[.,;]|$)|\b(?:cannot|can[’']t|could not|couldn[’']t) (?:come|happen|be signed) soon enough\b|\b(?:should|must) not (?:have to )?wait\b/u;
/** Who may do it: "Congress should pass the bill". */
const DECIDERS = pattern`
  (?:[Cc]ongress|[Tt]he (?:[a-z]+ )?(?:president|White House|administration|agency|department|Senate|House|
  secretary|governor|bureau|commission|government)|[Ll]awmakers|[Pp]resident [\p{L} ]{3,30}?|\p{Lu}{3,6}|[Ww]e|
  [Ww]ashington|[Hh]e|[Ss]he)
`;
const SHOULD = '(?:should|must|ought to|needs? to|has to|have to)';
/** "The program must be reauthorized", "the president should sign it"; and the same with "not". */
const DUE = (does: string): RegExp =>
  new RegExp(
    pattern`
      (?:${THING}(?: [\p{L}\d’'-]+){0,4}? ${SHOULD} (?<passive>not )?be (?:${ADVERB} )?|
      (?<![\p{L}])${DECIDERS} ${SHOULD} (?<active>not )?(?:${ADVERB} )?)${does}(?![\p{L}])(?<object> (?:it|this|
      (?:the|this|its|such an?|that) (?:[\p{L}-]+ ){0,3}?${TEXT}))?
    `,
    'u',
  );
const IS_DUE: readonly (readonly [Stance, Stance, RegExp])[] = [
  ['SUPPORTS', 'OPPOSES', DUE(DOES)],
  ['OPPOSES', 'SUPPORTS', DUE(UNDOES)],
];
const dueIn = (words: string): Stance | null => {
  for (const [stance, turnedRound, pattern] of IS_DUE) {
    const { 0: all, groups } = pattern.exec(words) ?? {};
    if (all === undefined) continue;
    const isPassive = / be (?:[a-z]+ly )?\S+$/u.test(all) || groups?.['passive'] !== undefined;
    if (!isPassive && groups?.['object'] === undefined) continue;
    return groups?.['passive'] !== undefined || groups?.['active'] !== undefined ? turnedRound : stance;
  }
  return null;
};
/** "It should be withdrawn", "we cannot afford it". */
const UNWANTED = new RegExp(
  pattern`
    (?:^|[.!?] )(?:Kill|Scrap|Drop|Withdraw|Shelve|Stop|Repeal|Ditch|Reject|Veto|Tear up|Rip up|Start over on) (?:it|this|the (?:[a-z]+ )?(?:order|rule|bill|law|
    plan|memo|program))(?=[.,!]|$| (?:now|today|and))|\b(?:tear|rip|throw) (?:it|this|the whole thing) (?:up|out|away)\b|\b[Nn](?:obody|o one) (?:asked for|needs|wants|wanted|needed) (?:this|it|any of this)\b|
    (?:\bnot|n[’']t) (?:need|want|ask for) (?:(?:this|it|another|yet another|any of this)\b|(?:the|an?|more|new|such an?|federal|any|Washington[’']s) (?:[a-z-]+ ){0,2}?(?:${TEXT}|rules|mandates?|regulations?|oversight|reviews?|red tape)(?![\p{L}]))|
    (?:[Ii]t|[Tt]his|[Tt]he (?:[\p{L}-]+ ){0,3}?${TEXT}) (?:still |also |clearly )?(?:needs|needed|could use) (?:more |some |a lot of |serious |further )?(?:work|changes|fixing|revisions?|rewriting|improvements?|an overhaul|another look|a second look|tweaking)(?![\p{L}])|\bthis (?:is|was)(?: not|n[’']t) it\b|(?<=\b(?:[Pp]resident|[Gg]overnor|[Mm]ayor|White House|administration|agency|department|government) )owe[sd]? [^.;“”"]{2,40} an? (?:explanation|apology|answer)(?![\p{L}])|\b[Nn](?:obody|o one) should (?:ever )?have to (?:show|register|report|disclose|submit|certify)\b(?![^.;]* (?:and|but|so|which) )|\b(?:solve|fix|address)(?:s|es|d)? (?:a|the) problem (?:that )?(?:(?:nobody|no one) (?:has|had|sees|saw|can find|could find)(?=[.,;]|$)|does(?: not|n[’']t) exist|we do(?: not|n[’']t) have)|[Tt]he (?:[a-z]+ )?${TEXT} (?:would )?(?:leaves?|left|leaving) [^.;“”"]{2,40} (?:naked|stranded|guessing|in limbo|hanging|without (?:protection|cover|a defense))(?![\p{L}])|(?:\bnot|n[’']t) (?:the|a) (?:right )?way to (?:do|go|govern|make|run)\b|\b[Nn]ot (?:on|under) (?:my|our) watch\b|\bgoing nowhere\b|\b(?:is|was)(?: simply| just)? (?:the|a) wrong (?:agency|body|place|department|tool|vehicle|forum|venue|answer|approach|way|home)\b|\b(?:should|ought to) (?:have been|be) (?:an? (?:statute|law|act of Congress)|legislation|left to|done by|up to|written by)\b|\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Tt]his|[Tt]he (?:White House|administration|president|government|delay|
    postponement|decision|move|order|rule))(?: [a-z]+){0,3} (?:put|puts|putting|leaves?|leaving|left|hung|hanging|hangs?) (?!off)[^.;“”"]{2,30} (?:at risk|in danger|in harm[’']s way|in the lurch|
    out to dry|high and dry|out in the cold|holding the bag)\b|\b(?:has|have|had) (?:abandoned|betrayed|deserted|forsaken|let down|failed|turned (?:its|his|her|their) backs? on) (?:the )?(?:[a-z]+ )?[a-z]+s\b|
    ${THING} (?:should|must|ought to|needs? to|has to) (?:be )?(?:${ADVERB} )?${UNDOES}(?![\p{L}])|${THING} deserve[sd]? to (?:be (?:${UNDOES}|buried|forgotten)|sink|die|fail|go|lose|perish|rot)(?![\p{L}])|\b(?:[Ww]e|I|
    [Mm]embers|[Cc]ompanies|[Pp]atients|[Cc]ustomers) (?:cannot|can[’']t|could not|couldn[’']t|
    could never) (?:afford|wait|comply|absorb|support|defend|accept|meet|sign|work with|live with)\b|\b(?:[Tt]he (?:company|firm|lab|union|bank|hospital)|[Ii]t|[Tt]hey|[Ww]e|I) (?:cannot|can[’']t|will not|won[’']t|would not|wouldn[’']t) (?:hand over|turn over|bid (?:on|for)|give up (?:its|our|their)|give away|give (?:its|our|their) [a-z]+ to|put (?:its|our|their) name)\b(?![^.;]*\b(?:until|unless|without|before|till)\b)|\b(?:[Ww]e|I|
    he|she|it|they|[Mm]embers) (?:would|will) (?:(?:have to|be forced to|need to) (?!(?:also|first|report|file|
    submit|disclose|notify|send|share|show|tell|register|provide|give|hand)\b)[a-z]+|freeze|close|shut|lay off|
    pull out)\b|\b(?:[Ww]e|it|they|he|she|the (?:company|firm|union|association|group|House|Senate)|
    Congress) (?:(?:might|may|could) (?:have to )?(?:pull out|leave|walk away|move|relocate|close|shut down|quit|
    sue)|(?:will|would)(?: not|n[’']t) (?:fund|pass|support|back|approve|sign|accept|ratify|take part))\b|
    \b(?:has |have |had )?(?:caved(?: in)?|capitulated|sold out|lost (?:his|her|its|their) nerve|(?:got|getting) cold feet|chickened out|wimped out|went wobbly|blinked|flinched|buckled under|folded(?= (?:like|under|at)\b|[.,;”"]|$)|
    backed down)(?![\p{L}])|\b(?:does|do|did)(?: not|n[’']t) go (?:nearly )?far enough\b|
    \b(?:I|[Ww]e|he|she|they) (?:(?:will|would|can|could) not|won[’']t|wouldn[’']t|can[’']t|cannot|
    couldn[’']t) (?:vote for|support|back|sign|get behind)\b|\b(?:should|must|ought)(?: never| not|n[’']t)(?: to)? have (?:been (?:written|issued|signed|drafted|proposed|
    published|adopted|approved|postponed|delayed|withdrawn|shelved)|happened)\b|\b(?:I|[Ww]e|[Oo]ur members|[Ww]orkers|[Pp]atients) (?:will not|won[’']t|cannot|can[’']t|refuse to|are not going to) (?:stand (?:for|by)|tolerate|be silent|back down|
    let (?:this|it|that|them)|stay silent|sit (?:by|idly)|be bullied)\b|\b(?:cannot|can[’']t|could not|couldn[’']t|can never) in good (?:conscience|faith)\b|\b(?:cannot|can[’']t|could not|couldn[’']t|
    can never) be (?:met|done|enforced|justified|defended|complied with|implemented|fixed)\b|\b(?:chosen|
    chose|puts?|putting|plac(?:es|ed|ing)) (?:profits?|politics|industry|money|donors|lobbyists|companies|
    corporations|business|Big Tech|billionaires) (?:over|before|ahead of|above)\b|\b(?:chosen|chose|puts?|putting|placed|plac(?:es|ing)) (?!patients|safety|people|the public|children|families|workers|consumers|students|lives|it|them|us|him|her)[a-z]+ (?:over|before|ahead of|above) (?:[a-z]+ )?(?:patients|safety|people|the public|children|families|workers|consumers|students|lives|security|voters|health|miners|passengers|drivers|residents|taxpayers)\b|\braise[sd]? (?:far |
    many )?more questions than\b|\b(?:is|are|was|were)(?: not|n[’']t) worth (?:it\b|the [a-z]+)|\bwould (?:lose|forfeit) (?:an estimated |about |nearly |up to |more than )?[$€£\d]|\b(?:has|have|had) no (?:legal |real |sound |factual )?(?:basis|foundation|
    grounding)\b|\b(?:should|must|
    needs? to|ought to) (?:come|go) to Congress\b|\bbelongs? (?:with|to) (?:Congress|the states)\b|
    \b(?:never (?:granted|authorized|approved|intended|voted)|(?:existing|current) (?:laws?|rules|authority|
    authorities|regulations|protections|requirements|standards) (?:is|are|was|were) (?:already )?(?:sufficient|
    enough|adequate))\b|\b(?:lacks?|lacked|has no|have no|had no) (?:the )?(?:legal |statutory )?(?:staff|money|
    authority|power|expertise|tools|means|resources|business|mandate|right)(?! of review)\b|\b(?:states|market|
    markets|industry|courts|Congress|companies|localities|cities) (?:would|could|can|will) do (?:the job|it|this|
    that|so) (?:far |much )?(?:better|faster|cheaper)|\bbelongs? in (?:the |a )?(?:wastebasket|trash|bin|dustbin|
    shredder|garbage|drawer|museum|history books)\b
  `,
  'u',
);
const BUT_BAD = new RegExp(
  String.raw`\bbut (?:it |that )?(?:is |was |remains |remained )?(?:still |also )?(?:far |much |way )?${BLAME}(?![\p{L}])`,
  'u',
);
const NOT = /\b(?:not|never|no longer)\b|n[’']t\b/u;
const turned = (match: RegExpExecArray): boolean =>
  NOT.test(`${match.groups?.['modal'] ?? ''}${match.groups?.['helps'] ?? ''}${match.groups?.['is'] ?? ''}`);

export interface Judgement {
  readonly stance: Stance;
  /** The words that name what is judged; the text itself where none are found. */
  readonly about: string;
}

/** "The delay shows that legislation is needed": of the text nothing is said. */
const OF_A_LAW =
  /\b(?:that )?(?:legislation|an? (?:federal )?(?:law|statute|bill)|statutes|action by Congress) (?:is|are|was|were) (?:still |urgently |sorely )?(?:needed|required|necessary)\b/gu;

/** "Announced that it would delay the order": whoever does that tells a step of it, and no harm. */
const OF_A_STEP =
  /(?<=\b(?:announced|said|says|confirmed|told [^.;,]{2,40}) (?:[A-Z][a-z]+ |on [A-Z][a-z]+ )?(?:that )?(?:it|he|she|they) )(?:would|will) (?:delay|postpone|pause|suspend|withdraw|shelve|hold) (?:the|an?|its|his|her) (?:[\p{L}-]+ ){0,3}?(?:order|directive|memorandum|memo|proclamation|signing|rule)\b/gu;

/** "The delay leaves our members naked", "the pause is a lost summer": what is blamed is that, not the text. */
const BLAMES_A_STEP = new RegExp(
  pattern`
    (?<step>\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:delay|deferral|pause|postponement|withdrawal|cancellation))(?: [a-z]+ly)? (?:(?:is|was|means|meant|would be) (?:a|another) (?:lost|wasted|squandered) [a-z]+|
    (?:would )?(?:leaves?|left) [^.;“”"]{2,40} (?:naked|stranded|guessing|in limbo|hanging|exposed|without (?:protection|cover|a defense)))(?![\p{L}])
  `,
  'u',
);

/** The first judgement in the words; a question judges nothing. */
export const judgementIn = (printed: string): Judgement | null => {
  const words = [OF_A_LAW, OF_A_STEP].reduce(
    (all, one) => all.replace(one, (other) => ' '.repeat(other.length)),
    printed,
  );
  if (/\?[”"]?$/u.test(words)) return null;
  // Marks of quotation hide no verb: the plan would “end research”.
  const plain = words
    .replace(/["“”]/gu, '')
    // "It would, Acme warned, end research"
    .replace(
      /, (?:the )?\p{L}[^,.;]{1,40} (?:sa(?:id|ys)|warn(?:ed|s)|argue[ds]|contend(?:ed|s)|insist(?:ed|s)|claim(?:ed|s)|added|adds),(?= (?!but\b)[a-z])/gu,
      '',
    );
  const ofIt = (stance: Stance): Judgement => ({ stance, about: THE_ORDER });
  const step = BLAMES_A_STEP.exec(plain)?.groups?.['step'];
  if (step) return { stance: 'OPPOSES', about: step.toLowerCase() };
  if (WANTED.test(plain)) return ofIt('SUPPORTS');
  if (UNWANTED.test(plain)) return ofIt('OPPOSES');
  const due = dueIn(plain);
  if (due) return ofIt(due);
  // "An improvement, but still too complicated"
  if (BUT_BAD.test(plain)) return ofIt('OPPOSES');
  const [own, ownWords] = [AGAINST.exec(words), FOR.exec(words)];
  const against = own ?? AGAINST.exec(plain);
  const praise = ownWords ?? FOR.exec(plain);
  const of = (match: RegExpExecArray, where: string): string => judgedIn(where.slice(0, match.index), match[0]);
  const turn = (match: RegExpExecArray, stance: Stance, where: string): Judgement => ({
    stance: turned(match) ? OTHER[stance] : stance,
    about: of(match, where),
  });
  // Of two at one place the longer: to "end the guessing" ends nothing that is missed.
  const longer = praise && against?.index === praise.index && praise[0].length > against[0].length;
  // "Without it the rest would be hollow": it is wanted.
  if (against && WITHOUT.test((own ? words : plain).slice(0, against.index + against[0].length)))
    return ofIt('SUPPORTS');
  if (against && !longer && (!praise || against.index <= praise.index))
    return turn(against, 'OPPOSES', own ? words : plain);
  return praise && turn(praise, 'SUPPORTS', ownWords ? words : plain);
};

const WITHOUT =
  /(?<![\p{L}])(?<!\b(?:[Ee]ven|[Ww]ith or) )(?:[Ww]ithout|[Aa]bsent|[Ff]ailing) (?:it|them|this|that|rules|protections|(?:federal |clear |such )?rules|(?:the|such an?|an) (?:[a-z-]+ ){0,2}?(?:order|rule|penalty|review|requirement|directive|memo|memorandum|bill|standard)s?)(?:,? (?![^.;]*\b(?:and|but|while)\b)[^.;]{3,80})$/u;

const OTHER = { SUPPORTS: 'OPPOSES', OPPOSES: 'SUPPORTS', NEUTRAL: 'NEUTRAL' } as const;
const SUBJECT =
  /(?:^|(?<=\b(?:that|said|says|and|but|because) |[“",:] ))(?<subject>(?:(?!(?:said|says|that|told|argued|argues|warned|because|and|but)\b)[\p{L}\d’'%-]+ ){1,9}?)(?:(?:also|still|never|not|has|have|had|is|are|was|were) )*$/u;
/** "Voluntary commitments had failed": the subject of what is said of it. */
const judgedIn = (before: string, match: string): string => {
  const subject = SUBJECT.exec(
    `${before}${/^(?:[\p{L}\d’'-]+ ){0,9}?(?=(?:would|will|could|is|are|was|were|has|have|had|does|do|did|amounts?|imposes?)\b)/u.exec(match)?.[0] ?? ''}`,
  );
  return aboutIn(` ${subject?.groups?.['subject'] ?? 'it'}`.trimEnd());
};
