/** Decisions about statements: they hold, they do not, they mean something else; and about conflicts between them. */
import type { PoolClient } from 'pg';
import type { RecordId } from '../../../schema/domain/ids.ts';
import { typeOfId } from '../../../schema/domain/ids.ts';
import { linkOf } from '../../../schema/domain/links.ts';
import type { Json } from '../../../schema/domain/statement.ts';
import type { Judgement } from '../../../schema/domain/vocabulary.ts';
import { identify, identifyCorrection } from '../publish/canonical.ts';
import { fits, propertyOf } from '../publish/check.ts';
import { queueConflicts } from '../publish/conflict-store.ts';
import { refuse } from './refuse.ts';
import { reproject } from './reproject.ts';
import { withdrawUnspoken } from './source-store.ts';
import * as store from './store.ts';

/** What a decision needs to know of itself while it is taken. */
export interface Taking {
  readonly id: RecordId;
  readonly at: Date;
}

/** The statements that an id stands for: itself, what rests on a lost quote, or all that stands about a record. */
export const statementsOf = async (client: PoolClient, id: RecordId): Promise<readonly RecordId[]> => {
  if (id.startsWith('statement/of/'))
    return refuse('NOT_APPLICABLE', 'id', 'It was read straight off its place in the text; judge the record instead.');
  const found = id.startsWith('statement/')
    ? await store.findStatements(client, [id])
    : id.startsWith('quote/')
      ? await store.restingOn(client, id)
      : typeOfId(id)
        ? await store.standingOf(client, id)
        : [];
  if (found.length === 0)
    return refuse('NOT_FOUND', 'id', `${id} is no statement, nor a record of which any is made, nor a lost quote.`);
  return found.map((statement) => statement.id);
};

/** Judges statements, and shows what follows from it. */
export const judge = async (
  client: PoolClient,
  { id, at }: Taking,
  judgements: readonly { readonly statement: RecordId; readonly judgement: Judgement }[],
): Promise<void> => {
  await store.saveJudgements(
    client,
    judgements.map((one) => ({ decision: id, ...one })),
  );
  await show(
    client,
    judgements.map(({ statement }) => statement),
    at,
  );
};

/** After decisions about these statements changed. */
export const show = async (client: PoolClient, statements: readonly RecordId[], at: Date): Promise<void> => {
  const subjects = await store.applyJudgements(client, statements);
  const upheld = await store.uphold(client, statements, at);
  await store.withdrawCorrections(client, statements, at);
  await withdrawUnspoken(client, upheld, at);
  await store.settleTasks(client, statements);
  await reproject(client, [...subjects, ...upheld], at);
};

/** The corrected statement is rejected; the value takes its place, on the same words. Returns the new statement. */
export const correct = async (client: PoolClient, taking: Taking, id: RecordId, value: Json): Promise<RecordId> => {
  const [wrong] = await store.findStatements(client, [id]);
  if (!wrong || wrong.withdrawn) return refuse('NOT_FOUND', 'statement', `${id} is no statement that stands.`);
  const property = propertyOf(wrong.subject, wrong.property);
  if (!property || !fits(property, value))
    return refuse('INVALID_VALUE', 'value', `${wrong.property} is of kind ${property?.kind ?? 'unknown'}.`);
  const { speaker, via, anonymous } = wrong;
  const attribution = speaker === null && via === null && !anonymous ? null : { speaker, via, anonymous };
  const draft = { subject: wrong.stated, property: wrong.property, value, attribution };
  const right = identifyCorrection(draft, property, wrong.work);
  if (right === wrong.id || identify(draft, property, wrong.work) === wrong.id)
    return refuse('INVALID_VALUE', 'value', 'That is what the statement says already.');
  await store.saveCorrection(client, id, { id: right, value, valueRecord: linkOf(property, value) }, taking.at);
  await judge(client, taking, [
    { statement: wrong.id, judgement: 'REJECTED' },
    { statement: right, judgement: 'ACCEPTED' },
  ]);
  return right;
};

export const conflictOf = async (client: PoolClient, id: RecordId): Promise<store.StoredConflict> =>
  (await store.findConflict(client, id)) ?? refuse('NOT_FOUND', 'conflict', `${id} is no conflict.`);

/** After decisions about a conflict changed. */
export const showConflict = async (client: PoolClient, id: RecordId, at: Date): Promise<void> => {
  await store.settleConflict(client, id);
  await queueConflicts(client, [id], at);
};
