/** One decision, taken or taken back, in the caller's transaction. Errors: `Refused` where it cannot be. */
import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { Command, Decider } from '../../../schema/domain/review.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import { setInstant } from '../publish/instant.ts';
import type { PublishContext } from '../publish/publish.ts';
import { undoIdentity } from './identity-store.ts';
import * as identity from './identity.ts';
import { refuse } from './refuse.ts';
import * as sources from './sources.ts';
import * as statements from './statements.ts';
import * as store from './store.ts';
import type { Taking } from './statements.ts';

/** What a decision is about, as it is kept. */
interface Subject {
  readonly action: Command['action'];
  readonly target: RecordId;
  readonly other?: RecordId | null;
  readonly value?: Json;
}

export const decide = async (
  client: PoolClient,
  command: Command,
  who: Decider,
  context: PublishContext,
): Promise<RecordId> => {
  await store.lockDecisions(client);
  const at = context.now();
  await setInstant(client, at);
  const taking = { id: `decision/${randomUUID()}`, at };
  const save = ({ action, target, other = null, value = null }: Subject): Promise<unknown> =>
    store.saveDecision(client, { id: taking.id, action, target, other, value }, who, at);
  await take(client, { ...taking, who, save, context: { ...context, now: () => at } }, await ofTask(client, command));
  return taking.id;
};

/** What a decision about a task decides. */
const ofTask = async (client: PoolClient, command: Command): Promise<Command> => {
  if ((command.action !== 'ACCEPT' && command.action !== 'REJECT') || !command.id.startsWith('task/')) return command;
  const task = await store.findTask(client, command.id);
  if (!task) return refuse('NOT_FOUND', 'id', `${command.id} is no task.`);
  if (task.kind === 'CONFLICT')
    return refuse('NOT_APPLICABLE', 'id', 'A conflict is explained, or resolved by one of its statements.');
  if (task.kind === 'IDENTITY' && task.record && task.candidate) {
    return { action: command.action === 'ACCEPT' ? 'MERGE' : 'KEEP_APART', from: task.record, into: task.candidate };
  }
  return task.target ? { ...command, id: task.target } : command;
};

interface Decided extends Taking {
  readonly who: Decider;
  readonly context: PublishContext;
  readonly save: (subject: Subject) => Promise<unknown>;
}

const take = async (client: PoolClient, taking: Decided, command: Command): Promise<void> => {
  const { who, save } = taking;
  switch (command.action) {
    case 'ACCEPT':
    case 'REJECT': {
      const judgement = command.action === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED';
      const ids = await statements.statementsOf(client, command.id);
      await save({ action: command.action, target: command.id });
      return statements.judge(
        client,
        taking,
        ids.map((statement) => ({ statement, judgement })),
      );
    }
    case 'CORRECT': {
      const { action, statement: target, value } = command;
      await save({ action, target, value });
      await statements.correct(client, taking, target, value);
      return;
    }
    case 'EXPLAIN':
    case 'RESOLVE':
      return settle(client, taking, command);
    case 'MERGE':
    case 'KEEP_APART': {
      const pair = await identity.pairOf(client, command.from, command.into);
      await save({ action: command.action, target: pair.from, other: pair.into });
      return (command.action === 'MERGE' ? identity.merge : identity.keepApart)(client, taking, pair, who);
    }
    case 'SPLIT': {
      const { parted, about, naming } = await identity.part(client, taking, command);
      await save({ action: 'SPLIT', target: command.id, other: parted, value: { about, naming } });
      return identity.showPartings(client, [...about, ...naming], parted, taking.at);
    }
    case 'BIND': {
      const { action, report, number, source } = command;
      await save({ action, target: report, other: source, value: number });
      return sources.bind(client, taking, { report, number, source });
    }
    case 'DELETE_SOURCE': {
      await save({ action: command.action, target: command.source });
      return sources.deleteSource(client, command.source, taking.at, taking.context);
    }
  }
};

const settle = async (
  client: PoolClient,
  taking: Decided,
  command: Extract<Command, { action: 'EXPLAIN' | 'RESOLVE' }>,
): Promise<void> => {
  const { who, save } = taking;
  const conflict = await statements.conflictOf(client, command.conflict);
  if (command.action === 'EXPLAIN') {
    if (!who.reason?.trim()) return refuse('INVALID_VALUE', 'explanation', 'Say what explains the difference.');
    await save({ action: 'EXPLAIN', target: conflict.id });
  } else {
    if (!conflict.statements.includes(command.statement))
      return refuse('NOT_APPLICABLE', 'statement', `${command.statement} is none of the statements of this conflict.`);
    await save({ action: 'RESOLVE', target: conflict.id, other: command.statement });
    await statements.judge(client, taking, [{ statement: command.statement, judgement: 'ACCEPTED' }]);
  }
  await statements.showConflict(client, conflict.id, taking.at);
};

export const undo = async (
  client: PoolClient,
  id: RecordId,
  who: Decider,
  context: PublishContext,
): Promise<RecordId> => {
  await store.lockDecisions(client);
  const at = context.now();
  const decision = await store.findDecision(client, id);
  if (!decision) return refuse('NOT_FOUND', 'decision', `${id} is no decision.`);
  if (decision.undone) return refuse('ALREADY_DONE', 'decision', `${id} is taken back already.`);
  await setInstant(client, at);
  await store.markUndone(client, id, who.by, at);
  await takeBack(client, decision, at, { ...context, now: () => at });
  return id;
};

const takeBack = async (
  client: PoolClient,
  decision: store.Decision,
  at: Date,
  context: PublishContext,
): Promise<void> => {
  switch (decision.action) {
    case 'ACCEPT':
    case 'REJECT':
    case 'CORRECT':
      return statements.show(client, await store.judgedBy(client, decision.id), at);
    case 'EXPLAIN':
    case 'RESOLVE':
      await statements.show(client, await store.judgedBy(client, decision.id), at);
      return statements.showConflict(client, decision.target, at);
    case 'MERGE':
      return identity.showIdentity(client, await undoIdentity(client, decision.id, at), at);
    case 'KEEP_APART':
      await undoIdentity(client, decision.id, at);
      await store.settleTasks(client, [decision.target]);
      return;
    case 'SPLIT':
      return decision.other === null
        ? undefined
        : identity.unsplit(client, decision.other, statementsIn(decision.value), at);
    case 'BIND':
      return sources.unbind(client, decision.target, Number(decision.value));
    case 'DELETE_SOURCE':
      return sources.restoreSource(client, decision.target, at, context);
  }
};

/** What a split parted. */
const statementsIn = (value: Json): readonly RecordId[] =>
  Object.values(value ?? {})
    .flat()
    .filter((id): id is RecordId => typeof id === 'string');
