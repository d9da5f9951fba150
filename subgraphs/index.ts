/** All subgraphs: the one list that serving, migrating and publishing start from. */
import { agencies } from './agencies/index.ts';
import { migrate } from './runtime/migrate.ts';
import type { Subgraph } from './runtime/subgraph.ts';

export const SUBGRAPHS: readonly Subgraph[] = [agencies];

/** Brings every subgraph's tables up to date. Safe to run from several processes at once. */
export const migrateAll = (url: string): Promise<void> => migrate(url, SUBGRAPHS);
