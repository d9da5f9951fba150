/** How many sources stand behind a value by themselves. */
import { isDeepStrictEqual } from 'node:util';
import { countIndependent } from '../../ingest/kernel/near-duplicates.ts';
import type { SourcedRow, StatementRow } from './rows.ts';
import type { Store } from './store.ts';
import { isStructural } from './structural.ts';

/** Of a value that hundreds of texts state, the first that many are compared. */
const MOST_COMPARED = 100;

/** One statement of each work that says what is shown; null where nothing is. */
const supporters = ({ shown, alternatives }: SourcedRow): readonly StatementRow[] => {
  const agreeing = alternatives.filter(
    ({ judgement, value }) => judgement !== 'REJECTED' && shown.some((one) => isDeepStrictEqual(one.value, value)),
  );
  return [...new Map([...shown, ...agreeing].toReversed().map((one) => [one.workId, one])).values()].slice(
    0,
    MOST_COMPARED,
  );
};

/** A story that two papers have from one medium is that medium's. */
const retellOne = (a: StatementRow | undefined, b: StatementRow | undefined): boolean =>
  a?.via != null && a.via === b?.via;

export const independentSources = async (store: Store, sourced: SourcedRow): Promise<number | null> => {
  const said = supporters(sourced);
  if (said.length === 0) return null;
  if (said.length === 1 || said.some(({ subjectId }) => isStructural(subjectId))) return said.length;
  const passages = await Promise.all(said.map(({ id, asOf }) => store.passageOfStatement.load(id + asOf)));
  return countIndependent(
    passages.map((passage) => passage?.text ?? ''),
    (a, b) => retellOne(said[a], said[b]),
  );
};
