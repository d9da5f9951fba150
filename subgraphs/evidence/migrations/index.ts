import { CreateEvidence1767225600000 } from './0001-create-evidence.ts';

export const migrations = [CreateEvidence1767225600000] as const;
