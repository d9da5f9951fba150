/**
 * The record types: who owns each, and which properties it has.
 *
 * This one table drives the projection (statements -> rows), the fields that `sourced(field:)` accepts, the stubs
 * that the evidence subgraph generates, and the check that SDL, tables and statements agree.
 * A property is named as its GraphQL field; its column is the same name in snake_case.
 */
import type { VocabularyName } from './vocabulary.ts';

export type SubgraphName = 'models' | 'agencies' | 'policies' | 'grants' | 'evidence';
export const SUBGRAPHS: readonly SubgraphName[] = ['models', 'agencies', 'policies', 'grants', 'evidence'];

/** `date` is a PartialDate; `decimal` a string of digits; `json` any JSON; `record` the id of a record of one of `to`. */
export type PropertyKind = 'text' | 'int' | 'float' | 'boolean' | 'date' | 'decimal' | 'json' | 'enum' | 'record';

export interface Property {
  readonly kind: PropertyKind;
  /** Several values stand side by side (each from its own statements); the column is a jsonb array. */
  readonly many?: true;
  /** Of several values, those of one text in the order of its words, and not the best first. */
  readonly inOrder?: true;
  /** Each value holds from a day on: beside it the row keeps all that may be shown, so as to show that of an earlier day. */
  readonly dated?: true;
  readonly of?: VocabularyName;
  readonly to?: readonly string[];
}

export interface RecordType {
  readonly subgraph: Exclude<SubgraphName, 'evidence'>;
  readonly table: string;
  /** First segment of the ids of this type. */
  readonly prefix: string;
  /** The property that people call the record by. */
  readonly label: string;
  /**
   * A structural record (a provision, a printed reference) is read straight off a text: its facts and its one quote
   * stand in the registry row, and no statements are stored for it.
   */
  readonly structural?: true;
  readonly properties: Readonly<Record<string, Property>>;
}

const text = { kind: 'text' } as const;
const int = { kind: 'int' } as const;
const float = { kind: 'float' } as const;
const boolean = { kind: 'boolean' } as const;
const date = { kind: 'date' } as const;
const decimal = { kind: 'decimal' } as const;
const json = { kind: 'json' } as const;
const oneOf = <Name extends VocabularyName>(of: Name) => ({ kind: 'enum', of }) as const;
const record = <To extends readonly string[]>(...to: To) => ({ kind: 'record', to }) as const;
const many = <One extends Property>(property: One) => ({ ...property, many: true }) as const;

