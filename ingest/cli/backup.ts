/** `recital backup FILE` and `recital restore FILE` */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CodedError } from '../../schema/domain/codes.ts';
import { migrateAll, migrateTo } from '../../subgraphs/index.ts';
import { writeBackup, type Manifest } from '../edges/backup.ts';
import { errno, pathIn } from '../edges/errno.ts';
import { restoreBackup } from '../edges/restore.ts';
import { EXIT, type Exit } from './exit.ts';
import { withResolved, withSession } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

const holds = ({ tables, originals }: Manifest): string => {
  const counts = Object.values(tables);
  return `${counts.reduce((sum, count) => sum + count, 0)} rows of ${counts.length} tables, ${originals} originals`;
};

/** Of what is lost. */
const MOST_TOLD = 20;

export const backup = ({ out, err, from, signal }: Terminal, file: string): Promise<Exit> =>
  withSession(async ({ config, url }) => {
    const path = resolve(from, file);
    try {
      const { manifest, lost } = await writeBackup(url, join(config.home, 'archive'), path, signal);
      const hash = createHash('sha256');
      await pipeline(createReadStream(path), hash);
      const { size } = await stat(path);
      await out(`${printable(path)}: ${holds(manifest)}, ${size} bytes\nsha256 ${hash.digest('hex')}\n`);
      if (lost.length === 0) return EXIT.ok;
      err(
        `The originals of ${lost.length} documents are not in the archive as they came, and so not in this backup either. ` +
          `Unpack them from an older one (tar -xzf OLDER -C RECITAL_HOME archive/…):\n${lost.slice(0, MOST_TOLD).join('\n')}\n`,
      );
      return EXIT.fault;
    } catch (error) {
      const why = errno(error) === 'EEXIST' ? 'is there already' : `cannot be made (${errno(error)})`;
      if (pathIn(error) !== path) throw error;
      err(`${printable(path)} ${why}: nothing was written. Name another file.\n`);
      return EXIT.usage;
    }
  });

export const restore = (
  { out, from, signal }: Terminal,
  file: string,
  { force = false }: { readonly force?: boolean },
): Promise<Exit> =>
  withResolved(async ({ config, url }) => {
    const makeTables = async (migrations: Manifest['migrations']): Promise<void> => {
      const unknown = await migrateTo(url, new Set(Object.values(migrations).flat()));
      if (unknown.length > 0)
        throw new CodedError('E_BACKUP', `It was made by a newer version (${unknown.join(', ')})`);
    };
    const archive = join(config.home, 'archive');
    const manifest = await restoreBackup({ url, archive, file: resolve(from, file), force, makeTables, signal });
    await migrateAll(url);
    await out(`${holds(manifest)}, as of ${manifest.at}\n`);
    return EXIT.ok;
  });
