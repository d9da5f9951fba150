/** `npm run serve`: what it refuses. That its processes answer as one does is tested with the gateway. */
import { afterEach, expect, test } from '@jest/globals';
import { endProcesses, run } from './processes.ts';

afterEach(endProcesses);

// On a machine that runs other tests beside, loading the parts alone takes seconds.

test.each([
  ['no part', [], {}, 'Which part? npm run serve -- gateway|models|agencies|policies|grants|evidence|door|worker'],
  ['a part that there is not', ['everything'], {}, 'Which part?'],
  ['a subgraph that anybody could ask', ['models'], { HOST: '0.0.0.0' }, 'RECITAL_GATEWAY_SECRET must be set'],
])('%s is refused', async (_, args: readonly string[], environment, message) => {
  const { ended } = run(['bin/serve.ts', ...args], { environment });
  expect(await ended).toMatchObject({ code: 2, output: expect.stringContaining(message) });
});
