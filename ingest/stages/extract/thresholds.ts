/**
 * What makes a model covered: a quantity of training compute, or an agency's word.
 * Reads: sentences, definitions, agency mentions. Gives: thresholds.
 */
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { AgencyMention, Extractor, Findings, Structured, Threshold } from '../values.ts';

const rules = {
  'thresholds/operations@1':
    'More than a power of ten of operations, in a sentence that speaks of training or computing power.',
  'thresholds/decider@1': 'An agency sets, decides, determines or designates which models or systems are covered.',
} as const;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Operations, not operations a second, which measure a machine. 10^26, 10 26 and 1026 (superscripts lost), 10²⁶, 1e26, 10 to the 26th power. */
const OPERATIONS =
  /\b(?:10 ?\^ ?\{?(?<caret>\d{2})\}?|10 ?(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{2})|1(?:\.0)?[eE]\+?(?<float>\d{2})|10(?: to the |-to-the-)(?<spoken>\d{2})(?:th|st|nd|rd)?(?: power)?|10 ?(?<plain>2\d))(?= (?:total |cumulative )?(?:integer|floating[- ]point|FLOPs?|operations|mathematical)(?![^.;]{0,40}per second))/gu;
const COMPUTE = /\b(?:train(?:ed|ing)?|comput(?:e|ing))\b/iu;
const BOUNDED = /["“](?<term>[^"”]{3,80})["”]/u;

const CLASS = String.raw`(?:models?|systems?)`;
/** "with the Agency setting which systems counted as “covered …”". */
const DECIDES = new RegExp(
  String.raw`\b(?:set(?:s|ting)?|decid(?:e|es|ing)|determin(?:e|es|ing)|designat(?:e|es|ing)|identif(?:y|ies|ying)) (?:which|what) (?:[\w-]+ ){0,4}${CLASS}\b[^.;]{0,60}\b(?:count|counts|counted|qualify|qualified|covered|treated)\b[^.;]{0,60}`,
  'u',
);
/** "a model that the Director of the Agency has determined to be covered". */
const DETERMINED = new RegExp(
  String.raw`\b${CLASS}\b[^.;]{0,60}\bthat (?:the )?(?<who>[^.;]{4,120}?) (?:has |have )?(?:determined|designated|identified|found)\b[^.;]{0,40}\b(?:covered|a frontier)\b`,
  'u',
);
const COVERED = /\b(?<term>covered (?:[\w-]+ ){0,4}(?:models?|systems?))\b/iu;

export const thresholds: Extractor = {
  id: 'thresholds',
  rules,
  extract: (input, found) =>
    input.sentences
      .filter((sentence) => contains(input.body, sentence))
      .flatMap((sentence) => [...operations(input, found, sentence), ...decisions(input, found, sentence)]),
};

const operations = (input: Structured, found: Findings, sentence: Span): readonly Threshold[] => {
  const words = input.document.text.slice(sentence.start, sentence.end);
  if (!COMPUTE.test(words)) return [];
  return [...words.matchAll(OPERATIONS)].map((match): Threshold => ({
    kind: 'threshold',
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
    term: termAt(found, sentence) ?? BOUNDED.exec(words)?.groups?.['term'] ?? null,
    minTrainingFlop: Number(`1e${exponentOf(match)}`),
    decidedBy: null,
    rule: 'thresholds/operations@1',
  }));
};

const exponentOf = ({ groups = {} }: RegExpExecArray): number => {
  const raised = (groups['raised'] ?? '').replace(/./gu, (digit) => String(SUPERSCRIPT.indexOf(digit)));
  return Number(groups['caret'] ?? (raised || (groups['float'] ?? groups['spoken'] ?? groups['plain'])));
};

/** The term that the sentence defines. */
const termAt = (found: Findings, sentence: Span): string | null =>
  found.of('definition').find((definition) => contains(sentence, definition.termSpan))?.term ?? null;

const decisions = (input: Structured, found: Findings, sentence: Span): readonly Threshold[] => {
  const words = input.document.text.slice(sentence.start, sentence.end);
  const decides = DECIDES.exec(words);
  const determined = decides ? null : DETERMINED.exec(words);
  const match = decides ?? determined;
  if (!match) return [];
  const start = sentence.start + match.index;
  const span = { start, end: start + match[0].length };
  const agencies = found.of('agency-mention').filter((mention) => contains(sentence, mention));
  const decider = decides
    ? agencies.filter(({ end }) => end <= start).at(-1)
    : agencies.find((mention) => contains(span, mention));
  return decider
    ? [decision(span, decider, termAt(found, sentence) ?? COVERED.exec(words)?.groups?.['term'] ?? null)]
    : [];
};

const decision = (span: Span, decider: AgencyMention, term: string | null): Threshold => ({
  kind: 'threshold',
  start: Math.min(span.start, decider.start),
  end: Math.max(span.end, decider.end),
  term,
  minTrainingFlop: null,
  decidedBy: decider.agency,
  rule: 'thresholds/decider@1',
});
