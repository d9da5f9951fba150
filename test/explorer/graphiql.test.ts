/** GraphiQL in a browser: offline, under its policy, with the examples in tabs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { loadExplorer } from '../../gateway/start.ts';
import { startToys, type Toys } from '../gateway/toys.ts';
import { BROWSER_MARK } from '../setup/skips.ts';
import { findChromium, keep, openPage, startBrowser, watch } from './browser.ts';

const suite = findChromium() === null ? describe.skip : describe;

suite(`GraphiQL ${BROWSER_MARK}`, () => {
  let browser: Browser;
  let toys: Toys;
  beforeAll(async () => {
    const explorer = loadExplorer();
    expect(explorer).not.toBeNull();
    [browser, toys] = await Promise.all([startBrowser(), startToys({}, { explorer })]);
  });
  afterAll(async () => {
    await browser.close();
    await toys.gateway.stop();
  });

  test('has the examples in tabs, knows the schema, and asks as anybody does', async () => {
    const page = await openPage(browser);
    const seen = watch(page, toys.origin);
    const response = await page.goto(`${toys.origin}/graphiql`);
    expect(response?.headers()['content-security-policy']).toContain("script-src 'self';");
    const examples = readdirSync(new URL('../../gateway/examples/', import.meta.url));
    await page
      .locator('.graphiql-tab')
      .nth(examples.length - 1)
      .waitFor();
    expect(await page.locator('.graphiql-tab').count()).toBe(examples.length);
    await page.locator('.graphiql-tab').first().getByText('Orders').waitFor();

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('A GraphQL schema provides a root type').waitFor();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'agencies', exact: true }).click();
    await page.getByText('Agencies, by name unless asked otherwise.').waitFor();

    await page.locator('.graphiql-query-editor .CodeMirror').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await page.keyboard.insertText('{ agency(id: "agency/cisa") { name } }');
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('Cybersecurity and Infrastructure Security Agency').waitFor();
    await keep(page, 'graphiql');
    expect(seen).toEqual([]);
  });

  test('opens what a page of the explorer asked', async () => {
    const page = await openPage(browser);
    await page.goto(`${toys.origin}/record/agency/cisa`);
    await page.getByRole('button', { name: 'View as GraphQL' }).click();
    const asked = page.locator('.asked').filter({ hasText: 'query Agency(' });
    await asked.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.locator('.graphiql-query-editor').getByText('$id', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.result-window').getByText('Cybersecurity and Infrastructure Security Agency').waitFor();
    expect(new URL(page.url()).hash).toBe('');
  });
});
