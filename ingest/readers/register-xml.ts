/** XML: the Federal Register's (`PRESDOCU`, `EXECORDR`, `HD`, `FP`, `P`, `PRTPAGE`), laws and bills (`provision-tags.ts`), any other as plain blocks. */
import { SaxesParser } from 'saxes';
import { CodedError } from '../../schema/domain/codes.ts';
import { textBuilder, type TextBuilder } from '../kernel/text-builder.ts';
import type { BlockKind } from '../values/index.ts';
import { hides, writtenStyle } from './css.ts';
import { draftOf, type Draft } from './draft.ts';
import { emphasisIn } from './emphasis.ts';
import { lawFields } from './law-fields.ts';
import { leftOutOf } from './left-out.ts';
import { writeMarkupText } from './markup-text.ts';
import { provisionTags } from './provision-tags.ts';

interface BlockRule {
  readonly kind: BlockKind;
  readonly level?: number;
  /** The element goes on with the block before it: a title's second line, the text of a label that stands alone. */
  readonly continues?: true;
}

const BLOCKS: Readonly<Record<string, BlockRule>> = {
  TITLE3: { kind: 'masthead' },
  PRES: { kind: 'masthead' },
  AGENCY: { kind: 'masthead' },
  SUBAGY: { kind: 'masthead' },
  CFR: { kind: 'masthead' },
  DEPDOC: { kind: 'masthead' },
  RIN: { kind: 'masthead' },
  EXECORDR: { kind: 'heading', level: 1 },
  PROCLA: { kind: 'heading', level: 1 },
  PRESNOTE: { kind: 'heading', level: 1 },
  SUBJECT: { kind: 'heading', level: 1 },
  HD: { kind: 'heading', level: 2 },
  LI: { kind: 'heading', continues: true },
  FP: { kind: 'paragraph' },
  P: { kind: 'paragraph' },
  ST1: { kind: 'paragraph' },
  ST2: { kind: 'paragraph' },
  ST3: { kind: 'paragraph' },
  TXT: { kind: 'paragraph', continues: true },
  FTNT: { kind: 'footnote' },
  ROW: { kind: 'table' },
  PSIG: { kind: 'signature' },
  SIG: { kind: 'signature' },
  PLACE: { kind: 'signature' },
  DATE: { kind: 'signature' },
  FRDOC: { kind: 'masthead' },
  FILED: { kind: 'masthead' },
  BILCOD: { kind: 'masthead' },
};
/** Pictures, printer's instructions, what is told of the file: nothing of them is text. */
const SKIPPED = new Set(['GPH', 'GID', 'MATH', 'EXTRACT-IMAGE', 'meta', 'metadata', 'amendMeta']);
const HEADING_LEVEL: Readonly<Record<string, number>> = { HED: 1, HD1: 2, HD2: 3, HD3: 4, HD4: 5 };
/** Real documents nest about ten deep. */
const DEEPEST = 200;

export const readRegisterXml = (source: string): Draft => {
  const builder = textBuilder(source);
  const emphasis = emphasisIn(builder);
  const unread: string[] = [];
  const walk = xmlWalk(builder, source, emphasis, unread);
  // fragment: the register's own files are cut from an issue, some hold more than one root, and none has a declaration
  const parser = new SaxesParser({ fragment: !/^<(?:\?xml|!DOCTYPE)/.test(source.trimStart()) });
  let reached = 0;
  const flush = (): void => {
    const tag = source.indexOf('<', reached);
    const end = tag < 0 ? source.length : tag;
    if (end > reached) walk.text(reached, end);
  };
  const mark = (): void => {
    reached = parser.position;
  };
  parser.on('error', (error) => {
    throw new CodedError('E_MALFORMED', `The XML is damaged: ${error.message}`);
  });
  // A bill names its type, which nobody fetches; one that declares entities would have them expanded.
  parser.on('doctype', (declared) => {
    if (/[[]|<!ENTITY/.test(declared))
      throw new CodedError('E_MALFORMED', 'The XML declares entities, which are refused.');
    mark();
  });
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    walk.open(name, (attribute) => valueOf(attributes[attribute]), parser.position);
    mark();
    if (name === 'SU' && builder.isOpen() && /\d<SU>\d/.test(source.slice(reached - 5, reached + 1))) {
      builder.replace(reached - '<SU>'.length, reached, '^'); // an exponent: 10^26, and not 1026
    }
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (!isSelfClosing) flush();
    walk.close(name, parser.position);
    mark();
  });
  for (const event of ['comment', 'processinginstruction', 'xmldecl'] as const) {
    parser.on(event, () => {
      flush();
      // A comment is told before the sign that closes it.
      reached = parser.position + (event === 'comment' ? '>'.length : 0);
    });
  }
  parser.on('cdata', (text) => {
    const start = parser.position - text.length - ']]>'.length;
    walk.text(start, start + text.length);
    mark();
  });
  parser.write(source).close();
  const built = emphasis.withHeadings(builder.finish());
  return draftOf('register-xml', built, {
    fields: [...lawFields(source), ...emphasis.fields(built.text)],
    issues: leftOutOf(unread),
  });
};

