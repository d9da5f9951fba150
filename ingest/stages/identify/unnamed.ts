/**
 * Texts that no head names, as excerpts and parts of a code are: known by what their sentences call them ("this policy"), or
 * by provisions that rule something. Reports and papers, which call themselves so, are none.
 */
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import { pattern } from '../../kernel/pattern.ts';
import type { Identity, ReadDocument, Section, Sourced } from '../../values/index.ts';
import { enumeratorAt } from '../structure/labels.ts';
import { GENERIC } from './heading-title.ts';
import { printed, type Recognised } from './parts.ts';
import { advises, binds, isTold } from './ruling.ts';

/** What a text may call itself, each with its kind; null for one that rules nothing. */
const CALLED: readonly (readonly [noun: string, kind: InstrumentKind | null])[] = [
  ['[Mm]emorandum', 'MEMORANDUM'],
  ['[Pp]roclamation', 'PROCLAMATION'],
  ['[Dd]irective', 'DIRECTIVE'],
  ['Act', 'STATUTE'],
  ['[Gg]uidance|[Gg]uidelines?|[Aa]dvisory|[Bb]ulletin|[Cc]ircular|[Hh]andbook', 'GUIDANCE'],
  ['[Ff]ramework|[Ss]trategy|[Ss]tandard|[Cc]harter', 'FRAMEWORK'],
  ['[Oo]rder|[Pp]olicy|[Rr]ule|[Rr]egulation|[Oo]rdinance|[Pp]art|[Ss]ubpart|[Cc]hapter|[Ss]ubchapter', 'OTHER'],
  [
    '[Gg]uide|[Mm]anual|[Rr]eport|[Pp]aper|[Aa]rticle|[Ss]tudy|[Aa]nalysis|[Aa]lert|[Nn]ewsletter|[Pp]ost|[Bb]log|[Tt]emplate',
    null,
  ],
];
/** So a text speaks of another's, too: numbered provisions must say that it is its own. */
const OF_ANYBODY = /^(?:act|order|rule|regulation|part|chapter)$/i;
const CALLS_ITSELF = new RegExp(
  pattern`
    \b[Tt]his (?:(?!(?:is|was|has|had|will|would|may|can|gives|means|forms|includes|makes|does|did|became|remains)\b)
    [a-z]{2,14} ){0,2}?(${CALLED.map(([noun]) => noun).join('|')})\b(?!['’]s? own)
  `,
  'g',
);
const kindOf = (noun: string): InstrumentKind | null =>
  CALLED.find(([nouns]) => new RegExp(`^(?:${nouns})$`).test(noun))?.[1] ?? null;

const NOTHING = CALLED.find(([, kind]) => kind === null)?.[0] ?? '';
/** "Lamp Policy Template", "Client Alert: New Rules", "White Paper on Lamps". */
const RULES_NOTHING = new RegExp(`\\b(?:${NOTHING})$|^(?:[A-Z]\\w+ ){0,2}(?:${NOTHING})(?:[:,]| on\\b| of\\b| –)`);

const COUNTED = /^(?:h:(?:article|section|part|subpart|chapter|title)-[\divx]+|(?!h:)[^:]*\d)/i;

const LONGEST_TITLE = 250;
const SHORTEST_TITLE = 4;

/** What is known of a text that nothing in its head names, or null where it rules nothing. */
export const asUnnamed = (
  known: Identity,
  { text, sha256 }: ReadDocument,
  body: Span,
  sections: readonly Section[],
): Identity | null => {
  const words = text.slice(body.start, body.end);
  if (sections.length === 0 || isTold(words)) return null;
  const title = known.title ?? firstHeading(text, body, sections);
  const byNumbers = rulesByNumbers(words, sections);
  const called = callsItself(words, body.start, title?.value ?? '');
  const isAnybodys = called !== null && OF_ANYBODY.test(text.slice(called.span?.start, called.span?.end));
  const kind = called === null || (isAnybodys && byNumbers === null) ? byNumbers : called;
  if (kind?.value == null) return null;
  const found: Recognised = {
    kind: { value: kind.value, span: kind.span },
    title,
    // Where a text is an excerpt, nothing says that it is a draft.
    isIssued: true,
    norm: `draft/${slug(title?.value ?? 'text')}-${sha256.slice(0, 8)}`,
  };
  return { ...known, ...found, documentKind: 'instrument' };
};

/** By the noun that it uses of itself most often: more than once, or in its title too. The value is null for a report or a paper. */
const callsItself = (words: string, from: number, title: string): Sourced<InstrumentKind | null> | null => {
  const [line = ''] = words.trimStart().split('\n', 1);
  if (RULES_NOTHING.test(title) || RULES_NOTHING.test(line)) return { value: null, span: null };
  const uses = Map.groupBy(words.matchAll(CALLS_ITSELF), (match) => (match[1] ?? '').toLowerCase());
  const [most] = [...uses.values()].toSorted((a, b) => b.length - a.length);
  const [first] = most ?? [];
  if (!most || !first) return null;
  const noun = first[1] ?? '';
  const value = kindOf(noun);
  const isTitled = new RegExp(`\\b${noun}\\b`, 'i').test(title);
  if (!isTitled && (most.length < 2 || (value !== null && !advises(words)))) return null;
  const end = from + first.index + first[0].length;
  return { value, span: spanOf(end - noun.length, end) };
};

const rulesByNumbers = (words: string, sections: readonly Section[]): Sourced<InstrumentKind> | null => {
  const first = sections.find(({ path }) => COUNTED.test(path));
  return first && binds(words) ? { value: 'OTHER', span: first.labelSpan } : null;
};

/** "PART 850—PROVISIONS PERTAINING TO U.S. INVESTMENTS": the heading with which the text begins. */
const firstHeading = (text: string, body: Span, [first]: readonly Section[]): Sourced<string> | null => {
  if (
    !first?.headingSpan ||
    (first.heading?.length ?? 0) < SHORTEST_TITLE ||
    /\S/.test(text.slice(body.start, first.labelSpan.start))
  )
    return null;
  if (GENERIC.test(first.heading ?? '')) return null;
  // "A. Impact on Guidance": where an excerpt begins
  if (enumeratorAt(text.slice(first.labelSpan.start, first.labelSpan.start + 12)) !== null) return null;
  const { start } = first.labelSpan;
  const { end } = first.headingSpan;
  return end - start <= LONGEST_TITLE ? printed(text.slice(start, end).replace(/\s+/g, ' ').trim(), start, end) : null;
};
