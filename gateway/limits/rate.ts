/** How much one caller may ask a minute, in cost: by the token's subject, or by the address where there is none. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../../schema/domain/viewer.ts';
import type { Spend } from '../context.ts';
import { originOf, rangeOf } from '../http/address.ts';

interface Rate {
  /** Seconds to wait before asking again; null if there is no need to. */
  take(caller: string, points: number): Promise<number | null>;
}

const MINUTE_S = 60;

export const tooOften = (seconds: number): string =>
  `You asked for more than a minute's worth; ask again in ${seconds} s.`;

/** Each gateway counts for itself: several allow as many times as much. */
const rateOf = (pointsPerMinute: number): Rate => {
  // What is worth more than a minute takes a whole one, but for the point that its request has cost: or it were never answered.
  const most = Math.max(1, pointsPerMinute - 1);
  const limiter = new RateLimiterMemory({ points: pointsPerMinute, duration: MINUTE_S });
  return {
    take: async (caller, points) => {
      try {
        await limiter.consume(caller, Math.min(points, most));
        return null;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw refusal;
      }
    },
  };
};

export interface RateOptions {
  readonly pointsPerMinute: number;
  /** Addresses and ranges of proxies whose word on where a request came from is believed. */
  readonly trustedProxies: readonly string[];
}

/** How a request pays. Behind a proxy that is not trusted all its callers share one account: safe, and soon noticed. */
export const spending = (options: RateOptions | null): ((request: IncomingMessage, viewer: Viewer) => Spend) => {
  if (options === null) return () => async () => null;
  const rate = rateOf(options.pointsPerMinute);
  const trusted = options.trustedProxies.map(rangeOf);
  return (request, { subject }) => {
    const { address, isLocal } = originOf(request, trusted);
    if (isLocal) return async () => null;
    const caller = subject === null ? `address ${address}` : `subject ${subject}`;
    return (points) => rate.take(caller, points);
  };
};
