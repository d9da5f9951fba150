/**
 * The review that a reported text would set up: who shows what to whom, how long before, whether they must, who decides.
 * Reads: claims, agency mentions. Gives: the framework's parameters, each with the words that prove it; evaluations; unknowns.
 */
import { pattern } from '../../../kernel/pattern.ts';
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Claim, Extractor, Findings, Framework, Structured } from '../../values.ts';
import { evaluationsIn } from './evaluations.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { submissionIn } from './submissions.ts';
import { unknownsIn } from './unknowns.ts';

const rules = {
  'review-framework/notice@1': 'Somebody is to submit models some days before their release.',
  'review-framework/voluntary@1': 'A review, process or framework is called voluntary, or mandatory.',
  'review-framework/decider@1': 'An agency sets, decides or determines which systems are covered.',
  'evaluation/run-by@1': 'Tests or evaluations of models are run by an agency, or stand between it and developers.',
  'unknown/not-clear@1': 'The report says that something is not clear or not known.',
} as const;

export const framework: Extractor = {
  id: 'review-framework',
  rules,
  extract: (input, found) => {
    const subjects = subjectsIn(input, found);
    return found
      .of('claim')
      .flatMap((claim) => [
        ...parameters(input, found, subjects, claim),
        ...evaluationsIn(input, found, claim),
        ...unknownsIn(input, claim),
      ]);
  },
};

/** A framework of which nothing is said yet. */
export const EMPTY_FRAMEWORK = {
  subject: null,
  noticeDays: null,
  voluntary: null,
  decidedBy: null,
  submittedBy: null,
  submittedTo: null,
} as const;

const parameters = (input: Structured, found: Findings, subjects: Subjects, claim: Claim): readonly Framework[] => {
  const words = sliceOf(input.document.text, claim);
  const whole = { kind: 'review-framework' as const, start: claim.start, end: claim.end, ...EMPTY_FRAMEWORK };
  const submission = submissionIn(input, found, claim);
  const voluntary = voluntaryIn(claim, words);
  const decidedBy = deciderIn(found, subjects, claim, words);
  return [
    ...(submission ? [{ ...whole, ...submission, rule: 'review-framework/notice@1' }] : []),
    ...(voluntary ? [{ ...whole, voluntary, rule: 'review-framework/voluntary@1' }] : []),
    ...(decidedBy ? [{ ...whole, decidedBy, rule: 'review-framework/decider@1' }] : []),
  ];
};

const REVIEW = String.raw`\b(?:framework|review|process|testing|regime|program|system|scheme)\b`;
const TAKING_PART = String.raw`\b(?:participation|certification|sharing|taking part|submission|filing|notification|reporting|registration|disclosure|compliance|notice|obligations?|requirements?|rules?)\b`;
const FLAG = '(?:voluntary|mandatory|compulsory|optional|obligatory)';
const VOLUNTARY = new RegExp(
  pattern`
    \b(?<flag>${FLAG}) [^.,]{0,30}${REVIEW}|(?:${REVIEW}|${TAKING_PART}) (?<be>would(?: not)? have been|
    would(?: not)? be|will(?: not)? be|(?:is|was)(?: not)?(?: to be)?|remains|remained|would remain|
    would have remained) (?:entirely |strictly )?(?<flag2>${FLAG})\b|(?:^|[.:] )(?:It|That|
    The [a-z]+) (?<be2>would(?: not)? (?:have been|be)|(?:is|was)(?: not)?) (?<flag4>${FLAG})\b|\b(?:describe[sd]?|treat(?:s|ed)?|frame[sd]?|cast(?:s)?|label(?:s|ed)?|
    call(?:s|ed)?) (?:the |such |its )?(?:[a-z]+ ){0,2}?(?:${REVIEW}|${TAKING_PART}|certification|testing|sharing) (?:as )?(?<flag5>${FLAG})\b|\b(?:make|made|
    makes|making) (?:the |such )?(?:[a-z]+ ){0,2}?(?:${REVIEW}|${TAKING_PART}) (?<flag3>${FLAG})\b
  `,
  'iu',
);
const NOT_FREE =
  /\b(?:[Nn]othing about it|[Nn]one of (?:it|this)|[Nn]ot a word of it) (?:would|will) be (optional|voluntary)\b|\b(?:[Nn]othing|[Nn]one|[Ll]ittle) (?:in|of|about) it (?:is|was|would be) (optional|voluntary)\b|\bno (voluntary) (?:option|alternative|track|version)\b/u;
/** "Mandatory, not the voluntary system of today". */
const NOT_THE_OTHER = /, not [^.;,]{3,60}/gu;
/** "Was voluntary in the August draft, but the last version made it mandatory". */
const MADE_IT =
  /\b(?:version|text|draft|order|directive|memorandum|rule)\b[^.;]{0,60}\b(?:made|makes) (?:it|that|participation|reporting|testing) (voluntary|mandatory|compulsory|optional)\b/u;
