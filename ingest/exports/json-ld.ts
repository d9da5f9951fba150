/** Records as JSON-LD: schema.org's words where it has them, the graph's own for the rest. */
import { recordType, type Property, type RecordTypeName } from '../../schema/domain/catalog.ts';
import type { RecordId } from '../../schema/domain/ids.ts';
import type { Json } from '../../schema/domain/statement.ts';
import { recordPermalink } from '../../schema/domain/permalink.ts';
import { wordsOf } from './words.ts';

/** The vocabulary of this schema has no place on the web: it is named, and documented in `/schema.graphql`. */
const VOCABULARY = 'urn:recital:';
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const SCHEMA = 'https://schema.org/';

/** Classes of schema.org beside our own. */
const CLASSES: Partial<Readonly<Record<RecordTypeName, string>>> = {
  Instrument: 'Legislation',
  Provision: 'Legislation',
  Agency: 'GovernmentOrganization',
  Organization: 'Organization',
  Person: 'Person',
  AIModel: 'SoftwareApplication',
  GrantProgram: 'MonetaryGrant',
};

const TERMS: Readonly<Record<string, string>> = {
  name: 'name',
  title: 'name',
  label: 'name',
  aliases: 'alternateName',
  acronym: 'alternateName',
  url: 'url',
  text: 'text',
  'Instrument.number': 'legislationIdentifier',
  'Instrument.signedOn': 'legislationDate',
  'Instrument.issuer': 'legislationPassedBy',
  'Agency.parent': 'parentOrganization',
};

const iriOf = (type: RecordTypeName, property: string): string => {
  const term = TERMS[`${type}.${property}`] ?? TERMS[property];
  return term === undefined ? `${VOCABULARY}${property}` : `${SCHEMA}${term}`;
};

/** A record's values by the names of the graph. */
export interface LinkedRecord {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  readonly values: Readonly<Record<string, Json>>;
}

type Context = Readonly<Record<string, Json>>;

/** What the property names of one type mean. */
export const contextOf = (type: RecordTypeName): Context => ({
  statements: null,
  ...Object.fromEntries(
    Object.entries(recordType(type).properties).map(([name, property]) => [
      name,
      { '@id': iriOf(type, name), ...typeOf(property) },
    ]),
  ),
});

const typeOf = ({ kind }: Property): Context => {
  if (kind === 'record') return { '@type': '@id' };
  if (kind === 'date') return { '@type': EDTF };
  return kind === 'json' ? { '@type': '@json' } : {};
};

/** Ids are relative to where it was fetched from. */
export const linkedData = ({ id, type, values }: LinkedRecord): Context => {
  const schemaClass = CLASSES[type];
  return {
    '@context': contextOf(type),
    '@id': recordPermalink(id),
    '@type': [`${VOCABULARY}${type}`, ...(schemaClass === undefined ? [] : [`${SCHEMA}${schemaClass}`])],
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, linked(recordType(type).properties[name], value)]),
    ),
  };
};

const linked = (property: Property | undefined, value: Json): Json => {
  if (property?.kind !== 'record') return value;
  return Array.isArray(value)
    ? value.map((one: Json) => recordPermalink(wordsOf(one)))
    : recordPermalink(wordsOf(value));
};

/** Records of one type as one document. */
export async function* jsonLd(
  type: RecordTypeName,
  records: AsyncIterable<Omit<LinkedRecord, 'type'>>,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(contextOf(type))},"@graph":[`;
  let between = '\n';
  for await (const record of records) {
    const { '@context': _, ...node } = linkedData({ type, ...record });
    yield `${between}${JSON.stringify(node)}`;
    between = ',\n';
  }
  yield '\n]}\n';
}
