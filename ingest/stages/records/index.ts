/** Records: the rows of a table or of JSON -> statements, like any other source. */
import type { Issue } from '../../../schema/domain/publication.ts';
import { together, type Assertion } from '../assert/assertion.ts';
import type { AssertContext } from '../assert/context.ts';
import type { ReadDocument } from '../../values/index.ts';
import { assistanceListing, notableModels, registerAgency, registerDocument } from './published-records.ts';
import { agencyTable, fundingTable, modelTable, organizationTable, programTable } from './reference-tables.ts';
import { columnsOf, type ColumnOf, type RecordShape } from './shape.ts';

export const RECORD_SHAPES: readonly RecordShape[] = [
  agencyTable,
  organizationTable,
  modelTable,
  programTable,
  fundingTable,
  registerDocument,
  registerAgency,
  assistanceListing,
  notableModels,
];

const shapeOf = (document: ReadDocument): { readonly shape: RecordShape; readonly columnOf: ColumnOf } | null => {
  const cells = document.rows[0]?.cells;
  if (!cells) return null;
  const columnOf = columnsOf(cells);
  const shape = RECORD_SHAPES.find(({ columns }) => columns.every((names) => columnOf(names) !== ''));
  return shape ? { shape, columnOf } : null;
};

export const assertRows = (context: AssertContext): Assertion => {
  const { document } = context.input;
  const found = shapeOf(document);
  return together(found ? document.rows.map((row) => found.shape.assertRow(context, row, found.columnOf)) : []);
};

/** UTF-16 units of a column's name that are told. */
const LONGEST_NAME = 60;

/** Rows that no shape knows can be searched and quoted, but become no records: that is said. */
export const unknownRows = (document: ReadDocument): readonly Issue[] =>
  document.rows.length > 0 && !shapeOf(document)
    ? [
        {
          code: 'W_UNKNOWN_KIND',
          message: `No record shape has the columns ${Object.keys(document.rows[0]?.cells ?? {})
            .slice(0, 6)
            .map((name) => name.slice(0, LONGEST_NAME).toWellFormed())
            .join(', ')}.`,
          page: null,
        },
      ]
    : [];
