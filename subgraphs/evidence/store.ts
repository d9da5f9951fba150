/** All reading of evidence: the SQL stands in `store/`, here it is batched for one request. */
import type { PageArguments } from '../../schema/connection.ts';
import type { AsOf } from '../../schema/domain/as-of.ts';
import { bareId, inheritTime, type RecordId } from '../../schema/domain/ids.ts';
import type { Stub } from '../../schema/domain/rows.ts';
import type { FileState, MarkerState } from '../../schema/domain/vocabulary.ts';
import { timeOf } from '../runtime/as-of.ts';
import { connect, connectEach, once } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { batched, type Loader } from '../runtime/loaders.ts';
import { COMPARED_TYPES } from './claims.ts';
import type { Link } from './path.ts';
import type {
  ChangeRow,
  ConflictRow,
  DecisionRow,
  FileRow,
  KnownUnknownRow,
  MarkerRow,
  MentionRow,
  PassageRow,
  QuoteRow,
  ReviewTaskRow,
  RevisionRow,
  RunRow,
  SentenceRow,
  SourceRow,
  StatementRow,
} from './rows.ts';
import { searchPage, type SearchArguments } from './search.ts';
import { changeListing, feedEpoch } from './store/changes.ts';
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
  passage: byId(db, sources.passagesById),
  quote: byId(db, sources.quotesById),
  mention: byId(db, sources.mentionsById),
  rule: byId(db, sources.rulesById),
  marker: byId(db, sources.markersById),
  conflict: byId(db, statements.conflictsById),
  judgement: byId(db, review.judgementsById),
  task: byId(db, review.tasksById),
  decision: byId(db, review.decisionsById),
  unknown: byId(db, review.unknownsById),
  run: byId(db, ingest.runsById),
  ...registryOf(db),

  document: batched(db, async (at, ids) => keyed(await works.documentsById(at, ids), ({ asked }) => asked), null),
  passageOfStatement: batched(
    db,
    async (at, ids) => keyed(await sources.passagesOfStatements(at, ids), parentOf),
    null,
  ),
  anchorOf: batched(db, async (at, ids) => keyed(await sources.anchorsOf(at, ids), parentOf), null),
  passageOfQuote: batched(db, async (at, ids) => keyed(await sources.passagesOfQuotes(at, ids), parentOf), null),

  quotesOfStatements: lists(db, statements.quotesOfStatements),
  statementsOfQuotes: lists(db, statements.statementsOfQuotes),
  recordsOfQuotes: lists(db, statements.recordsOfQuotes),
  quotesOfRecords: lists(db, statements.quotesOfRecords),
  statementsOfConflicts: lists(db, (at, ids, _: null) => statements.statementsOfConflicts(at, ids)),
  revisionsOf: lists(db, sources.revisionsOf),
  revisionsOfWork: lists(db, works.revisionsOfWorks),
  markersOf: lists(db, (at, ids, { first, states }: { first: number; states: readonly MarkerState[] | null }) =>
    sources.markersOf(at, ids, first, states),
  ),
  bindingsOf: lists(db, (at, ids, _: null) => sources.bindingsOf(at, ids)),
  uncitedOf: lists(db, sources.uncitedOf),
  stateCounts: lists(db, (at, ids, _: null) => ingest.stateCounts(at, ids)),
  events: lists(db, (at, ids, _: null) => registry.eventsOf(at, ids, MOST_EVENTS)),

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
  quotePagesOf: connectEach<QuoteRow, PageArguments>(db, () => sources.quoteListing),
  mentionsOf: connectEach<MentionRow, PageArguments>(db, () => sources.mentionListing),
  recordsOfWork: connectEach<Stub, PageArguments>(db, () => works.workRecordListing),
  filesOf: connectEach<FileRow, PageArguments & { readonly state?: readonly FileState[] | null }>(db, ({ state }) =>
    ingest.fileListing(state ?? null),
  ),

  conflicts: (conditions: statements.ConflictConditions, page: PageArguments, asOf: AsOf) =>
    connect<ConflictRow>(db.at(asOf), statements.conflictListing(conditions), page),
  sources: (conditions: works.SourceConditions, page: PageArguments) =>
    connect<SourceRow>(db, works.sourceListing(conditions), page),
  auditTrail: (conditions: review.DecisionConditions, page: PageArguments) =>
    connect<DecisionRow>(db, review.decisionListing(conditions), page),
  reviewTasks: (conditions: review.TaskConditions, page: PageArguments) =>
    connect<ReviewTaskRow>(db, review.openTaskListing(conditions), page),
  knownUnknowns: (page: PageArguments) => connect<KnownUnknownRow>(db, review.unknownListing, page),
  ingestRuns: (page: PageArguments) => connect<RunRow>(db, ingest.runListing, page),
  changes: async (types: readonly string[] | null, page: PageArguments) =>
    connect<ChangeRow>(db, changeListing(await feedEpoch(db), types), page),
  search: (args: SearchArguments) => searchPage(db, args),

  claimsOf: (work: RecordId) => {
    const asOf = timeOf(work);
    return statements.statementsOfWork(db.at(asOf), bareId(work), COMPARED_TYPES);
  },
  linksAt:
    (asOf: AsOf) =>
    (ids: readonly RecordId[]): Promise<readonly Link[]> =>
      registry.linksOf(db.at(asOf), ids, MOST_LINKS),
  counts: once(() => works.counts(db)),
  typeCounts: once(() => works.typeCounts(db)),
});

