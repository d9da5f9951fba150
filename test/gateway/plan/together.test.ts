import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { askedTogether } from '../../../gateway/plan/together.ts';

/** Runs that end when they are told to. */
const runs = () => {
  const ends: (() => void)[] = [];
  const work = (): Promise<number> => {
    const number = ends.length + 1;
    return new Promise((resolve) => ends.push(() => resolve(number)));
  };
  return { work, ends };
};

describe('equal questions', () => {
  test('that come while one is under way share the run after it, which began after they were asked', async () => {
    const together = askedTogether();
    const { work, ends } = runs();
    const first = together('q', work);
    const others = [together('q', work), together('q', work), together('q', work)];
    expect(ends).toHaveLength(1);
    ends[0]?.();
    expect(await first).toBe(1);
    await sleep(1);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all(others)).toEqual([2, 2, 2]);
  });

  test('are asked anew once nobody waits', async () => {
    const together = askedTogether();
    const { work, ends } = runs();
    for (const number of [1, 2]) {
      const answer = together('q', work);
      ends.at(-1)?.();
      expect(await answer).toBe(number);
    }
  });

  test('do not wait for one that is slow', async () => {
    const together = askedTogether();
    const { work, ends } = runs();
    void together('q', work);
    const second = together('q', work);
    await sleep(200);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await second).toBe(2);
  });

  test('fail together, and are asked anew', async () => {
    const together = askedTogether();
    const fail = (): Promise<never> => Promise.reject(new Error('no'));
    const failed = await Promise.allSettled([together('q', fail), together('q', fail), together('q', fail)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await together('q', async () => 'yes')).toBe('yes');
  });
});

test('other questions are not held up', async () => {
  const together = askedTogether();
  const { work } = runs();
  void together('q', work);
  expect(await together('other', async () => 'at once')).toBe('at once');
});
