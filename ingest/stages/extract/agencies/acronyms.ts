/** Acronyms that a text gives another meaning than the one they have everywhere: "National Security Advisor (NSA)". */
import type { Span } from '../../../../schema/domain/span.ts';
import type { Found } from './mention.ts';
import type { ShortForm } from './short-forms.ts';

const DEFINED = /\((?:the )?[“"]?([A-Z][A-Za-z&]{1,7})[”"]?\)/g;
/** No name that an acronym stands for is longer, in UTF-16 units. */
const LONGEST_NAME = 90;
const SMALL = /^(?:of|the|and|for|in|on|to|a|an|with|&)$/i;

/** An acronym that names, from its definition on, another body, or something that is no agency at all. */
interface Taken {
  readonly from: number;
  readonly form: ShortForm | null;
}

/**
 * Known acronyms as the text means them: where it defines one for another body it is that body's from there on; where it
 * defines one for other words altogether ("Supplemental Environmental Projects (SEP)") it is no mention.
 */
export const asDefined = (
  text: string,
  within: Span,
  mentions: readonly Found[],
  forms: readonly ShortForm[],
): readonly Found[] => {
  const acronyms = mentions.filter(({ rule }) => rule === 'agencies/acronym@1');
  if (acronyms.length === 0) return mentions;
  const taken = takenIn(text, within, acronyms, forms);
  if (taken.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const meant = mention.rule === 'agencies/acronym@1' ? taken.get(text.slice(mention.start, mention.end)) : undefined;
    if (!meant || mention.start < meant.from) return [mention];
    return meant.form
      ? [{ ...mention, ...meant.form.identity, via: 'short-form' as const, rule: 'agencies/short-form@1' as const }]
      : [];
  });
};

const takenIn = (
  text: string,
  within: Span,
  acronyms: readonly Found[],
  forms: readonly ShortForm[],
): ReadonlyMap<string, Taken> => {
  const taken = new Map<string, Taken>();
  const own = new Map(acronyms.map((mention) => [text.slice(mention.start, mention.end), mention]));
  for (const form of forms) {
    const known = own.get(form.printed);
    if (known && known.agency !== form.identity.agency && spells(text, form.definition.start, form.printed))
      taken.set(form.printed, { from: form.from, form });
  }
  for (const match of text.slice(within.start, within.end).matchAll(DEFINED)) {
    const acronym = match[1] ?? '';
    const at = within.start + match.index;
    const isForm = forms.some(({ definition }) => definition.start <= at && at < definition.end);
    const known = own.get(acronym);
    if (known && !isForm && !taken.has(acronym) && spells(text, at, acronym) && !isNamed(text, at, known.canonical))
      taken.set(acronym, { from: at, form: null });
  }
  return taken;
};

const wordsOf = (words: string): readonly string[] =>
  words.split(/[\s,-]+/).filter((word) => word !== '' && !SMALL.test(word));

const wordsBefore = (text: string, at: number): readonly string[] =>
  wordsOf(text.slice(Math.max(0, at - LONGEST_NAME), at));

/** "the Lamp Safety Act of 1962 (LSA)": the year is no word of the name. */
const OF_YEAR = / of \d{4}(?:, as amended,?)?\s*$/;

/** Whether the words right before `at` have the acronym's letters as their initials. */
const spells = (text: string, at: number, acronym: string): boolean =>
  wordsOf(text.slice(Math.max(0, at - LONGEST_NAME), at).replace(OF_YEAR, ''))
    .slice(-acronym.length)
    .map((word) => word[0]?.toUpperCase())
    .join('') === acronym.toUpperCase();

/** "Council of Inspectors General on …" is no other body than the one whose name has a "the" more. */
const isNamed = (text: string, at: number, name: string): boolean => {
  const own = wordsOf(name);
  const before = wordsBefore(text, at).slice(-own.length);
  return before.filter((word) => own.includes(word)).length * 2 > own.length;
};
