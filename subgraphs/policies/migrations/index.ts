import { CreatePolicies1767225600000 } from './0001-create-policies.ts';

export const migrations = [CreatePolicies1767225600000] as const;
