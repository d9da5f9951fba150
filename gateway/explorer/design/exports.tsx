/** What is on the screen, as files. The question that brought it stands at the foot of the page. */
import { save } from './files.ts';
import { csvOf, jsonLdOf, type Row } from './rows.ts';
import './exports.css';

export const Exports = ({
  name,
  rows,
  label = 'This list as',
  children,
}: {
  /** What the files are named for. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly label?: string;
  /** Further formats. */
  readonly children?: React.ReactNode;
}) => (
  <div className="exports buttons no-print">
    <span className="label">{label}</span>
    <button type="button" className="button quiet" onClick={() => save(name, 'csv', csvOf(rows))}>
      CSV
    </button>
    <button type="button" className="button quiet" onClick={() => save(name, 'json', JSON.stringify(rows, null, 2))}>
      JSON
    </button>
    <button type="button" className="button quiet" onClick={() => save(name, 'jsonld', jsonLdOf(name, rows))}>
      JSON-LD
    </button>
    {children}
  </div>
);
