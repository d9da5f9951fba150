/** Chromium as the distribution has it, driven to the explorer; what a page does that it should not is written down. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Request,
} from 'playwright-core';

/** The one without windows first: it takes a third less time. */
const PLACES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map((name) =>
  join('/usr/bin', name),
);

/** Null where there is none: then the tests over it are skipped, and that is said. */
export const findChromium = (): string | null => [process.env.CHROMIUM ?? '', ...PLACES].find(existsSync) ?? null;

export const startBrowser = (): Promise<Browser> =>
  // Its sandbox needs rights that root in a container has not; it opens our own pages alone.
  chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });

/** `PICTURES=1 npm test -- test/explorer` keeps what was seen: `test/output/explorer/<name>.png`. It takes a quarter of the time. */
export const keep = async (page: Page, name: string): Promise<void> => {
  if (!process.env.PICTURES) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
};
const SCREENSHOTS = join(import.meta.dirname, '../output/explorer');

/** What a reader's page never does: throw, break the policy, open a dialog, ask anybody but Recital. */
export const watch = (page: Page, origin: string): readonly string[] => {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`threw ${error.message}`));
  page.on('console', (message) => {
    // A page without a script has no icon; browsers ask for one.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      seen.push(`console ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`) && !url.startsWith('data:image/'))
      seen.push(`request ${url}`);
  });
  return seen;
};

/** A page of a browser of its own; `token` is entered as a reader would have. */
export const openPage = async (
  browser: Browser,
  { token, ...options }: BrowserContextOptions & { readonly token?: string } = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  if (token !== undefined) await context.addInitScript(`sessionStorage.setItem('recital.token', '${token}')`);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
  underWay.set(page, asked);
  return page;
};

const underWay = new WeakMap<Page, ReadonlySet<Request>>();
const LOOK_MS = 40;
const QUIET_LOOKS = 4;
const GIVE_UP_MS = 60_000;

/** Until a page asks for nothing more, and nothing of it says that it waits. A page that never does is left as it is. */
export const settled = async (page: Page): Promise<void> => {
  const begun = Date.now();
  for (let quiet = 0; quiet < QUIET_LOOKS && Date.now() - begun < GIVE_UP_MS;) {
    await page.waitForTimeout(LOOK_MS);
    const still = (underWay.get(page)?.size ?? 0) === 0 && (await page.locator('.loading').count()) === 0;
    quiet = still ? quiet + 1 : 0;
  }
};

/** Waits as a reader does: where a busy machine made the graph give up an answer, the page says so and is asked again. */
export const patiently = async (page: Page, wanted: Locator): Promise<void> => {
  const again = page.getByRole('button', { name: 'Try again' });
  for (let tries = 0; tries < 30; tries += 1) {
    await wanted.or(again).first().waitFor();
    if (await wanted.isVisible()) return;
    await again.first().click();
    await page.waitForTimeout(500);
  }
};
