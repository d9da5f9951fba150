/** The JSON properties of policies' records as the graph shows them; what does not have the shape is not shown. */
import { z } from 'zod';
import { inheritTime } from '../../schema/domain/ids.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { Json } from '../../schema/domain/statement.ts';
import { VOCABULARY } from '../../schema/domain/vocabulary.ts';
import { stub } from '../runtime/records.ts';

const text = z.string();
const optional = text.nullish().transform((value) => value ?? null);

const actor = z.object({ role: z.enum(VOCABULARY.ActorRole), text, agency: optional });
const deadline = z.object({ raw: text, duration: optional, anchor: optional, dueOn: optional });
const counterProposal = z.object({ parameter: text, value: z.json() });

const shaped = <Shape>(schema: z.ZodType<Shape>, value: Json | null): Shape | null =>
  schema.safeParse(value).data ?? null;

export const deadlineOf = (row: RecordRow<'Obligation'>) => shaped(deadline, row.deadline);
export const counterProposalOf = (row: RecordRow<'Position'>) => shaped(counterProposal, row.counterProposal);

/** Who is responsible first, then through whom, then who is consulted. */
export const actorsOf = ({ id, actors }: RecordRow<'Obligation'>) =>
  (actors ?? [])
    .flatMap((value) => shaped(actor, value) ?? [])
    .sort((a, b) => VOCABULARY.ActorRole.indexOf(a.role) - VOCABULARY.ActorRole.indexOf(b.role))
    .map(({ role, text, agency }) => ({ role, text, agency: stub(agency && inheritTime(id, agency)) }));
