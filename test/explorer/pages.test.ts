/** Every kind of page: readable by everybody (axe), within 320 px, in both themes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { keep, openPage, settled, watch } from './browser.ts';
import { TOKENS, type Product } from './product.ts';
import { inBrowser } from './suite.ts';

const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const REPORTED =
  'instrument/us/reported/2026-05/executive-order-to-create-a-review-of-advanced-artificial-intelligence-ai-models';

/** Revisions of the samples, by file name. */
type Revisions = Readonly<Record<string, string>>;

const PAGES: Readonly<Record<string, (revisions: Revisions) => string>> = {
  home: () => '/',
  search: () => '/search?q=frontier%20model',
  'search-nothing': () => '/search?q=zzyzx',
  timeline: () => '/timeline',
  read: (of) => `/d/${of['order-99002-signed.htm']}`,
  'read-quote': (of) => `/d/${of['order-99001-inventory.pdf']}`,
  page: (of) => `/d/${of['order-99001-inventory.pdf']}?tab=page`,
  records: (of) => `/d/${of['order-99002-signed.htm']}?tab=records`,
  revisions: (of) => `/d/${of['order-99001-inventory.pdf']}?tab=revisions&with=${of['order-99001-inventory.md']}`,
  claims: (of) => `/d/${of['report-order-postponed.txt']}?tab=claims`,
  cite: (of) => `/d/${of['order-99002-signed.htm']}?tab=cite`,
  instrument: () => '/record/instrument/us/eo/99002',
  'instrument-reported': () => `/record/${REPORTED}`,
  proof: () => `/record/${REPORTED}?proof=title&of=${REPORTED}`,
  agency: () => '/record/agency/cisa',
  model: () => '/record/model/openai/gpt-4',
  program: () => '/record/program/99.901',
  person: () => '/record/person/elon-musk',
  organization: () => '/record/organization/openai',
  'record-plain': () => '/record/provision/us/eo/99002/signed/2(a)',
  links: () => '/links/instrument/us/eo/99002?to=agency/nist',
  compare: () => '/compare?left=source/news/signing-put-off-bbccb676&right=instrument/us/eo/99002',
  finder: () => '/cite?text=As%2044%20U.S.C.%203502%20and%20Executive%20Order%2013636%20have%20it.',
  review: () => '/review',
  runs: () => '/runs',
  nowhere: () => '/record/agency/nobody-knows-it',
};

/** All rules in either theme, at either width; in the others the page is the same in other colours. */
const LOOKS = [
  { width: 1280, colorScheme: 'light', rules: 'all' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 320, colorScheme: 'light', rules: 'colours' },
  { width: 320, colorScheme: 'dark', rules: 'all' },
] as const;

const RUN_ONLY = { all: {}, colours: { runOnly: ['color-contrast'] } };

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What hinders a reader; axe stands in the page since `pages` put it there. */
const hindrances = async (page: Page, rules: keyof typeof RUN_ONLY): Promise<readonly string[]> => {
  const options = JSON.stringify({ resultTypes: ['violations'], ...RUN_ONLY[rules] });
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, ${options}).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

inBrowser('every kind of page', (given) => {
  test.each(Object.entries(PAGES))('%s', async (name, path) => {
    const { browser, product } = given();
    // Axe comes as a script from outside, which the policy would refuse.
    const page = await openPage(browser, { token: TOKENS.analyst, bypassCSP: true });
    const seen = watch(page, product.origin);
    await page.goto(product.origin + path(await revisionsOf(product)));
    await settled(page);
    await page.evaluate(AXE);
    for (const { width, colorScheme, rules } of LOOKS) {
      await page.setViewportSize({ width, height: 860 });
      await page.emulateMedia({ colorScheme });
      const found = await hindrances(page, rules);
      const wider = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      await keep(page, `${name}-${width}-${colorScheme}`);
      expect({ width, colorScheme, found, wider }).toEqual({ width, colorScheme, found: [], wider: 0 });
    }
    expect(await page.title()).toMatch(/Recital$/);
    expect(seen).toEqual([]);
    await page.context().close();
  });
});

const revisionsOf = async ({ ask }: Product): Promise<Revisions> => {
  const { sources } = await ask<{
    readonly sources: { readonly nodes: readonly { readonly revisions: readonly { id: string; name: string }[] }[] };
  }>('{ sources(first: 50) { nodes { revisions { id name } } } }');
  const revisions = sources.nodes.flatMap((source) => source.revisions);
  return Object.fromEntries(
    revisions.map(({ id, name }) => [name.split('/').at(-1) ?? name, id.replace('revision/', '')]),
  );
};
