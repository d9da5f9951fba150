/** `recital webhook …`: who is told of changes. */
import { addWebhook, listWebhooks, removeWebhook, reviveWebhook } from '../edges/webhooks.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

export const addHook = ({ out, err }: Terminal, url: string): Promise<Exit> =>
  withPool(async (pool, { config }) => {
    const { id, secret } = await addWebhook(pool, url, new Date(), config.webhookHosts);
    err(
      `${id} hears of what changes from now on. The secret that its receiver checks signatures by, shown this once:\n`,
    );
    await out(`${secret}\n`);
    return EXIT.ok;
  });

export const listHooks = (
  { out, err, paint }: Terminal,
  { json = false }: { readonly json?: boolean },
): Promise<Exit> =>
  withPool(async (pool) => {
    const hooks = (await listWebhooks(pool)).map(({ secret: _, ...shown }) => shown);
    if (json) await out(`${JSON.stringify(hooks)}\n`);
    else if (hooks.length === 0) err('No webhooks: `recital webhook add URL` adds one.\n');
    for (const { id, url, state, attempts, lastError } of json ? [] : hooks) {
      const trouble = lastError === null ? '' : `  ${lastError} (${attempts} in a row)`;
      await out(`${paint.bold(id)}  ${state === 'DEAD' ? paint.red(state) : state}  ${printable(url)}${trouble}\n`);
    }
    return EXIT.ok;
  });

export const removeHook = (terminal: Terminal, id: string): Promise<Exit> =>
  withPool(async (pool) => existed(terminal, id, await removeWebhook(pool, id)));

export const reviveHook = (terminal: Terminal, id: string): Promise<Exit> =>
  withPool(async (pool) => existed(terminal, id, await reviveWebhook(pool, id, new Date())));

const existed = ({ err }: Terminal, id: string, found: boolean): Exit => {
  if (!found) err(`${printable(id)} is no webhook: \`recital webhook list\` has them all.\n`);
  return found ? EXIT.ok : EXIT.nothing;
};
