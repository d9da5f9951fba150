/** Webhooks at the terminal; their secrets are shown once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { withCommand } from './command.ts';

const { home, run } = withCommand();

test('one is added, listed without its secret, revived and removed; a backup knows nothing of it', async () => {
  expect(await run('webhook', 'list')).toMatchObject({ exit: 0, out: '' });
  const added = await run('webhook', 'add', 'https://example.org/recital?key=1');
  expect(added).toMatchObject({ exit: 0, out: expect.stringMatching(/^whsec_[\w+/]{43}=\n$/) });
  const [id = ''] = /webhook\/\w{8}/.exec(added.err) ?? [];
  const secret = added.out.trim();

  const listed = await run('webhook', 'list');
  expect(listed.out).toMatch(`${id}  ACTIVE  https://example.org/recital?key=1`);
  const asJson = await run('webhook', 'list', '--json');
  expect(JSON.parse(asJson.out)).toMatchObject([{ id, state: 'ACTIVE', attempts: 0 }]);
  const file = join(home, 'all.backup');
  expect((await run('backup', file)).exit).toBe(0);
  const told = [listed.out, listed.err, asJson.out, gunzipSync(readFileSync(file)).toString('latin1')];
  expect(told.filter((text) => text.includes(secret) || text.includes('evidence.webhook'))).toEqual([]);

  expect(await run('webhook', 'revive', id)).toMatchObject({ exit: 0 });
  expect(await run('webhook', 'remove', id)).toMatchObject({ exit: 0 });
  expect(await run('webhook', 'remove', id)).toMatchObject({ exit: 4, err: expect.stringMatching(/is no webhook/) });
  expect(JSON.parse((await run('webhook', 'list', '--json')).out)).toEqual([]);
});

test.each([
  ['http://192.168.0.1/', 1, /E_FETCH_REFUSED/],
  ['nothing', 2, /must be an address/],
  ['ftp://example.org/', 2, /must be an address/],
])('%s is refused, with what to do', async (url, exit, err) => {
  expect(await run('webhook', 'add', url)).toMatchObject({ exit, err: expect.stringMatching(err) });
});
