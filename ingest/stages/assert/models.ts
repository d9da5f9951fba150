/** Reads: thresholds, evaluations, named models. Gives: coverage rules, who tests what, and where a model is named. */
import { innerId, type RecordId } from '../../../schema/domain/ids.ts';
import type { EvaluationFound, ModelMention, Threshold } from '../../values/index.ts';
import { assertRecord, distinct, NOTHING, proof, together, type Assertion } from './assertion.ts';
import { pathAt, provisionAt, sentenceAt, type AssertContext } from './context.ts';
import { attributionAt } from './attribution.ts';

export const assertModels = (context: AssertContext): Assertion => {
  const once = distinct();
  return together([
    ...context.found.of('threshold').map((found) => coverageRule(context, found, once)),
    ...context.found.of('evaluation').map((found) => evaluation(context, found, once)),
    ...firstOfEach(context.found.of('model-mention')).map((found) => namedModel(context, found)),
  ]);
};

const firstOfEach = (mentions: readonly ModelMention[]): readonly ModelMention[] => [
  ...new Map(mentions.toReversed().map((mention) => [mention.record, mention])).values(),
];

/** A model that no table knows is a record by its name; one that an instrument, or a text about it, names is named there. */
const namedModel = (context: AssertContext, found: ModelMention): Assertion => {
  if (found.record === null) return NOTHING;
  const isNew = !context.names.models.some(({ id }) => id === found.record);
  if (!isNew && context.instrument === null) return NOTHING;
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  return assertRecord('AIModel', found.record, found.norm, { rule: found.rule, confidence: isNew ? 0.8 : 0.9 }, [
    { property: 'name', value: isNew ? found.norm : null, quotes },
    { property: 'developer', value: isNew ? developerOf(context, found) : null, quotes },
    { property: 'mentionedIn', value: context.instrument, quotes },
  ]);
};

/** "OpenAI's GPT-5", "GPT-5 from OpenAI", "GPT-5 (OpenAI)": whose it is, where the words beside it say so. */
const developerOf = ({ text, found }: AssertContext, { start, end }: ModelMention): RecordId | null =>
  found
    .of('developer')
    .find(
      (one) =>
        /^(?:[’']s? )(?:new |latest |flagship )?$/.test(text.slice(one.end, Math.max(one.end, start))) ||
        /^(?:,? (?:from|by|developed by|made by) | \()$/.test(text.slice(end, Math.max(end, one.start))),
    )?.record ?? null;

const coverageRule = (context: AssertContext, found: Threshold, once: (id: RecordId) => RecordId): Assertion => {
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const id = once(
    innerId(
      'CoverageRule',
      context.work,
      pathAt(context, found.start),
      `${found.term ?? ''} ${found.minTrainingFlop ?? ''}`,
    ),
  );
  const basis = { rule: found.rule, confidence: 0.9, attribution: attributionAt(context, found) };
  return assertRecord('CoverageRule', id, found.term ?? 'covered model', basis, [
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'provision', value: provisionAt(context, found.start), quotes },
    { property: 'term', value: found.term, quotes },
    { property: 'minTrainingFlop', value: found.minTrainingFlop, quotes },
    { property: 'decidedBy', value: found.decidedBy, quotes },
  ]);
};

const evaluation = (context: AssertContext, found: EvaluationFound, once: (id: RecordId) => RecordId): Assertion => {
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const id = once(
    innerId('Evaluation', context.work, null, `${found.by} ${found.developer ?? ''} ${found.model ?? ''}`),
  );
  const basis = { rule: found.rule, confidence: 0.85, attribution: attributionAt(context, found) };
  return assertRecord('Evaluation', id, found.arrangement, basis, [
    { property: 'by', value: found.by, quotes },
    { property: 'developer', value: found.developer, quotes },
    { property: 'model', value: found.model, quotes },
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'arrangement', value: found.arrangement, quotes, inferred: true },
  ]);
};
