/**
 * Requests to addresses that others name (SSRF): only hosts that the operator allows, and only addresses of the public
 * internet, looked at when the connection is made, so that a name that means another address a moment later gains nothing.
 */
import { lookup as resolveName, type LookupAddress } from 'node:dns';
import ipaddr from 'ipaddr.js';
import { Agent, request, type Dispatcher } from 'undici';
import { CodedError } from '../../schema/domain/codes.ts';

/** Like `dns.lookup` with all addresses: where there is an error, it gives none, not even an empty list. */
export type Resolve = (
  host: string,
  done: (error: NodeJS.ErrnoException | null, addresses?: readonly LookupAddress[]) => void,
) => void;

export interface GuardOptions {
  /** `www.example.gov`, `*.example.gov`; with a port where it is not the scheme's own. None may be asked where it is empty. */
  readonly hosts: readonly string[];
  readonly resolve?: Resolve;
  /** What counts as public; tests talk to this machine. */
  readonly isAllowed?: (address: string) => boolean;
}

const CONNECT_MS = 5_000;

const resolveAll: Resolve = (host, done) =>
  resolveName(host, { all: true }, (error, addresses) => done(error, addresses));

/** All that was ever given out of IPv6 for the open internet. */
const GLOBAL_IPV6 = ipaddr.parseCIDR('2000::/3');

/** Private, loopback, link-local (metadata services), shared, reserved: none of these is the public internet. */
export const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6's clothes is what it holds.
  const parsed = ipaddr.process(address);
  return parsed.range() === 'unicast' && (parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6));
};

const refused = (message: string): CodedError => new CodedError('E_FETCH_REFUSED', message);

/**
 * The URL, if it may be asked at all; `from` is the one that led there.
 * Errors: `E_FETCH_OFF` where no host is allowed, `E_FETCH_REFUSED`.
 */
export const checkUrl = (text: string, { hosts, isAllowed = isPublic }: GuardOptions, from?: URL): URL => {
  if (hosts.length === 0) throw new CodedError('E_FETCH_OFF', 'RECITAL_FETCH_HOSTS names no host: nothing is fetched');
  const url = URL.parse(text, from?.href);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw refused('Only https:// and http:// addresses are fetched');
  if (url.protocol === 'http:' && from?.protocol === 'https:') throw refused('It leads from https:// to http://');
  if (url.username !== '' || url.password !== '') throw refused('An address with a password is not fetched');
  if (!isAmong(hosts, url)) throw refused(`The host ${url.host} is not in RECITAL_FETCH_HOSTS`);
  // An address is never looked up as names are, so it is looked at here.
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isAllowed(literal)) throw refused(`${url.host} is not on the public internet`);
  return url;
};

export const isAmong = (hosts: readonly string[], url: URL): boolean => hosts.some((host) => matches(host, url));

/** A host without a port is meant at the scheme's own. */
const matches = (allowed: string, { hostname, host, port }: URL): boolean => {
  const asked = port === '' ? hostname : host;
  return allowed.startsWith('*.') ? asked.endsWith(allowed.slice(1)) : asked === allowed;
};

/** Connects to addresses that may be connected to, and to no other, whatever a name means by now. Never kept alive. */
export const guardedAgent = ({ resolve = resolveAll, isAllowed = isPublic }: GuardOptions): Dispatcher =>
  new Agent({
    connections: 1,
    pipelining: 0,
    connect: {
      timeout: CONNECT_MS,
      autoSelectFamily: false,
      lookup: (host, options, done) =>
        resolve(host, (error, addresses = []) => {
          const [first] = addresses;
          if (error) done(error, '', 0);
          // One that is not public is enough: whoever owns the name plays with it.
          else if (!first || !addresses.every(({ address }) => isAllowed(address)))
            done(refused(`${host} is not on the public internet`), '', 0);
          else if (options.all) done(null, [first]);
          else done(null, first.address, first.family);
        }),
    },
  });

/** Far more than any honest server sends before its answer. */
const MOST_INTERIM = 20;

type Asking = Omit<Dispatcher.RequestOptions, 'origin' | 'path' | 'method' | 'onInfo'> & {
  readonly method: 'GET' | 'POST';
  readonly agent: Dispatcher;
  readonly signal: AbortSignal;
};

/** The answer of a URL that was checked. A server that says over and over that it is about to answer (1xx) is not listened to. */
export const ask = (url: URL, { agent, signal, ...options }: Asking): Promise<Dispatcher.ResponseData> => {
  const flood = new AbortController();
  let interim = 0;
  const onInfo = (): void => {
    interim += 1;
    if (interim > MOST_INTERIM)
      flood.abort(new CodedError('E_FETCH_FAILED', `${url.host} says that it will answer, and does not`));
  };
  return request(url, { ...options, dispatcher: agent, signal: AbortSignal.any([signal, flood.signal]), onInfo });
};
