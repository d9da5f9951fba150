/**
 * `npm run compose` writes everything that is generated from the SDL parts; `-- --check` only says whether all of it is
 * fresh, and exits with 1 if it is not; `-- --release` makes the schema of now the one that later ones must not break.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { assembleAll } from './assembly/assemble.ts';
import { clientOperations, type OperationFile } from './codegen-operations.ts';
import { resolverTypes } from './codegen.ts';
import { SUBGRAPHS } from './domain/catalog.ts';
import { lint } from './lint/lint.ts';
import { composeSupergraph } from './supergraph.ts';

/** Path under `schema/` -> text, of all that is generated. Throws if the parts do not compose or break a rule. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const sdl = assembleAll();
  const { supergraphSdl, publicSdl, publicSchema } = composeSupergraph(sdl);
  const problems = lint(publicSchema, sdl, await readFile(RELEASED, 'utf8'));
  if (problems.length > 0) throw new Error(['The schema breaks its rules:', ...problems].join('\n'));
  const files = new Map<string, string>([
    ['supergraph.graphql', supergraphSdl],
    ['schema.graphql', publicSdl],
  ]);
  for (const name of SUBGRAPHS) {
    files.set(`generated/${name}.graphql`, sdl[name]);
    files.set(`generated/${name}.ts`, await resolverTypes(name, sdl[name]));
  }
  for (const { folder, output, typed } of CLIENTS)
    files.set(`${folder}${output}`, await clientOperations(publicSdl, await operationsIn(folder), typed));
  return formatted(files);
};

/** The explorer asks the public graph as the example of a client does: of them only the operations are read here. */
const CLIENTS = [
  { folder: '../gateway/explorer/', output: 'graph/operations.ts', typed: 'urql' },
  { folder: '../docs/client/', output: 'operations.ts', typed: './ask.ts' },
] as const;

const operationsIn = async (folder: string): Promise<readonly OperationFile[]> => {
  const entries = await readdir(urlOf(folder), { recursive: true });
  const paths = entries.filter((path) => path.endsWith('.graphql')).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(urlOf(`${folder}${path}`), 'utf8') })));
};

const fromRoot = (path: string): string => join('schema', path);
const urlOf = (path: string): URL => new URL(path, import.meta.url);
const RELEASED = urlOf('released.graphql');

const formatted = async (files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
  const config = await resolveConfig(urlOf('compose.ts'));
  const entries = [...files].map(
    async ([path, text]) => [path, await format(text, { ...config, filepath: path })] as const,
  );
  return new Map(await Promise.all(entries));
};

/** The paths under `schema/` whose text on disk is not what would be generated now. */
export const findStale = async (files: ReadonlyMap<string, string>): Promise<readonly string[]> => {
  const stale = await Promise.all(
    [...files].map(async ([path, text]) =>
      (await readFile(urlOf(path), 'utf8').catch(() => null)) === text ? [] : [path],
    ),
  );
  return stale.flat();
};

const main = async (check: boolean): Promise<number> => {
  const files = await generate();
  const stale = await findStale(files);
  if (check) {
    for (const path of stale) console.error(`${fromRoot(path)} is stale: run \`npm run compose\``);
    return stale.length > 0 ? 1 : 0;
  }
  await mkdir(urlOf('generated/'), { recursive: true });
  for (const path of stale) await writeFile(urlOf(path), files.get(path) ?? '');
  console.log(stale.length > 0 ? `wrote ${stale.map(fromRoot).join(', ')}` : 'all fresh');
  return 0;
};

if (import.meta.main) {
  process.exitCode = await main(process.argv.includes('--check'));
  if (process.argv.includes('--release')) await copyFile(urlOf('schema.graphql'), RELEASED);
}
