/** Parts that the views of several record types share. */
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Proved } from './proof.tsx';

export const RecordHead = ({
  kind,
  title,
  children,
}: {
  readonly kind: string;
  readonly title: string;
  readonly children?: ReactNode;
}) => (
  <header className="record-head">
    <p className="label">{kind}</p>
    <h1>
      <bdi>{title}</bdi>
    </h1>
    {children}
  </header>
);

/** A label, the field that proves it, and what is shown. */
export type Fact = readonly [label: string, field: string | null, value: ReactNode];

export const Facts = ({ of, facts }: { readonly of: string; readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(([, , value]) => value !== null && value !== undefined && value !== '')
      .map(([label, field, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {field === null ? (
              value
            ) : (
              <Proved of={of} field={field}>
                {value}
              </Proved>
            )}
          </dd>
        </Fragment>
      ))}
  </dl>
);

export const Section = ({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}) => (
  <section className="section">
    <header>
      <h2>{title}</h2>
      {note ? <span className="small soft">{note}</span> : null}
    </header>
    {children}
  </section>
);
