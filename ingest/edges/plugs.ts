/** Extractors from outside: every module in the directory `extractors/`, in the order of their names. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CodedError } from '../../schema/domain/codes.ts';
import { EXTRACTORS } from '../stages/extract/extractors.ts';
import { extractorFault, type Plugs } from '../stages/extract/plugged.ts';
import type { Extractor } from '../values/index.ts';

/** Inside Recital's own directory, for a reader process may read nothing else. */
export const PLUGS = fileURLToPath(new URL('../../extractors/', import.meta.url));

const MODULE = /^(?!.*\.(?:test|d)\.)[\w-]+\.(?:ts|js|mjs)$/;

/** Paths of the modules; none where there is no such directory. */
export const plugFiles = (directory: string = PLUGS): readonly string[] => {
  try {
    return readdirSync(directory)
      .filter((name) => MODULE.test(name))
      .sort()
      .map((name) => join(directory, name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Eight hexadecimal digits of what the modules say, '' where there are none: work done without them is work to do again. */
export const plugsVersion = (directory: string = PLUGS): string => {
  const files = plugFiles(directory);
  if (files.length === 0) return '';
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(directory.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
};

/** What the modules export as `extractors`. Errors: `E_EXTRACTOR` where a module can't be used. */
export const loadPlugs = async (directory: string = PLUGS): Promise<Plugs> => {
  const loaded: Extractor[] = [];
  for (const file of plugFiles(directory)) {
    for (const extractor of await exportedBy(file)) {
      const fault = extractorFault(extractor, new Set([...EXTRACTORS, ...loaded].map(({ id }) => id)));
      if (fault) throw new CodedError('E_EXTRACTOR', `${file}: ${fault}.`);
      loaded.push(extractor as Extractor);
    }
  }
  return { extractors: loaded, version: plugsVersion(directory) };
};

const exportedBy = async (file: string): Promise<readonly unknown[]> => {
  try {
    const { extractors } = (await import(pathToFileURL(file).href)) as { readonly extractors?: unknown };
    if (Array.isArray(extractors)) return extractors as readonly unknown[];
  } catch (error) {
    throw new CodedError('E_EXTRACTOR', `${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new CodedError('E_EXTRACTOR', `${file}: it exports no list \`extractors\`.`);
};
