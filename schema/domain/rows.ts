/**
 * A record as the graph holds it: its id and, by property name, the value that ranks best, or null.
 * A property of kind `record` holds the other record's id.
 */
import type { Property, RECORD_TYPES, RecordTypeName } from './catalog.ts';
import type { RecordId } from './ids.ts';
import type { PartialDate } from './partial-date.ts';
import type { Json } from './statement.ts';
import type { Term, VocabularyName } from './vocabulary.ts';

interface ValueOfKind {
  readonly text: string;
  readonly int: number;
  readonly float: number;
  readonly boolean: boolean;
  readonly date: PartialDate;
  readonly decimal: string;
  readonly json: Json;
  readonly record: RecordId;
}

type Single<P extends Property> = P extends { readonly kind: 'enum'; readonly of: infer Name extends VocabularyName }
  ? Term<Name>
  : P extends { readonly kind: infer Kind extends keyof ValueOfKind }
    ? ValueOfKind[Kind]
    : never;

type ValueOf<P extends Property> = P extends { readonly many: true } ? readonly Single<P>[] : Single<P>;

type Properties<Name extends RecordTypeName> = (typeof RECORD_TYPES)[Name]['properties'];

type Values<Properties extends Readonly<Record<string, Property>>> = {
  readonly [Key in keyof Properties]: ValueOf<Properties[Key]> | null;
};

export type RecordRow<Name extends RecordTypeName> = { readonly id: RecordId } & Values<Properties<Name>>;

/** A record of another subgraph, of which only the id is known here. */
export interface Stub {
  readonly id: RecordId;
}
