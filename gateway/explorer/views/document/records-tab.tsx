/** The records that this document brought or speaks of, by type. */
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { Exports } from '../../design/exports.tsx';
import { recordName, type Named } from '../../design/record-name.ts';
import { RecordLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted, word } from '../../design/words.ts';
import { DocumentRecordsDocument, type DocumentRecordsQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';

type Page = NonNullable<DocumentRecordsQuery['document']>['records'];

export const RecordsTab = ({ id, title }: { readonly id: string; readonly title: string }) => {
  const answer = useGraph(DocumentRecordsDocument, { id });
  return (
    <Shown answer={answer} what="Loading the records">
      {({ document }) =>
        document?.records ? <Records key={id} id={id} title={title} first={document.records} /> : null
      }
    </Shown>
  );
};

const Records = ({
  id,
  title,
  first,
}: {
  readonly id: string;
  readonly title: string;
  readonly first: NonNullable<Page>;
}) => {
  const client = useClient();
  const [pages, setPages] = useState([first]);
  const last = pages.at(-1)?.pageInfo;
  useEffect(() => {
    if (!last?.hasNextPage || pages.length >= 20) return;
    let left = false;
    void client
      .query(DocumentRecordsDocument, { id, after: last.endCursor })
      .toPromise()
      .then(({ data }) => {
        const next = data?.document?.records;
        if (next && !left) setPages([...pages, next]);
      });
    return () => {
      left = true;
    };
  }, [client, id, last, pages]);
  const records = pages.flatMap(({ nodes }) => nodes) as readonly Named[];
  const groups = Map.groupBy(records, ({ __typename }) => __typename);
  if (records.length === 0)
    return (
      <Empty title="No records">
        <p>Nothing was recognised in this document.</p>
      </Empty>
    );
  return (
    <>
      {[...groups].map(([type, group]) => (
        <section key={type} className="section">
          <header>
            <h2>{word(type)}</h2>
            <span className="small soft">{counted(group.length, 'record')}</span>
          </header>
          <ul className="plain records">
            {group.map((record) => (
              <li key={record.id}>
                <RecordLink record={record} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <Exports
        name={`records of ${title}`}
        rows={records.map((record) => ({ kind: record.__typename, id: record.id, name: recordName(record) }))}
      />
    </>
  );
};
