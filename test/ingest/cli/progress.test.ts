/** What an operator sees of a run that takes its time: on a terminal, and in a log. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import pc from 'picocolors';
import { progressLine, type ProgressLine } from '../../../ingest/cli/progress.ts';
import type { Progress } from '../../../ingest/runs/ledger.ts';

const CLEAR = '\r\u001b[2K';

const lineTo = (live: boolean, columns = 80): { readonly line: ProgressLine; readonly told: string[] } => {
  const told: string[] = [];
  const paint = pc.createColors(false);
  const line = progressLine({
    out: async () => undefined,
    err: (text) => void told.push(text),
    paint,
    paintErr: paint,
    live,
    columns,
    from: '/',
    signal: new AbortController().signal,
  });
  return { line, told };
};

const at = (seen: number, finished: number, ...inHand: readonly string[]): Progress => ({
  seen,
  finished,
  inHand,
  ended: null,
});

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('on a terminal', () => {
  test('one line is written over, at most ten times a second', () => {
    const { line, told } = lineTo(true);
    line.show(at(10, 0, 'a.pdf'));
    line.show(at(10, 1, 'b.pdf'));
    jest.advanceTimersByTime(500);
    line.show(at(10, 2, 'c.pdf'));
    expect(told).toEqual([`${CLEAR}0 of 10 files: a.pdf`, `${CLEAR}2 of 10 files, 4.0/s, 2 s left: c.pdf`]);
  });

  test('and is kept up while one document takes long', () => {
    const { line, told } = lineTo(true);
    line.show(at(2, 1, 'scan.pdf'));
    jest.advanceTimersByTime(2_000);
    expect(told.at(-1)).toBe(`${CLEAR}1 of 2 files, 0.5/s, 2 s left: scan.pdf`);
    line.end();
    expect(told.at(-1)).toBe(CLEAR);
    const { length } = told;
    jest.advanceTimersByTime(10_000);
    expect(told).toHaveLength(length);
  });

  test('it fits, and shows the end of the path that has been in hand longest', () => {
    const { line, told } = lineTo(true, 40);
    line.show(at(3, 0, 'a/very/long/way/to/EO_13859.htm', 'b.pdf'));
    expect(told).toEqual([`${CLEAR}0 of 3 files: …long/way/to/EO_13859.htm`]);
    expect(told[0]?.length).toBe(CLEAR.length + 39);
  });
});

describe('in a log', () => {
  test('a line every ten seconds, whether anything ended or not', () => {
    const { line, told } = lineTo(false);
    line.show(at(600, 0, 'a.pdf'));
    jest.advanceTimersByTime(9_000);
    line.show(at(600, 9, 'j.pdf'));
    expect(told).toEqual([]);
    jest.advanceTimersByTime(11_000);
    expect(told).toEqual([
      '9 of 600 files, 0.9/s, 11 min left: j.pdf\n',
      '9 of 600 files, 0.5/s, 22 min left: j.pdf\n',
    ]);
  });

  test('what comes last is said, too', () => {
    const { line, told } = lineTo(false);
    line.show(at(600, 600));
    jest.advanceTimersByTime(10_000);
    expect(told).toEqual(['600 of 600 files; the search index is filled\n']);
  });
});
