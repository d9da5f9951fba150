/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import type { Resolvers } from '../../schema/generated/policies.ts';
import { instrumentId, typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import { argumentId, timeOf } from '../runtime/as-of.ts';
import { pageSize } from '../runtime/connections.ts';
import { badInput } from '../runtime/errors.ts';
import { listed } from '../runtime/listed.ts';
import { find } from '../runtime/loaders.ts';
import { stub, typeOfRecord } from '../runtime/records.ts';
import { Decimal, JSONValue, Moment, PartialDate } from '../runtime/scalars.ts';
import type { Asked } from '../runtime/viewer.ts';
import { citationsIn } from './cite.ts';
import { compareProvisions, type ProvisionPair } from './compare.ts';
import { actorsOf, counterProposalOf, deadlineOf } from './shapes.ts';
import type { Store } from './store.ts';
import { otherEnd } from './store/relations.ts';

export interface Context extends Asked {
  readonly store: Store;
}

/** A few pages; longer texts are documents, and documents are ingested. */
const MAX_PASTED = 20_000;

const checkedText = (text: string): string => {
  if (text.length > MAX_PASTED) throw badInput(`\`text\` must have at most ${MAX_PASTED} characters.`);
  return text;
};

const comparedProvisions = async (
  store: Store,
  leftId: string | undefined,
  rightId: string | undefined,
): Promise<readonly ProvisionPair[] | null> => {
  const [left, right] = await Promise.all([find(store.clausesOf, leftId), find(store.clausesOf, rightId)]);
  return left?.length && right?.length ? compareProvisions(left, right) : null;
};

const findDependency = (store: Store, id: RecordId) =>
  typeOfId(id) === 'Obligation' ? find(store.obligation, id) : find(store.provision, id);

export const resolvers: Resolvers<Context> = {
  Decimal,
  JSON: JSONValue,
  PartialDate,
  Moment,
  Query: {
    instrument: (_, { id, asOf }, { store }) => find(store.instrument, argumentId(id, asOf)),
    instruments: (_, args, { store }) => store.instruments(args),
    obligations: (_, args, { store }) => store.obligations(args),
    cite: (_, { text }) => citationsIn(checkedText(text)),
  },
  CitedText: {
    record: ({ norm }, _, { store }) => find(store.instrument, norm && instrumentId(norm)),
  },
  Instrument: {
    __resolveReference: ({ id }, { store }) => find(store.instrument, id),
    inForce: ({ id }, _, { store }) => store.inForce.load(id),
    status: ({ id, status }, _, { store }) => (timeOf(id).valid === null ? status : store.statusAt.load(id)),
    claims: ({ claims }) => claims ?? [],
    lifecycle: ({ id }, args, { store }) => store.lifecycleOf(id, args).nodes(),
    versions: ({ id }, args, { store }) => store.versionsOf(id, args).nodes(),
    provisions: ({ id }, args, { store }) => store.provisionsOf(id, args),
    obligations: ({ id }, args, { store }) => store.obligationsOfInstrument(id, args),
    relations: ({ id }, args, { store }) => store.relationsOf(id, args),
    affects: ({ id }, args, { store }) => store.affectedBy(id, args),
    positions: ({ id }, args, { store }) => store.positionsOn(id, args),
    definedTerms: ({ id }, args, { store }) => store.termsOf(id, args),
    references: ({ id }, args, { store }) => store.referencesIn(id, args),
    reviewFramework: ({ id }, _, { store }) => store.frameworkOf.load(id),
  },
  LifecycleEvent: {
    __resolveReference: ({ id }, { store }) => find(store.event, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
  },
  InstrumentVersion: {
    __resolveReference: ({ id }, { store }) => find(store.version, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
  },
  Provision: {
    __resolveReference: ({ id }, { store }) => find(store.provision, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    version: ({ version }, _, { store }) => find(store.version, version),
    parent: ({ parent }, _, { store }) => find(store.provision, parent),
  },
  DefinedTerm: {
    __resolveReference: ({ id }, { store }) => find(store.term, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    provision: ({ provision }, _, { store }) => find(store.provision, provision),
  },
  InstrumentRelation: {
    __resolveReference: ({ id }, { store }) => find(store.relation, id),
    from: ({ from }, _, { store }) => find(store.instrument, from),
    to: ({ to }, _, { store }) => find(store.instrument, to),
    instrument: (relation, _, { store }) => find(store.instrument, otherEnd(relation)),
    provision: ({ fromProvision }, _, { store }) => find(store.provision, fromProvision),
  },
  LegalReference: {
    __resolveReference: ({ id }, { store }) => find(store.reference, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    provision: ({ provision }, _, { store }) => find(store.provision, provision),
    target: ({ target }, _, { store }) => find(store.instrument, target),
  },
  Obligation: {
    __resolveReference: ({ id }, { store }) => find(store.obligation, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    provision: ({ provision }, _, { store }) => find(store.provision, provision),
    actors: actorsOf,
    deadline: deadlineOf,
    exceptions: ({ exceptions }) => exceptions ?? [],
    dependsOn: ({ dependsOn }, { first }, { store }) =>
      Promise.all((dependsOn ?? []).slice(0, pageSize(first)).map((id) => findDependency(store, id))),
    amounts: ({ amounts }) => amounts ?? [],
  },
  ReviewFramework: {
    __resolveReference: ({ id }, { store }) => find(store.framework, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    decidedBy: ({ decidedBy }) => stub(decidedBy),
  },
  Position: {
    __resolveReference: ({ id }, { store }) => find(store.position, id),
    instrument: ({ instrument }, _, { store }) => find(store.instrument, instrument),
    holder: ({ holder }) => stub(holder),
    counterProposal: counterProposalOf,
  },
  Agency: {
    __resolveReference: ({ id }) => ({ id }),
    obligations: ({ id }, args, { store }) => store.obligationsOfAgency(id, args),
  },
  Comparison: {
    __resolveReference: ({ leftId, rightId }) => ({ leftId, rightId }),
    provisions: ({ leftId, rightId }, _, { store }) => comparedProvisions(store, leftId, rightId),
    provisionPairs: ({ leftId, rightId }, { change, ...page }, { store }) =>
      listed(
        'provisionPairs',
        async () => {
          const pairs = (await comparedProvisions(store, leftId, rightId)) ?? [];
          return change ? pairs.filter((pair) => change.includes(pair.change)) : pairs;
        },
        ({ left, right }) => `${left?.id ?? ''} ${right?.id ?? ''}`,
        page,
      ),
  },
  Dependency: { __resolveType: typeOfRecord },
  Holder: { __resolveType: typeOfRecord },
  Node: { __resolveType: typeOfRecord },
  Citable: { __resolveType: typeOfRecord },
};
