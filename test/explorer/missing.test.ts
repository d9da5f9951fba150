/** What a page shows where the graph gives it nothing, not all, or does not answer. */
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { loadExplorer } from '../../gateway/start.ts';
import { startToys, type Toys } from '../gateway/toys.ts';
import { keep, openPage, settled } from './browser.ts';
import { inBrowser } from './suite.ts';

/** A subgraph that nobody serves. */
const GONE = { url: 'http://127.0.0.1:9' };

inBrowser('what is missing, and paper', (given) => {
  const over = async (toys: Toys, path: string, use: (page: Page) => Promise<void>): Promise<void> => {
    const page = await openPage(given().browser);
    try {
      await page.goto(toys.origin + path);
      await use(page);
    } finally {
      await page.context().close();
      await toys.gateway.stop();
    }
  };
  const startOver = (services: Parameters<typeof startToys>[0]): Promise<Toys> =>
    startToys(services, { explorer: loadExplorer() });

  test('where one subgraph is down, the page says which part is missing, and shows the rest', async () => {
    await over(await startOver({ policies: GONE }), '/record/agency/cisa', async (page) => {
      await page.getByRole('heading', { name: 'Cybersecurity and Infrastructure Security Agency' }).waitFor();
      await page.getByText('The part "policies" gave no answer.').first().waitFor();
      await page.getByText('Not answered: Obligations.').waitFor();
      await page.getByRole('button', { name: 'Try again' }).first().waitFor();
      await keep(page, 'missing-1-part');
    });
  });

  test('where the part is down that the page is about, it says so and what to do; it comes when it is back', async () => {
    await over(await startOver({ evidence: GONE }), '/search?q=frontier', async (page) => {
      const notice = page.getByRole('alert');
      await notice.getByText('See that Recital runs and that it can be reached').waitFor();
      await keep(page, 'missing-2-all');
      await page.route('**/graphql', async (route) =>
        route.fulfill({
          json: {
            data: {
              search: { totalCount: 0, facets: [], pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
            },
          },
        }),
      );
      await notice.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: 'Nothing was found for “frontier”' }).waitFor();
      expect(await notice.count()).toBe(0);
    });
  });

  test('a record that nobody gave, of a kind that has a view of its own and of one that has none', async () => {
    const { browser, product } = given();
    const page = await openPage(browser);
    for (const path of ['/r/agency/nobody', '/r/obligation/nobody']) {
      await page.goto(product.origin + path);
      await page.getByRole('heading', { name: 'No such record' }).waitFor();
    }
    await page.context().close();
  });

  test('where nothing answers at all, and while an answer is waited for, that is said', async () => {
    const { browser, product } = given();
    const page = await openPage(browser);
    await page.route('**/graphql', () => undefined);
    await page.goto(`${product.origin}/`);
    await page.getByText('Counting…').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    await page.getByRole('alert').getByText('The graph did not answer.').waitFor();
    await page.context().close();
  });

  test('on paper, quotes are footnotes with their addresses', async () => {
    const { browser, product } = given();
    const page = await openPage(browser);
    await page.goto(`${product.origin}/record/instrument/us/eo/99002`);
    await settled(page);
    const quotes = await page.locator('main .quote').count();
    expect(quotes).toBeGreaterThan(5);
    // A value has the mark of its proof on the screen, and the quote itself on paper.
    const beside = page.locator('dl.facts .quote');
    expect(await beside.count()).toBeGreaterThan(3);
    expect(await beside.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await beside.first().isVisible()).toBe(true);
    const notes = page.locator('#print-notes > li');
    expect(await notes.count()).toBe(quotes);
    expect(await notes.first().innerText()).toMatch(/https?:\/\/\S+\/d\/[0-9a-f]{16}\/q\/\d+-\d+$/);
    expect(await page.locator('main .quote blockquote').first().isVisible()).toBe(false);
    await keep(page, 'print-instrument');
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await notes.count()).toBe(0);
    await page.context().close();
  });
});
