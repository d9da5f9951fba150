import { CreateEvidence1767225600000 } from './0001-create-evidence.ts';
import { SettleConflicts1767225700000 } from './0002-settle-conflicts.ts';
import { KeepDecisions1767225800000 } from './0003-keep-decisions.ts';
import { LinksOfHubs1767226050000 } from './0005-links-of-hubs.ts';
import { ReanchorQuotes1767226100000 } from './0006-reanchor-quotes.ts';
import { FormerQuotes1767226200000 } from './0007-former-quotes.ts';
import { BoxesOfQuotes1767226300000 } from './0008-boxes-of-quotes.ts';
import { RegisterRules1767226400000 } from './0009-register-rules.ts';
import { KeepThePast1767226500000 } from './0010-keep-the-past.ts';
import { ForgiveNames1767229000000 } from './0020-forgive-names.ts';
import { IndexWhatIsSearched1767229100000 } from './0021-index-what-is-searched.ts';
import { FindEditions1767229200000 } from './0022-find-editions.ts';
import { TasksByTarget1767229300000 } from './0023-tasks-by-target.ts';
import { FetchedFiles1767230000000 } from './0030-fetched-files.ts';
import { TellChanges1767230100000 } from './0031-tell-changes.ts';
import { ChangesByType1767230200000 } from './0032-changes-by-type.ts';
import { FilesInTheirOrder1767230300000 } from './0033-files-in-their-order.ts';
import { DeliveriesAgain1767230400000 } from './0034-deliveries-again.ts';
import { IndexRecordsThatAreSearched1767230500000 } from './0035-index-records-that-are-searched.ts';
import { KeepAlternatives1767231000000 } from './0036-keep-alternatives.ts';
import { NoteRowsLightly1767231100000 } from './0037-note-rows-lightly.ts';
import { PartNames1767231400000 } from './0038-part-names.ts';
import { CloseRuns1767231500000 } from './0039-close-runs.ts';

export const migrations = [
  CreateEvidence1767225600000,
  SettleConflicts1767225700000,
  KeepDecisions1767225800000,
  LinksOfHubs1767226050000,
  ReanchorQuotes1767226100000,
  FormerQuotes1767226200000,
  BoxesOfQuotes1767226300000,
  RegisterRules1767226400000,
  KeepThePast1767226500000,
  ForgiveNames1767229000000,
  IndexWhatIsSearched1767229100000,
  FindEditions1767229200000,
  TasksByTarget1767229300000,
  FetchedFiles1767230000000,
  TellChanges1767230100000,
  ChangesByType1767230200000,
  FilesInTheirOrder1767230300000,
  DeliveriesAgain1767230400000,
  IndexRecordsThatAreSearched1767230500000,
  KeepAlternatives1767231000000,
  NoteRowsLightly1767231100000,
  PartNames1767231400000,
  CloseRuns1767231500000,
] as const;
