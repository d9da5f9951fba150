/** Decisions in a graph of a test: taken, taken back, and what is shown after them. */
import { expect } from '@jest/globals';
import { inTransaction } from '../../../ingest/edges/database.ts';
import { rebuild } from '../../../ingest/edges/rebuild.ts';
import { decide, undo } from '../../../ingest/edges/review/decide.ts';
import { Refused } from '../../../ingest/edges/review/refuse.ts';
import type { Publication } from '../../../schema/domain/publication.ts';
import type { Command } from '../../../schema/domain/review.ts';
import type { Graph } from './graph.ts';
import { published } from './lines.ts';

const WHO = { by: 'ada@example.org', reason: 'Read it.' };

export const deciding = (graph: Graph) => {
  const take = (command: Command): Promise<string> =>
    inTransaction(graph.pool(), (client) => decide(client, command, WHO, graph.context));
  const takeBack = (decision: string): Promise<string> =>
    inTransaction(graph.pool(), (client) => undo(client, decision, WHO, graph.context));
  const refusal = async (command: Command): Promise<unknown> =>
    take(command).then(
      () => null,
      (error: unknown) => (error instanceof Refused ? [error.refusal.code, error.refusal.argument] : error),
    );
  /** Of a record's current row. */
  const value = async (table: string, id: string, column: string): Promise<unknown> =>
    (
      await graph.rows<Record<string, unknown>>(`select "${column}" from ${table} where id = $1 and known_to is null`, [
        id,
      ])
    )[0]?.[column];
  /** The id of one that says this, of this subject where one is given. */
  const statement = async (property: string, said: unknown, subject?: string): Promise<string> =>
    (
      await graph.rows<{ id: string }>(
        `select id from evidence.statement where property = $1 and coalesce(stated_value, value) = $2
           and ($3::text is null or coalesce(stated_subject, subject_id) = $3)`,
        [property, JSON.stringify(said), subject ?? null],
      )
    )[0]?.id ?? '';
  /** Records that are not what their statements say. */
  const differences = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    const onDifference = async ({ id }: { readonly id: string }): Promise<void> => void found.push(id);
    await rebuild(graph.pool(), { now: () => new Date(), write: false, onDifference });
    return found;
  };
  /** Whatever is decided: taken back, the graph shows the same, and nothing else differs from its statements. */
  const undone = async (before: unknown, decision: string): Promise<void> => {
    expect(await differences()).toEqual([]);
    await takeBack(decision);
    expect(await graph.shown()).toEqual(before);
    expect(await differences()).toEqual([]);
  };
  return { take, takeBack, refusal, value, statement, differences, undone };
};

export const news = (name: string, lines: readonly string[], more: object = {}): Publication =>
  published([name, ...lines], { work: `source/news/${name}`, name, kind: 'news', publishedOn: '2026-05-21', ...more });
