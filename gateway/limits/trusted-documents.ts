/** Queries that were registered beforehand, by SHA-256: the manifest that code generators write for a client. */
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';

export interface DocumentOptions {
  /** `off` answers all, `audit` answers and logs what is not registered, `enforce` refuses it. */
  readonly mode: 'off' | 'audit' | 'enforce';
  /** Hash in hexadecimal -> query. */
  readonly registered: Readonly<Record<string, string>>;
}

export const ALL_DOCUMENTS: DocumentOptions = { mode: 'off', registered: {} };

/** Looks at a request's body: the query to answer in its place, if it names one by its hash, or why it is refused. */
export type TrustedDocuments = (
  body: unknown,
  requestId: string,
) => { readonly query?: string } | { readonly refused: string };

export const trustedDocuments = ({ mode, registered }: DocumentOptions, log: Logger): TrustedDocuments => {
  if (mode === 'off') return () => ({});
  const documents = new Map(Object.entries(registered).map(([hash, query]) => [hash.toLowerCase(), query]));
  return (body, requestId) => {
    const { documentId, query } = Object(body) as { readonly documentId?: unknown; readonly query?: unknown };
    if (typeof documentId === 'string') {
      const known = documents.get(documentId.replace(/^sha256:/, '').toLowerCase());
      return known === undefined ? { refused: 'No query is registered under this `documentId`.' } : { query: known };
    }
    if (typeof query === 'string' && documents.has(createHash('sha256').update(query).digest('hex'))) return {};
    if (mode === 'enforce') return { refused: 'Only registered queries are answered here.' };
    log.warn({ requestId, query: typeof query === 'string' ? query.slice(0, 2_000) : null }, 'query is not registered');
    return {};
  };
};
