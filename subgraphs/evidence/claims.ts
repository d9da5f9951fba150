/**
 * Claims against a text: what one work says of an instrument, of the review that it sets up and of its duties, beside what
 * another work says of the same. Clauses against clauses are the policies subgraph's half. Pure.
 */
import { recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { fold, workKey, type RecordId } from '../../schema/domain/ids.ts';
import { bounds, isPartialDate } from '../../schema/domain/partial-date.ts';
import { compareDuties, dutiesIn } from './claims/duties.ts';
import type { ClaimPair, ClaimRow, Verdict } from './claims/pairs.ts';
import { judgeSentence, weighed } from './claims/sentences.ts';
import { isGovernment, sameParty } from './claims/words.ts';
import type { StatementRow } from './rows.ts';

export type { ClaimPair, ClaimRow, Verdict } from './claims/pairs.ts';

/** Types whose records have one place in an instrument, so that two works that speak of it speak of the same; and duties. */
export const COMPARED_TYPES: readonly RecordTypeName[] = ['Instrument', 'ReviewFramework', 'Obligation'];

/** One side of a comparison: what was asked for by which id, and what it says. */
export interface Side {
  readonly id: RecordId;
  readonly statements: readonly ClaimRow[];
}

/** Null where the right side makes no claim: an instrument whose text nobody has is not silent. */
export const compareClaims = (left: Side, right: Side): readonly ClaimPair[] | null => {
  if (right.statements.length === 0) return null;
  const placeOf = placesIn([left, right]);
  const answers = Map.groupBy(right.statements.filter(isClaim), placeOf);
  const claims = left.statements.filter(isClaim);
  const told = claims
    .filter((claim) => claim.property !== 'claims')
    .map((claim) => judge(claim, answers.get(placeOf(claim)) ?? []));
  const duties = weighed(dutiesIn(right.statements));
  const worded = claims
    .filter(({ property }) => property === 'claims')
    .sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
    .map((claim) => judgeSentence(claim, told, duties));
  const own = left.statements.some(({ subjectType }) => subjectType === 'Obligation');
  return [...told, ...worded, ...(own ? compareDuties(left.statements, right.statements) : [])];
};

/** Which instrument a framework belongs to is no claim, but what makes it comparable; duties are compared as duties. */
const isClaim = ({ property, subjectType }: StatementRow): boolean =>
  property !== 'instrument' && subjectType !== 'Obligation';

/**
 * What a statement is about: the instruments that the two sides are, or report of, stand for each other, whether or not both
 * are known to be one; any other record stands for itself.
 */
const placesIn = (sides: readonly Side[]): ((statement: StatementRow) => string) => {
  const selves = sides.flatMap(({ id, statements }) => instrumentOf(id, statements) ?? []);
  const keys = new Set(selves.map(workKey));
  return ({ subjectId, subjectType, property }) =>
    `${keys.has(workKey(subjectId)) ? subjectType : subjectId} ${property}`;
};

/** The instrument that an id or its text stands for, or whose claims a report tells. */
const instrumentOf = (id: RecordId, statements: readonly StatementRow[]): RecordId | null => {
  if (statements.some(({ subjectId }) => subjectId === id)) return id;
  return ownOf(statements) ?? statements.find(({ property }) => property === 'claims')?.subjectId ?? null;
};

/** Of an instrument's own text, the instrument: its title is the one that the text prints of itself. */
const ownOf = (statements: readonly StatementRow[]): RecordId | null => {
  const titles = statements.filter(
    ({ subjectType, property, workId }) =>
      subjectType === 'Instrument' && property === 'title' && workId.startsWith('version/'),
  );
  const isOwn = ({ subjectId, workId, rule }: StatementRow): boolean =>
    workKey(workId).startsWith(`${workKey(subjectId)}/`) || rule.startsWith('identify/');
  return titles.find(isOwn)?.subjectId ?? null;
};

const judge = (claim: ClaimRow, said: readonly StatementRow[]): ClaimPair => {
  const agreeing = said.find((answer) => agrees(claim, answer));
  const answer = agreeing ?? said[0] ?? null;
  const verdict = verdictOf(claim, answer, agreeing !== undefined);
  return { verdict, property: claim.property, left: claim, right: answer, reason: reasonOf(claim, answer, verdict) };
};

const verdictOf = (claim: StatementRow, answer: StatementRow | null, agreeing: boolean): Verdict => {
  if (answer === null) return 'NOT_ADDRESSED';
  if (agreeing) return 'BORNE_OUT';
  return typeof claim.value === 'boolean' ? 'CONTRADICTED' : 'CHANGED';
};

const reasonOf = ({ property, value }: StatementRow, answer: StatementRow | null, verdict: Verdict): string => {
  if (answer === null) return `The text gives no ${property}.`;
  const [said, text] = [tell(value), tell(answer.value)];
  return verdict === 'BORNE_OUT' && said === text
    ? `${property}: both say ${said}.`
    : `${property}: ${said} / ${text}.`;
};

const tell = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Of these parameters the values are words for a party or a thing, which two texts seldom put alike. */
const PARTIES = new Set(['submittedBy', 'submittedTo', 'subject']);

const agrees = ({ subjectType, property, value }: StatementRow, { value: answer }: StatementRow): boolean => {
  const kind = recordType(subjectType).properties[property]?.kind;
  if (typeof value !== 'string' || typeof answer !== 'string') return JSON.stringify(value) === JSON.stringify(answer);
  if (kind === 'date') return isPartialDate(value) && isPartialDate(answer) && within(value, answer);
  if (PARTIES.has(property)) return sameParty(value, answer) || (property === 'submittedTo' && isGovernment(value));
  return kind === 'text' ? fold(value) === fold(answer) : value === answer;
};

/** "In May" is borne out by the 21st of May, not the other way round. */
const within = (claim: string, answer: string): boolean =>
  bounds(claim).first <= bounds(answer).first && bounds(answer).last <= bounds(claim).last;
