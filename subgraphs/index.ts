/** All subgraphs: the one list that serving, migrating and publishing start from. */
import { agencies } from './agencies/index.ts';
import { evidence } from './evidence/index.ts';
import { grants } from './grants/index.ts';
import { models } from './models/index.ts';
import { policies } from './policies/index.ts';
import type { Derive } from './runtime/derive.ts';
import { migrate } from './runtime/migrate.ts';
import type { Subgraph } from './runtime/subgraph.ts';

export const SUBGRAPHS: readonly Subgraph[] = [models, agencies, policies, grants, evidence];

/** What the subgraphs keep beside their records, for the publisher: one hook a record type. */
export const derive: Derive = SUBGRAPHS.reduce<Derive>((all, subgraph) => ({ ...all, ...subgraph.derive }), {});

/** Brings every subgraph's tables up to date. Safe to run from several processes at once. */
export const migrateAll = (url: string): Promise<void> => migrate(url, SUBGRAPHS);
