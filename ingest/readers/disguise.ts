/** Signs that hide or forge what a text says: they are left out of the canonical text, or kept, and told either way. */
import type { Issue } from '../../schema/domain/publication.ts';
import { issue } from './draft.ts';

/** They turn the order of what is shown; a text in Latin letters has no use for them. */
const REVERSING = /[\u202a-\u202e\u2066-\u2069]|<(?:w:)?bdo\b|unicode-bidi\s{0,9}:\s{0,9}(?:bidi|isolate)-override/i;
/** Looked for first, for hardly a text has any: what stands around them takes longer to see. */
const UNSEEN = /[\u034f\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]/;
/** Between two letters they part a name that looks whole. */
const INVISIBLE = /\p{L}[\u034f\u061c\u115f\u1160\u17b4\u17b5\u200b-\u200f\u2060-\u2064\u3164\ufeff\uffa0]+\p{L}/u;
/** Signs of a plane of their own that spell words nobody sees. */
const TAGS = /[\u{e0001}-\u{e007f}\u{e0100}-\u{e01ef}]/u;
/** Letters of Cyrillic and Greek that look like Latin ones; "λWASP" deceives nobody. */
const ALIKE = '[аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαικνορυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]';
const LOOKALIKE = new RegExp(ALIKE);
/** A word of Latin letters with some of another script that look the same. */
const MIXED = new RegExp(`\\p{Script=Latin}${ALIKE}|${ALIKE}\\p{Script=Latin}`, 'u');
/** A word of letters that mathematics and wide print have as signs of their own, beside the Latin ones that they look like. */
const STYLED = /[\u{1d400}-\u{1d6a5}]{4}|[\uff21-\uff3a\uff41-\uff5a]{4}/u;
/** So many marks upon one letter cross it out, or hide it. */
const PILED = /\p{M}{5}/u;
/** A formula has single letters of another script; a forged name is a longer word. */
const WORD = /[\p{L}\p{M}]{4,60}/gu;

/** `source` is the text as it came, with the escapes of its format; `what` is called so in the message. */
export const disguisesIn = (source: string, what = 'The text'): readonly Issue[] => {
  const found = disguises(ESCAPED.test(source) ? source.replace(new RegExp(ESCAPED, 'gi'), unescaped) : source);
  return found.length === 0 ? [] : [issue('W_DISGUISED', `${what} holds ${found.join(', ')}.`)];
};

/** `&#8238;` and `&#x202e;` of markup, `\\u202e` of JSON. */
const ESCAPED = /&#(\d{2,7});|&#x([0-9a-f]{2,6});|\\u([0-9a-f]{4})/i;

const unescaped = (_: string, decimal?: string, hexadecimal?: string, json?: string): string => {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? json ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const disguises = (source: string): readonly string[] => [
  ...(REVERSING.test(source) ? ['marks that reverse what is shown'] : []),
  ...((UNSEEN.test(source) && INVISIBLE.test(source)) || TAGS.test(source) ? ['invisible marks within words'] : []),
  ...(hasForgedWord(source) ? ['words that mix letters of two scripts'] : []),
];

const hasForgedWord = (source: string): boolean => {
  if (STYLED.test(source) || PILED.test(source)) return true;
  if (!LOOKALIKE.test(source) || !MIXED.test(source)) return false;
  for (const [word] of source.matchAll(WORD)) if (MIXED.test(word)) return true;
  return false;
};
