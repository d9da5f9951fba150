/** `recital verify` */
import { verifyQuotes } from '../edges/verify.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Terminal } from './terminal.ts';

export const verify = (terminal: Terminal, { json }: { readonly json?: boolean }): Promise<Exit> =>
  withPool(async (pool) => {
    const { out, err, paint, signal } = terminal;
    const result = await verifyQuotes(
      pool,
      async ({ id, exact, found }) => {
        err(`${id}\n  stored: ${printable(exact)}\n  found:  ${found === null ? 'no text' : printable(found)}\n`);
      },
      signal,
    );
    const { quotes, exact, failed } = result;
    const verdict = failed === 0 ? paint.green('all exact') : paint.red(`${failed} failed`);
    await out(json ? `${JSON.stringify(result)}\n` : `${quotes} quotes, ${exact} exact: ${verdict}\n`);
    return failed === 0 ? EXIT.ok : EXIT.fault;
  });
