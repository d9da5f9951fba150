/** What can be exported. */
import { PROOF, PROOF_COLUMNS, statedProof, structuralProof, type Dataset } from './dataset.ts';

const relations: Dataset = {
  columns: [
    'id',
    'from_number',
    'from',
    'type',
    'extent',
    'to_number',
    'to',
    'provision',
    'to_provision',
    ...PROOF_COLUMNS,
  ],
  sql: `
    select l.id, source_text.number as from_number, l."from", l.type, l.extent, target.number as to_number, l."to",
           p.path as provision, l.to_provision, ${PROOF}
    from policies.instrument_relation l
    left join policies.instrument source_text on source_text.id = l."from" and source_text.known_to is null
    left join policies.instrument target on target.id = l."to" and target.known_to is null
    left join policies.provision p on p.id = l.from_provision and p.known_to is null
    ${statedProof('l', 'type')}
    where l.known_to is null and ($1::text is null or l."from" = $1) order by l."from", l.id`,
  of: 'from',
};

const obligations: Dataset = {
  columns: [
    'id',
    'number',
    'instrument',
    'provision',
    'modality',
    'act',
    'object',
    'actors',
    'agencies',
    'deadline',
    'duration',
    'due_on',
    'recurrence',
    'trigger',
    'exceptions',
    'amounts',
    ...PROOF_COLUMNS,
  ],
  sql: `
    select o.id, i.number, o.instrument, p.path as provision, o.modality, o.act, o.object,
           (select json_agg(actor ->> 'text') from jsonb_array_elements(o.actors) actor) as actors,
           (select json_agg(actor ->> 'agency') from jsonb_array_elements(o.actors) actor
            where actor ->> 'agency' is not null) as agencies,
           o.deadline ->> 'raw' as deadline, o.deadline ->> 'duration' as duration, o.deadline ->> 'dueOn' as due_on,
           o.recurrence, o.trigger, o.exceptions, o.amounts, to_json(o.known_from) #>> '{}' as known_from, ${PROOF}
    from policies.obligation o
    left join policies.instrument i on i.id = o.instrument and i.known_to is null
    left join policies.provision p on p.id = o.provision and p.known_to is null
    ${statedProof('o', 'act')}
    where o.known_to is null and ($1::text is null or o.instrument = $1) order by o.instrument, p.position, o.id`,
  of: 'instrument',
};

const references: Dataset = {
  columns: ['id', 'number', 'instrument', 'provision', 'norm', 'text', 'target', ...PROOF_COLUMNS],
  sql: `
    select l.id, i.number, l.instrument, p.path as provision, l.norm, l.text, l.target, ${PROOF}
    from policies.legal_reference l
    left join policies.instrument i on i.id = l.instrument and i.known_to is null
    left join policies.provision p on p.id = l.provision and p.known_to is null
    ${structuralProof('l')}
    where l.known_to is null and ($1::text is null or l.instrument = $1) order by l.instrument, l.id`,
  of: 'instrument',
};

const instruments: Dataset = {
  columns: [
    'id',
    'kind',
    'number',
    'title',
    'issuer',
    'signed_on',
    'published_on',
    'status',
    'binding',
    'fr_citation',
    'fr_document_number',
    ...PROOF_COLUMNS,
  ],
  sql: `
    select i.id, i.kind, i.number, i.title, i.issuer, i.signed_on, i.published_on, i.status, i.binding, i.fr_citation,
           i.fr_document_number, ${PROOF}
    from policies.instrument i
    ${statedProof('i', null)}
    where i.known_to is null and ($1::text is null or i.id = $1) order by i.id`,
  of: 'id',
};

export const DATASETS = { relations, obligations, references, instruments } as const satisfies Readonly<
  Record<string, Dataset>
>;

export type DatasetName = keyof typeof DATASETS;
