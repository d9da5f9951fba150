/**
 * Says which suites were skipped for want of what they are over: the shared documents, a browser, a shell. Where the documents are
 * there, that fails the run.
 */
import { SHARED_MARK, sharedDir } from './shared-directory.ts';

interface RunResults {
  readonly testResults: readonly { readonly testResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly status: string;
  readonly title: string;
  readonly ancestorTitles: readonly string[];
}

/** The name of a suite that needs a browser ends so. */
export const BROWSER_MARK = '(in a browser)';
/** The name of a suite that needs a shell that not every machine has. */
export const SHELL_MARK = '(in the shell itself)';

export default class Skips {
  readonly #filtered: boolean;
  #error: Error | undefined;

  constructor(config: { readonly testNamePattern?: string }) {
    // `npm test -- -t NAME` skips all others on purpose.
    this.#filtered = Boolean(config.testNamePattern);
  }

  onRunComplete(_: unknown, { testResults }: RunResults): void {
    if (this.#filtered) return;
    const skippedOver = (mark: string): string =>
      testResults
        .flatMap((file) => file.testResults)
        .filter(({ status }) => status === 'pending')
        // A suite that is skipped whole is told as one test.
        .map(({ ancestorTitles, title }) => [...ancestorTitles, title])
        .filter((titles) => titles.some((one) => one.endsWith(mark)))
        .map((titles) => `  ${titles.join(' ')}`)
        .join('\n');
    const browsing = skippedOver(BROWSER_MARK);
    if (browsing) process.stderr.write(`\nNo Chromium (install it, or set CHROMIUM), so skipped:\n${browsing}\n`);
    const typing = skippedOver(SHELL_MARK);
    if (typing) process.stderr.write(`\nNo such shell is installed, so skipped:\n${typing}\n`);
    const names = skippedOver(SHARED_MARK);
    if (names === '') return;
    if (sharedDir() === null)
      process.stderr.write(`\nNo shared documents (set RECITAL_SHARED), so skipped:\n${names}\n`);
    else this.#fail(`The shared documents are there, but these tests skipped them:\n${names}`);
  }

  getLastError(): Error | undefined {
    return this.#error;
  }

  #fail(message: string): void {
    this.#error = new Error(message);
    process.stderr.write(`\n${message}\n`);
  }
}
