/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import type { PageArguments } from '../../schema/connection.ts';
import { typeOfId } from '../../schema/domain/ids.ts';
import type { RecordRow, Stub } from '../../schema/domain/rows.ts';
import { find } from '../runtime/loaders.ts';
import { stub, typeOfRecord } from '../runtime/records.ts';
import { JSONValue, PartialDate } from '../runtime/scalars.ts';
import type { AgenciesArguments, Store } from './store.ts';

interface Context {
  readonly store: Store;
}

export const resolvers = {
  JSON: JSONValue,
  PartialDate,
  Query: {
    agency: (_: unknown, { id }: Stub, { store }: Context) => find(store.agency, id),
    agencies: (_: unknown, args: AgenciesArguments, { store }: Context) => store.agencies(args),
  },
  Agency: {
    __resolveReference: ({ id }: Stub, { store }: Context) => find(store.agency, id),
    parent: ({ parent }: RecordRow<'Agency'>, _: unknown, { store }: Context) => find(store.agency, parent),
    aliases: ({ aliases }: RecordRow<'Agency'>) => aliases ?? [],
    roles: ({ id }: RecordRow<'Agency'>, args: PageArguments, { store }: Context) => store.rolesOf(id, args),
  },
  Organization: {
    __resolveReference: ({ id }: Stub, { store }: Context) => find(store.organization, id),
    aliases: ({ aliases }: RecordRow<'Organization'>) => aliases ?? [],
  },
  Person: {
    __resolveReference: ({ id }: Stub, { store }: Context) => find(store.person, id),
    organization: ({ organization }: RecordRow<'Person'>, _: unknown, { store }: Context) =>
      organization && typeOfId(organization) === 'Agency'
        ? find(store.agency, organization)
        : find(store.organization, organization),
    posts: ({ id }: RecordRow<'Person'>, args: PageArguments, { store }: Context) => store.postsOf(id, args).nodes(),
  },
  Post: {
    __resolveReference: ({ id }: Stub, { store }: Context) => find(store.post, id),
    agency: ({ agency }: RecordRow<'Post'>, _: unknown, { store }: Context) => find(store.agency, agency),
    person: ({ person }: RecordRow<'Post'>, _: unknown, { store }: Context) => find(store.person, person),
  },
  InstitutionalRole: {
    __resolveReference: ({ id }: Stub, { store }: Context) => find(store.institutionalRole, id),
    agency: ({ agency }: RecordRow<'InstitutionalRole'>, _: unknown, { store }: Context) => find(store.agency, agency),
    provision: ({ provision }: RecordRow<'InstitutionalRole'>) => stub(provision),
    instrument: ({ instrument }: RecordRow<'InstitutionalRole'>) => stub(instrument),
  },
  Affiliation: { __resolveType: typeOfRecord },
  Party: { __resolveType: typeOfRecord },
  Node: { __resolveType: typeOfRecord },
  Citable: { __resolveType: typeOfRecord },
};
