/** Due dates as iCalendar (RFC 5545): an all-day event for each that is known to the day. Pure. */
import type { ObligationPartsFragment } from '../../graph/operations.ts';

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines have at most 75 octets; what is longer goes on in a line that begins with a space. */
const folded = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = new TextEncoder().encode(character).length;
    if (size + octets > 74) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n');
};

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const basic = (date: string): string => date.replaceAll('-', '');

export const calendarOf = (
  obligations: readonly ObligationPartsFragment[],
  origin: string,
  now = new Date(),
): string => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const events = obligations.flatMap(({ id, act, object, actors, deadline, instrument, quotes }) => {
    const due = deadline?.dueOn;
    if (!due || due.length !== 10) return [];
    const who = actors.map(({ agency, text }) => agency?.acronym ?? agency?.name ?? text).join(', ');
    return [
      'BEGIN:VEVENT',
      `UID:${encodeURIComponent(id)}@recital`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${basic(due)}`,
      `DTEND;VALUE=DATE:${basic(dayAfter(due))}`,
      `SUMMARY:${escaped([who, act, object].filter(Boolean).join(' '))}`,
      `DESCRIPTION:${escaped([instrument?.title, quotes?.[0]?.exact].filter(Boolean).join('\n\n'))}`,
      `URL:${origin}/record/${encodeURI(id)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Recital//Explorer//EN', ...events, 'END:VCALENDAR', '']
    .map(folded)
    .join('\r\n');
};
