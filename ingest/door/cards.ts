/** `/card/…`: a record or a quote as a small page without a script. Other pages may frame it, and nothing else of Recital. */
import { quoteId } from '../../schema/domain/ids.ts';
import { documentPermalink, quotePermalink, recordPermalink } from '../../schema/domain/permalink.ts';
import type { DoorAnswer, DoorRequest } from '../../schema/door.ts';
import type { Queryable } from '../edges/publish/insert.ts';
import { wordsOf } from '../exports/words.ts';
import { cacheable, notFound } from './answers.ts';
import { getText } from './documents.ts';
import { CARD_HEADERS, cardPage, escaped } from './html.ts';
import { placesOf } from './place.ts';
import { decoded, getTwin, type RecordTwin } from './record-twin.ts';
import { findQuoted } from './texts.ts';

const QUOTE = /^d\/([0-9a-f]{16})\/q\/(\d{1,9})-(\d{1,9})$/;

/** `path` is what follows `/card/`: the id of a record, or the address of a quote without its first `/`. */
export const answerCard = async (db: Queryable, request: DoorRequest, path: string): Promise<DoorAnswer> => {
  const [, key, start, end] = QUOTE.exec(path) ?? [];
  const card =
    key === undefined
      ? recordCard(await getTwin(db, decoded(path)))
      : await quoteCard(db, key, Number(start), Number(end));
  return cacheable(request, card, CARD_HEADERS);
};

/** Values shown, and as much of each. */
const MOST_VALUES = 6;
const MOST_OF_VALUE = 200;

const cut = (text: string): string => (text.length > MOST_OF_VALUE ? `${text.slice(0, MOST_OF_VALUE)}…` : text);

/** A new tab: in a frame the reader would be shut in. */
const link = (address: string, words: string): string =>
  `<a href="${address}" target="_blank" rel="noopener"><bdi>${escaped(words)}</bdi></a>`;

/** `signedOn` -> `signed on`, `EXECUTIVE_ORDER` -> `executive order`; what is no such word is left as it is. */
const plainly = (word: string): string =>
  /^[A-Z]+(?:_[A-Z]+)*$/.test(word) || /^[a-z]+(?:[A-Z][a-z]+)+$/.test(word)
    ? word
        .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .replaceAll('_', ' ')
        .toLowerCase()
    : word;

const recordCard = ({ id, type, label, values, statements }: RecordTwin): string => {
  const shown = Object.entries(values)
    .map(([name, value]) => [name, wordsOf(value)] as const)
    .filter(([, value]) => value !== label)
    .slice(0, MOST_VALUES)
    .map(([name, value]) => `<dt>${escaped(plainly(name))}</dt><dd><bdi>${escaped(cut(plainly(value)))}</bdi></dd>`);
  // The longest says most.
  const [quote] = statements.flatMap(({ quotes }) => quotes).toSorted((a, b) => b.exact.length - a.exact.length);
  const words = quote ? `<blockquote><bdi>${escaped(quote.exact)}</bdi></blockquote>` : '';
  const place = quote ? ` · ${link(quote.permalink, 'in the text')}` : '';
  return cardPage(
    label,
    `<h1>${link(recordPermalink(id), label)}</h1>
<dl>${shown.join('')}</dl>
${words}
<p class="about">${escaped(plainly(type))}${place} · Recital</p>`,
  );
};

const quoteCard = async (db: Queryable, key: string, start: number, end: number): Promise<string> => {
  const text = await getText(db, key);
  const [place] = placesOf(text.text, await findQuoted(db, quoteId(text.id, start, end)));
  if (!place) throw notFound('Nothing was quoted at this place of the document.');
  const { source } = text;
  const from = [source.publisher, source.publishedOn].filter((part) => part !== null).map(escaped);
  const said = {
    stands: '',
    moved: ' · the words stand at another place of the text now',
    lost: ' · the text, read anew, has these words no more',
  }[place.state];
  return cardPage(
    source.title,
    `<blockquote><bdi>${escaped(place.exact)}</bdi></blockquote>
<p class="about">${link(place.span ? quotePermalink(text.id, start, end) : documentPermalink(text.id), source.title)}
${from.map((part) => ` · <bdi>${part}</bdi>`).join('')}${said} · Recital</p>`,
  );
};
