// Whether the port of `npm start` is taken, known before anything is installed: on any Node from 20 on, of Node alone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import * as util from 'node:util';

/** What the settings file holds; null where it cannot be read here, as before Node 20.12: the start itself tells what is wrong. */
function settingsIn(home) {
  try {
    return util.parseEnv(readFileSync(join(home, 'settings.env'), 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    return error.code === 'ENOENT' ? {} : null;
  }
}

/** What to tell the operator, or null: also where it cannot be known here. The words are those of `bin/parts/address.ts`. */
export function takenPort(root, environment = process.env) {
  const settings = settingsIn(resolve(environment.RECITAL_HOME || join(root, '.recital')));
  if (!settings) return Promise.resolve(null);
  const host = environment.HOST || settings.HOST || '127.0.0.1';
  const text = environment.PORT || settings.PORT || '4000';
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port === 0 || port > 65_535) return Promise.resolve(null);
  return new Promise((tell) => {
    const server = createServer();
    server.once('error', ({ code }) =>
      tell(
        code === 'EADDRINUSE' ? `Port ${port} of ${host} is taken: stop what holds it, or set PORT to another.` : null,
      ),
    );
    server.listen(port, host, () => server.close(() => tell(null)));
  });
}
