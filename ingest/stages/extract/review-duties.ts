/**
 * The review that an instrument's own text sets up, by the grammar of its duties: who shall, or may, submit what to whom,
 * how many days before a release; who decides what is covered. A report tells the same of a text that nobody has
 * (`report/framework.ts`).
 * Reads: sentences, obligations, agency mentions. Gives: the framework's parameters, each with the words that prove it.
 */
import { contains, overlaps, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import { COUNT, countOf } from '../../kernel/durations.ts';
import { EMPTY_FRAMEWORK } from './report/framework.ts';
import type { Extractor, Findings, Framework, Obligation, Sourced, Structured } from '../../values/index.ts';

const RULES = {
  'review-duty/submission@1':
    'Those who make models shall, or may, submit something of them to the government; others, so many days before what they do.',
  'review-duty/notice@1': 'They do so some days before a release.',
  'review-duty/voluntary@1': 'A process is called voluntary, or the duty’s verb says whether it is one.',
  'review-duty/decider@1': 'An agency is to determine or define which models are covered.',
} as const;

export const reviewDuties: Extractor = {
  id: 'review-duty',
  rules: RULES,
  extract: (input, found) => {
    if (input.identity.documentKind !== 'instrument') return [];
    const submissions = sentencesOf(input).flatMap((sentence) => submissionIn(input, found, sentence));
    return submissions.length > 0 ? [...submissions, ...deciders(input, found)] : [];
  },
};

const sentencesOf = ({ sentences, body, quoted }: Structured): readonly Span[] =>
  sentences.filter((sentence) => contains(body, sentence) && !quoted.some((span) => overlaps(span, sentence)));

/** At the head of a sentence, too. */
const PARTIES =
  'developer company companies provider laboratory laboratories lab firm deployer vendor exporter operator maker manufacturer entity entities person'
    .split(' ')
    .map((noun) => `[${(noun[0] ?? '').toUpperCase()}${noun[0] ?? ''}]${noun.slice(1)}s?`)
    .join('|');
/** Those who make models, at the head of what may be a longer phrase: "companies developing … models". */
const WHO = String.raw`(?<who>(?:(?:AI|artificial intelligence|model|frontier|covered|such|leading) ){0,3}(?:${PARTIES}))`;
const MODAL = String.raw`(?<modal>may|shall|must|should|will|(?:is|are) (?:required|encouraged|requested|directed) to|to)`;
const SUBMIT = String.raw`(?<verb>submit|provide|share|furnish|disclose|hand over|make available|report|notify)`;
const WHOM = String.raw`(?<whom>the (?:[A-Z][^,;.]{2,80}?|(?:federal )?government)|(?:[A-Z][a-z]+ ){1,4}[A-Z][a-z]+)`;
/** Between the party and its verb a relative clause, or a list of what it does. */
const PARTED = String.raw`\b${WHO}\b(?<which>[^.;:]{0,160}?)[ ,]${MODAL} (?:[a-z]+ly )?`;
const TO_WHOM = new RegExp(
  String.raw`${PARTED}${SUBMIT} (?<what>[^;.]{3,120}?)(?: (?:to|with) ${WHOM})?(?= (?:for|at least|no|not|before|prior|in advance|within|on|as|under|by|upon)\b|[,;.]|$)`,
  'u',
);
/** "provide the Federal Government, on an ongoing basis, with information". */
const WITH_WHAT = new RegExp(
  String.raw`${PARTED}(?:provide|furnish|supply) ${WHOM}(?:, [^,;.]{3,60},)? with (?<what>[^;.:]{3,120}?)(?= (?:regarding|about|concerning|on)\b|[,;.:]|$)`,
  'iu',
);
/** "A process by which developers submit models to the Center 30 days before …". */
const BY_WHICH = new RegExp(
  TO_WHOM.source.replace(
    PARTED,
    String.raw`\b(?:(?:by|under|through) which|whereby) (?:all |the |certain )?${WHO}\b(?<which>[^.;:,]{0,80}?) (?<modal>)`,
  ),
  'u',
);
const MODELS = /\b(?:models?|artificial intelligence|AI)\b/u;
const NOTICE = new RegExp(
  String.raw`(?:\b(?:at least|(?:not|no) (?:later|less|fewer) than) )?\b(?<days>${COUNT})[- ](?:calendar |business )?days?(?:[’']s?)? (?:before|prior to|in advance of|ahead of|notice)\b`,
  'iu',
);

/** "Notify the Secretary | of the expected demand". */
const OF_WHAT =
  / (?:(?:at least |not later than |no later than )?\d.*|in writing|(?:of|about|regarding|concerning) (?!the \p{Lu})\p{Ll}|that ).*$/su;

const submissionIn = (input: Structured, found: Findings, sentence: Span): readonly Framework[] => {
  const words = sliceOf(input.document.text, sentence);
  const isTimed = NOTICE.test(words);
  if (!isTimed && !MODELS.test(words)) return [];
  const match = WITH_WHAT.exec(words) ?? TO_WHOM.exec(words) ?? BY_WHICH.exec(words);
  if (!match || !(isTimed || MODELS.test(match[0]))) return [];
  const whole = { kind: 'review-framework' as const, start: sentence.start, end: sentence.end, ...EMPTY_FRAMEWORK };
  const { who = '', what = '', whom, verb } = match.groups ?? {};
  // Whoever is notified is no model that is shown.
  const told = verb === 'notify';
  const by = printed(sentence, match, who);
  return [
    {
      ...whole,
      subject: told ? null : printed(sentence, match, what.trim()),
      submittedBy: by,
      submittedTo: told
        ? printed(sentence, match, what.replace(OF_WHAT, '').trim())
        : whom
          ? inFull(input, found, printed(sentence, match, whom.trim()))
          : receiverOf(input, found, sentence),
      rule: 'review-duty/submission@1',
    },
    ...noticeIn(whole, sentence, words),
    ...voluntaryIn(input, whole, sentence, match),
  ];
};

/** What a match printed, where it stands. */
const printed = (sentence: Span, match: RegExpExecArray, words: string): Sourced<string> => {
  const start = sentence.start + match.index + match[0].indexOf(words);
  return { value: words, span: spanOf(start, start + words.length) };
};

/** "The Secretary shall establish a process by which developers may submit …": to whoever establishes it. */
const receiverOf = (input: Structured, found: Findings, sentence: Span): Sourced<string> | null => {
  const duty = found.of('obligation').find((one) => contains(sentence, one) || contains(one, sentence));
  const actor = duty?.actors.find(({ role, agency }) => role === 'RESPONSIBLE' && agency !== null);
  if (!actor) return null;
  return { value: sliceOf(input.document.text, actor), span: spanOf(actor.start, actor.end), inferred: true };
};

/** "The Center | for AI Standards": an agency by its whole name. */
const inFull = ({ document: { text } }: Structured, found: Findings, to: Sourced<string>): Sourced<string> => {
  const { span } = to;
  const whole = span && found.of('agency-mention').find((one) => overlaps(one, span) && one.end > span.end);
  return span && whole ? { value: text.slice(span.start, whole.end), span: spanOf(span.start, whole.end) } : to;
};

type Whole = Omit<Framework, 'rule'>;

const noticeIn = (whole: Whole, sentence: Span, words: string): readonly Framework[] => {
  const match = NOTICE.exec(words);
  const days = match && countOf(match.groups?.['days'] ?? '');
  if (!match || !days) return [];
  const start = sentence.start + match.index;
  const noticeDays = { value: days, span: spanOf(start, start + match[0].length) };
  return [{ ...whole, noticeDays, rule: 'review-duty/notice@1' }];
};

const CALLED =
  /\b(voluntary|mandatory|compulsory) [a-z ]{0,30}(?:framework|review|process|testing|regime|program|system)\b/u;
const FREE = /^(?:may|should|(?:is|are) (?:encouraged|requested) to)$/u;
const RULED = /\b(require|requiring|direct|encourage|encouraging|invite|request)\b/giu;

/** What the process is called says it; else the verb, or that of the stem which a bare "to" hangs on. */
const voluntaryIn = (
  { document: { text } }: Structured,
  whole: Whole,
  sentence: Span,
  match: RegExpExecArray,
): readonly Framework[] => {
  const made = (value: boolean, span: Span): readonly Framework[] => [
    { ...whole, voluntary: { value, span }, rule: 'review-duty/voluntary@1' },
  ];
  const called = CALLED.exec(sliceOf(text, sentence));
  if (called?.[1])
    return made(
      called[1] === 'voluntary',
      spanOf(sentence.start + called.index, sentence.start + called.index + called[0].length),
    );
  const modal = match.groups?.['modal'] ?? '';
  const at = sentence.start + match.index + match[0].lastIndexOf(` ${modal} `) + 1;
  if (modal === '') return [];
  if (modal !== 'to') return modal === 'will' ? [] : made(FREE.test(modal), spanOf(at, at + modal.length));
  const before = Math.max(0, sentence.start - STEM);
  const ruling = [...text.slice(before, at).matchAll(RULED)].at(-1);
  if (!ruling) return [];
  const start = before + ruling.index;
  return made(/^(?:encourag|invit|request)/iu.test(ruling[0]), spanOf(start, start + ruling[0].length));
};

/** So far back, in UTF-16 units, stands the stem of an item's first level. */
const STEM = 400;

const DECIDE = /^(?:determine|decide|designate|define|identify|specify|set|establish)\b/u;
const COVERED =
  /\b(?:which|what|whether) [^.;]{0,80}\bmodels?\b|\b(?:criteria|conditions|threshold|definition)s?\b[^.;]{0,80}\bmodels?\b[^.;]{0,80}\b(?:covered|subject to)\b|\bcovered (?:frontier )?models?\b/iu;

const deciders = ({ document: { text } }: Structured, found: Findings): readonly Framework[] =>
  found.of('obligation').flatMap((duty) => {
    const actor = duty.actors.find(({ role, agency }) => role === 'RESPONSIBLE' && agency !== null);
    if (!actor?.agency || !DECIDE.test(duty.act) || !decidesCover(text, duty)) return [];
    return [
      {
        kind: 'review-framework' as const,
        start: Math.min(actor.start, duty.start),
        end: duty.end,
        ...EMPTY_FRAMEWORK,
        decidedBy: { value: actor.agency, span: spanOf(actor.start, actor.end) },
        rule: 'review-duty/decider@1',
      },
    ];
  });

const decidesCover = (text: string, duty: Obligation): boolean => {
  const words = text.slice(duty.modalitySpan.end, duty.end);
  const at = words.search(COVERED);
  // Of a long duty only what it begins with is what is decided.
  return at >= 0 && at < 160 && !/\b(?:by which|under which|process|program)\b/u.test(words.slice(0, at));
};
