/** Whether a rule covers a model, and where that can't be said, which fact is missing. */
import type { Term } from '../../schema/domain/vocabulary.ts';

/** Floating-point operations; an end that is not known is null. */
export interface FlopRange {
  readonly low: number | null;
  readonly high: number | null;
}

export interface CoveredModel {
  readonly name: string;
  readonly trainingFlop: FlopRange | null;
  /** Null where no source says. */
  readonly frontier: boolean | null;
}

export interface Rule {
  /** The defined term, `covered frontier model`; null for a rule made up for a what-if. */
  readonly term: string | null;
  readonly minTrainingFlop: number | null;
  /** The agency that says what is covered. */
  readonly decidedBy: string | null;
}

export interface Coverage {
  readonly outcome: Term<'CoverageOutcome'>;
  /** Sentences; empty unless the outcome is UNKNOWN. */
  readonly missingFacts: readonly string[];
}

const known = (outcome: Term<'CoverageOutcome'>): Coverage => ({ outcome, missingFacts: [] });
const unknown = (...missingFacts: string[]): Coverage => ({ outcome: 'UNKNOWN', missingFacts });

export const coverageOf = (model: CoveredModel, rule: Rule): Coverage =>
  rule.minTrainingFlop === null ? byDecision(model, rule) : byThreshold(model, rule.minTrainingFlop);

/** A threshold covers whatever reaches it; an estimate whose ends lie on either side of it says nothing. */
const byThreshold = ({ name, trainingFlop }: CoveredModel, threshold: number): Coverage => {
  const low = trainingFlop?.low ?? null;
  const high = trainingFlop?.high ?? null;
  if (low !== null && low >= threshold) return known('COVERED');
  if (high !== null && high < threshold) return known('NOT_COVERED');
  if (low === null && high === null) return unknown(`The training compute of ${name} is not known.`);
  const range = [low === null ? null : `at least ${low}`, high === null ? null : `at most ${high}`].filter(Boolean);
  return unknown(`The training compute of ${name} is only known to be ${range.join(' and ')} operations.`);
};

/** Without a threshold somebody has to decide, model by model. */
const byDecision = ({ name, frontier }: CoveredModel, { term, decidedBy }: Rule): Coverage =>
  unknown(
    ...(frontier === null ? [`No source says whether ${name} is a frontier model.`] : []),
    `The deciding agency${decidedBy ? ` (${decidedBy})` : ''} has not said whether ${name} is a ${term ?? 'covered model'}.`,
  );
