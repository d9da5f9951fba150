/** What a record is called in a line, whatever its type. */
import { dateText, instrumentName, sectionText, word } from './words.ts';

interface Instrument {
  readonly kind: string | null;
  readonly number: string | null;
  readonly title: string | null;
}

/** What a name is made of; which parts there are depends on the type. `RecordName` and `ShortName` ask for them. */
export interface Named extends Partial<Instrument> {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string | null;
  readonly acronym?: string | null;
  readonly path?: string | null;
  readonly heading?: string | null;
  readonly act?: string | null;
  readonly object?: string | null;
  readonly modality?: string | null;
  readonly term?: string | null;
  readonly norm?: string | null;
  readonly type?: string | null;
  readonly status?: string | null;
  readonly on?: string | null;
  readonly stance?: string | null;
  readonly about?: string | null;
  readonly instrument?: Instrument | null;
  readonly to?: Instrument | null;
}

const joined = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

/**
 * For what has no name, its id: `organization/frontier-model-forum` -> `Frontier model forum`; where it ends in a hash, what
 * it is and where: `coverage/us/eo/99002/signed/2(a)/20216009` -> `Coverage rule § 2(a)`.
 */
const fromId = ({ __typename, id }: Named): string => {
  const [last = id, place = ''] = id.split('/').toReversed();
  return /^[0-9a-f]{8}$/.test(last)
    ? joined(word(__typename), /^(?:\d|h:)/.test(place) ? sectionText(place) : null)
    : word(last.replaceAll('-', ' '));
};

export const recordName = (record: Named): string => {
  switch (record.__typename) {
    case 'Instrument':
      return record.number && record.title ? `${instrumentName(record)}, ${record.title}` : instrumentName(record);
    case 'InstrumentVersion':
      return joined(
        record.instrument ? instrumentName(record.instrument) : null,
        record.name ? `(${record.name})` : null,
      );
    case 'Agency':
      return record.acronym && record.name ? `${record.name} (${record.acronym})` : (record.name ?? fromId(record));
    case 'Organization':
    case 'Person':
    case 'AIModel':
      return record.name ?? fromId(record);
    case 'Post':
    case 'CyberProgram':
    case 'GrantProgram':
      return record.title ?? fromId(record);
    case 'Provision':
      return joined(sectionText(record.path ?? record.id.split('/').at(-1)), record.heading);
    case 'Obligation':
      return joined(word(record.modality).toLowerCase(), record.act, record.object) || 'Obligation';
    case 'DefinedTerm':
      return record.term ? `“${record.term}”` : fromId(record);
    case 'LegalReference':
      return record.norm ?? fromId(record);
    case 'InstrumentRelation':
      return joined(word(record.type), record.to ? instrumentName(record.to) : null);
    case 'LifecycleEvent':
      return joined(word(record.status), dateText(record.on));
    case 'Position':
      return joined(word(record.stance), record.about) || 'Position';
    default:
      return fromId(record);
  }
};
