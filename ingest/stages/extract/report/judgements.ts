/** What somebody says of the text itself, whatever the verb of saying: "it goes too far", "the rule does what was asked for". */
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import { ADVERB, BLAME, COPULA, HARMS, HELPS_THEM, PRAISE, TEXT, UNDOES } from './stance-words.ts';

const THING = String.raw`(?<![\p{L}])(?<!\b(?:without|of|by|for|under|to|with|about|on|in|from|against|than) )(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]hey|(?:[Tt]he|[Tt]his|[Ss]uch an?|[Ii]ts|[Tt]hat|[Aa]n?) (?:[\p{L}\d’'-]+ ){0,3}?${TEXT})`;
const HELPS = String.raw`(?: (?:would|will|could|does|did|do|has|have|can|not|never|simply|only|${ADVERB}|[a-z]+n[’']t))`;
const IS = String.raw`(?:(?: (?:would|will|could|has|have|not|simply|only|${ADVERB}|${COPULA}|[a-z]+n[’']t)){1,5}|[’']s(?: not)?)`;
const DEGREE = String.raw`(?:["“]?(?:a|an|the|another|one|such|our|their|just|simply|nothing (?:but|less than)|${ADVERB}|big|real|huge|major|clear|terrible|great|victory|(?!(?:with|of|for|in|to|by|on|at|from|and|or|but|that|which|than|as)\b)[a-z]+) ){0,3}`;
const AMOUNTS = `${HELPS}{0,2} (?:amounts? to|means?|represents?|sounds? like|looks? like|feels? like|creates?|imposes?) ${DEGREE}`;
const FRAGMENT = String.raw`(?:^|[:,] )["“](?:An? |Another |The |Simply )?(?:[a-z]+ ){0,2}?`;

const judged = (words: string, effects: string): RegExp =>
  new RegExp(
    String.raw`(?:${THING}(?<helps>${HELPS}{0,4}) ${effects}|(?<![\p{L}])(?<!\b(?:I|[Ww]e) )(?<modal>(?:would|will|could) (?:not |never )?(?:have )?(?:${ADVERB} )?)${effects}|${THING}(?<is>${IS}) ${DEGREE}${words}|${THING}${AMOUNTS}${words}|${FRAGMENT}${words}(?=[,.!?;”"]| (?:for|to|of|that|in|by)\b)|["“](?:(?:would|will|could|does|is|was|are|were|be) )?(?:(?<=(?:is|was|are|were|be) )${DEGREE}${words}|${effects}))(?![\p{L}])`,
    'iu',
  );
/** "It would drive small firms out of the market". */
const DRIVES_OUT =
  '(?:drive|push|squeeze|price|force|run|freeze|scare|chase)(?:s|ing)? (?:[a-z]+ ){1,4}(?:out|away|off|abroad|overseas|underground)';
/** "It treats every shop like a suspect", "it would cost us a season", "it would hand our work to competitors". */
const WRONGS = String.raw`treat(?:s|ed|ing)? [^.;“”"]{3,40} (?:like|as) (?:an? )?(?:[a-z]+ )?(?:criminals?|terrorists?|suspects?|children|enem(?:y|ies)|thie(?:f|ves)|crooks?|idiots?|fools?|afterthoughts?|nuisances?)|cost(?:s|ing)? (?:it|us|them|him|her|me|[a-z]+s|the [a-z]+) (?!nothing|little|less|no more|not|\$?\d)[a-z]|(?:hand(?:s|ed)?|gives?|gave|leaks?|hands?) [^.;“”"]{2,40} to (?:(?:its|our|their|the|his|her|foreign|China’s|China's) )?(?:[a-z]+ )?(?:competitors?|rivals?|criminals|hackers|thieves|enemies|adversaries|Chinese|China|Russia|trial lawyers|bureaucrats|spies)`;
const AGAINST = judged(BLAME, `(?:${HARMS}|${DRIVES_OUT}|${WRONGS})`);
const FOR = judged(PRAISE, HELPS_THEM);
/** "It cannot come soon enough". */
const WANTED =
  /\b[Tt]he (?:very )?least (?:[a-z]+ ){1,3}can do\b|\b(?:cannot|can[’']t|could not|couldn[’']t) (?:come|happen|be signed) soon enough\b/u;
/** "It should be withdrawn", "we cannot afford it". */
const UNWANTED = new RegExp(
  String.raw`${THING} (?:should|must|ought to|needs? to|has to) (?:be )?(?:${ADVERB} )?${UNDOES}(?![\p{L}])|\b(?:[Ww]e|I|[Mm]embers|[Cc]ompanies|[Pp]atients|[Cc]ustomers) (?:cannot|can[’']t|could not|couldn[’']t|could never) (?:afford|wait|comply|absorb|support|defend|accept|meet|sign|work with|live with)\b|\b(?:[Ww]e|I|he|she|it|they|[Mm]embers) (?:would|will) (?:(?:have to|be forced to|need to) (?!(?:also|first|report|file|submit|disclose|notify|send|share|show|tell|register|provide|give|hand)\b)[a-z]+|freeze|close|shut|lay off|pull out)\b|\b(?:[Ww]e|it|they|he|she|the (?:company|firm|union|association|group|House|Senate)|Congress) (?:(?:might|may|could) (?:have to )?(?:pull out|leave|walk away|move|relocate|close|shut down|quit|sue)|(?:will|would)(?: not|n[’']t) (?:fund|pass|support|back|approve|sign|accept|ratify|take part))\b|\b(?:has |have |had )?(?:caved(?: in)?|capitulated|sold out|lost (?:his|her|its) nerve|backed down)(?![\p{L}])|\b(?:does|do|did)(?: not|n[’']t) go (?:nearly )?far enough\b|\b(?:lacks?|lacked|has no|have no|had no) (?:the )?(?:legal |statutory )?(?:staff|money|authority|power|expertise|tools|means|resources|business|mandate|right)(?! of review)\b|\b(?:states|market|markets|industry|courts|Congress|companies|localities|cities) (?:would|could|can|will) do (?:the job|it|this|that|so) (?:far |much )?(?:better|faster|cheaper)|\bbelongs? in (?:the |a )?(?:wastebasket|trash|bin|dustbin|shredder|garbage|drawer|museum|history books)\b`,
  'u',
);
const NOT = /\b(?:not|never|no longer)\b|n[’']t\b/u;
const turned = (match: RegExpExecArray): boolean =>
  NOT.test(`${match.groups?.['modal'] ?? ''}${match.groups?.['helps'] ?? ''}${match.groups?.['is'] ?? ''}`);

/** The first judgement in the words; a question judges nothing. */
export const judgementIn = (words: string): Stance | null => {
  if (/\?[”"]?$/u.test(words)) return null;
  // Marks of quotation hide no verb: the plan would “end research”.
  const plain = words.replace(/["“”]/gu, '');
  if (WANTED.test(plain)) return 'SUPPORTS';
  if (UNWANTED.test(plain)) return 'OPPOSES';
  const against = AGAINST.exec(words) ?? AGAINST.exec(plain);
  const praise = FOR.exec(words) ?? FOR.exec(plain);
  // Of two at one place the longer: to "end the guessing" ends nothing that is missed.
  const longer = praise && against?.index === praise.index && praise[0].length > against[0].length;
  if (against && !longer && (!praise || against.index <= praise.index)) return turned(against) ? 'SUPPORTS' : 'OPPOSES';
  return praise ? (turned(praise) ? 'OPPOSES' : 'SUPPORTS') : null;
};
