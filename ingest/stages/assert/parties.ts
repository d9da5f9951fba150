/** Reads: mentions of agencies, people and developers. Gives: the records of those that no reference table holds. */
import { slug } from '../../../schema/domain/ids.ts';
import { sliceOf, type Span } from '../../../schema/domain/span.ts';
import type { AgencyMention, DeveloperMention, OrganizationMention, PersonMention } from '../../values/index.ts';
import { assertRecord, NOTHING, proof, together, type Assertion, type Fact } from './assertion.ts';
import { sentenceAt, type AssertContext } from './context.ts';

/** The first of each record, the fullest words first: one proof of a name is enough from one text. */
const firstOf = <T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  id: (item: T) => string,
): readonly T[] => {
  const best = new Map<string, T>();
  for (const item of items) {
    const held = best.get(id(item));
    if (!held || item.end - item.start > held.end - held.start) best.set(id(item), item);
  }
  return [...best.values()];
};

export const assertParties = (context: AssertContext): Assertion => {
  const agencies = new Set(context.names.agencies.map((agency) => agency.id));
  const unknown = context.found.of('agency-mention').filter((mention) => !agencies.has(mention.agency));
  return together([
    ...firstOf(unknown, (mention) => mention.agency).map((mention) => body(context, mention)),
    ...firstOf(context.found.of('person'), (mention) => mention.record).map((mention) => person(context, mention)),
    ...firstOf([...context.found.of('developer'), ...context.found.of('organization')], ({ record }) => record).map(
      (mention) => organization(context, mention),
    ),
  ]);
};

const INTERAGENCY = /\b(?:Council|Committee|Task Force|Working Group|Board|Commission|Group|Initiative)\b/;

const body = (context: AssertContext, found: AgencyMention): Assertion => {
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const kind = INTERAGENCY.test(found.canonical) ? 'INTERAGENCY_BODY' : 'OFFICE';
  return assertRecord('Agency', found.agency, found.canonical, { rule: found.rule, confidence: 0.8 * found.score }, [
    {
      property: 'name',
      value: found.canonical,
      quotes,
      inferred: found.via !== 'name' || !sliceOf(context.text, found).includes(found.canonical),
    },
    { property: 'agencyKind', value: kind, quotes, inferred: true },
  ]);
};

const person = (context: AssertContext, found: PersonMention): Assertion => {
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const organization = found.affiliation ? partyNamed(context, found.affiliation) : null;
  const printed = (words: string | null): Pick<Fact, 'quotes' | 'inferred'> => {
    const told = saying(context, found, words);
    return { quotes: [told ?? quotes[0] ?? null], inferred: !told };
  };
  return assertRecord('Person', found.record, found.name, { rule: found.rule, confidence: 0.9 }, [
    { property: 'name', value: found.name, quotes },
    // "Its president": whose, the sentences before it tell.
    { property: 'role', value: found.role, ...printed(found.role) },
    { property: 'affiliation', value: found.affiliation, ...printed(found.affiliation) },
    { property: 'organization', value: organization, quotes, inferred: true },
  ]);
};

/** Of the sentences that name somebody, one that says this too: a role may be told in another than the first. */
const saying = (context: AssertContext, { record }: PersonMention, words: string | null): Span | undefined =>
  words === null
    ? undefined
    : context.found
        .of('person')
        .filter((mention) => mention.record === record)
        .map((mention) => proof(context.text, sentenceAt(context, mention), mention))
        .find((quote) => sliceOf(context.text, quote).includes(words));

const partyNamed = (context: AssertContext, name: string): string | null => {
  const wanted = slug(name);
  const among = [...context.names.organizations, ...context.names.agencies];
  return (
    among.find((party) => [party.name, ...party.aliases].some((known) => slug(known) === wanted))?.id ??
    context.names.agencies.find(({ acronym }) => acronym === name)?.id ??
    context.found.of('organization').find((mention) => slug(mention.name) === wanted)?.record ??
    null
  );
};

const organization = (context: AssertContext, found: DeveloperMention | OrganizationMention): Assertion => {
  if (context.names.organizations.some((known) => known.id === found.record)) return NOTHING;
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  return assertRecord('Organization', found.record, found.name, { rule: found.rule, confidence: 0.85 }, [
    { property: 'name', value: sliceOf(context.text, found), quotes },
  ]);
};
