/** The vocabulary of the graph as people read it. */

const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  AIModel: 'Model',
  GrantProgram: 'Grant program',
  DUPLICATE_OF: 'Duplicate',
  SHALL_NOT: 'Shall not',
  SIGNED_ON: 'Signed on',
  FundingLine: 'Funding',
  dueOn: 'Due',
  minTrainingFlop: 'From so many operations',
  trainingFlop: 'Training compute',
  LINK: 'Link to a record',
};

/** `EXECUTIVE_ORDER` -> `Executive order`, `noticeDays` -> `Notice days`, `InstrumentRelation` -> `Instrument relation`. */
export const word = (term: string | null | undefined): string => {
  if (!term) return '';
  const other = SAID_OTHERWISE[term];
  if (other !== undefined) return other;
  const spaced = /^[A-Z_]+$/.test(term)
    ? term.replaceAll('_', ' ').toLowerCase()
    : term.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  xlsx: 'XLSX',
  html: 'HTML',
  csv: 'CSV',
  json: 'JSON',
  'register-text': 'Federal Register text',
  'register-xml': 'Federal Register XML',
};
/** How a document was written, by the reader that took it. */
export const formatText = (format: string): string => FORMATS[format] ?? word(format.replaceAll('-', ' '));

const MANY = new Intl.NumberFormat('en-US');
export const count = (number: number): string => MANY.format(number);

const MANY_OTHERWISE: Readonly<Record<string, string>> = {
  Person: 'People',
  Agency: 'Agencies',
  FundingLine: 'Funding',
};
/** What many records of a type are called: `Agency` -> `Agencies`, `LegalReference` -> `Legal references`. */
export const manyOf = (type: string): string => MANY_OTHERWISE[type] ?? `${word(type)}s`;

/** `1 × 10²⁶`, as figures are written that nobody counts the zeros of. */
export const power = (value: number): string => {
  const [mantissa = '', exponent = ''] = value.toExponential(1).split('e+');
  return `${mantissa.replace(/\.0$/, '')} × 10${exponent.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}`;
};

/** `1 source`, `3 sources`. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A partial date as it is known: `May 21, 2026`, `May 2026`, `2026`. */
export const dateText = (date: string | null | undefined): string => {
  if (!date) return '';
  const [year = '', month, day] = date.split('-');
  const name = month ? (MONTHS[Number(month) - 1] ?? '') : '';
  return day ? `${name} ${Number(day)}, ${year}` : month ? `${name} ${year}` : year;
};

/** A moment, in the reader's own zone. */
export const momentText = (moment: string | null | undefined): string =>
  moment ? new Date(moment).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }) : '';

/** Any value of a property, in a line. */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return value >= 1e15 ? power(value) : count(value);
  if (typeof value === 'string') return /^\d{4}(-\d{2}){1,2}$/.test(value) ? dateText(value) : value;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return Object.entries(value)
    .map(([name, each]) => `${word(name)}: ${valueText(each)}`)
    .join('; ');
};

/** Where in a text: `§ 2(b)`, or the heading that stands above where a text has no numbers (`h:what-it-asks.1.a`). */
export const sectionText = (section: string | null | undefined): string => {
  if (!section) return '';
  // A second clause of the same number is told apart by `~2`; that is of use in an address alone.
  const plain = section.replace(/~\d+/g, '');
  if (!plain.startsWith('h:')) return `§ ${plain}`;
  const [heading = '', ...clauses] = plain.slice(2).split('.');
  const name = word(heading.replaceAll('-', ' ').replace(/\bai\b/g, 'AI'));
  return clauses.length > 0 ? `${name}, ${clauses.join('.')}` : name;
};

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
};

/** A recurrence in ISO 8601: `P1Y` -> `every year`, `P90D` -> `every 90 days`, `PT5M` -> `every 5 minutes`. */
export const everyText = (period: string): string => {
  const [, time, number, unit] = /^P(T?)(\d+)([YMWDH])$/.exec(period) ?? [];
  const name = UNITS[`${time ?? ''}${unit ?? ''}`];
  if (!name) return period;
  return number === '1' ? `every ${name}` : `every ${number ?? ''} ${name}s`;
};

/** How an instrument is called in a line: `Executive Order 14110`. */
export const instrumentName = (instrument: {
  readonly kind?: string | null;
  readonly number?: string | null;
  readonly title?: string | null;
  readonly id?: string;
}): string => {
  if (instrument.number && instrument.kind === 'EXECUTIVE_ORDER') return `Executive Order ${instrument.number}`;
  // `M-24-10` speaks for itself; `25` does not.
  if (instrument.number && instrument.kind && /^[\d-]+$/.test(instrument.number))
    return `${word(instrument.kind)} ${instrument.number}`;
  const name = instrument.number ?? instrument.title;
  // `instrument/us/nist/ai-risk-management-framework` is named by its last part.
  return name ?? (word((instrument.id?.split('/').at(-1) ?? '').replaceAll('-', ' ')) || 'Instrument');
};

/** What a source is, where it names no publisher. */
export const publisherText = (source: {
  readonly publisher?: string | null;
  readonly sourceKind?: string | null;
}): string => source.publisher ?? (source.sourceKind ? word(source.sourceKind.replaceAll('-', ' ')) : 'Source');
