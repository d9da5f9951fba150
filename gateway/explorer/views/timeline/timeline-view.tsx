/** What was published and what happened, year by year; a date that is known to a month or a year is drawn as long as it is. */
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEP } from '../../design/keys.tsx';
import { IdLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, dateText, instrumentName, MONTHS, publisherText, word } from '../../design/words.ts';
import {
  TimelineOfDocumentsDocument,
  TimelineOfInstrumentsDocument,
  type TimelineOfDocumentsQuery,
  type TimelineOfInstrumentsQuery,
} from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
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

const ofDocuments = (data: TimelineOfDocumentsQuery | undefined): readonly Entry[] =>
  (data?.sources?.nodes ?? [])
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

const ofInstruments = (data: TimelineOfInstrumentsQuery | undefined): readonly Entry[] =>
  (data?.instruments?.nodes ?? []).flatMap((instrument) =>
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

const yearAfter = (year: string): string => String(Number(year) + 1);

export const TimelineView = () => {
  const { year, what } = useSearch({ from: '/timeline' });
  const range = year === undefined ? {} : { from: year, until: yearAfter(year) };
  const documents = useGraph(TimelineOfDocumentsDocument, range);
  const instruments = useGraph(TimelineOfInstrumentsDocument, {});
  useEffect(() => {
    document.title = 'Timeline · Recital';
  }, []);
  const all = inOrder([...ofDocuments(documents.data), ...ofInstruments(instruments.data)]).filter(
    (entry) => (year === undefined || entry.on?.startsWith(year)) && (what === undefined || entry.what === what),
  );
  const years = Map.groupBy(all, ({ on }) => on?.slice(0, 4) ?? '');
  const total = documents.data?.sources?.totalCount ?? 0;
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
            [...years].map(([each, entries]) => <Year key={each} year={each} entries={entries} />)
          )
        }
      </Shown>
      {total > 100 ? (
        <p className="small soft">The latest 100 of {counted(total, 'source')}; choose a year to see its own.</p>
      ) : null}
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

const Year = ({ year, entries }: { readonly year: string; readonly entries: readonly Entry[] }) => (
  <section className="section" aria-label={year || 'Without a date'}>
    <header>
      <h2>
        {year ? (
          <Link to="/timeline" search={(former) => ({ ...former, year })}>
            {year}
          </Link>
        ) : (
          'Without a date'
        )}
      </h2>
      <span className="small soft">{counted(entries.length, 'entry', 'entries')}</span>
    </header>
    <ol className="plain timeline-rows">
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
  </section>
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
          <Link to="/d/$revision" params={{ revision: address.to }} className="serif" {...STEP}>
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
