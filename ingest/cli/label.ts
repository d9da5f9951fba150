/** `recital labels FILE… --out DIR`: needs no database. */
import { resolve } from 'node:path';
import { CODES, CodedError } from '../../schema/domain/codes.ts';
import { ConfigError, readConfig } from '../../subgraphs/runtime/config.ts';
import { walk } from '../edges/walk.ts';
import { EXIT, type Exit } from './exit.ts';
import { writeLabels } from './labels.ts';
import { printable, type Terminal } from './terminal.ts';

export const labels = async (terminal: Terminal, paths: readonly string[], outDir: string): Promise<Exit> => {
  const { err, from, out, signal } = terminal;
  const { maxBytes } = readConfig();
  const folder = resolve(from, outDir);
  let seen = 0;
  let missing = 0;
  let failed = 0;
  const taken = new Set<string>();
  for await (const found of walk(paths, from)) {
    if (signal.aborted) return EXIT.interrupted;
    if (found.kind === 'skipped') continue;
    seen += 1;
    if (found.kind === 'missing') missing += 1;
    try {
      if (found.kind === 'refused') throw found.error;
      if (found.kind === 'missing') throw new CodedError('E_NOTHING', 'There is no such file');
      for (const written of await writeLabels([found.location], folder, taken, maxBytes)) await out(`${written}\n`);
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      failed += 1;
      err(troubleOf(found.path, error));
    }
  }
  if (missing === seen) return EXIT.nothing;
  return failed > 0 ? EXIT.someFailed : EXIT.ok;
};

/** What nobody foresaw is told whole, as no log keeps it here; the other files go on. */
const troubleOf = (path: string, error: unknown): string => {
  if (error instanceof CodedError) {
    return `${printable(path)}: ${error.code}: ${error.message}\n  ${CODES[error.code].nextStep}\n`;
  }
  return `${printable(path)}: E_INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
};
