/** The fields of `Citable`, on the stub of every record type; and what statements and their values are. */
import { RECORD_TYPE_NAMES, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import { inheritTime } from '../../../schema/domain/ids.ts';
import { precisionOf } from '../../../schema/domain/partial-date.ts';
import type { Stub } from '../../../schema/domain/rows.ts';
import type { Resolvers } from '../../../schema/generated/evidence.ts';
import { isPlausibleId } from '../../runtime/arguments.ts';
import { pageSize } from '../../runtime/connections.ts';
import { listed } from '../../runtime/listed.ts';
import { stub } from '../../runtime/records.ts';
import type { Context } from '../context.ts';
import { nodeOf } from '../nodes.ts';
import type { QuoteRow, StatementRow } from '../rows.ts';
import { independentSources } from '../independent.ts';
import { propertyOf, sourcedOf, sourcedPrinted } from '../sourced.ts';
import type { Store } from '../store.ts';
import { isStructural } from '../structural.ts';
import { timelineFor } from '../walks.ts';

type StubResolvers = Pick<Resolvers<Context>, RecordTypeName>;
type Citable = NonNullable<StubResolvers['Instrument']>;

/** Whether there is such a record is its own subgraph's to say; of one that nobody states anything of, lists are empty. */
const __resolveReference = ({ id }: Stub): Stub | null => (isPlausibleId(id) ? { id } : null);

const citable: Omit<Citable, '__resolveReference'> = {
  quotes: ({ id }, { first }, { store }) => store.quotesOfRecords(id, pageSize(first)),
  statements: ({ id }, args, { store }) =>
    isStructural(id)
      ? listed(
          'statements',
          () => printed(store, id, args.property ?? null),
          ({ id: key }) => key,
          args,
        )
      : store.statementsOf(id, args),
  sourced: async ({ id }, { field }, { store }) => {
    const property = propertyOf(id, field);
    const statements = await store.statementsAbout({ subject: id, property: field });
    return isStructural(id) ? sourcedPrinted(statements[0]) : sourcedOf(property, statements);
  },
  conflicts: ({ id }, args, { store }) => store.conflictsOf(id, args),
  timeline: ({ id }, args, { store }) => timelineFor(store, id, args),
};

const printed = async (store: Store, id: string, property: string | null): Promise<readonly StatementRow[]> => {
  const statements = await store.printed(id);
  return property === null ? statements : statements.filter((statement) => statement.property === property);
};

const stubs = Object.fromEntries(
  RECORD_TYPE_NAMES.map((name) => [name, { ...citable, __resolveReference }]),
) as StubResolvers;

/** The first quotes of several statements, each once. */
const quotesOf = async (
  store: Store,
  statements: readonly StatementRow[],
  first: number,
): Promise<readonly QuoteRow[]> => {
  const size = pageSize(first);
  const each = await Promise.all(
    statements.map(({ id, subjectId, asOf }) =>
      isStructural(subjectId)
        ? store.quotesOfRecords(subjectId + asOf, size)
        : store.quotesOfStatements(id + asOf, size),
    ),
  );
  return [...new Map(each.flat().map((quote) => [quote.id, quote])).values()].slice(0, size);
};

/** Null where the source says it itself. */
const attributionOf = ({ speaker, via, anonymous, asOf }: StatementRow) =>
  speaker === null && via === null && !anonymous ? null : { speaker: stub(speaker && speaker + asOf), via, anonymous };

export const recordResolvers: Resolvers<Context> = {
  ...stubs,
  InstrumentVersion: {
    ...citable,
    __resolveReference,
    document: ({ id }, _, { store }) => store.document.load(id),
  },
  Statement: {
    __resolveReference: ({ id }, { store }) => (isPlausibleId(id) ? store.statement(id) : null),
    subject: ({ subjectId, asOf }) => ({ id: subjectId + asOf }),
    valueRecord: ({ valueRecord, asOf }) => stub(valueRecord && valueRecord + asOf),
    quotes: (statement, { first }, { store }) => quotesOf(store, [statement], first),
    attribution: attributionOf,
    source: ({ sourceId }, _, { store }) => store.getSource(sourceId),
    method: ({ rule }) => rule,
    rule: ({ rule }, _, { store }) => store.rule.load(rule),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
  },
  SourcedValue: {
    quotes: ({ shown }, { first }, { store }) => quotesOf(store, shown, first),
    attribution: ({ shown: [statement] }) => (statement ? attributionOf(statement) : null),
    independentSources: (sourced, _, { store }) => independentSources(store, sourced),
    alternatives: ({ alternatives }, { first }) => alternatives.slice(0, pageSize(first)),
  },
  Conflict: {
    __resolveReference: ({ id }, { store }) => store.conflict.load(id),
    subject: ({ subjectId, asOf }, _, { store }) => nodeOf(store, subjectId + asOf),
    statements: async ({ id, asOf }, { first }, { store }) =>
      (await store.statementsOfConflicts(id + asOf, null)).slice(0, pageSize(first)),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    withdrawnAt: ({ withdrawnAt }) => withdrawnAt?.toISOString() ?? null,
  },
  TimelineEntry: {
    precision: ({ on }) => (on === null ? null : precisionOf(on)),
    quotes: ({ statements }, { first }, { store }) => quotesOf(store, statements, first),
  },
  PathStep: {
    relation: ({ link }) => link?.property ?? '',
    node: ({ id }, _, { store }) => nodeOf(store, id),
    quotes: ({ id, link }, { first }, { store }) =>
      link ? store.quotesOfStatements(inheritTime(id, link.statementId), pageSize(first)) : [],
  },
};
