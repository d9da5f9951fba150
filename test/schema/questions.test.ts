import { describe, expect, test } from '@jest/globals';
import { buildSchema, validate } from 'graphql';
import { loadPublicSdl } from '../../schema/type-defs.ts';
import { QUESTIONS } from './questions.ts';

const schema = buildSchema(loadPublicSdl());

describe('the questions', () => {
  test('are all here', () =>
    expect(QUESTIONS.map(({ name }) => Number(name.slice(0, 2)))).toEqual([...Array(18).keys()]));

  test.each(QUESTIONS)('$name can be asked', ({ document }) => {
    expect(validate(schema, document).map(String)).toEqual([]);
  });
});
