/** What people decided of a text goes with it when its ids change: it gained its number, its words stay what they were. */
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { linkOf } from '../../../schema/domain/links.ts';
import { identifyCorrection } from '../publish/canonical.ts';
import { propertyOf } from '../publish/check.ts';
import { renamedValue, type Rename } from '../publish/moved.ts';
import type { Prepared } from '../publish/prepare.ts';
import { mergesOf } from './identity-store.ts';
import { showIdentity } from './identity.ts';
import { reproject } from './reproject.ts';
import { withdrawUnspoken } from './source-store.ts';
import { show } from './statements.ts';
import * as store from './store.ts';

/** A text under another instrument than before. */
export interface Renamed {
  readonly rename: Rename;
  /** The work that it is now a revision of. */
  readonly work: RecordId;
  /** What it says, by its former ids and by those of now, in the same order. */
  readonly was: readonly Prepared[];
  readonly is: readonly Prepared[];
  /** Ids that were given up. */
  readonly aliases: readonly RecordId[];
}

/** After the text is stored under its ids of now, and these answer for the former ones. */
export const carryDecisions = async (
  client: PoolClient,
  { rename, work, was, is, aliases }: Renamed,
  at: Date,
): Promise<void> => {
  const now = new Map(was.flatMap(({ id }, place) => (is[place] ? [[id, is[place]] as const] : [])));
  const judged = await store.judgementsOf(client, [...now.keys()]);
  const carried: store.Judged[] = [];
  for (const { decision, statement, judgement, corrected } of judged) {
    const here = now.get(statement);
    if (!here) continue;
    carried.push({ decision, statement: here.id, judgement });
    if (corrected === null) continue;
    const property = propertyOf(here.subject, here.property);
    if (!property) continue;
    const value = renamedValue(corrected, rename);
    const right = identifyCorrection({ ...here, subject: here.statedSubject ?? here.subject, value }, property, work);
    await store.saveCorrection(client, here.id, { id: right, value, valueRecord: linkOf(property, value) }, at);
    carried.push({ decision, statement: right, judgement: 'ACCEPTED' });
  }
  if (carried.length > 0) {
    await store.saveJudgements(client, carried);
    await show(client, [...new Set(carried.map(({ statement }) => statement))], at);
  }
  const merges = await mergesOf(client, aliases);
  if (merges.length === 0) return;
  await showIdentity(client, merges, at);
  await reproject(client, await withdrawUnspoken(client, aliases, at), at);
};
