/** Real documents and labels that are not part of the repository, for the tests that measure against them. */
import { describe, test } from '@jest/globals';
import { SHARED_MARK, sharedDir } from './setup/shared-directory.ts';

export { sharedDir };

/** A suite over the shared documents. Without them it is skipped and says so; with them nothing in it may be. */
export const describeShared = (name: string, suite: (directory: string) => void): void => {
  const directory = sharedDir();
  describe(`${name} ${SHARED_MARK}`, () => {
    if (directory !== null) suite(directory);
    else test.skip('skipped: they are not here', () => undefined);
  });
};
