/** The command, run in the process of a test, with a database and a data directory of its own. */
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import pc from 'picocolors';
import { recital } from '../../../ingest/cli/main.ts';
import { withDatabase } from '../../database.ts';
import { temporaryDirectory } from '../../temporary.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export const withCommand = () => {
  const database = withDatabase();
  const home = temporaryDirectory();
  const before = { ...process.env };
  beforeAll(() => {
    process.env.DATABASE_URL = database.url;
    process.env.RECITAL_HOME = join(home, 'data');
  });
  afterAll(() => {
    process.env = before;
  });

  /** Begins a command that stands in `home`; what it has told so far is in `told`. */
  const begin = (args: readonly string[]) => {
    const told = { out: '', err: '' };
    const stop = new AbortController();
    const paint = pc.createColors(false);
    const ended = recital(args, {
      out: async (text) => void (told.out += text),
      err: (text) => void (told.err += text),
      paint,
      paintErr: paint,
      live: false,
      columns: 80,
      from: home,
      signal: stop.signal,
    });
    return { told, stop: () => stop.abort(), ended };
  };

  const run = async (...args: readonly string[]): Promise<Ran> => {
    const { told, ended } = begin(args);
    return { exit: await ended, ...told };
  };

  return { database, home, begin, run };
};
