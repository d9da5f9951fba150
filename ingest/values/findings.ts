/** What the extractors find, each with its span; together with the rest in `values.ts`. */
import type { PartialDate } from '../../schema/domain/partial-date.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { Alternative } from '../../schema/domain/publication.ts';
import type { Span } from '../../schema/domain/span.ts';
import type {
  ActorRole,
  Extent,
  InstitutionalRoleKind,
  InstrumentKind,
  LifecycleStatus,
  MandateRelation,
  Modality,
  RelationType,
  Stance,
} from '../../schema/domain/vocabulary.ts';
import type { Sourced, Structured } from './structured.ts';

interface Finding extends Span {
  /** The rule that made it, an id of the rule registry (`ingest/stages/rules.ts`). */
  readonly rule: string;
}

export interface LegalReference extends Finding {
  readonly kind: 'legal-reference';
  /** See the gold guide: `eo/13636`, `usc/44/3552`, `act/national-emergencies-act`. */
  readonly norm: string;
  /** `3(b)` in "section 3(b) of Executive Order 13636". */
  readonly pinpoint: string | null;
  /** A short form ("the NSPM") that is linked, but is no citation of its own. */
  readonly shortForm: boolean;
  /** What a pointing word ("such Act") may mean as well, where little tells between them. */
  readonly alternatives?: readonly OtherReference[];
}

export interface OtherReference {
  readonly norm: string;
  readonly score: number;
  readonly reason: string;
}

export interface AgencyMention extends Finding {
  readonly kind: 'agency-mention';
  /** The agency's full name; for a title that no agency owns (a White House adviser) the title. */
  readonly canonical: string;
  readonly agency: RecordId;
  readonly via: 'name' | 'acronym' | 'official' | 'short-form';
  readonly score: number;
  /** Whom the words may mean as well, where little tells between them; the likeliest first. */
  readonly alternatives?: readonly Alternative[];
}

/** A name that some agency bears, though nothing in the text says that it is meant: linked to none. */
export interface UnsureAgency extends Finding {
  readonly kind: 'unsure-agency';
  readonly alternatives: readonly Alternative[];
}

export interface Relation extends Finding {
  readonly kind: 'relation';
  readonly type: RelationType;
  readonly extent: Extent;
  readonly target: string;
  readonly targetSpan: Span;
  /** The target's provision ("section 4(a) of Executive Order 13636"): `4(a)`. */
  readonly targetProvision: string | null;
  /** Of an item below "X is amended as follows:", the words that name the provision. */
  readonly placeSpan?: Span;
  /** How long what is suspended or continued is so. */
  readonly term: Term | null;
  /** Of an item of a list: the words above it that say what is done. */
  readonly stem: Span | null;
}

/** "Until January 1, 2033", "for 90 days", "pending a review". */
export interface Term extends Span {
  readonly words: string;
  /** Its last day, where that is known. */
  readonly until: PartialDate | null;
  /** The day is counted from the text's own. */
  readonly inferred: boolean;
}

export interface Deadline extends Span {
  readonly raw: string;
  /** ISO 8601 duration: `P90D`, `P18M`, `P1Y`. */
  readonly duration: string | null;
  /** `document_date`, `other_document_date:<ISO>`, `event:<words>`, `fixed_date`. */
  readonly anchor: string;
  readonly due: PartialDate | null;
}

export interface Actor extends Span {
  readonly role: ActorRole;
  readonly text: string;
  /** Agency name as in `AgencyMention.canonical`, `Agencies` for unnamed groups of agencies; null for anybody else. */
  readonly canonical: string | null;
  readonly agency: RecordId | null;
}

export interface Obligation extends Finding {
  readonly kind: 'obligation';
  readonly path: string | null;
  readonly modality: Modality;
  readonly modalitySpan: Span;
  readonly actors: readonly Actor[];
  readonly act: string;
  readonly object: string | null;
  readonly deadline: Deadline | null;
  readonly recurrence: (Span & { readonly value: string }) | null;
  readonly inAmendment: boolean;
}

/** On what terms a duty holds; at the duty's own span. Values are printed words, but for amounts: decimal digits, US dollars. */
export interface DutyTerms extends Finding {
  readonly kind: 'duty-terms';
  readonly duty: Obligation;
  readonly trigger: Sourced<string> | null;
  readonly exceptions: readonly Sourced<string>[];
  readonly dependsOn: readonly DutyDependency[];
  readonly amounts: readonly Sourced<string>[];
}

