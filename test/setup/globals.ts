/** What tests import as `@jest/globals`: the runner's own. */
import type * as Globals from '@jest/globals';

const given = globalThis as unknown as typeof Globals;

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest, test } = given;
