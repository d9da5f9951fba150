/** What becomes of a report's sentence about a duty: the same, another amount, another force, another time. */
import { expect, test } from '@jest/globals';
import { dutiesIn } from '../../../subgraphs/evidence/claims/duties.ts';
import type { ClaimRow } from '../../../subgraphs/evidence/claims/pairs.ts';
import { judgeSentence, weighed } from '../../../subgraphs/evidence/claims/sentences.ts';
import type { StatementRow } from '../../../subgraphs/evidence/rows.ts';

const duty = (id: string, values: Readonly<Record<string, unknown>>): readonly StatementRow[] =>
  Object.entries(values).map(
    ([property, value]) =>
      ({ subjectId: `obligation/${id}`, subjectType: 'Obligation', property, value }) as unknown as StatementRow,
  );
const DUTIES = weighed(
  dutiesIn([
    ...duty('funds', {
      act: 'make',
      object:
        'available not less than $200 million from the Harbor Repair Grant Program for lamp upgrades in rural counties',
      modality: 'SHALL',
    }),
    ...duty('rules', {
      act: 'open',
      object: 'a rulemaking on the registration of large lamps',
      modality: 'ENCOURAGED',
      deadline: { raw: 'within 60 days of the date of this order' },
    }),
    ...duty('lead', {
      act: 'lead',
      object: 'the finding and fixing of faults of harbor lamps',
      modality: 'SHALL',
      actors: { role: 'RESPONSIBLE', agency: 'agency/dhs', text: 'The Secretary of Homeland Security' },
    }),
  ]),
);
const judged = (sentence: string): string => {
  const claim = { property: 'claims', value: sentence, place: null } as unknown as ClaimRow;
  const { verdict, reason } = judgeSentence(claim, [], DUTIES);
  return `${verdict} ${/: ([^:]*)\.$/u.exec(reason)?.[1] ?? ''}`.trim();
};

test.each([
  [
    'another in the lead',
    'The draft would give the Treasury Department a leading role in finding and fixing faults of harbor lamps, since NIST has led it.',
    'CHANGED Treasury Department / The Secretary of Homeland Security',
  ],
  [
    'the same in the lead',
    'Under the draft Homeland Security would lead the finding and fixing of faults of harbor lamps.',
    'BORNE_OUT',
  ],
  [
    'another amount, told by another verb',
    'The draft would also have put $240 million from the Harbor Repair Grant Program toward lamp upgrades in rural counties.',
    'CHANGED $240 million / $200 million',
  ],
  [
    'the same amount',
    'The draft would have put $200 million from the Harbor Repair Grant Program toward lamp upgrades in rural counties.',
    'BORNE_OUT',
  ],
  [
    'bound, where the text only encourages',
    'The Commission would have been directed to open a rulemaking on the registration of large lamps within 60 days.',
    'CHANGED directed / encouraged',
  ],
  [
    'encouraged, as the text does',
    'The Commission would have been encouraged to open a rulemaking on the registration of large lamps.',
    'BORNE_OUT',
  ],
  [
    'another time',
    'The Commission would have to open a rulemaking on the registration of large lamps within 90 days.',
    'CHANGED 90 days / 60 days',
  ],
  [
    'a month, which leaves nothing free',
    'In May the draft would have put $200 million from the Harbor Repair Grant Program toward lamp upgrades in rural counties.',
    'BORNE_OUT',
  ],
  ['another matter', 'The draft would have put $240 million toward schools in rural counties.', 'NOT_ADDRESSED'],
])('%s', (_why, sentence, expected) => expect(judged(sentence)).toBe(expected));

test.each([
  ['The Attorney General', 'agency/doj', 'the Department of Justice', 'BORNE_OUT'],
  ['The Secretary of Defense', 'agency/dod', 'the Pentagon', 'BORNE_OUT'],
  ['The Secretary', 'agency/doe', 'the Energy Department', 'BORNE_OUT'],
  ['The Secretary of Defense', 'agency/dod', 'Monday', 'BORNE_OUT'],
  ['The Los Alamos Laboratory', null, 'the Labor Department', 'CHANGED'],
  ['Head of the United States Coast Guard', null, 'the State Department', 'CHANGED'],
  ['The Commandant of the Coast Guard', null, 'the State Department', 'CHANGED'],
])('%s (%s) in the text, %s in the report', (text, agency, told, expected) => {
  const object = 'the finding and fixing of faults of harbor lamps';
  const actors = { role: 'RESPONSIBLE', agency, text };
  const duties = weighed(dutiesIn(duty('lead', { act: 'lead', object, modality: 'SHALL', actors })));
  const value = `Under the draft, ${told} would lead ${object}.`;
  const claim = { property: 'claims', value, place: null } as unknown as ClaimRow;
  expect(judgeSentence(claim, [], duties).verdict).toBe(expected);
});
