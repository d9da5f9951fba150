import { describe, expect, test } from '@jest/globals';
import { rank, type Ranked } from '../../../schema/domain/ranking.ts';

const statement = (id: string, more: Partial<Ranked>): Ranked => ({
  id,
  property: 'noticeDays',
  value: 90,
  judgement: 'UNDECIDED',
  confidence: 0.9,
  direct: true,
  sourceKind: 'news',
  ownText: false,
  validFrom: null,
  publishedOn: null,
  ...more,
});

describe('ranking', () => {
  test.each<[string, Partial<Ranked>, Partial<Ranked>, string]>([
    ['a person judged', { judgement: 'ACCEPTED' }, { sourceKind: 'federal-register', ownText: true }, 'rank/judgement'],
    ['the text itself says it', { ownText: true }, { sourceKind: 'federal-register' }, 'rank/own-text'],
    ['the register outranks news', { sourceKind: 'federal-register' }, { confidence: 1 }, 'rank/reliability'],
    ['said rather than retold', { direct: true, confidence: 0.5 }, { direct: false }, 'rank/directness'],
    ['surer', { confidence: 0.95 }, { publishedOn: '2026-09-01' }, 'rank/confidence'],
    ['later', { publishedOn: '2026-05-22' }, { publishedOn: '2026-05-21' }, 'rank/recency'],
    [
      'the day it tells of, where it prints none',
      { validFrom: '2026-05-22' },
      { validFrom: '2026-05-21' },
      'rank/recency',
    ],
    ['a month ends after its first day', { publishedOn: '2026-05' }, { publishedOn: '2026-05-21' }, 'rank/recency'],
  ])('%s', (_why, winner, loser, rule) => {
    const best = statement('b', winner);
    const other = statement('a', loser);
    for (const order of [
      [best, other],
      [other, best],
    ]) {
      const ranked = rank(order);
      expect(ranked.best).toBe(best);
      expect(ranked.rest).toEqual([other]);
      expect(ranked.rule.id).toBe(rule);
    }
  });

  test('of two states the later holds, whoever says it', () => {
    const signed = statement('a', {
      property: 'status',
      value: 'SIGNED',
      validFrom: '2023-10-30',
      ownText: true,
      sourceKind: 'federal-register',
    });
    const revoked = statement('b', {
      property: 'status',
      value: 'REVOKED',
      validFrom: '2025-01-20',
      sourceKind: 'white-house',
    });
    expect(rank([signed, revoked]).best).toBe(revoked);
  });

  test('what was rejected is never shown, but kept', () => {
    const rejected = statement('a', { judgement: 'REJECTED' });
    expect(rank([rejected])).toMatchObject({ best: null, rest: [rejected] });
    expect(rank([rejected, statement('b', { confidence: 0.1 })]).best?.id).toBe('b');
  });

  test('equals are told apart by id, so that the answer never flickers', () => {
    const [a, b] = [statement('a', {}), statement('b', {})];
    expect([rank([a, b]).best?.id, rank([b, a]).best?.id]).toEqual(['a', 'a']);
    expect(rank([a, b]).rule.id).toBe('rank/tie');
  });

  test('nothing said, nothing shown', () => expect(rank([]).best).toBeNull());
});
