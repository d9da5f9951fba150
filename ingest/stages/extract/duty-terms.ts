/**
 * Reads: obligations, the parts of the text, money. Gives: on what terms a duty holds: what sets it off, what it waits for
 * ("the report required by section 2(b)"), what is excepted, which amounts it names.
 */
import { pattern } from '../../kernel/pattern.ts';
import { contains, overlaps, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { DutyTerms, Extractor, Obligation, Sourced, Structured } from '../../values/index.ts';
import { holding, meeting } from './holding.ts';
import { ownProvisionsIn, type OwnProvision } from './own-provisions.ts';
import { allMatches } from '../../kernel/matches.ts';

const RULES = {
  'duty-terms/terms@1':
    'Words of a duty’s own clause that say when it arises, what it waits for, what is excepted, and how much money.',
} as const;

export const dutyTerms: Extractor = {
  id: 'duty-terms',
  rules: RULES,
  extract: (input, found) => {
    const duties = found.of('obligation');
    const references = found.of('legal-reference').filter(({ shortForm }) => !shortForm);
    const amounts = found.of('money').filter((one) => holding(duties, one));
    const made: Makers = Map.groupBy(duties, ({ path }) => topOf(path));
    return duties.flatMap((duty, index): readonly DutyTerms[] => {
      const terms = {
        trigger: triggerOf(input, duty),
        exceptions: exceptionsIn(input, duty),
        dependsOn: duty.inAmendment ? [] : dependenciesOf(input, duties, made, index, meeting(references, duty)),
        amounts: meeting(amounts, duty)
          .filter((amount) => holding(duties, amount) === duty)
          .map((amount) => ({ value: amount.amount, span: spanOf(amount.start, amount.end) })),
      };
      const isNone =
        !terms.trigger && [terms.exceptions, terms.dependsOn, terms.amounts].every((all) => all.length === 0);
      return isNone
        ? []
        : [{ kind: 'duty-terms', rule: 'duty-terms/terms@1', start: duty.start, end: duty.end, duty, ...terms }];
    });
  },
};

// ---------------------------------------------------------------- what sets it off

const TRIGGER =
  /^(?:(?:and|or|but),? )?(?:If|When(?:ever)?|Where(?:ver)?|Upon|Once|As soon as|In (?:the|any) (?:event|case)(?: that| of| in which| where)?|Should)\b/i;
/** "If necessary", "where appropriate", "to the extent possible": no condition that anybody could see arise. */
const LEAVES_OPEN =
  /^(?:if|when(?:ever)?|where(?:ver)?|as soon as) (?:(?:otherwise|reasonably|deemed|so|it is|and as|any|they|such [a-z]+|and to the extent) )*(?:necessary|appropriate|possible|practicable|feasible|applicable|needed|desir(?:ed|able)|warranted|relevant|available|authorized|permi(?:tted|ssible)|exist|any)\b|^(?:if|when|where) any,/i;
/** Who or what the main clause is about follows the comma. */
const MAIN = /, (?=(?:the|an?|each|any|all|no|such|that|this|these|those|it|they|I|agenc|heads?|[A-Z])\b)/g;
const TAIL =
  /(?<!\bexcept)(?:,? |^)(?:(?:only )?if|when(?:ever)? (?:the|an?|any|such|that|it|they|requested|directed|a request)\b|in (?:the|any) (?:event|case) (?:that|of|in which|where)|upon (?:(?:his|her|its|their|a|the) )?(?:request|determin\w+|finding|receipt|completion))\b[^;:]{3,300}/i;

const triggerOf = ({ document: { text } }: Structured, duty: Obligation): Sourced<string> | null => {
  const from = leadStart(text, duty);
  const { modalitySpan: modal } = duty;
  const isItem = modal.end <= from || modal.start >= duty.end;
  const lead = text.slice(from, isItem ? duty.end : Math.max(from, modal.start));
  if (TRIGGER.test(lead)) {
    const end = isItem ? lead.indexOf(', ') : mainClauseIn(lead);
    return end > 0 && !LEAVES_OPEN.test(lead) ? sourced(text, from, from + end, duty) : null;
  }
  const after = isItem ? from : modal.end;
  const tail = TAIL.exec(text.slice(after, duty.end));
  const words = tail?.[0].slice(0, exceptionStart(tail[0])) ?? '';
  return tail && !LEAVES_OPEN.test(words.replace(/^[, ]+/, ''))
    ? sourced(text, after + tail.index, after + tail.index + words.length, duty)
    : null;
};

/** "(a)", "1." and the like are no words of the clause. */
const leadStart = (text: string, { start, end }: Span): number =>
  start +
  (/^(?:\([A-Za-z0-9]{1,5}\)|[A-Za-z0-9]{1,3}\.)?\s*/.exec(text.slice(start, Math.min(end, start + 12)))?.[0].length ??
    0);

const mainClauseIn = (lead: string): number => allMatches(lead, MAIN).at(-1)?.index ?? -1;

/** What is excepted from a condition is no part of it. */
const exceptionStart = (words: string): number => {
  const at = words.search(EXCEPTS);
  return at > 0 ? at : words.length;
};

/** The words without the marks around them; null where they are (part of) the duty's deadline. */
const sourced = (text: string, start: number, end: number, { deadline }: Obligation): Sourced<string> | null => {
  const words = text.slice(start, end);
  const span = spanOf(
    start + (/^[\s,;—(]*/.exec(words)?.[0].length ?? 0),
    start + words.replace(/[\s,;.:—]+$/, '').length,
  );
  if (span.end - span.start < 8 || (deadline && overlaps(deadline, span))) return null;
  return { value: text.slice(span.start, span.end).replace(/\s+/g, ' '), span };
};

// ---------------------------------------------------------------- what is excepted

const EXCEPTS =
  /\b(?:except (?:as|that|for|where|when|if|in|to the extent|with|by|pursuant|insofar|under|upon)\b|unless\b|with the exception of\b|provided,? (?:(?:however|further),? )?that\b|but only (?:if|to the extent|where)\b|save (?:as|that)\b)/i;
const STARTS = new RegExp(EXCEPTS.source, 'gi');

const exceptionsIn = ({ document: { text } }: Structured, duty: Obligation): readonly Sourced<string>[] => {
  const words = text.slice(duty.start, duty.end);
  const found: Sourced<string>[] = [];
  for (const match of allMatches(words, STARTS)) {
    const start = duty.start + match.index;
    if (start < (found.at(-1)?.span?.end ?? 0)) continue;
    const exception = sourced(text, start, duty.start + exceptionEnd(words, match.index, duty), {
      ...duty,
      deadline: null,
    });
    if (exception) found.push(exception);
  }
  return found;
};

/** Ahead of the verb up to the comma of the main clause; behind it up to the end of the clause or of its bracket. */
const exceptionEnd = (words: string, at: number, duty: Obligation): number => {
  const inside = duty.modalitySpan.start - duty.start;
  const modal = inside >= 0 && inside < words.length ? inside : 0;
  if (modal === 0 && at < FIRST_WORDS) return (words.indexOf(', ', at) + 1 || words.length + 1) - 1;
  if (at < modal) {
    const end = mainClauseIn(words.slice(at, modal));
    const comma = words.slice(at, modal).indexOf(', ', 3);
    return end > 0 ? at + end : comma > 0 ? at + comma : modal;
  }
  const rest = words.slice(at);
  const closed = bracketEnd(rest);
  const semicolon = rest.search(/;|—(?!\S{0,3}\()|:\s*$/);
  return at + Math.min(closed, semicolon < 0 ? rest.length : semicolon);
};

/** An item of a list may begin with what is excepted. */
const FIRST_WORDS = 8;

const bracketEnd = (words: string): number => {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] === '(') depth += 1;
    else if (words[at] === ')' && --depth < 0) return at;
  }
  return words.length;
};

