/**
 * From a publication to what may be stored of it. Pure.
 * What does not hold (a quote outside the text, a value of the wrong kind) is refused here, counted, and said.
 */
import { recordType, type RecordTypeName } from '../../../schema/domain/catalog.ts';
import { CodedError } from '../../../schema/domain/codes.ts';
import { typeOfId, type RecordId } from '../../../schema/domain/ids.ts';
import { linkOf } from '../../../schema/domain/links.ts';
import type { Issue, Publication, RecordDraft } from '../../../schema/domain/publication.ts';
import { isOwnText } from '../../../schema/domain/projection.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { Json, StatementDraft } from '../../../schema/domain/statement.ts';
import { identify } from './canonical.ts';
import { fits, propertyOf, quoteFault, spanFault, statementFault, typeOf, type Fault } from './check.ts';
import { pageAt } from './marks.ts';

/** A statement with its identity; its quotes are those of every draft that said the same. */
export interface Prepared extends StatementDraft {
  readonly id: RecordId;
  readonly type: RecordTypeName;
  /** The other record that the value names, or null. */
  readonly valueRecord: RecordId | null;
  /** What the text says, where a person's decision shows it otherwise. */
  readonly statedSubject?: RecordId;
  readonly statedValue?: Json;
}

/** A record to be registered. */
export interface PreparedRecord extends RecordDraft {
  /** Facts as printed, where a decision shows others. */
  readonly statedFacts?: RecordDraft['facts'];
}

export interface Preparation {
  /** As it came, less what was refused. */
  readonly publication: Publication;
  /** In the order of the publication, each id once. */
  readonly statements: readonly Prepared[];
  /** Each id once; every subject of a statement is among them. */
  readonly records: readonly PreparedRecord[];
  /** What was refused, one issue each. */
  readonly refused: readonly Issue[];
}

/** Errors: `E_MALFORMED` where the text itself could not be stored without changing it. */
export const prepare = (publication: Publication): Preparation => {
  const { text } = publication.revision;
  if (!text.isWellFormed() || text.includes('\0')) {
    throw new CodedError('E_MALFORMED', 'The text holds characters that cannot be stored unchanged');
  }
  const refused: Issue[] = [];
  const sound = <T>(items: readonly T[], faultOf: (item: T) => Fault | null, place: (item: T) => Span | null): T[] =>
    items.filter((item) => {
      const fault = faultOf(item);
      const at = place(item);
      if (fault) refused.push({ ...fault, page: at && !spanFault(text, at) ? pageAt(publication, at.start) : null });
      return fault === null;
    });
  const spans = <T extends Span>(what: string, items: readonly T[]): T[] =>
    sound(
      items,
      (item) => quoteCode(what, spanFault(text, item)),
      (item) => item,
    );
  const statements = joinEqual(
    sound(
      publication.statements,
      (draft) => statementFault(text, draft),
      (draft) => draft.quotes[0] ?? null,
    ),
    publication.work,
  );
  const records = sound(
    publication.records,
    (record) => recordFault(text, publication.work, record),
    (record) => record.quote,
  );
  const checked: Publication = {
    ...publication,
    passages: spans('passage', publication.passages),
    mentions: spans('mention', publication.mentions),
    markers: spans('marker', publication.markers),
    uncited: spans('uncited sentence', publication.uncited),
    unknowns: sound(
      publication.unknowns,
      ({ quote }) => quoteCode('open question', quoteFault(text, quote)),
      ({ quote }) => quote,
    ),
  };
  return { publication: checked, statements, records: withSubjects(records, statements), refused };
};

const quoteCode = (what: string, fault: string | null): Fault | null =>
  fault ? { code: 'E_QUOTE', message: `${what}: ${fault}` } : null;

const recordFault = (text: string, work: RecordId, { id, type, quote, facts }: RecordDraft): Fault | null => {
  if (typeOf(id) !== type) return { code: 'E_VALUE', message: `${id} is not the id of a ${type}` };
  const { properties, structural } = recordType(type);
  if (structural && !isOwnText(id, work)) return { code: 'E_VALUE', message: `${id} is no part of ${work}` };
  const wrong = Object.entries(facts ?? {}).find(([name, value]) => {
    const property = properties[name];
    return !property || (value !== null && value !== '' && !fits(property, value));
  });
  if (wrong) return { code: 'E_VALUE', message: `${id}: ${JSON.stringify(wrong).slice(0, 80)}` };
  return quoteCode(id, quote && quoteFault(text, quote));
};

/**
 * Drafts that say the same become one statement with the quotes of all, as sure as the surest, and valid from the day that one
 * of them tells: a headline tells none, its text does.
 */
const joinEqual = (drafts: readonly StatementDraft[], work: RecordId): readonly Prepared[] => {
  const byId = new Map<RecordId, Prepared>();
  for (const draft of drafts) {
    const property = propertyOf(draft.subject, draft.property);
    const type = typeOfId(draft.subject);
    if (!property || !type) continue;
    const id = identify(draft, property, work);
    const earlier = byId.get(id);
    byId.set(id, earlier ? joined(earlier, draft) : { ...draft, id, type, valueRecord: linkOf(property, draft.value) });
  }
  return [...byId.values()];
};

const joined = (earlier: Prepared, later: StatementDraft): Prepared => ({
  ...earlier,
  confidence: Math.max(earlier.confidence, later.confidence),
  validFrom: earlier.validFrom ?? later.validFrom,
  quotes: [...earlier.quotes, ...later.quotes],
});

/** Of two drafts of one record the one with facts speaks; a subject that nobody brought is registered by its id. */
const withSubjects = (records: readonly RecordDraft[], statements: readonly Prepared[]): readonly RecordDraft[] => {
  const byId = new Map<RecordId, RecordDraft>();
  for (const record of records) {
    const earlier = byId.get(record.id);
    if (!earlier || (record.facts && !earlier.facts)) byId.set(record.id, record);
  }
  for (const { subject, type } of statements) {
    if (!byId.has(subject)) byId.set(subject, { id: subject, type, label: subject, quote: null, facts: null });
  }
  return [...byId.values()];
};
