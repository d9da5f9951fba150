/** The run-in heading of a provision: "Sec. 2. Policy. It is ..." has "Policy". */
import type { Span } from '../../../schema/domain/span.ts';

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or per the through to under upon via with within without et al'.split(
    ' ',
  ),
);
/** Finite verbs and modals: a sentence has one, a title hardly ever. */
const VERB =
  /\b(?:shall|is|are|was|were|be|been|may|must|will|should|has|have|had|hereby|means|mean|applies|includes|does|do|can|takes|supersedes|revokes|amends|expires|terminates|remains|becomes|creates|establishes|provides|requires)\b/;
/** A sentence begins with these, a heading in small letters hardly. */
const DETERMINER = /^(?:This|That|These|The|It|There|Each|All|Any|No|Nothing|For|In|If|By|Within)\b/;
const LONGEST = 400;

/**
 * The heading at the start of `text`, without its full stop; null where the first sentence is a sentence.
 * `alone`: whether a heading in small letters may be all that the paragraph holds, as a section's may.
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
    if (sign === '.' && isAbbreviated(text, at)) continue;
    const after = text.slice(at + 1, at + 3);
    if (sign === ':' ? after === '' || after === ' (' : /^(?:$|[ —(])/.test(after)) return at;
  }
  return text.length <= 160 && !/[;,:.]$/.test(text) ? text.length : null;
};

/** "U.S.", "Donald J. Trump", "No. 5", "Art. 2"; but "Medicare Part B." and "Works of Art." end. */
const isAbbreviated = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/(?:^|[\s(.])[A-Z]$/.test(before))
    return !/\b(?:Part|Schedule|Title|Annex|Appendix|Type|Plan|Group|Level)\s[A-Z]$/.test(before);
  if (/\b(?:Pub|vs?|St|Mr|Dr|Inc|Jr)$/.test(before)) return true;
  return /\b(?:Nos?|Stat|Ch|App|Art|Secs?)$/.test(before) && /^\.?\s\d/.test(text.slice(at, at + 3));
};

const looksLikeTitle = (heading: string, rest: string, alone: boolean): boolean => {
  const words = heading.split(/\s+/);
  if (
    words.length > 45 ||
    heading.length < 3 ||
    /[?!]/.test(heading) ||
    !/^[“"]?\p{Lu}/u.test(heading) ||
    VERB.test(heading)
  )
    return false;
  const content = words.filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const capitals = content.filter((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word)).length;
  if (capitals >= content.length * 0.75) return true;
  if (rest.startsWith(':') || /[,;“"]/.test(heading) || DETERMINER.test(heading)) return false;
  return rest.length > 1 ? words.length <= 8 : alone && words.length <= 16;
};
