/**
 * The scalars of a JSON text with their places and paths. Our own scan, for `JSON.parse` forgets where a value stood;
 * without recursion, so that nesting can't exhaust the stack.
 */
import { CodedError } from '../../schema/domain/codes.ts';
import type { Span } from '../../schema/domain/span.ts';

export type Step = string | number;

export interface Scalar {
  readonly path: readonly Step[];
  /** Where the value stands; a string without its quotation marks. */
  readonly place: Span;
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** Where its member's name stands, without quotation marks; null in an array. */
  readonly key: Span | null;
}

/** Deeper than any dataset, far from any limit of the machine. */
const DEEPEST = 200;
const SPACE = /[ \t\r\n\ufeff]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/sy;
const LITERAL = /-?\d{1,400}(?:\.\d{1,400})?(?:[eE][+-]?\d{1,5})?|true|false|null/y;

interface Container {
  readonly kind: 'object' | 'array';
  key: Step;
  keySpan: Span | null;
  count: number;
}

export interface Scanned {
  readonly scalars: readonly Scalar[];
  /** Whether that is all of them. */
  readonly complete: boolean;
}

/** At most `most` scalars; of several values, each on a line (NDJSON), as if they were a list. */
export const scanJson = (source: string, most = Infinity): Scanned => scan(source, most, []);

/** `around`: what stands open around the values without being printed. */
const scan = (source: string, most: number, around: readonly Container[]): Scanned => {
  const scalars: Scalar[] = [];
  const open: Container[] = [...around];
  let at = 0;
  const skip = (): void => {
    SPACE.lastIndex = at;
    SPACE.exec(source);
    at = SPACE.lastIndex;
  };
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const member = (container: Container): void => {
    if (container.kind === 'array') {
      container.key = container.count;
      container.keySpan = null;
    } else {
      const start = at;
      const name = match(STRING);
      if (name === null) throw damaged(at);
      container.key = unescape(name.slice(1, -1));
      container.keySpan = { start: start + 1, end: at - 1 };
      skip();
      if (source[at] !== ':') throw damaged(at);
      at += 1;
      skip();
    }
    container.count += 1;
  };
  const value = (): void => {
    const sign = source[at];
    if (sign === '{' || sign === '[') {
      if (open.length >= DEEPEST) throw new CodedError('E_TOO_DEEP', `Values nest deeper than ${DEEPEST}.`);
      open.push({ kind: sign === '{' ? 'object' : 'array', key: '', keySpan: null, count: 0 });
      at += 1;
      return;
    }
    const start = at;
    const string = sign === '"' ? match(STRING) : null;
    const literal = string === null ? match(LITERAL) : null;
    if (string === null && literal === null) throw damaged(at);
    scalars.push({
      path: open.map(({ key }) => key),
      place: string === null ? { start, end: at } : { start: start + 1, end: at - 1 },
      kind: string !== null ? 'string' : kindOfLiteral(literal ?? ''),
      key: open.at(-1)?.keySpan ?? null,
    });
  };

  skip();
  value();
  while (open.length > 0) {
    if (open.length === around.length) {
      const end = at;
      skip();
      if (at === source.length) break;
      if (!source.slice(end, at).includes('\n')) throw damaged(at);
      member(open.at(-1) as Container);
      value();
      continue;
    }
    if (scalars.length >= most) return { scalars, complete: false };
    skip();
    const container = open.at(-1) as Container;
    const closing = container.kind === 'object' ? '}' : ']';
    if (source[at] === closing) {
      at += 1;
      open.pop();
      continue;
    }
    if (container.count > 0) {
      if (source[at] !== ',') throw damaged(at);
      at += 1;
      skip();
    }
    member(container);
    value();
  }
  const end = at;
  skip();
  const isLines = around.length === 0 && source.slice(end, at).includes('\n') && /[{[]/.test(source[at] ?? '');
  if (isLines) return scan(source, most, [list()]);
  if (at < source.length) throw damaged(at);
  return { scalars, complete: true };
};

/** A list whose first entry is at hand. */
const list = (): Container => ({ kind: 'array', key: 0, keySpan: null, count: 1 });

const kindOfLiteral = (literal: string): Scalar['kind'] =>
  literal === 'null' ? 'null' : literal === 'true' || literal === 'false' ? 'boolean' : 'number';

const damaged = (at: number): CodedError => new CodedError('E_MALFORMED', `The JSON is damaged at character ${at}.`);

const unescape = (raw: string): string => {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
};
