/** All reading of models: single records by loaders, lists by connections. SQL stands here and nowhere else. */
import sql, { type Sql } from 'sql-template-tag';
import type { PageArguments } from '../../schema/connection.ts';
import { isNow } from '../../schema/domain/as-of.ts';
import { idAt, type RecordId } from '../../schema/domain/ids.ts';
import { bounds, type PartialDate } from '../../schema/domain/partial-date.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import { isRecord } from '../runtime/aliases.ts';
import { asOfOf, standing, timed, timeOf, type AsOfInput } from '../runtime/as-of.ts';
import { connect, connectEach, once, type ChildListing, type Listing, type SortKey } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { recordLoader } from '../runtime/loaders.ts';
import { firstDay } from '../runtime/partial-dates.ts';
import { currentRows, rowsOf } from '../runtime/projections.ts';

export interface ModelFilter {
  readonly releasedAfter?: PartialDate | null;
  readonly releasedBefore?: PartialDate | null;
  readonly developer?: string | null;
  readonly name?: string | null;
}

export interface ModelsArguments extends PageArguments {
  readonly asOf?: AsOfInput | null;
  readonly filter?: ModelFilter | null;
  readonly orderBy: 'NAME' | 'RELEASED_ON';
}

export const createStore = (db: Database) => ({
  model: recordLoader(db, 'AIModel'),
  release: recordLoader(db, 'ModelRelease'),
  evaluation: recordLoader(db, 'Evaluation'),
  rule: recordLoader(db, 'CoverageRule'),
  determination: recordLoader(db, 'CoverageDetermination'),
  models: (args: ModelsArguments) => connect<RecordRow<'AIModel'>>(db.at(asOfOf(args.asOf)), models(args), args),
  modelsOfDeveloper: connectEach<RecordRow<'AIModel'>, PageArguments>(db, () => DEVELOPED),
  modelsOfInstrument: connectEach<RecordRow<'AIModel'>, PageArguments>(db, () => LINKED),
  releasesOf: connectEach<RecordRow<'ModelRelease'>, PageArguments>(db, () => RELEASES),
  evaluationsOf: connectEach<RecordRow<'Evaluation'>, PageArguments>(db, () => EVALUATIONS),
  determinationsOf: connectEach<RecordRow<'CoverageDetermination'>, PageArguments>(db, () => DETERMINATIONS),
  rulesFor: rulesFor(db),
});

export type Store = ReturnType<typeof createStore>;

const model = currentRows('AIModel', 'm');
const byId: SortKey = { by: sql`m.id`, kind: 'text' };
const byName: readonly SortKey[] = [{ by: sql`coalesce(lower(m.name), m.id)`, kind: 'text' }, byId];
/** No date sorts behind every date. */
const byRelease: readonly SortKey[] = [{ by: sql`coalesce(m.released_on, 'none')`, kind: 'text' }, byId];

const models = ({ filter, orderBy }: ModelsArguments): Listing => ({
  ...model,
  name: `aiModels/${orderBy}`,
  where: [...model.where, ...conditions(filter ?? {})],
  order: orderBy === 'NAME' ? byName : byRelease,
});

const conditions = ({ releasedAfter, releasedBefore, developer, name }: ModelFilter): readonly Sql[] => {
  const released = firstDay(sql`m.released_on`);
  return [
    ...(releasedAfter ? [sql`${released} >= ${bounds(releasedAfter).first}::date`] : []),
    ...(releasedBefore ? [sql`${released} < ${bounds(releasedBefore).first}::date`] : []),
    ...(developer ? [isRecord('models', sql`m.developer`, developer)] : []),
    ...(name ? [isCalled(name)] : []),
  ];
};

const isCalled = (name: string): Sql => sql`(lower(m.name) = lower(${name})
  or exists (select from jsonb_array_elements_text(m.aliases) as alias where lower(alias) = lower(${name})))`;

const DEVELOPED: ChildListing = { ...model, name: 'models', parent: sql`m.developer`, order: byName };

/** A rule without a threshold leaves the choice to somebody: it may cover any model that is called a frontier model. */
const MAY_COVER = sql`case when rule.min_training_flop is null then candidate.frontier
  else coalesce((candidate.training_flop ->> 'high')::float8, 'Infinity') >= rule.min_training_flop end`;

/** What is kept beside the records is of now; the past is read off the records themselves. */
const MENTIONED = timed((asOf) =>
  isNow(asOf)
    ? sql`select instrument_id, model_id from models.mentioned_model`
    : sql`select mentioned.instrument_id, past.id as model_id from ${rowsOf('AIModel')} past,
        jsonb_array_elements_text(past.mentioned_in) as mentioned (instrument_id) where ${standing('past')}`,
);

const LINKED: ChildListing = {
  ...model,
  name: 'models',
  from: sql`(
    ${MENTIONED}
    union
    select instrument, model from ${rowsOf('Evaluation')} tried where ${standing('tried')} and model is not null
    union
    select rule.instrument, candidate.id
    from ${rowsOf('CoverageRule')} rule join ${rowsOf('AIModel')} candidate on ${MAY_COVER}
    where ${standing('rule')} and ${standing('candidate')}
  ) linked join ${rowsOf('AIModel')} m on m.id = linked.model_id`,
  parent: sql`linked.instrument_id`,
  order: byName,
};

const releases = currentRows('ModelRelease', 'r');
const RELEASES: ChildListing = {
  ...releases,
  name: 'releases',
  parent: sql`r.model`,
  order: [
    { by: sql`coalesce(r."on", 'none')`, kind: 'text' },
    { by: sql`r.id`, kind: 'text' },
  ],
};

const evaluations = currentRows('Evaluation', 'e');
const EVALUATIONS: ChildListing = {
  ...evaluations,
  name: 'evaluations',
  parent: sql`e.model`,
  order: [{ by: sql`e.id`, kind: 'text' }],
};

const determinations = currentRows('CoverageDetermination', 'd');
const DETERMINATIONS: ChildListing = {
  ...determinations,
  name: 'coverage',
  parent: sql`d.model`,
  order: [{ by: sql`d.id`, kind: 'text' }],
};

/** Texts that bound what is covered are rare; more of them than this would be a fault of extraction. */
const MOST_RULES = 100;

/** All rules that stood when a model is looked at; asked once a time. */
const rulesFor = (db: Database) => {
  const found = new Map<string, () => Promise<readonly RecordRow<'CoverageRule'>[]>>();
  return (model: RecordId): Promise<readonly RecordRow<'CoverageRule'>[]> => {
    const asOf = timeOf(model);
    const ask = found.get(idAt('', asOf)) ?? once(() => rules(db.at(asOf)));
    found.set(idAt('', asOf), ask);
    return ask();
  };
};

const rules = (db: Database): Promise<readonly RecordRow<'CoverageRule'>[]> => {
  const { select, from, where } = currentRows('CoverageRule', 'r');
  return db.query(sql`select ${select} from ${from} where ${where[0]} order by r.id limit ${MOST_RULES}`);
};
