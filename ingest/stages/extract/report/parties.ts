/** Everybody whom a report has say or want something: people, organizations, agencies, groups, and those without a name. */
import { bySpan, overlaps, type Span } from '../../../../schema/domain/span.ts';
import type { RecordId } from '../../../../schema/domain/ids.ts';
import type { Findings, PositionFound, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { acts, behindAsides } from './acting.ts';
import { holdersIn } from './office-holders.ts';
import { groupsIn } from './groups.ts';
import { isPlace, PLACES } from './places.ts';
import { unnamedIn } from './unnamed.ts';
import { AUXILIARIES, SAYS } from './verbs.ts';

export interface Party extends Span {
  readonly entity: string;
  readonly entityType: PositionFound['entityType'];
  /** Null for a group or somebody without a name. */
  readonly record: RecordId | null;
  /** Somebody whom the report does not name. */
  readonly unnamed: boolean;
  /** Somebody called by an office alone: "the county's sheriff". */
  readonly isOne?: boolean;
  /** "A spokesman for Meta": whose words these are. */
  readonly speaksFor?: Party;
  /** "An official at the Department": where they work. */
  readonly worksAt?: Party;
}

/** In the order of the text, none overlapping. */
export const partiesOf = ({ document: { text, blocks }, body }: Structured, found: Findings): readonly Party[] => {
  const named = [
    ...found
      .of('person')
      .map((one) => ({ ...spanned(one), entity: one.name, entityType: 'person' as const, record: one.record })),
    ...[...found.of('developer'), ...found.of('organization')].map((one) => ({
      ...spanned(one),
      entity: one.name,
      entityType: 'organization' as const,
      record: one.record,
    })),
    ...found.of('agency-mention').map((one) => ({
      ...spanned(one),
      entity: one.canonical,
      entityType: 'agency' as const,
      record: one.agency,
    })),
  ]
    .map((party): Party => ({ ...party, unnamed: false }))
    .sort(bySpan);
  const words = text.slice(0, body.end);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  // "Two senators, Jane Roe and Ann Poe, …": no group but these two.
  const people = new Set(found.of('person').map(({ start }) => start));
  const ends = new Set(found.of('person').map(({ end }) => end));
  const others = [
    ...groupsIn(words)
      .filter(
        (span) =>
          !(words.startsWith(', ', span.end) && people.has(span.end + 2)) &&
          // "Kessler figures the gates have saved him water": a verb.
          !people.has(span.start) &&
          meeting(headings, span).length === 0,
      )
      .map((span) => ({ span, unnamed: false })),
    // "Tom Hadley, a former official who …": what somebody is, who has a name.
    ...unnamedIn(words)
      .filter(
        ({ start, end }) =>
          !(words.startsWith(', ', start - 2) && ends.has(start - 2)) &&
          // "Its members", "whose lobbyists": of whom that means.
          !/\bwhose $/u.test(words.slice(Math.max(0, start - 6), start)) &&
          !/^(?:[Ii]ts|[Tt]heir) (?:own )?members$/u.test(words.slice(start, end)) &&
          // "One of them, Jane Roe": who has a name.
          !(words.startsWith(', ', end) && people.has(end + 2)),
      )
      .map((span) => ({ span, unnamed: true })),
  ].map(({ span, unnamed }) => ({
    ...span,
    entity: text.slice(span.start, span.end),
    entityType: 'group' as const,
    record: null,
    unnamed,
    ...(unnamed ? spokenFor(text, span, named) : {}),
    ...employedBy(span, named),
  }));
  const all = [
    ...named.filter((one) => one.entityType !== 'organization' || !(isPlace(one.entity) || one.entity in HOUSES)),
    ...titled(words, found),
    ...departments(words, found),
    ...governments(words, others),
    ...ministries(words),
    ...called(words, found),
    ...offices(words),
    ...unionsOf(words, named),
    ...holdersIn(words)
      .filter(({ start }) => !(words.startsWith(', ', start - 2) && ends.has(start - 2)))
      .filter(({ start, end }) => meeting(named, { start, end }).every(({ entityType }) => entityType !== 'person'))
      .map((span) => ({
        ...span,
        entity: text.slice(span.start, span.end),
        entityType: 'group' as const,
        record: null,
        unnamed: false,
      })),
    ...others,
  ].sort((one, other) => one.start - other.start || other.end - one.end);
  return withNamesakes(withoutInner(all));
};

const employedBy = (span: Span, named: readonly Party[]): { readonly worksAt?: Party } => {
  const worksAt = meeting(named, span).find(
    (one) => one.start >= span.start && one.end <= span.end && one.entityType !== 'person',
  );
  return worksAt ? { worksAt } : {};
};

const SPEAKS_FOR = /\b(?:spokes[a-z]+|lawyers?|counsel|representatives?)\b/u;

const spokenFor = (text: string, span: Span, named: readonly Party[]): { readonly speaksFor?: Party } => {
  if (!SPEAKS_FOR.test(text.slice(span.start, span.end))) return {};
  const speaksFor = meeting(named, span).find((one) => one.start >= span.start && one.end <= span.end);
  return speaksFor ? { speaksFor } : {};
};

/** "The official": the one told of before. */
const withNamesakes = (parties: readonly Party[]): readonly Party[] => {
  const last = new Map<string, string>();
  return parties.map((party) => {
    if (!party.unnamed) return party;
    const noun =
      /(?:official|aide|person|source|lobbyist|diplomat|executive)s?\b|people\b/u.exec(party.entity)?.[0] ?? '';
    const again = /^[Tt]he [a-z]+$/u.test(party.entity) ? last.get(noun) : undefined;
    last.set(noun, again ?? party.entity);
    return again === undefined ? party : { ...party, entity: again };
  });
};

const SPEAKS = new RegExp(`^${AUXILIARIES} ${SAYS}`, 'u');

const DECIDES =
  /(?:decides?|decided|determined?s?|chooses?|chosen?|sets?|pick(?:s|ed)?|names?|named|settles?) (?:which|what|who|the|those)\b/uy;

/** "Interior opposes it": a department or bureau that the text names, by its field alone. */
const departments = (words: string, found: Findings): readonly Party[] => {
  const byField = new Map(
    found.of('agency-mention').flatMap(({ canonical, agency }) => {
      const field = /^(?:Department|Bureau) of (?:the )?(\p{Lu}\p{L}+)$/u.exec(canonical)?.[1];
      return field === undefined ? [] : [[field, { entity: canonical, record: agency }] as const];
    }),
  );
  return [...words.matchAll(/(?<!\p{Lu}\p{L}* |of |the )(?<![\p{L}-])\p{Lu}\p{L}+(?![\p{L}-])/gu)].flatMap(
    ({ 0: word, index }) => {
      const meant = byField.get(word);
      const span = { start: index, end: index + word.length };
      if (!meant || !acts(words.slice(span.end, span.end + 80), { also: DECIDES })) return [];
      return [{ ...span, ...meant, entityType: 'agency' as const, unnamed: false }];
    },
  );
};

const PLACE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<!\b(?:of|in|from|near|to|at|for) (?:the )?)(?<!\b(?!(?:The|And|But)\b)\p{Lu}\p{L}* )${PLACES}(?![\p{L}’'-]| \p{Lu})`,
  'gu',
);
const AND_PLACE = new RegExp(`^,? and (?:the )?${PLACES}`, 'u');
const ANY_VERB = /[a-z]{3,14}(?:ed|s)\b/uy;
const QUOTED_STATE = /(?<= (?:is|was|are|were) )["“]/gu;

/** Behind a place: "and Japan", an aside, and a verb. */
const sharesVerb = (after: string): boolean => {
  const words = after.replace(QUOTED_STATE, '');
  return [0, AND_PLACE.exec(words)?.[0].length ?? 0]
    .flatMap((at) => behindAsides(words, at))
    .some((at) => acts(words, { at, also: ANY_VERB }));
};

/** "Denmark objected", "the Netherlands and Japan submitted a letter": governments, and nobody's record. */
const governments = (words: string, others: readonly Span[]): readonly Party[] =>
  [...words.matchAll(PLACE)].flatMap(({ 0: entity, index }) => {
    const span = { start: index, end: index + entity.length };
    const joined = /(?:,|\band) (?:the )?$/u.test(words.slice(Math.max(0, index - 12), index));
    if (others.some((other) => overlaps(other, span))) return [];
    if (!joined && !sharesVerb(words.slice(span.end, span.end + 160))) return [];
    return [{ ...span, entity, entityType: 'group' as const, record: null, unnamed: false }];
  });

const MINISTRY = new RegExp(
  String.raw`(?<![\p{L}’'-])${PLACES}(?:[’']s)? (?:(?:foreign|commerce|trade|finance|defense|defence|economy|interior|industry|health) )?(?:government|ministry)(?![\p{L}’'-])|(?<![\p{L}’'-])(?:British|French|Dutch|Chinese|Japanese|German|Greek|Czech|Swiss|Polish|Turkish|Israeli|Danish|Canadian|Mexican|Korean|South Korean|Indian|Brazilian|Australian|Swedish|Norwegian|Finnish|Irish|Italian|Spanish|Russian|Taiwanese) (?:(?:foreign|commerce|trade|finance|defense|defence|economy|interior|industry|health) )?(?:government|ministry|embassy|regulators|authorities|officials)(?![\p{L}’'-])`,
  'gu',
);
/** "The British government", "the Chinese commerce ministry". */
const ministries = (words: string): readonly Party[] =>
  [...words.matchAll(MINISTRY)].map(({ 0: entity, index }) => ({
    start: index,
    end: index + entity.length,
    entity,
    entityType: 'group' as const,
    record: null,
    unnamed: false,
  }));

/** "The Pentagon": a department by the name of its house. */
const HOUSES: Readonly<Record<string, Pick<Party, 'entity' | 'record'>>> = {
  'White House': { entity: 'White House', record: 'agency/white-house-office' },
  Treasury: { entity: 'Department of the Treasury', record: 'agency/department-of-the-treasury' },
  Pentagon: { entity: 'Department of Defense', record: 'agency/dod' },
};

const called = (words: string, found: Findings): readonly Party[] => {
  const people = found.of('person');
  return [
    ...words.matchAll(
      /(?<![\p{L}’'-])(?:Pentagon|White House|(?<=\b[Tt]he )Treasury)(?![\p{L}’'-]| \p{Lu}| (?:official|aide|spokes|advis|counsel|statement|staff|lawyer|memo|meeting))/gu,
    ),
  ].flatMap(({ 0: word, index }) => {
    const house = HOUSES[word];
    const span = { start: index, end: index + word.length };
    if (!house || people.some((one) => overlaps(one, span))) return [];
    return [{ ...span, ...house, entityType: 'agency' as const, unnamed: false }];
  });
};

/** "The press office told reporters": whose it is needs no name. */
const offices = (words: string): readonly Party[] =>
  [...words.matchAll(/(?<![\p{L}-])(?:White House )?press office(?= )/gu)].flatMap(({ 0: entity, index }) => {
    const span = { start: index, end: index + entity.length };
    if (!SPEAKS.test(words.slice(span.end, span.end + 80))) return [];
    return [{ ...span, entity, entityType: 'agency' as const, record: null, unnamed: false }];
  });

/** "The bus drivers' union": of those who do a thing, where none of its name is named. */
const unionsOf = (words: string, named: readonly Party[]): readonly Party[] =>
  [
    ...words.matchAll(
      /(?<![\p{L}-])(?<=\b[TtAa](?:he)? )(?:[a-z-]+ ){0,2}?(?<whose>[a-z]{4,20}s)[’'] (?:union|association|lobby|guild|federation|trade group)(?![\p{L}’'-]| \p{Lu}|, (?:the )?\p{Lu})/gu,
    ),
  ].flatMap(({ 0: entity, index, groups }) => {
    const span = { start: index, end: index + entity.length };
    const whose = new RegExp(`\\b${(groups?.['whose'] ?? '').slice(0, -1)}`, 'iu');
    if (named.some((one) => one.entityType === 'organization' && whose.test(one.entity))) return [];
    return [{ ...span, entity, entityType: 'group' as const, record: null, unnamed: false }];
  });

/** "Sen." */
const inFull = (role: string): string =>
  role
    .toLowerCase()
    .replace(/\bsen\.$/u, 'senator')
    .replace(/\bgov\.$/u, 'governor')
    .replace(/\brep\.$/u, 'representative');

/** "The president": whoever is called so in the text before it. */
const titled = (words: string, found: Findings): readonly Party[] => {
  const people = found.of('person').filter(({ role }) => role !== null);
  const inChair = found
    .of('person')
    .find(({ role, end }) => /\bchair/iu.test(role ?? '') || /^ \([Cc]hair/u.test(words.slice(end, end + 8)));
  return [
    ...words.matchAll(
      /(?<![\p{L}-])[Tt]he (president|governor|senator|representative|congress(?:man|woman)|mayor|secretary|foreign minister|attorney general|[Cc]hair(?:man|woman)?)(?![\p{L}’'-])/gu,
    ),
  ].flatMap((match) => {
    const called = /^[Cc]hair/u.test(match[1] ?? '')
      ? inChair
      : people.findLast(
          (one) =>
            one.end <= match.index &&
            (one.affiliation === null || match[1] === 'secretary') &&
            inFull(one.role ?? '').endsWith(match[1] ?? ''),
        );
    const span = { start: match.index, end: match.index + match[0].length };
    return called
      ? [{ ...span, entity: called.name, entityType: 'person' as const, record: called.record, unnamed: false }]
      : [];
  });
};

const spanned = ({ start, end }: Span): Span => ({ start, end });

/** Of two that overlap the one that begins first, then the longer. */
const withoutInner = (all: readonly Party[]): Party[] => {
  const kept: Party[] = [];
  for (const party of all) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, party)) kept.push(party);
  }
  return kept;
};
