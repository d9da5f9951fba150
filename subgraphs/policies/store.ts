/** All reading of policies: single records by loaders, lists by connections. SQL stands in `store/` and nowhere else. */
import type { PageArguments } from '../../schema/connection.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import { asOfOf, type AsOfInput } from '../runtime/as-of.ts';
import { connect, connectEach } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { recordLoader } from '../runtime/loaders.ts';
import {
  inForceLoader,
  instruments,
  LIFECYCLE,
  statusLoader,
  type InstrumentsArguments,
  VERSIONS,
} from './store/instruments.ts';
import {
  obligations,
  obligationsOfAgency,
  obligationsOfInstrument,
  type ObligationArguments,
} from './store/obligations.ts';
import {
  frameworkLoader,
  POSITIONS,
  relations,
  type RelationsArguments,
  type SeenRelation,
} from './store/relations.ts';
import { AFFECTED, clausesLoader, PROVISIONS, REFERENCES, TERMS } from './store/texts.ts';

export const createStore = (db: Database) => ({
  instrument: recordLoader(db, 'Instrument'),
  version: recordLoader(db, 'InstrumentVersion'),
  provision: recordLoader(db, 'Provision'),
  term: recordLoader(db, 'DefinedTerm'),
  relation: recordLoader(db, 'InstrumentRelation'),
  reference: recordLoader(db, 'LegalReference'),
  obligation: recordLoader(db, 'Obligation'),
  framework: recordLoader(db, 'ReviewFramework'),
  position: recordLoader(db, 'Position'),
  event: recordLoader(db, 'LifecycleEvent'),
  inForce: inForceLoader(db),
  statusAt: statusLoader(db),
  frameworkOf: frameworkLoader(db),
  clausesOf: clausesLoader(db),
  instruments: (args: InstrumentsArguments) =>
    connect<RecordRow<'Instrument'>>(db.at(asOfOf(args.asOf)), instruments(args), args),
  obligations: (args: ObligationArguments & { readonly asOf?: AsOfInput | null }) =>
    connect<RecordRow<'Obligation'>>(db.at(asOfOf(args.asOf)), obligations(args), args),
  obligationsOfInstrument: connectEach<RecordRow<'Obligation'>, ObligationArguments>(db, obligationsOfInstrument),
  obligationsOfAgency: connectEach<RecordRow<'Obligation'>, ObligationArguments>(db, obligationsOfAgency),
  relationsOf: connectEach<SeenRelation, RelationsArguments>(db, relations),
  lifecycleOf: connectEach<RecordRow<'LifecycleEvent'>, PageArguments>(db, () => LIFECYCLE),
  versionsOf: connectEach<RecordRow<'InstrumentVersion'>, PageArguments>(db, () => VERSIONS),
  provisionsOf: connectEach<RecordRow<'Provision'>, PageArguments>(db, () => PROVISIONS),
  affectedBy: connectEach<RecordRow<'Provision'>, PageArguments>(db, () => AFFECTED),
  positionsOn: connectEach<RecordRow<'Position'>, PageArguments>(db, () => POSITIONS),
  termsOf: connectEach<RecordRow<'DefinedTerm'>, PageArguments>(db, () => TERMS),
  referencesIn: connectEach<RecordRow<'LegalReference'>, PageArguments>(db, () => REFERENCES),
});

export type Store = ReturnType<typeof createStore>;
