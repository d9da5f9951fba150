/** The planner's own types, under short names. */
import type { PlanNode, QueryPlan } from '@apollo/query-planner';

export type { PlanNode };
export type RootNode = NonNullable<QueryPlan['node']>;
export type FetchNode = Extract<PlanNode, { readonly kind: 'Fetch' }>;
export type Rewrite = NonNullable<FetchNode['inputRewrites']>[number];
