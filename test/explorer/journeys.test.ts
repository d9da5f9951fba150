/** Three people at the explorer, over the samples. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { SAMPLES } from '../ingest/read-sample.ts';
import { keep, openPage, patiently, watch } from './browser.ts';
import { TOKENS } from './product.ts';
import { inBrowser } from './suite.ts';

inBrowser('three people at the explorer', (given) => {
  const begin = async (path: string, token?: string): Promise<{ page: Page; seen: readonly string[] }> => {
    const { browser, product } = given();
    const page = await openPage(browser, token === undefined ? {} : { token });
    const seen = watch(page, product.origin);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.origin });
    await page.goto(product.origin + path);
    return { page, seen };
  };
  const copied = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()');

  test('a newcomer finds “frontier model”, opens the quote, copies the citation', async () => {
    const { page, seen } = await begin('/');
    await page.getByRole('searchbox').fill('frontier model');
    await page.keyboard.press('Enter');
    const passages = page.getByRole('region', { name: 'Passages' });
    await passages
      .getByRole('link', { name: /^term “covered frontier model” means/ })
      .first()
      .click();
    await keep(page, 'journey-newcomer-1-found');
    await page.getByRole('link', { name: /^the term “covered frontier model” means an artificial/ }).click();
    const card = page.getByRole('complementary', { name: 'What these words prove' });
    await card.getByText('covered frontier model', { exact: true }).first().waitFor();
    await card.getByText('Cite this quote').click();
    await keep(page, 'journey-newcomer-2-quote');
    await card.getByRole('button', { name: 'Copy the citation' }).click();
    await card.getByText('Copied').first().waitFor();
    expect(await copied(page)).toMatch(/Exec\. Order No\. 99002.*2\(a\)/);

    // The address is one to share: it opens at the quote, and says so where the words are others now.
    await card.getByRole('button', { name: 'Copy with link' }).first().click();
    const link = /http\S+$/.exec(await copied(page))?.[0] ?? '';
    await page.goto(link);
    await page.locator('.mark.aimed').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.goto(link.replace(/words=[^&]*/, 'words=words%20of%20another%20text'));
    await page.getByRole('alert').getByText('The text has changed since this link was made.').waitFor();
    expect(seen).toEqual([]);
    await page.context().close();
  });

  test('an analyst reads what reports tell of an order: where they disagree, and each sentence in its place', async () => {
    const id =
      'instrument/us/reported/2026-05/executive-order-to-create-a-review-of-advanced-artificial-intelligence-ai-models';
    const { page, seen } = await begin(`/record/${id}`);
    await page.getByRole('link', { name: 'sources disagree: 60, 90' }).click();
    await page.getByRole('dialog').getByText('What others say').waitFor();
    await page.keyboard.press('Escape');
    const said = page.getByRole('region', { name: 'What is said of it' });
    await said.getByRole('heading', { name: 'A shorter window' }).waitFor();
    const sentences = await said.getByRole('listitem').allInnerTexts();
    const places = ['postponed the signing', 'at least 90 days', 'pushed back against it', 'at a later date'].map(
      (words) => sentences.findIndex((sentence) => sentence.includes(words)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    await keep(page, 'journey-analyst-0-reported');
    await said.getByRole('link', { name: /^Other industry executives pressed/ }).click();
    await page.locator('.mark.aimed').first().waitFor();
    expect(seen).toEqual([]);
    await page.context().close();
  });

  test('an analyst compares the report with the signed order, resolves a conflict by keys, and takes it back', async () => {
    const { page, seen } = await begin('/compare');
    await page.getByLabel('Left').selectOption({ label: 'Signing put off' });
    await page
      .getByLabel('Right')
      .selectOption({ label: 'Executive Order 99002, Reviewing Frontier Models Before Release' });
    const claim = page.getByRole('article', { name: 'Notice days' }).first();
    await patiently(page, claim.getByText('Changed', { exact: true }));
    await claim.getByText('90', { exact: true }).waitFor();
    await claim.getByText('30', { exact: true }).waitFor();
    await keep(page, 'journey-analyst-1-compared');

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Review' }).click();
    await page.getByLabel('Token').fill(TOKENS.analyst);
    await page.getByRole('button', { name: 'Use it' }).click();
    const task = page.getByRole('article', { name: /Conflict.*Notice days/ });
    await task.getByRole('button', { name: '90 holds' }).focus();
    await keep(page, 'journey-analyst-2-conflict');
    await page.keyboard.press('Enter');
    await page.getByText('Decided.').waitFor();
    await task.waitFor({ state: 'detached' });
    const state = async (): Promise<unknown> =>
      given().product.ask('{ conflicts(first: 5) { nodes { property state } } }');
    expect(await state()).toEqual({ conflicts: { nodes: [{ property: 'noticeDays', state: 'RESOLVED' }] } });
    await keep(page, 'journey-analyst-3-decided');

    await page.keyboard.press('u');
    await task.waitFor();
    expect(await state()).toEqual({ conflicts: { nodes: [{ property: 'noticeDays', state: 'OPEN' }] } });
    expect(seen).toEqual([]);
    await page.context().close();
  });

  test('an operator drops three files, one broken, sees each end in its state, and has the broken one read again', async () => {
    const { page, seen } = await begin('/runs', TOKENS.operator);
    const order = readFileSync(join(SAMPLES, 'order-99002-signed.htm'), 'utf8').replaceAll('99002', '99003');
    const files = [
      { name: 'order-99003.htm', text: order },
      { name: 'note.md', text: '# A note\n\nThe Director of CISA shall publish a list of models by May 1, 2027.\n' },
      { name: 'broken.pdf', text: '%PDF-1.7\nnothing of a document follows' },
    ];
    const transfer = await page.evaluateHandle(
      `${JSON.stringify(files)}.reduce((all, { name, text }) => (all.items.add(new File([text], name)), all), new DataTransfer())`,
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
    const run = page.getByRole('region', { name: /^Run of/ });
    await run.getByText('1 done').waitFor();
    await run.getByText('1 partial').waitFor();
    await run.getByText('1 failed').waitFor();
    const line = (name: string) => run.getByRole('listitem').filter({ hasText: name });
    await line('order-99003.htm').getByText('done', { exact: true }).waitFor();
    await line('broken.pdf').getByText('E_MALFORMED').waitFor();
    await line('broken.pdf').getByText('Fetch the document again').waitFor();
    await keep(page, 'journey-operator-1-run');
    const first = page.url();

    await run.getByRole('button', { name: 'Read it again' }).click();
    await page.waitForURL((url) => url.href !== first);
    await run.getByText('1 failed').waitFor();
    expect(await run.getByRole('listitem').count()).toBe(1);

    await page.locator('input[type=file]').setInputFiles([join(SAMPLES, 'order-99000-interim.xml')]);
    await run.getByText('1 duplicate').waitFor();
    await page.getByRole('link', { name: 'All runs' }).click();
    await page.getByText('order-99003.htm').waitFor();
    await keep(page, 'journey-operator-2-all');
    expect(seen).toEqual([]);
    await page.context().close();
  });
});
