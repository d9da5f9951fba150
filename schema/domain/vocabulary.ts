/**
 * The closed vocabularies. One list, from which the enums of every subgraph's SDL, the checks of the
 * database and the types of the extractors are made, so that they can't drift apart.
 */
export const VOCABULARY = {
  InstrumentKind: [
    'EXECUTIVE_ORDER',
    'MEMORANDUM',
    'PROCLAMATION',
    'DIRECTIVE',
    'STATUTE',
    'GUIDANCE',
    'FRAMEWORK',
    'OTHER',
  ],
  LifecycleStatus: [
    'REPORTED',
    'DRAFTED',
    'SCHEDULED',
    'POSTPONED',
    'SIGNED',
    'PUBLISHED',
    'AMENDED',
    'SUPERSEDED',
    'REVOKED',
    'EXPIRED',
  ],
  Modality: ['SHALL', 'SHALL_NOT', 'MUST', 'SHOULD', 'MAY', 'ENCOURAGED', 'REQUIRED', 'WILL', 'IMPERATIVE'],
  ActorRole: ['RESPONSIBLE', 'THROUGH', 'CONSULTED'],
  RelationType: [
    'AMENDS',
    'REVOKES',
    'SUPERSEDES',
    'CONTINUES',
    'IMPLEMENTS',
    'SUSPENDS',
    'REINSTATES',
    'TERMINATES',
    'CITES',
  ],
  Extent: ['WHOLE', 'PART'],
  Stance: ['SUPPORTS', 'OPPOSES', 'NEUTRAL'],
  AgencyKind: ['DEPARTMENT', 'AGENCY', 'OFFICE', 'INTERAGENCY_BODY'],
  InstitutionalRoleKind: ['DECIDES', 'LEADS', 'REVIEWS', 'TESTS', 'ADVISES', 'CONSULTED', 'CONVENES', 'FUNDS'],
  CoverageOutcome: ['COVERED', 'NOT_COVERED', 'UNKNOWN'],
  GrantTopic: ['CYBERSECURITY', 'ARTIFICIAL_INTELLIGENCE', 'OTHER'],
  MandateRelation: ['CREATED_BY', 'DIRECTED_BY', 'FUNDED_BY', 'MENTIONED_IN'],
  Judgement: ['ACCEPTED', 'UNDECIDED', 'REJECTED'],
  ConflictKind: ['NUMBER', 'DATE', 'MODALITY', 'ACTOR', 'STATUS'],
  ConflictState: ['OPEN', 'EXPLAINED', 'RESOLVED'],
  TaskKind: ['LINK', 'CONFLICT', 'QUOTE', 'IDENTITY'],
  TaskState: ['OPEN', 'DONE'],
  DecisionAction: [
    'ACCEPT',
    'REJECT',
    'CORRECT',
    'EXPLAIN',
    'RESOLVE',
    'MERGE',
    'KEEP_APART',
    'SPLIT',
    'BIND',
    'DELETE_SOURCE',
  ],
  RefusalCode: ['NOT_FOUND', 'NOT_APPLICABLE', 'INVALID_VALUE', 'ALREADY_DONE'],
  IdentityVerdict: ['SAME', 'DIFFERENT'],
  AnchorState: ['KEPT', 'MOVED', 'ALTERED', 'LOST'],
  FileState: ['QUEUED', 'RUNNING', 'DONE', 'UNCHANGED', 'DUPLICATE_OF', 'PARTIAL', 'FAILED', 'QUARANTINED'],
  LinkState: ['LINKED', 'UNSURE', 'UNLINKED'],
  MarkerState: ['RESOLVED', 'DANGLING', 'MALFORMED'],
  DatePrecision: ['DAY', 'MONTH', 'YEAR'],
} as const;

export type VocabularyName = keyof typeof VOCABULARY;
export type Term<Name extends VocabularyName> = (typeof VOCABULARY)[Name][number];

export type InstrumentKind = Term<'InstrumentKind'>;
export type LifecycleStatus = Term<'LifecycleStatus'>;
export type Modality = Term<'Modality'>;
export type ActorRole = Term<'ActorRole'>;
export type RelationType = Term<'RelationType'>;
export type Extent = Term<'Extent'>;
export type Stance = Term<'Stance'>;
export type AgencyKind = Term<'AgencyKind'>;
export type InstitutionalRoleKind = Term<'InstitutionalRoleKind'>;
export type GrantTopic = Term<'GrantTopic'>;
export type MandateRelation = Term<'MandateRelation'>;
export type Judgement = Term<'Judgement'>;
export type ConflictKind = Term<'ConflictKind'>;
export type AnchorState = Term<'AnchorState'>;
export type TaskKind = Term<'TaskKind'>;
export type DecisionAction = Term<'DecisionAction'>;
export type FileState = Term<'FileState'>;
export type MarkerState = Term<'MarkerState'>;
