/** The door: what is asked of the graph's texts and documents beside GraphQL. */
import { join } from 'node:path';
import type { Door, DoorAnswer, DoorRequest } from '../../schema/door.ts';
import { pipelineVersion as currentVersion } from '../pipeline.ts';
import { plugsVersion } from '../edges/plugs.ts';
import { openPool, surroundingFault } from '../edges/database.ts';
import { errno } from '../edges/errno.ts';
import { notFound, problemAnswer, Refusal } from './answers.ts';
import { answerCard } from './cards.ts';
import { answerDocument } from './documents.ts';
import { exportsOver } from './exports.ts';
import { answerRecord } from './records.ts';
import { retriesOf, runsOf, uploadsInto, type UploadOptions } from './runs.ts';

export interface DoorOptions {
  /** URL of a migrated database. */
  readonly database: string;
  /** The data directory: the bytes of documents are in its `archive/`. */
  readonly home: string;
  /** The largest document that is taken. */
  readonly maxBytes: number;
  readonly now?: () => Date;
  /** Of the workers; this installation's own if absent. */
  readonly pipelineVersion?: string;
  /** Documents that may wait to be read before no more are taken. */
  readonly mostWaiting?: number;
  /** How fast an upload must come. */
  readonly pace?: UploadOptions['pace'];
  /** Told of what nobody foresaw, and of each time that the database is away. */
  readonly onFault: (error: unknown, reference: string) => void;
}

export interface OpenDoor {
  readonly door: Door;
  stop(): Promise<void>;
}

const CONNECTIONS = 5;
/** The budget of one statement, as behind the graph. */
const STATEMENT_MS = 1_000;
/** For exports: the first rows of a long one may take a while. */
const STREAMS = 4;
const STREAM_STATEMENT_MS = 60_000;

/** What answers below one first segment of the path; `rest` is what follows it, as it was sent. */
type Answerer = (request: DoorRequest, rest: string) => Promise<DoorAnswer>;

export const openDoor = (options: DoorOptions): OpenDoor => {
  const { database, home, maxBytes, onFault, now = () => new Date(), pace, mostWaiting } = options;
  const { pipelineVersion = currentVersion(plugsVersion()) } = options;
  const pool = openPool(database, { size: CONNECTIONS, statementTimeoutMs: STATEMENT_MS });
  const streams = openPool(database, { size: STREAMS, statementTimeoutMs: STREAM_STATEMENT_MS });
  const archive = join(home, 'archive');
  const limits = { ...(pace ? { pace } : {}), ...(mostWaiting === undefined ? {} : { mostWaiting }) };
  const answerers: Readonly<Record<string, Answerer>> = {
    'GET d': (request, rest) => answerDocument({ db: pool, archive }, request, rest),
    'GET r': (request, rest) => answerRecord(pool, request, rest),
    'GET card': (request, rest) => answerCard(pool, request, rest),
    'GET export': exportsOver(streams),
    'POST documents': uploadsInto({ pool, home, maxBytes, now, pipelineVersion, ...limits }),
    'GET runs': runsOf(pool),
    'POST runs': retriesOf({ pool, now, pipelineVersion }),
  };
  return {
    door: async (request) => {
      try {
        return await answererOf(answerers, request)();
      } catch (error) {
        return problemAnswer(refusalOf(error, request, onFault));
      }
    },
    stop: async () => {
      await Promise.all([pool.end(), streams.end()]);
    },
  };
};

const answererOf = (
  answerers: Readonly<Record<string, Answerer>>,
  request: DoorRequest,
): (() => Promise<DoorAnswer>) => {
  const [, first = '', ...rest] = (request.target.split('?', 1)[0] ?? '').split('/');
  const at = (method: string) => {
    const key = `${method} ${first}`;
    return Object.hasOwn(answerers, key) ? answerers[key] : undefined;
  };
  const answer = at(request.method);
  if (answer) return () => answer(request, rest.join('/'));
  const allowed = ['GET', 'POST'].filter(at);
  if (allowed.length === 0) throw notFound('Nothing is here.');
  const allow = allowed.join(', ');
  throw new Refusal(405, 'BAD_REQUEST', `This address takes ${allow}.`, { allow });
};

/** A refusal is told as it is; of anything else no more than a reference. */
const refusalOf = (error: unknown, { requestId }: DoorRequest, onFault: DoorOptions['onFault']): Refusal => {
  if (error instanceof Refusal) return error;
  onFault(error, requestId);
  if (errno(error) === '57014') return new Refusal(503, 'TIMEOUT', `The answer took too long. Reference ${requestId}.`);
  return surroundingFault(error)
    ? new Refusal(503, 'UNAVAILABLE', `This cannot be answered for the moment. Reference ${requestId}.`)
    : new Refusal(500, 'INTERNAL_SERVER_ERROR', `Something went wrong inside. Reference ${requestId}.`);
};
