import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { textBuilder, type BuiltText } from '../../../ingest/kernel/text-builder.ts';

interface Step {
  readonly skip: number;
  readonly take: number;
  readonly text: string | null;
  readonly block: boolean;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    skip: fc.nat({ max: 3 }),
    take: fc.integer({ min: 1, max: 5 }),
    text: fc.option(fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !/\s/.test(text))),
    block: fc.boolean(),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Canonical text made of pieces that a reader might copy, replace, or leave out. */
const build = (original: string, plan: readonly Step[]): BuiltText => {
  const builder = textBuilder(original);
  let at = 0;
  builder.open('paragraph');
  for (const { skip, take, text, block } of plan) {
    if (block) builder.open('paragraph');
    const start = at + skip;
    const end = start + take;
    if (end > original.length) break;
    if (skip > 0) builder.space();
    if (text === null) builder.copy(start, end);
    else builder.replace(start, end, text);
    at = end;
  }
  return builder.finish();
};

const original = 'abcdefghijklmnopqrstuvwxyz'.repeat(20);

describe('an offset map', () => {
  test('covers the canonical text in ascending runs', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { text, offsets } = build(original, plan);
        let canonical = 0;
        let source = 0;
        for (const [start, from, length, originalLength] of offsets) {
          expect(start).toBe(canonical);
          expect(from).toBeGreaterThanOrEqual(source);
          canonical = start + length;
          source = from + originalLength;
        }
        expect(canonical).toBe(text.length);
      }),
    );
  });

  test('takes every span of words to the original and back to a span that holds it', () => {
    fc.assert(
      fc.property(steps, fc.nat(), fc.nat(), (plan, a, b) => {
        const { text, offsets } = build(original, plan);
        fc.pre(text.length > 0);
        const start = a % text.length;
        const span = { start, end: start + 1 + (b % (text.length - start)) };
        fc.pre(/\S/.test(text[span.start] ?? '') && /\S/.test(text[span.end - 1] ?? ''));
        const map = offsetMap(offsets);
        const there = map.toOriginal(span);
        const back = map.toCanonical(there);
        expect(there.start).toBeLessThanOrEqual(there.end);
        expect(back.start).toBeLessThanOrEqual(span.start);
        expect(back.end).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });

  test('is exact where text was copied', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { text, offsets } = build(
          original,
          plan.map((step) => ({ ...step, text: null })),
        );
        const map = offsetMap(offsets);
        for (let at = 0; at < text.length; at += 1) {
          if (!/[a-z]/.test(text[at] ?? '')) continue;
          const { start, end } = map.toOriginal({ start: at, end: at + 1 });
          expect(original.slice(start, end)).toBe(text[at]);
        }
      }),
    );
  });

  test('gives an empty span for what was left out', () => {
    const builder = textBuilder('one <b>two</b>');
    builder.open('paragraph');
    builder.copy(0, 3);
    builder.space();
    builder.copy(7, 10);
    const map = offsetMap(builder.finish().offsets);
    expect(map.toCanonical({ start: 10, end: 14 })).toEqual({ start: 7, end: 7 });
    expect(map.toOriginal({ start: 4, end: 7 })).toEqual({ start: 7, end: 10 });
  });
});
