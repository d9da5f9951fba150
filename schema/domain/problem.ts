/** Errors outside GraphQL, as RFC 9457 has them (`application/problem+json`). */
import { API_CODES, type ApiCode } from './api-codes.ts';
import { CODES, type CodeName } from './codes.ts';

export type ProblemCode = ApiCode | CodeName;

/** `type` leads to what the code means; `code` is the same as a word, for programs. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

export const meaningOfCode = (code: ProblemCode) => ({ ...CODES, ...API_CODES })[code];

export const problemOf = (status: number, code: ProblemCode, detail: string): Problem => ({
  type: `/problems/${code}`,
  title: meaningOfCode(code).meaning,
  status,
  detail,
  code,
});
