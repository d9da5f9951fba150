/** What was published and what happened, year by year; a date that is known to a month or a year is drawn as long as it is. */
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, dateText, instrumentName, MONTHS, publisherText, word } from '../../design/words.ts';
import {
  TimelineOfDocumentsDocument,
  TimelineOfInstrumentsDocument,
  type TimelineOfDocumentsQuery,
  type TimelineOfInstrumentsQuery,
} from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';
import { spanInYear } from './span.ts';
import './timeline.css';

interface Entry {
  readonly key: string;
  readonly on: string | null;
  /** The day was worked out from context. */
  readonly inferred: boolean;
  readonly what: 'document' | 'event';
  /** In a word: `Signed`, a publisher. */
  readonly label: string;
  readonly title: string;
  readonly address: { readonly to: string } | null;
}

type Source = NonNullable<TimelineOfDocumentsQuery['sources']>['nodes'][number];
type Instrument = NonNullable<TimelineOfInstrumentsQuery['instruments']>['nodes'][number];

const sourcesOf = ({ sources }: TimelineOfDocumentsQuery) => sources;
const instrumentsOf = ({ instruments }: TimelineOfInstrumentsQuery) => instruments;

const ofDocuments = (sources: readonly Source[]): readonly Entry[] =>
  sources
    .filter(({ sourceKind }) => sourceKind !== 'dataset')
    .map((source) => {
      const revision = source.revisions.find(({ asserting }) => asserting) ?? source.revisions[0];
      return {
        key: source.id,
        on: source.publishedOn,
        inferred: false,
        what: 'document',
        label: publisherText(source),
        title: source.title ?? source.id,
        address: revision ? { to: revision.id.replace('revision/', '') } : null,
      };
    });

const ofInstruments = (instruments: readonly Instrument[]): readonly Entry[] =>
  instruments.flatMap((instrument) =>
    instrument.lifecycle.map(({ id, status, on, description, dateInferred }) => ({
      key: id,
      on,
      inferred: dateInferred ?? false,
      what: 'event',
      label: word(status) || (description ?? 'Event'),
      title: [instrumentName(instrument), instrument.number ? instrument.title : null].filter(Boolean).join(', '),
      address: { to: instrument.id },
    })),
  );

/** Latest first; of one year the exact dates before the vague ones; what has no date comes last. */
const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || a.title.localeCompare(b.title));

/** So many entries are unfolded at first: the latest years. */
const UNFOLDED = 40;

export const TimelineView = () => {
  const { year, what } = useSearch({ from: '/timeline' });
  const documents = usePages(TimelineOfDocumentsDocument, {}, sourcesOf);
  const instruments = usePages(TimelineOfInstrumentsDocument, {}, instrumentsOf);
  useEffect(() => {
    document.title = 'Timeline · Recital';
  }, []);
  const all = inOrder([...ofDocuments(documents.nodes), ...ofInstruments(instruments.nodes)]).filter(
    (entry) => (year === undefined || entry.on?.startsWith(year)) && (what === undefined || entry.what === what),
  );
  const years = [...Map.groupBy(all, ({ on }) => on?.slice(0, 4) ?? '')];
  const coming = documents.coming || instruments.coming;
  return (
    <div className="timeline-view">
      <h1>Timeline</h1>
      <p className="soft">
        What was published and what happened. A day is a point; a date that is known to a month or a year is drawn as
        long as it is.
      </p>
      <p className="buttons no-print" role="group" aria-label="Show">
        {([undefined, 'document', 'event'] as const).map((each) => (
          <Link
            key={each ?? ''}
            to="/timeline"
            search={{ year, what: each }}
            className={each === what ? 'chip chosen' : 'chip'}
            activeOptions={{ includeSearch: true, explicitUndefined: true }}
            activeProps={{}}
            aria-current={each === what ? 'true' : undefined}
          >
            {each === undefined ? 'Everything' : each === 'document' ? 'Documents' : 'Events'}
          </Link>
        ))}
        <span className="timeline-legend small soft" aria-hidden="true">
          <b className="day document" /> published <b className="day event" /> happened
        </span>
        {year === undefined ? null : (
          <Link to="/timeline" search={{ what }} className="chip chosen">
            only {year} ✕
          </Link>
        )}
      </p>
      <Shown answer={documents} what="Loading the documents">
        {() => null}
      </Shown>
      <Shown answer={instruments} what="Loading the events">
        {() =>
          all.length === 0 && !documents.waiting ? (
            <Empty title="Nothing has a date here">
              <p>Choose everything, or another year.</p>
            </Empty>
          ) : (
            years.map(([each, entries], index) => (
              <Year
                key={each}
                year={each}
                entries={entries}
                unfolded={
                  index === 0 || years.slice(0, index + 1).reduce((sum, [, { length }]) => sum + length, 0) <= UNFOLDED
                }
              />
            ))
          )
        }
      </Shown>
      <p className="small soft section" role="status">
        {coming
          ? 'Earlier years are on their way…'
          : documents.cut || instruments.cut
            ? 'There is more, earlier than this, than fits on one page: search for it.'
            : ''}
      </p>
      <Exports
        name="timeline"
        rows={all.map(({ on, what: kind, label, title, inferred, key }) => ({
          on,
          what: kind,
          label,
          title,
          workedOut: inferred,
          id: key,
        }))}
      />
    </div>
  );
};

const Year = ({
  year,
  entries,
  unfolded,
}: {
  readonly year: string;
  readonly entries: readonly Entry[];
  readonly unfolded: boolean;
}) => (
  <details className="timeline-year" open={unfolded}>
    <summary>
      <h2>{year || 'Without a date'}</h2>
      <span className="small soft">{counted(entries.length, 'entry', 'entries')}</span>
    </summary>
    {year ? (
      <Link to="/timeline" search={(former) => ({ ...former, year })} className="small no-print timeline-only">
        Only {year}
      </Link>
    ) : null}
    <ol className="plain timeline-rows" {...STEPS}>
      {year ? (
        <li className="timeline-months" aria-hidden="true">
          <span />
          <span className="timeline-strip">
            {MONTHS.map((month) => (
              <i key={month}>{month.charAt(0)}</i>
            ))}
          </span>
          <span />
        </li>
      ) : null}
      {entries.map((entry) => (
        <Row key={`${entry.what} ${entry.key}`} entry={entry} />
      ))}
    </ol>
  </details>
);

const Row = ({ entry: { on, inferred, what, label, title, address } }: { readonly entry: Entry }) => {
  const span = on === null ? null : spanInYear(on);
  return (
    <li>
      <span className="small soft">
        {dateText(on)}
        {inferred ? ' (worked out)' : ''}
      </span>
      {span ? (
        <span className="timeline-strip" aria-hidden="true">
          <b
            className={`${span.precision} ${what}`}
            style={{ insetInlineStart: `${span.from * 100}%`, inlineSize: `${(span.to - span.from) * 100}%` }}
          />
        </span>
      ) : null}
      <span>
        {address === null ? (
          <bdi>{title}</bdi>
        ) : what === 'document' ? (
          <Link to="/d/$revision" params={{ revision: address.to }} className="serif">
            <bdi>{title}</bdi>
          </Link>
        ) : (
          <IdLink id={address.to}>{title}</IdLink>
        )}{' '}
        <span className="small soft">
          <bdi>{label}</bdi>
        </span>
      </span>
    </li>
  );
};
