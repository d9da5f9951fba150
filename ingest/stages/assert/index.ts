/**
 * Assert: findings -> statements. Reads: the structured text and its findings. Gives: the publication of one revision.
 * Every value goes out with the words that prove it; a record is the sum of what is stated of it.
 */
import type { MarkerDraft, Publication, RecordDraft } from '../../../schema/domain/publication.ts';
import type { Span } from '../../../schema/domain/span.ts';
import { passagesOf } from '../passages.ts';
import type { CitedSpan, Findings, KnownNames, Structured } from '../../values/index.ts';
import { together, type Assertion } from './assertion.ts';
import type { AssertContext } from './context.ts';
import { assertFramework } from './framework.ts';
import { assertGrants } from './grants.ts';
import { assertInstrument } from './instrument.ts';
import { assertMentions } from './mentions.ts';
import { assertModels } from './models.ts';
import { assertObligations, assertRoles } from './obligations.ts';
import { assertParties } from './parties.ts';
import { assertDefinitions, assertProvisions } from './provisions.ts';
import { assertReferences, assertRelations } from './references.ts';
import { assertReport, reportedInstrument, reportedInstrumentId, unknowns } from './report.ts';
import { ownInstrument, ownVersion, preferenceOf, revisionOf, sourceOf } from './source.ts';

const PARTS: readonly ((context: AssertContext) => Assertion)[] = [
  assertInstrument,
  assertProvisions,
  assertDefinitions,
  assertReferences,
  assertRelations,
  assertObligations,
  assertRoles,
  assertGrants,
  assertModels,
  assertParties,
  assertReport,
  assertFramework,
];

const contextOf = (input: Structured, found: Findings, names: KnownNames): AssertContext => {
  const source = sourceOf(input);
  const own = ownInstrument(input.identity);
  const reported = own ? null : reportedInstrument(found);
  return {
    input,
    found,
    names,
    text: input.document.text,
    source: source.id,
    own: own !== null,
    instrument: own ?? (reported && reportedInstrumentId(reported)),
    work: own ? ownVersion(own, input.identity) : source.id,
  };
};

/** What one text says, ready to be stored. `bytes` is the size of the original; `records` what its rows assert. */
export const assertPublication = (
  input: Structured,
  found: Findings,
  names: KnownNames,
  bytes: number,
  pipelineVersion: string,
  rows: (context: AssertContext) => Assertion,
): Omit<Publication, 'rules'> => {
  const context = contextOf(input, found, names);
  const { document } = input;
  const said = together([...PARTS.map((part) => part(context)), rows(context)]);
  return {
    source: sourceOf(input),
    revision: revisionOf(document, bytes, pipelineVersion),
    work: context.work,
    preference: preferenceOf(document),
    sections: input.sections.map(({ start, end, path }) => ({ start, end, path })),
    passages: passagesOf(input),
    mentions: assertMentions(context),
    markers: markersOf(context),
    uncited: uncitedOf(context),
    records: distinctRecords(said.records),
    statements: said.statements,
    unknowns: unknowns(context),
    issues: input.issues,
  };
};

/** Whether a marker's source is known is asked of the graph, where sources are bound; here it dangles or is malformed. */
const markersOf = (context: AssertContext): readonly MarkerDraft[] =>
  citedSpans(context).flatMap(({ start, end, indexes, malformed }) =>
    indexes.map((index) => ({ start, end, index, state: malformed ? ('MALFORMED' as const) : ('DANGLING' as const) })),
  );

/** What the reader took from the text as markup, else the sentences of a report that carry notes. */
const citedSpans = ({ input, found }: AssertContext): readonly CitedSpan[] =>
  input.document.markers.length > 0
    ? input.document.markers
    : found
        .of('claim')
        .filter(({ citations }) => citations.length > 0)
        .map(({ start, end, citations }) => ({ start, end, indexes: citations, malformed: false }));

/** In a report that cites nothing no sentence lacks its citation. */
const uncitedOf = (context: AssertContext): readonly Span[] =>
  citedSpans(context).length > 0
    ? context.found
        .of('claim')
        .filter((claim) => claim.citations.length === 0)
        .map(({ start, end }) => ({ start, end }))
    : [];

/** Several parts may name one record; the one that says most of it (facts, a title) speaks for it. */
const distinctRecords = (records: readonly RecordDraft[]): readonly RecordDraft[] => {
  const byId = new Map<string, RecordDraft>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()];
};
