/**
 * What was found in one document, in the schema of the hand-made labels that accuracy is measured against: one entry a
 * finding, offsets (UTF-16) and quotes of the original file.
 */
import { offsetMap } from '../kernel/offset-map.ts';
import { headerCitation } from '../stages/identify/register.ts';
import type { Span } from '../../schema/domain/span.ts';
import type {
  Actor,
  Deadline,
  FindingKind,
  FindingOf,
  Findings,
  Identity,
  Sourced,
  Structured,
} from '../values/index.ts';

interface Quoted extends Span {
  readonly quote: string;
}
type Label = Readonly<Record<string, unknown>>;
export type LabelFile = Readonly<Record<string, unknown>>;

/** Where a canonical span stands in the original, and what is printed there. */
type Locate = (span: Span) => Quoted;

/** `original` is the decoded text that offsets point into; for a format that is no text, the canonical text. */
export const labelFile = (input: Structured, found: Findings, original: string): LabelFile => {
  // what a Word file's offsets point into is no text that anybody labels
  const toOriginal: (span: Span) => Span =
    original === input.document.text ? (span) => span : offsetMap(input.document.offsets).toOriginal;
  const locate: Locate = (span) => {
    const { start, end } = toOriginal(span);
    return { start, end, quote: original.slice(start, end) };
  };
  const all: All = (kind, values) => found.of(kind).map((one) => ({ ...values(one), ...locate(one) }));
  return {
    schemaVersion: 1,
    file: input.document.name,
    textSha256: input.document.sha256,
    kind: kindOf(input.identity),
    labelledRange: { ...toOriginal(input.body), note: 'the body of the document as read' },
    document: documentFields(input, locate),
    sections: sections(input, locate),
    legalReferences: found
      .of('legal-reference')
      .filter((one) => !one.shortForm)
      .map((one) => ({ norm: one.norm, ...locate(one) })),
    documentRelations: onePerClause(all('relation', (one) => ({ type: one.type.toLowerCase(), target: one.target }))),
    agencyMentions: all('agency-mention', ({ canonical }) => ({ canonical })),
    directives: all('obligation', (one) => directive(one, locate)),
    definitions: all('definition', ({ term }) => ({ term })),
    grantPrograms: all('grant-mention', ({ norm }) => ({ norm })),
    ...(input.identity.documentKind === 'report' ? reportLabels(all) : {}),
  };
};

/** A clause that names several provisions of one target is labelled once. */
const onePerClause = (labels: readonly Label[]): readonly Label[] => [
  ...new Map(labels.map((label) => [JSON.stringify(label), label])).values(),
];

type All = <Kind extends FindingKind>(kind: Kind, values: (one: FindingOf<Kind>) => Label) => readonly Label[];

/** What is labelled in news-style reports only. */
const reportLabels = (all: All): LabelFile => ({
  people: all('person', ({ name, role, affiliation }) => ({ name, role, affiliation })),
  developers: all('developer', ({ name }) => ({ name })),
  aiModels: all('model-mention', ({ norm, generic }) => ({ norm, generic })),
  positions: all('position', ({ entity, entityType, stance, about, citations, ambiguous }) => ({
    entity,
    entityType,
    stance,
    about,
    citations,
    ambiguous,
  })),
  events: all('event', ({ date, description, dateInferred, status }) => ({
    date,
    description,
    dateInferred,
    status: status?.toLowerCase() ?? null,
  })),
  claims: all('claim', ({ citations, speaker, source, directQuote }) => ({
    citations,
    speaker,
    source,
    directQuote,
  })),
});

const kindOf = ({ kind, documentKind }: Identity): string =>
  (kind?.value ?? (documentKind === 'report' ? 'report' : 'other')).toLowerCase();

const documentFields = ({ identity, document }: Structured, locate: Locate): readonly Label[] => {
  const fields: readonly (readonly [field: string, sourced: Sourced<string> | null])[] = [
    ['kind', identity.kind && { ...identity.kind, value: identity.kind.value.toLowerCase() }],
    ['number', identity.number],
    ['title', identity.title],
    ['issuer', identity.issuer],
    ['signedDate', identity.signedOn],
    ['publicationDate', identity.publishedOn],
    ['frDocNumber', identity.frDocumentNumber],
    // the labels take the header at its word, which counts the cover of a Part; an order is cited by its own page
    ['frCitation', headerCitation(document) ?? identity.frCitation],
  ];
  return fields.flatMap(([field, sourced]) => {
    if (!sourced) return [];
    const { value, span } = sourced;
    return [{ field, value, ...(span ? { ...locate(span), inText: true } : { inText: false }) }];
  });
};

const sections = ({ sections: all }: Structured, locate: Locate): readonly Label[] =>
  all.map(({ path, label, labelSpan, heading, headingSpan, parent }) => {
    const place = headingSpan && locate(headingSpan);
    return {
      path,
      label,
      heading,
      ...(place && { headingStart: place.start, headingEnd: place.end }),
      parent,
      ...locate(labelSpan),
    };
  });

const directive = (one: FindingOf<'obligation'>, locate: Locate): Label => {
  const named = (role: Actor['role']): readonly string[] => [
    ...new Set(one.actors.filter((actor) => actor.role === role).flatMap(({ canonical }) => canonical ?? [])),
  ];
  return {
    path: one.path,
    responsible: named('RESPONSIBLE'),
    through: named('THROUGH'),
    consult: named('CONSULTED'),
    modality: one.modality.toLowerCase(),
    action: one.act,
    object: one.object,
    deadline: one.deadline && deadline(one.deadline, locate),
    recurrence: one.recurrence?.value ?? null,
    ...(one.inAmendment && { inAmendment: true }),
  };
};

const deadline = ({ start, end, duration, anchor, due }: Deadline, locate: Locate): Label => {
  const { quote, ...place } = locate({ start, end });
  return { raw: quote, ...place, duration, anchor, due };
};
