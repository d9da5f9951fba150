/** Documents that come by other ways than a path, put into files of their own for as long as a run needs them. */
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { CodedError } from '../../schema/domain/codes.ts';
import { makeFolder } from '../../subgraphs/runtime/config/home.ts';
import { storageFault } from './archive.ts';
import { surroundingFault } from './database.ts';
import { fetchToFile, isUrl, nameOfUrl } from './fetch.ts';
import type { GuardOptions } from './guard.ts';
import { isArchive, newRoom, unpack, type Room } from './unpack.ts';
import { walk, type Walked } from './walk.ts';

export interface SpoolOptions {
  /** Where the archive of originals lies; what comes in is put beside it for the time being. */
  readonly archive: string;
  readonly maxBytes: number;
  /** What `-` means. */
  readonly stdin: Readable;
  /** Which addresses may be asked; none if absent. */
  readonly fetching?: GuardOptions | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the files that are found on the disk, those at these places; all where none is given. */
  readonly only?: (location: string) => boolean;
  /** What the archives of one upload may unpack to, all together. */
  readonly roomOf?: () => Room;
}

/** A document that was handed in. */
export interface Received {
  /** As it was called there; names no place. */
  readonly name: string;
  readonly location: string;
}

export interface Spool {
  /** A folder for what comes in. */
  readonly newFolder: () => Promise<string>;
  /** Like `walk`, for what was put into such a folder. */
  readonly given: (received: readonly Received[]) => AsyncGenerator<Walked>;
  /** Like `walk`, with `-` for the standard input and `https://…` for the web, and with the files of archives in their place. */
  readonly walk: (inputs: readonly string[], from: string) => AsyncGenerator<Walked>;
  /** Takes the files away. */
  readonly clear: () => Promise<void>;
}

export const openSpool = ({
  archive,
  maxBytes,
  stdin,
  fetching,
  signal,
  only,
  roomOf = newRoom,
}: SpoolOptions): Spool => {
  const folders: string[] = [];
  const isWanted = (found: Walked): boolean => !only || (found.kind === 'file' && only(found.location));
  const newFolder = async (): Promise<string> => {
    const folder = join(archive, 'incoming', randomUUID());
    await makeFolder(folder).catch((error: unknown) => {
      throw storageFault(error);
    });
    folders.push(folder);
    return folder;
  };
  async function* standardInput(): AsyncGenerator<Walked> {
    const location = join(await newFolder(), 'stdin');
    const whole = await save(stdin, location, maxBytes);
    const found: Walked = { kind: 'file', path: '-', location, name: 'stdin' };
    // Of what is too large there is but a part: no archive, and refused by its size.
    if (whole) yield* unpacked(found);
    else yield found;
  }
  async function* fromWeb(url: string): AsyncGenerator<Walked> {
    const name = nameOfUrl(url);
    const location = join(await newFolder(), 'fetched');
    try {
      await fetchToFile(url, location, { hosts: [], ...fetching, maxBytes }, signal);
    } catch (error) {
      yield { kind: 'refused', path: url, location: null, name, error: asRefusal(error) };
      return;
    }
    yield* unpacked({ kind: 'file', path: url, location, name });
  }
  async function* unpacked(found: Walked, room = newRoom()): AsyncGenerator<Walked> {
    if (found.kind !== 'file' || !(await isArchive(found.location))) {
      yield found;
      return;
    }
    try {
      for (const entry of await unpack(found.location, await newFolder(), maxBytes, room)) {
        const path = `${found.path}/${entry.name}`;
        yield entry.kind === 'skipped'
          ? { kind: entry.kind, path, reason: entry.reason }
          : { ...entry, path, name: `${found.name}/${entry.name}` };
      }
    } catch (error) {
      yield { ...found, kind: 'refused', error: asRefusal(error) };
    }
  }
  return {
    newFolder,
    given: async function* (received) {
      const room = roomOf();
      for (const { name, location } of received) yield* unpacked({ kind: 'file', path: name, location, name }, room);
    },
    walk: async function* (inputs, from) {
      for (const input of inputs) {
        if (input === '-') yield* standardInput();
        // Whoever asks for some files only means files that changed on the disk.
        else if (isUrl(input)) yield* only ? [] : fromWeb(input);
        else for await (const found of walk([input], from)) if (isWanted(found)) yield* unpacked(found);
      }
    },
    clear: async () => {
      for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
    },
  };
};

/** What is wrong with the archive; anything else is the run's affair. */
const asRefusal = (error: unknown): CodedError => {
  if (error instanceof CodedError && !surroundingFault(error)) return error;
  throw storageFault(error);
};

/**
 * Whether that is all of it. One byte more than is allowed is kept, so that who reads the file sees that it is too large.
 */
const save = async (stream: Readable, location: string, maxBytes: number): Promise<boolean> => {
  const file = await open(location, 'wx', 0o600);
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer | string>) {
      const piece = Buffer.from(chunk).subarray(0, maxBytes + 1 - bytes);
      await file.writeFile(piece);
      bytes += piece.length;
      if (bytes > maxBytes) return false;
    }
    return true;
  } catch (error) {
    throw storageFault(error);
  } finally {
    await file.close();
  }
};
