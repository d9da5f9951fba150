/**
 * Reads: the sentences, definitions, agency and model mentions. Gives: what makes a model covered: an amount of
 * computing to train it, or the word of an agency; with the term that it bounds.
 */
import { pattern } from '../../kernel/pattern.ts';
import { countOf } from '../../kernel/durations.ts';
import { lowered, RAISED } from '../../kernel/raised.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { AgencyMention, Definition, Extractor, Findings, Structured, Threshold } from '../../values/index.ts';
import { allMatches } from '../../kernel/matches.ts';

const RULES = {
  'thresholds/computing@1': 'A power of ten of operations that training takes; a rate per second is none.',
  'thresholds/decided-by@1': 'An agency determines which models or systems count as covered.',
} as const;

export const thresholds: Extractor = {
  id: 'thresholds',
  rules: RULES,
  extract: (input, found) => input.sentences.flatMap((sentence) => inSentence(input, found, sentence)),
};

/** "10^26", "10\^26", "10**26", "10²⁶", "10 26" and "1026" (a superscript lost in print), "1e26", "3 × 10^25", "10 to the 26th power". */
const POWER = pattern`
  (?:(?<factor>\d{1,3}(?:\.\d{1,3})?|two|three|four|five|six|seven|eight|nine|ten) ?(?:[x×·*]|
  times) ?)?10 ?(?:\\?\^|\*\*)? ?[({]?(?<exponent>[1-3]\d|[${RAISED}]{2})[)}]?|10(?: to the |
  -to-the-)(?<spoken>[1-3]\d)(?:st|nd|rd|th)?(?: power)?|
  (?<mantissa>\d(?:\.\d{1,3})?)[eE]\+?(?<scientific>[1-3]\d)
`;
const COMPUTING = new RegExp(
  pattern`
    (?<![\d.,])(?:${POWER})(?!\d)(?= (?:or more |total |cumulative )?(?:(?:integer|
    floating[- ]point)[- ]?(?:,? (?:or|and|and/or) )?(?:integer|
    floating[- ]point)? ?(?:math(?:ematical)? )?(?:operations|calculations)|(?:computational |
    compute )?operations|FLOPs?\b|flops?\b)(?! ?(?:per|/|a) ?s))
  `,
  'gu',
);

/** Operations of training or of computing power bound a model; others count something else. */
const COMPUTES = /\b(?:train(?:ed|ing)?|comput\w+)\b/iu;
/** What an amount of computing is counted in: most sentences have neither this nor a word for whoever decides. */
const COUNTED = /operations|calculations|FLOP|flop/;

const inSentence = (input: Structured, found: Findings, sentence: Span): readonly Threshold[] => {
  const words = sliceOf(input.document.text, sentence);
  const decision = decided(input, found, sentence, words);
  const bounds = (COUNTED.test(words) && COMPUTES.test(words) ? allMatches(words, COMPUTING) : []).map(
    (match): Threshold => {
      const start = sentence.start + match.index;
      const span = spanOf(start, start + match[0].length);
      return {
        kind: 'threshold',
        ...span,
        term: decision?.term ?? termAt(input, found, sentence, span),
        minTrainingFlop: operations(match),
        decidedBy: decision?.decidedBy ?? null,
        rule: 'thresholds/computing@1',
      };
    },
  );
  return bounds.length > 0 || !decision ? bounds : [decision];
};

const operations = ({ groups = {} }: RegExpExecArray): number => {
  const { factor, exponent = '', mantissa, scientific, spoken } = groups;
  const times = factor && /[a-z]/i.test(factor) ? String(countOf(factor) ?? 1) : factor;
  return Number(`${times ?? mantissa ?? '1'}e${scientific ?? spoken ?? lowered(exponent)}`);
};

/** The term that the clause defines, else the class of models that its sentence names. */
const termAt = (input: Structured, found: Findings, sentence: Span, span: Span): string | null => {
  const defined = found.of('definition').findLast((one) => contains(one, span));
  if (defined) return defined.term;
  const above = definedAbove(input, found, span);
  if (above) return above.term;
  const mention = found.of('model-mention').find((one) => one.generic && contains(sentence, one));
  return mention ? singular(sliceOf(input.document.text, mention)) : null;
};

