/** A page of the PDF as it was printed, with a box around all words that prove something. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Empty, Loading } from '../../design/state.tsx';
import { STEP } from '../../design/keys.tsx';
import type { Cited } from './cite.ts';
import type { Pdf, Size } from './pdf.ts';
import { PlaceCard } from './place-card.tsx';
import type { Revision } from './read-tab.tsx';
import { useBoxes, usePdf, type Boxed } from './use-pdf.ts';
import './page.css';

export const PageTab = ({
  revision,
  hash,
  cited,
}: {
  readonly revision: Revision;
  readonly hash: string;
  readonly cited: Cited;
}) => {
  const { mark, at } = useSearch({ strict: false });
  const navigate = useNavigate();
  const pdf = usePdf(hash);
  const quotes = useBoxes(revision.id);
  if (pdf === 'waiting') return <Loading what="Loading the PDF" />;
  if ('failed' in pdf)
    return (
      <Empty title="The page cannot be shown">
        <p>
          <bdi>{pdf.failed}</bdi> The text stands under Read.
        </p>
      </Empty>
    );
  const ofMark = quotes.find(({ id }) => id === mark)?.boxes[0]?.page;
  const number = Math.min(Math.max(Number(at) || (ofMark ?? 1), 1), pdf.pages);
  const to = (page: number) => ({
    to: '/d/$revision' as const,
    params: { revision: hash },
    search: { tab: 'page', at: String(page) },
    resetScroll: false,
  });
  return (
    <div className={mark ? 'page-view with-card' : 'page-view'}>
      <div>
        <nav className="buttons page-steps no-print" aria-label="Pages">
          {number > 1 ? (
            <Link {...to(number - 1)} className="button">
              ← Page {number - 1}
            </Link>
          ) : null}
          <span className="soft">
            Page {number} of {pdf.pages}
          </span>
          {number < pdf.pages ? (
            <Link {...to(number + 1)} className="button">
              Page {number + 1} →
            </Link>
          ) : null}
        </nav>
        <Page key={number} pdf={pdf} number={number} quotes={quotes} hash={hash} open={mark} />
      </div>
      {mark ? (
        <PlaceCard ids={[mark]} cited={cited} onClose={() => void navigate({ ...to(number), resetScroll: false })} />
      ) : null}
    </div>
  );
};

/** As wide as it is drawn, whatever the window: a page is scaled as a picture. */
const WIDTH = 820;

const Page = ({
  pdf,
  number,
  quotes,
  hash,
  open,
}: {
  readonly pdf: Pdf;
  readonly number: number;
  readonly quotes: readonly Boxed[];
  readonly hash: string;
  /** Id of the quote whose card is open. */
  readonly open: string | undefined;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const left = new AbortController();
    if (canvas.current)
      pdf.draw(canvas.current, number, WIDTH, left.signal).then(setSize, (error: unknown) => {
        if (!left.signal.aborted) throw error;
      });
    return () => left.abort();
  }, [pdf, number]);
  const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;
  return (
    <div className="page-sheet">
      <canvas ref={canvas} role="img" aria-label={`Page ${number} as it was printed; its text stands under Read`} />
      {size === null
        ? null
        : quotes.flatMap(({ id, exact, boxes }) =>
            boxes
              .filter(({ page }) => page === number)
              .map(({ x, y, width, height }, index) => (
                <Link
                  key={`${id} ${index}`}
                  to="/d/$revision"
                  params={{ revision: hash }}
                  search={{ tab: 'page', mark: id, at: String(number) }}
                  resetScroll={false}
                  className={id === open ? 'page-box open' : 'page-box'}
                  style={{
                    left: share(x, size.width),
                    top: share(y, size.height),
                    width: share(width, size.width),
                    height: share(height, size.height),
                  }}
                  title={exact}
                  aria-label={`Quote: ${exact}`}
                  {...(index === 0 ? STEP : { tabIndex: -1 })}
                />
              )),
          )}
    </div>
  );
};
