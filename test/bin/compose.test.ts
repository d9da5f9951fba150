import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { readConfig } from '../../subgraphs/runtime/config.ts';
import { VARIABLES } from '../../subgraphs/runtime/config/variables.ts';
import { reachedFrom } from '../imports.ts';

interface Service {
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
}

const ROOT = join(import.meta.dirname, '../..');
const compose = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
const ours = Object.entries(compose.services).filter(([name]) => name !== 'database');
const defaults = readConfig({});

/** What compose puts in for `${NAME:-default}` and for `${NAME:?message}`. */
const filled = (environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{\w+(?::-([^}]*))?(?::\?[^}]*)?\}/g, (_, fallback?: string) => fallback ?? 'x'.repeat(24)),
    ]),
  );

describe('docker-compose.yml', () => {
  test('has every part, each as the process of its name', () => {
    expect(ours.map(([name]) => name).sort()).toEqual([...SUBGRAPHS, 'gateway', 'door', 'worker'].sort());
    for (const [name, { command }] of ours) expect(command).toEqual([name]);
  });

  test.each(ours)('%s is given only settings that are read, and such as can be used', (_name, { environment }) => {
    for (const name of Object.keys(environment)) expect(Object.keys(VARIABLES.shape)).toContain(name);
    const config = readConfig(filled(environment));
    expect(config).toMatchObject({ host: '0.0.0.0', databaseUrl: 'postgres://recital:recital@database:5432/recital' });
    expect(config.gatewaySecret).not.toBeNull();
  });

  test('the gateway asks each subgraph where it listens', () => {
    const { subgraphs } = readConfig(filled(compose.services['gateway']?.environment ?? {}));
    for (const name of SUBGRAPHS)
      expect(subgraphs[name].url).toBe(`http://${name}:${defaults.subgraphs[name].port}/graphql`);
  });

  test('and the door', () => {
    const { door } = readConfig(filled(compose.services['gateway']?.environment ?? {}));
    expect(door.url).toBe(`http://door:${defaults.door.port}/`);
    expect(compose.services['door']?.healthcheck?.test.at(-1)).toBe(`http://127.0.0.1:${defaults.door.port}/health`);
  });

  test('whoever reads or keeps originals has the one archive', () => {
    const sharing = ours.filter(([, { volumes = [] }]) => volumes.includes('archive:/data')).map(([name]) => name);
    expect(sharing.sort()).toEqual(['door', 'evidence', 'worker']);
    for (const [, { environment }] of ours) expect(readConfig(filled(environment)).home).toBe('/data');
  });

  test('health is asked at the ports that are listened on', () => {
    const asked = (name: string): string | undefined => compose.services[name]?.healthcheck?.test.at(-1);
    for (const name of SUBGRAPHS) expect(asked(name)).toBe(`http://127.0.0.1:${defaults.subgraphs[name].port}/health`);
    expect(asked('gateway')).toBe(`http://127.0.0.1:${defaults.port}/health/ready`);
    expect(compose.services['gateway']?.ports).toEqual([`127.0.0.1:${defaults.port}:${defaults.port}`]);
  });

  test('the database is there before the subgraphs, and they before the gateway', () => {
    for (const name of [...SUBGRAPHS, 'door', 'worker'])
      expect(Object.keys(compose.services[name]?.depends_on ?? {})).toEqual(['database']);
    expect(Object.keys(compose.services['gateway']?.depends_on ?? {}).sort()).toEqual([...SUBGRAPHS, 'door'].sort());
  });
});

describe('Dockerfile', () => {
  test('copies what exists, and runs as nobody special', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) /gm)].map((match) => match[1] ?? '');
    for (const folder of copied)
      expect({ folder, exists: existsSync(join(ROOT, folder)) }).toMatchObject({ exists: true });
    expect(copied).toEqual(expect.arrayContaining(['bin', 'schema', 'ingest', 'subgraphs', 'gateway']));
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain('bin/serve.ts');
  });

  const files = reachedFrom(['bin/serve.ts', 'ingest/cli/main.ts', 'bin/healthy.mjs']);

  test('copies every file that its processes import', () => {
    const copied = [...dockerfile.matchAll(/^COPY (\w+) /gm)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ path }) => !copied.includes(path.split('/')[0] ?? ''))).toEqual([]);
  });

  test('holds every package that its processes import, though it has none for development', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const packages = files.flatMap(({ imports }) =>
      imports
        .filter(({ ours: own, typeOnly, to }) => !own && !typeOnly && !to.startsWith('node:'))
        .map(({ to }) => to.split('/', to.startsWith('@') ? 2 : 1).join('/')),
    );
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
    // pdfjs loads an optional package by itself.
    expect(dockerfile).not.toContain('--omit=optional');
  });
});
