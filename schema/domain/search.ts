import type { RecordTypeName } from './catalog.ts';

/**
 * The text search configuration of PostgreSQL by which passages and records are indexed and queries are read: English
 * stems without accents, so that "vulnerability" finds "vulnerabilities", and "Nunez" finds "Núñez". A migration of
 * evidence makes it. Indexing and asking must agree on it.
 */
export const SEARCH_CONFIG = 'evidence.recital';

/** Stands between the names of one record where they are kept. */
export const BETWEEN_NAMES = ' | ';

/** What a search can find among records, and which types of records that are. */
export const SEARCHED = {
  INSTRUMENT: ['Instrument'],
  AGENCY: ['Agency'],
  PERSON: ['Person'],
  ORGANIZATION: ['Organization'],
  MODEL: ['AIModel'],
  PROGRAM: ['GrantProgram', 'CyberProgram'],
  REFERENCE: ['LegalReference'],
} as const satisfies Readonly<Record<string, readonly RecordTypeName[]>>;

/** The others are found by the passages that they stand in, and take no part in the index. */
export const SEARCHED_TYPES: readonly RecordTypeName[] = Object.values(SEARCHED).flat();
