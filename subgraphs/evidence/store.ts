/** All reading of evidence: the SQL stands in `store/`, here it is batched for one request. */
import DataLoader from 'dataloader';
import type { PageArguments } from '../../schema/connection.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { Stub } from '../../schema/domain/rows.ts';
import type { FileState, MarkerState } from '../../schema/domain/vocabulary.ts';
import { connect, connectEach, once } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { batched, type Loader } from '../runtime/loaders.ts';
import { COMPARED_TYPES } from './claims.ts';
import type { Link } from './path.ts';
import type {
  ConflictRow,
  DecisionRow,
  FileRow,
  KnownUnknownRow,
  MarkerRow,
  MentionRow,
  PassageRow,
  ReviewTaskRow,
  RevisionRow,
  RunRow,
  SentenceRow,
  SourceRow,
  StatementRow,
} from './rows.ts';
import { searchPage, type SearchArguments } from './search.ts';
import * as ingest from './store/ingest.ts';
import * as registry from './store/registry.ts';
import * as review from './store/review.ts';
import * as sources from './store/sources.ts';
import * as statements from './store/statements.ts';
import * as works from './store/works.ts';
import { isStructural, structuralStatements, structuralSubject } from './structural.ts';

/** Links of one record that a walk over the graph follows, each way: a hub's first ones. */
const MOST_LINKS = 500;
/** Far beyond the steps in the life of any instrument. */
const MOST_EVENTS = 500;

export const createStore = (db: Database) => ({
  ...textsOf(db),
  passage: byId((ids) => sources.passagesById(db, ids)),
  quote: byId((ids) => sources.quotesById(db, ids)),
  mention: byId((ids) => sources.mentionsById(db, ids)),
  rule: byId((ids) => sources.rulesById(db, ids)),
  marker: byId((ids) => sources.markersById(db, ids)),
  conflict: byId((ids) => statements.conflictsById(db, ids)),
  judgement: byId((ids) => review.judgementsById(db, ids)),
  task: byId((ids) => review.tasksById(db, ids)),
  decision: byId((ids) => review.decisionsById(db, ids)),
  unknown: byId((ids) => review.unknownsById(db, ids)),
  run: byId((ids) => ingest.runsById(db, ids)),
  ...registryOf(db),

  document: batched(async (ids) => keyed(await works.documentsById(db, ids), ({ asked }) => asked), null),
  passageOfStatement: batched(async (ids) => keyed(await sources.passagesOfStatements(db, ids), parentOf), null),
  anchorOf: batched(async (ids) => keyed(await sources.anchorsOf(db, ids), parentOf), null),
  passageOfQuote: batched(async (ids) => keyed(await sources.passagesOfQuotes(db, ids), parentOf), null),

  quotesOfStatements: lists((ids, first: number) => statements.quotesOfStatements(db, ids, first)),
  quotesOfRecords: lists((ids, first: number) => statements.quotesOfRecords(db, ids, first)),
  statementsOfConflicts: lists((ids, _: null) => statements.statementsOfConflicts(db, ids)),
  revisionsOf: lists((ids, first: number) => sources.revisionsOf(db, ids, first)),
  revisionsOfWork: lists((ids, first: number) => works.revisionsOfWorks(db, ids, first)),
  markersOf: lists((ids, { first, states }: { first: number; states: readonly MarkerState[] | null }) =>
    sources.markersOf(db, ids, first, states),
  ),
  bindingsOf: lists((ids, _: null) => sources.bindingsOf(db, ids)),
  uncitedOf: lists((ids, first: number) => sources.uncitedOf(db, ids, first)),
  stateCounts: lists((ids, _: null) => ingest.stateCounts(db, ids)),
  events: lists((ids, _: null) => registry.eventsOf(db, ids, MOST_EVENTS)),

  statementsOf: connectEach<StatementRow, PageArguments & { readonly property?: string | null }>(db, ({ property }) =>
    statements.statementListing(property ?? null),
  ),
  conflictsOf: connectEach<ConflictRow, PageArguments>(db, () => statements.conflictListingOf),
  markerPagesOf: connectEach<MarkerRow, PageArguments & { readonly state?: readonly MarkerState[] | null }>(
    db,
    ({ state }) => sources.markerListing(state ?? null),
  ),
  uncitedPagesOf: connectEach<SentenceRow, PageArguments>(db, () => sources.uncitedListing),
  passagesOf: connectEach<PassageRow, PageArguments>(db, () => sources.passageListing),
  mentionsOf: connectEach<MentionRow, PageArguments>(db, () => sources.mentionListing),
  recordsOfWork: connectEach<Stub, PageArguments>(db, () => works.workRecordListing),
  filesOf: connectEach<FileRow, PageArguments & { readonly state?: readonly FileState[] | null }>(db, ({ state }) =>
    ingest.fileListing(state ?? null),
  ),

  conflicts: (conditions: statements.ConflictConditions, page: PageArguments) =>
    connect<ConflictRow>(db, statements.conflictListing(conditions), page),
  sources: (conditions: works.SourceConditions, page: PageArguments) =>
    connect<SourceRow>(db, works.sourceListing(conditions), page),
  auditTrail: (conditions: review.DecisionConditions, page: PageArguments) =>
    connect<DecisionRow>(db, review.decisionListing(conditions), page),
  reviewTasks: (conditions: review.TaskConditions, page: PageArguments) =>
    connect<ReviewTaskRow>(db, review.openTaskListing(conditions), page),
  knownUnknowns: (page: PageArguments) => connect<KnownUnknownRow>(db, review.unknownListing, page),
  ingestRuns: (page: PageArguments) => connect<RunRow>(db, ingest.runListing, page),
  search: (args: SearchArguments) => searchPage(db, args),

  claimsOf: (work: RecordId) => statements.statementsOfWork(db, work, COMPARED_TYPES),
  links: (ids: readonly RecordId[]): Promise<readonly Link[]> => registry.linksOf(db, ids, MOST_LINKS),
  counts: once(() => works.counts(db)),
  typeCounts: once(() => works.typeCounts(db)),
});

