/** The explorer in a browser, as its readers use it; one product for all of it. */
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { withDatabase } from '../database.ts';
import { BROWSER_MARK } from '../setup/skips.ts';
import { temporaryDirectory } from '../temporary.ts';
import { findChromium, startBrowser } from './browser.ts';
import { injection } from './injection.ts';
import { journeys } from './journeys.ts';
import { missing } from './missing.ts';
import { pages } from './pages.ts';
import { startProduct, type Product } from './product.ts';

jest.setTimeout(300_000);

const suite = findChromium() === null ? describe.skip : describe;

suite(`the explorer ${BROWSER_MARK}`, () => {
  const database = withDatabase();
  const home = temporaryDirectory();
  let browser: Browser;
  let product: Product;
  beforeAll(async () => {
    [browser, product] = await Promise.all([startBrowser(), startProduct(database.url, home)]);
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  const given = () => ({ browser, product });

  describe('journeys', () => journeys(given));
  describe('every kind of page', () => pages(given));
  describe('what is missing, and paper', () => missing(given));
  describe('hostile documents', () => injection(given));
});
