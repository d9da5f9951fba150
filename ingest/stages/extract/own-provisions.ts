/** "Section 2(b)", "subsection (a) of this section": where a text points at a part of itself. */
import { overlaps, spanOf, type Span } from '../../../schema/domain/span.ts';
import { oncePer } from '../../kernel/once-per.ts';
import type { Section, Structured } from '../../values/index.ts';
import { allMatches } from '../../kernel/matches.ts';

/** A part of the text itself, with the words that name it. */
export interface OwnProvision extends Span {
  readonly path: string;
}

const MARKS = String.raw`(?:\d{1,3}(?:\.\d{1,3}){0,3}[A-Z]?|[IVX]{1,5}(?=\())?(?:\([A-Za-z0-9]{1,5}\)){0,6}`;
const NAMED = new RegExp(
  String.raw`\b(?:(?:sub)?sections?|secs?\.|(?:sub)?paragraphs?|clauses?|items?) (?=[\dIVX(])(${MARKS}(?:(?:,? and |,? or |, | through )${MARKS}){0,8})`,
  'gi',
);
const EACH = new RegExp(String.raw`(?=[\dIVX(])${MARKS}`, 'g');
/** "Section 3 of the Act" is another text's; "section 3 of this order" and "section 3, above" are this one's. */
const OF_ANOTHER = /^,? (?:of|to|in) (?!this\b|the present\b)/;

/** The parts of the text that the words of a span point at; a span that lies in `others` cites another text. */
export const ownProvisionsIn = (
  input: Structured,
  span: Span,
  from: string | null,
  others: readonly Span[],
): readonly OwnProvision[] => {
  const { text } = input.document;
  const paths = pathsOf(input);
  return allMatches(text.slice(span.start, span.end), NAMED).flatMap((match) => {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (OF_ANOTHER.test(text.slice(end, end + 24)) || others.some((other) => overlaps(other, spanOf(start, end))))
      return [];
    const named = (match[1] ?? '').matchAll(EACH);
    const found = [...named].flatMap(({ 0: mark, index }) => {
      const path = pathNamed(paths, mark, from);
      return path === null ? [] : [{ path, closes: / through $/.test((match[1] ?? '').slice(0, index)) }];
    });
    return found
      .flatMap(({ path, closes }, index) => [...(closes ? between(paths, found[index - 1]?.path, path) : []), path])
      .map((path) => ({ ...spanOf(start, end), path }));
  });
};

/** The parts between the ends of a range that stand beside them. */
const between = (paths: ReadonlySet<string>, first: string | undefined, last: string): readonly string[] => {
  const beside = [...paths].filter((path) => above(path) === above(last));
  const start = first === undefined ? -1 : beside.indexOf(first);
  return start < 0 ? [] : beside.slice(start + 1, beside.indexOf(last));
};

const pathsOf = oncePer(({ sections }: Structured): ReadonlySet<string> => new Set(sections.map(pathOf)));
const pathOf = ({ path }: Section): string => path;

/** A mark that begins with a number counts from the top, "(a)" from where it stands: in its own part, else in those above. */
const pathNamed = (paths: ReadonlySet<string>, mark: string, from: string | null): string | null => {
  if (!mark.startsWith('(')) return paths.has(mark) ? mark : null;
  for (let part = from; part; part = above(part)) {
    const path = `${part}${mark}`;
    if (path !== from && paths.has(path)) return path;
  }
  return null;
};

/** `2(b)` of `2(b)(iii)`; null at the top. */
const above = (path: string): string | null => /^(.+)\([^()]+\)$/.exec(path)?.[1] ?? null;
