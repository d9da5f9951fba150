/** The commands of webhooks, and what they take. */
import { InvalidArgumentError, type Command as Program } from 'commander';
import type { Exit } from './exit.ts';
import type { Terminal } from './terminal.ts';

const WEBHOOKS = `
Whoever receives them is sent {"type":"changes","timestamp":…,"data":{"changes":[…]}},
signed as Standard Webhooks has it: webhook-id (the same at another attempt),
webhook-timestamp and webhook-signature. Any answer from 200 to 299 is enough. After
ten failures in a row (some twenty hours), or an answer of 410, it is DEAD.
A worker sends them (npm start has one).

  recital webhook add https://example.org/recital
  recital webhook list
  recital webhook revive webhook/1f0c9a2e     it goes on where it stopped`;

const webAddress = (value: string): string => {
  if (!/^https?:$/.test(URL.parse(value)?.protocol ?? ''))
    throw new InvalidArgumentError('It must be an address, https://….');
  return value;
};

export const addWebhookCommands = (program: Program, terminal: Terminal, done: (exit: Exit) => void): void => {
  const webhook = program
    .command('webhook')
    .summary('who is told of changes')
    .description('Adds, lists, revives and removes endpoints that are told what changed in the graph.')
    .addHelpText('after', WEBHOOKS);
  webhook
    .command('add')
    .summary('tell an endpoint what changes from now on')
    .description('Adds an endpoint on the public internet. Its secret is shown on stdout, once.')
    .argument('<url>', 'https://…', webAddress)
    .action(async (url: string) => {
      const { addHook } = await import('./webhook.ts');
      done(await addHook(terminal, url));
    });
  webhook
    .command('list', { isDefault: true })
    .summary('endpoints, and whether they answer')
    .description('Lists endpoints, whether they answer, and what was wrong last. Secrets are not shown.')
    .option('--json', 'one JSON array on stdout')
    .action(async (flags: { json?: boolean }) => {
      const { listHooks } = await import('./webhook.ts');
      done(await listHooks(terminal, flags));
    });
  webhook
    .command('revive')
    .summary('try a dead one again')
    .description('Tries an endpoint again at once, from where it stopped.')
    .argument('<id>', 'webhook/…')
    .action(async (id: string) => {
      const { reviveHook } = await import('./webhook.ts');
      done(await reviveHook(terminal, id));
    });
  webhook
    .command('remove')
    .summary('tell it no more')
    .description('Removes an endpoint with its secret.')
    .argument('<id>', 'webhook/…')
    .action(async (id: string) => {
      const { removeHook } = await import('./webhook.ts');
      done(await removeHook(terminal, id));
    });
};
