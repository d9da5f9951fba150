/**
 * A sentence as tokens for the grammar of operative clauses: a citation, a date, a parenthesis and a quotation are one
 * token each, whatever stands in them.
 */
import type { Span } from '../../../../schema/domain/span.ts';
import type { LegalReference } from '../../../values/index.ts';

export type TokenKind = 'reference' | 'number' | 'date' | 'parenthesis' | 'quotation' | 'label' | 'word' | 'mark';

export interface Token extends Span {
  /** `reference`: printed in full ("Executive Order 13636", "that order"); `number`: a bare number later in a list. */
  readonly kind: TokenKind;
  /** A word in lower case, a mark (`,` `;` `:` `—` `.`), else ''. */
  readonly text: string;
  readonly reference: LegalReference | null;
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DATE = `(?:(?:of|dated|on) )?${MONTH} \\d{1,2}, ?\\d{4}`;
/** Date, quotation, parenthesis, word, mark: by number, for a name of each would be written down at every word. */
const PIECE = new RegExp(
  [
    `(\\((?:of|dated) ${MONTH} \\d{1,2}, \\d{4}\\)|\\b${DATE})`,
    '(“[^”\\n]{0,4000}(?:”|$|(?=\\n))|"[^"\\n]{0,4000}")',
    '(\\((?:[^()\\n]|\\([^()\\n]{0,400}\\)){0,1200}\\))',
    "([A-Za-z](?:[\\w’'-]|\\.(?=[\\w]))*|\\d(?:[\\w–-]|\\.(?=\\d))*)",
    '([,;:—.])',
  ].join('|'),
  'g',
);
const ENUMERATOR = /^\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2}|[A-Z])\)$/;

/** The tokens of `text` inside `span`; offsets count in `text`. `references` ascend. Linear in the length of the span. */
export const tokensOf = (text: string, span: Span, references: readonly LegalReference[]): readonly Token[] => {
  const tokens: Token[] = [];
  let next = 0;
  PIECE.lastIndex = span.start;
  for (let match = PIECE.exec(text); match && match.index < span.end; match = PIECE.exec(text)) {
    const start = match.index;
    while (next < references.length && (references[next] as LegalReference).end <= start) next += 1;
    const reference = references[next];
    if (reference && reference.start <= start) {
      tokens.push(citation(text, reference));
      PIECE.lastIndex = reference.end;
    } else tokens.push(plain(match, tokens.at(-1)));
  }
  return tokens;
};

const citation = (text: string, reference: LegalReference): Token => ({
  kind: /^\d/.test(text.slice(reference.start, reference.start + 1)) ? 'number' : 'reference',
  text: '',
  reference,
  start: reference.start,
  end: reference.end,
});

const plain = (match: RegExpExecArray, before: Token | undefined): Token => {
  const [, date, quotation, parenthesis, word, mark] = match;
  const base = { reference: null, start: match.index, end: match.index + match[0].length };
  if (word !== undefined) return { ...base, kind: 'word', text: word.toLowerCase() };
  if (mark !== undefined) return { ...base, kind: 'mark', text: mark };
  if (date !== undefined) return { ...base, kind: 'date', text: '' };
  if (quotation !== undefined) return { ...base, kind: 'quotation', text: '' };
  const opens = !before || before.kind === 'mark' || /^(?:and|or)$/.test(before.text);
  return { ...base, kind: opens && parenthesis && ENUMERATOR.test(parenthesis) ? 'label' : 'parenthesis', text: '' };
};

export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);

export const isWord = (token: Token | undefined, ...words: readonly string[]): boolean =>
  token?.kind === 'word' && words.includes(token.text);
