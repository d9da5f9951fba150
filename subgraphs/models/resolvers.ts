/** Thin: each field asks the store, or hands on an id. Fields that are not here are the row's own properties. */
import type { Resolvers } from '../../schema/generated/models.ts';
import { argumentId } from '../runtime/as-of.ts';
import { pageSize } from '../runtime/connections.ts';
import { find } from '../runtime/loaders.ts';
import { stub, typeOfRecord } from '../runtime/records.ts';
import { JSONValue, Moment, PartialDate } from '../runtime/scalars.ts';
import type { Asked } from '../runtime/viewer.ts';
import { calculate, determinationOf, determinationsOf, flopRangeOf } from './determinations.ts';
import { projectReviews } from './review.ts';
import type { Store } from './store.ts';

export interface Context extends Asked {
  readonly store: Store;
}

export const resolvers: Resolvers<Context> = {
  JSON: JSONValue,
  PartialDate,
  Moment,
  Query: {
    aiModel: (_, { id, asOf }, { store }) => find(store.model, argumentId(id, asOf)),
    aiModels: (_, args, { store }) => store.models(args),
    reviewProjections: (_, args, { store }) => projectReviews(store, args),
  },
  AIModel: {
    __resolveReference: ({ id }, { store }) => find(store.model, id),
    developer: ({ developer }) => stub(developer),
    trainingFlop: ({ trainingFlop }) => flopRangeOf(trainingFlop),
    aliases: ({ aliases }) => aliases ?? [],
    mentionedIn: ({ mentionedIn }, { first }) => (mentionedIn ?? []).slice(0, pageSize(first)).map((id) => ({ id })),
    releases: ({ id }, args, { store }) => store.releasesOf(id, args).nodes(),
    evaluations: ({ id }, args, { store }) => store.evaluationsOf(id, args).nodes(),
    coverage: async (model, { first }, { store }) => {
      const recorded = await store.determinationsOf(model.id, { first }).nodes();
      return determinationsOf(model, await store.rulesFor(model.id), recorded).slice(0, first);
    },
  },
  ModelRelease: {
    __resolveReference: ({ id }, { store }) => find(store.release, id),
    model: ({ model }, _, { store }) => find(store.model, model),
  },
  Evaluation: {
    __resolveReference: ({ id }, { store }) => find(store.evaluation, id),
    by: ({ by }) => stub(by),
    model: ({ model }, _, { store }) => find(store.model, model),
    developer: ({ developer }) => stub(developer),
    instrument: ({ instrument }) => stub(instrument),
  },
  CoverageRule: {
    __resolveReference: ({ id }, { store }) => find(store.rule, id),
    instrument: ({ instrument }) => stub(instrument),
    provision: ({ provision }) => stub(provision),
    decidedBy: ({ decidedBy }) => stub(decidedBy),
  },
  CoverageDetermination: {
    __resolveReference: async ({ id }, { store }) => {
      const recorded = await find(store.determination, id);
      const calculated = recorded ? null : determinationOf(id);
      if (!calculated) return recorded;
      const [rule, model] = await Promise.all([find(store.rule, calculated.rule), find(store.model, calculated.model)]);
      return rule && model ? calculate(model, rule) : null;
    },
    model: ({ model }, _, { store }) => find(store.model, model),
    rule: ({ rule }, _, { store }) => find(store.rule, rule),
    missingFacts: ({ missingFacts }) => missingFacts ?? [],
  },
  Organization: { models: ({ id }, args, { store }) => store.modelsOfDeveloper(id, args) },
  Instrument: { models: ({ id }, args, { store }) => store.modelsOfInstrument(id, args) },
  Node: { __resolveType: typeOfRecord },
  Citable: { __resolveType: typeOfRecord },
};
