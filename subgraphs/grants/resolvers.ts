/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import type { Resolvers } from '../../schema/generated/grants.ts';
import { argumentId } from '../runtime/as-of.ts';
import { find } from '../runtime/loaders.ts';
import { stub, typeOfRecord } from '../runtime/records.ts';
import { Decimal, JSONValue, Moment, PartialDate } from '../runtime/scalars.ts';
import type { Asked } from '../runtime/viewer.ts';
import type { Store } from './store.ts';

export interface Context extends Asked {
  readonly store: Store;
}

export const resolvers: Resolvers<Context> = {
  JSON: JSONValue,
  PartialDate,
  Moment,
  Decimal,
  Query: {
    grantProgram: (_, { id, asOf }, { store }) => find(store.grantProgram, argumentId(id, asOf)),
    grantPrograms: (_, args, { store }) => store.grantPrograms(args),
    cyberPrograms: (_, args, { store }) => store.cyberPrograms(args),
  },
  GrantProgram: {
    __resolveReference: ({ id }, { store }) => find(store.grantProgram, id),
    administeredBy: ({ administeredBy }) => stub(administeredBy),
    topics: ({ topics }) => topics ?? [],
    mandates: ({ id }, args, { store }) => store.mandatesOf(id, args).nodes(),
    funding: ({ id }, args, { store }) => store.fundingOf(id, args).nodes(),
    opportunities: ({ id }, args, { store }) => store.opportunitiesOf(id, args).nodes(),
  },
  ProgramMandate: {
    __resolveReference: ({ id }, { store }) => find(store.mandate, id),
    program: ({ program }, _, { store }) => find(store.grantProgram, program),
    provision: ({ provision }) => stub(provision),
    instrument: ({ instrument }) => stub(instrument),
  },
  FundingLine: {
    __resolveReference: ({ id }, { store }) => find(store.fundingLine, id),
    program: ({ program }, _, { store }) => find(store.grantProgram, program),
  },
  FundingOpportunity: {
    __resolveReference: ({ id }, { store }) => find(store.opportunity, id),
    program: ({ program }, _, { store }) => find(store.grantProgram, program),
  },
  CyberProgram: {
    __resolveReference: ({ id }, { store }) => find(store.cyberProgram, id),
    agency: ({ agency }) => stub(agency),
    instrument: ({ instrument }) => stub(instrument),
    provision: ({ provision }) => stub(provision),
  },
  Agency: { grantPrograms: ({ id }, args, { store }) => store.programsOfAgency(id, args) },
  Instrument: {
    grantPrograms: ({ id }, args, { store }) => store.programsOfInstrument(id, args),
    cyberPrograms: ({ id }, args, { store }) => store.cyberProgramsOf(id, args),
  },
  Node: { __resolveType: typeOfRecord },
  Citable: { __resolveType: typeOfRecord },
};
