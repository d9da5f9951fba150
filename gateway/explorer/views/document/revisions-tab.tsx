/** The formats and versions of a work, and what differs between this text and another. */
import { Link, useSearch } from '@tanstack/react-router';
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { Shown } from '../../design/state.tsx';
import { dateText, formatText } from '../../design/words.ts';
import { OtherTextDocument, RevisionsDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import type { Revision } from './read-tab.tsx';

export const RevisionsTab = ({ revision }: { readonly revision: Revision }) => {
  const { with: other } = useSearch({ strict: false });
  const hash = revision.id.replace('revision/', '');
  const answer = useGraph(RevisionsDocument, { id: revision.id });
  return (
    <Shown answer={answer} what="Loading the revisions">
      {({ document }) => {
        const formats = document?.revisions ?? [];
        const work = document?.work;
        const versions = (work && 'instrument' in work ? work.instrument?.versions : null) ?? [];
        const lines = [
          ...formats.map(({ id, name, format, asserting }) => ({
            id,
            name,
            what: `${formatText(format)}${asserting ? ', values are taken from it' : ''}`,
          })),
          ...versions.flatMap(({ name, on, document: text }) =>
            text && !formats.some(({ id }) => id === text.preferred.id)
              ? [
                  {
                    id: text.preferred.id,
                    name: name ?? 'Version',
                    what: ['another version', dateText(on)].filter(Boolean).join(', '),
                  },
                ]
              : [],
          ),
        ];
        return (
          <section className="section">
            <header>
              <h2>Formats and versions</h2>
            </header>
            <ul className="plain records" {...STEPS}>
              {lines.map(({ id, name, what }) => (
                <li key={id}>
                  <Link to="/d/$revision" params={{ revision: id.replace('revision/', '') }}>
                    <bdi>{name}</bdi>
                  </Link>{' '}
                  <span className="small soft">{what}</span>{' '}
                  {id === revision.id ? (
                    <span className="chip">this one</span>
                  ) : (
                    <Link
                      to="/d/$revision"
                      params={{ revision: hash }}
                      search={{ tab: 'revisions', with: id.replace('revision/', '') }}
                      className="small"
                    >
                      what differs
                    </Link>
                  )}
                </li>
              ))}
            </ul>
            {lines.length > 1 ? <Exports name={`texts of ${revision.name ?? hash}`} rows={lines} /> : null}
            {lines.length < 2 ? <p className="soft">This is the only text of the work so far.</p> : null}
            {other ? <Difference text={revision.text} other={other} /> : null}
          </section>
        );
      }}
    </Shown>
  );
};

/** Beyond, a comparison by words would hold up the page. */
const MOST = 200_000;

const Difference = ({ text, other }: { readonly text: string; readonly other: string }) => {
  const answer = useGraph(OtherTextDocument, { id: `revision/${other}` });
  return (
    <Shown answer={answer} what="Loading the other text">
      {({ revision }) =>
        revision ? <Words from={text} to={revision.text} name={revision.name ?? 'the other'} /> : null
      }
    </Shown>
  );
};

const Words = ({ from, to, name }: { readonly from: string; readonly to: string; readonly name: string }) => {
  const long = from.length + to.length > MOST;
  const parts = useMemo(() => (long ? undefined : diffWordsWithSpace(from, to, { timeout: 3_000 })), [from, to, long]);
  return (
    <section className="section" aria-label="What differs">
      <header>
        <h2>
          From this text to <bdi>{name}</bdi>
        </h2>
        <span className="small soft">
          <del>only here</del> <ins>only there</ins>
        </span>
      </header>
      {parts ? (
        <div className="difference" dir="auto">
          {parts.map(({ value, added, removed }, index) =>
            added ? (
              <ins key={index}>{value}</ins>
            ) : removed ? (
              <del key={index}>{value}</del>
            ) : (
              <span key={index}>{folded(value)}</span>
            ),
          )}
        </div>
      ) : (
        <p className="notice warn">
          The two texts are too long, or differ too much, to be compared here. Compare their provisions instead.
        </p>
      )}
    </section>
  );
};

/** Of a long stretch that is the same, its ends. */
const folded = (same: string): string =>
  same.length > 400 ? `${same.slice(0, 150)}\n\n…\n\n${same.slice(-150)}` : same;
