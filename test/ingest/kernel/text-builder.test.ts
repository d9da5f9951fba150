import { describe, expect, test } from '@jest/globals';
import { textBuilder } from '../../../ingest/kernel/text-builder.ts';

describe('a text builder', () => {
  test('parts blocks by an empty line, drops blocks without text, and marks pages where their text begins', () => {
    const builder = textBuilder('One two. Three.');
    builder.page(7);
    builder.open('heading', 2, 4);
    builder.copy(0, 3);
    builder.open('paragraph');
    builder.open('paragraph');
    builder.space();
    builder.page(8);
    builder.copy(9, 15);
    expect(builder.finish()).toMatchObject({
      text: 'One\n\nThree.',
      blocks: [
        { kind: 'heading', level: 2, indent: 4, start: 0, end: 3 },
        { kind: 'paragraph', start: 5, end: 11 },
      ],
      pages: [
        { page: 7, start: 0 },
        { page: 8, start: 5 },
      ],
    });
  });

  test('writes a space only between words of one block', () => {
    const builder = textBuilder('a b c');
    builder.open('paragraph');
    builder.space();
    builder.copy(0, 1);
    builder.space();
    builder.space();
    builder.copy(2, 3);
    builder.space();
    expect(builder.finish().text).toBe('a b');
  });

  test('refuses pieces that go back, and text outside a block', () => {
    const builder = textBuilder('abc');
    expect(() => builder.copy(0, 1)).toThrow('outside a block');
    builder.open('paragraph');
    builder.copy(1, 2);
    expect(() => builder.copy(0, 1)).toThrow('must ascend');
  });
});
