/**
 * Claims against a text: what one work says of an instrument and of the review that it sets up, beside what another
 * work says of the same. Only properties are compared; clauses against clauses are the policies subgraph's half.
 */
import { recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { fold } from '../../schema/domain/ids.ts';
import { bounds, isPartialDate } from '../../schema/domain/partial-date.ts';
import type { StatementRow } from './rows.ts';

export type Verdict = 'BORNE_OUT' | 'CHANGED' | 'CONTRADICTED' | 'NOT_ADDRESSED';

export interface ClaimPair {
  readonly verdict: Verdict;
  readonly property: string;
  readonly left: StatementRow;
  /** Null where the right work is silent. */
  readonly right: StatementRow | null;
}

/** Types whose records have one place in an instrument, so that two works that speak of it speak of the same. */
export const COMPARED_TYPES: readonly RecordTypeName[] = ['Instrument', 'ReviewFramework'];

/** Which instrument a framework belongs to is no claim, but what makes it comparable. */
const isClaim = ({ property }: StatementRow): boolean => property !== 'instrument';

/**
 * `left` and `right` are the statements of either work about records of the compared types. Null where the right one
 * makes none: an instrument whose text nobody has is not silent.
 */
export const compareClaims = (
  left: readonly StatementRow[],
  right: readonly StatementRow[],
): readonly ClaimPair[] | null => {
  if (right.length === 0) return null;
  const answers = Map.groupBy(right, placeOf);
  return left.filter(isClaim).map((claim) => {
    const said = answers.get(placeOf(claim)) ?? [];
    const agreeing = said.find((answer) => agrees(claim, answer));
    const answer = agreeing ?? said[0] ?? null;
    return {
      verdict: verdictOf(claim, answer, agreeing !== undefined),
      property: claim.property,
      left: claim,
      right: answer,
    };
  });
};

const placeOf = ({ subjectId, property }: StatementRow): string => `${subjectId} ${property}`;

const verdictOf = (claim: StatementRow, answer: StatementRow | null, agreeing: boolean): Verdict => {
  if (answer === null) return 'NOT_ADDRESSED';
  if (agreeing) return 'BORNE_OUT';
  return typeof claim.value === 'boolean' ? 'CONTRADICTED' : 'CHANGED';
};

const agrees = ({ subjectType, property, value }: StatementRow, { value: answer }: StatementRow): boolean => {
  const kind = recordType(subjectType).properties[property]?.kind;
  if (typeof value !== 'string' || typeof answer !== 'string') return JSON.stringify(value) === JSON.stringify(answer);
  if (kind === 'date') return isPartialDate(value) && isPartialDate(answer) && within(value, answer);
  return kind === 'text' ? fold(value) === fold(answer) : value === answer;
};

/** "In May" is borne out by the 21st of May, not the other way round. */
const within = (claim: string, answer: string): boolean =>
  bounds(claim).first <= bounds(answer).first && bounds(answer).last <= bounds(claim).last;
