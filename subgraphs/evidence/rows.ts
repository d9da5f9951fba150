/** Evidence's own records as its resolvers hold them: what `store/` reads, in the words of the graph. */
import type { Connection, Edge } from '../../schema/connection.ts';
import type { RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { PartialDate } from '../../schema/domain/partial-date.ts';
import type { StoredStatement } from '../../schema/domain/projection.ts';
import type { Alternative, Issue, SourceKind } from '../../schema/domain/publication.ts';
import type { RankRule } from '../../schema/domain/ranking.ts';
import type { Stub } from '../../schema/domain/rows.ts';
import type { Json } from '../../schema/domain/statement.ts';
import type {
  AnchorState,
  ConflictKind,
  FileState,
  Judgement,
  MarkerState,
  TaskKind,
  Term,
} from '../../schema/domain/vocabulary.ts';
import type { Link } from './path.ts';

export interface SourceRow {
  readonly id: RecordId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: PartialDate | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly recordedAt: Date;
  /** When a person deleted it. */
  readonly withdrawnAt: Date | null;
}

/** A revision without its text, which is long and rarely asked for. */
export interface RevisionRow {
  readonly id: RecordId;
  readonly sourceId: RecordId;
  readonly workId: RecordId;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string;
  readonly name: string;
  readonly asserting: boolean;
  readonly pipelineVersion: string;
  /** Pages whose text was recognised from their pictures. */
  readonly recognized: readonly { readonly page: number; readonly ocrConfidence: number }[];
  readonly issues: readonly Issue[];
  readonly recordedAt: Date;
}

/** Offsets are UTF-16 units of the revision's canonical text. */
export interface QuoteRow {
  readonly id: RecordId;
  readonly revisionId: RecordId;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly section: string | null;
  /** Null where the text is on no paper. */
  readonly boxes: readonly QuoteBoxRow[] | null;
}

/** Points from the upper left corner of a page, pages counted from 1 in the file. */
export interface QuoteBoxRow {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AnchorRow {
  readonly revisionId: RecordId;
  readonly state: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
}

export interface PassageRow {
  readonly id: RecordId;
  readonly revisionId: RecordId;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly section: string | null;
  readonly page: number | null;
  readonly text: string;
}

export type { Alternative as AlternativeRow } from '../../schema/domain/publication.ts';

export interface MentionRow {
  readonly id: RecordId;
  readonly revisionId: RecordId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly recordId: RecordId | null;
  readonly kind: string;
  readonly score: number;
  readonly rule: string;
  readonly alternatives: readonly Alternative[];
}

export interface RuleRow {
  readonly id: string;
  readonly reason: string;
}

export interface MarkerRow {
  readonly id: RecordId;
  readonly revisionId: RecordId;
  readonly index: string;
  readonly state: MarkerState;
  readonly start: number;
  readonly end: number;
  readonly passageId: RecordId | null;
  /** The sentence that it points at, in the passage's revision. */
  readonly resolvedStart: number | null;
  readonly resolvedEnd: number | null;
}

export interface SentenceRow {
  readonly id: RecordId;
  readonly revisionId: RecordId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A statement with what its source adds to its rank. */
export interface StatementRow extends StoredStatement {
  readonly subjectType: RecordTypeName;
  readonly valueRecord: RecordId | null;
  readonly rule: string;
  readonly inferred: boolean;
  readonly sourceId: RecordId;
  readonly recordedAt: Date;
  /** The time that the ids which it hands on carry: `@known=2026-06-01`, nothing for now. */
  readonly asOf: string;
}

export type Verdict = 'BORNE_OUT' | 'CHANGED' | 'CONTRADICTED' | 'NOT_ADDRESSED';

/** What is told of one claim in two works. */
export interface ClaimPairRow {
  readonly verdict: Verdict;
  readonly property: string;
  /** Null where only the right work says it. */
  readonly left: StatementRow | null;
  /** Null where the right work is silent. */
  readonly right: StatementRow | null;
  /** What the verdict rests on, in a few words. */
  readonly reason: string;
}

export interface ConflictRow {
  readonly id: RecordId;
  readonly kind: ConflictKind;
  readonly state: Term<'ConflictState'>;
  readonly subjectId: RecordId;
  readonly property: string;
  /** What a person said of it. */
  readonly explanation: string | null;
  readonly recordedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly asOf: string;
}

/** A row of the registry of records. */
export interface RecordEntry {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly label: string;
  /** What a structural record holds, and the words that it was read from. */
  readonly facts: Readonly<Record<string, Json>> | null;
  readonly quoteId: RecordId | null;
  /** The text that brought it. */
  readonly workId: RecordId | null;
  readonly sourceId: RecordId | null;
  readonly sourceKind: SourceKind | null;
  readonly publishedOn: PartialDate | null;
  readonly recordedAt: Date;
  readonly asOf: string;
}

export interface JudgementRow {
  readonly id: RecordId;
  readonly leftId: RecordId;
  readonly rightId: RecordId;
  readonly verdict: Term<'IdentityVerdict'>;
  readonly judgedBy: string;
  readonly reason: string | null;
  readonly recordedAt: Date;
  readonly undoneAt: Date | null;
}

/** A decision, as it was taken. */
export interface DecisionRow {
  readonly id: RecordId;
  readonly action: Term<'DecisionAction'>;
  readonly targetId: RecordId;
  readonly otherId: RecordId | null;
  readonly value: Json;
  readonly note: string | null;
  readonly takenBy: string;
  readonly takenAt: Date;
  readonly undoneAt: Date | null;
  readonly undoneBy: string | null;
}

/** What a number of a report's markers means. */
export interface BoundSourceRow {
  readonly number: number;
  readonly sourceId: RecordId;
}

export interface ReviewTaskRow {
  readonly id: RecordId;
  readonly kind: TaskKind;
  readonly recordId: RecordId | null;
  /** The statement, conflict or quote to be judged. */
  readonly targetId: RecordId | null;
  /** The other record, where two may be one. */
  readonly candidateId: RecordId | null;
  readonly reason: string;
  readonly score: number | null;
  readonly state: Term<'TaskState'>;
  readonly recordedAt: Date;
}

export interface KnownUnknownRow {
  readonly id: RecordId;
  readonly question: string;
  readonly whyOpen: string;
  readonly wouldBeSettledBy: string | null;
  readonly subjectId: RecordId | null;
  readonly quoteId: RecordId | null;
}

export interface RunRow {
  readonly id: RecordId;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly pipelineVersion: string;
}

/** That something changed; what it is now is looked up by its id. */
export interface ChangeRow {
  readonly id: RecordId;
  readonly type: string;
  readonly gone: boolean;
  readonly at: Date;
}

export interface FileRow {
  readonly id: RecordId;
  readonly runId: RecordId;
  readonly name: string;
  readonly state: FileState;
  readonly code: string | null;
  readonly message: string | null;
  readonly documentId: RecordId | null;
  readonly duplicateOf: string | null;
}

/** The value that a record shows for a property, and all that was stated of it. */
export interface SourcedRow {
  readonly value: Json;
  readonly judgement: Judgement;
  readonly confidence: number | null;
  readonly rule: RankRule;
  /** Those that the value stands on. */
  readonly shown: readonly StatementRow[];
  readonly alternatives: readonly StatementRow[];
}

/** One entry of a record's history, and the statements that tell it. */
export interface TimelineRow {
  /** Tells it from the other entries of one timeline. */
  readonly key: string;
  readonly on: PartialDate | null;
  readonly kind: string;
  readonly description: string;
  readonly statements: readonly StatementRow[];
}

export type SearchType =
  'PASSAGE' | 'INSTRUMENT' | 'AGENCY' | 'PERSON' | 'ORGANIZATION' | 'MODEL' | 'PROGRAM' | 'REFERENCE';

/** Something that a search found. */
export interface Hit {
  readonly id: RecordId;
  readonly type: SearchType;
  readonly score: number;
  /** Of a passage: where it stands. */
  readonly revisionId: RecordId | null;
  readonly position: number | null;
}

export interface HitRow extends Hit {
  readonly snippet: () => Promise<string>;
}

export interface SearchPage extends Connection<HitRow> {
  readonly complete: () => Promise<boolean>;
  readonly facets: () => Promise<readonly { readonly name: string; readonly values: readonly FacetValue[] }[]>;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** One record of a path, and the statement that ties it to the one before; null for the first. */
export interface StepRow {
  readonly id: RecordId;
  readonly link: Link | null;
}

/** A linked record, and the statement by which it was first reached. */
export interface LinkPage extends Omit<Connection<Stub>, 'edges'> {
  readonly edges: () => Promise<readonly (Edge<Stub> & { readonly relation: string })[]>;
}
