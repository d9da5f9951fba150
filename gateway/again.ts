/**
 * A query that was answered before is answered again without Apollo's server, which would find out anew what is known of it:
 * its hash, that it is valid, which hooks look at it. Whatever is not plain (a limit, variables that do not fit) is left
 * to the server, and so are its words.
 */
import type { GatewayContext } from './context.ts';
import type { FormattedExecutionResult } from 'graphql';
import { statusOf } from './auth/statuses.ts';
import type { presentErrors } from './errors.ts';
import type { CostOf } from './limits/cost.ts';
import { findPageSizeExcess } from './limits/page-size.ts';
import { costTold } from './limits/spending.ts';
import type { PlanExecutor } from './plan/executor.ts';

export interface AgainParts {
  readonly known: PlanExecutor['known'];
  readonly costOf: CostOf;
  /** What one operation may cost. */
  readonly limit: number;
  readonly present: ReturnType<typeof presentErrors>;
}

export interface Answered {
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/** Null for what the server has to answer: no subgraph was asked then. A caller whose variables do not fit pays twice. */
export type AnswerAgain = (body: unknown, context: GatewayContext) => Promise<Answered | null>;

/** The name of a trusted document was looked up before. */
const PARTS = new Set(['query', 'variables', 'operationName', 'documentId']);

export const answerAgain =
  ({ known, costOf, limit, present }: AgainParts): AnswerAgain =>
  async (body, context) => {
    const asked = plainQuery(body);
    const query = asked && known(asked.query, asked.operationName);
    if (!query) return null;
    const { variables } = asked;
    if (findPageSizeExcess(query.document, variables)) return null;
    const cost = costOf(query.document, query.definition, variables);
    if (cost.total > limit || (await context.spend(1 + cost.total)) !== null) return null;
    context.cost.known = cost;
    const { data, errors } = await query.execute(variables, context);
    if (data === undefined) return null;
    const told = errors?.map((error) => present(error.toJSON(), error));
    const result = { ...(told ? { errors: told } : {}), data, extensions: costTold(cost, limit) };
    return { status: statusOf(result) ?? 200, result };
  };

interface PlainQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

const plainQuery = (body: unknown): PlainQuery | null => {
  if (typeof body !== 'object' || body === null || !Object.keys(body).every((part) => PARTS.has(part))) return null;
  const { query, variables = null, operationName = null } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || !(operationName === null || typeof operationName === 'string')) return null;
  if (typeof variables !== 'object' || Array.isArray(variables)) return null;
  return { query, variables: { ...variables }, operationName };
};
