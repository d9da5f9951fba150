import { CreateAgencies1767225600000 } from './0001-create-agencies.ts';

export const migrations = [CreateAgencies1767225600000] as const;