export const RECORD_TYPES = {
  // policies
  Instrument: {
    subgraph: 'policies',
    table: 'instrument',
    prefix: 'instrument',
    label: 'title',
    properties: {
      kind: oneOf('InstrumentKind'),
      number: text,
      title: text,
      issuer: text,
      signedOn: date,
      publishedOn: date,
      frCitation: text,
      frDocumentNumber: text,
      status: { ...oneOf('LifecycleStatus'), dated: true },
      binding: boolean,
      // What reports claim of it, in their own words: each claim its own statement, with who is said to say it.
      claims: { ...many(text), inOrder: true },
    },
  },
  InstrumentVersion: {
    subgraph: 'policies',
    table: 'instrument_version',
    prefix: 'version',
    label: 'name',
    structural: true,
    properties: { instrument: record('Instrument'), name: text, status: oneOf('LifecycleStatus'), on: date },
  },
  Provision: {
    subgraph: 'policies',
    table: 'provision',
    prefix: 'provision',
    label: 'path',
    structural: true,
    properties: {
      instrument: record('Instrument'),
      version: record('InstrumentVersion'),
      path: text,
      eId: text,
      heading: text,
      text,
      parent: record('Provision'),
      position: int,
    },
  },
  DefinedTerm: {
    subgraph: 'policies',
    table: 'defined_term',
    prefix: 'term',
    label: 'term',
    properties: { instrument: record('Instrument'), provision: record('Provision'), term: text, definition: text },
  },
  InstrumentRelation: {
    subgraph: 'policies',
    table: 'instrument_relation',
    prefix: 'relation',
    label: 'type',
    properties: {
      from: record('Instrument'),
      to: record('Instrument'),
      type: oneOf('RelationType'),
      extent: oneOf('Extent'),
      fromProvision: record('Provision'),
      toProvision: text,
      term: text,
      until: date,
    },
  },
  LegalReference: {
    subgraph: 'policies',
    table: 'legal_reference',
    prefix: 'reference',
    label: 'norm',
    structural: true,
    properties: {
      instrument: record('Instrument'),
      provision: record('Provision'),
      norm: text,
      text,
      target: record('Instrument'),
    },
  },
  Obligation: {
    subgraph: 'policies',
    table: 'obligation',
    prefix: 'obligation',
    label: 'act',
    properties: {
      instrument: record('Instrument'),
      provision: record('Provision'),
      modality: oneOf('Modality'),
      act: text,
      object: text,
      actors: many(json),
      deadline: json,
      recurrence: text,
      trigger: text,
      exceptions: many(text),
      dependsOn: many(record('Obligation', 'Provision')),
      amounts: many(decimal),
    },
  },
  ReviewFramework: {
    subgraph: 'policies',
    table: 'review_framework',
    prefix: 'framework',
    label: 'subject',
    properties: {
      instrument: record('Instrument'),
      subject: text,
      noticeDays: int,
      voluntary: boolean,
      decidedBy: record('Agency'),
      submittedBy: text,
      submittedTo: text,
    },
  },
  Position: {
    subgraph: 'policies',
    table: 'position',
    prefix: 'position',
    label: 'about',
    properties: {
      instrument: record('Instrument'),
      holder: record('Person', 'Organization', 'Agency'),
      holderText: text,
      stance: oneOf('Stance'),
      about: text,
      counterProposal: json,
    },
  },
  LifecycleEvent: {
    subgraph: 'policies',
    table: 'lifecycle_event',
    prefix: 'event',
    label: 'description',
    properties: {
      instrument: record('Instrument'),
      status: oneOf('LifecycleStatus'),
      on: date,
      description: text,
      dateInferred: boolean,
    },
  },
  // agencies
  Agency: {
    subgraph: 'agencies',
    table: 'agency',
    prefix: 'agency',
    label: 'name',
    properties: {
      name: text,
      acronym: text,
      agencyKind: oneOf('AgencyKind'),
      parent: record('Agency'),
      aliases: many(text),
      officials: many(text),
      url: text,
      founded: date,
      ended: date,
      successor: record('Agency'),
    },
  },
  Organization: {
    subgraph: 'agencies',
    table: 'organization',
    prefix: 'organization',
    label: 'name',
    properties: { name: text, aliases: many(text), organizationKind: text },
  },
  Person: {
    subgraph: 'agencies',
    table: 'person',
    prefix: 'person',
    label: 'name',
    properties: { name: text, affiliation: text, organization: record('Organization', 'Agency'), role: text },
  },
  Post: {
    subgraph: 'agencies',
    table: 'post',
    prefix: 'post',
    label: 'title',
    properties: { title: text, agency: record('Agency'), person: record('Person') },
  },
  InstitutionalRole: {
    subgraph: 'agencies',
    table: 'institutional_role',
    prefix: 'role',
    label: 'role',
    properties: {
      agency: record('Agency'),
      role: oneOf('InstitutionalRoleKind'),
      provision: record('Provision'),
      instrument: record('Instrument'),
      about: text,
    },
  },
  // models
  AIModel: {
    subgraph: 'models',
    table: 'ai_model',
    prefix: 'model',
    label: 'name',
    properties: {
      name: text,
      developer: record('Organization'),
      releasedOn: date,
      trainingFlop: json,
      parameterCount: float,
      accessibility: text,
      frontier: boolean,
      aliases: many(text),
      mentionedIn: many(record('Instrument')),
    },
  },
  ModelRelease: {
    subgraph: 'models',
    table: 'model_release',
    prefix: 'release',
    label: 'on',
    properties: { model: record('AIModel'), on: date },
  },
  Evaluation: {
    subgraph: 'models',
    table: 'evaluation',
    prefix: 'evaluation',
    label: 'arrangement',
    properties: {
      by: record('Agency'),
      model: record('AIModel'),
      developer: record('Organization'),
      instrument: record('Instrument'),
      arrangement: text,
    },
  },
  CoverageRule: {
    subgraph: 'models',
    table: 'coverage_rule',
    prefix: 'coverage',
    label: 'term',
    properties: {
      instrument: record('Instrument'),
      provision: record('Provision'),
      term: text,
      minTrainingFlop: float,
      decidedBy: record('Agency'),
    },
  },
  CoverageDetermination: {
    subgraph: 'models',
    table: 'coverage_determination',
    prefix: 'determination',
    label: 'outcome',
    properties: {
      model: record('AIModel'),
      rule: record('CoverageRule'),
      outcome: oneOf('CoverageOutcome'),
      missingFacts: many(text),
    },
  },
  // grants
  GrantProgram: {
    subgraph: 'grants',
    table: 'grant_program',
    prefix: 'program',
    label: 'title',
    properties: {
      assistanceListing: text,
      title: text,
      acronym: text,
      administeredBy: record('Agency'),
      objective: text,
      topics: many(oneOf('GrantTopic')),
      eligibility: text,
      authorization: text,
    },
  },
  ProgramMandate: {
    subgraph: 'grants',
    table: 'program_mandate',
    prefix: 'mandate',
    label: 'relation',
    properties: {
      program: record('GrantProgram'),
      relation: oneOf('MandateRelation'),
      provision: record('Provision'),
      instrument: record('Instrument'),
      description: text,
    },
  },
  FundingLine: {
    subgraph: 'grants',
    table: 'funding_line',
    prefix: 'funding',
    label: 'fiscalYear',
    properties: { program: record('GrantProgram'), fiscalYear: int, amount: decimal, basis: text },
  },
  FundingOpportunity: {
    subgraph: 'grants',
    table: 'funding_opportunity',
    prefix: 'opportunity',
    label: 'title',
    properties: {
      program: record('GrantProgram'),
      number: text,
      title: text,
      opensOn: date,
      closesOn: date,
      totalFunding: decimal,
      awardCeiling: decimal,
      awardFloor: decimal,
    },
  },
  CyberProgram: {
    subgraph: 'grants',
    table: 'cyber_program',
    prefix: 'cyber-program',
    label: 'title',
    properties: {
      title: text,
      agency: record('Agency'),
      instrument: record('Instrument'),
      provision: record('Provision'),
    },
  },
} as const satisfies Readonly<Record<string, RecordType>>;

export type RecordTypeName = keyof typeof RECORD_TYPES;
export const RECORD_TYPE_NAMES = Object.keys(RECORD_TYPES) as readonly RecordTypeName[];
export const recordType = (name: RecordTypeName): RecordType => RECORD_TYPES[name];

/** `signedOn` -> `signed_on`, `eId` -> `e_id`. */
export const columnOf = (property: string): string => property.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** The column beside that of a `dated` property: `[{"value": …, "from": "2026-05-21"}, …]`, best first. */
export const datedColumn = (property: string): string => `dated_${columnOf(property)}`;

/** Properties whose values stand in the order of their texts. */
export const IN_ORDER: readonly string[] = Object.values(RECORD_TYPES).flatMap(({ properties }) =>
  Object.entries<Property>(properties).flatMap(([name, { inOrder }]) => (inOrder ? [name] : [])),
);