/** "“Covered model” means either of the following: (1) … (2) …": the term that the list is of. */
const definedAbove = (
  { document: { text }, sections }: Structured,
  found: Findings,
  span: Span,
): Definition | undefined => {
  const last = found.of('definition').findLast((one) => one.end <= span.start);
  const list = last && sections.findLast((one) => one.start <= last.start && one.end >= last.end);
  return last && list && /:\s*$/.test(text.slice(last.start, last.end + 1)) && contains(list, span) ? last : undefined;
};

const singular = (words: string): string => words.replace(/s$/u, '');

const THING = String.raw`(?:systems?|models?|products?|technolog(?:y|ies)|tools?)`;
const DECIDE = String.raw`(?:sett?|decid|determin|designat|defin|identif|choos|classif)(?:e|es|ed|s|ing|y|ies|ied|ying)?`;
/** "deciding which systems counted as “covered frontier models”". */
const WHICH = new RegExp(
  pattern`
    \b${DECIDE} (?:which|what|whether(?: an?| the)?) (?:[\w-]+ ){0,4}${THING} (?:would |will |should |are |is |
    were |was |to )?(?:be )?(?:count(?:ed|s)?|qualif(?:y|ies|ied)|covered|f[ae]ll|fell|treated|considered|
    classified|designated|included)\b
  `,
  'u',
);
/** "a model that the Director has determined to be covered", "models designated by the Secretary as covered". */
const THAT = new RegExp(
  pattern`
    \b${THING} (?:that|which|as) (?:the )?(?<who>[^;.]{3,120}?) (?:has |have |may |shall )?(?:determine|designate|
    identifie|classifie|deem)[sd]? (?:(?:is|are|to be|as|under|pursuant)\b|[^;.]{0,40}\bcovered\b)
  `,
  'u',
);
const BY = new RegExp(
  String.raw`\b${THING} (?:that (?:is|are|has been|have been) )?(?:determined|designated|identified|classified) by (?:the )?`,
  'u',
);
const DECIDES = /set|decid|determin|designat|defin|identif|choos|classif|deem/;
const QUOTED_TERM = /[“"](?:the )?(?<term>[^“”"]{3,60}?)[.,]?[”"]/u;

const decided = (input: Structured, found: Findings, sentence: Span, words: string): Threshold | null => {
  if (!DECIDES.test(words)) return null;
  const which = WHICH.exec(words);
  const that = which ? null : THAT.exec(words);
  const by = which || that ? null : BY.exec(words);
  const match = which ?? that ?? by;
  if (!match) return null;
  const start = sentence.start + match.index;
  const end = start + match[0].length;
  const mentions = found.of('agency-mention').filter((one) => contains(sentence, one));
  const agency = which
    ? mentions.findLast((one) => one.end <= start)
    : mentions.find((one) =>
        by ? one.start >= end - 1 && one.start <= end + 4 : one.start >= start && one.end <= end,
      );
  if (!agency) return null;
  const span = proofOf(agency, start, end);
  const term = termOf(input, found, sentence, span, words.slice(match.index));
  if (term === null && !which) return null;
  return {
    kind: 'threshold',
    ...span,
    term,
    minTrainingFlop: null,
    decidedBy: agency.agency,
    rule: 'thresholds/decided-by@1',
  };
};

const proofOf = (agency: AgencyMention, start: number, end: number): Span =>
  spanOf(Math.min(agency.start, start), Math.max(agency.end, end));

/** "covered frontier models", quoted or not. */
const COVERED = /\b[Cc]overed (?:[\w-]+ ){0,4}(?:models?|systems?)\b/u;

const termOf = (input: Structured, found: Findings, sentence: Span, span: Span, after: string): string | null => {
  const quoted = QUOTED_TERM.exec(after)?.groups?.['term'];
  if (quoted && /\b(?:model|system)s?$/u.test(quoted)) return singular(quoted);
  const covered = COVERED.exec(after)?.[0];
  return termAt(input, found, sentence, span) ?? (covered ? singular(covered) : null);
};
