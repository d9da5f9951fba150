import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../../ingest/kernel/decode.ts';
import { hyphensOf } from '../../../ingest/kernel/hyphens.ts';
import { offsetMap } from '../../../ingest/kernel/offset-map.ts';
import { proseWriter } from '../../../ingest/kernel/prose.ts';
import { textBuilder } from '../../../ingest/kernel/text-builder.ts';

const write = proseWriter();
const proseOf = (source: string): string => {
  const builder = textBuilder(source);
  builder.open('paragraph');
  write(builder, source, 0, source.length);
  return builder.finish().text;
};

describe('prose', () => {
  test.each([
    ['a hard wrap and its indentation', 'the Secretary\n        shall report', 'the Secretary shall report'],
    ['spaces that do not break', 'Sec.\u00a02.\u00a0 Policy', 'Sec. 2. Policy'],
    ['NULs of old files', 'the \0agency\0 shall', 'the agency shall'],
    ['soft hyphens and zero-width spaces, which could hide a name', 'De\u00adpart\u200bment', 'Department'],
    ['marks that turn the direction of writing', 'a\u202egency', 'agency'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a whole one stays', 'a\u{1f5ce}b', 'a\u{1f5ce}b'],
    ['white space at the ends', ' \n x \t', 'x'],
    ['nothing but white space', ' \u00a0\n', ''],
  ])('%s', (_, source, text) => {
    expect(proseOf(source)).toBe(text);
  });

  test('any text comes out with single spaces, well formed, and mapped to where it stood', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        const builder = textBuilder(source);
        builder.open('paragraph');
        write(builder, source, 0, source.length);
        const { text, offsets } = builder.finish();
        expect(text.isWellFormed()).toBe(true);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\s\s|[\0\u200b\u00ad]/);
        const whole = offsetMap(offsets).toOriginal({ start: 0, end: text.length });
        expect(whole.end).toBeLessThanOrEqual(source.length);
      }),
    );
  });
});

describe('decoding', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

  test.each([
    ['UTF-8', new TextEncoder().encode('“naïve”'), 'utf-8', '“naïve”'],
    [
      'a byte order mark counts as a character, as it does for others',
      new Uint8Array([0xef, 0xbb, 0xbf, 0x41]),
      'utf-8',
      '\ufeffA',
    ],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, ...utf16('Order')]), 'utf-16le', '\ufeffOrder'],
    ['UTF-16 without one', utf16('An order of some length'), 'utf-16le', 'An order of some length'],
    ['Windows-1252 where UTF-8 fails', new Uint8Array([0x93, 0x41, 0x94, 0x97]), 'windows-1252', '“A”—'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ encoding, text });
  });
});

describe('a hyphen at the end of a line', () => {
  const hyphens = hyphensOf(
    'The recommended decision-making of a well-known author. Cyber space. The protec-\ntions of cross-\nborder data.',
  );

  test.each([
    ['recom', 'mended', true, 'the whole word stands elsewhere'],
    ['protec', 'tions', true, 'neither half is a word'],
    ['decision', 'making', false, 'the text spells it with a hyphen'],
    ['non', 'Federal', false, 'a name keeps its capital'],
    ['cross', 'border', false, 'a prefix of compounds'],
    ['cyber', 'space', false, 'both halves are words of the text'],
    ['risk', 'based', false, 'a tail of compounds'],
  ])('%s-/%s: mended is %s, for %s', (left, right, mended) => {
    expect(hyphens.joins(left, right)).toBe(mended);
  });
});
