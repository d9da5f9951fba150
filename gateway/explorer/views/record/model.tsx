/** A model: whether rules would cover it, and when it would have had to be handed in. */
import { useState } from 'react';
import { Exports } from '../../design/exports.tsx';
import { IdLink, WithRecords } from '../../design/record-link.tsx';
import { Shown } from '../../design/state.tsx';
import { dateText, instrumentName, power, word } from '../../design/words.ts';
import { ModelDocument, ReviewWindowsDocument, type ModelQuery } from '../../graph/operations.ts';
import { useGraph } from '../../graph/use-graph.ts';
import { Facts, RecordHead, Section } from './parts.tsx';
import { WindowPlot } from './window-plot.tsx';

type Found = NonNullable<ModelQuery['aiModel']>;

const flop = (value: number | null | undefined): string => (value ? power(value) : '');
const range = (it: Found['trainingFlop']): string =>
  !it ? '' : it.low === it.high ? flop(it.low) : `${flop(it.low)} to ${flop(it.high)}`;

const OUTCOME: Readonly<Record<string, string>> = { COVERED: 'chip warn', NOT_COVERED: 'chip good', UNKNOWN: 'chip' };

export const Model = ({ id }: { readonly id: string }) => {
  const answer = useGraph(ModelDocument, { id });
  return (
    <Shown answer={answer}>
      {({ aiModel: it }) =>
        it ? (
          <>
            <RecordHead kind="Model" title={it.name ?? it.id} />
            <Facts
              of={it.id}
              facts={[
                [
                  'Developer',
                  'developer',
                  it.developer ? <IdLink id={it.developer.id}>{it.developer.name}</IdLink> : null,
                ],
                ['Released', 'releasedOn', dateText(it.releasedOn)],
                ['Training compute', 'trainingFlop', it.trainingFlop ? `${range(it.trainingFlop)} operations` : null],
                [
                  'Parameters',
                  'parameterCount',
                  it.parameterCount === null ? null : it.parameterCount.toLocaleString('en-US'),
                ],
                ['Access', 'accessibility', it.accessibility],
                ['Also called', 'aliases', it.aliases.join(', ')],
              ]}
            />
            {it.coverage.length > 0 ? (
              <Section title="Would it be covered?">
                <ul className="plain records">
                  {it.coverage.map(({ id: key, outcome, missingFacts, rule }) => (
                    <li key={key} className="judged">
                      <span className={OUTCOME[outcome ?? ''] ?? 'chip'}>{word(outcome)}</span>
                      <div>
                        {rule ? (
                          <IdLink id={rule.id}>
                            {[
                              rule.term ? `“${rule.term}”` : 'Rule',
                              rule.minTrainingFlop ? `from ${flop(rule.minTrainingFlop)} operations` : '',
                            ]
                              .filter(Boolean)
                              .join(' ')}
                          </IdLink>
                        ) : null}{' '}
                        <span className="small soft">
                          {rule?.instrument ? `in ${instrumentName(rule.instrument)}` : ''}
                        </span>
                        {missingFacts.map((fact) => (
                          <p key={fact} className="small soft">
                            <WithRecords text={word(fact)} />
                          </p>
                        ))}
                      </div>
                    </li>
                  ))}
                </ul>
                <Exports
                  name={`coverage of ${it.name ?? it.id}`}
                  rows={it.coverage.map(({ id: key, outcome, missingFacts, rule }) => ({
                    id: key,
                    outcome,
                    missingFacts,
                    rule: rule?.term ?? null,
                    instrument: rule?.instrument ? instrumentName(rule.instrument) : null,
                    minTrainingFlop: rule?.minTrainingFlop ?? null,
                  }))}
                />
              </Section>
            ) : null}
            <Windows it={it} />
            {it.evaluations.length > 0 ? (
              <Section title="Evaluations">
                <ul className="plain records">
                  {it.evaluations.map(({ id: key, by, arrangement }) => (
                    <li key={key}>
                      <IdLink id={key}>{by?.name ?? 'Evaluation'}</IdLink>{' '}
                      <span className="small soft">{arrangement}</span>
                    </li>
                  ))}
                </ul>
                <Exports
                  name={`evaluations of ${it.name ?? it.id}`}
                  rows={it.evaluations.map(({ id: key, by, arrangement }) => ({ id: key, by: by?.name, arrangement }))}
                />
              </Section>
            ) : null}
          </>
        ) : null
      }
    </Shown>
  );
};

const THRESHOLDS = [1e25, 1e26, 1e27];

/** What if: a threshold of training compute, and the three windows that were spoken of. */
const Windows = ({ it }: { readonly it: Found }) => {
  const [minTrainingFlop, setThreshold] = useState(1e26);
  const answer = useGraph(ReviewWindowsDocument, { name: it.name ?? '', minTrainingFlop }, { pause: !it.name });
  if (!it.releasedOn) return null;
  return (
    <Section title="If it had to be handed in before release">
      <div className="buttons no-print" role="group" aria-label="Threshold of training compute">
        <span className="label">Covered from</span>
        {THRESHOLDS.map((value) => (
          <button
            key={value}
            type="button"
            className="button quiet"
            aria-pressed={value === minTrainingFlop}
            onClick={() => setThreshold(value)}
          >
            {flop(value)}
          </button>
        ))}
      </div>
      <Shown answer={answer}>
        {({ reviewProjections }) => {
          const projection = reviewProjections?.nodes.find(({ model }) => model.id === it.id);
          if (!projection) return <p className="soft">No projection can be made.</p>;
          return (
            <>
              <p>
                <span className={OUTCOME[projection.coverage.outcome] ?? 'chip'}>
                  {word(projection.coverage.outcome)}
                </span>
                {projection.coverage.missingFacts.length > 0 ? (
                  <span className="small soft">
                    {' '}
                    missing: <WithRecords text={projection.coverage.missingFacts.map(word).join(', ')} />
                  </span>
                ) : null}
              </p>
              <WindowPlot due={projection.due} releasedOn={it.releasedOn ?? ''} />
            </>
          );
        }}
      </Shown>
    </Section>
  );
};
