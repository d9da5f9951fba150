/** Webhooks: who is told of changes, how far each has been told, and whether it still answers. */
import { randomBytes, randomUUID } from 'node:crypto';
import { checkUrl, isAmong, type GuardOptions } from './guard.ts';
import { isFree } from './leases.ts';
import type { Queryable } from './publish/insert.ts';

export interface Webhook {
  readonly id: string;
  readonly url: string;
  /** `whsec_` and 32 bytes in base64; never printed but when it is made. */
  readonly secret: string;
  /** The last change that it was told. */
  readonly position: number;
  /** The last change of the delivery that was begun last; beyond `position`, that one may not have arrived. */
  readonly upto: number;
  readonly state: 'ACTIVE' | 'DEAD';
  /** Failures in a row. */
  readonly attempts: number;
  readonly lastError: string | null;
}

const COLUMNS = `id, url, secret, position::float8 as position, upto::float8 as upto, state, attempts, last_error as "lastError"`;

/**
 * Told of what changes from now on; `inside`: hosts that may have private addresses. Errors: `E_FETCH_REFUSED` for what is no
 * address, or a private one of another host.
 */
export const addWebhook = async (
  db: Queryable,
  address: string,
  at: Date,
  inside: readonly string[] = [],
): Promise<Webhook> => {
  const url = checkUrl(address, receiverGuard(address, { inside }));
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  const { rows } = await db.query<Webhook>(
    `insert into evidence.webhook (id, url, secret, position, state, next_at, added_at)
     select $1, $2, $3, last, 'ACTIVE', $4, $4 from evidence.feed returning ${COLUMNS}`,
    [`webhook/${randomUUID().slice(0, 8)}`, url.href, secret, at],
  );
  const [added] = rows;
  if (!added) throw new Error('no webhook was added');
  return added;
};

export interface ReceiverOptions extends Omit<GuardOptions, 'hosts'> {
  /** Hosts of receivers that may have private addresses. */
  readonly inside?: readonly string[];
}

/** Whoever adds a webhook at the terminal allows its host, and whoever keeps the settings, private addresses. */
export const receiverGuard = (address: string, { inside = [], ...options }: ReceiverOptions): GuardOptions => {
  const url = URL.parse(address);
  return {
    ...options,
    hosts: [url?.host ?? ''],
    ...(url && isAmong(inside, url) ? { isAllowed: () => true } : {}),
  };
};

export const listWebhooks = async (db: Queryable): Promise<readonly Webhook[]> =>
  (await db.query<Webhook>(`select ${COLUMNS} from evidence.webhook order by added_at, id`)).rows;

/** False where there is none such. */
export const removeWebhook = async (db: Queryable, id: string): Promise<boolean> =>
  (await db.query(`delete from evidence.webhook where id = $1`, [id])).rowCount === 1;

/** It goes on where it stopped. False where there is none such. */
export const reviveWebhook = async (db: Queryable, id: string, at: Date): Promise<boolean> =>
  (
    await db.query(
      `update evidence.webhook set state = 'ACTIVE', attempts = 0, next_at = $2, lease_until = null where id = $1`,
      [id, at],
    )
  ).rowCount === 1;

/**
 * The one that has waited longest for its next attempt and has something to hear; nobody else takes it meanwhile. An attempt
 * further off than any wait was set by a clock that went wrong.
 */
export const claimWebhook = async (db: Queryable, at: Date, seconds: number): Promise<Webhook | null> => {
  const { rows } = await db.query<Webhook>(
    `update evidence.webhook set lease_until = clock_timestamp() + make_interval(secs => $2)
     where id = (select id from evidence.webhook w where state = 'ACTIVE' and (next_at <= $1 or next_at > $1::timestamptz + interval '8 hours')
                   and ${isFree('lease_until')}
                   and exists (select from evidence.change where position > w.position)
                 order by next_at, id limit 1 for update skip locked)
     returning ${COLUMNS}`,
    [at, seconds],
  );
  return rows[0] ?? null;
};

/** As if it had not been claimed: whoever comes next tells it. */
export const releaseWebhook = async (db: Queryable, { id, attempts }: Webhook): Promise<void> => {
  await db.query('update evidence.webhook set lease_until = null where id = $1 and attempts = $2', [id, attempts]);
};

/** Notes how far a delivery reaches, before it is begun. */
export const beginAttempt = async (db: Queryable, { id }: Webhook, upto: number): Promise<void> => {
  await db.query('update evidence.webhook set upto = greatest(upto, $2) where id = $1', [id, upto]);
};

/** What came of an attempt. One that was removed or revived meanwhile stays as it is. */
export type Attempt =
  | { readonly kind: 'taken'; readonly position: number }
  | { readonly kind: 'failed'; readonly error: string; readonly attempts: number; readonly next: Date }
  | { readonly kind: 'dead'; readonly error: string; readonly attempts: number };

export const endAttempt = async (db: Queryable, { id, attempts }: Webhook, attempt: Attempt): Promise<void> => {
  const { position, next } = { position: null, next: null, ...attempt };
  await db.query(
    `update evidence.webhook set lease_until = null, position = greatest(position, $3), attempts = $4,
       next_at = coalesce($5, next_at), state = $6, last_error = $7
     where id = $1 and attempts = $2 and state = 'ACTIVE'`,
    [
      ...[id, attempts, position],
      attempt.kind === 'taken' ? 0 : attempt.attempts,
      next,
      attempt.kind === 'dead' ? 'DEAD' : 'ACTIVE',
      attempt.kind === 'taken' ? null : attempt.error,
    ],
  );
};
