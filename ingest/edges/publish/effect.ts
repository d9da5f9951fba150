/** What storing one revision changed of what stands. */
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';

/** By kind: `Obligation.act` counts statements, `Provision` structural records. */
export type KindCounts = Readonly<Record<string, number>>;

export interface Effect {
  readonly gained: KindCounts;
  /** The same, read otherwise: another rule, another confidence, facts that differ. */
  readonly changed: KindCounts;
  readonly lost: KindCounts;
}

export const NO_EFFECT: Effect = { gained: {}, changed: {}, lost: {} };

export const statementKind = (type: RecordTypeName | null, property: string): string => `${type ?? '?'}.${property}`;

export const countKinds = (kinds: readonly string[]): KindCounts =>
  Object.fromEntries(
    [...Map.groupBy(kinds, (kind) => kind)]
      .map(([kind, all]): [string, number] => [kind, all.length])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

export const addEffects = (effects: readonly Effect[]): Effect => {
  const sum = (part: keyof Effect): KindCounts => {
    const total = new Map<string, number>();
    for (const effect of effects)
      for (const [kind, count] of Object.entries(effect[part])) total.set(kind, (total.get(kind) ?? 0) + count);
    return Object.fromEntries([...total].sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return { gained: sum('gained'), changed: sum('changed'), lost: sum('lost') };
};

export const totalOf = (counts: KindCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);
