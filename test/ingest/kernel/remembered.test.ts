import { describe, expect, it } from '@jest/globals';
import { remembered } from '../../../ingest/kernel/remembered.ts';

describe('what was made of the latest texts', () => {
  it('is made once, and made anew when many others came between', () => {
    const asked: string[] = [];
    const length = remembered((words) => {
      asked.push(words);
      return words.length;
    });
    expect([length('lamp'), length('lamp')]).toEqual([4, 4]);
    expect(asked).toEqual(['lamp']);
    for (let count = 0; count < 1000; count += 1) length(`lamp ${String(count)}`);
    expect(length('lamp')).toBe(4);
    expect(asked.filter((words) => words === 'lamp')).toHaveLength(2);
  });
});
