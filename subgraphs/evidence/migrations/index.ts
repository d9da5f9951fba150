import { CreateEvidence1767225600000 } from './0001-create-evidence.ts';
import { SettleConflicts1767225700000 } from './0002-settle-conflicts.ts';

export const migrations = [CreateEvidence1767225600000, SettleConflicts1767225700000] as const;
