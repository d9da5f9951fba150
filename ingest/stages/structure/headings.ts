/** The run-in heading of a provision: "Sec. 2. Policy. It is ..." has "Policy". */
import type { Span } from '../../../schema/domain/span.ts';

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or per the through to under upon via with within without et al'.split(
    ' ',
  ),
);
/** Finite verbs and modals: a sentence has one, a title hardly ever. */
const VERB =
  /\b(?:shall|is|are|was|were|be|been|may|must|will|should|has|have|had|hereby|means|mean|applies|includes|does|do|can)\b/;
const LONGEST = 400;

/**
 * The heading at the start of `text`, without its full stop; null where the first sentence is a sentence.
 * `alone`: whether a sentence-case heading may be all that the paragraph holds, as below "§ 7.300".
 * `sure` ends what the format itself marks as heading (underlined, italic), relative to `text`; 0 if nothing is.
 */
export const headingAt = (text: string, sure: number, alone: boolean): Span | null => {
  const marked = sure > 0 ? trimStop(text.slice(0, sure)) : '';
  if (marked.length > 1) return { start: 0, end: marked.length };
  const end = firstStop(text);
  if (end === null) return null;
  const heading = text.slice(0, end);
  return looksLikeTitle(heading, text.slice(end), alone) ? { start: 0, end } : null;
};

const trimStop = (text: string): string => text.replace(/[\s.:—–-]{1,4}$/, '');

/**
 * The full stop or dash that ends a heading, or a colon before a first mark. An abbreviation's stop ("U.S.", "No.")
 * doesn't, nor does the colon of "Professional Development: Connecting Classrooms".
 */
const firstStop = (text: string): number | null => {
  const limit = Math.min(text.length, LONGEST);
  for (let at = 1; at < limit; at += 1) {
    const sign = text[at];
    if (sign === '—' && at > 2) return at;
    if (sign !== '.' && sign !== ':') continue;
    const before = text.slice(0, at);
    if (sign === '.' && /(?:\b[A-Z]|\b(?:No|Nos|Pub|Stat|vs?|St|Mr|Dr|Inc|Ch|App|Art))$/.test(before)) continue;
    const after = text.slice(at + 1, at + 3);
    if (sign === ':' ? after === '' || after === ' (' : /^(?:$|[ —(])/.test(after)) return at;
  }
  return text.length <= 160 && !/[;,:.]$/.test(text) ? text.length : null;
};

const looksLikeTitle = (heading: string, rest: string, alone: boolean): boolean => {
  const words = heading.split(/\s+/);
  if (
    words.length > 45 ||
    heading.length < 3 ||
    /[?!]/.test(heading) ||
    !/^\p{Lu}/u.test(heading) ||
    VERB.test(heading)
  )
    return false;
  const content = words.filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitals = content.filter((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word)).length;
  if (capitals >= content.length * 0.75) return true;
  return words.length <= 8 && (alone || rest.length > 1) && !rest.startsWith(':') && !/[,;“"]/.test(heading);
};
