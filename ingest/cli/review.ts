/** `recital review …`, `recital bind`, `recital delete`: decisions at the operator's terminal. */
import { userInfo } from 'node:os';
import type { Command, Outcome, Review } from '../../schema/domain/review.ts';
import { listDecisions, listTasks, type OpenTask, type TakenDecision } from '../edges/review/list.ts';
import { reviewOver } from '../worker/open-review.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

/** More than anybody looks through at a terminal; the graph pages through all. */
const LISTED = 100;

export interface ListFlags {
  readonly decisions?: boolean;
  readonly json?: boolean;
}

export const list = ({ out }: Terminal, { decisions, json }: ListFlags): Promise<Exit> =>
  withPool(async (pool) => {
    const rows = decisions ? await listDecisions(pool, LISTED) : await listTasks(pool, LISTED);
    if (json) await out(`${JSON.stringify(rows)}\n`);
    else if (rows.length === 0) await out(decisions ? 'Nothing was decided yet.\n' : 'Nothing waits.\n');
    else for (const row of rows) await out('takenBy' in row ? decisionText(row) : taskText(row));
    return EXIT.ok;
  });

const taskText = ({ id, kind, record, candidate, reason, statements }: OpenTask): string =>
  [
    `${id}  ${kind}`,
    `  ${printable(reason)}`,
    ...[record, candidate].flatMap((named) => (named ? [`  ${named}`] : [])),
    ...statements.map(({ id: said, value, quote }) =>
      printable(`  ${said}: ${JSON.stringify(value)}${quote ? ` — “${shortened(quote)}”` : ''}`),
    ),
    '',
  ].join('\n');

const shortened = (quote: string): string => (quote.length > 160 ? `${quote.slice(0, 159)}…` : quote);

const decisionText = ({ id, action, target, other, reason, takenBy, takenAt, undoneAt }: TakenDecision): string =>
  printable(
    `${id}  ${action}${undoneAt ? ' (taken back)' : ''}  ${takenAt.toISOString()} ${takenBy}: ` +
      `${[target, other].filter(Boolean).join(' → ')}${reason ? ` — ${reason}` : ''}`,
  ) + '\n';

export interface DecideFlags {
  readonly reason?: string;
  readonly by?: string;
}

export const decide = (terminal: Terminal, command: Command, flags: DecideFlags): Promise<Exit> =>
  taken(terminal, flags, (review, who) => review.decide(command, who));

export const undo = (terminal: Terminal, decision: string, flags: DecideFlags): Promise<Exit> =>
  taken(terminal, flags, (review, who) => review.undo(decision, who));

const taken = (
  { out, err }: Terminal,
  { reason, by }: DecideFlags,
  take: (review: Review, who: Parameters<Review['decide']>[1]) => Promise<Outcome>,
): Promise<Exit> =>
  withPool(async (pool, { config }) => {
    const who = { by: by ?? userInfo().username, reason: reason?.trim() ? reason.trim() : null };
    const { decision, refusal } = await take(reviewOver(pool, { home: config.home }), who);
    if (refusal) {
      err(`${printable(refusal.message)}\n`);
      return refusal.code === 'NOT_FOUND' ? EXIT.nothing : EXIT.usage;
    }
    await out(`${decision}\n`);
    return EXIT.ok;
  });
