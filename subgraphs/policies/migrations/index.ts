import { CreatePolicies1767225600000 } from './0001-create-policies.ts';
import { FollowPoliciesAliases1767225800000 } from './0002-follow-aliases.ts';
import { FindUnsigned1767225900000 } from './0003-find-unsigned.ts';
import { LookBackAtPolicies1767226100000 } from './0004-look-back.ts';
import { TermsOfDuties1767231200000 } from './0010-terms-of-duties.ts';
import { TermsOfRelations1767231300000 } from './0011-terms-of-relations.ts';
import { WordsOfHolders1767231400000 } from './0012-words-of-holders.ts';
import { FindTitles1767231500000 } from './0013-find-titles.ts';

export const migrations = [
  CreatePolicies1767225600000,
  FollowPoliciesAliases1767225800000,
  FindUnsigned1767225900000,
  LookBackAtPolicies1767226100000,
  TermsOfDuties1767231200000,
  TermsOfRelations1767231300000,
  WordsOfHolders1767231400000,
  FindTitles1767231500000,
] as const;
