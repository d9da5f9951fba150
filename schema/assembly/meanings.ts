/** What the closed vocabularies and their terms mean, for the descriptions of the enums that are generated from them. */
import type { Term, VocabularyName } from '../domain/vocabulary.ts';

interface Meaning<Name extends VocabularyName> {
  readonly about: string;
  readonly terms: Readonly<Record<Term<Name>, string>>;
}

export const MEANINGS: { readonly [Name in VocabularyName]: Meaning<Name> } = {
  InstrumentKind: {
    about: 'What sort of instrument it is.',
    terms: {
      EXECUTIVE_ORDER: 'A numbered order of the President.',
      MEMORANDUM: 'A memorandum of the President or of an agency.',
      PROCLAMATION: 'A proclamation of the President.',
      DIRECTIVE: 'A directive that binds agencies, such as a binding operational directive.',
      STATUTE: 'An act of Congress, or a part of the code.',
      GUIDANCE: 'Advice of an agency on how to comply.',
      FRAMEWORK: 'A framework or standard to work by.',
      OTHER: 'Anything else.',
    },
  },
  LifecycleStatus: {
    about: 'A step in the life of an instrument.',
    terms: {
      REPORTED: 'Known from reports only.',
      DRAFTED: 'A draft exists.',
      SCHEDULED: 'A date of signature is set.',
      POSTPONED: 'The date of signature was put off.',
      SIGNED: 'Signed.',
      PUBLISHED: 'Printed by its publisher.',
      AMENDED: 'Changed by a later instrument.',
      SUPERSEDED: 'Replaced by a later instrument.',
      REVOKED: 'Ended by a later instrument.',
      EXPIRED: 'Ended by its own terms.',
    },
  },
  Modality: {
    about: 'The word that makes a duty, a permission or an encouragement.',
    terms: {
      SHALL: '"shall"',
      SHALL_NOT: '"shall not", "may not"',
      MUST: '"must"',
      SHOULD: '"should"',
      MAY: '"may"',
      ENCOURAGED: '"is encouraged to"',
      REQUIRED: '"is required to", "is directed to"',
      WILL: '"will", of what agencies are to do',
      IMPERATIVE: 'A verb without a subject: "Report monthly."',
    },
  },
  ActorRole: {
    about: 'How a party takes part in an obligation.',
    terms: {
      RESPONSIBLE: 'It has to act.',
      THROUGH: 'The responsible one acts through it.',
      CONSULTED: 'It is consulted, or acts in coordination.',
    },
  },
  RelationType: {
    about: 'What one instrument does to another.',
    terms: {
      AMENDS: 'Changes its words.',
      REVOKES: 'Ends it.',
      SUPERSEDES: 'Takes its place.',
      CONTINUES: 'Keeps it in force.',
      IMPLEMENTS: 'Carries it out.',
      SUSPENDS: 'Halts it for a time.',
      REINSTATES: 'Brings it back into force.',
      TERMINATES: 'Ends what it declared, such as an emergency.',
      CITES: 'Names it.',
    },
  },
  Extent: {
    about: 'How much of an instrument a relation touches.',
    terms: { WHOLE: 'All of it.', PART: 'Some clauses of it.' },
  },
  Stance: {
    about: 'Where a party stands.',
    terms: { SUPPORTS: 'For it.', OPPOSES: 'Against it.', NEUTRAL: 'Neither.' },
  },
  AgencyKind: {
    about: 'What sort of agency it is.',
    terms: {
      DEPARTMENT: 'An executive department.',
      AGENCY: 'An agency, independent or within a department.',
      OFFICE: 'An office, bureau or centre within another body.',
      INTERAGENCY_BODY: 'A council, task force or committee of several agencies.',
    },
  },
  InstitutionalRoleKind: {
    about: 'What a provision makes of an agency.',
    terms: {
      DECIDES: 'It has the say.',
      LEADS: 'It leads the work.',
      REVIEWS: 'It reviews what others submit.',
      TESTS: 'It tests or evaluates.',
      ADVISES: 'It advises.',
      CONSULTED: 'It is consulted.',
      CONVENES: 'It brings others together.',
      FUNDS: 'It pays.',
    },
  },
  CoverageOutcome: {
    about: 'Whether a rule covers a model.',
    terms: {
      COVERED: 'It does.',
      NOT_COVERED: 'It does not.',
      UNKNOWN: 'A fact is missing that would settle it.',
    },
  },
  GrantTopic: {
    about: 'What a grant program is about.',
    terms: {
      CYBERSECURITY: 'Cybersecurity.',
      ARTIFICIAL_INTELLIGENCE: 'Artificial intelligence.',
      OTHER: 'Anything else.',
    },
  },
  MandateRelation: {
    about: 'What a text does with a program.',
    terms: {
      CREATED_BY: 'The text creates the program.',
      DIRECTED_BY: 'The text directs the program.',
      FUNDED_BY: 'The text gives money to the program.',
      MENTIONED_IN: 'The text mentions the program.',
    },
  },
  Judgement: {
    about: 'What people made of a statement.',
    terms: {
      ACCEPTED: 'Somebody judged it right.',
      UNDECIDED: 'Nobody judged it yet.',
      REJECTED: 'Somebody judged it wrong; it is kept, and never shown as a value.',
    },
  },
  ConflictKind: {
    about: 'In what statements disagree.',
    terms: {
      NUMBER: 'A number.',
      DATE: 'A date.',
      MODALITY: 'Whether something is a duty.',
      ACTOR: 'Who acts or decides.',
      STATUS: 'What state something is in.',
    },
  },
  ConflictState: {
    about: 'How far a conflict is settled.',
    terms: {
      OPEN: 'Nobody has said which one holds.',
      EXPLAINED: 'Both hold, for a reason that is given.',
      RESOLVED: 'A judgement settled it.',
    },
  },
  TaskKind: {
    about: 'What a person is asked to judge.',
    terms: {
      LINK: 'Whether a text means this record.',
      CONFLICT: 'Which of several statements holds, or why all do.',
      QUOTE: 'Whether a value still holds whose words were not found again.',
      IDENTITY: 'Whether two records are one.',
    },
  },
  TaskState: {
    about: 'Whether a task still waits.',
    terms: { OPEN: 'It waits.', DONE: 'Somebody judged it, or there is nothing left to judge.' },
  },
  DecisionAction: {
    about: 'What somebody decided.',
    terms: {
      ACCEPT: 'It holds.',
      REJECT: 'It does not hold.',
      CORRECT: 'The words are right, and mean another value.',
      EXPLAIN: 'Why statements differ.',
      RESOLVE: 'Which of several statements holds.',
      MERGE: 'Two ids are one record.',
      KEEP_APART: 'Two records that look alike are two.',
      SPLIT: 'One id stood for two records.',
      BIND: 'Which source a number of a report means.',
      DELETE_SOURCE: 'A source is not to be used.',
    },
  },
  RefusalCode: {
    about: 'Why a decision cannot be taken.',
    terms: {
      NOT_FOUND: 'There is nothing of that id.',
      NOT_APPLICABLE: 'There is, but this cannot be decided about it.',
      INVALID_VALUE: 'The value is not of the kind that is needed.',
      ALREADY_DONE: 'It is so already.',
    },
  },
  IdentityVerdict: {
    about: 'Whether two records are one.',
    terms: { SAME: 'They are one.', DIFFERENT: 'They are two.' },
  },
  FileState: {
    about: 'What became of a file; each ends in exactly one.',
    terms: {
      QUEUED: 'It waits.',
      RUNNING: 'A worker has it.',
      DONE: 'It was read and stored.',
      UNCHANGED: 'The same bytes were stored before.',
      DUPLICATE_OF: 'Another file of the run has the same bytes.',
      PARTIAL: 'It was stored, with issues.',
      FAILED: 'Nothing was stored; the code says why.',
      QUARANTINED: 'Reader processes died of it three times.',
    },
  },
  AnchorState: {
    about: 'What became of a quote in a later revision of its document.',
    terms: {
      KEPT: 'The same words stand at the same place.',
      MOVED: 'The same words stand elsewhere.',
      ALTERED: 'Other words stand in their place.',
      LOST: 'They are gone.',
    },
  },
  LinkState: {
    about: 'Whether a name in a text means one record alone.',
    terms: {
      LINKED: 'It does, as far as is known.',
      UNSURE: 'It may mean another one as well; the likeliest is linked, or none where all are as likely.',
      UNLINKED: 'It means none that is known.',
    },
  },
  MarkerState: {
    about: 'What came of a citation marker.',
    terms: {
      RESOLVED: 'What it points at was found.',
      DANGLING: 'What it points at is not there.',
      MALFORMED: 'Its markup is broken; its text was kept.',
    },
  },
  DatePrecision: {
    about: 'How exactly a date is known.',
    terms: { DAY: 'To the day.', MONTH: 'To the month.', YEAR: 'To the year.' },
  },
};
