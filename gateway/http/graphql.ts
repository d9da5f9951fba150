/** `/graphql`: from an HTTP request to the GraphQL server and back. */
import type { IncomingMessage } from 'node:http';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import { LRUCache } from 'lru-cache';
import type { AnswerAgain } from '../again.ts';
import { CHALLENGE } from '../auth/statuses.ts';
import { contextOf, type GatewayContext } from '../context.ts';
import type { Cost } from '../limits/cost.ts';
import { stringifyAnswer } from '../errors.ts';
import { rateExceeded } from '../limits/spending.ts';
import type { TrustedDocuments } from '../limits/trusted-documents.ts';
import { readBody, readSearch } from './body.ts';
import { readsPages } from './explorer.ts';
import { refuse, send } from './respond.ts';
import type { Asking, Handler } from './server.ts';

type Apollo = ApolloServer<GatewayContext>;

type Admit = (query: unknown) => void;

export interface GraphqlRoute {
  readonly apollo: Apollo;
  readonly again: AnswerAgain;
  readonly admit: Admit;
  readonly documents: TrustedDocuments;
  /** UTF-16 units of an answer. */
  readonly longestAnswer: number;
}

/** What kinds of answer clients take is said in a few ways; each is read once. */
const ACCEPTS = 100;
const LONGEST_ACCEPT = 200;

export const graphqlHandler = ({ apollo, again, admit, documents, longestAnswer }: GraphqlRoute): Handler => {
  /** The content type of an answer by the `accept` of its request. */
  const types = new LRUCache<string, string>({ max: ACCEPTS });
  return async (request, response, asking) => {
    if (isVisit(request)) {
      send(response, 303, '', { location: '/graphiql' });
      return;
    }
    const search = new URLSearchParams(searchOf(request));
    const body = request.method === 'POST' ? await readBody(request) : readSearch(search);
    if ('refused' in body) {
      refuse(response, body.status, body.status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_REQUEST', body.refused);
      return;
    }
    const known = documents(request.method === 'POST' ? body.value : Object.fromEntries(search), asking.requestId);
    if ('refused' in known) {
      refuse(response, 400, 'UNTRUSTED_DOCUMENT', known.refused);
      return;
    }
    if (known.query !== undefined && request.method !== 'POST') search.set('query', known.query);
    const asked = known.query === undefined ? body.value : { ...(body.value as object), query: known.query };
    const context = contextOf(asking.requestId, asking.viewer, asking.spend);
    const reply = (status: number, text: string, headers: Readonly<Record<string, string>>): void => {
      if (text.length > longestAnswer)
        refuse(response, 400, 'ANSWER_TOO_LARGE', tooLong(longestAnswer, context.cost.known));
      else send(response, status, text, headers);
    };
    const { accept = '' } = request.headers;
    const type = request.method === 'POST' ? types.get(accept) : undefined;
    const answered = type === undefined ? null : await again(asked, context);
    if (answered && type !== undefined) {
      const challenge = answered.status === 401 ? CHALLENGE : {};
      reply(answered.status, await stringifyAnswer(answered.result), { 'content-type': type, ...challenge });
      return;
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: search.size > 0 ? `?${search.toString()}` : '',
        body: asked,
      },
      // What is thrown here is answered as an error of the request, before the query is looked at.
      context: async () => {
        await charged(context);
        admit(known.query ?? (request.method === 'POST' ? queryOf(body.value) : search.get('query')));
        return context;
      },
    });
    const told = answer.headers.get('content-type');
    if ((answer.status ?? 200) === 200 && told !== undefined && accept.length <= LONGEST_ACCEPT)
      types.set(accept, told);
    reply(answer.status ?? 200, await textOf(answer.body), Object.fromEntries(answer.headers));
  };
};

const searchOf = ({ url = '' }: IncomingMessage): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** A person who opens the address of the graph in a browser, and asks nothing. */
const isVisit = (request: IncomingMessage): boolean => readsPages(request) && !request.url?.includes('?');

/** The answer to a query as pretty JSON, for a page. Asked as a GET, which changes nothing: any link may lead here. */
export const askForPage = async (
  { apollo, admit, documents, longestAnswer }: GraphqlRoute,
  query: string,
  asking: Asking,
): Promise<string> => {
  const known = documents({ query }, asking.requestId);
  if ('refused' in known) return known.refused;
  const context = contextOf(asking.requestId, asking.viewer, asking.spend);
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'GET',
      headers: new HeaderMap([['apollo-require-preflight', 'yes']]),
      search: `?${new URLSearchParams({ query }).toString()}`,
      body: undefined,
    },
    context: async () => {
      await charged(context);
      admit(query);
      return context;
    },
  });
  const text = await textOf(body);
  return text.length > longestAnswer
    ? tooLong(longestAnswer, context.cost.known)
    : JSON.stringify(JSON.parse(text), null, 2);
};

/** A request costs 1 before its query is looked at. */
const charged = async ({ spend }: GatewayContext): Promise<void> => {
  const wait = await spend(1);
  if (wait !== null) throw rateExceeded(wait);
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

const tooLong = (limit: number, cost: Cost | null): string =>
  `The answer is longer than ${limit} characters. Ask for less` +
  (cost?.largest ? `, such as a smaller page than \`${cost.largest}\`.` : '.');