// ---------------------------------------------------------------- what it waits for

const PRODUCT = pattern`
  reports?|plans?|reviews?|assessments?|stud(?:y|ies)|strateg(?:y|ies)|guidance|lists?|inventor(?:y|ies)|
  recommendations?|frameworks?|analys[ei]s|evaluations?|guidelines?|determinations?|findings?|surveys?|
  proposals?|submissions?|certifications?|notices?|notifications?|updates?|audits?|roadmaps?|criteria|
  standards?|process(?:es)?|procedures?|assessments?|summar(?:y|ies)|memorand(?:um|a)|consultations?|
  designations?
`;
/** "the report required by", "recommendations submitted under", "the review in". */
const MADE_THERE = new RegExp(
  pattern`
    \b(?:${PRODUCT}),? (?:[a-z]+ly )?(?:required|described|referred to|called for|established|developed|prepared|
    submitted|conducted|issued|identified|produced|provided(?: for)?|made|received|completed|directed|specified|
    mandated|outlined|undertaken|created|published|adopted|designated),? (?:by|in|under|pursuant to|
    in accordance with|per) (?:paragraph |subsection )?$
  `,
  'i',
);
/** "The review under": what is not said to be made there is meant by its article. */
const THE_ONE_THERE = new RegExp(
  pattern`
    \b(?:the|such|those|these|its|their|each|any) (?:[\w-]+ ){0,3}(?!criteria|standards?|process|
    procedures?)(?:${PRODUCT}) (?:in|under|pursuant to|in accordance with) (?:paragraph |subsection )?$
  `,
  'i',
);
const LAST_PRODUCT = new RegExp(String.raw`.*\b(${PRODUCT})\b`, 'is');