export type Store = ReturnType<typeof createStore>;

/** Sources and revisions: `get` for one that another row names, which was written with it and must be there. */
const textsOf = (db: Database) => {
  const source = byId(db, sources.sourcesById);
  const revision = byId(db, sources.revisionsById);
  return {
    source,
    revision,
    getSource: async (id: RecordId): Promise<SourceRow> => present(await source.load(id), id),
    getRevision: async (id: RecordId): Promise<RevisionRow> => present(await revision.load(id), id),
    text: batched<string | null>(
      db,
      async (at, ids) => new Map((await sources.textsOf(at, ids)).map(({ id, text }) => [id, text])),
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
  const record = batched(db, async (at, ids) => keyed(await registry.recordsById(at, ids), ({ asked }) => asked), null);
  const stored = byId(db, statements.statementsById);
  const about = aboutLoader(db);
  const printed = async (id: RecordId): Promise<readonly StatementRow[]> => {
    const entry = await record.load(id);
    return entry ? structuralStatements(entry) : [];
  };
  return {
    record,
    printed,
    statement: async (id: string): Promise<StatementRow | null> => {
      const subject = structuralSubject(bareId(id));
      if (subject === null) return stored.load(id);
      return (await printed(inheritTime(id, subject))).find((statement) => statement.id === bareId(id)) ?? null;
    },
    statementsAbout: async (asked: statements.About): Promise<readonly StatementRow[]> =>
      isStructural(asked.subject)
        ? (await printed(asked.subject)).filter(({ property }) => property === asked.property)
        : about.load(asked),
  };
};

/** All that is stated of properties of records, which may be looked at as of different times. */
const aboutLoader = (db: Database) => {
  const places = batched<readonly StatementRow[]>(
    db,
    async (at, keys) => Map.groupBy(await statements.statementsAbout(at, keys.map(placeFrom)), placeOf),
    [],
  );
  return {
    load: ({ subject, property }: statements.About) =>
      places.load(inheritTime(subject, place(bareId(subject), property))),
  };
};

/** No property has a blank in its name. */
const place = (subject: RecordId, property: string): string => `${property} ${subject}`;
const placeOf = ({ subjectId, property }: StatementRow): string => place(subjectId, property);
const placeFrom = (key: string): statements.About => {
  const blank = key.indexOf(' ');
  return { property: key.slice(0, blank), subject: key.slice(blank + 1) };
};

const parentOf = ({ parent }: { readonly parent: string }): string => parent;

const keyed = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [keyOf(row), row]));

const byId = <Row extends Stub>(
  db: Database,
  find: (db: Database, ids: readonly RecordId[]) => Promise<readonly Row[]>,
): Loader<Row | null> => batched<Row | null>(db, async (at, ids) => keyed(await find(at, ids), ({ id }) => id), null);

/** Bounded lists of one field for many parents; parents that ask with equal arguments share a statement. */
const lists = <Row extends { readonly parent: string }, Arguments>(
  db: Database,
  find: (db: Database, parents: readonly string[], args: Arguments) => Promise<readonly Row[]>,
): ((parent: string, args: Arguments) => Promise<readonly Row[]>) => {
  const loaders = new Map<string, Loader<readonly Row[]>>();
  return (parent, args) => {
    const key = JSON.stringify(args);
    const loader =
      loaders.get(key) ??
      batched<readonly Row[]>(db, async (at, parents) => Map.groupBy(await find(at, parents, args), parentOf), []);
    loaders.set(key, loader);
    return loader.load(parent);
  };
};
