/** `recital prove RECORD` */
import { join } from 'node:path';
import { readArchived } from '../edges/archive.ts';
import { bundleOf } from '../edges/proof/bundle.ts';
import { gatherProof, type Proof } from '../edges/proof/gather.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

export interface ProveFlags {
  readonly originals?: boolean;
}

export const prove = ({ out, err }: Terminal, record: string, { originals = false }: ProveFlags): Promise<Exit> =>
  withPool(async (pool, { config }) => {
    const proof = await gatherProof(pool, record);
    if (!proof) {
      err(`${printable(record)} is no record.\n`);
      return EXIT.nothing;
    }
    await out(bundleOf(proof, originals ? await originalsOf(proof, join(config.home, 'archive')) : undefined));
    return EXIT.ok;
  });

const originalsOf = async ({ revisions }: Proof, archive: string): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(
    await Promise.all(revisions.map(async ({ id, sha256 }) => [id, await readArchived(archive, sha256)] as const)),
  );
