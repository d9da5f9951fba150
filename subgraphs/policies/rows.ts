/** Rows that are worked out, and stand in no table. */
export type { ProvisionPair as ProvisionPairRow } from './compare.ts';