/** What is said, in the words before its name, to be made in a part of the text: `report`. */
const productBefore = (words: string): string | null => {
  const match = MADE_THERE.exec(words) ?? THE_ONE_THERE.exec(words);
  return match ? (LAST_PRODUCT.exec(match[0])?.[1] ?? null) : null;
};
const POINTS_AT = new RegExp(String.raw`\b(?:such|that|the|this|its|their) (?:[a-z-]+ ){0,2}?(${PRODUCT})\b`, 'i');

/** The duties of each numbered section. */
type Makers = ReadonlyMap<string | null, readonly Obligation[]>;

const dependenciesOf = (
  input: Structured,
  duties: readonly Obligation[],
  made: Makers,
  index: number,
  references: readonly Span[],
): DutyTerms['dependsOn'] => {
  const duty = duties[index] as Obligation;
  const { text } = input.document;
  const { deadline } = duty;
  const where = deadline && !contains(duty, deadline) ? [duty, deadline] : [duty];
  const named = where.flatMap((span) =>
    ownProvisionsIn(input, span, duty.path, references).flatMap((part) => {
      const product = productBefore(text.slice(Math.max(0, part.start - 120), part.start));
      return product !== null || (deadline && contains(deadline, part)) ? [{ part, product }] : [];
    }),
  );
  const there = named
    .filter(({ part }) => part.path !== duty.path)
    .map(({ part, product }) => ({
      path: part.path,
      duty: product === null ? null : makerOf(made.get(topOf(part.path)) ?? [], duty, part, product),
      span: spanOf(part.start, part.end),
      inferred: false,
    }));
  const distinct = there.filter(({ path }, at) => there.findIndex((one) => one.path === path) === at);
  return distinct.length > 0 ? distinct : pointedAt(text, duties, index);
};

/** The one duty of that part whose product it is. */
const makerOf = (
  duties: readonly Obligation[],
  own: Obligation,
  part: OwnProvision,
  product: string,
): Obligation | null => {
  const makers = duties.filter(
    (duty) => duty !== own && !duty.inAmendment && isWithin(duty.path, part.path) && makes(duty, product),
  );
  return makers.length === 1 ? (makers[0] ?? null) : null;
};

const isWithin = (path: string | null, part: string): boolean =>
  path !== null && (path === part || path.startsWith(`${part}(`));

const stemOf = (product: string): string => product.toLowerCase().replace(/(?:ies|y|es|s|is|a|um)$/, '');

const makes = ({ act, object }: Obligation, product: string): boolean =>
  new RegExp(`\\b${stemOf(product)}`, 'i').test(`${act} ${object ?? ''}`.slice(0, 160));

/** "Within 60 days of receiving the report": what the nearest duty before it, in the same section, makes. */
const pointedAt = (text: string, duties: readonly Obligation[], index: number): DutyTerms['dependsOn'] => {
  const duty = duties[index] as Obligation;
  const { deadline } = duty;
  if (!deadline?.anchor.startsWith('event:')) return [];
  const product = POINTS_AT.exec(text.slice(deadline.start, deadline.end))?.[1];
  const top = topOf(duty.path);
  if (!product || top === null) return [];
  const maker = duties
    .slice(Math.max(0, index - MOST_BEFORE), index)
    .findLast((one) => topOf(one.path) === top && !one.inAmendment && makes(one, product));
  return maker
    ? [{ path: maker.path ?? top, duty: maker, span: spanOf(deadline.start, deadline.end), inferred: true }]
    : [];
};
const MOST_BEFORE = 12;

const topOf = (path: string | null): string | null => path && (/^[^(]+/.exec(path)?.[0] ?? null);
