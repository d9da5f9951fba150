import { CreatePolicies1767225600000 } from './0001-create-policies.ts';
import { FollowPoliciesAliases1767225800000 } from './0002-follow-aliases.ts';

export const migrations = [CreatePolicies1767225600000, FollowPoliciesAliases1767225800000] as const;
