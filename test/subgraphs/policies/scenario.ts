/** A small world of policies: an order with a draft and a signed text, what it does to others, and what they did to it. */
import pg from 'pg';
import { RECORD_TYPE_NAMES, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import { derive } from '../../../subgraphs/policies/derive.ts';
import type { Row, Subject } from '../subject.ts';

export const ORDER = 'instrument/us/eo/90001';
export const OLDER = 'instrument/us/eo/80001';
export const SIGNED = 'version/us/eo/90001/signed';
export const DRAFT = 'version/us/eo/90001/draft';

type Records = { readonly [Name in RecordTypeName]?: readonly Row<Name>[] };

const clause = (version: string, path: string, position: number, text: string): Row<'Provision'> => ({
  id: `provision/${version.slice('version/'.length)}/${path}`,
  instrument: version.includes('80001') ? OLDER : ORDER,
  version,
  path,
  eId: `sec_${path}`,
  text,
  position,
  parent: path.includes('(')
    ? `provision/${version.slice('version/'.length)}/${path.slice(0, path.lastIndexOf('('))}`
    : null,
});

const duty = (id: string, path: string, row: Partial<Row<'Obligation'>>): Row<'Obligation'> => ({
  id: `obligation/us/eo/90001/signed/${id}`,
  instrument: ORDER,
  provision: `provision/us/eo/90001/signed/${path}`,
  modality: 'SHALL',
  ...row,
});

export const RECORDS: Records = {
  Instrument: [
    {
      id: ORDER,
      kind: 'EXECUTIVE_ORDER',
      number: '90001',
      title: 'Testing Clocks',
      signedOn: '2026-03-01',
      status: 'PUBLISHED',
    },
    {
      id: OLDER,
      kind: 'EXECUTIVE_ORDER',
      number: '80001',
      title: 'Winding Clocks',
      signedOn: '2020-02',
      status: 'REVOKED',
    },
  ],
  InstrumentVersion: [
    { id: DRAFT, instrument: ORDER, name: 'draft', status: 'DRAFTED', on: '2026-01' },
    { id: SIGNED, instrument: ORDER, name: 'signed', status: 'SIGNED', on: '2026-03-01' },
    { id: 'version/us/eo/80001/signed', instrument: OLDER, name: 'signed', status: 'SIGNED', on: '2020-02' },
  ],
  Provision: [
    clause(SIGNED, '1', 0, 'Clocks shall be wound.'),
    clause(SIGNED, '2', 1, 'Testing. (a) Agencies shall test clocks and report on tests. (b) They may set them.'),
    clause(SIGNED, '2(a)', 2, '(a) Agencies shall test clocks and report on tests.'),
    clause(SIGNED, '2(b)', 3, '(b) They may set them.'),
    clause(DRAFT, '1', 0, 'Clocks should be wound.'),
    clause('version/us/eo/80001/signed', '1', 0, 'Wind clocks. (a) Daily.'),
    clause('version/us/eo/80001/signed', '1(a)', 1, '(a) Daily.'),
    clause('version/us/eo/80001/signed', '2', 2, 'Stop clocks.'),
  ],
  Obligation: [
    duty('report', '2(a)', {
      act: 'report',
      object: 'on tests',
      deadline: { raw: 'by May 2026', duration: null, anchor: 'fixed_date', dueOn: '2026-05' },
      actors: [
        { role: 'CONSULTED', text: 'the Director of OMB', agency: 'agency/omb' },
        { role: 'RESPONSIBLE', text: 'agencies', agency: null },
      ],
      trigger: 'if a clock stops',
      exceptions: ['unless it is the keeper’s own'],
      dependsOn: ['obligation/us/eo/90001/signed/test', 'provision/us/eo/90001/signed/1'],
      amounts: ['2500000'],
    }),
    duty('test', '2(a)', {
      act: 'test',
      object: 'clocks',
      deadline: { raw: 'within 90 days', duration: 'P90D', anchor: 'document_date', dueOn: '2026-05-30' },
      actors: [{ role: 'RESPONSIBLE', text: 'the Secretary of Commerce', agency: 'agency/commerce' }],
    }),
    duty('set', '2(b)', {
      act: 'set',
      modality: 'MAY',
      actors: [{ role: 'RESPONSIBLE', text: 'they', agency: 'agency/omb' }],
    }),
    duty('wind', '1', {
      act: 'wound',
      deadline: { raw: 'in 2025', dueOn: '2025' },
      actors: [
        { role: 'RESPONSIBLE', text: 'OMB', agency: 'agency/omb' },
        { role: 'THROUGH', text: 'OMB', agency: 'agency/omb' },
      ],
    }),
    {
      id: 'obligation/us/eo/90001/draft/wind',
      instrument: ORDER,
      provision: 'provision/us/eo/90001/draft/1',
      modality: 'SHOULD',
      act: 'wound',
      actors: [{ role: 'RESPONSIBLE', text: 'OMB', agency: 'agency/omb' }],
    },
    {
      id: 'obligation/us/eo/80001/signed/stop',
      instrument: OLDER,
      provision: 'provision/us/eo/80001/signed/2',
      modality: 'SHALL',
      act: 'Stop',
      actors: [{ role: 'RESPONSIBLE', text: 'OMB', agency: 'agency/omb' }],
    },
    { id: 'obligation/reported/hearsay', instrument: ORDER, modality: 'WILL', act: 'hear' },
  ],
  InstrumentRelation: [
    {
      id: 'relation/us/eo/90001/signed/1/revokes',
      from: ORDER,
      to: OLDER,
      type: 'REVOKES',
      extent: 'WHOLE',
      fromProvision: 'provision/us/eo/90001/signed/1',
    },
    {
      id: 'relation/us/eo/90001/signed/2/amends',
      from: ORDER,
      to: OLDER,
      type: 'AMENDS',
      extent: 'PART',
      toProvision: '1(a)',
    },
    {
      id: 'relation/us/eo/90001/signed/2/cites',
      from: ORDER,
      to: OLDER,
      type: 'CITES',
      extent: 'PART',
      toProvision: '2',
    },
    { id: 'relation/us/eo/90001/signed/2/self', from: ORDER, to: ORDER, type: 'CITES', extent: 'WHOLE' },
  ],
  LifecycleEvent: [
    { id: 'event/published', instrument: ORDER, status: 'PUBLISHED', on: '2026-03-01' },
    { id: 'event/signed', instrument: ORDER, status: 'SIGNED', on: '2026-03-01' },
    { id: 'event/undated', instrument: ORDER, status: 'SCHEDULED' },
    { id: 'event/drafted', instrument: ORDER, status: 'DRAFTED', on: '2026' },
  ],
  LegalReference: [
    {
      id: 'reference/b',
      instrument: ORDER,
      provision: 'provision/us/eo/90001/signed/2(a)',
      norm: 'usc/1/1',
      text: 'tests',
    },
    {
      id: 'reference/a',
      instrument: ORDER,
      provision: 'provision/us/eo/90001/signed/2(a)',
      norm: 'usc/1/2',
      text: 'clocks',
    },
    {
      id: 'reference/c',
      instrument: ORDER,
      provision: 'provision/us/eo/90001/signed/1',
      norm: 'usc/1/3',
      text: 'Clocks',
    },
    {
      id: 'reference/d',
      instrument: ORDER,
      provision: 'provision/us/eo/90001/draft/1',
      norm: 'usc/1/4',
      text: 'Clocks',
    },
  ],
  ReviewFramework: [
    {
      id: 'framework/clocks',
      instrument: ORDER,
      subject: 'clocks',
      noticeDays: 90,
      voluntary: true,
      decidedBy: 'agency/nsa',
    },
  ],
  Position: [
    {
      id: 'position/smith',
      instrument: ORDER,
      holder: 'person/smith',
      stance: 'OPPOSES',
      counterProposal: { parameter: 'noticeDays', value: 14 },
    },
    {
      id: 'position/guild',
      instrument: ORDER,
      holder: 'organization/guild',
      stance: 'SUPPORTS',
      counterProposal: 'nonsense',
    },
    { id: 'position/unnamed', instrument: ORDER, stance: 'NEUTRAL' },
  ],
  DefinedTerm: [
    { id: 'term/b', instrument: ORDER, provision: 'provision/us/eo/90001/signed/1', term: 'Watch' },
    { id: 'term/a', instrument: ORDER, provision: 'provision/us/eo/90001/signed/2', term: 'clock' },
  ],
};

/** Writes records as the publisher does: rows first, then what is derived from them. */
export const publish = async (subject: Subject, records: Records): Promise<void> => {
  for (const type of RECORD_TYPE_NAMES) await putAll(subject, type, records);
  for (const type of RECORD_TYPE_NAMES) {
    await rederive(
      subject,
      type,
      (records[type] ?? []).map(({ id }) => id),
    );
  }
};

/** What the publisher calls for the records whose current row changed. */
export const rederive = async (subject: Subject, type: RecordTypeName, ids: readonly string[]): Promise<void> => {
  const pool = new pg.Pool({ connectionString: subject.database.url, max: 1, pipeline: true });
  const client = await pool.connect();
  try {
    await derive[type]?.(client, ids);
  } finally {
    client.release();
    await pool.end();
  }
};

const putAll = async (subject: Subject, type: RecordTypeName, records: Records): Promise<void> => {
  for (const row of records[type] ?? []) await subject.put(type, row);
};
