/** The text to be read: paragraphs, indented as their clauses nest, with what is marked in them. */
import { Link } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { STEP } from '../../design/keys.tsx';
import { markParagraphs, paragraphsOf, type Mark, type Paragraph, type Segment, type Span } from './marks.ts';
import type { Passage } from './use-marks.ts';

interface Place {
  readonly depth: number;
  readonly section: string | null;
  readonly page: number | null;
}

/** `2(b)(iii)` lies two deep. */
const depthOf = (section: string | null): number =>
  section === null || section.startsWith('h:') ? 0 : (section.match(/\(/g)?.length ?? 0);

const placesOf = (paragraphs: readonly Span[], passages: readonly Passage[]): readonly Place[] => {
  let at = 0;
  return paragraphs.map(({ start }) => {
    while ((passages[at]?.end ?? Infinity) <= start) at += 1;
    const passage = passages[at];
    const inside = passage && passage.start <= start ? passage : null;
    return { depth: depthOf(inside?.section ?? null), section: inside?.section ?? null, page: inside?.page ?? null };
  });
};

export const Reading = ({
  revision,
  text,
  marks,
  passages,
  aim,
  open,
}: {
  readonly revision: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly passages: readonly Passage[];
  readonly aim: Span | null;
  /** Id of the mark whose card is open. */
  readonly open: string | null;
}) => {
  const spans = useMemo(() => paragraphsOf(text), [text]);
  const places = useMemo(() => placesOf(spans, passages), [spans, passages]);
  const paragraphs = useMemo(() => markParagraphs(spans, marks, aim), [spans, marks, aim]);
  const first = useMemo(() => firstSegments(paragraphs), [paragraphs]);
  return (
    <article className="reading" lang="en" dir="auto" aria-label="Text of the document">
      {paragraphs.map((paragraph, index) => {
        const place = places[index];
        const page = place?.page ?? null;
        return (
          <div
            key={paragraph.start}
            className="reading-block"
            data-depth={Math.min(place?.depth ?? 0, 4)}
            id={`c${paragraph.start}`}
          >
            {page !== null && page !== (places[index - 1]?.page ?? null) ? (
              <span className="reading-page" aria-label={`Page ${page}`}>
                {page}
              </span>
            ) : null}
            <Words revision={revision} text={text} paragraph={paragraph} first={first} open={open} />
          </div>
        );
      })}
    </article>
  );
};

/** A mark may be cut into several segments; the first of them is the one to step to. */
const firstSegments = (paragraphs: readonly Paragraph[]): ReadonlySet<number> => {
  const seen = new Set<string>();
  const first = new Set<number>();
  for (const { segments } of paragraphs)
    for (const { marks, start } of segments) {
      const [closest] = marks;
      if (!closest || seen.has(closest.id)) continue;
      seen.add(closest.id);
      first.add(start);
    }
  return first;
};

/** `Sec. 3. Review Before Release.` stands at the head of its paragraph. */
const HEAD = /^(?:Section|Sec\.)\s+\d+[a-z]?\.(?:\s+[^.]{2,90}\.)?/;
/** A short paragraph that ends like no sentence, and begins like one; a date or an address is no heading. */
const looksLikeHeading = (words: string): boolean =>
  words.length <= 90 && /^\P{L}{0,8}\p{Lu}/u.test(words) && !/[.,;:)\]”"]$/.test(words) && !words.includes('\n');

const Words = memo(function Words({
  revision,
  text,
  paragraph,
  first,
  open,
}: {
  readonly revision: string;
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly first: ReadonlySet<number>;
  readonly open: string | null;
}) {
  const words = text.slice(paragraph.start, paragraph.end);
  const head = HEAD.exec(words)?.[0].length ?? 0;
  return (
    <p className={head === 0 && looksLikeHeading(words) ? 'heading' : undefined} data-head={head > 0 ? '' : undefined}>
      {paragraph.segments.map((segment) => (
        <Marked
          key={segment.start}
          revision={revision}
          text={text}
          segment={segment}
          step={first.has(segment.start)}
          open={open}
        />
      ))}
    </p>
  );
});

const Marked = ({
  revision,
  text,
  segment: { start, end, marks, aimed },
  step,
  open,
}: {
  readonly revision: string;
  readonly text: string;
  readonly segment: Segment;
  readonly step: boolean;
  readonly open: string | null;
}) => {
  const words = text.slice(start, end);
  const [closest] = marks;
  if (!closest) return aimed ? <mark className="aimed">{words}</mark> : <>{words}</>;
  const kind = marks.some((mark) => mark.kind === 'mention') ? 'mention' : 'quote';
  const isOpen = marks.some(({ id }) => id === open);
  return (
    <Link
      to="/d/$revision"
      params={{ revision }}
      search={{ mark: closest.id }}
      resetScroll={false}
      className={`mark ${kind}${aimed ? ' aimed' : ''}${isOpen ? ' open' : ''}`}
      data-mark={closest.id}
      aria-current={isOpen ? 'true' : undefined}
      {...(step ? STEP : { tabIndex: -1 })}
    >
      {words}
    </Link>
  );
};
