/** Full text over passages and the names of records. */
import sql, { join, raw, type Sql } from 'sql-template-tag';
import { instrumentId, type RecordId } from '../../../schema/domain/ids.ts';
import { BETWEEN_NAMES, SEARCHED, SEARCH_CONFIG } from '../../../schema/domain/search.ts';
import type { Listing } from '../../runtime/connections.ts';
import { PLANNED_ANEW, type Database } from '../../runtime/database.ts';
import { isOneOf } from '../../runtime/id-rows.ts';
import type { SearchType } from '../rows.ts';
import { CLOSE, GREATER, LESS, OPEN } from '../snippet.ts';
import { firstDay } from '../../runtime/partial-dates.ts';

const RECORD_SEARCHES = Object.keys(SEARCHED) as readonly (keyof typeof SEARCHED)[];
const SEARCH_TYPES: readonly SearchType[] = ['PASSAGE', ...RECORD_SEARCHES];

export interface SearchConditions {
  /** What it asks of texts, as PostgreSQL writes it: `'vulnerab' & 'harm'`. */
  readonly words: string;
  /** What may be a name, as names are kept for trigrams; null for what is none. */
  readonly name: string | null;
  /** Norms of the laws and orders that it names: `eo/13636`. */
  readonly named: readonly string[];
  readonly types: readonly SearchType[] | null;
  /** ISO days. */
  readonly publishedFrom: string | null;
  readonly publishedBefore: string | null;
}

const CONFIG = raw(`'${SEARCH_CONFIG}'`);
const parsed = (text: string): Sql => sql`websearch_to_tsquery(${CONFIG}, ${text})`;

