/**
 * When statements of one property cannot all be true, and what explains a difference that is none. Pure: the one rule
 * that publishing, review and `rebuild` decide by.
 */
import { createHash } from 'node:crypto';
import type { RecordTypeName } from './catalog.ts';
import type { RecordId } from './ids.ts';
import { bounds } from './partial-date.ts';
import type { Ranked } from './ranking.ts';
import type { Json } from './statement.ts';
import type { ConflictKind, LifecycleStatus } from './vocabulary.ts';

/**
 * The properties that can have one value only, whoever looks. What has several side by side, what is a matter of wording
 * (a title) and what changes while nobody is wrong (a person's employer) is not among them.
 */
const SINGLE: Partial<Readonly<Record<RecordTypeName, Readonly<Record<string, ConflictKind>>>>> = {
  Instrument: { number: 'NUMBER', signedOn: 'DATE', publishedOn: 'DATE', status: 'STATUS', binding: 'MODALITY' },
  Agency: { founded: 'DATE', ended: 'DATE' },
  Obligation: { modality: 'MODALITY' },
  ReviewFramework: { noticeDays: 'NUMBER', voluntary: 'MODALITY', decidedBy: 'ACTOR' },
  CoverageRule: { minTrainingFlop: 'NUMBER', decidedBy: 'ACTOR' },
  AIModel: { releasedOn: 'DATE', parameterCount: 'NUMBER' },
  GrantProgram: { administeredBy: 'ACTOR' },
  FundingLine: { amount: 'NUMBER' },
  FundingOpportunity: {
    opensOn: 'DATE',
    closesOn: 'DATE',
    totalFunding: 'NUMBER',
    awardCeiling: 'NUMBER',
    awardFloor: 'NUMBER',
  },
};

export const conflictKind = (type: RecordTypeName, property: string): ConflictKind | null =>
  SINGLE[type]?.[property] ?? null;

/** Whether records of a type can be in conflict at all. */
export const isDisputable = (type: RecordTypeName): boolean => SINGLE[type] !== undefined;

/** A statement with what decides whether it contradicts another. */
export interface Disputed extends Ranked {
  readonly subjectId: RecordId;
  readonly workId: RecordId;
  readonly speaker: RecordId | null;
  readonly via: string | null;
  readonly anonymous: boolean;
}

/** What the statements alone do not tell: their quotes, and which agency is part of which. */
export interface Surroundings {
  readonly wordsOf: (statement: RecordId) => string;
  readonly parentOf: (agency: RecordId) => RecordId | null;
}

/** Numbers that differ by less than this part of the greater one are roundings of one. */
const ROUNDING = 0.01;