export interface DutyDependency {
  /** The part of the text itself that makes what the duty waits for. */
  readonly path: string;
  /** The one duty there that makes it, where there is one. */
  readonly duty: Obligation | null;
  readonly span: Span;
  /** "The report": which one, is worked out. */
  readonly inferred: boolean;
}

export interface Definition extends Finding {
  readonly kind: 'definition';
  readonly term: string;
  readonly termSpan: Span;
}

export interface GrantMention extends Finding {
  readonly kind: 'grant-mention';
  readonly norm: string;
  /** CREATED_BY, DIRECTED_BY, FUNDED_BY or, where the text does nothing to it, MENTIONED_IN. */
  readonly relation: MandateRelation;
}

export interface Money extends Finding {
  readonly kind: 'money';
  /** Decimal digits, US dollars. */
  readonly amount: string;
  /** Each of them has it; none where the text does not tell. */
  readonly fiscalYears: readonly number[];
}

/** What a funding notice says of its own call for applications. */
export type OpportunityProperty = 'opensOn' | 'closesOn' | 'totalFunding' | 'awardCeiling' | 'awardFloor';

/** What a text says of a programme itself. */
export interface ProgramFact extends Finding {
  readonly kind: 'program-fact';
  readonly program: GrantMention;
  readonly property:
    'assistanceListing' | 'administeredBy' | 'authorization' | 'eligibility' | 'opportunity' | OpportunityProperty;
  /** The id of an agency, a day, an amount in digits, or words as they stand at the span. */
  readonly value: string;
}

export interface Role extends Finding {
  readonly kind: 'role';
  readonly agency: RecordId;
  /** The words that name it; they may stand outside the clause. */
  readonly agencySpan: Span;
  readonly role: InstitutionalRoleKind;
  readonly about: string;
}

export interface Threshold extends Finding {
  readonly kind: 'threshold';
  /** The defined term that it bounds ("covered frontier model"), or null. */
  readonly term: string | null;
  readonly minTrainingFlop: number | null;
  readonly decidedBy: RecordId | null;
}

export interface CyberProgramMention extends Finding {
  readonly kind: 'cyber-program';
  readonly title: string;
  readonly agency: RecordId | null;
}

export interface ModelMention extends Finding {
  readonly kind: 'model-mention';
  readonly norm: string;
  /** "frontier models": a class, not a named model. */
  readonly generic: boolean;
  readonly record: RecordId | null;
}

interface PartyMention extends Finding {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly record: RecordId;
}

export interface PersonMention extends PartyMention {
  readonly kind: 'person';
}

export interface DeveloperMention extends PartyMention {
  readonly kind: 'developer';
}

/** Any other organization: an association, a company that no table knows. */
export interface OrganizationMention extends PartyMention {
  readonly kind: 'organization';
}

export interface Claim extends Finding {
  readonly kind: 'claim';
  readonly citations: readonly string[];
  readonly speaker: string | null;
  readonly speakerRecord: RecordId | null;
  /** "One tech industry source", "Axios". */
  readonly source: string | null;
  readonly anonymous: boolean;
  readonly directQuote: boolean;
}

/** A part of a claim that somebody else says than the claim. */
export interface SecondVoice extends Finding {
  readonly kind: 'second-voice';
  readonly speaker: string;
  readonly speakerRecord: RecordId | null;
  readonly anonymous: boolean;
}

export interface PositionFound extends Finding {
  readonly kind: 'position';
  readonly entity: string;
  readonly entityType: 'person' | 'organization' | 'agency' | 'group';
  /** Null for an unnamed group ("other industry executives"). */
  readonly holder: RecordId | null;
  readonly stance: Stance;
  readonly about: string;
  readonly counterProposal: { readonly parameter: string; readonly value: string | number } | null;
  readonly citations: readonly string[];
  readonly ambiguous: boolean;
}

export interface EventFound extends Finding {
  readonly kind: 'event';
  /** A PartialDate, `<from>/<to>`, or null. */
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly description: string;
  /** Set where the event is a step in the life of the instrument that the report is about. */
  readonly status: LifecycleStatus | null;
}

