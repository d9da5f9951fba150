/** A suite over the product in a browser: both are started once for all of its tests. */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { withDatabase } from '../database.ts';
import { BROWSER_MARK } from '../setup/skips.ts';
import { temporaryDirectory } from '../temporary.ts';
import { findChromium, startBrowser } from './browser.ts';
import { startProduct, type Product } from './product.ts';

/** What the tests of a suite are given once it runs. */
export type Given = () => { readonly browser: Browser; readonly product: Product };

export const inBrowser = (name: string, define: (given: Given) => void): void => {
  const suite = findChromium() === null ? describe.skip : describe;
  suite(`${name} ${BROWSER_MARK}`, () => {
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
    define(() => ({ browser, product }));
  });
};
