/** What addresses carry behind `?`, as each view understands it; what is not understood is left out. */
import type { SearchType } from './graph/operations.ts';

export const SEARCH_TYPES: readonly SearchType[] = [
  'INSTRUMENT',
  'PROGRAM',
  'MODEL',
  'AGENCY',
  'ORGANIZATION',
  'PERSON',
  'REFERENCE',
  'PASSAGE',
];

export interface SearchParams {
  readonly q: string;
  readonly type?: SearchType | undefined;
  /** A year: from its first day. */
  readonly after?: string | undefined;
  /** A year: to its last day. */
  readonly until?: string | undefined;
}

export interface DocumentSearch {
  readonly tab?: string | undefined;
  /** Id of a mark whose card is open. */
  readonly mark?: string | undefined;
  /** The words that a link to a quote was made with: they tell whether the text has moved. */
  readonly words?: string | undefined;
  /** The other revision of a comparison. */
  readonly with?: string | undefined;
  /** The page of a PDF, from 1. */
  readonly at?: string | undefined;
}

export interface RecordSearch {
  /** The property whose proof is open. */
  readonly proof?: string | undefined;
  /** The record whose property it is. */
  readonly of?: string | undefined;
  /** Of the ledger of obligations: whose, and of which modality. */
  readonly actor?: string | undefined;
  readonly modality?: string | undefined;
  readonly order?: string | undefined;
}

export interface LinksSearch {
  /** Ids of the records whose own links are shown too, with spaces between. */
  readonly open?: string | undefined;
  /** The other end of a path. */
  readonly to?: string | undefined;
}

export interface CompareSearch {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
}

export interface CiteSearch {
  readonly text?: string | undefined;
}

export interface RunsSearch {
  /** The run that is followed, as the door calls it: `20261123T183150-1f0c9a2e`. */
  readonly run?: string | undefined;
}

/** A non-empty string; the router reads `2024` as a number. */
export const textOf = (raw: unknown): string | undefined => {
  const text = typeof raw === 'number' ? String(raw) : raw;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

const yearOf = (raw: unknown): string | undefined => {
  const text = textOf(raw);
  return text && /^\d{4}$/.test(text) ? text : undefined;
};

export interface TimelineSearch {
  readonly year?: string | undefined;
  readonly what?: 'document' | 'event' | undefined;
}

export const timelineOf = (raw: Record<string, unknown>): TimelineSearch => ({
  year: yearOf(raw['year']),
  what: (['document', 'event'] as const).find((what) => what === raw['what']),
});

export const searchOf = (raw: Record<string, unknown>): SearchParams => ({
  q: textOf(raw['q']) ?? '',
  type: SEARCH_TYPES.find((type) => type === raw['type']),
  after: yearOf(raw['after']),
  until: yearOf(raw['until']),
});
