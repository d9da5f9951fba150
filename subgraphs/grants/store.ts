/** All reading of grants: single records by loaders, lists by connections. SQL stands here and nowhere else. */
import sql from 'sql-template-tag';
import type { PageArguments } from '../../schema/connection.ts';
import type { RecordRow } from '../../schema/domain/rows.ts';
import type { GrantTopic } from '../../schema/domain/vocabulary.ts';
import { isRecord } from '../runtime/aliases.ts';
import { asOfOf, standing, type AsOfInput } from '../runtime/as-of.ts';
import { connect, connectEach, type ChildListing, type Listing, type SortKey } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { recordLoader } from '../runtime/loaders.ts';
import { currentRows, rowsOf } from '../runtime/projections.ts';

export interface GrantProgramsArguments extends PageArguments {
  readonly asOf?: AsOfInput | null;
  readonly filter?: {
    readonly topic?: GrantTopic | null;
    readonly administeredBy?: string | null;
    readonly assistanceListing?: string | null;
  } | null;
  readonly orderBy: 'TITLE' | 'ASSISTANCE_LISTING';
}

export interface CyberProgramsArguments extends PageArguments {
  readonly asOf?: AsOfInput | null;
  readonly filter?: { readonly agency?: string | null; readonly instrument?: string | null } | null;
}

export const createStore = (db: Database) => ({
  grantProgram: recordLoader(db, 'GrantProgram'),
  mandate: recordLoader(db, 'ProgramMandate'),
  fundingLine: recordLoader(db, 'FundingLine'),
  opportunity: recordLoader(db, 'FundingOpportunity'),
  cyberProgram: recordLoader(db, 'CyberProgram'),
  grantPrograms: (args: GrantProgramsArguments) =>
    connect<RecordRow<'GrantProgram'>>(db.at(asOfOf(args.asOf)), grantPrograms(args), args),
  cyberPrograms: (args: CyberProgramsArguments) =>
    connect<RecordRow<'CyberProgram'>>(db.at(asOfOf(args.asOf)), cyberPrograms(args), args),
  programsOfAgency: connectEach<RecordRow<'GrantProgram'>, PageArguments>(db, () => ADMINISTERED),
  programsOfInstrument: connectEach<RecordRow<'GrantProgram'>, PageArguments>(db, () => MANDATED),
  cyberProgramsOf: connectEach<RecordRow<'CyberProgram'>, PageArguments>(db, () => CALLED_FOR),
  mandatesOf: connectEach<RecordRow<'ProgramMandate'>, PageArguments>(db, () => MANDATES),
  fundingOf: connectEach<RecordRow<'FundingLine'>, PageArguments>(db, () => FUNDING),
  opportunitiesOf: connectEach<RecordRow<'FundingOpportunity'>, PageArguments>(db, () => OPPORTUNITIES),
});

export type Store = ReturnType<typeof createStore>;

const program = currentRows('GrantProgram', 'g');
const byId: SortKey = { by: sql`g.id`, kind: 'text' };
const byTitle: readonly SortKey[] = [{ by: sql`coalesce(lower(g.title), g.id)`, kind: 'text' }, byId];
/** Numbers are digits and a point: a word sorts behind all of them. */
const byNumber: readonly SortKey[] = [{ by: sql`coalesce(g.assistance_listing, 'none')`, kind: 'text' }, byId];

const grantPrograms = ({ filter, orderBy }: GrantProgramsArguments): Listing => ({
  ...program,
  name: `grantPrograms/${orderBy}`,
  where: [
    ...program.where,
    ...(filter?.topic ? [sql`g.topics @> ${JSON.stringify([filter.topic])}::jsonb`] : []),
    ...(filter?.administeredBy ? [isRecord('grants', sql`g.administered_by`, filter.administeredBy)] : []),
    ...(filter?.assistanceListing ? [sql`g.assistance_listing = ${filter.assistanceListing}`] : []),
  ],
  order: orderBy === 'TITLE' ? byTitle : byNumber,
});

const ADMINISTERED: ChildListing = {
  ...program,
  name: 'grantPrograms',
  parent: sql`g.administered_by`,
  order: byTitle,
};

/** A text may do several things to one program: it is listed once. */
const MANDATED: ChildListing = {
  ...program,
  name: 'grantPrograms',
  from: sql`(
    select distinct instrument, program from ${rowsOf('ProgramMandate')} directing where ${standing('directing')}
  ) mandated join ${rowsOf('GrantProgram')} g on g.id = mandated.program`,
  parent: sql`mandated.instrument`,
  order: byTitle,
};

const cyber = currentRows('CyberProgram', 'c');
const byCyberTitle: readonly SortKey[] = [
  { by: sql`coalesce(lower(c.title), c.id)`, kind: 'text' },
  { by: sql`c.id`, kind: 'text' },
];

const cyberPrograms = ({ filter }: CyberProgramsArguments): Listing => ({
  ...cyber,
  name: 'cyberPrograms',
  where: [
    ...cyber.where,
    ...(filter?.agency ? [isRecord('grants', sql`c.agency`, filter.agency)] : []),
    ...(filter?.instrument ? [isRecord('grants', sql`c.instrument`, filter.instrument)] : []),
  ],
  order: byCyberTitle,
});

const CALLED_FOR: ChildListing = { ...cyber, name: 'cyberPrograms', parent: sql`c.instrument`, order: byCyberTitle };

const mandate = currentRows('ProgramMandate', 'm');
/** An id begins with the work and the path that it stands in, so that this is the order of instruments and texts. */
const MANDATES: ChildListing = {
  ...mandate,
  name: 'mandates',
  parent: sql`m.program`,
  order: [{ by: sql`m.id`, kind: 'text' }],
};

const funding = currentRows('FundingLine', 'f');
/** Newest year first; a line without a year comes last. */
const FUNDING: ChildListing = {
  ...funding,
  name: 'funding',
  parent: sql`f.program`,
  order: [
    { by: sql`coalesce(f.fiscal_year, 0)`, kind: 'integer' },
    { by: sql`f.id`, kind: 'text' },
  ],
  descending: true,
};

const opportunity = currentRows('FundingOpportunity', 'o');
const OPPORTUNITIES: ChildListing = {
  ...opportunity,
  name: 'opportunities',
  parent: sql`o.program`,
  order: [{ by: sql`o.id`, kind: 'text' }],
};
