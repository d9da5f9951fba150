/** The tables of policies as TypeORM sees them; made by `migrations/`, and checked against it. */
import { EntitySchema } from 'typeorm';
import { recordTable } from '../runtime/projections.ts';

/** Where an obligation stands in its text, and by when it is due: `infinity` where no date is known. */
const obligationPlace = new EntitySchema({
  name: 'ObligationPlace',
  schema: 'policies',
  tableName: 'obligation_place',
  columns: {
    obligationId: { name: 'obligation_id', type: 'text', primary: true },
    position: { type: 'integer' },
    within: { type: 'integer' },
    dueOn: { name: 'due_on', type: 'date' },
  },
});

/** Which agencies take part in an obligation, in whatever role: one row for each. */
const obligationActor = new EntitySchema({
  name: 'ObligationActor',
  schema: 'policies',
  tableName: 'obligation_actor',
  columns: {
    agencyId: { name: 'agency_id', type: 'text', primary: true },
    obligationId: { name: 'obligation_id', type: 'text', primary: true },
    dueOn: { name: 'due_on', type: 'date' },
  },
});

export const entities = [
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
] as const;
