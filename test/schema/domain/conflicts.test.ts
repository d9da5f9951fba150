import { describe, expect, test } from '@jest/globals';
import { conflictKind, differ, disagreementsAmong, type Disputed } from '../../../schema/domain/conflicts.ts';
import type { RecordTypeName } from '../../../schema/domain/catalog.ts';
import { RECORD_TYPES } from '../../../schema/domain/catalog.ts';
import { rankedOf, type StoredStatement } from '../../../schema/domain/projection.ts';
import type { Json } from '../../../schema/domain/statement.ts';

const FRAMEWORK = 'framework/us/eo/1';
const ORDER = 'instrument/us/eo/1';
const SIGNED = 'version/us/eo/1/signed';

type Said = Partial<StoredStatement> & { readonly value: Json; readonly words?: string };

let next = 0;
const said = ({ words = '', ...given }: Said): Disputed & { readonly words: string } => ({
  words,
  ...rankedOf({
    id: `statement/${(next += 1)}`,
    subjectId: FRAMEWORK,
    property: 'noticeDays',
    speaker: null,
    via: null,
    anonymous: false,
    confidence: 0.9,
    judgement: 'UNDECIDED',
    validFrom: null,
    workId: `source/news/${next}`,
    sourceKind: 'news',
    publishedOn: null,
    ...given,
  }),
});

/** The kinds of what is raised. */
const raised = (...statements: readonly Said[]): readonly string[] => {
  const all = statements.map(said);
  const [one] = all;
  const type =
    one?.subjectId === ORDER
      ? 'Instrument'
      : one?.subjectId.startsWith('program/')
        ? 'GrantProgram'
        : 'ReviewFramework';
  const kind = one && conflictKind(type, one.property);
  if (!kind) return [];
  const around = {
    wordsOf: (id: string) => all.find((statement) => statement.id === id)?.words ?? '',
    parentOf: (agency: string) => (agency === 'agency/fema' ? 'agency/dhs' : null),
  };
  return disagreementsAmong(kind, all, around).map((found) => found.kind);
};

const signed: Partial<StoredStatement> = { workId: SIGNED, sourceKind: 'federal-register', publishedOn: '2026-09-10' };
const draft: Partial<StoredStatement> = { workId: 'version/us/eo/1/draft', sourceKind: 'other' };
const onOrder = (property: string): Partial<StoredStatement> => ({ subjectId: ORDER, property });

describe('raised', () => {
  test.each<[string, string, readonly Said[]]>([
    ['two reports, two numbers', 'NUMBER', [{ value: 90 }, { value: 60 }]],
    [
      'a day apart: a date alone explains no number',
      'NUMBER',
      [
        { value: 90, validFrom: '2026-05-21' },
        { value: 60, validFrom: '2026-05-22' },
      ],
    ],
    [
      'voluntary or not',
      'MODALITY',
      [
        { value: true, property: 'voluntary' },
        { value: false, property: 'voluntary' },
      ],
    ],
    [
      'who decides',
      'ACTOR',
      [
        { value: 'agency/nsa', property: 'decidedBy' },
        { value: 'agency/nist', property: 'decidedBy' },
      ],
    ],
    [
      'a report that comes after the text and says otherwise',
      'NUMBER',
      [
        { value: 30, ...signed },
        { value: 90, publishedOn: '2026-09-11' },
      ],
    ],
    [
      'a report of what was planned, and the text that came of it',
      'NUMBER',
      [
        { value: 90, publishedOn: '2026-05-21' },
        { value: 30, ...signed },
      ],
    ],
    [
      'two days of signature',
      'DATE',
      [
        { value: '2026-05-21', ...onOrder('signedOn') },
        { value: '2026-05-22', ...onOrder('signedOn') },
      ],
    ],
    [
      'signed and put off on one day',
      'STATUS',
      [
        { value: 'SIGNED', validFrom: '2026-05-21', ...onOrder('status') },
        { value: 'POSTPONED', validFrom: '2026-05-21', ...onOrder('status') },
      ],
    ],
    [
      'two printed numbers of one order',
      'NUMBER',
      [
        { value: '13523', ...onOrder('number') },
        { value: '15323', ...onOrder('number') },
      ],
    ],
    [
      'unnamed people in two reports',
      'NUMBER',
      [
        { value: 90, anonymous: true, via: 'Axios' },
        { value: 60, anonymous: true, via: 'Reuters' },
      ],
    ],
    ['a named person against what another source says', 'NUMBER', [{ value: 90, speaker: 'person/a' }, { value: 60 }]],
    [
      'one report that contradicts itself',
      'NUMBER',
      [
        { value: 90, workId: 'source/news/x' },
        { value: 60, workId: 'source/news/x' },
      ],
    ],
  ])('%s: %s', (_, kind, statements) => expect(raised(...statements)).toEqual([kind]));

  test('three values are three conflicts, each with its two sides', () =>
    expect(raised({ value: 90 }, { value: 60 }, { value: 30 })).toHaveLength(3));
});

