/** `npm run pages [-- --check]`: the pages of docs/ that are made from tables of the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { Command } from 'commander';
import { makeProgram, withInner } from '../ingest/cli/program.ts';
import { processTerminal } from '../ingest/cli/terminal.ts';
import { API_CODES } from '../schema/domain/api-codes.ts';
import { CODES, type Code } from '../schema/domain/codes.ts';
import { defaultOf, meaningOf, VARIABLE_NAMES, type VariableName } from '../subgraphs/runtime/config/variables.ts';

const DOCS = fileURLToPath(new URL('../docs', import.meta.url));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');

const cellOf = (text: string): string => text.replaceAll('|', String.raw`\|`);

const codeRows = (codes: Readonly<Record<string, Code>>): readonly (readonly string[])[] =>
  Object.entries(codes).map(([name, { meaning, mendedBy, nextStep }]) => [`\`${name}\``, meaning, mendedBy, nextStep]);

const CODE_HEAD = ['code', 'meaning', 'mended by', 'what to do'];

const codes = (): string => `# Codes

Every problem that Recital tells of carries one of these codes; \`recital explain CODE\` says the same. Codes are stable:
one is never given another meaning.

## Of documents and runs

\`E_\` ends a file's reading; \`W_\` goes with a document that was stored all the same, as _partial_.

${table(CODE_HEAD, codeRows(CODES))}

## Of the API

In \`extensions.code\` of a GraphQL error, and in the body of an HTTP one.

${table(CODE_HEAD, codeRows(API_CODES))}
`;

const defaultText = (name: VariableName): string => {
  if (meaningOf(name).secret) return 'secret, not set';
  if (name === 'RECITAL_HOME') return '`.recital/` beside package.json';
  const fallback = defaultOf(name);
  return fallback === null ? '' : `\`${fallback}\``;
};

const configuration = (): string => `# Configuration

Each setting is a variable of the environment, or a line \`NAME=value\` of the file \`settings.env\` in the data directory
(\`recital init\` writes one to fill in). The environment goes before the file, the file before the default; an empty
variable is an unset one. \`recital config show\` tells each value and where it comes from; secrets are never printed.

${table(
  ['variable', 'default', 'use', 'it must be'],
  VARIABLE_NAMES.map((name) => [`\`${name}\``, defaultText(name), meaningOf(name).use, meaningOf(name).expected]),
)}
`;

const helpOf = (command: Command): string => {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 100 });
  command.outputHelp();
  return text.trimEnd();
};

const command = (): string => {
  const [program, ...commands] = withInner(makeProgram(processTerminal(), () => undefined));
  const fenced = (one: Command): string => `\`\`\`\n${helpOf(one)}\n\`\`\``;
  return `# The command

\`npm run -s recital -- COMMAND\`; data on stdout, everything else on stderr.

${program ? fenced(program) : ''}
${commands.map((one) => `\n## ${fullNameOf(one)}\n\n${fenced(one)}\n`).join('')}`;
};

const fullNameOf = (one: Command): string =>
  one.parent?.parent ? `${fullNameOf(one.parent)} ${one.name()}` : one.name();

const PAGES = { 'codes.md': codes, 'configuration.md': configuration, 'command.md': command } as const;

const check = process.argv.includes('--check');
for (const [name, make] of Object.entries(PAGES)) {
  const path = join(DOCS, name);
  const page = await format(make(), { ...(await resolveConfig(path)), parser: 'markdown' });
  if (!check) writeFileSync(path, page);
  else if (page !== contentOf(path)) {
    process.stderr.write(`docs/${name} is stale: npm run pages\n`);
    process.exitCode = 1;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
