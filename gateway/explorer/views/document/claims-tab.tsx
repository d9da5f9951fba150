/** What a report rests on: its citation markers, those that lead nowhere, and its sentences without one. */
import { Link } from '@tanstack/react-router';
import { Exports } from '../../design/exports.tsx';
import { STEPS } from '../../design/keys.tsx';
import { Shown } from '../../design/state.tsx';
import { counted, word } from '../../design/words.ts';
import { ClaimsDocument } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';

const TONE: Readonly<Record<string, string>> = { RESOLVED: 'chip good', DANGLING: 'chip warn', MALFORMED: 'chip bad' };

export const ClaimsTab = ({ source, hash }: { readonly source: string; readonly hash: string }) => {
  const answer = useGraph(ClaimsDocument, { id: source });
  return (
    <Shown answer={answer} what="Loading the claims">
      {({ source: report }) => {
        if (!report) return null;
        const { nodes: markers, totalCount } = report.citationMarkers;
        return (
          <>
            <p className="section">
              <Link to="/compare" search={{ left: source }} className="button">
                Compare what it says with a text
              </Link>
            </p>
            <section className="section">
              <header>
                <h2>Citation markers</h2>
                <span className="small soft">{counted(totalCount, 'marker')}</span>
              </header>
              {markers.length === 0 ? <p className="soft">It carries none.</p> : null}
              <div className="scroll-x" tabIndex={0}>
                <table hidden={markers.length === 0}>
                  <thead>
                    <tr>
                      <th>Marker</th>
                      <th>State</th>
                      <th>What it points at</th>
                    </tr>
                  </thead>
                  <tbody {...STEPS}>
                    {markers.map(({ id, index, state, start, end, resolvedTo }) => (
                      <tr key={id}>
                        <td>
                          <Link to="/d/$revision/q/$span" params={{ revision: hash, span: `${start}-${end}` }}>
                            <bdi>{index}</bdi>
                          </Link>
                        </td>
                        <td>
                          <span className={TONE[state]}>{word(state)}</span>
                        </td>
                        <td>
                          <bdi>
                            {resolvedTo?.sentence.text ??
                              (state === 'DANGLING' ? 'Nothing is bound to this number.' : '')}
                          </bdi>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </section>
            <section className="section">
              <header>
                <h2>Sentences without a marker</h2>
                <span className="small soft">{counted(report.uncited.totalCount, 'sentence')}</span>
              </header>
              <ul {...STEPS}>
                {report.uncited.nodes.map(({ text, start, end }) => (
                  <li key={start}>
                    <Link to="/d/$revision/q/$span" params={{ revision: hash, span: `${start}-${end}` }}>
                      <bdi>{text}</bdi>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
            <Exports
              name={`markers of ${source}`}
              rows={markers.map(({ index, state, resolvedTo }) => ({
                index,
                state,
                pointsAt: resolvedTo?.sentence.text ?? null,
              }))}
            />
          </>
        );
      }}
    </Shown>
  );
};
