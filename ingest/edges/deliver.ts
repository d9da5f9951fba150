/** Changes told to webhooks, signed as Standard Webhooks has it: who receives them checks id, time and signature. */
import { createHash, createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import { CodedError } from '../../schema/domain/codes.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import { documentPermalink, recordPermalink } from '../../schema/domain/permalink.ts';
import { listChanges, type PlacedChange } from './changes.ts';
import { ask, checkUrl, guardedAgent } from './guard.ts';
import {
  beginAttempt,
  claimWebhook,
  endAttempt,
  receiverGuard,
  releaseWebhook,
  type Attempt,
  type ReceiverOptions,
  type Webhook,
} from './webhooks.ts';

export interface DeliveryOptions extends ReceiverOptions {
  readonly now: () => Date;
  /** Milliseconds that an endpoint may take; ten seconds if absent. */
  readonly timeout?: number;
}

/** Changes of one delivery. */
const MOST = 100;
const TIMEOUT_MS = 10_000;
/** Longer than a delivery takes; a dead worker's is taken up after it. */
const LEASE_SECONDS = 30;
const BACKOFF_MS = 5_000;
const LONGEST_BACKOFF_MS = 6 * 3_600_000;
/** With the waits between them (5 s, 20 s, 80 s … 6 h) some twenty hours. */
export const MOST_ATTEMPTS = 10;

/** Endpoints that are called at once: those that say nothing are waited for beside the others. */
const TOGETHER = 16;
/** While some are waited for, whether another is due is looked at this often. */
const LOOK_MS = 500;

/** Until no webhook is due any more; where `stop` says so, those under way are broken off, and told at the next start. */
export const deliverAll = async (pool: Pool, options: DeliveryOptions, stop?: AbortSignal): Promise<void> => {
  const underWay = new Set<Promise<void>>();
  // One that fails while another is being claimed has nobody yet who waits for it.
  const faults: unknown[] = [];
  try {
    for (;;) {
      if (faults.length > 0) throw faults[0];
      while (underWay.size < TOGETHER && !stop?.aborted) {
        const hook = await claimWebhook(pool, options.now(), LEASE_SECONDS);
        if (!hook) break;
        const told = deliver(pool, hook, options, stop)
          .catch((error: unknown) => void faults.push(error))
          .finally(() => underWay.delete(told));
        underWay.add(told);
      }
      if (underWay.size === 0 && faults.length === 0) return;
      await Promise.race([...underWay, sleep(LOOK_MS, undefined, { ref: false })]);
    }
  } finally {
    await Promise.allSettled(underWay);
  }
};

/** Tells one webhook that is due what it has not heard; false where none is. */
export const deliverNext = async (pool: Pool, options: DeliveryOptions): Promise<boolean> => {
  const hook = await claimWebhook(pool, options.now(), LEASE_SECONDS);
  if (hook) await deliver(pool, hook, options);
  return hook !== null;
};

const deliver = async (pool: Pool, hook: Webhook, options: DeliveryOptions, stop?: AbortSignal): Promise<void> => {
  const { position } = hook;
  const again = hook.upto > position;
  const changes = await listChanges(pool, position, MOST, again ? hook.upto : undefined);
  // What changed once more since the first attempt is told behind it; perhaps nothing of it is left.
  const upto = again ? hook.upto : (changes.at(-1)?.position ?? position);
  if (!again) await beginAttempt(pool, hook, upto);
  const answer = changes.length > 0 ? await send({ ...hook, upto }, changes, options, stop) : 204;
  // What was broken off on our side is no failure of theirs.
  if (answer === 'unreachable' && stop?.aborted) await releaseWebhook(pool, hook);
  else await endAttempt(pool, hook, attemptOf(hook, answer, upto, options.now()));
};

const GONE = 410;

/** The status of an answer, or why there is none. */
type Answer = number | 'unreachable' | 'refused';

const WHY = {
  unreachable: 'It could not be reached, or did not answer in time',
  refused: 'It is not on the public internet, and RECITAL_WEBHOOK_HOSTS does not name it: it is not called',
} as const;

const attemptOf = (hook: Webhook, answer: Answer, position: number, at: Date): Attempt => {
  if (typeof answer === 'number' && answer >= 200 && answer < 300) return { kind: 'taken', position };
  const attempts = hook.attempts + 1;
  const error = typeof answer === 'number' ? `It answered with status ${answer}` : WHY[answer];
  if (answer === GONE || attempts >= MOST_ATTEMPTS) return { kind: 'dead', error, attempts };
  // Spread, so that those that failed together do not come back together.
  const wait = Math.min(BACKOFF_MS * 4 ** hook.attempts, LONGEST_BACKOFF_MS) * (1 + Math.random() / 10);
  return { kind: 'failed', error, attempts, next: new Date(at.getTime() + wait) };
};

/** The status of the answer. Nothing else that it says is of interest, and a redirect is followed nowhere. */
const send = async (
  { id, url, secret, position, upto }: Webhook,
  changes: readonly PlacedChange[],
  { timeout = TIMEOUT_MS, ...options }: DeliveryOptions,
  stop?: AbortSignal,
): Promise<Answer> => {
  const guard = receiverGuard(url, options);
  const agent = guardedAgent(guard);
  const late = AbortSignal.timeout(timeout);
  try {
    const body = bodyOf(changes);
    const { statusCode, body: answer } = await ask(checkUrl(url, guard), {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Recital',
        ...signed(secret, messageId(id, position, upto), options.now(), body),
      },
      body,
      signal: stop ? AbortSignal.any([stop, late]) : late,
    });
    answer.on('error', () => undefined).destroy();
    return statusCode;
  } catch (error) {
    return error instanceof CodedError && error.code === 'E_FETCH_REFUSED' ? 'refused' : 'unreachable';
  } finally {
    await agent.destroy();
  }
};

/** `timestamp` is of the last change, so that the same changes are the same words. */
const bodyOf = (changes: readonly PlacedChange[]): string =>
  JSON.stringify({
    type: 'changes',
    timestamp: changes.at(-1)?.at.toISOString(),
    data: {
      changes: changes.map(({ id, type, gone, at }) => ({ id, type, gone, at: at.toISOString(), href: hrefOf(id) })),
    },
  });

/** Where its twin for machines is; null for what has none. */
const hrefOf = (id: string): string | null => {
  if (typeOfId(id)) return `${recordPermalink(id)}.json`;
  return id.startsWith('revision/') ? `${documentPermalink(id)}.json` : null;
};

/** The same at another attempt: whoever took the changes, though the answer was lost, knows them by it. */
const messageId = (webhook: string, position: number, upto: number): string =>
  `msg_${createHash('sha256').update(`${webhook} ${position} ${upto}`).digest('base64url').slice(0, 27)}`;

export const signed = (secret: string, id: string, at: Date, body: string): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
};
