/** What the door answers with: texts that say whether they changed, and problems in the words of RFC 9457. */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import Negotiator from 'negotiator';
import { PROBLEM_TYPE, problemOf, type ProblemCode } from '../../schema/domain/problem.ts';
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';

type Headers = Readonly<Record<string, string>>;

/** Thrown anywhere below the door; it is the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: ProblemCode;
  readonly headers: Headers;
  constructor(status: number, code: ProblemCode, detail: string, headers: Headers = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export const notFound = (detail: string): Refusal => new Refusal(404, 'NOT_FOUND', detail);

export const problemAnswer = ({ status, code, message, headers }: Refusal): DoorAnswer => ({
  status,
  headers: { ...headers, 'content-type': PROBLEM_TYPE },
  body: JSON.stringify(problemOf(status, code, message)),
});

export const jsonAnswer = (status: number, value: unknown, headers: Headers = {}): DoorAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
});

export const streamAnswer = (body: Readable, headers: Headers): DoorAnswer => ({ status: 200, headers, body });

/** Kept by whoever likes, and asked for anew each time: what is known of a text may grow. */
const FRESH = { 'cache-control': 'no-cache', vary: 'accept' };

/** A whole answer with a strong ETag of its bytes; 304 where the client has them. */
export const cacheable = ({ headers }: DoorRequest, body: string, given: Headers): DoorAnswer => {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const all = { ...FRESH, ...given, etag: tag };
  if (!matches(headers['if-none-match'], tag)) return { status: 200, headers: all, body };
  return { status: 304, headers: all, body: '' };
};

/** Weak comparison, as RFC 9110 has it for `If-None-Match`. */
export const matches = (condition: string | undefined, tag: string): boolean =>
  condition !== undefined &&
  condition.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag);

/**
 * Which of `forms` (media types under the endings that ask for them) is asked for: by the ending of the path, else by
 * `Accept`; who has no preference gets the first. Gives the path without the ending too.
 */
export const formOf = <Form extends string>(
  path: string,
  { headers }: DoorRequest,
  forms: Readonly<Partial<Record<Form, string>>>,
): { readonly path: string; readonly form: Form } => {
  const names = Object.keys(forms) as Form[];
  const typeOf = (name: Form): string => forms[name] ?? '';
  const ending = names.find((name) => path.endsWith(`.${name}`));
  if (ending !== undefined) return { path: path.slice(0, -ending.length - 1), form: ending };
  const types = new Negotiator({ headers: { accept: headers['accept'] } }).mediaTypes(names.map(typeOf));
  const form = names.find((name) => typeOf(name) === types[0]);
  if (form === undefined) throw new Refusal(406, 'BAD_REQUEST', `This comes as ${names.map(typeOf).join(', ')}.`);
  return { path, form };
};
