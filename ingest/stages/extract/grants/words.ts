/** The words around a head such as "grants" or "programs": which of them say what kind it is. */

/** Nouns that make a programme one that pays. */
export const FUNDING =
  /^(?:grants?|block-grants?|fellowships?|scholarships?|funding|loans?|subsid(?:y|ies)|tuition|stipends?|grantmaking|cost-share|vouchers?|repayment|forgiveness)$/iu;
/** "Assistance" and "aid" pay only when they are of such a kind: not "technical assistance programs". */
export const PAYING_AID =
  /\b(?:financial|foreign|public|housing|nutrition|food|disaster|development|student|federal|homeowner|rental|energy|welfare|cash) (?:financial |development |student |housing |rental |disaster )?(?:assistance|aid)$/iu;

/** Words of no kind at all: they point, count or order, and qualify nothing. */
const FUNCTION_WORDS =
  'a an the while though although because since before after during until whether so both this that these those any all each every some no other another such same its their his her our your my which what whose of for to from in on by with without under through and or nor as at than into per via including include includes about regarding concerning against between among upon within across over both either not only also is are was were be been being has have had do does did will shall should may must can could would might if when where who whom it they we he she';
/** Of every grant: "existing", "Federal", "covered" say nothing of what it is for. */
const GENERAL_WORDS =
  'new existing current future certain appropriate applicable available relevant eligible covered respective additional individual multiple several many more most few further potential proposed pending remaining prior previous federal federally governmental government government-wide agency agencies agency’s department existing related similar various specific particular large small first second one two three next last active open unexpended unobligated awarded funded prime subsequent discretionary-only agreements contracts subcontracts';
/** What is done with grants: the verb before its object. */
const VERBS =
  /^(?:provid|receiv|mak|award|administer|appl|us|manag|seek|terminat|review|issu|identif|direct|allocat|reserv|improv|access|establish|creat|expand|prioritiz|withhold|delineat|govern|determin|leverag|utiliz|offer|obtain|oversee|support|distribut|condition|cancel|revok|suspend|evaluat|increas|reduc|modify|modif|limit|enforc|pursu|develop|implement|target|tailor|align|ensur|giv|tak|list|help|includ|requir|mean|see|subject|pay|approv|guid|list|involv|prevent|consid|adopt|allow|authoriz)(?:e|es|s|ed|ing|y|ies|ied|ting|ted)?$/iu;

const NO_KIND = new Set(`${FUNCTION_WORDS} ${GENERAL_WORDS}`.split(' '));

/** A participle opens a phrase of its own ("facilitating grants"), unless it names what is paid for. */
const PARTICIPLE = /(?:ing|(?<!e)ed)$/iu;
const NAMES_WORK =
  /^(?:united|training|planning|housing|operating|matching|nursing|learning|teaching|policing|funding|engineering|manufacturing|testing|computing|farming|mentoring|.+-based|need-based|advanced)$/iu;

/** True for a word that says what kind of grant or programme: "discretionary", "research", "Pell". */
export const saysKind = (word: string): boolean => {
  const small = word.toLowerCase();
  const isVerb = VERBS.test(word) || (PARTICIPLE.test(word) && !NAMES_WORK.test(word));
  return !NO_KIND.has(small) && !isVerb && /^\p{L}/u.test(word);
};
/** May stand in the name without making it specific: "Federal fellowship programs". */
export const mayLead = (word: string): boolean => /^Federal$/i.test(word);

export interface Word {
  readonly text: string;
  readonly start: number;
}

const LAST_WORD = /(?:^|(?<=[^\p{L}\p{N}’'&.-]))[\p{L}\p{N}][\p{L}\p{N}’'&-]{0,28}$/u;
/** In UTF-16 units, with what stands before it: more than the pattern can take. */
const LONGEST_WORD = 60;

/** The unbroken words before `at`, the nearest first; at most `most`, none across punctuation. */
export const wordsBefore = (text: string, at: number, most: number): readonly Word[] => {
  const from = Math.max(0, at - 30 * most);
  const found: Word[] = [];
  let piece = text.slice(from, at).trimEnd();
  if (at > from && text[at - 1] !== ' ') return [];
  while (found.length < most) {
    const word = LAST_WORD.exec(piece.slice(-LONGEST_WORD))?.[0];
    if (word === undefined) break;
    const rest = piece.slice(0, piece.length - word.length);
    found.push({ text: word, start: from + rest.length });
    if (!rest.endsWith(' ')) break;
    piece = rest.slice(0, -1);
  }
  return found;
};
