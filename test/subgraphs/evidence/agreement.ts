/**
 * A plain field and its sourced form always agree: over every record type and property, for the current rows of any
 * database that ingest has filled. `disagreements(url)` is empty where the contract holds.
 */
import { isDeepStrictEqual } from 'node:util';
import sql from 'sql-template-tag';
import { RECORD_TYPE_NAMES, recordType, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import { evidence } from '../../../subgraphs/evidence/index.ts';
import { databaseOf, openDataSource } from '../../../subgraphs/runtime/database.ts';
import { currentRows } from '../../../subgraphs/runtime/projections.ts';
import { embedSubgraph } from '../../../subgraphs/runtime/subgraph.ts';
import type { SubgraphExecutor } from '../../../schema/executor.ts';

export interface Disagreement {
  readonly id: string;
  readonly property: string;
  readonly plain: Json;
  readonly sourced: Json;
  /** A value that is shown without a single quote. */
  readonly unproven: boolean;
}

export interface Agreement {
  /** How many values of how many types were compared. */
  readonly compared: number;
  readonly types: readonly RecordTypeName[];
  readonly disagreements: readonly Disagreement[];
}

interface SourcedAnswer {
  readonly value: Json;
  readonly quotes: readonly unknown[];
}

type Row = Readonly<Record<string, Json>> & { readonly id: string };

/** Rows that are asked of evidence at once. */
const BATCH = 50;

/** Looks at up to `rows` records of each type. */
export const agreement = async (url: string, rows = 200): Promise<Agreement> => {
  const source = await openDataSource(url, evidence, { statementTimeoutMs: 20_000 });
  try {
    const ask = embedSubgraph(evidence, source);
    const found: Agreement[] = [];
    for (const name of RECORD_TYPE_NAMES) {
      const { select, from, where } = currentRows(name, 't');
      const current = await databaseOf(source).query<Row>(
        sql`select ${select} from ${from} where ${where[0]} order by md5(t.id) limit ${rows}`,
      );
      for (let at = 0; at < current.length; at += BATCH)
        found.push(await compare(ask, name, current.slice(at, at + BATCH)));
    }
    return {
      compared: found.reduce((sum, { compared }) => sum + compared, 0),
      types: [...new Set(found.flatMap(({ types }) => types))],
      disagreements: found.flatMap(({ disagreements }) => disagreements),
    };
  } finally {
    await source.destroy();
  }
};

const compare = async (ask: SubgraphExecutor, name: RecordTypeName, rows: readonly Row[]): Promise<Agreement> => {
  const properties = Object.keys(recordType(name).properties);
  const fields = properties.map(
    (property) => `p_${property}: sourced(field: "${property}") { value quotes(first: 1) { id } }`,
  );
  const { data, errors } = await ask({
    query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${name} { ${fields.join(' ')} } } }`,
    variables: { r: rows.map(({ id }) => ({ __typename: name, id })) },
  });
  if (errors) throw new Error(JSON.stringify(errors));
  const { _entities } = JSON.parse(JSON.stringify(data)) as {
    readonly _entities: readonly Readonly<Record<string, SourcedAnswer | null>>[];
  };
  const disagreements = rows.flatMap((row, at) =>
    properties.flatMap((property): readonly Disagreement[] => {
      const answer = _entities[at]?.[`p_${property}`] ?? null;
      const [plain, sourced] = [row[property] ?? null, answer?.value ?? null];
      const unproven = sourced !== null && answer?.quotes.length === 0;
      return isDeepStrictEqual(plain, sourced) && !unproven ? [] : [{ id: row.id, property, plain, sourced, unproven }];
    }),
  );
  return { compared: rows.length * properties.length, types: [name], disagreements };
};