export type Store = ReturnType<typeof createStore>;

/** Sources and revisions: `get` for one that another row names, which was written with it and must be there. */
const textsOf = (db: Database) => {
  const source = byId((ids) => sources.sourcesById(db, ids));
  const revision = byId((ids) => sources.revisionsById(db, ids));
  return {
    source,
    revision,
    getSource: async (id: RecordId): Promise<SourceRow> => present(await source.load(id), id),
    getRevision: async (id: RecordId): Promise<RevisionRow> => present(await revision.load(id), id),
    text: batched<string | null>(
      async (ids) => new Map((await sources.textsOf(db, ids)).map(({ id, text }) => [id, text])),
      null,
    ),
  };
};

const present = <Row>(row: Row | null, id: RecordId): Row => {
  if (row === null) throw new Error(`${id} is named, but not there`);
  return row;
};

/** The registry of records, and statements: stored ones, and those that the facts of structural records make. */
const registryOf = (db: Database) => {
  const record = batched(async (ids) => keyed(await registry.recordsById(db, ids), ({ asked }) => asked), null);
  const stored = byId((ids) => statements.statementsById(db, ids));
  const about = new DataLoader<statements.About, readonly StatementRow[], string>(
    async (asked) => {
      const found = Map.groupBy(await statements.statementsAbout(db, asked), placeOf);
      return asked.map(({ subject, property }) => found.get(`${subject} ${property}`) ?? []);
    },
    { cacheKeyFn: ({ subject, property }) => `${subject} ${property}` },
  );
  const printed = async (id: RecordId): Promise<readonly StatementRow[]> => {
    const entry = await record.load(id);
    return entry ? structuralStatements(entry) : [];
  };
  return {
    record,
    printed,
    statement: async (id: string): Promise<StatementRow | null> => {
      const subject = structuralSubject(id);
      if (subject === null) return stored.load(id);
      return (await printed(subject)).find((statement) => statement.id === id) ?? null;
    },
    statementsAbout: async (asked: statements.About): Promise<readonly StatementRow[]> =>
      isStructural(asked.subject)
        ? (await printed(asked.subject)).filter(({ property }) => property === asked.property)
        : about.load(asked),
  };
};

const placeOf = ({ subjectId, property }: StatementRow): string => `${subjectId} ${property}`;
const parentOf = ({ parent }: { readonly parent: string }): string => parent;

const keyed = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

const byId = <Row extends Stub>(find: (ids: readonly RecordId[]) => Promise<readonly Row[]>): Loader<Row | null> =>
  batched<Row | null>(async (ids) => keyed(await find(ids), ({ id }) => id), null);

/** Bounded lists of one field for many parents; parents that ask with equal arguments share a statement. */
const lists = <Row extends { readonly parent: string }, Arguments>(
  find: (parents: readonly string[], args: Arguments) => Promise<readonly Row[]>,
): ((parent: string, args: Arguments) => Promise<readonly Row[]>) => {
  const loaders = new Map<string, Loader<readonly Row[]>>();
  return (parent, args) => {
    const key = JSON.stringify(args);
    const loader =
      loaders.get(key) ??
      batched<readonly Row[]>(async (parents) => Map.groupBy(await find(parents, args), parentOf), []);
    loaders.set(key, loader);
    return loader.load(parent);
  };
};
