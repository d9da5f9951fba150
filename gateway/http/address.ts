/** The address that a request came from, told by proxies only where they are trusted. */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

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

const addressOf = (text: string): Address | null => (ipaddr.isValid(text) ? ipaddr.process(text) : null);

const IPV6_NETWORK_BYTES = 8;

const networkOf = (address: Address): string =>
  address.kind() === 'ipv6'
    ? ipaddr.fromByteArray(address.toByteArray().fill(0, IPV6_NETWORK_BYTES)).toString()
    : address.toString();
