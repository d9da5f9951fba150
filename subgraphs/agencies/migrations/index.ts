import { CreateAgencies1767225600000 } from './0001-create-agencies.ts';
import { FollowAgenciesAliases1767225800000 } from './0002-follow-aliases.ts';
import { LookBackAtAgencies1767226100000 } from './0003-look-back.ts';
import { DateAgencies1767231100000 } from './0010-date-agencies.ts';
import { NameOfficials1767231300000 } from './0011-name-officials.ts';

export const migrations = [
  CreateAgencies1767225600000,
  FollowAgenciesAliases1767225800000,
  LookBackAtAgencies1767226100000,
  DateAgencies1767231100000,
  NameOfficials1767231300000,
] as const;
