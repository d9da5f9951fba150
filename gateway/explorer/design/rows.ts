/** A list on the screen as a file's text. Pure. */

/** One line of a list: names to values. */
export type Row = Readonly<Record<string, unknown>>;

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const cell = (value: unknown): string => {
  const text = plain(value);
  // A spreadsheet takes a cell that begins like this for a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** RFC 4180, with a line of names. */
export const csvOf = (rows: readonly Row[]): string => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((line) => line.map(cell).join(','))
    .join('\r\n');
};

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  INSTRUMENT: 'Legislation',
  AGENCY: 'GovernmentOrganization',
  ORGANIZATION: 'Organization',
  PERSON: 'Person',
  PROGRAM: 'Grant',
  MODEL: 'SoftwareApplication',
};

/** A list of schema.org, with the explorer's own names beside. */
export const jsonLdOf = (name: string, rows: readonly Row[]): string =>
  JSON.stringify(
    {
      '@context': { '@vocab': 'https://schema.org/', recital: 'urn:recital:' },
      '@type': 'ItemList',
      name,
      numberOfItems: rows.length,
      itemListElement: rows.map(({ id, kind, ...rest }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          '@type': SCHEMA_TYPES[String(kind)] ?? 'CreativeWork',
          ...(typeof id === 'string' ? { '@id': `urn:recital:${id}` } : {}),
          ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`recital:${key}`, value])),
        },
      })),
    },
    null,
    2,
  );
