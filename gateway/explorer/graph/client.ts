/** The public graph, as any client asks it: `POST /graphql`, and a bearer token where the reader entered one. */
import { cacheExchange, Client, fetchExchange } from 'urql';

const KEY = 'recital.token';

/** The token lives as long as the tab, and is sent nowhere but to this gateway. */
export const token = {
  get: (): string | null => sessionStorage.getItem(KEY),
  set: (value: string | null): void => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

/** Headers that say who asks. */
export const authorization = (): Readonly<Record<string, string>> => {
  const known = token.get();
  return known ? { authorization: `Bearer ${known}` } : {};
};

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  fetchOptions: () => ({ headers: authorization() }),
});
