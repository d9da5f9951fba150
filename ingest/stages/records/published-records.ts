/** Records as their publishers offer them: Federal Register API documents and agencies, assistance listings, model tables. */
import { webAddress } from '../../kernel/web-address.ts';
import { instrumentId, slug } from '../../../schema/domain/ids.ts';
import { assertRecord, NOTHING, together, type Assertion, type Fact } from '../assert/assertion.ts';
import type { AssertContext } from '../assert/context.ts';
import type { Row } from '../../values/index.ts';
import { agencyNamed } from './reference-tables.ts';
import {
  basisOf,
  cellFact,
  decimal,
  flag,
  flopRange,
  integer,
  number,
  partialDate,
  spanOfCell,
  valueOf,
  type RecordShape,
} from './shape.ts';

/** A document of the Federal Register API; only executive orders have a number of their own that names them. */
export const registerDocument: RecordShape = {
  name: 'register-document',
  columns: ['document_number', 'executive_order_number', 'publication_date', 'title'],
  assertRow: (_context, row) => {
    const order = valueOf(row, 'executive_order_number');
    if (order === '') return NOTHING;
    const signed = valueOf(row, 'signing_date');
    const printed = spanOfCell(row, 'executive_order_number');
    return assertRecord(
      'Instrument',
      instrumentId(`eo/${order}`),
      valueOf(row, 'title'),
      basisOf('register-document'),
      [
        { property: 'kind', value: 'EXECUTIVE_ORDER', quotes: [printed] },
        cellFact(row, 'executive_order_number', 'number'),
        cellFact(row, 'title', 'title'),
        cellFact(row, 'signing_date', 'signedOn', partialDate),
        cellFact(row, 'publication_date', 'publishedOn', partialDate),
        cellFact(row, 'citation', 'frCitation'),
        cellFact(row, 'document_number', 'frDocumentNumber'),
        {
          ...cellFact(row, 'publication_date', 'status', () => 'PUBLISHED'),
          validFrom: partialDate(valueOf(row, 'publication_date')) ?? (signed || null),
        },
        { ...cellFact(row, 'signing_date', 'status', () => 'SIGNED'), validFrom: partialDate(signed) },
      ],
    );
  },
};

/** An agency of the Federal Register API. It writes names its own way ("Commerce Department"): known ones keep their id. */
export const registerAgency: RecordShape = {
  name: 'register-agency',
  columns: ['name', 'short_name', 'slug', 'recent_articles_url'],
  assertRow: (context, row) => {
    const name = valueOf(row, 'name');
    const known =
      agencyNamed(context, name) ?? agencyNamed(context, name.replace(/^(.+) Department$/u, 'Department of $1'));
    if (!known)
      return assertRecord('Agency', `agency/${slug(name)}`, name, basisOf('register-agency'), [
        cellFact(row, 'name', 'name'),
        cellFact(row, 'short_name', 'acronym'),
        cellFact(row, 'url', 'url', webAddress),
      ]);
    return assertRecord('Agency', known, name, basisOf('register-agency'), [
      cellFact(row, 'name', 'aliases'),
      cellFact(row, 'url', 'url', webAddress),
    ]);
  },
};

/** An assistance listing, with what was obligated in each fiscal year. */
export const assistanceListing: RecordShape = {
  name: 'assistance-listing',
  columns: ['id', 'name', 'objective', 'top_agency_name', 'program_type'],
  assertRow: (context, row) => {
    const id = `program/${valueOf(row, 'id')}`;
    const basis = basisOf('assistance-listing');
    const agency =
      ['sub_agency_name', 'top_agency_name'].find((column) => agencyNamed(context, valueOf(row, column))) ??
      'top_agency_name';
    return together([
      assertRecord('GrantProgram', id, valueOf(row, 'name'), basis, [
        cellFact(row, 'id', 'assistanceListing'),
        cellFact(row, 'name', 'title'),
        cellFact(row, agency, 'administeredBy', (name) => agencyNamed(context, name)),
        ...textFacts(row, 'objective', 'objective'),
        ...topics(row),
        cellFact(row, 'authorizations.0.text', 'authorization'),
      ]),
      ...entries(row, 'obligations').map((at) => obligated(row, id, at)),
    ]);
  },
};

