/** Says which suites over the shared documents were skipped; where the documents are there, that fails the run. */
import { SHARED_MARK, sharedDir } from './shared-directory.ts';

interface RunResults {
  readonly testResults: readonly { readonly testResults: readonly TestResult[] }[];
}

interface TestResult {
  readonly status: string;
  readonly fullName: string;
  readonly ancestorTitles: readonly string[];
}

export default class Skips {
  readonly #filtered: boolean;
  #error: Error | undefined;

  constructor(config: { readonly testNamePattern?: string }) {
    // `npm test -- -t NAME` skips all others on purpose.
    this.#filtered = Boolean(config.testNamePattern);
  }

  onRunComplete(_: unknown, { testResults }: RunResults): void {
    const skipped = testResults
      .flatMap((file) => file.testResults)
      .filter(({ status, ancestorTitles }) => status === 'pending' && ancestorTitles.some(isShared));
    if (this.#filtered || skipped.length === 0) return;
    const names = skipped.map(({ fullName }) => `  ${fullName}`).join('\n');
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

const isShared = (title: string): boolean => title.endsWith(SHARED_MARK);
