/**
 * A proof as a file that needs nothing else: JSON-LD in which every quote is a W3C Web Annotation and what was made of what
 * is told in PROV-O. It carries the canonical texts, so that `bin/check-proof.mjs` can hold every quote against them. Pure.
 */
import { createHash } from 'node:crypto';
import type { Proof } from './gather.ts';
import type { ProvenQuote, ProvenRevision, ProvenSource, ProvenStatement } from './store.ts';

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    prov: 'http://www.w3.org/ns/prov#',
    schema: 'https://schema.org/',
    recital: 'urn:recital:',
    statements: 'recital:statement',
    annotations: 'recital:quote',
    revisions: 'recital:revision',
    sources: 'recital:source',
    activities: 'recital:activity',
    property: 'recital:property',
    confidence: 'recital:confidence',
    judgement: 'recital:judgement',
    inferred: 'recital:inferred',
    validFrom: 'recital:validFrom',
    sha256: 'recital:sha256',
    textSha256: 'recital:textSha256',
    text: 'recital:canonicalText',
    page: 'schema:pagination',
    section: 'recital:section',
    integrity: 'recital:integrity',
  },
] as const;

const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

const readingOf = ({ id }: Pick<ProvenRevision, 'id'>): string => `recital:reading/${id}`;

const statement = (of: Proof['record'], said: ProvenStatement, revisionOf: ReadonlyMap<string, string>) => ({
  id: said.id,
  type: ['recital:Statement', 'prov:Entity'],
  'recital:subject': { id: of.id },
  property: said.property,
  'schema:value': said.value,
  confidence: said.confidence,
  judgement: said.judgement,
  inferred: said.inferred,
  validFrom: said.validFrom,
  'recital:method': said.method,
  'recital:attribution':
    said.speaker === null && said.via === null && !said.anonymous
      ? null
      : { speaker: said.speaker, via: said.via, anonymous: said.anonymous },
  'prov:generatedAtTime': said.recordedAt.toISOString(),
  'prov:wasGeneratedBy': [...new Set(said.quotes.flatMap((quote) => revisionOf.get(quote) ?? []))].map((id) => ({
    id: readingOf({ id }),
  })),
  'prov:wasDerivedFrom': said.quotes.map((id) => ({ id })),
  'prov:wasInfluencedBy': said.judgedBy.map(({ decision }) => ({ id: decision })),
});

const annotation = (quote: ProvenQuote, proves: readonly string[]) => ({
  id: quote.id,
  type: 'Annotation',
  motivation: 'identifying',
  body: proves,
  target: {
    source: quote.revision,
    selector: [
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
      { type: 'TextPositionSelector', start: quote.start, end: quote.end },
    ],
  },
  page: quote.page,
  section: quote.section,
});

const revision = (text: ProvenRevision, bytes: Uint8Array | undefined) => ({
  id: text.id,
  type: ['recital:Revision', 'prov:Entity'],
  sha256: text.sha256,
  'schema:contentSize': text.bytes,
  'schema:encodingFormat': text.format,
  'schema:name': text.name,
  'prov:specializationOf': { id: text.source },
  'recital:work': text.work,
  'recital:asserting': text.asserting,
  textSha256: sha256(text.text),
  text: text.text,
  ...(bytes ? { 'recital:bytes': Buffer.from(bytes).toString('base64') } : {}),
});

const source = ({ id, kind, title, publisher, publishedOn, url, licence }: ProvenSource) => ({
  id,
  type: ['schema:CreativeWork', 'prov:Entity'],
  'recital:kind': kind,
  'schema:name': title,
  'schema:publisher': publisher,
  'schema:datePublished': publishedOn,
  'schema:url': url,
  'schema:license': licence,
});

const reading = (text: ProvenRevision) => ({
  id: readingOf(text),
  type: 'prov:Activity',
  'prov:used': { id: text.id },
  'prov:endedAtTime': text.recordedAt.toISOString(),
  'prov:wasAssociatedWith': { id: `recital:pipeline/${text.pipelineVersion}`, type: 'prov:SoftwareAgent' },
});

const decisions = (statements: readonly ProvenStatement[]) => {
  const distinct = new Map(statements.flatMap(({ judgedBy }) => judgedBy.map((one) => [one.decision, one] as const)));
  return [...distinct.values()].map(({ decision, by, at }) => ({
    id: decision,
    type: 'prov:Activity',
    'prov:endedAtTime': at,
    'prov:wasAssociatedWith': { 'schema:name': by, type: 'prov:Agent' },
  }));
};

/** In place of the digest while it is taken. */
const NOUGHT = '0'.repeat(64);

/**
 * The bundle's text. Its last line holds the SHA-256 of all its bytes, those 64 digits taken as noughts: so that damage of
 * any byte is found. `bytes` are originals to be carried along, by revision.
 */
export const bundleOf = (
  { record, statements, quotes, revisions, sources }: Proof,
  bytes: ReadonlyMap<string, Uint8Array> = new Map(),
): string => {
  const proves = new Map<string, string[]>();
  for (const { id, quotes: on } of statements)
    for (const quote of on) proves.set(quote, [...(proves.get(quote) ?? []), id]);
  if (record.quote) proves.set(record.quote, [record.id, ...(proves.get(record.quote) ?? [])]);
  const revisionOf = new Map(quotes.map((quote) => [quote.id, quote.revision]));
  const bundle = {
    '@context': CONTEXT,
    id: `recital:proof/${record.id}`,
    type: ['recital:Proof', 'prov:Bundle'],
    'recital:offsetUnit': 'UTF-16 code unit',
    'schema:about': {
      id: record.id,
      type: `recital:${record.type}`,
      'schema:name': record.label,
      'recital:facts': record.facts,
    },
    statements: statements.map((said) => statement(record, said, revisionOf)),
    annotations: quotes.map((quote) => annotation(quote, proves.get(quote.id) ?? [])),
    revisions: revisions.map((text) => revision(text, bytes.get(text.id))),
    sources: sources.map(source),
    activities: [...revisions.map(reading), ...decisions(statements)],
    integrity: NOUGHT,
  };
  const text = `${JSON.stringify(bundle, null, 1)}\n`;
  const at = text.lastIndexOf(NOUGHT);
  return `${text.slice(0, at)}${sha256(text)}${text.slice(at + NOUGHT.length)}`;
};
