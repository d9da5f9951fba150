/** A stretch of a sentence cut at its commas, each piece told apart: lead-in, subject, aside. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { LIMIT, NAME } from './mask.ts';
import { allMatches } from '../../../kernel/matches.ts';

export interface Chunk extends Span {
  readonly words: string;
}

const BETWEEN = /[,;][”"]?\s|--|—|,$/g;

/** The pieces between commas and dashes; a piece keeps its "and". */
export const chunksOf = (words: string, offset: number): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const match of allMatches(words, BETWEEN)) {
    push(chunks, words, from, match.index, offset);
    from = match.index + match[0].length;
  }
  push(chunks, words, from, words.length, offset);
  return chunks;
};

const push = (chunks: Chunk[], words: string, from: number, to: number, offset: number): void => {
  const piece = words.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = offset + from + piece.indexOf(trimmed);
  chunks.push({ ...spanOf(start, start + trimmed.length), words: trimmed });
};

const CONJUNCTION = '(?:(?:and|or|but|then|also|nor|yet) ){0,2}';
const PREPOSITION = pattern`
  such as|in|on|within|not (?:later|more|less)|no (?:later|more|less|fewer)(?! than (?:\d+|one|two|three|
  ten) (?!(?:[a-z]+ )?(?:hours?|days?|weeks?|months?|years?)\b)[a-z])|by|to|for|of|consistent|pursuant|after|
  before|prior|upon|except|notwithstanding|based|following|under|through|with|without|at(?! least (?:one|two|
  three|half|\d))|during|until|from|since|subject|beginning|starting|effective|among|between|across|regarding|
  concerning|unlike|absent|over|throughout|thereby|instead|per|against|like|toward|towards|via|beyond|around|
  about|despite|due|according|into|outside|inside|rather|contingent|including|excluding|commensurate|(?:together|
  along|jointly)(?= with\b| and\b|$)
`;
/** They stand alone between commas; "Newly developed systems" is a subject. */
const ADVERB = pattern`
  (?:additionally|accordingly|therefore|thereafter|further|furthermore|moreover|first|second|third|fourth|next|
  last|thus|hence|however|likewise|meanwhile|otherwise|instead|also|then|again|e\.g\.|i\.e\.|(?!(?:comply|apply|
  supply|reply|rely|multiply)\b)[A-Za-z]+ly)(?=$| (?:thereafter|in|on|within|by|to|for|with|at|if|when|where|as|
  after|before)\b)
`;
const SUBORDINATOR = pattern`
  if|when|where|as(?! well as (?:the |all |other |all other )?(?:[A-Z][a-z]+s of )?(?:the )?(?:${NAME}|Federal |agenc|heads of))|
  unless|because|while|given|whenever|wherever|once|provided|although|though|whether|so|
  insofar|inasmuch|that(?! (?:designated |senior )?(?:agency|agencies|department|official|office|officer|report|
  plan|body|update|assessment|review|strategy|list|council|committee|commission|board|guidance|process|
  recommendation|information|study|notice|determination|request|document|policy|program|system|individual|
  person|member|employee|inventory|analysis|memorandum|order|summary|certification|data|posting|notification|agreement|group)s?\b)|which|who|whom|
  whose|how|what|why|until|than|lest|whereas|only(?! (?:the|an?|agenc|heads?)\b)|should|had
`;
const PARTICIPLE =
  pattern`
    (?:co-chaired|co-led|co-hosted|acting|working|using|utilizing|building|recognizing|taking|drawing|considering|having|consulting|
    coordinating|leveraging|beginning|(?!existing|ongoing|outstanding|operating|working)[a-z]{3,}ing|(?!proceed|
    succeed|exceed|need|embed)[a-z]{3,}ed|chosen|drawn|held|made|known|led)(?: (?:primarily|solely|jointly|
    closely|directly|exclusively|principally))? (?:the|a|an|by|from|in|on|of|to|with|through|upon|its|their|into|
    as|under|pursuant|within|for|at|that|and|or|his|her|such|any|all|this|
  ` +
  NAME +
  '|both|jointly|closely)';
/** "When X, or Y, has found that ...,": the predicate of an inner clause. */
const FINITE =
  '(?:otherwise )?(?:has|have|had|is|are|was|were|does|do|determines|finds|concludes|certifies|believes|decides|deems|considers|engages|takes|makes|fails|identifies|becomes|receives)';
const DESIGNEE = pattern`
  (?:or|and) (?:(?:his|her|their|its|his or her|the \S{1,30}(?:’s|'s)|a|any) )?(?:\w+ )?(?:designees?|
  designated|delegates?|successors?|principal deput(?:y|ies))\b(?! (?:find|determine|conclude|believe|wish|have|
  are)\b)
`;

/** "The heads of A and B, and of C": one more of the list. */
const AND_OF = `and of (?:the )?${NAME}+$`;
const LEAD = new RegExp(
  `^(?!${AND_OF})${CONJUNCTION}(?:(?:${PREPOSITION}|${SUBORDINATOR}|${PARTICIPLE}|${FINITE})\\b(?!-[A-Za-z])|${ADVERB}|${LIMIT}|${DESIGNEE}|\uE002+(?: of (?:this|that|such) \\w+)?$)`,
  'i',
);
const SUBORDINATE = new RegExp(`^${CONJUNCTION}(?:${SUBORDINATOR})\\b`, 'i');

/** A piece that is no subject: a lead-in, an adverb, an aside such as "in consultation with X". */
export const isLead = (chunk: Chunk): boolean => LEAD.test(chunk.words) || /^(?:and|or|but)$/.test(chunk.words);
export const isSubordinate = (chunk: Chunk): boolean => SUBORDINATE.test(chunk.words);
export const continuesList = (chunk: Chunk): boolean => /^(?:and|or|nor|as well as)\b/.test(chunk.words);

const BARE_CONDITION =
  /^(?:(?:and|or|but) )?(?:if|when|whenever|where|wherever|unless|once|after|before|because|while|although)$/i;
/**
 * "If, by May 1, the Board agrees that it burns, the Secretary shall": what the condition begins with is of the condition.
 * `words` begin at `offset`.
 */
export const withConditions = (chunks: readonly Chunk[], words: string, offset: number): readonly Chunk[] => {
  const opens = chunks.findIndex((chunk) => BARE_CONDITION.test(chunk.words));
  const stands = opens < 0 ? -1 : chunks.findIndex((chunk, index) => index > opens && !isLead(chunk));
  if (stands < 0 || stands === chunks.length - 1) return chunks;
  const { start } = chunks[opens] as Chunk;
  const { end } = chunks[stands] as Chunk;
  const whole = { ...spanOf(start, end), words: words.slice(start - offset, end - offset) };
  return chunks.toSpliced(opens, stands - opens + 1, whole);
};

/** "A, or his designee, and B, each shall": neither is one of the list. */
export const withoutEach = (chunks: readonly Chunk[]): readonly Chunk[] =>
  chunks.filter(({ words }, at) => {
    const next = chunks[at + 1]?.words;
    return at === 0 || !(next === undefined ? EACH.test(words) : OR_DESIGNEE.test(words) && GOES_ON.test(next));
  });
const EACH =
  /^(?:each|both)(?: (?:within|in|as to|for|with respect to) (?:his|her|its|their)(?: or her)? [^,;]{2,60})?$/;
const OR_DESIGNEE = new RegExp(`^${DESIGNEE}$`);
const GOES_ON = new RegExp(`^(?:and |or )?(?:the )?${NAME}`);
