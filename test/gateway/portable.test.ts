/**
 * `schema/supergraph.graphql` is portable: the library with which Hive Gateway serves supergraphs answers the questions
 * over it as this gateway does, with nothing else to go by.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, parse, print, type GraphQLSchema } from 'graphql';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { loadSupergraphSdl } from '../../schema/type-defs.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { openDataSource } from '../../subgraphs/runtime/database.ts';
import { embedSubgraph } from '../../subgraphs/runtime/subgraph.ts';
import { withDatabase } from '../database.ts';
import { QUESTIONS } from '../schema/questions.ts';
import { temporaryDirectory } from '../temporary.ts';
import { post } from './toys.ts';
import { inOneProcess, type Running } from './ways-to-run.ts';

const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url));

describe('another gateway over the same supergraph', () => {
  const database = withDatabase();
  const home = temporaryDirectory();
  const sources: { destroy(): Promise<void> }[] = [];
  let ours: Running;
  let theirs: GraphQLSchema;

  beforeAll(async () => {
    const paths = readdirSync(SAMPLES)
      .filter((name) => !/^README|\.ts$/.test(name))
      .map((name) => `${SAMPLES}${name}`);
    await ingestPaths({ database: database.url, home, paths });
    ours = await inOneProcess(database.url);
    theirs = await stitched(database.url);
  });
  afterAll(async () => {
    await ours.stop();
    await Promise.all(sources.map((source) => source.destroy()));
  });

  /** The stitched schema, over subgraphs of its own. */
  const stitched = async (url: string): Promise<GraphQLSchema> => {
    const executors = Object.fromEntries(
      await Promise.all(
        SUBGRAPHS.map(async (subgraph) => {
          const source = await openDataSource(url, subgraph);
          sources.push(source);
          return [subgraph.name.toUpperCase(), embedSubgraph(subgraph, source)] as const;
        }),
      ),
    );
    return getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: loadSupergraphSdl(),
      batch: true,
      onSubschemaConfig: (subschema) => {
        subschema.executor = async ({ document, variables, operationName }) => {
          const ask = executors[subschema.name.toUpperCase()];
          if (!ask) throw new Error(`no subgraph ${subschema.name}`);
          const answer = await ask({
            query: print(document),
            variables: variables ?? null,
            operationName: operationName ?? null,
          });
          // As it would come over the wire.
          return JSON.parse(JSON.stringify(answer));
        };
      },
    });
  };

  test.each(QUESTIONS)('$name', async ({ query }) => {
    const variables = { instrument: 'instrument/us/eo/99002' };
    const expected = await post(ours.url, JSON.stringify({ query, variables }));
    const { data, errors } = await execute({ schema: theirs, document: parse(query), variableValues: variables });
    expect(errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(data))).toEqual(expected.data);
  });
});
