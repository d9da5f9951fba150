/**
 * What a report claims: the words inside each citation element, and each further sentence; who says it, and how.
 * Reads: markers, sentences, people, known organizations. Gives: claims in the order of the text.
 */
import { bySpan, overlaps, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { holding, meeting } from '../holding.ts';
import { notedIn, notesBehind } from './notes.ts';
import { toldSentences } from './told.ts';
import { withVoices, type Bare } from './voices.ts';
import type { Extractor, Structured } from '../../../values/index.ts';

const rules = {
  'claims/marked@1': 'The words inside a citation element are one claim, with its indexes.',
  'claims/sentence@1': 'A sentence of a report outside every citation element is a claim without a citation.',
  'claims/linked@1':
    'A sentence of a report with links in it or right behind it is a claim that cites their addresses.',
  'claims/noted@1': 'A sentence of a report with notes of its own, numbers or authors, is a claim that cites them.',
} as const;

export const claims: Extractor = {
  id: 'claims',
  rules,
  extract: (input, found, names) => {
    const all = [...marked(input), ...unmarked(input)].sort(
      (one, other) => one.start - other.start || other.end - one.end,
    );
    return withVoices(input, found, names, all).toSorted(bySpan);
  },
};

/** UTF-16 units; an element around a whole page claims nothing. */
const LONGEST = 3_000;

const marked = (input: Structured): readonly Bare[] =>
  input.document.markers.map(({ start, end, indexes }) => ({
    kind: 'claim',
    start,
    end: Math.min(end, start + LONGEST),
    citations: [...indexes, ...notesBehind(input.document.text, end)],
    rule: 'claims/marked@1',
  }));

const TWO = /\p{L}+\W+\p{L}+/u;
const THREE = /\p{L}+\W+\p{L}+\W+\p{L}+/u;

/** Of a sentence that an element covers in part, what stands outside is its own claim if it has words enough. */
const unmarked = (input: Structured): readonly Bare[] => {
  const { text, markers } = input.document;
  return (
    toldSentences(input)
      // "([The Ledger](…))": a link in brackets is of the sentence before it.
      .filter((span) => !(/^\([^()]{2,60}\)\.?$/u.test(sliceOf(text, span)) && addressesIn(input, span).length > 0))
      .flatMap((sentence) => {
        const parts = outside(sentence, markers).map((span) => shrink(text, span));
        const [only] = parts;
        // A whole sentence may have two words: "Denmark objected."
        const enough =
          only && parts.length === 1 && only.end - only.start === sentence.end - sentence.start ? TWO : THREE;
        return parts.filter((span) => enough.test(sliceOf(text, span)));
      })
      .map((span, index, all) => {
        const { start, end, indexes } = markers.length > 0 ? { ...span, indexes: [] } : notedIn(text, span);
        const linked =
          markers.length > 0 ? [] : addressesIn(input, { start, end: linkedUntil(input, span, all[index + 1]) });
        const citations = [...indexes, ...linked];
        const rule =
          indexes.length > 0 ? 'claims/noted@1' : linked.length > 0 ? 'claims/linked@1' : 'claims/sentence@1';
        return { kind: 'claim', start, end, citations, rule };
      })
  );
};

/** "It wrote to him. [Letter]": a link that stands alone behind a sentence, in its paragraph, is of it. */
const linkedUntil = ({ document: { blocks } }: Structured, sentence: Span, next: Span | undefined): number => {
  const end = holding(blocks, sentence)?.end ?? sentence.end;
  return next === undefined ? end : Math.max(sentence.end, Math.min(end, next.start));
};

const addressesIn = ({ document }: Structured, span: Span): readonly string[] => [
  ...new Set(meeting(linksOf(document), span).map(({ value }) => value)),
];

/** In the order of the text. */
const linksOf = oncePer((document: Structured['document']) =>
  document.fields.flatMap(({ field, value, span }) => (field === 'link' && span ? [{ ...span, value }] : [])),
);

const outside = (sentence: Span, markers: readonly Span[]): readonly Span[] => {
  let rest: readonly Span[] = [{ start: sentence.start, end: sentence.end }];
  for (const marker of markers) {
    rest = rest.flatMap((span) =>
      overlaps(span, marker)
        ? [
            { start: span.start, end: marker.start },
            { start: marker.end, end: span.end },
          ].filter((part) => part.start < part.end)
        : [span],
    );
  }
  return rest;
};

const shrink = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
};
