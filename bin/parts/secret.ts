/** The secret that the gateway shares with what it asks. */
import { ConfigError, type Config } from '../../subgraphs/runtime/config.ts';

/** What the gateway shows. Errors: `ConfigError` where others could ask in its name. */
export const secretFor = ({ host, gatewaySecret }: Config): string | null => {
  if (gatewaySecret === null && !isLoopback(host))
    throw new ConfigError(
      'RECITAL_GATEWAY_SECRET must be set where a part listens beyond this machine: only the gateway may ask it.',
    );
  return gatewaySecret;
};

const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);
