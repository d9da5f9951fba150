import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, isEnumType, print } from 'graphql';
import { assemble, assembleAll } from '../../schema/assembly/assemble.ts';
import { definitionsOf } from '../../schema/assembly/nodes.ts';
import { findStale, generate } from '../../schema/compose.ts';
import { RECORD_TYPE_NAMES, SUBGRAPHS } from '../../schema/domain/catalog.ts';
import { VOCABULARY } from '../../schema/domain/vocabulary.ts';
import { lint } from '../../schema/lint/lint.ts';
import { keptPromises } from '../../schema/lint/released.ts';
import { composeSupergraph } from '../../schema/supergraph.ts';
import { loadPublicSdl, loadTypeDefs } from '../../schema/type-defs.ts';

const sdl = assembleAll();
const released = readFileSync(new URL('../../schema/released.graphql', import.meta.url), 'utf8');

/** A subgraph's parts with one more definition, as if somebody had written it there. */
const withMore = (name: (typeof SUBGRAPHS)[number], more: string) => ({
  ...sdl,
  [name]: `${sdl[name]}\n${more}`,
});

describe('what is generated', () => {
  test('is fresh', async () => expect(await findStale(await generate())).toEqual([]));

  test('is what subgraphs load', () => {
    for (const name of SUBGRAPHS) expect(print(loadTypeDefs(name))).toBe(sdl[name].trimEnd());
  });

  test('has every vocabulary, term by term', () => {
    const schema = buildSchema(loadPublicSdl());
    for (const [name, terms] of Object.entries(VOCABULARY)) {
      const type = schema.getType(name);
      expect([name, isEnumType(type) && type.getValues().map((value) => value.name)]).toEqual([name, terms]);
    }
  });
});

describe('composition refuses', () => {
  test('a record without its stub in evidence', () => {
    const forgotten = RECORD_TYPE_NAMES.filter((name) => name !== 'FundingLine');
    expect(() => composeSupergraph({ ...sdl, evidence: assemble('evidence', forgotten) })).toThrow(/FundingLine/);
  });

  test('an input that two subgraphs write differently, which would lose fields in silence', () => {
    const own = 'input ModelFilter { developer: ID } extend type Query { odd(filter: ModelFilter): Agency }';
    expect(() => composeSupergraph(withMore('agencies', own))).toThrow(/differ/);
  });

  test('an enum that a part writes although the vocabulary has it', () => {
    const read = (part: string) => definitionsOf(part === 'grants' ? 'enum Stance { SUPPORTS }' : 'scalar JSON');
    expect(() => assemble('grants', [], read)).toThrow(/Stance is generated/);
  });

  test('a type that nobody wrote', () => {
    const read = () => definitionsOf('type Query { agent: Agnecy }');
    expect(() => assemble('agencies', [], read)).toThrow(/Agnecy is used but not defined/);
  });
});

describe('the rules', () => {
  const problemsOf = (name: (typeof SUBGRAPHS)[number], more: string): readonly string[] => {
    const parts = withMore(name, more);
    return lint(composeSupergraph(parts).publicSchema, parts, released);
  };

  test.each([
    {
      what: 'a type without a description',
      more: 'type Nameless { x: Int } extend type Agency { nameless: Nameless }',
      problem: 'Nameless has no description',
    },
    {
      what: 'an argument without a description',
      more: 'extend type Agency { budget(year: Int): Int }',
      problem: 'Agency.budget(year:) has no description',
    },
    {
      what: 'a field without a description',
      more: 'extend type Agency { motto: String }',
      problem: 'Agency.motto has no description',
    },
    {
      what: 'a deprecation that does not say what to use instead',
      more: 'extend type Agency { "Its words." motto: String @deprecated }',
      problem: 'Agency.motto is deprecated, and nobody says why',
    },
    {
      what: 'a root field without an example',
      more: 'extend type Query { "How many." headcount: Int }',
      problem: 'headcount has no example in schema/examples.graphql',
    },
    {
      what: 'a connection with another page than the others',
      more: 'extend type Agency { "Its parts." parts(first: Int! = 50, after: String): AgencyConnection! }',
      problem: 'Agency.parts is a connection of other than 20 a page',
    },
    {
      what: 'one name with two types where both can be asked at once',
      more: 'extend type Agency { title: Int }',
      problem: expect.stringMatching(/^Node: title is /),
    },
    {
      what: 'a list of records without a bound',
      more: 'extend type Agency { offices: [Agency!]! }',
      problem: 'Agency.offices is a list of records without a bound',
    },
    {
      what: 'a root field that takes the whole answer down',
      more: 'extend type Query { "How many." headcount: Int! }',
      problem: 'Query.headcount comes from agencies and must be nullable',
    },
    {
      what: "a field that takes another subgraph's record down",
      more: 'extend type Instrument @key(fields: "id") { clerks: Int! }',
      problem: 'Instrument.clerks comes from agencies and must be nullable',
    },
    {
      what: 'a record of another subgraph that takes down the one that hands it on',
      more: 'extend type Agency { charter: Instrument! }',
      problem: 'Agency.charter hands on records of other subgraphs, each of which must be nullable',
    },
    {
      what: 'a list that one record of another subgraph takes down',
      more: 'extend type Agency { charters(first: Int! = 20): [Instrument!] }',
      problem: 'Agency.charters hands on records of other subgraphs, each of which must be nullable',
    },
  ])('find $what', ({ more, problem }) => expect(problemsOf('agencies', more)).toContainEqual(problem));

  test('find a property of the catalog that the graph lacks, or has of another kind', () => {
    const without = { ...sdl, agencies: sdl.agencies.replace('acronym: String', 'acronym: Int') };
    expect(lint(composeSupergraph(without).publicSchema, without, released)).toContain(
      'Agency.acronym is text in the catalog, Int in the graph',
    );
  });

  describe('and what was released', () => {
    const promises = (before: string): readonly string[] => {
      const { publicSchema, publicSdl } = composeSupergraph(sdl);
      return keptPromises(
        publicSdl.replace('type Source implements Node {', `type Source implements Node {\n${before}`),
        publicSchema,
      );
    };

    test('stays', () => {
      expect(promises('')).toEqual([]);
      expect(promises('mirror: String')).toEqual([
        'breaks what was released: Source.mirror was removed. Deprecate it first, with a reason.',
      ]);
    });

    test('may go once it was deprecated', () => {
      expect(promises('mirror: String @deprecated(reason: "Use `url`.")')).toEqual([]);
    });

    test('does not ask for more than it did', () => {
      const { publicSchema, publicSdl } = composeSupergraph(sdl);
      const before = publicSdl.replace(/depth: Int! = 1/, 'depth: Int');
      expect(keptPromises(before, publicSchema)).toEqual([expect.stringContaining('Query.linked arg depth')]);
    });
  });
});
