/** What a view shows when it has nothing, not yet, not all, or cannot. */
import { Kind, parse, type SelectionNode } from '@0no-co/graphql.web';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import type { Answer } from '../graph/use-graph.ts';
import { word } from './words.ts';

export const Loading = ({ what = 'Loading' }: { readonly what?: string }) => (
  <div className="loading" role="status">
    <span className="visually-hidden">{what}…</span>
    <i />
    <i />
    <i />
  </div>
);

export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <h2>{title}</h2>
    {children}
  </div>
);

/** Which codes mean that the reader can do something, and what. */
const NEXT_STEP: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'This needs a token: enter one under Review.',
  FORBIDDEN: 'Your token does not allow this; ask for one with a greater role.',
  RATE_LIMITED: 'Too much was asked in a short time. Wait a minute and try again.',
  BAD_USER_INPUT: 'Something in the address or the form is not understood. Change it and try again.',
};

const codeOf = (error: CombinedError): string | null => {
  const code = error.graphQLErrors[0]?.extensions['code'];
  return typeof code === 'string' ? code : null;
};

export const Failure = ({ error, retry }: { readonly error: CombinedError; readonly retry?: () => void }) => {
  const code = codeOf(error);
  const message = error.networkError
    ? 'The graph did not answer.'
    : (error.graphQLErrors[0]?.message ?? 'The graph could not answer.');
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{message}</strong> {code ? <code>{code}</code> : null}
      </p>
      <p>{(code && NEXT_STEP[code]) ?? 'See that Recital runs and that it can be reached; then try again.'}</p>
      {retry ? (
        <button type="button" className="button" onClick={retry}>
          Try again
        </button>
      ) : null}
    </div>
  );
};

/** Part of the answer is missing: it says which part, and the rest is shown. */
export const Partial = ({
  error,
  retry,
  data,
  asked,
}: Pick<Answer<unknown>, 'retry' | 'data' | 'asked'> & { readonly error: CombinedError }) => {
  const parts = missingIn(asked, data);
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>A part of this page is missing.</strong> {error.graphQLErrors[0]?.message}
      </p>
      {parts.length > 0 ? <p className="small">Not answered: {parts.join(', ')}.</p> : null}
      <button type="button" className="button" onClick={retry}>
        Try again
      </button>
    </div>
  );
};

/** Lists and whole records are there, if need be empty; a list that is null was not answered. */
const isWhole = (field: SelectionNode, depth: number): boolean =>
  field.kind === Kind.FIELD &&
  (depth === 0 ||
    field.name.value === 'quotes' ||
    (field.selectionSet?.selections.some((each) => each.kind === Kind.FIELD && each.name.value === 'nodes') ?? false));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What of a question has no answer, as people call it: `Obligations`, `Roles`. */
const missingIn = (asked: string, data: unknown): readonly string[] => {
  const missing = new Set<string>();
  const look = (selections: readonly SelectionNode[], at: unknown, depth: number): void => {
    if (Array.isArray(at)) for (const each of at) look(selections, each, depth);
    if (!isObject(at)) return;
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet.selections, at, depth);
      if (selection.kind !== Kind.FIELD) continue;
      const name = (selection.alias ?? selection.name).value;
      const value = at[name];
      if (value === null && isWhole(selection, depth)) missing.add(word(name));
      else if (selection.selectionSet) look(selection.selectionSet.selections, value, depth + 1);
    }
  };
  for (const definition of parse(asked).definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) look(definition.selectionSet.selections, data, 0);
  return [...missing];
};

/** Shows an answer however it stands. */
export const Shown = <Data,>({
  answer,
  what,
  children,
}: {
  readonly answer: Answer<Data>;
  readonly what?: string;
  readonly children: (data: Data) => ReactNode;
}) => {
  const { data, error, waiting, retry, asked } = answer;
  const anything = data && Object.values(data).some((each) => each !== null);
  if (waiting) return <Loading {...(what ? { what } : {})} />;
  if (error && !anything) return <Failure error={error} retry={retry} />;
  if (!data) return <Loading {...(what ? { what } : {})} />;
  return (
    <>
      {error ? <Partial error={error} retry={retry} data={data} asked={asked} /> : null}
      {children(data)}
    </>
  );
};
