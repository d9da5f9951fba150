/** The tables of `ingest/reference/`: facts that Recital ships with, cited like any other source. */
import { webAddress } from '../../kernel/web-address.ts';
import { assertRecord, together } from '../assert/assertion.ts';
import type { AssertContext } from '../assert/context.ts';
import {
  basisOf,
  cellFact,
  decimal,
  flag,
  flopRange,
  integer,
  listFacts,
  number,
  partialDate,
  spanOfCell,
  valueOf,
  type RecordShape,
} from './shape.ts';

export const agencyTable: RecordShape = {
  name: 'agency-table',
  columns: ['agency', 'name', 'acronym', 'kind', 'parent', 'officials'],
  assertRow: (_context, row) =>
    assertRecord('Agency', valueOf(row, 'agency'), valueOf(row, 'name'), basisOf('agency-table'), [
      cellFact(row, 'name', 'name'),
      cellFact(row, 'acronym', 'acronym'),
      cellFact(row, 'kind', 'agencyKind'),
      cellFact(row, 'parent', 'parent'),
      cellFact(row, 'url', 'url', webAddress),
      cellFact(row, 'from', 'founded', partialDate),
      cellFact(row, 'until', 'ended', partialDate),
      cellFact(row, 'successor', 'successor'),
      ...listFacts(row, 'aliases', 'aliases'),
      ...listFacts(row, 'officials', 'officials'),
    ]),
};

export const organizationTable: RecordShape = {
  name: 'organization-table',
  columns: ['organization', 'name', 'aliases', 'kind'],
  assertRow: (_context, row) =>
    assertRecord('Organization', valueOf(row, 'organization'), valueOf(row, 'name'), basisOf('organization-table'), [
      cellFact(row, 'name', 'name'),
      cellFact(row, 'kind', 'organizationKind'),
      ...listFacts(row, 'aliases', 'aliases'),
    ]),
};

export const modelTable: RecordShape = {
  name: 'model-table',
  columns: ['model', 'name', 'developer', 'released_on', 'training_flop'],
  assertRow: (_context, row) => {
    const id = valueOf(row, 'model');
    const basis = basisOf('model-table');
    return together([
      assertRecord('AIModel', id, valueOf(row, 'name'), basis, [
        cellFact(row, 'name', 'name'),
        cellFact(row, 'developer', 'developer'),
        cellFact(row, 'released_on', 'releasedOn', partialDate),
        cellFact(row, 'training_flop', 'trainingFlop', flopRange),
        cellFact(row, 'parameters', 'parameterCount', number),
        cellFact(row, 'accessibility', 'accessibility'),
        cellFact(row, 'frontier', 'frontier', flag),
      ]),
      assertRecord('ModelRelease', `release/${id.slice('model/'.length)}`, valueOf(row, 'name'), basis, [
        { property: 'model', value: id, quotes: [spanOfCell(row, 'model')] },
        cellFact(row, 'released_on', 'on', partialDate),
      ]),
    ]);
  },
};

export const programTable: RecordShape = {
  name: 'program-table',
  columns: ['assistance_listing', 'title', 'acronym', 'administered_by', 'topics'],
  assertRow: (context, row) =>
    assertRecord(
      'GrantProgram',
      `program/${valueOf(row, 'assistance_listing')}`,
      valueOf(row, 'title'),
      basisOf('program-table'),
      [
        cellFact(row, 'assistance_listing', 'assistanceListing'),
        cellFact(row, 'title', 'title'),
        cellFact(row, 'acronym', 'acronym'),
        cellFact(row, 'administered_by', 'administeredBy', (name) => agencyNamed(context, name)),
        ...listFacts(row, 'topics', 'topics'),
      ],
    ),
};

export const fundingTable: RecordShape = {
  name: 'funding-table',
  columns: ['assistance_listing', 'fiscal_year', 'amount', 'basis'],
  assertRow: (_context, row) => {
    const program = valueOf(row, 'assistance_listing');
    return assertRecord(
      'FundingLine',
      `funding/${program}/${valueOf(row, 'fiscal_year')}`,
      valueOf(row, 'fiscal_year'),
      basisOf('funding-table'),
      [
        { property: 'program', value: `program/${program}`, quotes: [spanOfCell(row, 'assistance_listing')] },
        cellFact(row, 'fiscal_year', 'fiscalYear', integer),
        cellFact(row, 'amount', 'amount', decimal),
        cellFact(row, 'basis', 'basis'),
      ],
    );
  },
};

/** The agency of exactly this name or alias; null for a name that nobody bears. */
export const agencyNamed = (context: AssertContext, name: string): string | null => {
  const wanted = name.toLowerCase();
  const bears = (candidate: string): boolean => candidate.toLowerCase() === wanted;
  return context.names.agencies.find((agency) => bears(agency.name) || agency.aliases.some(bears))?.id ?? null;
};
