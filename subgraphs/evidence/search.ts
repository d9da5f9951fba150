/** A page of search results: what was found, the words around it, and how the results divide. */
import type { QuerySearchArgs, RequireFields } from '../../schema/generated/evidence.ts';
import { findLegalReferences } from '../../ingest/kernel/legal-references/index.ts';
import { bounds } from '../../schema/domain/partial-date.ts';
import { connect, mapNodes, once } from '../runtime/connections.ts';
import type { Database } from '../runtime/database.ts';
import { badInput } from '../runtime/errors.ts';
import { batched } from '../runtime/loaders.ts';
import type { Hit, HitRow, SearchPage } from './rows.ts';
import { snippetOf } from './snippet.ts';
import {
  headlinesOf,
  isComplete,
  readSearch,
  searchFacets,
  searchListing,
  type SearchConditions,
} from './store/search.ts';

/** Longer than any search that a person types, short enough to be parsed in no time. */
const LONGEST_QUERY = 500;

export type SearchArguments = RequireFields<QuerySearchArgs, 'first'>;

export const searchPage = async (db: Database, args: SearchArguments): Promise<SearchPage> => {
  const conditions = await conditionsOf(db, args);
  const page = connect<Hit>(db, searchListing(conditions), { first: args.first, after: args.after ?? null });
  const headlines = batched<string>(
    db,
    async (at, ids) => new Map((await headlinesOf(at, conditions, ids)).map(({ id, headline }) => [id, headline])),
    '',
  );
  const hits = mapNodes(page, (hit): HitRow => ({
    ...hit,
    snippet: async () => snippetOf(await headlines.load(hit.id)),
  }));
  return { ...hits, complete: once(() => isComplete(db, conditions)), facets: once(() => facetsOf(db, conditions)) };
};

const conditionsOf = async (db: Database, { query, filter }: QuerySearchArgs): Promise<SearchConditions> => {
  if (query.trim() === '' || query.length > LONGEST_QUERY)
    throw badInput(`\`query\` takes 1 to ${LONGEST_QUERY} characters, not all of them blank.`);
  const { types, publishedAfter, publishedBefore } = filter ?? {};
  return {
    ...(await readSearch(db, query, namedIn(query))),
    types: types ?? null,
    publishedFrom: publishedAfter ? bounds(publishedAfter).first : null,
    publishedBefore: publishedBefore ? bounds(publishedBefore).first : null,
  };
};

/** The laws and orders that a search names, few as they are printed (`executive order 13636`); what is quoted is of texts. */
const namedIn = (query: string): readonly string[] => {
  const typed = query.replace(/-?"[^"]*"?/g, ' ').replace(/\s+/g, ' ');
  const [asTyped, printed] = [typed, typed.toUpperCase()].map((text) => findLegalReferences(text));
  return [...new Set((asTyped?.length ? asTyped : (printed ?? [])).map(({ norm }) => norm))];
};

const facetsOf = async (db: Database, conditions: SearchConditions) => {
  const rows = await searchFacets(db, conditions);
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, values]) => ({ name, values }));
};
