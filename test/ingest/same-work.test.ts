/** The samples' order 99001: a web page that prints no number, and the register's page that does. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { rebuild } from '../../ingest/edges/rebuild.ts';
import { verifyQuotes } from '../../ingest/edges/verify.ts';
import { ingestPaths } from '../../ingest/runs/ingest-paths.ts';
import { PIPELINE_VERSION, runPipeline } from '../../ingest/pipeline.ts';
import { NOW } from '../../schema/domain/as-of.ts';
import { recordsById } from '../../subgraphs/evidence/store/registry.ts';
import { setTo } from '../../subgraphs/runtime/as-of.ts';
import type { Database } from '../../subgraphs/runtime/database.ts';
import { temporaryDirectory } from '../temporary.ts';
import { withGraph } from './edges/graph.ts';
import { SAMPLES } from './read-sample.ts';

const PAGE = 'order-99001-inventory.md';
const REGISTER = 'order-99001-inventory.pdf';
const UNNUMBERED = 'us/eo/signed-2025-03-03/inventory-of-artificial-intelligence-systems';
const ORDER = 'instrument/us/eo/99001';
const WORK = 'version/us/eo/99001/signed';

const graph = withGraph();
const home = temporaryDirectory();
beforeEach(() => graph.clear());

const ingest = async (paths: readonly string[], version = PIPELINE_VERSION): Promise<void> => {
  const faults: unknown[] = [];
  const onFault = (error: unknown): void => void faults.push(error);
  const options = { database: graph.url, home, paths, from: SAMPLES, pipeline: { version, run: runPipeline }, onFault };
  const { counts } = await ingestPaths(options);
  expect({ faults, failed: counts.FAILED }).toEqual({ faults: [], failed: 0 });
};

const differences = async (): Promise<readonly string[]> => {
  const found: string[] = [];
  const onDifference = async ({ id }: { readonly id: string }): Promise<void> => void found.push(id);
  await rebuild(graph.pool(), { now: () => new Date(), write: false, onDifference });
  return found;
};

/** The order is one instrument and one version with two revisions, each statement with the quotes of both. */
const expectOne = async (): Promise<void> => {
  expect(
    await graph.rows(`select id from policies.instrument where known_to is null and title like 'Inventory of Art%'`),
  ).toEqual([{ id: ORDER }]);
  expect(
    await graph.rows(
      `select id from policies.instrument_version where known_to is null and instrument like '%inventory-of-art%'
       or known_to is null and instrument = '${ORDER}'`,
    ),
  ).toEqual([{ id: WORK }]);
  expect(
    await graph.rows(
      `select name, asserting, work_id from evidence.revision where name like 'order-99001%' order by name`,
    ),
  ).toEqual([
    { name: PAGE, asserting: false, work_id: WORK },
    { name: REGISTER, asserting: true, work_id: WORK },
  ]);
  const title = await graph.rows(
    `select r.name from evidence.statement s join evidence.statement_quote q on q.statement_id = s.id
     join evidence.revision r on r.id = q.revision_id
     where s.subject_id = '${ORDER}' and s.property = 'title' and s.withdrawn_at is null and s.work_id = '${WORK}'
     order by 1`,
  );
  expect(title).toEqual([{ name: PAGE }, { name: REGISTER }]);
  const [duties] = await graph.rows<{ both: number; all: number }>(
    `select count(*)::int as all, count(*) filter (where quoted = 2)::int as both from (
       select count(distinct q.revision_id) as quoted from evidence.statement s
       join evidence.statement_quote q on q.statement_id = s.id
       where s.subject_type = 'Obligation' and s.withdrawn_at is null group by s.id) s`,
  );
  expect(duties?.all).toBeGreaterThan(10);
  expect(duties?.both).toBe(duties?.all);
  expect(
    await graph.rows(
      `select id from evidence.record where withdrawn_at is null and id like '%/${UNNUMBERED}%'
       union all select id from evidence.statement where withdrawn_at is null and subject_id like '%/${UNNUMBERED}%'
       union all select file.id from evidence.ingest_file file where document_id like '%/${UNNUMBERED}%'`,
    ),
  ).toEqual([]);
};

/** The ids that the page was known by still answer, those of what stands in it too. */
const expectAliases = async (): Promise<void> => {
  const old = [`instrument/${UNNUMBERED}`, `version/${UNNUMBERED}/signed`, `provision/${UNNUMBERED}/signed/2(b)`];
  const db: Database = {
    query: (query) => {
      const { text, values } = setTo(NOW, query);
      return graph.rows(text, values);
    },
    at: () => db,
  };
  const known = await recordsById(db, old);
  expect(Object.fromEntries(known.map(({ asked, id }) => [asked, id]))).toEqual({
    [`instrument/${UNNUMBERED}`]: ORDER,
    [`version/${UNNUMBERED}/signed`]: WORK,
    [`provision/${UNNUMBERED}/signed/2(b)`]: 'provision/us/eo/99001/signed/2(b)',
  });
};

describe('a page without a number and the register with it are one work', () => {
  test.each([
    ['the page comes first', [[PAGE], [REGISTER]]],
    ['the register comes first', [[REGISTER], [PAGE]]],
    ['both come at once', [[PAGE, REGISTER]]],
  ])('%s', async (_, runs) => {
    for (const paths of runs) await ingest(paths);
    await expectOne();
    await expectAliases();
    expect(await verifyQuotes(graph.pool(), async () => undefined)).toMatchObject({ failed: 0 });
    expect(await differences()).toEqual([]);
  });

  test('whichever comes first, the graph shows the same', async () => {
    await ingest([PAGE]);
    await ingest([REGISTER]);
    const shown = await graph.shown();
    await graph.clear();
    await ingest([REGISTER]);
    await ingest([PAGE]);
    expect(await graph.shown()).toEqual(shown);
  });

  test('two runs at once, each with one of them', async () => {
    await ingest([]);
    await Promise.all([ingest([PAGE]), ingest([REGISTER])]);
    await expectOne();
    expect(await differences()).toEqual([]);
  });

  test('and stay so when a better pipeline reads both again', async () => {
    await ingest([PAGE]);
    await ingest([REGISTER]);
    await ingest([PAGE, REGISTER], 'better');
    await expectOne();
    await expectAliases();
  });
});
