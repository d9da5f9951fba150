/** What stands in texts: clauses, defined terms, references to other laws and orders. */
import sql from 'sql-template-tag';
import type { RecordRow } from '../../../schema/domain/rows.ts';
import { standing } from '../../runtime/as-of.ts';
import type { ChildListing, SortKey } from '../../runtime/connections.ts';
import type { Database } from '../../runtime/database.ts';
import { idRows } from '../../runtime/id-rows.ts';
import { batched } from '../../runtime/loaders.ts';
import { PARENT } from '../../runtime/pages.ts';
import { columnsOf, currentRows, rowsOf } from '../../runtime/projections.ts';
import { speakingFor } from './clocks.ts';

/** The text that speaks for the parent instrument: the signed order, its draft no more. Looked up once a parent. */
const SPEAKING = sql`(select ${speakingFor(PARENT)})`;

const provision = currentRows('Provision', 'p');
const inText: readonly SortKey[] = [
  { by: sql`coalesce(p.position, 0)`, kind: 'integer' },
  { by: sql`p.id`, kind: 'text' },
];

export const PROVISIONS: ChildListing = {
  ...provision,
  name: 'provisions',
  where: [...provision.where, sql`p.version = ${SPEAKING}`],
  parent: sql`p.instrument`,
  order: inText,
};

/** Clauses that relations touch: those they name; of an instrument that they touch as a whole, the top ones. */
export const AFFECTED: ChildListing = {
  ...provision,
  name: 'affects',
  from: sql`(
    select distinct touched.id
    from ${rowsOf('InstrumentRelation')} r
    join ${rowsOf('Provision')} touched on touched.version = ${speakingFor(sql`r."to"`)} and ${standing('touched')}
      and case when r.to_provision is null then r.extent = 'WHOLE' and touched.parent is null
        else touched.path = r.to_provision end
    where r."from" = ${PARENT} and ${standing('r')} and r.type <> 'CITES'
  ) affected join ${provision.from} on p.id = affected.id`,
  parent: PARENT,
  order: [{ by: sql`coalesce(p.instrument, '')`, kind: 'text' }, ...inText],
};

/** What stands in no clause (a claim of a report) counts. */
const speaks = sql`(p.version is null or p.version = ${SPEAKING})`;

const term = currentRows('DefinedTerm', 't');

export const TERMS: ChildListing = {
  ...term,
  name: 'definedTerms',
  from: sql`${term.from} left join ${provision.from} on p.id = t.provision and ${standing('p')}`,
  where: [...term.where, speaks],
  parent: sql`t.instrument`,
  order: [
    { by: sql`coalesce(lower(t.term), '')`, kind: 'text' },
    { by: sql`t.id`, kind: 'text' },
  ],
};

const reference = currentRows('LegalReference', 'r');

export const REFERENCES: ChildListing = {
  ...reference,
  name: 'references',
  from: sql`${reference.from} left join ${provision.from} on p.id = r.provision and ${standing('p')}`,
  where: [...reference.where, speaks],
  parent: sql`r.instrument`,
  order: [
    { by: sql`coalesce(p.position, -1)`, kind: 'integer' },
    { by: sql`coalesce(strpos(p.text, r.text), 0)`, kind: 'integer' },
    { by: sql`r.id`, kind: 'text' },
  ],
};

/** All clauses of works, in the order of the text: of a version, or of the text that speaks for an instrument. */
export const clausesLoader = (db: Database) =>
  batched<readonly RecordRow<'Provision'>[]>(
    db,
    async (at, works) => {
      const rows = await at.query<RecordRow<'Provision'> & { readonly work: string }>(sql`
        select work.id as work, ${columnsOf('Provision', 'p')}
        from ${idRows(works, 'work')}
        join ${rowsOf('Provision')} p on p.version = coalesce(${speakingFor(sql`work.id`)}, work.id) and ${standing('p')}
        order by work.id, p.position, p.id`);
      return Map.groupBy(rows, (row) => row.work);
    },
    [],
  );
