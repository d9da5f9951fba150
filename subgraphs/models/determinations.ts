/** Whether rules cover a model: as somebody determined it, else as far as the facts tell. */
import { bareId, inheritTime } from '../../schema/domain/ids.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { Json } from '../../schema/domain/statement.ts';
import { coverageOf, type Coverage, type CoveredModel, type FlopRange, type Rule } from './coverage.ts';

type Model = RecordRow<'AIModel'>;
type Determination = RecordRow<'CoverageDetermination'>;

export const flopRangeOf = (value: Json): FlopRange | null => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
  const { low, high } = value as { readonly low?: Json; readonly high?: Json };
  const end = (flop: Json | undefined): number | null => (typeof flop === 'number' ? flop : null);
  return { low: end(low), high: end(high) };
};

const coveredModel = ({ id, name, trainingFlop, frontier }: Model): CoveredModel => ({
  name: name ?? id,
  trainingFlop: flopRangeOf(trainingFlop),
  frontier,
});

/** Of what is on record for a model, what it says about one rule comes before any calculation. */
export const coverageUnder = (model: Model, rule: Rule, determined: Determination | null): Coverage =>
  determined?.outcome
    ? { outcome: determined.outcome, missingFacts: determined.missingFacts ?? [] }
    : coverageOf(coveredModel(model), rule);

const KEY = '/of/';

/** `coverage/us/eo/1/signed/ab12`, `model/openai/gpt-4` -> `determination/us/eo/1/signed/ab12/of/openai/gpt-4`. */
const determinationId = (rule: string, model: string): string =>
  inheritTime(
    model,
    `determination/${bareId(rule).slice('coverage/'.length)}${KEY}${bareId(model).slice('model/'.length)}`,
  );

/** The rule and the model that a calculated determination is of; null for any other id. */
export const determinationOf = (id: string): { readonly rule: string; readonly model: string } | null => {
  const [rule, model, ...more] = bareId(id)
    .replace(/^determination\//, '')
    .split(KEY);
  if (!rule || !model || more.length > 0) return null;
  return { rule: inheritTime(id, `coverage/${rule}`), model: inheritTime(id, `model/${model}`) };
};

export const calculate = (model: Model, rule: RecordRow<'CoverageRule'>): Determination => ({
  id: determinationId(rule.id, model.id),
  model: model.id,
  rule: rule.id,
  ...coverageOf(coveredModel(model), rule),
});

/** What is on record, then what follows for the other rules; one without a threshold concerns frontier models only. */
export const determinationsOf = (
  model: Model,
  rules: readonly RecordRow<'CoverageRule'>[],
  recorded: readonly Determination[],
): readonly Determination[] => {
  const settled = new Set(recorded.map(({ rule }) => rule));
  const open = rules.filter((rule) => !settled.has(rule.id) && (rule.minTrainingFlop !== null || model.frontier));
  return [...recorded, ...open.map((rule) => calculate(model, rule))];
};
