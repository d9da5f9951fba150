/**
 * The text search configuration of PostgreSQL by which passages and records are indexed and queries are read: English
 * stems, so that "vulnerability" finds "vulnerabilities". Indexing and asking must agree on it.
 */
export const SEARCH_CONFIG = 'english';
