/**
 * kill -9 at random instants of whatever takes part in an ingest: the command, a worker, a reader, the database, the
 * server with everything in it. Then the same work is begun again, until all documents are in; then their graph must be
 * the graph of an ingest that nothing disturbed.
 */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile, type Check, type Effort } from './check.ts';
import { makeDocuments, type Made } from './documents.ts';
import { dumpOf, type Dump } from './dump.ts';
import { failuresOf } from './ending.ts';
import {
  childrenOf,
  command,
  commandLine,
  countEnded,
  kill,
  newHome,
  postmasterOf,
  removeHome,
  ROOT,
  start,
  told,
  untilGone,
  type Running,
} from './product.ts';

/** A database that is restarted is asked to stop, in the middle of everything; all others are killed. */
const VICTIMS = ['command', 'worker', 'reader', 'database', 'server', 'database restarted'] as const;
type Victim = (typeof VICTIMS)[number];

/**
 * "Going again within ten seconds": from when the database answers again. A machine that has much else to do is slower: what
 * takes longer may take three times what a process of that kind needs from its start to its first document at that very moment.
 */
const PATIENCE_MS = 10_000;
const SLOWER = 3;

export const kills: Check = {
  name: 'kill -9',
  claim:
    'killed, or its database restarted: nothing acknowledged is lost, doubled or half there; work goes on within 10 s',
  run: async (effort) => {
    const made = makeDocuments(newHome(), effort.documents, effort.random.below(2 ** 30));
    const whole = await undisturbed(made);
    const waits: number[] = [];
    const struck: Record<Victim, number> = {
      command: 0,
      worker: 0,
      reader: 0,
      database: 0,
      server: 0,
      'database restarted': 0,
    };
    const failures: string[] = [];
    let done = 0;
    let rounds = 0;
    const isBroken = (): boolean => failures.length > 0;
    while (done < effort.kills && !isBroken()) {
      rounds += 1;
      const home = newHome();
      const round = { home, made, effort, struck, waits, failures };
      while (done < effort.kills && !isBroken()) {
        const outcome = await strike(round);
        if (outcome === 'all in') break;
        if (outcome === 'killed') done += 1;
      }
      const last = await ingestAll(home, made);
      failures.push(...(await failuresOf(home, made, whole)));
      // What the last command said, but for its summary.
      if (failures.length > 0) failures.push(last.replace(/^\{.*\n/m, ''));
      effort.say(`  ${done} of ${effort.kills} kills, ${rounds} rounds`);
      if (failures.length === 0) await removeHome(home);
      else failures.push(`see ${home}`);
    }
    await removeHome(made.folder);
    const figures = {
      kills: done,
      rounds,
      ...struck,
      'rows compared a round': whole.rows,
      'going again, median ms': Math.round(quantile(waits, 0.5)),
      'going again, slowest ms': Math.round(Math.max(...waits, 0)),
      'longer than 10 s': waits.filter((ms) => ms > PATIENCE_MS).length,
    };
    return { figures, failures };
  },
};

/** The samples too, which the server reads by itself. */
const ingestAll = (home: string, made: Made): Promise<string> =>
  told(home, 'ingest', join(ROOT, 'samples'), made.folder, '--json');

const undisturbed = async (made: Made): Promise<Dump> => {
  const home = newHome();
  await ingestAll(home, made);
  await untilGone(home);
  const whole = await dumpOf(home);
  await removeHome(home);
  return whole;
};

/** Milliseconds that a process of that kind takes now, from its start to its first document, or until it is ready for one. */
const startOf = async (victim: Victim, made: Made): Promise<number> => {
  const home = newHome();
  const began = performance.now();
  const running = begin(victim, home, made);
  while (!(await countEnded(home)) && !/^ready/m.test(running.output()) && performance.now() - began < LONGEST_MS)
    await sleep(50);
  const ms = performance.now() - began;
  await stop(running);
  await removeHome(home);
  return ms;
};

interface Round {
  readonly home: string;
  readonly made: Made;
  readonly effort: Effort;
  readonly struck: Record<Victim, number>;
  readonly waits: number[];
  readonly failures: string[];
}

/** One process killed at a random instant; and it is seen that the work goes on. */
const strike = async ({
  home,
  made,
  effort,
  struck,
  waits,
  failures,
}: Round): Promise<'killed' | 'restarted' | 'missed' | 'all in'> => {
  const { random } = effort;
  const victim = random.pick(VICTIMS);
  const running = begin(victim, home, made);
  const ended = running.ended.then(() => 'ended' as const);
  // One in five in the first moments of a start; the others once the database is there, in the middle of the work.
  const instant = async (): Promise<'running'> => {
    if (random.below(5) > 0) while ((await countEnded(home)) === null) await sleep(50);
    await sleep(random.below(2_500));
    return 'running';
  };
  const early = await Promise.race([ended, instant()]);
  if (early === 'ended') return victim === 'worker' ? 'missed' : 'all in';
  const target = await targetOf(victim, running, home, random.below(1_000));
  const restarted = victim === 'database restarted';
  if (target === null || !kill(target, restarted ? 'SIGINT' : 'SIGKILL')) {
    await stop(running);
    return 'missed';
  }
  struck[victim] += 1;
  const itself = target === running.child.pid;
  if (itself) await running.ended;
  const after = itself ? begin(victim, home, made) : running;
  const waited = await untilGoing(home, after);
  await stop(after);
  waits.push(waited ?? LONGEST_MS);
  const failed = (within: string): void =>
    void failures.push(`after ${victim}: nothing went on within ${within}:\n${after.output().slice(-2_000)}`);
  if (waited === null) failed(`${LONGEST_MS} ms`);
  else if (waited > PATIENCE_MS) {
    const usual = await startOf(victim, made);
    if (waited > SLOWER * usual)
      failed(`${Math.round(waited)} ms, while one that is started anew takes ${Math.round(usual)}`);
  }
  return restarted ? 'restarted' : 'killed';
};

const begin = (victim: Victim, home: string, made: Made): Running => {
  if (victim === 'server') return start(home, [join(ROOT, 'bin/start.ts'), made.folder], { PORT: '0' });
  if (victim === 'worker') return start(home, [join(ROOT, 'bin/serve.ts'), 'worker']);
  return command(home, 'ingest', join(ROOT, 'samples'), made.folder, '--json');
};

const targetOf = async (victim: Victim, running: Running, home: string, any: number): Promise<number | null> => {
  if (victim.startsWith('database')) return postmasterOf(home);
  const { pid } = running.child;
  if (pid === undefined || victim !== 'reader') return pid ?? null;
  const readers = childrenOf(pid).filter((child) => !commandLine(child).includes('postgres'));
  return readers[any % Math.max(readers.length, 1)] ?? null;
};

/** What takes longer than this does not come. */
const LONGEST_MS = 120_000;

/** Milliseconds from the database's answer until another file has ended, or all have; null where neither comes. */
const untilGoing = async (home: string, running: Running): Promise<number | null> => {
  const before = await firstCount(home, running);
  const began = performance.now();
  while (performance.now() - began < LONGEST_MS) {
    const waited = performance.now() - began;
    // A worker whose queue is empty has nothing to show but that it is there.
    if (running.child.exitCode !== null || /^ready/m.test(running.output())) return waited;
    const count = await countEnded(home);
    if (before !== null && count !== null && count > before) return waited;
    await sleep(50);
  }
  return null;
};

/** Null where the process ended before. */
const firstCount = async (home: string, running: Running): Promise<number | null> => {
  const began = performance.now();
  while (running.child.exitCode === null && performance.now() - began < LONGEST_MS) {
    const count = await countEnded(home);
    if (count !== null) return count;
    await sleep(50);
  }
  return null;
};

/** Asked to end, as an operator would: what is in hand is finished. */
const stop = async ({ child, ended }: Running): Promise<void> => {
  child.kill('SIGTERM');
  const last = setTimeout(() => child.kill('SIGKILL'), 20_000);
  await ended.finally(() => clearTimeout(last));
};
