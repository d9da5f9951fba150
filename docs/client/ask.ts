/** All that a client needs: an operation whose variables and answer have types, over `fetch`. */

/** The text of an operation, which knows the types of its answer and of its variables. */
export type TypedDocumentNode<Data, Variables> = string & { readonly types?: (variables: Variables) => Data };

/** Errors: what the graph could not answer, in its words. Parts that failed alone are null in what it answers. */
export const ask = async <Data, Variables>(
  origin: string,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  token?: string,
): Promise<Data> => {
  const response = await fetch(new URL('/graphql', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors = [] } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (data == null) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};
