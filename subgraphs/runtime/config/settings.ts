/** What was set and where: the environment first, then the settings file of the data directory, then the defaults. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError } from './error.ts';
import { defaultOf, meaningOf, VARIABLE_NAMES, VARIABLES, type VariableName } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that was set, as text, and where. */
export interface Given {
  readonly value: string;
  /** `environment`, or the path of the settings file. */
  readonly from: string;
}

export type Settings = Readonly<Partial<Record<VariableName, Given>>>;

/** The settings file's name in the data directory: lines of NAME=value; it cannot move the data directory itself. */
export const SETTINGS_FILE = 'settings.env';

/** An empty variable counts as unset. Throws `ConfigError` where the settings file cannot be used. */
export const gatherSettings = (environment: Environment): Settings => {
  const inEnvironment = pick(environment, 'environment');
  const home = resolve(inEnvironment.RECITAL_HOME?.value ?? VARIABLES.shape.RECITAL_HOME.parse(undefined));
  return { ...readSettingsFile(join(home, SETTINGS_FILE)), ...inEnvironment };
};

const pick = (values: Environment, from: string): Settings =>
  Object.fromEntries(
    VARIABLE_NAMES.flatMap((name) => {
      const value = values[name];
      return value === undefined || value === '' ? [] : [[name, { value, from }]];
    }),
  );

const readSettingsFile = (path: string): Settings => {
  const content = contentOf(path);
  if (content === null) return {};
  const wrong = lineThatSetsNothing(content);
  if (wrong !== null) throw new ConfigError(`${path}: line ${wrong} is no NAME=value.`);
  const values = parseEnv(content);
  const unknown = Object.keys(values).filter((name) => !isSettable(name));
  if (unknown.length > 0) throw new ConfigError(`${path} sets ${unknown.join(', ')}: no setting that a file can set.`);
  return pick(values, path);
};

/** A value in quotation marks may have lines of its own. */
const SETS = /^[ \t]*(?:export[ \t]+)?[\w.-]+[ \t]*=[ \t]*(?:"[^"]*"|'[^']*'|`[^`]*`)?[^\n]*$/gm;

/** Counted from 1; null where there is none. It is passed over when values are taken out, so it may be meant and mistyped. */
const lineThatSetsNothing = (content: string): number | null => {
  const nul = content.indexOf('\0');
  if (nul >= 0) return content.slice(0, nul).split('\n').length;
  const rest = content.replace(SETS, (setting) => '\n'.repeat(setting.split('\n').length - 1));
  const at = rest.split('\n').findIndex((line) => /^\s*[^\s#]/.test(line));
  return at < 0 ? null : at + 1;
};

const isSettable = (name: string): boolean =>
  name !== 'RECITAL_HOME' && (VARIABLE_NAMES as readonly string[]).includes(name);

const contentOf = (path: string): string | null => {
  try {
    // Some editors write a mark of their encoding before the first line.
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new ConfigError(`${path} cannot be read (${code}).`);
  }
};

/** Set by Recital itself, or for its tests. */
const OWN = new Set(['RECITAL_LAUNCHER_PID', 'RECITAL_SHARED']);

/** Variables that look like settings and are none: misspelt, most likely. */
export const strayVariables = (environment: Environment = process.env): readonly string[] =>
  Object.keys(environment).filter(
    (name) => name.startsWith('RECITAL_') && !OWN.has(name) && !(VARIABLE_NAMES as readonly string[]).includes(name),
  );

/** One setting as it stands, for people: what a secret holds is never told. */
export interface Shown {
  readonly name: VariableName;
  /** Null where it is neither set nor has a default. */
  readonly value: string | null;
  /** `environment`, `default`, or the path of the settings file. */
  readonly from: string;
  readonly use: string;
}

/** Every setting in the table's order. Throws `ConfigError` as `readConfig` does. */
export const showSettings = (environment: Environment = process.env): readonly Shown[] => {
  const settings = gatherSettings(environment);
  return VARIABLE_NAMES.map((name) => {
    const { secret, use } = meaningOf(name);
    const given = settings[name];
    if (given) return { name, value: secret ? '(set)' : given.value, from: given.from, use };
    return { name, value: defaultOf(name), from: 'default', use };
  });
};