const IS_FORMER = /\b(?:advance notice|earlier|previous|prior|predecessor|contemplated|envisioned|relied on)\b/u;
const FREE = /^(?:voluntary|optional)$/iu;
const EITHER =
  /\b(?:voluntary|optional)\b[^.]*\b(?:mandatory|compulsory|obligatory|binding)\b|\b(?:mandatory|compulsory|obligatory|binding)\b[^.]*\b(?:voluntary|optional)\b/iu;
/** What somebody would like to be mandatory is not what the text says. */
const IS_WISHED =
  /\b(?:bill|legislation|amendment|measure|statute) (?:[a-z]+ ){0,3}(?:that|which|to|would)[^.;]{0,60}$|\b(?:support|want|favou?r|oppos|back|prefer|reject|endors|demand|call(?:ed|s|ing)? for|push(?:ed|es|ing)? for|against)\w* (?:[a-z]+ ){0,3}$/u;

const voluntaryIn = (claim: Span, words: string): Framework['voluntary'] => {
  const none = NOT_FREE.exec(words);
  if (none)
    return { value: false, span: { start: claim.start + none.index, end: claim.start + none.index + none[0].length } };
  const made = MADE_IT.exec(words);
  if (made && !IS_FORMER.test(words.slice(0, made.index)) && !IS_WISHED.test(words.slice(0, made.index))) {
    const start = claim.start + made.index + made[0].lastIndexOf(made[1] ?? '');
    return { value: FREE.test(made[1] ?? ''), span: { start, end: start + (made[1] ?? '').length } };
  }
  const match = VOLUNTARY.exec(words.replace(NOT_THE_OTHER, (other) => ' '.repeat(other.length)));
  // "Mandatory for banks and voluntary for others" is neither.
  if (
    !match ||
    EITHER.test(words.replace(NOT_THE_OTHER, '')) ||
    IS_FORMER.test(words.slice(0, match.index)) ||
    /\b(?:existing|currently|already|in place|so far)\b/u.test(words) ||
    IS_WISHED.test(words.slice(0, match.index))
  )
    return null;
  const { flag, flag2, flag3, flag4, flag5, be2 = '', be = be2 } = match.groups ?? {};
  const printed = flag ?? flag2 ?? flag3 ?? flag4 ?? flag5 ?? '';
  const start = claim.start + match.index + match[0].indexOf(printed);
  const isDenied = / not\b/u.test(be);
  const from = isDenied ? claim.start + match.index + match[0].indexOf(be) : start;
  return { value: FREE.test(printed) !== isDenied, span: { start: from, end: start + printed.length } };
};

const DECIDES =
  /\b(?:decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|decides|gets? to decide|(?:would|will|to) rule on) (?:which|what) [^.;,“”"]{3,40} (?:are|were|is|was|would be|poses?|presents?|carry|carries|counts?|qualify|qualifies|need|deserve|merit) |\b(?:would have|will have|is to have) (?:picked|chosen|selected|designated|named) (?:the )?[a-z]+ (?:to|for|on) which\b|gets? to decide who qualif|\b(?:pick|choose|select|designate|say|rule|specify|define|list)s? (?:which|what) [^.;,“”"]{3,40} (?:are|were|is|was|would be|count|qualify) [^.;]{3,40}|\b(?:would|will|is to|are to) (?:choose|pick|select|name|designate) (?:the )?(?!(?:which|who|what|its|their|his|her|an?)\b)[a-z]+s(?=[.,;]|$)|\b(?:sets?|setting|decid(?:e|es|ed|ing)|determin(?:e|es|ed|ing)|designat(?:e|es|ed|ing)|choos(?:e|es|ing)|chosen|said|say) (?:which|what|who|whether)\b[^.;]{0,60}?\b(?:count(?:s|ed)?|qualif(?:y|ies|ied)|covered|falls?|fell|needs?|restricted|regulated|controlled|barred|exempt(?:ed)?|included|excluded|above|below|over|under|inside|outside|within|critical|meets?|met|pass(?:es|ed)?|failed|satisf(?:y|ies|ied)|matter(?:s|ed)?|appl(?:y|ies|ied)|affected|subject to|eligible|must (?:report|submit|comply|notify|register))\b|\b(?:the )?(?:final (?:say|word)|last word) (?:on|over|about) (?:which|what|who)\b|\b(?:pick|choose|select|designate)s? (?:the|which) [^.;]{3,40}? (?:to be (?:reviewed|tested|examined|covered)|covered|subject to|that (?:count|qualify|are covered|must comply))\b/u;

const deciderIn = (found: Findings, subjects: Subjects, claim: Claim, words: string): Framework['decidedBy'] => {
  const match = DECIDES.exec(words);
  if (!match) return null;
  const at = claim.start + match.index;
  const [subject] = subjects.of(claim, at)?.parties.filter(({ entityType }) => entityType === 'agency') ?? [];
  const said = /^sa/u.test(match[0]);
  const named = said
    ? undefined
    : found.of('agency-mention').findLast((mention) => contains(claim, mention) && mention.end <= at);
  const decider = subject
    ? { value: subject.record, start: subject.start }
    : named && { value: named.agency, start: named.start };
  if (!decider?.value) return null;
  return { value: decider.value, span: { start: Math.min(decider.start, at), end: at + match[0].length } };
};
