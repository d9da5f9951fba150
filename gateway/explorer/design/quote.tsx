/** A verified quote: the exact words, where they stand, and ways to take them along. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QuotePartsFragment } from '../graph/operations.ts';
import { CopyButton } from './copy-button.tsx';
import { dateText, publisherText, sectionText } from './words.ts';
import './quote.css';

/** So many characters of a quote go into its link: enough to know the words again. */
const WORDS = 120;

/** `/d/<revision>/q/<start>-<end>?words=…`: the words tell a later reader whether the text has moved. */
const quoteAddress = ({ revision, start, end, exact }: QuotePartsFragment): string =>
  `/d/${revision.id.replace('revision/', '')}/q/${start}-${end}?words=${encodeURIComponent(exact.slice(0, WORDS))}`;

const placeText = ({ section, page }: { readonly section: string | null; readonly page: number | null }): string =>
  [sectionText(section), page === null ? '' : `page ${page}`].filter(Boolean).join(', ');

/** Whole words only, in a line: `…rder (sample)\n\nSigning put off` -> `(sample) Signing put off`. */
const before = (prefix: string): string =>
  prefix
    .replace(/^\S*\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
const after = (suffix: string): string =>
  suffix
    .replace(/\s+\S*$/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A link to the words in their document. */
export const QuoteLink = ({
  quote,
  children,
}: {
  readonly quote: Pick<QuotePartsFragment, 'exact' | 'start' | 'end' | 'revision'>;
  readonly children: ReactNode;
}) => (
  <Link
    to="/d/$revision/q/$span"
    params={{ revision: quote.revision.id.replace('revision/', ''), span: `${quote.start}-${quote.end}` }}
    search={{ words: quote.exact.slice(0, WORDS) }}
  >
    <bdi>{children}</bdi>
  </Link>
);

export const QuoteBlock = ({
  quote,
  context = false,
}: {
  readonly quote: QuotePartsFragment;
  readonly context?: boolean;
}) => {
  const { source } = quote.revision;
  const address = quoteAddress(quote);
  return (
    <figure className="quote">
      <blockquote>
        <bdi>
          {context && quote.prefix ? <span className="faint">…{before(quote.prefix)} </span> : null}
          <q>{quote.exact}</q>
          {context && quote.suffix ? (
            <span className="faint">
              {/^\s/.test(quote.suffix) ? ' ' : ''}
              {after(quote.suffix)}…
            </span>
          ) : null}
        </bdi>
      </blockquote>
      <figcaption className="small soft">
        <QuoteLink quote={quote}>{source.title ?? 'Source'}</QuoteLink>
        <span>
          {' '}
          {[placeText(quote), publisherText(source), dateText(source.publishedOn)].filter(Boolean).join(' · ')}
        </span>
        {quote.ocrConfidence === null ? null : (
          <span className="chip warn">read from a picture, {Math.round(quote.ocrConfidence * 100)} % sure</span>
        )}
        <CopyButton text={`“${quote.exact}” ${location.origin}${address}`}>Copy with link</CopyButton>
      </figcaption>
    </figure>
  );
};
