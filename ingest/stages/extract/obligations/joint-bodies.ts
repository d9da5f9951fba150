/** "the office and the council", "the board or a relevant agency": bodies of a State's law that are charged together. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { allMatches } from '../../../kernel/matches.ts';
import type { Actor } from '../../../values/index.ts';
import { unnamed, type Context } from './context.ts';
import { namedByMeaning, plainBody } from './named-bodies.ts';

const PARTED = /,? (?:and|or) (?=(?:the|an?|each|any|every|its) )|, (?=(?:the|an?|each|any|every|its) )/g;
/** Whichever they are. */
const GROUP =
  /^(?:an?|any|each|every) (?:(?:relevant|appropriate|affected|applicable|participating|other|state) ){0,2}agency$/i;
/** "the council, its administration, and its staff": the council. */
const ITS_OWN = /^its (?:[a-z]+ ){0,2}(?:administration|employees|members|officers|personnel|staff)$/i;

/** Empty where one of them is none, or there is but one. */
export const jointBodies = (context: Context, subject: Span): readonly Actor[] => {
  const words = context.text.slice(subject.start, subject.end);
  const parts: Span[] = [];
  let from = 0;
  for (const match of allMatches(words, PARTED)) {
    parts.push(spanOf(subject.start + from, subject.start + match.index));
    from = match.index + match[0].length;
  }
  if (parts.length === 0) return [];
  parts.push(spanOf(subject.start + from, subject.end));
  const others = parts.filter(({ start, end }) => !ITS_OWN.test(context.text.slice(start, end)));
  const actors = others.map((part) => bodyAt(context, part));
  return actors.every((actor) => actor !== null) ? actors : [];
};

const bodyAt = (context: Context, part: Span): Actor | null =>
  GROUP.test(context.text.slice(part.start, part.end))
    ? unnamed(context.text, part)
    : (namedByMeaning(context, part) ?? plainBody(context, part));
