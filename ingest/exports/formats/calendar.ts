/** Due dates as a calendar (RFC 5545): a whole-day event each, over all days of a month or year where no day is printed. */
import ical, { ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import { bounds } from '../../../schema/domain/partial-date.ts';
import type { Row } from '../../edges/stream-rows.ts';

const textOf = (value: Row[string] | undefined): string | null => (typeof value === 'string' ? value : null);

/** Rows of the dataset `obligations`; those without a date are no events. */
export async function* calendar(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const empty = newCalendar().toString();
  yield empty.slice(0, empty.lastIndexOf(END));
  for await (const row of rows) if (textOf(row['due_on']) !== null) yield eventOf(row);
  yield `${END}\r\n`;
}

const END = 'END:VCALENDAR';
const newCalendar = (): ICalCalendar =>
  ical({ prodId: { company: 'Recital', product: 'Due dates', language: 'EN' }, name: 'Recital: due dates' });

const eventOf = (row: Row): string => {
  const { first, last } = bounds(textOf(row['due_on']) ?? '');
  const end = new Date(`${last}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  const actors = Array.isArray(row['actors']) ? row['actors'].join('; ') : null;
  const place = [textOf(row['number']), textOf(row['provision'])].filter((part) => part !== null).join(', ');
  const duty = [actors, row['act'], row['object']].filter((part) => part != null && part !== '').join(' – ');
  const one = newCalendar();
  one.createEvent({
    // Of the record's own id: the same duty keeps its place in a calendar that is fetched again.
    id: `${encodeURIComponent(String(row['id']))}@recital`,
    stamp: String(row['known_from']),
    start: new Date(`${first}T00:00:00Z`),
    end,
    allDay: true,
    timezone: 'UTC',
    // Nobody is busy all day because something is due.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: place === '' ? duty : `${place}: ${duty}`,
    description: [textOf(row['quote']), textOf(row['deadline']), `/r/${String(row['id'])}`]
      .filter((part) => part !== null)
      .join('\n\n'),
    ...(textOf(row['url']) === null ? {} : { url: textOf(row['url']) }),
  });
  // Only a whole calendar is folded.
  const text = one.toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf(END));
};