type Attribute = (name: string) => string;

const valueOf = (attribute: unknown): string => (typeof attribute === 'string' ? attribute : '');

interface XmlWalk {
  /** `end`, of both, is that of the tag. */
  open(name: string, attribute: Attribute, end: number): void;
  close(name: string, end: number): void;
  text(start: number, end: number): void;
}

/** What does not hold any more, in the words of laws and bills and of their editors. */
const CROSSED_OUT = new Set(['del', 'deletedText', 'deleted-phrase']);

const isUnread = (name: string, attribute: Attribute): boolean =>
  CROSSED_OUT.has(name) ||
  attribute('changed') === 'deleted' ||
  attribute('reported-display-style') === 'strikethrough' ||
  hides(writtenStyle(attribute('style')));

/** What is left out goes to `unread`. */
const xmlWalk = (
  builder: TextBuilder,
  source: string,
  emphasis: ReturnType<typeof emphasisIn>,
  unread: string[],
): XmlWalk => {
  /** How deep the elements that are crossed out stand, innermost last. */
  const crossed: number[] = [];
  const open: string[] = [];
  const provisions = provisionTags(builder, source);
  const isWords = (name: string): boolean => BLOCKS[name] !== undefined || provisions.holds(name);
  let skipped = 0;
  return {
    open: (name, attribute, end) => {
      const parent = open.at(-1);
      open.push(name);
      if (open.length > DEEPEST) throw new CodedError('E_TOO_DEEP', `Elements nest deeper than ${DEEPEST}.`);
      if (SKIPPED.has(name)) skipped += 1;
      if (isUnread(name, attribute)) crossed.push(open.length);
      if (crossed.length > 0) return;
      provisions.open(name, parent, source.lastIndexOf('<', end - 1), end);
      if (name === 'PRTPAGE') markPage(builder, attribute('P'));
      if (name === 'E') emphasis.open();
      const rule = BLOCKS[name];
      if (rule?.continues && builder.start() !== null) builder.space();
      else if (rule) builder.open(rule.kind, levelOf(name, rule, attribute), indentOf(attribute));
    },
    close: (name, end) => {
      const isCrossed = crossed.length > 0;
      if (crossed.at(-1) === open.length) crossed.pop();
      open.pop();
      if (SKIPPED.has(name)) skipped -= 1;
      if (isCrossed) return;
      provisions.close(name, source.lastIndexOf('<', end - 1), end);
      if (name === 'E') emphasis.close();
      if (BLOCKS[name]) builder.space();
    },
    text: (start, end) => {
      if (skipped > 0) return;
      if (crossed.length > 0) {
        unread.push(source.slice(start, end));
        return;
      }
      if (!open.some(isWords)) {
        if (!/\S/.test(source.slice(start, end))) return;
        builder.open('paragraph');
      }
      if (/\S/.test(source.slice(start, end))) provisions.beforeText(open.findLast(isWords));
      writeMarkupText(builder, source, start, end);
    },
  };
};

const markPage = (builder: TextBuilder, printed: string): void => {
  if (/^\d{1,6}$/.test(printed)) builder.page(Number(printed));
};

const levelOf = (name: string, rule: BlockRule, attribute: Attribute): number =>
  name === 'HD' ? (HEADING_LEVEL[attribute('SOURCE')] ?? 2) : (rule.level ?? 0);

/** `FP1` and `FP2` are indented by two and four ems in print. */
const indentOf = (attribute: Attribute): number => {
  const depth = /^(?:FP|P)(\d)$/.exec(attribute('SOURCE'))?.[1];
  return depth === undefined ? 0 : Number(depth) * 2;
};
