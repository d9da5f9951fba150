/** Asks the graph, as any client would, with a token or without. Throws what it says where it has no whole answer. */
export const ask = async (url: string, query: string, token: string | null = null): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  if (errors || data == null) throw new Error(`The graph gave no answer: ${JSON.stringify(errors)}`);
  return data;
};
