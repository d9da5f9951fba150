/** `recital export WHAT --format FORMAT` */
import { exportFault, exportText, type ExportOptions } from '../exports/export.ts';
import type { ExportFormat, ExportName } from '../exports/what.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import type { Terminal } from './terminal.ts';

export const exportTo = async (
  { out, err, signal }: Terminal,
  name: ExportName,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Exit> => {
  const fault = exportFault(name, format, options);
  if (fault !== null) {
    err(`${fault}\n`);
    return EXIT.usage;
  }
  return withPool(async (pool) => {
    let written = false;
    for await (const text of exportText(pool, name, format, options)) {
      if (signal.aborted) return EXIT.interrupted;
      await out(text);
      written = true;
    }
    if (written || format !== 'akn') return EXIT.ok;
    err('No text of this instrument is known.\n');
    return EXIT.nothing;
  });
};