/** A long text is stated by its first 600 units: what can be quoted is what is claimed. */
const textFacts = (row: Row, column: string, property: string): readonly Fact[] => {
  const span = spanOfCell(row, column);
  const value = row.cells[column]?.value ?? '';
  return span && value
    ? [
        {
          property,
          value: value.slice(0, 600),
          quotes: [{ start: span.start, end: Math.min(span.end, span.start + 600) }],
        },
      ]
    : [];
};

const TOPICS: readonly (readonly [RegExp, string])[] = [
  [/cyber/iu, 'CYBERSECURITY'],
  [/artificial intelligence|machine learning/iu, 'ARTIFICIAL_INTELLIGENCE'],
];

const topics = (row: Row): readonly Fact[] =>
  TOPICS.flatMap(([pattern, topic]) => {
    for (const column of ['name', 'objective']) {
      const cell = row.cells[column];
      const match = cell && pattern.exec(cell.value);
      if (cell && match)
        return [
          {
            property: 'topics',
            value: topic,
            quotes: [{ start: cell.start + match.index, end: cell.start + match.index + match[0].length }],
          },
        ];
    }
    return [];
  });

/** `obligations.0`, `obligations.1`, … as far as the row has them. */
const entries = (row: Row, list: string): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; `${list}.${index}.x` in row.cells; index += 1) found.push(`${list}.${index}`);
  return found;
};

const obligated = (row: Row, program: string, at: string): Assertion => {
  const actual = Number(valueOf(row, `${at}.sam_actual`)) > 0;
  const column = `${at}.${actual ? 'sam_actual' : 'sam_estimate'}`;
  if (!(Number(valueOf(row, column)) > 0)) return NOTHING;
  const year = valueOf(row, `${at}.x`);
  const amount = cellFact(row, column, 'amount', (value) => decimal(value.replace(/\.0+$/u, '')));
  return assertRecord(
    'FundingLine',
    `funding/${program.slice('program/'.length)}/${year}`,
    year,
    basisOf('assistance-listing'),
    [
      { property: 'program', value: program, quotes: [spanOfCell(row, 'id')] },
      cellFact(row, `${at}.x`, 'fiscalYear', integer),
      amount,
      {
        property: 'basis',
        value: actual ? 'actual obligations' : 'estimated obligations',
        quotes: amount.quotes,
        inferred: true,
      },
    ],
  );
};

const MODEL = ['Model', 'Model name', 'System'];
const DEVELOPER = ['Organization', 'Developer', 'Company', 'Vendor', 'Lab', 'Provider'];
const RELEASED = ['Publication date', 'Release date', 'Released', 'Released on', 'Launch date'];
const COMPUTE = ['Training compute (FLOP)', 'Training compute', 'Training FLOP', 'Training FLOPs'];

/** A table of AI models: in the columns of Epoch AI's data, or in those that others call so. */
export const notableModels: RecordShape = {
  name: 'notable-models',
  columns: [MODEL, DEVELOPER, [...RELEASED, ...COMPUTE]],
  assertRow: (context, row, columnOf) => {
    const [model, organization] = [columnOf(MODEL), columnOf(DEVELOPER)];
    const [first = ''] = valueOf(row, organization).split(',');
    const developer = organizationNamed(context, first.trim());
    const maker = developer?.slice('organization/'.length) ?? slug(first);
    // Of some models nobody knows who made them.
    const id =
      modelNamed(context, valueOf(row, model)) ??
      ['model', ...(maker === '' ? [] : [maker]), slug(valueOf(row, model))].join('/');
    return assertRecord('AIModel', id, valueOf(row, model), basisOf('notable-models'), [
      cellFact(row, model, 'name'),
      cellFact(row, organization, 'developer', () => developer),
      cellFact(row, columnOf(RELEASED), 'releasedOn', partialDate),
      cellFact(row, columnOf(COMPUTE), 'trainingFlop', flopRange),
      cellFact(row, columnOf(['Parameters', 'Parameter count']), 'parameterCount', number),
      cellFact(row, columnOf(['Model accessibility', 'Accessibility', 'Access']), 'accessibility'),
      cellFact(row, columnOf(['Frontier model', 'Frontier']), 'frontier', flag),
    ]);
  },
};

const organizationNamed = (context: AssertContext, name: string): string | null =>
  context.names.organizations.find((party) => party.name === name || party.aliases.includes(name))?.id ?? null;

const modelNamed = (context: AssertContext, name: string): string | null =>
  context.names.models.find((model) => model.name === name)?.id ?? null;
