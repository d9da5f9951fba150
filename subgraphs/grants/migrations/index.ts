import { CreateGrants1767225600000 } from './0001-create-grants.ts';
import { FollowGrantsAliases1767225800000 } from './0002-follow-aliases.ts';
import { LookBackAtGrants1767226100000 } from './0003-look-back.ts';
import { CallsForApplications1767226200000 } from './0004-calls-for-applications.ts';

export const migrations = [
  CreateGrants1767225600000,
  FollowGrantsAliases1767225800000,
  LookBackAtGrants1767226100000,
  CallsForApplications1767226200000,
] as const;
