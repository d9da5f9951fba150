import { CreateModels1767225600000 } from './0001-create-models.ts';

export const migrations = [CreateModels1767225600000] as const;
