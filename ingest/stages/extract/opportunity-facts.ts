/**
 * Reads: a funding notice, its programme and agencies. Gives: what the notice says below its labels: its number, who runs
 * the programme and under which law, who may apply, from when until when, and how much there is.
 */
import { pattern } from '../../kernel/pattern.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import { printedDates } from '../../kernel/dates.ts';
import { labelledValue } from '../identify/labelled-value.ts';
import { subjectOf, wordsOf, type Subject } from '../identify/parts.ts';
import type { Block, Findings, GrantMention, ProgramFact, Structured } from '../../values/index.ts';
import { firstAmount } from './money.ts';

export const OPPORTUNITY_RULES = {
  'program-facts/notice@1': 'A funding notice says it of its programme, by a label.',
} as const;

/** Labels stand in the first parts of a notice, or in a summary behind it. */
const BLOCKS_SEARCHED = 400;

type Property = ProgramFact['property'];

const APPLY = '(?:Full |Final |Grant |Electronic )?(?:Applications?|Proposals?|Submissions?)';
const DATES: readonly (readonly [property: Property, label: RegExp])[] = [
  [
    'closesOn',
    new RegExp(
      pattern`
        ^(?:${APPLY} )?(?:Package |Submission |Receipt )?(?:Deadline|Due Date|Closing Date|Due|Closes|
        End Date)s?(?: (?:and Time|for ${APPLY}|Time))?$|^(?:Deadline|Due Date|
        Closing Date)s?(?: and Time)? for (?:Submission of |Receipt of |Submitting )?${APPLY}$
      `,
      'i',
    ),
  ],
  ['opensOn', new RegExp(`^(?:${APPLY} )?(?:Start|Open|Opening|Opens)(?: Date)?(?: for ${APPLY})?$`, 'i')],
];
const AMOUNTS: readonly (readonly [property: Property, label: RegExp])[] = [
  [
    'totalFunding',
    /^(?:Total |Estimated )?(?:Program )?Funds? (?:Available|to be Awarded)$|^(?:(?:Total|Available|Estimated|Anticipated|Expected|Projected|Approximate|Overall|Program) ){1,4}(?:Amount|Funding|Funds)(?: (?:Available|Amount))?(?: (?:for|in|under|of) [^:$]{2,60})?$|^(?:Amount|Funding) Available$|^Total (?:Amount )?(?:Available|Funding)(?: Amount)?$/i,
  ],
  [
    'awardCeiling',
    /^(?:(?:Individual )?Award Ceiling|Ceiling(?: Amount)?|(?:Maximum|Largest|Highest|Max\.?) (?:Individual |Single |Grant )?(?:Award|Grant|Request)(?: (?:Amount|Size))?)$/i,
  ],
  [
    'awardFloor',
    /^(?:(?:Individual )?Award Floor|Floor(?: Amount)?|(?:Minimum|Smallest|Lowest|Min\.?) (?:Individual |Single |Grant )?(?:Award|Grant|Request)(?: (?:Amount|Size))?)$/i,
  ],
];
const LAW =
  /^(?:(?:Statutory|Authorizing|Legal|Program) Authorit(?:y|ies)(?: for (?:the )?Program)?|Authorizing (?:Statute|Legislation))$/i;
const ELIGIBLE =
  /^(?:(?:[A-Z\d]{1,2}|[ivx]{1,4})[.)] )?(?:(?:Who|What Organizations) (?:can|may) apply\??|Eligible (?:Applicants?|Entities|Organizations))$/i;

export const opportunityFacts = (input: Structured, found: Findings): readonly ProgramFact[] => {
  const program = programOfNotice(input, found);
  if (!program) return [];
  const subject = subjectOf(input.document, input.body);
  const fact = (property: Property, value: string, span: Span): ProgramFact => ({
    kind: 'program-fact',
    ...spanOf(span.start, span.end),
    program,
    property,
    value,
    rule: 'program-facts/notice@1',
  });
  const { number } = input.identity;
  const agency = runBy(input, found);
  const law = labelledValue(subject, LAW, BLOCKS_SEARCHED);
  const who = eligible(subject);
  return [
    ...(number?.span ? [fact('opportunity', number.value, number.span)] : []),
    ...(agency ? [fact('administeredBy', agency.agency, agency)] : []),
    ...(law ? [fact('authorization', law.value, law.span)] : []),
    ...(who ? [fact('eligibility', sliceOf(input.document.text, who), who)] : []),
    ...DATES.flatMap(([property, label]) => dated(subject, property, label, fact)),
    ...AMOUNTS.flatMap(([property, label]) => amounted(subject, property, label, fact)),
  ];
};

/** The one that the notice is about. */
export const programOfNotice = (input: Structured, found: Findings): GrantMention | null => {
  const title = input.identity.title?.span;
  return title ? (found.of('grant-mention').find((one) => contains(title, one)) ?? null) : null;
};

/** The agency that the issuer's line names last: "U.S. Department of Homeland Security / Federal Emergency Management Agency". */
const runBy = (input: Structured, found: Findings): ReturnType<typeof agencyAt> => {
  const issuer = input.identity.issuer?.span;
  return issuer ? agencyAt(found, issuer) : null;
};
const agencyAt = (found: Findings, place: Span): (Span & { readonly agency: string }) | null => {
  const named = found
    .of('agency-mention')
    .filter((one) => contains(place, one) && one.via !== 'short-form')
    .at(-1);
  return named ? { start: named.start, end: named.end, agency: named.agency } : null;
};

type Fact = (property: Property, value: string, span: Span) => ProgramFact;

const dated = (subject: Subject, property: Property, label: RegExp, fact: Fact): readonly ProgramFact[] => {
  const said = labelledValue(subject, label, BLOCKS_SEARCHED);
  const [date] = said ? printedDates(subject.document.text, said.span) : [];
  return date ? [fact(property, date.value, date)] : [];
};

const amounted = (subject: Subject, property: Property, label: RegExp, fact: Fact): readonly ProgramFact[] => {
  const said = labelledValue(subject, label, BLOCKS_SEARCHED);
  const amount = said ? firstAmount(said.value) : null;
  return said && amount
    ? [fact(property, amount.amount, spanOf(said.span.start + amount.start, said.span.start + amount.end))]
    : [];
};

const LONGEST_ELIGIBILITY = 600;
const MOST_ITEMS = 12;

/** The paragraph below the heading, with the list that it opens. */
const eligible = (subject: Subject): Span | null => {
  const blocks = subject.blocks.slice(0, BLOCKS_SEARCHED);
  const heading = blocks.findIndex(
    (block) => block.end - block.start < 60 && ELIGIBLE.test(wordsOf(subject, block).replace(/:$/, '')),
  );
  // "Eligible applicants" may have kinds of them for headings below
  const at = blocks.findIndex((block, index) => index > heading && index <= heading + 3 && block.kind !== 'heading');
  const first = blocks[at];
  if (heading < 0 || !first || first.end - first.start > LONGEST_ELIGIBILITY) return null;
  const last = wordsOf(subject, first).endsWith(':') ? lastItem(blocks, at + 1, first) : first;
  return spanOf(first.start, last.end);
};

const lastItem = (blocks: readonly Block[], from: number, first: Block): Block => {
  let last = first;
  for (const block of blocks.slice(from, from + MOST_ITEMS)) {
    if (block.kind !== 'item' || block.end - first.start > LONGEST_ELIGIBILITY) break;
    last = block;
  }
  return last;
};
