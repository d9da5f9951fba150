/** Asks the graph, as any client would. Throws what it says where it has no whole answer. */
export const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(10_000),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  if (errors || data == null) throw new Error(`The graph gave no answer: ${JSON.stringify(errors)}`);
  return data;
};