/** Words of which only the beginning is given: `vulnerab*`. The syntax of web search engines has none. */
const begun = (query: string): readonly string[] => [
  ...new Set([...query.replace(/"[^"]*"?/g, ' ').matchAll(/([\p{L}\p{N}]+)\*/gu)].map(([, word]) => word ?? '')),
];

/** A stem may be shorter than the beginning: that of "vulnerability" is "vulner", which `vulnerab*` means as well. */
const SHORTEST_STEM = 4;
const MOST_CUT = 5;

const shorterStems = (word: string): string => {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const lengths = Array.from({ length: MOST_CUT }, (_, at) => plain.length - 1 - at);
  return lengths
    .filter((length) => length >= SHORTEST_STEM)
    .map((length) => ` | '${plain.slice(0, length)}'`)
    .join('');
};

/** A word of which any ending will do is written as `'vulnerab':*`. */
const wordsOf = (query: string): Sql =>
  begun(query).reduce((whole, word) => {
    const stem = sql`${parsed(word)}::text`;
    return sql`replace(${whole}::text, ${stem}, '(' || ${stem} || ':*' || ${shorterStems(word)}::text || ')')::tsquery`;
  }, parsed(query));

/**
 * Operators are of texts: whoever writes them does not type a name, nor does who cites an order by its number. Fewer
 * letters are alike in too many names, and no name is longer.
 */
const isName = (query: string, named: readonly string[]): boolean =>
  query.length >= 4 && query.length <= 100 && named.length === 0 && !/["*]|(^|\s)-|\bOR\b/.test(query);

/**
 * A search as PostgreSQL reads it. `query` is in the syntax of web search engines: words, "a phrase", or, -without. What
 * names a law or an order is also found by the references to that, which are called by its norm.
 */
export const readSearch = async (
  db: Database,
  query: string,
  named: readonly string[],
): Promise<Pick<SearchConditions, 'words' | 'name' | 'named'>> => {
  const words = join([wordsOf(query), ...named.map((norm) => sql`phraseto_tsquery(${CONFIG}, ${norm})`)], ' || ');
  const [row] = await db.query<{ readonly words: string; readonly name: string }>(
    sql`select (${words})::text as words, lower(unaccent(${query.trim().replace(/\s+/g, ' ')})) as name`,
  );
  return { words: row?.words ?? '', name: row && isName(query, named) ? row.name : null, named };
};

const asked = ({ words }: SearchConditions): Sql => sql`${words}::tsquery`;

/**
 * A match counts for more in a short text (1), and ten times as much in a name as in a passage, so that whoever types a
 * name or an acronym finds the record of that name before the passages that use it.
 */
const scored = (search: Sql, conditions: SearchConditions, weight: number): Sql =>
  sql`(${weight} * ts_rank(${search}, ${asked(conditions)}, 1))`;

const IN_PASSAGE = 1;
const IN_NAME = 10;
/**
 * A record that bears the very name comes before those whose names have its words somewhere: the Department of Defense has
 * a secretary, and is of the United States, but who asks for the Secretary of State means another. No rank is above 1.
 */
const OWN_NAME = 2 * IN_NAME;
const SAME_NAME = IN_NAME;
const PART_OF_NAME = IN_NAME / 2;
/** A name that is only like what was asked comes behind those that have its words, before most passages. */
const LIKE_NAME = 0.1;
/** What is cited comes first. */
const CITED = IN_NAME;

const published = ({ publishedFrom, publishedBefore }: SearchConditions): readonly Sql[] => [
  ...(publishedFrom === null ? [] : [sql`${firstDay(sql`source.published_on`)} >= ${publishedFrom}::date`]),
  ...(publishedBefore === null ? [] : [sql`${firstDay(sql`source.published_on`)} < ${publishedBefore}::date`]),
];

/** The formats of one text hold the same words: the revision that asserts stands for all of them. */
const passageHits = (conditions: SearchConditions): Sql => sql`
  select p.id, 'PASSAGE' as type, ${scored(sql`p.search`, conditions, IN_PASSAGE)}::float8, p.revision_id as "revisionId", p.position,
    source.publisher, source.published_on
  from evidence.passage p
  join evidence.revision r on r.id = p.revision_id and r.asserting
  join evidence.source on source.id = r.source_id
  where ${join([sql`p.search @@ ${asked(conditions)}`, ...published(conditions)], ' and ')}`;

const borne = ({ name }: SearchConditions): Sql =>
  name === null
    ? sql``
    : sql` + case when lower(unaccent(c.label)) = ${name} then ${OWN_NAME}
        when strpos(${BETWEEN_NAMES} || c.names || ${BETWEEN_NAMES}, ${BETWEEN_NAMES + name + BETWEEN_NAMES}) > 0 then ${SAME_NAME}
        when strpos(' ' || c.names || ' ', ${` ${name} `}) > 0 then ${PART_OF_NAME} else 0 end`;

/** Why a record is a hit, and what that counts; the first reason that holds. */
const reasonsOf = (conditions: SearchConditions): readonly (readonly [matches: Sql, score: Sql])[] => {
  const { name, named } = conditions;
  const cited = sql`c.id = any(array(
    select canonical_id from evidence.record where ${isOneOf(sql`id`, named.map(instrumentId))}))`;
  return [
    ...(named.length > 0 ? [[cited, sql`${CITED}`] as const] : []),
    [sql`c.search @@ ${asked(conditions)}`, sql`${scored(sql`c.search`, conditions, IN_NAME)}${borne(conditions)}`],
    ...(name === null
      ? []
      : [[sql`${name} <% c.names`, sql`${LIKE_NAME} * word_similarity(${name}, c.names)`] as const]),
  ];
};

/** A record counts as published with the source that brought it. */
const recordHits = (conditions: SearchConditions, types: readonly (keyof typeof SEARCHED)[]): Sql => {
  const pairs = types.flatMap((type) => SEARCHED[type].map((record) => ({ type, record })));
  const reasons = reasonsOf(conditions);
  const score = join(
    reasons.map(([matches, value]) => sql`when ${matches} then ${value}`),
    ' ',
  );
  const found = join(
    reasons.map(([matches]) => matches),
    ' or ',
  );
  return sql`
    select c.id, searched.type, (case ${score} end)::float8, null, null, source.publisher, source.published_on
    from unnest(${pairs.map(({ record }) => record)}::text[], ${pairs.map(({ type }) => type)}::text[])
      as searched (record_type, type)
    join evidence.record c on c.type = searched.record_type
    left join evidence.revision r on r.id = c.revision_id
    left join evidence.source on source.id = r.source_id
    where ${join(
      [sql`(${found})`, sql`c.withdrawn_at is null`, sql`c.canonical_id = c.id`, ...published(conditions)],
      ' and ',
    )}`;
};

/**
 * Passages, and records, that are ranked and counted: what more of them match than this are no words to find anything
 * by, and ranking all of them would take longer with every document.
 */
const MOST_RANKED = 3_000;

const HIT = sql`id, type, score, "revisionId", position, publisher, published_on`;

const partsOf = (conditions: SearchConditions): readonly Sql[] => {
  const types = new Set(conditions.types ?? SEARCH_TYPES);
  const records = RECORD_SEARCHES.filter((type) => types.has(type));
  return [
    ...(types.has('PASSAGE') ? [passageHits(conditions)] : []),
    ...(records.length > 0 ? [recordHits(conditions, records)] : []),
  ];
};

const limited = (part: Sql, limit: number): Sql => sql`(${part} limit ${raw(String(limit))})`;

const hits = (conditions: SearchConditions): Sql => {
  const parts = partsOf(conditions);
  if (parts.length === 0) return sql`${passageHits(conditions)} and false`;
  return sql`${PLANNED_ANEW} ${join(
    parts.map((part) => limited(part, MOST_RANKED)),
    ' union all ',
  )}`;
};

/** Whether all that matches is ranked and counted. */
export const isComplete = async (db: Database, conditions: SearchConditions): Promise<boolean> => {
  const more = partsOf(conditions).map(
    (part) => sql`(select count(*) from ${limited(part, MOST_RANKED + 1)} found) > ${MOST_RANKED}`,
  );
  if (more.length === 0) return true;
  const [row] = await db.query<{ readonly more: boolean }>(sql`select ${PLANNED_ANEW} ${join(more, ' or ')} as more`);
  return row?.more !== true;
};

/** What matches, best first. */
export const searchListing = (conditions: SearchConditions): Listing => ({
  name: 'search',
  select: sql`hit.id, hit.type, hit.score, hit."revisionId", hit.position`,
  from: sql`(${hits(conditions)}) hit (${HIT})`,
  where: [],
  order: [
    { by: sql`hit.score`, kind: 'float' },
    { by: sql`hit.id`, kind: 'text' },
  ],
  descending: true,
});

export interface FacetRow {
  readonly name: 'type' | 'year' | 'publisher';
  readonly value: string;
  readonly count: number;
}

/** Values of one facet that are worth showing. */
const FACET_VALUES = 20;

/** How the results divide, most frequent value first. In one pass over the hits, of which no rank is worked out for it. */
export const searchFacets = (db: Database, conditions: SearchConditions): Promise<readonly FacetRow[]> =>
  db.query(sql`
    with divided (name, value, count) as (
      select case 0 when grouping(type) then 'type' when grouping(year) then 'year' else 'publisher' end,
        coalesce(type, year, publisher), count(*)::int
      from (select type, left(published_on, 4) as year, publisher from (${hits(conditions)}) found (${HIT})) hit
      group by grouping sets (type, year, publisher)
    ), ordered as (
      select *, row_number() over (partition by name order by count desc, value) as place from divided where value is not null
    )
    select name, value, count from ordered where place <= ${FACET_VALUES} order by name, place`);

/** Two short pieces of a text are enough to see why it was found. */
const MARKS = `StartSel=${OPEN}, StopSel=${CLOSE}`;
const HEADLINE = `${MARKS}, MaxFragments=2, MaxWords=30, MinWords=12, FragmentDelimiter=" … "`;

/** A name is shown whole, with the signs that a piece would end before. */
const WHOLE = `${MARKS}, HighlightAll=true`;

/** The words around what matched, between the markers of `snippet.ts`. */
export const headlinesOf = (
  db: Database,
  conditions: SearchConditions,
  ids: readonly RecordId[],
): Promise<readonly { readonly id: RecordId; readonly headline: string }[]> =>
  db.query(sql`
    select id, ts_headline(${CONFIG}, translate(text, '<>', ${LESS + GREATER}), ${asked(conditions)}, shown) as headline from (
      select id, text, ${HEADLINE} as shown from evidence.passage where ${isOneOf(sql`id`, ids)}
      union all select id, label, ${WHOLE} from evidence.record where ${isOneOf(sql`id`, ids)}
    ) found`);
