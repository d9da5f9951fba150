/** `/graphql`: from an HTTP request to the GraphQL server and back. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { contextOf, type GatewayContext } from '../context.ts';
import { readBody } from './body.ts';
import { refuse, send } from './respond.ts';
import type { Asking, Handler } from './server.ts';

type Apollo = ApolloServer<GatewayContext>;

export type Admit = (query: unknown) => void;

export const graphqlHandler =
  (apollo: Apollo, admit: Admit): Handler =>
  async (request, response, asking) => {
    const body = request.method === 'POST' ? await readBody(request) : { value: undefined };
    if ('refused' in body) {
      refuse(response, body.status, body.status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', body.refused);
      return;
    }
    const search = request.url?.slice(request.url.indexOf('?')) ?? '';
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: search.startsWith('?') ? search : '',
        body: body.value,
      },
      // What is thrown here is answered as an error of the request, before the query is looked at.
      context: async () => {
        admit(request.method === 'POST' ? queryOf(body.value) : new URLSearchParams(search).get('query'));
        return contextOf(asking.requestId, asking.viewer);
      },
    });
    await sendAnswer(response, answer);
  };

/** The answer to a query as pretty JSON, for a page. Asked as a GET, which changes nothing: any link may lead here. */
export const askForPage = async (apollo: Apollo, admit: Admit, query: string, asking: Asking): Promise<string> => {
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'GET',
      headers: new HeaderMap([['apollo-require-preflight', 'yes']]),
      search: `?${new URLSearchParams({ query }).toString()}`,
      body: undefined,
    },
    context: async () => {
      admit(query);
      return contextOf(asking.requestId, asking.viewer);
    },
  });
  return JSON.stringify(JSON.parse(await textOf(body)), null, 2);
};

const queryOf = (body: unknown): unknown => (Object(body) as { readonly query?: unknown }).query;

const headersOf = ({ headers }: IncomingMessage): HeaderMap => {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
};

const textOf = async (body: HTTPGraphQLResponse['body']): Promise<string> => {
  if (body.kind === 'complete') return body.string;
  let text = '';
  for await (const chunk of body.asyncIterator) text += chunk;
  return text;
};

const sendAnswer = async (response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> =>
  send(response, status ?? 200, await textOf(body), Object.fromEntries(headers));
