/**
 * What travels between the stages. Every value is readonly and JSON-writable, and carries its span in the canonical
 * text (UTF-16 offsets), so that a golden file fits between any two stages.
 *
 *   Fetched -> ReadDocument -> Structured -> Findings -> (link, assert) -> Publication
 */
export type * from './structured.ts';
export type * from './findings.ts';
