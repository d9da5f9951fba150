/** Which way the arrows run: `docs` draws them, and this keeps them so. */
import { describe, expect, test } from '@jest/globals';
import { generatedFiles, sourceFiles, type Import, type SourceFile } from './imports.ts';

const SUBGRAPHS = ['models', 'agencies', 'policies', 'grants', 'evidence'];

interface Room {
  /** A directory or a file. */
  readonly name: string;
  /** Directories and files, besides the room itself. */
  readonly mayImport: readonly string[];
}

const ROOMS: readonly Room[] = [
  { name: 'schema/domain', mayImport: [] },
  { name: 'schema', mayImport: [] },
  // What flows between the stages: types only.
  { name: 'ingest/values', mayImport: ['schema/domain'] },
  { name: 'ingest/kernel', mayImport: ['schema/domain', 'ingest/values'] },
  { name: 'ingest/readers', mayImport: ['schema/domain', 'ingest/kernel', 'ingest/values'] },
  { name: 'ingest/stages', mayImport: ['schema/domain', 'ingest/kernel', 'ingest/values'] },
  {
    name: 'ingest/pipeline.ts',
    mayImport: ['schema/domain', 'ingest/kernel', 'ingest/readers', 'ingest/stages', 'ingest/values'],
  },
  // The publisher writes into the subgraphs' tables: it alone knows them, by the one list that they are in.
  {
    name: 'ingest/edges',
    mayImport: [
      'schema/domain',
      'ingest/kernel',
      'ingest/stages',
      'ingest/values',
      'subgraphs/index.ts',
      'subgraphs/runtime',
    ],
  },
  { name: 'ingest', mayImport: ['schema', 'subgraphs/index.ts', 'subgraphs/runtime'] },
  { name: 'subgraphs/runtime', mayImport: ['schema', 'ingest/kernel'] },
  ...SUBGRAPHS.map((name) => ({
    name: `subgraphs/${name}`,
    mayImport: ['schema', 'ingest/kernel', 'subgraphs/runtime'],
  })),
  { name: 'subgraphs/index.ts', mayImport: ['subgraphs'] },
  // The gateway knows the supergraph and where each subgraph answers; never its code.
  { name: 'gateway', mayImport: ['schema'] },
  // The explorer knows its own operations and their types, as any client of the public graph.
  { name: 'gateway/explorer', mayImport: [] },
  { name: 'samples', mayImport: ['schema/domain'] },
  { name: 'bin', mayImport: ['schema', 'ingest', 'subgraphs', 'gateway'] },
  { name: 'test', mayImport: ['schema', 'ingest', 'subgraphs', 'gateway', 'samples', 'bin'] },
];

const isIn = (path: string, room: string): boolean => path === room || path.startsWith(`${room}/`);

/** The smallest room that the file is in. */
const roomOf = (path: string): Room | undefined =>
  ROOMS.filter(({ name }) => isIn(path, name)).sort((a, b) => b.name.length - a.name.length)[0];

const mayImport = (from: string, to: string): boolean => {
  const room = roomOf(from);
  return room !== undefined && [room.name, ...room.mayImport].some((allowed) => isIn(to, allowed));
};

const files = sourceFiles();
const ours = (file: SourceFile): readonly Import[] => file.imports.filter((each) => each.ours);

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(ours).length).toBeGreaterThan(100);
});

test('no room imports one that it must not know', () => {
  const wrong = files.flatMap((file) =>
    ours(file)
      .filter(({ to }) => !mayImport(file.path, to))
      .map(({ to }) => `${file.path} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('generated types name no more of a subgraph than the shapes of its rows', () => {
  const wrong = generatedFiles().flatMap((file) =>
    ours(file).filter(({ to, typeOnly }) => isIn(to, 'subgraphs') && !(typeOnly && /\/rows\.ts$/.test(to))),
  );
  expect(wrong).toEqual([]);
});

test('no file imports itself, by whatever way, be it for a type', () => {
  const graph = new Map(files.map((file) => [file.path, ours(file).map(({ to }) => to)]));
  expect([...graph.keys()].map((path) => cycleFrom(path, graph)).filter((cycle) => cycle !== null)).toEqual([]);
});

/** The way from a file back to itself, or null. */
const cycleFrom = (start: string, graph: ReadonlyMap<string, readonly string[]>): string | null => {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start].join(' -> ');
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return null;
};

describe('below the edges', () => {
  const PURE = ['schema/domain', 'ingest/kernel', 'ingest/readers', 'ingest/stages', 'ingest/pipeline.ts'];
  /** These compute; every other module of Node reaches outside the process. */
  const COMPUTING = ['node:buffer', 'node:crypto', 'node:util', 'node:string_decoder', 'node:zlib'];
  const REACHING = ['pg', 'typeorm', 'undici', 'pino', '@apollo/gateway', '@apollo/server'];
  const pure = files.filter(({ path }) => PURE.some((room) => isIn(path, room)));

  test('nothing reads or writes: no file, socket, process or database', () => {
    const wrong = pure.flatMap((file) =>
      file.imports
        .filter(
          ({ to, ours: own }) => !own && (REACHING.includes(to) || (to.startsWith('node:') && !COMPUTING.includes(to))),
        )
        .map(({ to }) => `${file.path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no clock, chance, environment or network is read: they come as arguments', () => {
    expect(pure.flatMap((file) => file.reaches.map((name) => `${file.path} uses ${name}`))).toEqual([]);
  });
});

test('subgraphs read no clock, chance, environment or network: the same rows have the same answers, which are remembered', () => {
  const answering = files.filter(({ path }) => SUBGRAPHS.some((name) => isIn(path, `subgraphs/${name}`)));
  expect(answering.flatMap((file) => file.reaches.map((name) => `${file.path} uses ${name}`))).toEqual([]);
});

test('the settings are read from the environment in one place', () => {
  const READERS = ['subgraphs/runtime/config.ts', 'subgraphs/runtime/config', 'bin', 'test'];
  // Two know where programs are (PATH), the other sets what a library reads.
  READERS.push('subgraphs/runtime/postgres/cluster.ts', 'ingest/edges/ocr/program.ts', 'gateway/telemetry-off.ts');
  const wrong = files
    .filter(({ path, reaches }) => reaches.includes('process.env') && !READERS.some((reader) => isIn(path, reader)))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test('no file holds a character that nobody sees', () => {
  expect(files.flatMap(({ path, unseen }) => unseen.map((line) => `${path}:${line}`))).toEqual([]);
});
