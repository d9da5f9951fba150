/** What happened to a record, in time's order: its lifecycle events, and the dates that are stated of it. */
import { recordType, type RecordTypeName } from '../../schema/domain/catalog.ts';
import { typeOfId, type RecordId } from '../../schema/domain/ids.ts';
import { bounds, type PartialDate } from '../../schema/domain/partial-date.ts';
import { projectProperty } from '../../schema/domain/projection.ts';
import { VOCABULARY, type LifecycleStatus } from '../../schema/domain/vocabulary.ts';
import type { StatementRow, TimelineRow } from './rows.ts';
import type { About } from './store/statements.ts';

const EVENT_PROPERTIES = ['status', 'on', 'description'] as const;

/** A date of an instrument that tells the same as an event of its life. */
const STEP_OF: Readonly<Record<string, LifecycleStatus>> = { signedOn: 'SIGNED', publishedOn: 'PUBLISHED' };

/** The statements that the timelines of these records are made of, and of their events. */
export const neededFor = (records: readonly RecordId[], events: readonly RecordId[]): readonly About[] => [
  ...records.flatMap((subject) => dateProperties(subject).map((property) => ({ subject, property }))),
  ...events.flatMap((subject) => EVENT_PROPERTIES.map((property) => ({ subject, property }))),
];

const dateProperties = (record: RecordId): readonly string[] => {
  const type = typeOfId(record);
  if (!type) return [];
  return Object.entries(recordType(type).properties).flatMap(([name, { kind }]) => (kind === 'date' ? [name] : []));
};

/** An entry that may tell the same as others: those of one key become one. */
interface Told extends TimelineRow {
  readonly status: LifecycleStatus | null;
}

/** One record's timeline. `label` is what it is called; `statements` are those that `neededFor` asked for. */
export const timelineOf = (
  record: RecordId,
  label: string,
  events: readonly RecordId[],
  statements: readonly StatementRow[],
): readonly TimelineRow[] => {
  const bySubject = Map.groupBy(statements, ({ subjectId }) => subjectId);
  const told = [
    ...events.flatMap((event) => eventEntry(bySubject.get(event) ?? [])),
    ...dateProperties(record).flatMap((name) => dateEntry(record, label, name, bySubject.get(record) ?? [])),
  ];
  return [...Map.groupBy(told, ({ key }) => key).values()].flatMap(joined).sort(byTime);
};

const eventEntry = (statements: readonly StatementRow[]): readonly Told[] => {
  const [status, on, description] = EVENT_PROPERTIES.map((name) => shownOf('LifecycleEvent', name, statements));
  const words = description?.value ?? status?.value;
  if (typeof words !== 'string') return [];
  const step = (status?.value ?? null) as LifecycleStatus | null;
  const date = (on?.value ?? null) as PartialDate | null;
  const proof = [status, on, description].filter((statement) => statement !== undefined);
  return [entryOf('event', step, date, words, proof)];
};

const dateEntry = (
  record: RecordId,
  label: string,
  name: string,
  statements: readonly StatementRow[],
): readonly Told[] => {
  const type = typeOfId(record);
  const shown = type ? shownOf(type, name, statements) : undefined;
  if (!shown) return [];
  return [entryOf(name, STEP_OF[name] ?? null, shown.value as PartialDate, describe(label, name), [shown])];
};

/** `signedOn` -> `Signed`; a bare `on` says nothing, so the record's own name does. */
const describe = (label: string, name: string): string =>
  name === 'on' ? label : `${name.charAt(0).toUpperCase()}${name.slice(1).replace(/On$/, '')}`;

const entryOf = (
  kind: string,
  status: LifecycleStatus | null,
  on: PartialDate | null,
  description: string,
  statements: readonly StatementRow[],
): Told => ({ key: `${on ?? ''} ${status ?? description}`, kind, status, on, description, statements });

const shownOf = (type: RecordTypeName, name: string, statements: readonly StatementRow[]): StatementRow | undefined => {
  const property = recordType(type).properties[name];
  return (
    property &&
    projectProperty(
      property,
      statements.filter((statement) => statement.property === name),
    ).shown[0]
  );
};

/** An event says more than a bare date of the same step; the proofs of all stand together. */
const joined = (entries: readonly Told[]): readonly Told[] => {
  const best = entries.find(({ kind }) => kind === 'event') ?? entries[0];
  return best ? [{ ...best, statements: entries.flatMap(({ statements }) => statements) }] : [];
};

const NEVER = '9999-12-31';
const firstDay = ({ on }: Told): string => (on === null ? NEVER : bounds(on).first);
const stepOf = ({ status }: Told): number => (status === null ? -1 : VOCABULARY.LifecycleStatus.indexOf(status));

/** What has no date comes last; of one day's entries those go first that come first in an instrument's life. */
const byTime = (a: Told, b: Told): number =>
  firstDay(a).localeCompare(firstDay(b)) || stepOf(a) - stepOf(b) || (a.key < b.key ? -1 : 1);
