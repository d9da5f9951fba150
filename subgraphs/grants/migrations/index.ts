import { CreateGrants1767225600000 } from './0001-create-grants.ts';
import { FollowGrantsAliases1767225800000 } from './0002-follow-aliases.ts';

export const migrations = [CreateGrants1767225600000, FollowGrantsAliases1767225800000] as const;
