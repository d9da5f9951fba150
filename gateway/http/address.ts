/** The address that a request came from, told by proxies only where they are trusted. */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

type Address = ReturnType<typeof ipaddr.process>;
type Range = readonly [Address, number];

export interface Origin {
  /** Of IPv6 the /64: whoever has one has all of them. */
  readonly address: string;
  /** Came from this machine, by no proxy. */
  readonly isLocal: boolean;
}

/** `10.0.0.0/8`, `::1`; throws for what is neither. */
export const rangeOf = (text: string): Range => {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv6' ? 128 : 32];
};

const isIn = (address: Address, ranges: readonly Range[]): boolean =>
  ranges.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));

/** More hops than any honest chain of proxies has. */
const MOST_HOPS = 20;

/** The chain is read from its near end: what a trusted proxy saw is believed, what stands before is anybody's word. */
export const originOf = (
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  trusted: readonly Range[],
): Origin => {
  const chain = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .slice(-MOST_HOPS)
    .map((hop) => hop.trim())
    .filter(Boolean);
  let address = addressOf(socket.remoteAddress ?? '') ?? ipaddr.parse('0.0.0.0');
  const isLocal = address.range() === 'loopback' && chain.length === 0;
  while (chain.length > 0 && isIn(address, trusted)) {
    const next = addressOf(chain.pop() ?? '');
    if (!next) break;
    address = next;
  }
  return { address: networkOf(address), isLocal };
};

/** One caller sends many requests; so many addresses are remembered. */
const ADDRESSES = 1_000;
const read = new LRUCache<string, { readonly address: Address | null }>({ max: ADDRESSES });

const addressOf = (text: string): Address | null => {
  const known = read.get(text);
  if (known) return known.address;
  const address = ipaddr.isValid(text) ? ipaddr.process(text) : null;
  if (text.length <= LONGEST_ADDRESS) read.set(text, { address });
  return address;
};

/** `ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255`; longer ones are none. */
const LONGEST_ADDRESS = 45;

const IPV6_NETWORK_BYTES = 8;

const networkOf = (address: Address): string =>
  address.kind() === 'ipv6'
    ? ipaddr.fromByteArray(address.toByteArray().fill(0, IPV6_NETWORK_BYTES)).toString()
    : address.toString();
