/**
 * Which of several statements about one property a record shows. The others are kept and can be asked for.
 * One comparison, used by the projection that writes rows and by `sourced(field:)` that explains them.
 */
import type { SourceKind } from './publication.ts';
import { VOCABULARY, type Judgement, type LifecycleStatus } from './vocabulary.ts';
import { bounds } from './partial-date.ts';
import type { Json } from './statement.ts';

export interface Ranked {
  readonly id: string;
  readonly property: string;
  readonly value: Json;
  readonly judgement: Judgement;
  readonly confidence: number;
  /** True where the text itself says it, false where it reports what somebody said. */
  readonly direct: boolean;
  readonly sourceKind: SourceKind;
  /** The statement's work is the subject's own text (an order about itself). */
  readonly ownText: boolean;
  readonly validFrom: string | null;
  readonly publishedOn: string | null;
}

export interface RankRule {
  readonly id: string;
  readonly reason: string;
}

/** A person's judgement stands above any rule; a rejected statement is never shown. */
const JUDGEMENT_WEIGHT: Readonly<Record<Judgement, number>> = { ACCEPTED: 2, UNDECIDED: 1, REJECTED: 0 };

/** The printed register is the legal text; a web page may differ from it; a dataset is copied from either; news retells. */
const RELIABILITY: Readonly<Record<SourceKind, number>> = {
  'federal-register': 5,
  'white-house': 4,
  agency: 4,
  dataset: 3,
  other: 2,
  news: 1,
};

const step = (value: Json): number => VOCABULARY.LifecycleStatus.indexOf(value as LifecycleStatus);
const last = (value: string | null): string => (value ? bounds(value).last : '');
const order = (a: string | number, b: string | number): number => (a < b ? 1 : a > b ? -1 : 0);

/** A report that prints no date of its own is as old as the day that it tells of. */
const saidOn = (statement: Ranked): string | null => statement.publishedOn ?? statement.validFrom;

interface Criterion extends RankRule {
  readonly compare: (a: Ranked, b: Ranked) => number;
}

const CRITERIA: readonly Criterion[] = [
  {
    id: 'rank/judgement',
    reason: 'A judged statement stands above an undecided one.',
    compare: (a, b) => order(JUDGEMENT_WEIGHT[a.judgement], JUDGEMENT_WEIGHT[b.judgement]),
  },
  {
    id: 'rank/latest-status',
    reason: 'Of two states of a record, the one that began later holds now.',
    compare: (a, b) =>
      a.property === 'status' ? order(last(a.validFrom), last(b.validFrom)) || order(step(a.value), step(b.value)) : 0,
  },
  {
    id: 'rank/own-text',
    reason: 'What a text says of itself stands above what others say of it.',
    compare: (a, b) => order(Number(a.ownText), Number(b.ownText)),
  },
  {
    id: 'rank/reliability',
    reason: 'The printed register stands above a web page, that above a dataset, that above a news report.',
    compare: (a, b) => order(RELIABILITY[a.sourceKind], RELIABILITY[b.sourceKind]),
  },
  {
    id: 'rank/directness',
    reason: 'What a source says itself stands above what it reports somebody to have said.',
    compare: (a, b) => order(Number(a.direct), Number(b.direct)),
  },
  {
    id: 'rank/confidence',
    reason: 'The surer reading stands above the less sure one.',
    compare: (a, b) => order(a.confidence, b.confidence),
  },
  {
    id: 'rank/recency',
    reason: 'The later source stands above the earlier one.',
    compare: (a, b) => order(last(saidOn(a)), last(saidOn(b))),
  },
];

const FIRST: RankRule = { id: 'rank/only', reason: 'Nothing else was said of this property.' };
const TIE: RankRule = {
  id: 'rank/tie',
  reason: 'The statements are equally good; the order of their ids decides, so that it never flickers.',
};

export const compareRanked = (a: Ranked, b: Ranked): number => {
  for (const criterion of CRITERIA) {
    const difference = criterion.compare(a, b);
    if (difference !== 0) return difference;
  }
  return order(b.id, a.id);
};

/** Best first; rejected ones last and never best. `rule` says what put the first above the second. */
export const rank = <T extends Ranked>(
  statements: readonly T[],
): { readonly best: T | null; readonly rest: readonly T[]; readonly rule: RankRule } => {
  const [first, ...rest] = [...statements].sort(compareRanked);
  if (!first || first.judgement === 'REJECTED') return { best: null, rest: first ? [first, ...rest] : [], rule: FIRST };
  const second = rest[0];
  if (!second) return { best: first, rest, rule: FIRST };
  const decisive = CRITERIA.find((criterion) => criterion.compare(first, second) !== 0);
  return { best: first, rest, rule: decisive ? { id: decisive.id, reason: decisive.reason } : TIE };
};
