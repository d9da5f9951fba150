/** Where a part listens, and what to do where it cannot. */
import { CommandError } from '../lifetime.ts';

export interface Address {
  readonly host: string;
  readonly port: number;
  /** The one that the port comes from. */
  readonly variable: string;
}

/** What `start` gives. Errors: `CommandError` where the address cannot be had. */
export const listening = async <Started>(address: Address, start: () => Promise<Started>): Promise<Started> => {
  try {
    return await start();
  } catch (error) {
    throw listenError(error, address) ?? error;
  }
};

/** Says what to do where the address cannot be had; null for anything else. */
const listenError = (error: unknown, { host, port, variable }: Address): CommandError | null => {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CommandError(`Port ${port} of ${host} is taken: stop what holds it, or set ${variable} to another.`);
    case 'EACCES':
      return new CommandError(`Port ${port} of ${host} may not be used by this user: set ${variable} to another.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandError(`${host} is no address of this machine: set HOST to one.`);
    default:
      return null;
  }
};
