/** Values of a property that stand in the order of their texts, whoever said them and however sure it is. */
import { expect, test } from '@jest/globals';
import { projectProperty, type StoredStatement } from '../../../schema/domain/projection.ts';

const said = (value: string, more: Partial<StoredStatement>): StoredStatement => ({
  id: `statement/${value}`,
  subjectId: 'instrument/us/eo/1',
  property: 'claims',
  value,
  speaker: null,
  via: null,
  anonymous: false,
  confidence: 0.9,
  judgement: 'UNDECIDED',
  validFrom: null,
  workId: 'source/news/one',
  sourceKind: 'news',
  publishedOn: '2026-05-21',
  ...more,
});
const ALL = [
  said('third', { begins: 300 }),
  said('first', { begins: 10, speaker: 'person/jane-roe' }),
  said('later', { begins: 0, workId: 'source/news/other', publishedOn: '2026-06-01' }),
  said('second', { begins: 200, confidence: 0.5 }),
];

test('they stand as their texts have them, earlier texts first', () => {
  expect(projectProperty({ kind: 'text', many: true, inOrder: true }, ALL)).toMatchObject({
    value: ['first', 'second', 'third', 'later'],
    rule: { id: 'rank/in-order' },
  });
});
test('others stand best first', () => {
  expect(projectProperty({ kind: 'text', many: true }, ALL)).toMatchObject({ rule: { id: 'rank/all' } });
  expect(projectProperty({ kind: 'text', many: true }, ALL).value).not.toEqual(['first', 'second', 'third', 'later']);
});
