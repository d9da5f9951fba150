/** Tokens of an identity provider: JWTs, verified by its public keys. */
import { createPublicKey } from 'node:crypto';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { ROLES, type Role, type Viewer } from '../../schema/domain/viewer.ts';

export interface JwtOptions {
  /** Where the provider publishes its keys, or the keys: a JSON Web Key Set, or one public key in PEM. */
  readonly keys: { readonly url: string } | { readonly text: string };
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds the role or roles, such as `role` or `realm_access.roles`. */
  readonly roleClaim: string;
}

/** The provider cannot be asked for its keys: no fault of the token's. */
export class KeysUnavailable extends Error {}

/** Signatures by public keys only: with a shared secret, whoever can verify could sign. `none` is none of them. */
const ALGORITHMS = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];
const CLOCKS_DIFFER_BY_S = 30;
const KEYS_TIMEOUT_MS = 2_000;
/** As OpenID Connect bounds it; without what a database cannot keep, a header not carry, or a list of decisions not show. */
const SUBJECT = /^[^\p{C}]{1,255}$/u;

/** Gives null for a token that is not good, whatever is wrong with it. Throws where the options' keys are none. */
export const jwtVerifier = (options: JwtOptions): ((token: string) => Promise<Viewer | null>) => {
  const { issuer, audience, roleClaim } = options;
  const keys = 'url' in options.keys ? remoteKeys(options.keys.url) : createLocalJWKSet(keySetOf(options.keys.text));
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: CLOCKS_DIFFER_BY_S,
      });
      // Its type is the provider's word.
      const sub: unknown = payload.sub;
      return typeof sub === 'string' && SUBJECT.test(sub) ? { subject: sub, role: roleOf(payload, roleClaim) } : null;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
};

const FAULTS_OF_KEYS = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

/** Fetched when first needed and when a token names a key that is not there, at most every 30 s. */
const remoteKeys = (url: string): JWTVerifyGetKey => {
  const find = createRemoteJWKSet(new URL(url), { timeoutDuration: KEYS_TIMEOUT_MS });
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (error instanceof errors.JOSEError && !FAULTS_OF_KEYS.has(error.code)) throw error;
      throw new KeysUnavailable('no keys', { cause: error });
    }
  };
};

const keySetOf = (text: string): JSONWebKeySet => {
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as JSONWebKeySet;
  return { keys: [createPublicKey(text).export({ format: 'jwk' })] };
};

/**
 * The greatest role that the claim names, in whatever case; without any, the token says only who it is. Letters beyond
 * ASCII have capitals within it: `admın` is no role.
 */
const roleOf = (payload: JWTPayload, claim: string): Role => {
  const held = claim.split('.').reduce<unknown>((value, key) => memberOf(value, key), payload);
  const names = namesIn(held).flatMap((name) => (/^[a-z]+$/i.test(name) ? [name.toUpperCase()] : []));
  return ROLES.findLast((role) => names.includes(role)) ?? 'READER';
};

/** A list, or words with spaces or commas between. */
const namesIn = (held: unknown): readonly string[] => {
  if (typeof held === 'string') return held.split(/[\s,]+/);
  return Array.isArray(held) ? held.filter((name) => typeof name === 'string') : [];
};

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
