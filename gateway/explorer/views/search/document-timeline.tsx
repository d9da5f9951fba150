/** The documents in time: a column a month (or a year, where they span many), and the latest as a list. */
import { Link } from '@tanstack/react-router';
import { Exports } from '../../design/exports.tsx';
import { STEP } from '../../design/keys.tsx';
import { counted, dateText, publisherText } from '../../design/words.ts';
import type { TimelineOfDocumentsQuery } from '../../graph/operations.ts';

type Source = NonNullable<TimelineOfDocumentsQuery['sources']>['nodes'][number];

interface Column {
  readonly label: string;
  readonly number: number;
}

/** Publications, not the tables that come with the product. */
const isDocument = ({ sourceKind }: Source): boolean => sourceKind !== 'dataset';

const MOST_MONTHS = 36;
/** So many are listed; the timeline has the rest. */
const LATEST = 12;

const monthsBetween = (first: string, last: string): readonly string[] => {
  const [from, to] = [first, last].map((month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1);
  if (from === undefined || to === undefined) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const at = from + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
};

const columnsOf = (dates: readonly string[]): readonly Column[] => {
  const months = dates
    .filter((date) => date.length >= 7)
    .map((date) => date.slice(0, 7))
    .toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = monthsBetween(first, last);
  const keys = byMonth.length <= MOST_MONTHS ? byMonth : [...new Set(byMonth.map((month) => month.slice(0, 4)))];
  return keys.map((key) => ({ label: key, number: dates.filter((date) => date.startsWith(key)).length }));
};

export const DocumentTimeline = ({
  sources,
  coming,
  cut,
}: {
  readonly sources: readonly Source[];
  /** More are on their way. */
  readonly coming: boolean;
  /** There are earlier ones, which are not asked for. */
  readonly cut: boolean;
}) => {
  const documents = sources.filter(isDocument);
  const dated = documents.flatMap(({ publishedOn }) => (publishedOn ? [publishedOn] : []));
  const columns = columnsOf(dated);
  const most = Math.max(1, ...columns.map(({ number }) => number));
  if (documents.length === 0)
    return (
      <div className="empty">
        <h2>No documents yet</h2>
        <p>
          Give Recital some: <code>npm run -s recital -- ingest PATH</code>
        </p>
      </div>
    );
  return (
    <section className="section" aria-labelledby="documents">
      <header>
        <h2 id="documents">Documents</h2>
        <span className="small soft">
          {cut ? 'the latest ' : ''}
          {counted(documents.length, 'document')}
          {coming ? ' so far…' : ''}
        </span>
      </header>
      {columns.length > 1 ? (
        <div
          className="timeline-chart"
          role="img"
          aria-label={`Documents by date: ${columns
            .filter(({ number }) => number > 0)
            .map(({ label, number }) => `${dateText(label)}: ${number}`)
            .join('; ')}`}
        >
          {columns.map(({ label, number }) => (
            <i key={label} title={`${dateText(label)}: ${counted(number, 'document')}`}>
              <b style={{ height: `${(number / most) * 100}%` }} />
            </i>
          ))}
        </div>
      ) : null}
      {columns.length > 1 ? (
        <div className="timeline-ends small faint" aria-hidden="true">
          <span>{dateText(columns[0]?.label)}</span>
          <span>{dateText(columns.at(-1)?.label)}</span>
        </div>
      ) : null}
      <ol className="plain documents">
        {documents.slice(0, LATEST).map((source) => (
          <DocumentLine key={source.id} source={source} />
        ))}
      </ol>
      <Exports
        label={documents.length > LATEST ? 'All documents as' : 'This list as'}
        name="documents"
        rows={documents.map((source) => ({
          id: source.id,
          title: source.title,
          publisher: publisherText(source),
          publishedOn: source.publishedOn,
        }))}
      />
      {documents.length > LATEST ? (
        <p className="section">
          <Link to="/timeline" search={{ what: 'document' }} className="button">
            All documents, year by year
          </Link>
        </p>
      ) : null}
    </section>
  );
};

const DocumentLine = ({ source }: { readonly source: Source }) => {
  const revision = source.revisions.find(({ asserting }) => asserting) ?? source.revisions[0];
  const title = <bdi>{source.title ?? source.id}</bdi>;
  return (
    <li>
      <span className="small faint">{dateText(source.publishedOn) || 'undated'}</span>
      <span>
        {revision ? (
          <Link
            to="/d/$revision"
            params={{ revision: revision.id.replace('revision/', '') }}
            className="serif"
            {...STEP}
          >
            {title}
          </Link>
        ) : (
          title
        )}
        <span className="small soft"> {publisherText(source)}</span>
      </span>
    </li>
  );
};