/** What a reported text would ask of developers before a release. Each value with the words that prove it. */
export interface Framework extends Finding {
  readonly kind: 'review-framework';
  readonly subject: Sourced<string> | null;
  readonly noticeDays: Sourced<number> | null;
  readonly voluntary: Sourced<boolean> | null;
  readonly decidedBy: Sourced<RecordId> | null;
  readonly submittedBy: Sourced<string> | null;
  readonly submittedTo: Sourced<string> | null;
}

export interface EvaluationFound extends Finding {
  readonly kind: 'evaluation';
  readonly by: RecordId;
  readonly developer: RecordId | null;
  readonly model: RecordId | null;
  readonly arrangement: string;
}

/** What a report says that nobody knows yet. */
export interface UnknownFound extends Finding {
  readonly kind: 'unknown';
  readonly question: string;
  readonly whyOpen: string;
}

/** The text that a report is about: not seen, perhaps never signed. */
export interface ReportedInstrument extends Finding {
  readonly kind: 'reported-instrument';
  readonly instrumentKind: Sourced<InstrumentKind>;
  /** What people call it, made of words that the report prints. */
  readonly title: Sourced<string>;
  /** Null as long as it has none. */
  readonly number: Sourced<string> | null;
  /** The month of the report, which names the record until it has a number: `2026-05`. */
  readonly reportedIn: PartialDate | null;
}

export type AnyFinding =
  | ReportedInstrument
  | LegalReference
  | AgencyMention
  | UnsureAgency
  | Relation
  | Obligation
  | DutyTerms
  | Definition
  | GrantMention
  | ProgramFact
  | Money
  | Role
  | Threshold
  | CyberProgramMention
  | ModelMention
  | PersonMention
  | DeveloperMention
  | OrganizationMention
  | Claim
  | SecondVoice
  | PositionFound
  | EventFound
  | Framework
  | EvaluationFound
  | UnknownFound;

export type FindingKind = AnyFinding['kind'];
export type FindingOf<Kind extends FindingKind> = Extract<AnyFinding, { readonly kind: Kind }>;

/** All findings so far, in the order of the text. */
export interface Findings {
  of<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[];
}

/** The names that are known before a text is read; pure look-ups over `ingest/reference`. */
export interface KnownNames {
  readonly agencies: readonly KnownAgency[];
  readonly organizations: readonly KnownParty[];
  readonly people: readonly KnownParty[];
  readonly models: readonly KnownModel[];
  readonly programs: readonly KnownProgram[];
}

export interface KnownAgency {
  readonly id: RecordId;
  readonly name: string;
  readonly acronym: string | null;
  readonly parent: RecordId | null;
  readonly aliases: readonly string[];
  /** Titles of those who stand for it: "Secretary of Commerce", "Attorney General". */
  readonly officials: readonly string[];
  /** A White House adviser and the like: mentions keep the title as canonical name. */
  readonly keepsTitle: boolean;
  /** Years in which it was founded and ended, where they fall in the time of the texts. */
  readonly from: number | null;
  readonly until: number | null;
  /** The agency that it became, or that took over what it did. */
  readonly successor: RecordId | null;
}

export interface KnownParty {
  readonly id: RecordId;
  readonly name: string;
  readonly aliases: readonly string[];
  /** For organizations: 'developer', 'media', 'association', 'company'. */
  readonly kind: string | null;
}

export interface KnownModel {
  readonly id: RecordId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly developer: RecordId | null;
}
export interface KnownProgram {
  readonly id: RecordId;
  readonly title: string;
  readonly acronym: string | null;
  readonly assistanceListing: string | null;
  readonly aliases: readonly string[];
}

/**
 * An extractor is a plug. It reads the text, its structure, what extractors before it found, and the known names;
 * it gives findings. Whatever it proposes passes the same checks (spans in range, quotes that prove) or is refused.
 */
export interface Extractor {
  /** `references`, `agencies`, `obligations`; the first segment of its rules' ids. */
  readonly id: string;
  /** Every rule that its findings may name, `obligations/modal-clause@1`, with the reason for it in one line. */
  readonly rules: Readonly<Record<string, string>>;
  extract(input: Structured, found: Findings, names: KnownNames): readonly AnyFinding[];
}
