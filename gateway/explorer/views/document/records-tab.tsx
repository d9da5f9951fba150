/** The records that this document brought or speaks of, by type. */
import { Exports } from '../../design/exports.tsx';
import { recordName, type Named } from '../../design/record-name.ts';
import { RecordLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { LongList } from '../../design/long-list.tsx';
import { count, counted, manyOf } from '../../design/words.ts';
import { DocumentRecordsDocument, type DocumentRecordsQuery } from '../../graph/operations.ts';
import { usePages } from '../../graph/use-pages.ts';

/** What an analyst looks for first. */
const ORDER = [
  'Instrument',
  'Obligation',
  'InstrumentRelation',
  'LifecycleEvent',
  'ReviewFramework',
  'CoverageRule',
  'DefinedTerm',
  'Agency',
  'InstitutionalRole',
  'Organization',
  'Person',
  'Position',
  'AIModel',
  'GrantProgram',
  'CyberProgram',
  'ProgramMandate',
  'FundingLine',
  'LegalReference',
];
const rank = (type: string): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

const recordsOf = ({ document }: DocumentRecordsQuery) => document?.records;

export const RecordsTab = ({ id, title }: { readonly id: string; readonly title: string }) => {
  const answer = usePages(DocumentRecordsDocument, { id }, recordsOf);
  const records: readonly Named[] = answer.nodes.filter((record) => record !== null);
  const groups = [...Map.groupBy(records, ({ __typename }) => __typename)].toSorted(([a], [b]) => rank(a) - rank(b));
  return (
    <Shown answer={answer} what="Loading the records">
      {() =>
        records.length === 0 ? (
          <Empty title="No records">
            <p>Nothing was recognised in this document.</p>
          </Empty>
        ) : (
          <>
            <p className="kinds no-print" role="group" aria-label="Go to">
              {groups.map(([type, group]) => (
                <button
                  key={type}
                  type="button"
                  className="chip"
                  onClick={() => document.getElementById(`of-${type}`)?.scrollIntoView()}
                >
                  {manyOf(type)} {count(group.length)}
                </button>
              ))}
              <span className="small soft" role="status">
                {answer.coming ? 'more are on their way…' : answer.cut ? 'only the first are shown' : ''}
              </span>
            </p>
            {groups.map(([type, group]) => (
              <section key={type} className="section" id={`of-${type}`}>
                <header>
                  <h2>{manyOf(type)}</h2>
                  <span className="small soft">{counted(group.length, 'record')}</span>
                </header>
                <LongList most={20}>
                  {group.map((record) => (
                    <li key={record.id}>
                      <RecordLink record={record} />
                    </li>
                  ))}
                </LongList>
              </section>
            ))}
            <Exports
              name={`records of ${title}`}
              rows={records.map((record) => ({ kind: record.__typename, id: record.id, name: recordName(record) }))}
            />
          </>
        )
      }
    </Shown>
  );
};
