/** What the source files import and touch, read from their syntax trees. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const EXPLORER_OPERATIONS = 'gateway/explorer/graph/operations.ts';

export interface Import {
  /** Path from the repository's root for our own files, else the module's name. */
  readonly to: string;
  readonly ours: boolean;
  /** Erased before anything runs. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Global names that reach outside or read the clock: `fetch`, `process`, `Date.now`, `new Date()`, `Math.random`. */
  readonly reaches: readonly string[];
  /** Lines with a character that nobody sees in an editor: a `\b` that lost its backslash on the way, say. */
  readonly unseen: readonly number[];
}

/** Every TypeScript and JavaScript file that people write. */
export const sourceFiles = (): readonly SourceFile[] =>
  globSync('{bin,schema,ingest,subgraphs,gateway,samples,test}/**/*.{ts,tsx,mjs}', { cwd: ROOT })
    .filter(
      (path) =>
        !/^(schema\/generated|test\/output|gateway\/explorer\/built.*)\//.test(path) && path !== EXPLORER_OPERATIONS,
    )
    .sort()
    .map((path) => readSource(path.replaceAll('\\', '/')));

/** The files that a generator writes. */
export const generatedFiles = (): readonly SourceFile[] =>
  globSync('schema/generated/*.ts', { cwd: ROOT }).sort().map(readSource);

/** The files that these import, by whatever way, and these. */
export const reachedFrom = (entries: readonly string[]): readonly SourceFile[] => {
  const files = new Map([...sourceFiles(), ...generatedFiles()].map((file) => [file.path, file]));
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = files.get(path)?.imports ?? [];
    waiting.push(...imports.filter((each) => each.ours && !each.typeOnly).map(({ to }) => to));
  }
  return [...seen].flatMap((path) => files.get(path) ?? []);
};

const UNSEEN = /[\p{Cc}\p{Cf}]/u;

const readSource = (path: string): SourceFile => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : undefined;
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2024, true, kind);
  const imports: Import[] = [];
  const reaches: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push(locate(path, found));
    const reach = reachOf(node);
    if (reach !== null) reaches.push(reach);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const lines = text.split('\n');
  const unseen = lines.flatMap((line, index) => (UNSEEN.test(line) ? [index + 1] : []));
  return { path, lines: lines.length - 1, imports, reaches, unseen };
};

interface Found {
  readonly name: string;
  readonly typeOnly: boolean;
}

const importOf = (node: ts.Node): Found | null => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
    return {
      name: node.moduleSpecifier.text,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    };
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
    return { name: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [name] = node.arguments;
    return name && ts.isStringLiteral(name) ? { name: name.text, typeOnly: false } : null;
  }
  return null;
};

const locate = (from: string, { name, typeOnly }: Found): Import =>
  name.startsWith('.')
    ? { to: posix.join(dirname(from), name), ours: true, typeOnly }
    : { to: name, ours: false, typeOnly };

const reachOf = (node: ts.Node): string | null => {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && node.expression.getText() === 'fetch') return 'fetch';
  if (!ts.isPropertyAccessExpression(node)) return null;
  const name = node.getText();
  return name === 'Date.now' || name === 'Math.random' || name.startsWith('process.') ? name : null;
};
