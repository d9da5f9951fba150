import { CreateModels1767225600000 } from './0001-create-models.ts';
import { FollowModelsAliases1767225800000 } from './0002-follow-aliases.ts';

export const migrations = [CreateModels1767225600000, FollowModelsAliases1767225800000] as const;
