/** The judge of quotes can find them wanting. */
import { expect, test } from '@jest/globals';
import { RECORD_TYPES, type Property } from '../../schema/domain/catalog.ts';
import { VOCABULARY } from '../../schema/domain/vocabulary.ts';
import type { Json } from '../../schema/domain/statement.ts';
import type { KnownNames } from '../../ingest/values/index.ts';
import { askedOf, lackOf, namesFrom } from './entails.ts';

const NAMES: KnownNames = {
  agencies: [
    {
      id: 'agency/usda',
      name: 'Department of Agriculture',
      acronym: 'USDA',
      parent: null,
      aliases: [],
      officials: [],
      keepsTitle: false,
      from: null,
      until: null,
      successor: null,
    },
  ],
  organizations: [],
  people: [],
  models: [],
  programs: [],
};

test.each<[string, string, Json, string, string | null]>([
  ['framework/x', 'noticeDays', 90, 'at least ninety days before', null],
  ['framework/x', 'noticeDays', 90, 'at least 60 days before', 'number'],
  ['coverage/x', 'minTrainingFlop', 1e26, 'greater than 10^26 operations', null],
  ['coverage/x', 'minTrainingFlop', 1e26, 'greater than 10^25 operations', 'number'],
  ['funding/x', 'amount', '2500000', '$2.5 million', null],
  ['instrument/x', 'signedOn', '2026-09-08', 'September 8, 2026', null],
  ['instrument/x', 'signedOn', '2026-09-08', 'September 9, 2026', 'date'],
  ['instrument/x', 'title', 'Of Foxes', 'on Foxes', 'words'],
  ['relation/x', 'type', 'REVOKES', 'is hereby rescinded', null],
  ['relation/x', 'type', 'REVOKES', 'Executive Order 13766', 'term'],
  ['relation/x', 'to', 'instrument/us/eo/13766', 'Executive Order 13765', 'name'],
  ['obligation/x', 'modality', 'SHALL', 'may submit', 'term'],
  ['obligation/x', 'recurrence', 'P6M', 'every 6 months', null],
  ['obligation/x', 'deadline', { raw: 'within 90 days' }, 'within 60 days', 'date'],
  ['role/x', 'agency', 'agency/usda', 'the Departments of State and Agriculture', null],
  ['role/x', 'agency', 'agency/usda', 'review all programs', 'name'],
  ['role/x', 'agency', 'agency/usda', 'It shall review all programs', null],
  ['role/x', 'agency', 'agency/usda', 'review it and them', 'name'],
  ['instrument/x', 'title', 'fox', `fox${' '.repeat(600)}`, 'length'],
])('%s %s %j in "%s": %s', (subject, property, value, words, lack) => {
  expect(lackOf({ subject, property, value, inferred: false, words: [words] }, namesFrom(NAMES))).toBe(lack);
});

test('no term that is asked for is shown by just any words', () => {
  const words = ['Fish swim in warm water.'];
  const shown = Object.values(RECORD_TYPES).flatMap(({ prefix, properties }) =>
    Object.entries<Property>(properties).flatMap(([property, { of }]) =>
      (of ? VOCABULARY[of] : [])
        .map((value) => ({ subject: `${prefix}/x`, property, value, inferred: false, words }))
        .filter((said) => askedOf(said) === 'asked' && lackOf(said, namesFrom(NAMES)) !== 'term'),
    ),
  );
  expect(shown).toEqual([]);
});
