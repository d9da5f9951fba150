/**
 * `build-explorer.ts STAMP` builds the explorer into `gateway/explorer/built/`: hashed files, each also as Brotli and gzip, so that the gateway compresses nothing.
 * `bin/install.mjs` runs it when a source has changed. It writes beside, and takes the old one's place when all is there.
 */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../gateway/explorer');
const OUT = join(ROOT, 'built');
const PAGES = ['index.html', 'graphiql.html'];
const [stamp = ''] = process.argv.slice(2);

const compress = (path: string): void => {
  const bytes = readFileSync(path);
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  );
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
};

const beside = `${OUT}.${process.pid}`;
try {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: beside,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      // Inline scripts are not let run by the content security policy.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: PAGES.map((page) => join(ROOT, page)) },
    },
  });
  for (const entry of readdirSync(beside, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) compress(join(entry.parentPath, entry.name));
  writeFileSync(join(beside, 'stamp'), stamp);
  rmSync(OUT, { recursive: true, force: true });
  renameSync(beside, OUT);
} finally {
  rmSync(beside, { recursive: true, force: true });
}
