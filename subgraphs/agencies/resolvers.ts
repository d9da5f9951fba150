/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import { typeOfId } from '../../schema/domain/ids.ts';
import type { Resolvers } from '../../schema/generated/agencies.ts';
import { argumentId } from '../runtime/as-of.ts';
import { find } from '../runtime/loaders.ts';
import { stub, typeOfRecord } from '../runtime/records.ts';
import { JSONValue, Moment, PartialDate } from '../runtime/scalars.ts';
import type { Asked } from '../runtime/viewer.ts';
import type { Store } from './store.ts';

export interface Context extends Asked {
  readonly store: Store;
}

export const resolvers: Resolvers<Context> = {
  JSON: JSONValue,
  PartialDate,
  Moment,
  Query: {
    agency: (_, { id, asOf }, { store }) => find(store.agency, argumentId(id, asOf)),
    agencies: (_, args, { store }) => store.agencies(args),
  },
  Agency: {
    __resolveReference: ({ id }, { store }) => find(store.agency, id),
    parent: ({ parent }, _, { store }) => find(store.agency, parent),
    aliases: ({ aliases }) => aliases ?? [],
    officials: ({ officials }) => officials ?? [],
    successor: ({ successor }, _, { store }) => find(store.agency, successor),
    predecessors: ({ id }, args, { store }) => store.predecessorsOf(id, args),
    roles: ({ id }, args, { store }) => store.rolesOf(id, args),
  },
  Organization: {
    __resolveReference: ({ id }, { store }) => find(store.organization, id),
    aliases: ({ aliases }) => aliases ?? [],
  },
  Person: {
    __resolveReference: ({ id }, { store }) => find(store.person, id),
    organization: ({ organization }, _, { store }) =>
      organization && typeOfId(organization) === 'Agency'
        ? find(store.agency, organization)
        : find(store.organization, organization),
    posts: ({ id }, args, { store }) => store.postsOf(id, args).nodes(),
  },
  Post: {
    __resolveReference: ({ id }, { store }) => find(store.post, id),
    agency: ({ agency }, _, { store }) => find(store.agency, agency),
    person: ({ person }, _, { store }) => find(store.person, person),
  },
  InstitutionalRole: {
    __resolveReference: ({ id }, { store }) => find(store.institutionalRole, id),
    agency: ({ agency }, _, { store }) => find(store.agency, agency),
    provision: ({ provision }) => stub(provision),
    instrument: ({ instrument }) => stub(instrument),
  },
  Affiliation: { __resolveType: typeOfRecord },
  Party: { __resolveType: typeOfRecord },
  Node: { __resolveType: typeOfRecord },
  Citable: { __resolveType: typeOfRecord },
};
