import { CreateGrants1767225600000 } from './0001-create-grants.ts';

export const migrations = [CreateGrants1767225600000] as const;
