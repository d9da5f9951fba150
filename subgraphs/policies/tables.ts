/** The tables of policies as TypeORM sees them; made by `migrations/`, and checked against it. */
import { EntitySchema } from 'typeorm';
import { recordTable } from '../runtime/projections.ts';
import { aliasTable } from '../runtime/aliases.ts';

/** What lists of obligations are filtered and ordered by. `due_on` is `infinity` where no date is known. */
const placed = {
  instrument: { type: 'text' },
  modality: { type: 'text' },
  position: { type: 'integer' },
  within: { type: 'integer' },
  dueOn: { name: 'due_on', type: 'date' },
} as const;

/** Every obligation of a text that speaks. */
const obligationPlace = new EntitySchema({
  name: 'ObligationPlace',
  schema: 'policies',
  tableName: 'obligation_place',
  columns: { obligationId: { name: 'obligation_id', type: 'text', primary: true }, ...placed },
});

/** The same for each agency that takes part, in whatever role: one row for each. */
const obligationActor = new EntitySchema({
  name: 'ObligationActor',
  schema: 'policies',
  tableName: 'obligation_actor',
  columns: {
    agencyId: { name: 'agency_id', type: 'text', primary: true },
    obligationId: { name: 'obligation_id', type: 'text', primary: true },
    ...placed,
  },
});

/** Whether an instrument holds; null where its status is unknown. */
const instrumentStanding = new EntitySchema({
  name: 'InstrumentStanding',
  schema: 'policies',
  tableName: 'instrument_standing',
  columns: {
    instrumentId: { name: 'instrument_id', type: 'text', primary: true },
    inForce: { name: 'in_force', type: 'boolean', nullable: true },
  },
});

export const entities = [
  aliasTable('policies'),
  recordTable('Instrument'),
  recordTable('InstrumentVersion'),
  recordTable('Provision'),
  recordTable('DefinedTerm'),
  recordTable('InstrumentRelation'),
  recordTable('LegalReference'),
  recordTable('Obligation'),
  recordTable('ReviewFramework'),
  recordTable('Position'),
  recordTable('LifecycleEvent'),
  obligationPlace,
  obligationActor,
  instrumentStanding,
] as const;
