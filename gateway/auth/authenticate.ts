/** Who sends a request, by the token in its header. A token that is not good is refused, never taken for none. */
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { ANONYMOUS, type Viewer } from '../../schema/domain/viewer.ts';
import { currentRequest } from '../http/current-request.ts';
import { jwtVerifier, KeysUnavailable, type JwtOptions } from './jwt.ts';
import { findKeyHolder, type StaticKey } from './static-keys.ts';

export interface AccessOptions {
  readonly keys: readonly StaticKey[];
  /** Null where no tokens of an identity provider are taken. */
  readonly jwt: JwtOptions | null;
  /** Whether nobody may even read without a token. */
  readonly closed: boolean;
}

/** The data is public: who sends no token may read, and nobody may more. */
export const OPEN_TO_READERS: AccessOptions = { keys: [], jwt: null, closed: false };

export type Authentication =
  | { readonly viewer: Viewer }
  | { readonly refused: string; readonly code: 'UNAUTHENTICATED' | 'UNAVAILABLE'; readonly status: 401 | 503 };

export type Authenticate = (request: Pick<IncomingMessage, 'headersDistinct'>) => Promise<Authentication>;

/** Tokens of identity providers with many claims stay below this. */
const LONGEST_TOKEN = 8_192;

/** RFC 6750: one space, then characters that need no quoting. */
const BEARER = /^Bearer ([\w.~+/-]+=*)$/i;

/** Whether it can be sent as one. */
export const isToken = (text: string): boolean => BEARER.test(`Bearer ${text}`);

const refused = (message: string): Authentication => ({ refused: message, code: 'UNAUTHENTICATED', status: 401 });

/** Throws where the keys of the options cannot be used. The log is told why a provider's keys could not be had. */
export const authenticator = (options: AccessOptions, log: Logger): Authenticate => {
  const verify = options.jwt ? jwtVerifier(options.jwt) : null;
  const stranger = options.closed
    ? refused('Nobody may read here without a token: send it as `Authorization: Bearer …`.')
    : { viewer: ANONYMOUS };
  return async ({ headersDistinct }) => {
    const [authorization, ...others] = headersDistinct['authorization'] ?? [];
    if (authorization === undefined) return stranger;
    // What stands before the gateway may have looked at another one than is looked at here.
    if (others.length > 0) return refused('A request has one `Authorization` header, not several.');
    if (authorization.length > LONGEST_TOKEN) return refused(`A token has at most ${LONGEST_TOKEN} characters.`);
    const token = BEARER.exec(authorization)?.[1];
    if (token === undefined) return refused('The header must be `Authorization: Bearer TOKEN`.');
    const holder = findKeyHolder(options.keys, token);
    if (holder) return { viewer: holder };
    try {
      const viewer = await verify?.(token);
      return viewer ? { viewer } : refused('The token is not known, or no longer good.');
    } catch (error) {
      if (!(error instanceof KeysUnavailable)) throw error;
      log.error({ requestId: currentRequest(), err: error.cause }, 'the keys of the identity provider cannot be had');
      return { refused: 'The token cannot be checked for the moment.', code: 'UNAVAILABLE', status: 503 };
    }
  };
};
