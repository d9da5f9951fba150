/**
 * The review that a reported text would set up: who shows what to whom, how long before, whether they must, who decides.
 * Reads: claims, agency mentions. Gives: the framework's parameters, each with the words that prove it; evaluations; unknowns.
 */
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type {
  AgencyMention,
  Claim,
  EvaluationFound,
  Extractor,
  Findings,
  Framework,
  Sourced,
  Structured,
  UnknownFound,
} from '../../values.ts';

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
  extract: (input, found) =>
    found
      .of('claim')
      .flatMap((claim) => [
        ...parameters(input, found, claim),
        ...evaluations(input, found, claim),
        ...unknown(input, claim),
      ]),
};

const NOTICE =
  /\b(?<who>(?:AI |model |frontier )?(?:developers?|companies|labs|firms))\b[^.]{0,40}\b(?:submit|share|provide|hand over|hand|give|send|deliver)\b(?<what>[^.]{3,80}?)\b(?:to|with) (?<whom>the (?:federal )?government|(?:the )?[A-Z][^.,]{2,60}?)\b[^.]{0,60}?\b(?<days>\d{1,3}) days (?:before|prior to|ahead of|in advance of)\b/u;
/** "Developers would have 60 days before a launch to submit weights to X"; "firms must notify X at least 45 days before release". */
const WHO = String.raw`(?<who>(?:AI |model |frontier )?(?:developers?|companies|labs|firms|makers))`;
const DAYS_BEFORE = String.raw`(?<days>\d{1,3}) days (?:before|prior to|ahead of|in advance of)`;
const WHOM = String.raw`(?<whom>the (?:federal )?government|(?:the )?[A-Z][^.,;]{2,60}?)`;
const OTHER_ORDERS = [
  new RegExp(
    String.raw`\b${WHO}\b[^.;]{0,40}?\b${DAYS_BEFORE}\b[^.;]{0,40}? to (?:submit|share|provide|hand over|give|send|deliver) (?<what>[^.;]{3,60}?) (?:to|with) ${WHOM}(?=[,.;]|$| (?:for|so|and|though|but)\b)`,
    'u',
  ),
  new RegExp(
    String.raw`\b${WHO}\b[^.;]{0,30}?\b(?:notify|inform|alert|tell) ${WHOM},? (?:of [^.;]{3,60}? )?(?:at least |no later than |within )?${DAYS_BEFORE}\b`,
    'u',
  ),
] as const;
/** "45 days' notice": how long, and no more. */
const DAYS_NOTICE = /\b(?<days>\d{1,3}) days[’'] notice\b/u;
const REVIEW = String.raw`\b(?:framework|review|process|testing|regime|program|system)\b`;
const VOLUNTARY = new RegExp(
  String.raw`\b(?<flag>voluntary|mandatory|compulsory) [^.,]{0,30}${REVIEW}|(?:${REVIEW}|\b(?:participation|submission)\b) (?:would have been|would be|will be|is|was|remains|remained|would remain|would have remained) (?<flag2>voluntary|mandatory|compulsory)\b`,
  'u',
);
/** What somebody would like to be mandatory is not what the text says. */
const IS_WISHED =
  /\b(?:support|want|favou?r|oppos|back|prefer|reject|endors|demand|call(?:ed|s|ing)? for|push(?:ed|es|ing)? for)\w* (?:[a-z]+ ){0,3}$/u;
const DECIDES =
  /\b(?:setting|set|sets|deciding|decide|decides|determining|determine|determines|designating|designate) (?:which|what) (?:[a-z]+ ){1,4}(?:counted|count|counts|qualify|qualified|are [“"]?covered|were covered|would count|would be covered|fall|fell)\b|\b(?:decides?|determines?) whether (?:an?|the|each|any) (?:[a-z]+ ){0,2}(?:is|are|was|were) covered\b/u;

/** A framework of which nothing is said yet. */
export const EMPTY_FRAMEWORK = {
  subject: null,
  noticeDays: null,
  voluntary: null,
  decidedBy: null,
  submittedBy: null,
  submittedTo: null,
} as const;

const parameters = (input: Structured, found: Findings, claim: Claim): readonly Framework[] => {
  const words = sliceOf(input.document.text, claim);
  const whole = { kind: 'review-framework' as const, start: claim.start, end: claim.end, ...EMPTY_FRAMEWORK };
  const frameworks: Framework[] = [];
  const notice = [NOTICE, ...OTHER_ORDERS].map((pattern) => pattern.exec(words)).find(Boolean);
  if (notice)
    frameworks.push({
      ...whole,
      ...noticeOf(claim, notice),
      ...receiverOf(input, found, claim, notice),
      rule: 'review-framework/notice@1',
    });
  const days = notice ? null : DAYS_NOTICE.exec(words);
  if (days)
    frameworks.push({
      ...whole,
      noticeDays: { value: Number(days.groups?.['days']), span: spanIn(claim, days, days[0]) },
      rule: 'review-framework/notice@1',
    });
  const voluntary = VOLUNTARY.exec(words);
  if (voluntary && !/\bexisting\b/u.test(words) && !IS_WISHED.test(words.slice(0, voluntary.index))) {
    const flag = voluntary.groups?.['flag'] ?? voluntary.groups?.['flag2'] ?? '';
    frameworks.push({
      ...whole,
      voluntary: { value: flag === 'voluntary', span: spanIn(claim, voluntary, flag) },
      rule: 'review-framework/voluntary@1',
    });
  }
  const decides = DECIDES.exec(words);
  const decider = decides && lastBefore(found.of('agency-mention'), claim, claim.start + decides.index);
  if (decides && decider)
    frameworks.push({
      ...whole,
      decidedBy: {
        value: decider.agency,
        span: { start: decider.start, end: claim.start + decides.index + decides[0].length },
      },
      rule: 'review-framework/decider@1',
    });
  return frameworks;
};

/** An agency by its whole name, where one stands at the place of whoever receives. */
const receiverOf = (input: Structured, found: Findings, claim: Claim, match: RegExpExecArray): Partial<Framework> => {
  const { start } = spanIn(claim, match, match.groups?.['whom'] ?? '');
  const agency = found.of('agency-mention').find((mention) => mention.start - start >= 0 && mention.start - start <= 4);
  return agency
    ? { submittedTo: { value: sliceOf(input.document.text, agency), span: { start: agency.start, end: agency.end } } }
    : {};
};

const noticeOf = (claim: Claim, match: RegExpExecArray): Partial<Framework> => {
  const printed = (group: string): Sourced<string> | null => {
    const value = match.groups?.[group]?.trim();
    return value ? { value, span: spanIn(claim, match, value) } : null;
  };
  const days = match.groups?.['days'] ?? '';
  return {
    subject: printed('what'),
    submittedBy: printed('who'),
    submittedTo: printed('whom'),
    noticeDays: { value: Number(days), span: spanIn(claim, match, `${days} days`) },
  };
};

const spanIn = (claim: Claim, match: RegExpExecArray, words: string): Span => {
  const start = claim.start + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
};

const lastBefore = (mentions: readonly AgencyMention[], claim: Span, at: number): AgencyMention | null =>
  mentions.filter((mention) => contains(claim, mention) && mention.end <= at).at(-1) ?? null;

const TESTING = /\b(?:evaluations?|testing|tests?|reviews?)\b/iu;
const RUN_BY = /\b(?:run|conducted|performed|carried out|led) by\b/u;
const BETWEEN = /\b(?:testing|evaluations?|agreements?|partnership)\b[^.]{0,40}\b(?:between|with)\b/u;

/** An agency that runs tests, and each developer that the same sentence names beside it. */
const evaluations = (input: Structured, found: Findings, claim: Claim): readonly EvaluationFound[] =>
  input.sentences
    .filter((sentence) => contains(claim, sentence) || contains(sentence, claim))
    .map((sentence) => (contains(claim, sentence) ? sentence : claim))
    .flatMap((sentence) => {
      const words = sliceOf(input.document.text, sentence);
      if (!TESTING.test(words) || !(RUN_BY.test(words) || BETWEEN.test(words))) return [];
      const agency = found.of('agency-mention').find((mention) => contains(sentence, mention));
      if (!agency) return [];
      const partners = [
        ...new Set(
          found
            .of('developer')
            .filter((mention) => contains(sentence, mention))
            .map((mention) => mention.record),
        ),
      ];
      const evaluation = (developer: string | null): EvaluationFound => ({
        kind: 'evaluation',
        start: sentence.start,
        end: sentence.end,
        by: agency.agency,
        developer,
        model: null,
        arrangement: /\bpre-deployment\b/u.test(words)
          ? 'pre-deployment testing'
          : /\bvoluntary\b/u.test(words)
            ? 'voluntary testing'
            : 'evaluation',
        rule: 'evaluation/run-by@1',
      });
      return partners.length > 0 ? partners.map(evaluation) : [evaluation(null)];
    });

const NOT_CLEAR =
  /\b(?:[Ii]t is|[Ii]t remains|[Ii]t was) (?:not (?:yet )?(?:clear|known)|unclear|unknown) (?<what>(?:whether|when|who|how|what|if)\b[^.]{5,200})/u;

/** "Whether it will stay is unclear." */
const IS_UNCLEAR =
  /^(?<what>(?:Whether|When|Who|How|What)\b[^.]{5,160}?) (?:is|was|remains?|remained) (?:not (?:yet )?(?:clear|known)|unclear|unknown)\b/u;

const unknown = (input: Structured, claim: Claim): readonly UnknownFound[] => {
  const words = sliceOf(input.document.text, claim);
  const match = NOT_CLEAR.exec(words) ?? IS_UNCLEAR.exec(words);
  const what = match?.groups?.['what'];
  if (!match || !what) return [];
  return [
    {
      kind: 'unknown',
      start: claim.start,
      end: claim.end,
      question: `${what[0]?.toUpperCase() ?? ''}${what.slice(1)}?`,
      whyOpen: 'The report says that it is not clear.',
      rule: 'unknown/not-clear@1',
    },
  ];
};
