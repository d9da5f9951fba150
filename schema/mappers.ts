/**
 * What a resolver of each GraphQL type is handed: a row of the subgraph's store where it owns the record, else the bare
 * id. Types without a row (a deadline, a facet) are handed as they are, and may leave fields to resolvers of their own.
 */
import { isConnection } from './assembly/connections.ts';
import { RECORD_TYPES, type RecordTypeName, type SubgraphName } from './domain/catalog.ts';

/** What is no record of the catalog, by the interfaces of each subgraph's own `rows.ts`. */
const OWN_ROWS: Readonly<Partial<Record<SubgraphName, Readonly<Record<string, string>>>>> = {
  models: { ReviewProjection: 'ProjectionRow' },
  policies: { ProvisionPair: 'ProvisionPairRow' },
  evidence: {
    Source: 'SourceRow',
    Revision: 'RevisionRow',
    Document: 'RevisionRow',
    Passage: 'PassageRow',
    Quote: 'QuoteRow',
    Reanchored: 'AnchorRow',
    CitationMarker: 'MarkerRow',
    Statement: 'StatementRow',
    Conflict: 'ConflictRow',
    ClaimPair: 'ClaimPairRow',
    Mention: 'MentionRow',
    MentionAlternative: 'AlternativeRow',
    IdentityJudgement: 'JudgementRow',
    ReviewTask: 'ReviewTaskRow',
    Decision: 'DecisionRow',
    Sentence: 'SentenceRow',
    BoundSource: 'BoundSourceRow',
    KnownUnknown: 'KnownUnknownRow',
    IngestRun: 'RunRow',
    IngestFile: 'FileRow',
    Change: 'ChangeRow',
    SourcedValue: 'SourcedRow',
    TimelineEntry: 'TimelineRow',
    TimelineConnection: 'Connection<TimelineRow>',
    SearchHit: 'HitRow',
    SearchConnection: 'SearchPage',
    PathStep: 'StepRow',
    LinkConnection: 'LinkPage',
    RecordConnection: 'Connection<Stub>',
  },
};

/** Of these an id is enough: it tells the type. */
const BY_ID = new Set(['Node', 'Citable', 'Party', 'Holder', 'Affiliation', 'Dependency']);

const isRecord = (type: string): type is RecordTypeName => Object.hasOwn(RECORD_TYPES, type);

const nodeMapper = (subgraph: SubgraphName, type: string): string | undefined => {
  if (BY_ID.has(type)) return 'Stub';
  if (isRecord(type)) return RECORD_TYPES[type].subgraph === subgraph ? `RecordRow<'${type}'>` : 'Stub';
  return OWN_ROWS[subgraph]?.[type];
};

const mapperOf = (subgraph: SubgraphName, type: string): string | undefined => {
  const own = OWN_ROWS[subgraph]?.[type];
  if (own || !isConnection(type)) return own ?? nodeMapper(subgraph, type);
  const node = nodeMapper(subgraph, type.slice(0, -'Connection'.length));
  return node && `Connection<${node}>`;
};

export const mappersOf = (subgraph: SubgraphName, types: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    types.flatMap((type) => {
      const mapper = mapperOf(subgraph, type);
      return mapper ? [[type, mapper]] : [];
    }),
  );

export const mapperImports = (subgraph: SubgraphName): string => {
  const rows = new Set(Object.values(OWN_ROWS[subgraph] ?? {}).filter((mapper) => /^\w+$/.test(mapper)));
  return [
    "import type { RecordRow, Stub } from '../domain/rows.ts';",
    "import type { Connection } from '../connection.ts';",
    ...(rows.size > 0 ? [`import type { ${[...rows].join(', ')} } from '../../subgraphs/${subgraph}/rows.ts';`] : []),
  ].join('\n');
};
