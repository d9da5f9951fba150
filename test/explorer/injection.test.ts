/** The hostile documents, handed in like any other; nothing of them runs on any page, nor in what is taken away. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { openPage, settled, watch } from './browser.ts';
import { HOSTILE, SENTINEL } from './hostile.ts';
import { TOKENS, type Product } from './product.ts';
import { inBrowser } from './suite.ts';

/** Pages that are read side by side. */
const AT_ONCE = 3;
/** Records looked at, of each type. */
const MOST_RECORDS = 12;

inBrowser('hostile documents', (given) => {
  test('of a hundred hostile documents nothing is executed, on any page, nor in what is taken away', async () => {
    const { browser, product } = given();
    expect(HOSTILE).toHaveLength(100);
    const run = await handIn(product);
    const paths = await pathsOf(product, run);
    expect(paths.filter((path) => path.startsWith('/d/')).length).toBeGreaterThan(100);
    expect(paths.filter((path) => path.startsWith('/record/')).length).toBeGreaterThan(30);
    const left = paths.toReversed();
    const found: string[] = [];
    const read = async (): Promise<void> => {
      const page = await openPage(browser, { token: TOKENS.analyst });
      const seen = watch(page, product.origin);
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await visit(page, product.origin + path);
        await takeAway(page, found);
        if (await page.evaluate<boolean>(`'${SENTINEL}' in window`)) found.push(`ran on ${path}`);
        if (seen.length > 0) found.push(`on ${path}: ${seen.join('; ')}`);
        if (found.length > 0) break;
      }
      await page.context().close();
    };
    await Promise.all(Array.from({ length: AT_ONCE }, read));
    expect(found).toEqual([]);
  });
});

/** Views that a step within the explorer leads to; whatever else is loaded anew. */
const STEPS_TO = /^\/(?:d|record|links)\/(?!.*\.html$)/;

/** As a reader comes to it: by a step where a page of the explorer is open, by its address otherwise. */
const visit = async (page: Page, address: string): Promise<void> => {
  const { origin, pathname } = new URL(address);
  const inside = page.url().startsWith(origin) && (await page.locator('#explorer').count()) > 0;
  if (inside && STEPS_TO.test(pathname)) await page.evaluate(`history.pushState(null, '', ${JSON.stringify(address)})`);
  else await page.goto(address);
  await settled(page);
};

/** Resolves with the run once all of it was read. */
const handIn = async ({ origin }: Product): Promise<string> => {
  const form = new FormData();
  for (const { name, text } of HOSTILE) form.append('file', new Blob([text]), name);
  const headers = { authorization: `Bearer ${TOKENS.operator}` };
  const response = await fetch(`${origin}/documents`, { method: 'POST', headers, body: form });
  const { run } = (await response.json()) as { readonly run: string };
  const key = run.replace('run/', '');
  // Ends with the run.
  await (await fetch(`${origin}/runs/${key}/events`)).text();
  return key;
};

interface Came {
  readonly node: {
    readonly files: {
      readonly nodes: readonly {
        readonly state: string;
        readonly document: {
          readonly preferred: { readonly id: string; readonly source: { readonly id: string } };
          readonly records: { readonly nodes: readonly { readonly __typename: string; readonly id: string }[] } | null;
        } | null;
      }[];
    };
  };
}

const CAME = `query ($id: ID!) { node(id: $id) { ... on IngestRun { files(first: 100) { nodes { state document {
  preferred { id source { id } } records(first: 20) { nodes { __typename id } } } } } } } }`;

/** Every document, its tabs, the records that came of it, and the pages on which any of it is listed; the door's plain pages too. */
const pathsOf = async ({ ask }: Product, run: string): Promise<readonly string[]> => {
  const { node } = await ask<Came>(CAME, { id: `run/${run}` });
  const documents = node.files.nodes.flatMap(({ document }) => (document ? [document] : []));
  const byType = Map.groupBy(
    documents.flatMap(({ records }) => records?.nodes ?? []),
    ({ __typename }) => __typename,
  );
  const records = [...byType.values()].flatMap((group) =>
    [...new Set(group.map(({ id }) => id))].slice(0, MOST_RECORDS).map((id) => encodeURI(id)),
  );
  const places = documents.map(({ preferred }) => preferred.id.replace('revision/', ''));
  const tabs = ['records', 'revisions', 'claims', 'cite'];
  return [
    ...['/', '/timeline', '/review', '/runs', `/runs?run=${run}`, '/compare', '/search?q=order', '/search?q=script'],
    `/search?q=${encodeURIComponent(`"><svg onload=${SENTINEL}>`)}`,
    `/cite?text=${encodeURIComponent(`<script>window.${SENTINEL}=1</script> 44 U.S.C. 3502`)}`,
    ...places.map((place) => `/d/${place}`),
    ...places.filter((_, index) => index % 4 === 0).map((place, index) => `/d/${place}?tab=${tabs[index % 4]}`),
    ...places.filter((_, index) => index % 5 === 0).map((place) => `/d/${place}.html`),
    ...records.map((id) => `/record/${id}`),
    ...records.filter((_, index) => index % 4 === 0).map((id) => `/links/${id}`),
    ...records.filter((_, index) => index % 4 === 0).flatMap((id) => [`/r/${id}.html`, `/card/${id}`]),
  ];
};

/** Of the lists of a page, the tables: no cell is one that a spreadsheet would run. */
const takeAway = async (page: Page, found: string[]): Promise<void> => {
  const button = page.getByRole('button', { name: 'CSV', exact: true });
  if ((await button.count()) === 0) return;
  const [download] = await Promise.all([page.waitForEvent('download'), button.first().click()]);
  const rows: readonly (readonly string[])[] = parse(readFileSync(await download.path(), 'utf8'));
  for (const cell of rows.flat()) if (/^[=+\-@\t\r]/.test(cell)) found.push(`a formula in ${page.url()}: ${cell}`);
};