/** A string as it is, anything else as JSON. */
const printed = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const folded = (value: Json): string =>
  printed(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const sameNumber = (a: Json, b: Json): boolean => {
  if (typeof a !== 'number' || typeof b !== 'number') return folded(a) === folded(b);
  if (Number.isInteger(a) && Number.isInteger(b) && Math.max(a, b) < 10_000) return a === b;
  return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
};

/** "In May" and the 21st of May are one date, told more or less exactly. */
const sameDate = (a: Json, b: Json): boolean => {
  const [one, other] = [bounds(printed(a)), bounds(printed(b))];
  const holds = (outer: typeof one, inner: typeof one): boolean =>
    outer.first <= inner.first && inner.last <= outer.last;
  return holds(one, other) || holds(other, one);
};

/** Steps that cannot both be taken on one day; any others follow one another. */
const TAKEN: ReadonlySet<Json> = new Set<LifecycleStatus>(['SIGNED', 'PUBLISHED']);
const exclude = (a: Json, b: Json): boolean =>
  (TAKEN.has(a) && b === 'POSTPONED') || (TAKEN.has(b) && a === 'POSTPONED');

type Agree = (a: Json, b: Json, around: Surroundings) => boolean;

const AGREE: Readonly<Record<ConflictKind, Agree>> = {
  NUMBER: sameNumber,
  DATE: sameDate,
  MODALITY: (a, b) => a === b,
  // A part acts for the whole: "the Department" through its agency.
  ACTOR: (a, b, { parentOf }) => a === b || parentOf(printed(a)) === b || parentOf(printed(b)) === a,
  STATUS: (a, b) => !exclude(a, b),
};

export interface Explanation {
  readonly id: string;
  readonly reason: string;
}

interface Explaining extends Explanation {
  readonly holds: (a: Disputed, b: Disputed, around: Surroundings) => boolean;
}

/** Also of an instrument that its draft was found to be of only later, so whose own text it is not by its id. */
const isDraft = ({ workId }: Disputed): boolean => workId.endsWith('/draft');
const isAttributed = ({ direct }: Disputed): boolean => !direct;
const voiceOf = ({ speaker, via, anonymous }: Disputed): string => JSON.stringify([speaker, via, anonymous]);

/** Words by which a report says that it speaks of another state of the text than others may have seen. */
const OTHER_VERSION =
  /\b(?:latest|newest|final|revised|updated|newer|later|earlier|previous|prior|initial|original|first|second) (?:version|draft|text|proposal)\b/iu;

/** What makes two different values both right; the first that holds. */
const EXPLANATIONS: readonly Explaining[] = [
  {
    id: 'explained/one-text',
    reason: 'One text of its own instrument: it says both, or one of them was misread.',
    holds: (a, b) => a.workId === b.workId && a.ownText,
  },
  {
    id: 'explained/versions',
    reason: 'Two versions of an instrument: a draft and what became of it may differ.',
    holds: (a, b) => (a.ownText && b.ownText && a.workId !== b.workId) || isDraft(a) || isDraft(b),
  },
  {
    id: 'explained/other-draft',
    reason: 'One says that it speaks of an earlier or a later version.',
    holds: (a, b, { wordsOf }) => OTHER_VERSION.test(wordsOf(a.id)) !== OTHER_VERSION.test(wordsOf(b.id)),
  },
  {
    id: 'explained/speakers',
    reason: 'Each is the word of another person: what they hold, not what the sources say.',
    holds: (a, b) => a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker,
  },
  {
    id: 'explained/voices-of-one-source',
    reason: 'One source gives the floor to several: it reports that they differ.',
    holds: (a, b) => a.workId === b.workId && (isAttributed(a) || isAttributed(b)) && voiceOf(a) !== voiceOf(b),
  },
  {
    id: 'explained/dates',
    reason: 'One state followed the other: they held on different days, or on days that nobody tells.',
    holds: (a, b) => a.property === 'status' && (a.validFrom === null || a.validFrom !== b.validFrom),
  },
];

/** Why two statements of one property may differ; null where nothing explains it. */
export const explanationOf = (a: Disputed, b: Disputed, around: Surroundings): Explanation | null => {
  const found = EXPLANATIONS.find(({ holds }) => holds(a, b, around));
  return found ? { id: found.id, reason: found.reason } : null;
};

/** Two values of one property that cannot both be right, with the statements that stand for either. */
export interface Disagreement {
  readonly id: RecordId;
  readonly kind: ConflictKind;
  readonly subjectId: RecordId;
  readonly property: string;
  readonly statements: readonly RecordId[];
}

/**
 * Named by what is disagreed upon, not by who disagrees: another source that says the same joins in, and what a person
 * made of it stays. A third value is another conflict.
 */
const conflictId = (subject: RecordId, property: string, values: readonly Json[]): RecordId =>
  `conflict/${createHash('sha256')
    .update([subject, property, ...values.map((value) => JSON.stringify(value)).sort()].join('\0'))
    .digest('hex')
    .slice(0, 24)}`;

/** Whether two of the statements differ at all: only then are quotes worth looking up. */
export const differ = (kind: ConflictKind, statements: readonly Disputed[]): boolean => {
  const [one, ...others] = statements.filter(({ judgement }) => judgement !== 'REJECTED').map(({ value }) => value);
  return one !== undefined && others.some((value) => JSON.stringify(value) !== JSON.stringify(one));
};

/** `statements` are all that stand about one property of one record. */
export const disagreementsAmong = (
  kind: ConflictKind,
  statements: readonly Disputed[],
  around: Surroundings,
): readonly Disagreement[] => {
  const standing = statements.filter(({ judgement }) => judgement !== 'REJECTED');
  const sides = [...Map.groupBy(standing, ({ value }) => JSON.stringify(value)).values()];
  return sides.flatMap((side, at) => sides.slice(at + 1).flatMap((other) => opposed(kind, side, other, around)));
};

const opposed = (
  kind: ConflictKind,
  side: readonly Disputed[],
  other: readonly Disputed[],
  around: Surroundings,
): readonly Disagreement[] => {
  const [one, another] = [side[0], other[0]];
  if (!one || !another || AGREE[kind](one.value, another.value, around)) return [];
  const pairs = side.flatMap((a) => other.filter((b) => explanationOf(a, b, around) === null).map((b) => [a.id, b.id]));
  if (pairs.length === 0) return [];
  const { subjectId, property } = one;
  const id = conflictId(subjectId, property, [one.value, another.value]);
  return [{ id, kind, subjectId, property, statements: [...new Set(pairs.flat())].sort() }];
};
