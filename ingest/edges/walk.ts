/** From what the operator names (files, folders, patterns) to the regular files that it means. */
import { glob, lstat, readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CodedError } from '../../schema/domain/codes.ts';
import { errno } from './errno.ts';

export type Walked =
  | {
      readonly kind: 'file';
      /** As the operator would write it. */
      readonly path: string;
      /** Absolute. */
      readonly location: string;
      /** What it is called in the graph: never tells where on this machine it lies. */
      readonly name: string;
    }
  /** A link, a device, a pipe; a hidden file or folder inside one that was named; an archive in an archive; what has a name in no UTF-8. */
  | {
      readonly kind: 'skipped';
      readonly path: string;
      readonly reason: 'not-regular' | 'hidden' | 'nested-archive' | 'name-not-utf-8';
    }
  /** Named, but not there. */
  | { readonly kind: 'missing'; readonly path: string }
  /** A place that may not be looked into; an archive that can't be unpacked; an address that can't be fetched, which lies nowhere. */
  | {
      readonly kind: 'refused';
      readonly path: string;
      readonly location: string | null;
      readonly name: string;
      readonly error: CodedError;
    };

/**
 * Each input in turn, what lies in a folder by name. Links are not followed, but for a folder that is named itself.
 * Relative inputs start at `from`.
 */
export async function* walk(inputs: readonly string[], from: string): AsyncGenerator<Walked> {
  for (const input of inputs) {
    const location = resolve(from, input);
    const found = await stat(location).catch(() => null);
    if (found?.isDirectory()) {
      yield* walkFolder(location, input, nameOf(location, from));
      continue;
    }
    const one = await judge(location, input, nameOf(location, from));
    if (one.kind === 'missing' && /[*?{[]/.test(input)) yield* walkPattern(input, from);
    else yield one;
  }
}

const isThere = (location: string): Promise<boolean> =>
  lstat(location).then(
    () => true,
    () => false,
  );

const judge = async (location: string, path: string, name: string): Promise<Walked> => {
  try {
    const found = await lstat(location);
    return found.isFile() ? { kind: 'file', path, location, name } : { kind: 'skipped', path, reason: 'not-regular' };
  } catch (error) {
    return unseen(error, { path, location, name });
  }
};

/** The last is Node's, of a name with a NUL, which no file has. */
const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** What this user may not look at may be there. */
const unseen = (error: unknown, place: { path: string; location: string; name: string }): Walked => {
  if (NOT_THERE.has(errno(error))) return { kind: 'missing', path: place.path };
  const unreadable = new CodedError('E_UNREADABLE', `It could not be looked into (${errno(error)})`, { cause: error });
  return { kind: 'refused', ...place, error: unreadable };
};

async function* walkFolder(folder: string, path: string, name: string): AsyncGenerator<Walked> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    unseen(error, { path, location: folder, name }),
  );
  if (!Array.isArray(entries)) {
    yield entries;
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = { location: join(folder, entry.name), path: join(path, entry.name), name: `${name}/${entry.name}` };
    if (entry.name.startsWith('.')) yield { kind: 'skipped', path: inner.path, reason: 'hidden' };
    else if (entry.name.includes('\ufffd') && !(await isThere(inner.location)))
      yield { kind: 'skipped', path: inner.path, reason: 'name-not-utf-8' };
    else if (entry.isDirectory()) yield* walkFolder(inner.location, inner.path, inner.name);
    else yield await judge(inner.location, inner.path, inner.name);
  }
}

async function* walkPattern(pattern: string, from: string): AsyncGenerator<Walked> {
  const matches: string[] = [];
  for await (const match of glob(pattern, { cwd: from })) matches.push(match);
  if (matches.length === 0) yield { kind: 'missing', path: pattern };
  for (const match of matches.sort()) {
    const location = resolve(from, match);
    const found = await lstat(location).catch(() => null);
    if (!found?.isDirectory()) yield await judge(location, match, nameOf(location, from));
  }
}

/** The way from where the operator stands, or, for what lies elsewhere, its last segment alone. */
const nameOf = (location: string, from: string): string => {
  const way = relative(from, location);
  const inside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  return (inside ? way : basename(location)).split(sep).join('/');
};
