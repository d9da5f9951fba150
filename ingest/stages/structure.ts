/**
 * A document's own shape: its body, its sections nested to any depth, the text that it only quotes, its sentences.
 *
 * Takes a ReadDocument, gives Structured.
 */
import type { Issue } from '../../schema/domain/publication.ts';
import { spanOf, type Span } from '../../schema/domain/span.ts';
import { MAX_QUOTE } from '../../schema/domain/statement.ts';
import { cutAtSpaces } from '../kernel/cut-at-spaces.ts';
import { sentencesOf } from '../kernel/sentences.ts';
import { orderFitsDate } from './identify/presidents.ts';
import { asUnnamed } from './identify/unnamed.ts';
import { identify } from './identify.ts';
import { bodyOf } from './structure/body.ts';
import { quotedSpans } from './structure/quoted.ts';
import { sectionsOf } from './structure/sections.ts';
import type { Block, Identity, ReadDocument, Section, Structured } from '../values/index.ts';

export const structure = (document: ReadDocument): Structured => {
  const body = bodyOf(document);
  const named = identify(document, body);
  const blocks = document.blocks.filter((block) => block.start >= body.start && block.end <= body.end);
  const drafted = named.documentKind !== 'records';
  const quoted = drafted ? quotedSpans(document.text, blocks) : [];
  const sections = drafted ? sectionsOf(document, body, blocks, quoted, named) : [];
  const identity = quotable(
    document.text,
    (named.documentKind === 'other' && asUnnamed(named, document, body, sections)) || named,
  );
  const sentences = bodySentences(document.text, blocks, sections);
  const issues = [...document.issues, ...numberDoubt(identity), ...unknownKind(identity, sections)];
  return { document, identity, body, sections, quoted, sentences, issues };
};

/** The title of an act may be a page long ("to amend …; to create …; to repeal …"): as many of its parts as can be quoted. */
const quotable = (text: string, identity: Identity): Identity => {
  const { title } = identity;
  if (!title?.span || title.span.end - title.span.start <= MAX_QUOTE) return identity;
  const [span = title.span] = cutAtSpaces(text, title.span, MAX_QUOTE, ['; ', ', ']);
  const value = text.slice(span.start, span.end).replace(/\s+/g, ' ').replace(/[;,]$/, '');
  return { ...identity, title: { ...title, value, span } };
};

const unknownKind = ({ documentKind }: Identity, sections: readonly Section[]): readonly Issue[] =>
  documentKind === 'other' && sections.length === 0
    ? [{ code: 'W_UNKNOWN_KIND', message: 'No form of document was recognised, and no section.', page: null }]
    : [];

/** Orders are numbered in the order of signing: a number outside the President's own run is a misprint, or not this one's. */
const numberDoubt = ({ kind, number, signedOn }: Identity): readonly Issue[] => {
  if (kind?.value !== 'EXECUTIVE_ORDER' || !number || !signedOn || !/^\d{4,}/.test(number.value)) return [];
  if (orderFitsDate(Number.parseInt(number.value, 10), signedOn.value) !== false) return [];
  const message = `Number ${number.value} is not among those of the President who signed on ${signedOn.value}.`;
  return [{ code: 'W_NUMBER_DOUBT', message, page: null }];
};

/** What parts a heading from its text: "Reports.The Commission shall". */
const HEAD_STOP = /^(?:[.:][—–-]?|[—–-]{1,2})/;

/** Sentences stop at blocks, and neither labels nor headings belong to one. */
const bodySentences = (text: string, blocks: readonly Block[], sections: readonly Section[]): readonly Span[] => {
  const heads = sections.map(({ labelSpan, headingSpan }) =>
    spanOf(labelSpan.start, Math.max(labelSpan.end, headingSpan?.end ?? 0)),
  );
  const sentences: Span[] = [];
  const add = (span: Span): void => {
    for (const sentence of sentencesOf(text, span)) sentences.push(sentence);
  };
  let next = 0;
  for (const block of blocks) {
    if (block.kind === 'masthead') continue;
    let from = block.start;
    while (next < heads.length && (heads[next] as Span).start < block.end) {
      const head = heads[next] as Span;
      if (head.start > from) add(spanOf(from, head.start));
      from = Math.max(from, head.end + (HEAD_STOP.exec(text.slice(head.end, head.end + 3))?.[0].length ?? 0));
      next += 1;
    }
    add(spanOf(from, block.end));
  }
  return sentences.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
};
