/** Tables of actions: a row whose cell commands, with who must do it and by when in the cells beside it. */
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { COUNT, durationOf, later, UNIT } from '../../../kernel/durations.ts';
import { printedDates } from '../../../kernel/dates.ts';
import type { Actor, Block, Deadline, Obligation, Structured } from '../../../values/index.ts';
import { deadlinesIn } from '../deadlines.ts';
import { meeting } from '../holding.ts';
import { AGENCIES } from './actors.ts';
import { isBodyOrOffice } from './body-nouns.ts';
import { isParty } from './cast.ts';
import { mentioned, ownOfficer, unnamed, type Context } from './context.ts';
import { itemOf } from './directive.ts';
import { maskOf } from './mask.ts';
import { startsWithVerb } from './stems.ts';
import { baseOf, doesSo } from './third-person.ts';
import type { Unit } from './units.ts';

const HEADS = {
  action:
    /^(?:required |agency |key )?(?:actions?|requirements?|tasks?|steps?|activit(?:y|ies)|what (?:to do|is required)|deliverables?|milestones?|(?:roles? (?:and|&) )?responsibilit(?:y|ies)|duties|then)(?: (?:required|items?|description|to (?:be )?(?:take|taken|complete|completed)))?$/i,
  due: /^(?:deadline|due(?: date)?|date(?: due)?|by(?: when)?|when|time ?(?:line|frame)|target date|completion(?: date)?|due by|complete by)s?(?: \([^)]{1,40}\))?$/i,
  who: /^(?:responsible|responsibility|lead|owner|who|roles?|positions?|title|officials?|stakeholders?|entity|office|agency|actor|assigned to|party)(?: (?:is )?(?:responsible|entity|entities|part(?:y|ies)|office|agency|official))?s?$/i,
} as const;
type Column = keyof typeof HEADS;

const MODAL = /\b(?:shall|must|should|may|will)\b/;
const GROUP = /\b(?:agenc(?:y|ies)|departments?|components?|CAIOs?|CIOs?|CISOs?|officials?|program offices?)\b/i;

export const dutiesOfTables = (context: Context, input: Structured, signedOn: string | null): readonly Obligation[] => {
  const { document, body } = input;
  const found: Obligation[] = [];
  let columns: ReadonlyMap<Column, number> | null = null;
  let last = -1;
  let row: readonly Span[] | null = null;
  document.blocks.forEach((block, index) => {
    if (block.start < body.start || block.end > body.end) return;
    // a cell that holds lines: those behind the first stand below it
    if (
      block.kind !== 'table' &&
      row &&
      columns &&
      last === index - 1 &&
      isLineOfCell(document.text, document.blocks, index)
    ) {
      last = index;
      found.push(...stepsBehind(context, input, signedOn, block, row, columns));
      return;
    }
    if (block.kind !== 'table') return;
    const cells = cellsOf(document.text, block);
    const isNext = last === index - 1;
    last = index;
    if (!isNext || !columns) columns = columnsOf(document.text, cells) ?? (isNext ? columns : null);
    else found.push(...dutyOf(context, input, signedOn, cells, columns));
    row = cells;
  });
  return found;
};

/** "2. Places it in the chart.", or what has another row behind it. */
const isLineOfCell = (text: string, blocks: readonly Block[], index: number): boolean => {
  const block = blocks[index];
  const behind = blocks.slice(index + 1, index + LINES_OF_CELL).findIndex(({ kind }) => kind === 'table');
  return (
    (block !== undefined && /^(?:\d{1,2}|[a-z])[.)] \S/.test(text.slice(block.start, block.start + 6))) ||
    (behind >= 0 && blocks.slice(index, index + 1 + behind).every(({ kind }) => kind !== 'heading'))
  );
};
const LINES_OF_CELL = 6;

/** The steps of a line in the last cell of a row. */
const stepsBehind = (
  context: Context,
  { sections }: Structured,
  signedOn: string | null,
  line: Span,
  row: readonly Span[],
  columns: ReadonlyMap<Column, number>,
): readonly Obligation[] => {
  const [action, who] = [row[columns.get('action') ?? -1], row[columns.get('who') ?? -1]];
  const actors = action && columns.get('action') === row.length - 1 ? actorsOf(context, action, who) : null;
  return actors === null
    ? []
    : stepsOf(context.text, line).flatMap((step) => dutyOfStep(context, sections, signedOn, step, actors, undefined));
};

const cellsOf = (text: string, { start, end }: Block): readonly Span[] => {
  const cells: Span[] = [];
  let at = start;
  for (const words of text
    .slice(start, end)
    .replace(/^\||\|$/g, ' ')
    .split('|')) {
    const lead = words.length - words.trimStart().length;
    cells.push(spanOf(at + lead, at + Math.max(lead, words.trimEnd().length)));
    at += words.length + 1;
  }
  return cells;
};

/** Which column holds what, where one of them holds actions and another says more of them. */
const columnsOf = (text: string, cells: readonly Span[]): ReadonlyMap<Column, number> | null => {
  const columns = new Map<Column, number>();
  cells.forEach((cell, index) => {
    const words = sliceOf(text, cell).replace(/[*_]/g, '').trim();
    for (const column of ['action', 'due', 'who'] as const)
      if (!columns.has(column) && HEADS[column].test(words)) columns.set(column, index);
  });
  const heads = cells.map((cell) => sliceOf(text, cell).replace(/[*_]/g, '').trim());
  const hasCondition = heads.some((head) => /^then$/i.test(head)) && heads.some((head) => /^(?:if|when)\b/i.test(head));
  return columns.has('action') && (columns.size > 1 || hasCondition) ? columns : null;
};

