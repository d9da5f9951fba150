/** Files that are new or changed, told once nothing has changed for a moment. */
import { stat, watch } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../../schema/domain/codes.ts';
import { isUrl } from './fetch.ts';

/** A file that is being written changes all the time; it is read when that has stopped for this long. */
const QUIET_MS = 500;

/** Whether a place (absolute) has changed, or lies in a folder that is new. */
export type Changed = (location: string) => boolean;

export interface Watch {
  /** Resolves when something has changed and all is quiet; null once `signal` says stop. */
  readonly next: () => Promise<Changed | null>;
}

/**
 * Watches folders with all that is in them, the folders of files, and the folder in which a pattern begins. Watching
 * begins at once, so that nothing is missed between `next` and `next`. Nobody tells of changes on the web. Errors: `E_NOTHING` where there is no folder.
 */
export const startWatch = async (paths: readonly string[], from: string, signal: AbortSignal): Promise<Watch> => {
  const places = paths.filter((path) => !isUrl(path)).map((path) => resolve(from, path));
  const folders = new Set(await Promise.all(places.map(folderOf)));
  let changed = new Set<string>();
  let last = 0;
  let fault: unknown = null;
  let wake: () => void = () => undefined;
  const follow = async (folder: string): Promise<void> => {
    for await (const { filename } of watch(folder, { recursive: true, signal })) {
      changed.add(filename === null ? folder : join(folder, filename));
      last = performance.now();
      wake();
    }
  };
  for (const folder of folders) {
    follow(folder).catch((error: unknown) => {
      fault = error;
      wake();
    });
  }
  signal.addEventListener('abort', () => wake(), { once: true });
  return {
    next: async () => {
      for (;;) {
        if (signal.aborted) return null;
        if (fault) throw fault as Error;
        const left = last + QUIET_MS - performance.now();
        if (changed.size === 0) await new Promise<void>((done) => (wake = done));
        else if (left > 0) await sleep(left, undefined, { signal }).catch(() => undefined);
        else break;
      }
      const places = changed;
      changed = new Set();
      return (location) => {
        for (let place = location; ; place = dirname(place)) {
          if (places.has(place)) return true;
          if (place === dirname(place)) return false;
        }
      };
    },
  };
};

const folderOf = async (location: string): Promise<string> => {
  const found = await stat(location).catch(() => null);
  if (found?.isDirectory()) return location;
  if (found) return dirname(location);
  const pattern = /[*?{[]/.exec(location);
  const folder = pattern ? location.slice(0, location.lastIndexOf(sep, pattern.index)) || sep : dirname(location);
  if ((await stat(folder).catch(() => null))?.isDirectory()) return folder;
  throw new CodedError('E_NOTHING', `${folder} is no folder that could be watched`);
};
