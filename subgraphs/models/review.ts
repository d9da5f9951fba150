/** What if a review rule applied: which models it would cover, and when each would have had to be handed in. */
import type { CoverageRuleInput, QueryReviewProjectionsArgs, RequireFields } from '../../schema/generated/models.ts';
import type { Connection } from '../../schema/connection.ts';
import type { PartialDate } from '../../schema/domain/partial-date.ts';
import { mapNodes } from '../runtime/connections.ts';
import { badInput } from '../runtime/errors.ts';
import { find } from '../runtime/loaders.ts';
import type { Rule } from './coverage.ts';
import { coverageUnder } from './determinations.ts';
import { dateOf, daysBefore, daysLate } from './due-date.ts';
import type { DueRow, ProjectionRow } from './rows.ts';
import type { Store } from './store.ts';

/** Ten windows side by side are more than any comparison needs; ten years are longer than any window proposed. */
const MOST_WINDOWS = 10;
const LONGEST_WINDOW = 3_650;

/** All determinations of one model are asked at once; no model has more rules on record. */
const MOST_DETERMINATIONS = 100;

export const projectReviews = async (
  store: Store,
  { windows, rule: input, models, first, after }: RequireFields<QueryReviewProjectionsArgs, 'first'>,
): Promise<Connection<ProjectionRow>> => {
  checkWindows(windows);
  const rule = await supposedRule(store, input);
  const page = store.models({ filter: models ?? null, orderBy: 'RELEASED_ON', first, after: after ?? null });
  return mapNodes(page, async (model) => {
    const determined = rule.id === null ? null : await determinationOn(store, model.id, rule.id);
    return {
      model,
      coverage: coverageUnder(model, rule, determined),
      due: windows.map((days) => dueOf(model.releasedOn, days, input.startsOn ?? null)),
    };
  });
};

const checkWindows = (windows: readonly number[]): void => {
  const sound = windows.every((days) => days >= 0 && days <= LONGEST_WINDOW);
  if (windows.length === 0 || windows.length > MOST_WINDOWS || !sound)
    throw badInput(`\`windows\` takes 1 to ${MOST_WINDOWS} numbers of days from 0 to ${LONGEST_WINDOW}.`);
};

/** The rule as asked; its id is null where the threshold is the caller's own, for nobody determined anything by that. */
const supposedRule = async (
  store: Store,
  { id, minTrainingFlop }: CoverageRuleInput,
): Promise<Rule & { readonly id: string | null }> => {
  const recorded = id == null ? null : await find(store.rule, id);
  if (id != null && !recorded) throw badInput('`rule.id` is not the id of a coverage rule on record.');
  if (minTrainingFlop != null && minTrainingFlop >= 0)
    return { id: null, term: recorded?.term ?? null, minTrainingFlop, decidedBy: recorded?.decidedBy ?? null };
  if (!recorded) throw badInput('`rule` takes the `id` of a rule on record, or a `minTrainingFlop` of 0 or more.');
  return recorded;
};

const determinationOn = async (store: Store, model: string, rule: string) => {
  const recorded = await store.determinationsOf(model, { first: MOST_DETERMINATIONS }).nodes();
  return recorded.find((determination) => determination.rule === rule) ?? null;
};

const dueOf = (release: PartialDate | null, windowDays: number, startsOn: PartialDate | null): DueRow => {
  if (release === null) return { windowDays, on: null, earliest: null, latest: null, daysLate: null };
  const due = daysBefore(release, windowDays);
  return { windowDays, on: dateOf(due), ...due, daysLate: startsOn === null ? null : daysLate(due, startsOn) };
};
