import { describe, expect, it } from '@jest/globals';
import { linesWith } from '../../../ingest/kernel/lines-with.ts';
import { spanOf } from '../../../schema/domain/span.ts';

const text = 'The Lamp Act\nno word of it\nan act, the Harbor Act and the Quay Act\nThe Pier Act';
const lines = (from: number, to: number): readonly string[] =>
  linesWith(text, spanOf(from, to), /\bAct\b/g).map(({ start, end }) => text.slice(start, end));

describe('lines that hold a word', () => {
  it('are given whole and once, however often they hold it', () => {
    expect(lines(0, text.length)).toEqual(['The Lamp Act', 'an act, the Harbor Act and the Quay Act', 'The Pier Act']);
  });

  it('begin and end where the range does', () => {
    expect(lines(4, text.indexOf(' and the Quay'))).toEqual(['Lamp Act', 'an act, the Harbor Act']);
  });

  it('are none behind the range, or in an empty one', () => {
    expect(lines(13, 20)).toEqual([]);
    expect(lines(5, 5)).toEqual([]);
  });
});
