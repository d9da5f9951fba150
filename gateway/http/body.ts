/** The body of a request, within its bounds. */
import type { IncomingMessage } from 'node:http';
import { bytesOf } from '../../schema/body.ts';

export const MAX_BODY = 100_000;
/** Variables of our questions nest three deep; code that walks them by recursion must not run out of stack. */
const MAX_NESTING = 50;

export type Body =
  | { readonly value: unknown }
  /** It is worded for the sender. */
  | { readonly refused: string; readonly status: 400 | 413 };

const TOO_LARGE: Body = { refused: `The body has more than ${MAX_BODY} bytes.`, status: 413 };
const TOO_DEEP: Body = { refused: `What was sent nests deeper than ${MAX_NESTING}.`, status: 400 };
const NO_JSON: Body = { refused: 'The body is not JSON.', status: 400 };

/** Reads a body as JSON if it says that it is; another kind gives undefined, which the server refuses in its own words. */
export const readBody = async (request: IncomingMessage): Promise<Body> => {
  if (Number(request.headers['content-length']) > MAX_BODY) return TOO_LARGE;
  const bytes = await bytesOf(request, MAX_BODY);
  if (bytes === null) return TOO_LARGE;
  return isJson(request.headers['content-type']) ? parseBody(bytes.toString()) : { value: undefined };
};

const isJson = (type: string | undefined): boolean => type?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** The variables of a GET, which stand in its address, are bound alike; what is no JSON the server refuses in its own words. */
export const readSearch = (search: URLSearchParams): Body =>
  search.getAll('variables').some((text) => parseBody(text) === TOO_DEEP) ? TOO_DEEP : { value: undefined };

const parseBody = (text: string): Body => {
  try {
    const value: unknown = JSON.parse(text);
    return nestsDeeper(value, MAX_NESTING) ? TOO_DEEP : { value };
  } catch {
    return NO_JSON;
  }
};

/** Level by level, for the same reason. */
const nestsDeeper = (value: unknown, most: number): boolean => {
  let level = [value];
  for (let depth = 0; depth <= most && level.length > 0; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return level.length > 0;
};
