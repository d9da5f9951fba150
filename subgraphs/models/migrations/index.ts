import { CreateModels1767225600000 } from './0001-create-models.ts';
import { FollowModelsAliases1767225800000 } from './0002-follow-aliases.ts';
import { LookBackAtModels1767226100000 } from './0003-look-back.ts';

export const migrations = [
  CreateModels1767225600000,
  FollowModelsAliases1767225800000,
  LookBackAtModels1767226100000,
] as const;
