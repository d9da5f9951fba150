/** `recital show FILE|RECORD` */
import { resolve } from 'node:path';
import { CODES, CodedError, type CodeName } from '../../schema/domain/codes.ts';
import type { Json } from '../../schema/domain/statement.ts';
import { readContents } from '../edges/archive.ts';
import { showFile, showRecord, type ShownFile, type ShownRecord, type ShownStatement } from '../edges/show.ts';
import { EXIT, type Exit } from './exit.ts';
import { withPool } from './session.ts';
import { printable, type Paint, type Terminal } from './terminal.ts';

/** A record by its id; a file by its bytes where it is there, else by the name under which it was read. */
export const show = (terminal: Terminal, what: string, { json }: { readonly json?: boolean }): Promise<Exit> =>
  withPool(async (pool) => {
    const { out, err, paint, from } = terminal;
    const record = await showRecord(pool, what);
    const file = record ? null : await showFile(pool, await hashOf(resolve(from, what)), what);
    const shown = record ?? file;
    if (!shown) {
      err(`Neither a record nor a file that was read: ${printable(what)}\n`);
      return EXIT.nothing;
    }
    if (json) await out(`${JSON.stringify(shown)}\n`);
    else await out(record ? recordText(record, paint) : fileText(shown as ShownFile, paint));
    return EXIT.ok;
  });

const hashOf = (location: string): Promise<string | null> =>
  readContents(location, Infinity).then(
    ({ sha256 }) => sha256,
    (error: unknown) => {
      if (error instanceof CodedError) return null;
      throw error;
    },
  );

const fileText = ({ name, sha256, bytes, seen, revision }: ShownFile, paint: Paint): string =>
  [
    paint.bold(printable(name)),
    ...(sha256 ? [`sha256 ${sha256}, ${bytes ?? '?'} bytes`] : []),
    ...seen.map(({ name: seenAs, at, run, state, code, message }) => {
      const nextStep = code && code in CODES ? `\n      ${paint.dim(CODES[code as CodeName].nextStep)}` : '';
      const other = seenAs === name ? '' : `  as ${printable(seenAs)}`;
      return `  ${at.slice(0, 19)}  ${state}${code ? `  ${code}` : ''}  ${paint.dim(run)}${other}${message ? `\n      ${printable(message)}${nextStep}` : ''}`;
    }),
    ...(revision
      ? [
          `${revision.document} (${revision.asserting ? 'asserts' : 'corroborates'}; ${revision.format}, pipeline ${revision.pipeline})`,
          `${revision.source}: ${printable(revision.title)}`,
          `${revision.passages} passages, ${revision.mentions} mentions, ${revision.statements} statements on ${revision.quotes} quotes`,
          ...revision.issues.map(({ code, message }) => `  ${paint.yellow(code)}  ${printable(message)}`),
        ]
      : ['Nothing of it is stored.']),
    '',
  ].join('\n');

/** Statements of one property that are told one by one. */
const MOST = 3;

const recordText = (record: ShownRecord, paint: Paint): string => {
  const byProperty = [...Map.groupBy(record.statements, ({ property }) => property)];
  const named = Object.entries(record.namedBy);
  return [
    `${paint.bold(printable(record.label))}  ${record.type}${record.withdrawn ? paint.yellow('  withdrawn') : ''}`,
    paint.dim(record.id),
    ...Object.entries(record.facts ?? {}).flatMap(([name, value]) =>
      value === null || value === '' ? [] : [`${name}: ${valueText(value)}`],
    ),
    ...(record.quote === null ? [] : [quoteText(record.quote, paint)]),
    ...byProperty.flatMap(([property, statements]) => [
      ...statements.slice(0, MOST).flatMap((one) => statementLines(property, one, paint)),
      ...(statements.length > MOST ? [`    ${property}: ${statements.length - MOST} more`] : []),
    ]),
    ...(named.length > 0 ? [`named by ${named.map(([kind, count]) => `${count} ${kind}`).join(', ')}`] : []),
    '',
  ].join('\n');
};

const statementLines = (property: string, one: ShownStatement, paint: Paint): readonly string[] => [
  `${property}: ${valueText(one.value)}${one.judgement === 'UNDECIDED' ? '' : paint.dim(`  ${one.judgement}`)}`,
  ...(one.quote === null
    ? []
    : [
        `${quoteText(one.quote, paint)}  ${paint.dim(`${printable(one.file ?? '')}${one.page === null ? '' : `, page ${one.page}`}`)}`,
      ]),
];

const WIDEST = 160;
const cut = (text: string): string => (text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text);
const valueText = (value: Json): string =>
  printable(cut((typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ')));
const quoteText = (quote: string, paint: Paint): string =>
  `    ${paint.green(`“${printable(cut(quote.replace(/\s+/g, ' ')))}”`)}`;
