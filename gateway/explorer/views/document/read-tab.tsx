/** Read: outline, text, and the card of the place that the address names. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { QuoteKnownDocument, type TextQuery } from '../../graph/operations.ts';
import { word } from '../../design/words.ts';
import { useGraph } from '../../graph/use-graph.ts';
import type { Cited } from './cite.ts';
import { findWords, spanOf, type Aimed, type Mark, type Span } from './marks.ts';
import { jumpTo, Outline } from './outline.tsx';
import { PlaceCard } from './place-card.tsx';
import { Reading } from './reading.tsx';
import { useMarks, usePassages, type Passage } from './use-marks.ts';

export type Revision = NonNullable<TextQuery['revision']>;

const NO_MARKS: readonly Mark[] = [];

/** The span that the address names: of a quote, of a passage, of the mark whose card is open. */
const aimOf = (
  span: string | undefined,
  passage: string | undefined,
  mark: string | undefined,
  passages: readonly Passage[],
  marks: readonly Mark[],
): Span | null => {
  if (span !== undefined) return spanOf(span);
  if (passage !== undefined) return passages.find(({ id }) => id.endsWith(`/${passage}`)) ?? null;
  if (mark === undefined) return null;
  return marks.find(({ id }) => id === mark) ?? spanOf(mark.split('/').at(-1));
};

/** The marks of a place: the one that is named, then what else lies over its first character, the shortest first. */
const marksAt = (id: string, marks: readonly Mark[]): readonly string[] => {
  const named = marks.find((mark) => mark.id === id);
  if (!named) return [id];
  const over = marks
    .filter((mark) => mark.id !== id && mark.start <= named.start && mark.end >= named.end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return [id, ...over.map((mark) => mark.id)];
};

export const ReadTab = ({
  revision,
  hash,
  cited,
}: {
  readonly revision: Revision;
  readonly hash: string;
  readonly cited: Cited;
}) => {
  const { span, passage } = useParams({ strict: false });
  const { mark, words } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { marks, state } = useMarks(revision.id);
  const passages = usePassages(revision.id);
  const [marked, setMarked] = useState(true);
  const { text } = revision;
  const pointed = useMemo(() => aimOf(span, passage, mark, passages, marks), [span, passage, mark, passages, marks]);
  const aimed: Aimed = words && pointed ? findWords(text, pointed, words) : { found: 'here' };
  const aim = aimed.found === 'here' ? pointed : null;
  // A long way down: once for each address, when the paragraph is there.
  const start = aim?.start ?? null;
  const where = span ?? passage;
  useEffect(() => {
    if (start !== null && where !== undefined) jumpTo(start);
  }, [start, where]);
  const card = mark ?? (span !== undefined && aim ? `quote/${hash}/${span}` : null);
  return (
    <div className={card ? 'read with-card' : 'read'}>
      <Outline text={text} passages={passages} />
      <div>
        <Moved aimed={aimed} hash={hash} words={words} />
        {span !== undefined && aim && !words ? <Unkept id={`quote/${hash}/${span}`} /> : null}
        <p className="small soft no-print read-tools">
          <label>
            <input type="checkbox" checked={marked} onChange={() => setMarked(!marked)} /> Marks
          </label>
          <span className="legend">
            <span className="mark quote">proves a value</span> <span className="mark mention">names a record</span>
          </span>
          <span role="status">
            {state === 'coming'
              ? 'marking…'
              : state === 'failed'
                ? 'The marks could not be loaded.'
                : state === 'cut'
                  ? 'Only the first part is marked.'
                  : ''}
          </span>
        </p>
        <Reading
          revision={hash}
          text={text}
          marks={marked ? marks : NO_MARKS}
          passages={passages}
          aim={aim}
          open={card}
        />
      </div>
      {card ? (
        <PlaceCard
          ids={marksAt(card, marks)}
          cited={cited}
          onClose={() =>
            void navigate({ to: '/d/$revision', params: { revision: hash }, search: {}, resetScroll: false })
          }
        />
      ) : null}
    </div>
  );
};

/** A link that was made before the text was read anew says so, and never shows another place in silence. */
const Moved = ({
  aimed,
  hash,
  words,
}: {
  readonly aimed: Aimed;
  readonly hash: string;
  readonly words: string | undefined;
}) => {
  if (aimed.found === 'here') return null;
  return (
    <div className="notice warn" role="alert">
      <p>
        <strong>The text has changed since this link was made.</strong> It pointed at <q>{words}</q>.
      </p>
      {aimed.found === 'elsewhere' ? (
        <Link
          to="/d/$revision/q/$span"
          params={{ revision: hash, span: `${aimed.at.start}-${aimed.at.end}` }}
          search={{ words }}
          className="button"
        >
          Go to where these words stand now
        </Link>
      ) : (
        <p>These words are no longer in the text. The whole text is shown.</p>
      )}
    </div>
  );
};

/** What is known of a quote at the place of a link that carries no words of its own. */
const Unkept = ({ id }: { readonly id: string }) => {
  const { data } = useGraph(QuoteKnownDocument, { id });
  if (!data) return null;
  const later = data.node && 'reanchored' in data.node ? data.node.reanchored : null;
  if (data.node === null)
    return (
      <div className="notice warn" role="alert">
        <strong>No quote is kept at this place.</strong> The text may have been read anew since the link was made; what
        is marked is what stands there now.
      </div>
    );
  return later ? (
    <div className="notice" role="status">
      <p>This text has a later revision, in which these words are {word(later.state).toLowerCase()}.</p>
      {later.permalink ? (
        <a href={later.permalink} className="button">
          Go to them there
        </a>
      ) : null}
    </div>
  ) : null;
};
