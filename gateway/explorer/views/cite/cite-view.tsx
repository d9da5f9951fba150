/** The citation finder: paste a paragraph, get its legal references, linked. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { recordName } from '../../design/record-name.ts';
import { RecordLink } from '../../design/record-link.tsx';
import { Empty, Shown } from '../../design/state.tsx';
import { counted } from '../../design/words.ts';
import { CiteDocument, type CiteQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import '../document/document.css';

type Found = NonNullable<CiteQuery['cite']>[number];

/** What an address can carry through every proxy. */
const MOST = 4_000;

export const CiteView = () => {
  const { text = '' } = useSearch({ strict: false });
  const navigate = useNavigate();
  const input = useRef<HTMLTextAreaElement>(null);
  const answer = useGraph(CiteDocument, { text }, { pause: text === '' });
  useEffect(() => {
    document.title = 'Citation finder · Recital';
  }, []);
  return (
    <div className="record">
      <h1>Citation finder</h1>
      <p className="soft">
        Paste a paragraph: the orders, laws and regulations that it cites are found, and linked to what is known of
        them.
      </p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/cite', search: { text: input.current?.value.trim() ?? '' } });
        }}
      >
        <textarea
          ref={input}
          className="input serif"
          rows={6}
          maxLength={MOST}
          defaultValue={text}
          aria-label="Text with citations"
          required
        />
        <div>
          <button className="button primary">Find the citations</button>
        </div>
      </form>
      {text === '' ? null : (
        <Shown answer={answer} what="Looking for citations">
          {({ cite }) => {
            const found = cite ?? [];
            if (found.length === 0)
              return (
                <Empty title="No citation was found">
                  <p>Forms such as “44 U.S.C. 3502”, “Executive Order 13636” and “2 CFR part 200” are understood.</p>
                </Empty>
              );
            return (
              <>
                <section className="section" aria-label="The text, with its citations">
                  <p className="reading">
                    <Cited text={text} found={found} />
                  </p>
                </section>
                <section className="section">
                  <header>
                    <h2>Citations</h2>
                    <span className="small soft">{counted(found.length, 'citation')}</span>
                  </header>
                  <ul className="plain records" {...STEPS}>
                    {found.map(({ start, end, norm, record }) => (
                      <li key={start} id={`cited-${start}`}>
                        <bdi className="serif">{text.slice(start, end)}</bdi> <code>{norm}</code>{' '}
                        {record ? <RecordLink record={record} /> : <span className="faint">not among the records</span>}
                      </li>
                    ))}
                  </ul>
                  <Exports
                    name="citations"
                    rows={found.map(({ start, end, norm, kind, record }) => ({
                      words: text.slice(start, end),
                      norm,
                      kind,
                      record: record?.id ?? null,
                      name: record ? recordName(record) : null,
                    }))}
                  />
                </section>
              </>
            );
          }}
        </Shown>
      )}
    </div>
  );
};

const Cited = ({ text, found }: { readonly text: string; readonly found: readonly Found[] }) => (
  <bdi>
    {found.map(({ start, end }, index) => (
      <span key={start}>
        {text.slice(found[index - 1]?.end ?? 0, start)}
        <mark>{text.slice(start, end)}</mark>
      </span>
    ))}
    {text.slice(found.at(-1)?.end ?? 0)}
  </bdi>
);
