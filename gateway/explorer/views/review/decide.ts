/** A decision, sent; and what came of it. */
import type { Client, TypedDocumentNode } from 'urql';
import type { DecidedFragment } from '../../graph/operations.ts';

export type Decide = <Data extends Readonly<Record<string, DecidedFragment | null>>, Variables extends object>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<void>;

/** Why it was refused; null where it was taken. */
export const decideWith = async <Data extends object, Variables extends object>(
  client: Client,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<string | null> => {
  const { data, error } = await client.mutation(mutation, variables).toPromise();
  const [payload] = Object.values<DecidedFragment | null>({ ...data });
  return (
    payload?.errors[0]?.message ?? error?.graphQLErrors[0]?.message ?? (error ? 'The graph did not answer.' : null)
  );
};