const dutyOf = (
  context: Context,
  { sections }: Structured,
  signedOn: string | null,
  cells: readonly Span[],
  columns: ReadonlyMap<Column, number>,
): readonly Obligation[] => {
  const { text } = context;
  const cellOf = (column: Column): Span | undefined => cells[columns.get(column) ?? -1];
  const action = cellOf('action');
  if (!action) return [];
  const actors = actorsOf(context, action, cellOf('who'));
  if (actors === null) return [];
  const due = cellOf('due');
  return stepsOf(text, action).flatMap((step) => dutyOfStep(context, sections, signedOn, step, actors, due));
};

/** "1. Gives the form. 2. Places it in the chart.": each step of the cell. */
const stepsOf = (text: string, cell: Span): readonly Span[] => {
  const words = sliceOf(text, cell);
  const marks = [...words.matchAll(STEP)];
  if (marks.length === 0) return [cell];
  return marks.map(({ index, 0: { length } }, at) => {
    const end = marks[at + 1]?.index ?? words.length;
    return spanOf(cell.start + index + length, cell.start + words.slice(0, end).trimEnd().length);
  });
};
const STEP = /(?:(?<=^)|(?<=[.;:)]\s?))(?:\d{1,2}|[a-z])[.)] (?=\S)/g;

const dutyOfStep = (
  context: Context,
  sections: Structured['sections'],
  signedOn: string | null,
  action: Span,
  actors: readonly Actor[],
  due: Span | undefined,
): readonly Obligation[] => {
  const { text } = context;
  const words = sliceOf(text, action);
  if (!words.includes(' ') || !(startsWithVerb(words) || doesSo(words)) || MODAL.test(words)) return [];
  const holding = sections.filter((one) => contains(one, action));
  const unit: Unit = {
    ...action,
    section: holding.at(-1) ?? null,
    headed: null,
    headings: holding.flatMap(({ heading }) => heading ?? []).reverse(),
    opens: true,
    itemLevel: 0,
    inAmendment: false,
    opensInserted: false,
  };
  const masked = maskOf(text, action, meeting(context.mentions, action), deadlinesIn(text, action, signedOn));
  const charge = { modality: 'IMPERATIVE', modalitySpan: null, actors, rule: 'obligations/row@1' } as const;
  const row = itemOf(unit, masked, action, charge, due ? limitOf(text, due, signedOn) : null);
  return [doesSo(words) && !startsWithVerb(words) ? { ...row, act: baseOf(row.act) } : row];
};

/** Whom the row names, else the agencies that the text speaks to. */
const actorsOf = (context: Context, action: Span, who: Span | undefined): readonly Actor[] | null => {
  const named = who
    ? context.mentions.filter((one) => contains(who, one)).map((one) => mentioned(context.text, one))
    : [];
  if (named.length > 0) return named;
  const officer = who ? (ownOfficer(context, who) ?? officerByLetters(context, who)) : null;
  if (officer) return [officer];
  const title = who && !context.toAgencies ? TITLE.exec(sliceOf(context.text, who).trim())?.[0] : undefined;
  if (who && title && !isParty(title) && acts(title)) return [{ ...unnamed(context.text, who), canonical: title }];
  const isGroup = who !== undefined && GROUP.test(sliceOf(context.text, who));
  return isGroup || context.toAgencies
    ? [{ ...unnamed(context.text, who ?? action), canonical: AGENCIES }]
    : context.toStaff
      ? []
      : null;
};

/** No "Lamp Post" signs a form. */
const acts = (title: string): boolean => isBodyOrOffice(title) || ACTS.test(title.replace(/ (?:of|for|on) .*$/, ''));
const ACTS =
  /(?:[a-z]{2}(?:er|or|ist|ian|eer|ant|man|woman|ees?)|Aide|Chair|Head|Lead|Nurse|Unit|Staff|Personnel|Supervision|Management|Security|Services|Admissions|Human Resources|Legal|Finance)s?$|^[A-Z]{2,5}s?$/;

/** "Admitting Clerk", "Health Information Department". */
const TITLE = /^[A-Z][\w’'&/-]*(?: (?:(?:of|for|and|the) )*[A-Z][\w’'&/-]*){0,6}$/;

/** "CISO", where one agency writes to its own. */
const officerByLetters = ({ text, own }: Context, who: Span): Actor | null =>
  own && /^(?:the )?C[A-Z]{1,3}O$/i.test(sliceOf(text, who).trim())
    ? { ...unnamed(text, who), canonical: own.canonical, agency: own.agency }
    : null;

const LENGTH = new RegExp(`^(?:within )?(${COUNT})[ -](${UNIT})\\b`, 'i');

/** "Within 5 days of issuance", "February 14, 2031", "45 days". */
const limitOf = (text: string, cell: Span, signedOn: string | null): Deadline | null => {
  const [limit] = deadlinesIn(text, cell, signedOn);
  if (limit) return limit;
  const [date] = printedDates(text, cell);
  if (date)
    return {
      ...spanOf(date.start, date.end),
      raw: sliceOf(text, date),
      duration: null,
      anchor: 'fixed_date',
      due: date.value,
    };
  const length = LENGTH.exec(sliceOf(text, cell));
  const duration = length && durationOf(length[1] ?? '', length[2] ?? '');
  if (!length || !duration) return null;
  const span = spanOf(cell.start, cell.start + length[0].length);
  return { ...span, raw: length[0], duration, anchor: 'document_date', due: signedOn && later(signedOn, duration) };
};
