/** Ways to narrow what was found, with how much each would leave. */
import { Exports } from '../../design/exports.tsx';
import { typeTitle } from './kinds.ts';
import { count } from '../../design/words.ts';
import type { SearchQuery, SearchType } from '../../graph/operations.ts';
import type { SearchParams } from '../../search-params.ts';

type Facet = NonNullable<SearchQuery['search']>['facets'][number];

export const Facets = ({
  facets,
  params,
  onChange,
}: {
  readonly facets: readonly Facet[];
  readonly params: SearchParams;
  readonly onChange: (change: Partial<SearchParams>) => void;
}) => {
  const valuesOf = (name: string): Facet['values'] => facets.find((facet) => facet.name === name)?.values ?? [];
  const publishers = valuesOf('publisher');
  return (
    <aside aria-label="Narrow the results">
      <details className="facets-fold" open={matchMedia('(min-width: 48rem)').matches}>
        <summary>Narrow the results</summary>
        <div className="facets">
          <Choices
            title="Kind"
            values={valuesOf('type')}
            text={typeTitle}
            chosen={params.type}
            onChoose={(type) => onChange({ type: type as SearchType | undefined })}
          />
          <Choices
            title="Year"
            values={valuesOf('year').toSorted((a, b) => b.value.localeCompare(a.value))}
            text={(year) => year}
            chosen={params.after === params.until ? params.after : undefined}
            onChoose={(year) => onChange({ after: year, until: year })}
          />
          {publishers.length > 0 ? (
            <div>
              <h2>Publisher</h2>
              <ul className="plain">
                {publishers.map(({ value, count: number }) => (
                  <li key={value} className="small">
                    <span className="facet">
                      <bdi>{value}</bdi> <span className="faint">{count(number)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
          <Exports
            label="Counts as"
            name={`counts ${params.q}`}
            rows={facets.flatMap(({ name, values }) =>
              values.map(({ value, count: number }) => ({ by: name, value, count: number })),
            )}
          />
        </div>
      </details>
    </aside>
  );
};

const Choices = ({
  title,
  values,
  text,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly values: Facet['values'];
  readonly text: (value: string) => string;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}) => {
  const shown =
    chosen && !values.some(({ value }) => value === chosen) ? [...values, { value: chosen, count: 0 }] : values;
  if (shown.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul className="plain">
        {shown.map(({ value, count: number }) => (
          <li key={value}>
            <button
              type="button"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? undefined : value)}
            >
              <span>{text(value)}</span> <span className="faint">{count(number)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
