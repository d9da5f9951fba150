/**
 * The text search configuration of PostgreSQL by which passages and records are indexed and queries are read: English
 * stems without accents, so that "vulnerability" finds "vulnerabilities", and "Nunez" finds "Núñez". A migration of
 * evidence makes it. Indexing and asking must agree on it.
 */
export const SEARCH_CONFIG = 'evidence.recital';