describe('not raised', () => {
  test.each<[string, readonly Said[]]>([
    ['the same number', [{ value: 90 }, { value: 90 }]],
    [
      'the same number, otherwise printed',
      [
        { value: '13,780', ...onOrder('number') },
        { value: '13780', ...onOrder('number') },
      ],
    ],
    [
      'a month and a day in it',
      [
        { value: '2026-05', ...onOrder('signedOn') },
        { value: '2026-05-21', ...onOrder('signedOn') },
      ],
    ],
    [
      'a draft and the signed text',
      [
        { value: 90, ...draft },
        { value: 30, ...signed },
      ],
    ],
    ['a report and a draft: which draft it saw nobody knows', [{ value: 90 }, { value: 60, ...draft }]],
    ['one that speaks of the latest version', [{ value: 90 }, { value: 60, words: 'In the latest version, 60 days' }]],
    [
      'two people',
      [
        { value: 90, speaker: 'person/a' },
        { value: 14, speaker: 'person/b' },
      ],
    ],
    [
      'a counter-proposal in the same report',
      [
        { value: 90, workId: 'source/x' },
        { value: 14, workId: 'source/x', anonymous: true, via: 'Axios' },
      ],
    ],
    [
      'one own text that says both',
      [
        { value: 90, ...signed },
        { value: 30, ...signed },
      ],
    ],
    ['a rejected statement', [{ value: 90 }, { value: 60, judgement: 'REJECTED' }]],
    [
      'steps of a life on different days',
      [
        { value: 'POSTPONED', validFrom: '2026-05-21', ...onOrder('status') },
        { value: 'SIGNED', validFrom: '2026-09-08', ...onOrder('status') },
      ],
    ],
    [
      'steps that may fall on one day',
      [
        { value: 'SCHEDULED', validFrom: '2026-05-21', ...onOrder('status') },
        { value: 'POSTPONED', validFrom: '2026-05-21', ...onOrder('status') },
      ],
    ],
    [
      'an agency and the department that it is part of',
      [
        { value: 'agency/fema', subjectId: 'program/1', property: 'administeredBy' },
        { value: 'agency/dhs', subjectId: 'program/1', property: 'administeredBy' },
      ],
    ],
    [
      'titles: a matter of wording',
      [
        { value: 'Of Foxes', ...onOrder('title') },
        { value: 'Foxes', ...onOrder('title') },
      ],
    ],
  ])('%s', (_, statements) => expect(raised(...statements)).toEqual([]));
});

test('a conflict is named by what is disagreed upon: more who say the same join it', () => {
  const around = { wordsOf: () => '', parentOf: () => null };
  const [one] = disagreementsAmong('NUMBER', [{ value: 90 }, { value: 60 }].map(said), around);
  const [more] = disagreementsAmong('NUMBER', [{ value: 60 }, { value: 90 }, { value: 90 }].map(said), around);
  expect(more?.id).toBe(one?.id);
  expect([one?.statements.length, more?.statements.length]).toEqual([2, 3]);
});

test('values that all agree are not looked at further', () => {
  expect(differ('NUMBER', [{ value: 90 }, { value: 90 }].map(said))).toBe(false);
  expect(differ('NUMBER', [{ value: 90 }, { value: 60, judgement: 'REJECTED' as const }].map(said))).toBe(false);
});

/** Of the single values of records that several works speak of, those that may differ without a conflict. */
const MAY_DIFFER: Readonly<Record<string, string>> = {
  'LifecycleEvent.on': 'an event is that of one work',
  'LifecycleEvent.status': 'an event is that of one work',
  'ModelRelease.on': 'a release is named by its day',
  'InstrumentRelation.until': 'a relation is that of one work',
  'Obligation.amounts': 'a duty may name several',
  'FundingLine.fiscalYear': 'a line is named by its year',
};

test('every number, date, modality and status of a record is decided upon', () => {
  const undecided = Object.entries(RECORD_TYPES).flatMap(([type, { properties, ...rest }]) =>
    'structural' in rest
      ? []
      : Object.entries(properties).flatMap(([name, property]) => {
          const counts =
            ['int', 'float', 'decimal', 'date'].includes(property.kind) ||
            ('of' in property && ['Modality', 'LifecycleStatus'].includes(property.of));
          const decided = conflictKind(type as RecordTypeName, name) !== null || `${type}.${name}` in MAY_DIFFER;
          return counts && !decided ? [`${type}.${name}`] : [];
        }),
  );
  expect(undecided).toEqual([]);
});
