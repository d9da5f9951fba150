/** `/export/WHAT.FORMAT`: records and all that is stored, as a stream. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';
import { exportFault, exportText } from '../exports/export.ts';
import { EXPORT_NAMES, FORMATS_OF, isExportName, MEDIA_TYPES, type ExportFormat } from '../exports/what.ts';
import { jsonAnswer, notFound, Refusal, streamAnswer } from './answers.ts';

/** Each holds a connection and a moment of the database for as long as its client reads. */
const AT_ONCE = 4;
const RETRY_SECONDS = '10';

/** Whoever has had ten seconds, and took no more than this in each, gives way to whoever waits. */
const SLOW = { graceMs: 10_000, unitsPerSecond: 262_144 };

interface Running {
  readonly begun: number;
  /** UTF-16 units that its client took. */
  taken: number;
  /** None while its first words are made. */
  body?: Readable;
}

export type AnswerExport = (request: DoorRequest, path: string) => Promise<DoorAnswer>;

/** `pool` gives each statement the time that a long export needs. */
export const exportsOver = (pool: Pool): AnswerExport => {
  const running = new Set<Running>();
  return async ({ target }, path) => {
    if (path === '') return jsonAnswer(200, contents());
    const [, name = '', format = ''] = /^(\w+)\.(\w+)$/.exec(path) ?? [];
    if (!isExportName(name) || !isFormat(format)) throw notFound('GET /export/ lists what can be exported.');
    const options = { instrument: instrumentIn(target) };
    const fault = exportFault(name, format, options);
    if (fault !== null) throw new Refusal(400, 'BAD_USER_INPUT', fault);
    if (running.size === AT_ONCE) await cutSlowest(running);
    if (running.size === AT_ONCE)
      throw new Refusal(503, 'UNAVAILABLE', `${AT_ONCE} exports are under way; try again in a moment.`, {
        'retry-after': RETRY_SECONDS,
      });
    const mine: Running = { begun: performance.now(), taken: 0 };
    running.add(mine);
    let text: AsyncGenerator<string>;
    let first: IteratorResult<string>;
    try {
      text = together(exportText(pool, name, format, options));
      // A fault before the first word is an answer of its own.
      first = await text.next();
      if (first.done && format === 'akn') throw notFound('No text of this instrument is known.');
    } catch (error) {
      running.delete(mine);
      throw error;
    }
    const body = Readable.from(counted(rest(first, text), mine), { objectMode: false });
    mine.body = body;
    body.once('close', () => {
      running.delete(mine);
      // Of a stream that nobody began to read the generator was never begun either, and would not end the other.
      text.return(undefined).catch(() => undefined);
    });
    return streamAnswer(body, {
      'content-type': MEDIA_TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
    });
  };
};

/** Else a few who take nothing would keep everybody from exports. */
const cutSlowest = async (running: ReadonlySet<Running>): Promise<void> => {
  const now = performance.now();
  const rate = ({ begun, taken }: Running): number => (taken * 1_000) / (now - begun);
  const [slowest] = [...running]
    .filter(({ begun }) => now - begun > SLOW.graceMs)
    .sort((one, other) => rate(one) - rate(other));
  if (!slowest?.body || rate(slowest) > SLOW.unitsPerSecond) return;
  const closed = once(slowest.body, 'close');
  slowest.body.destroy();
  await closed;
};

async function* counted(pieces: AsyncGenerator<string>, running: Running): AsyncGenerator<string> {
  for await (const piece of pieces) {
    yield piece;
    running.taken += piece.length;
  }
}

const isFormat = (format: string): format is ExportFormat => Object.hasOwn(MEDIA_TYPES, format);

const contents = () => ({
  exports: EXPORT_NAMES.flatMap((name) =>
    FORMATS_OF[name].map((format) => ({ href: `/export/${name}.${format}`, type: MEDIA_TYPES[format] })),
  ),
});

const instrumentIn = (target: string): string | null =>
  new URL(target, 'http://localhost').searchParams.get('instrument');

const PIECE = 65_536;

/** Lines by the piece: a write each would cost more than making them. */
async function* together(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

async function* rest(first: IteratorResult<string>, others: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value;
    yield* others;
  } finally {
    await others.return(undefined);
  }
}
