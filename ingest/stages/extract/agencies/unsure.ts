/** Acronyms that a text never explains: whom they may mean, and where the rest of the text tells. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { NameMatch } from '../../../kernel/names.ts';
import type { KnownNames, UnsureAgency } from '../../../values/index.ts';
import { isAddress } from './addresses.ts';
import { meantIn, type Lexicon } from './lexicon.ts';
import { identityOf, type Found, type Ground } from './mention.ts';

/** "FSA" where the text never says which one. */
export const unsureAcronyms = (
  text: string,
  met: readonly NameMatch[],
  lexicon: Lexicon,
  year: number | null,
  taken: Ground,
): readonly UnsureAgency[] => {
  const matches = met.flatMap(({ name, ...span }) => {
    const { form, others } = meantIn(lexicon.bearers[name] ?? [], year);
    const acronyms = others.filter(({ via }) => via === 'acronym');
    const isNone = form !== null || acronyms.length < others.length || span.end - span.start < LEAST_ACRONYM;
    return isNone || !taken.isFree(span) || isAddress(text, span) || isInCapitals(text, span)
      ? []
      : [{ ...span, acronyms }];
  });
  const explained = new Set(
    matches.map(({ start, end }) => text.slice(start, end)).filter((acronym) => isExplained(text, acronym)),
  );
  return matches
    .filter(({ start, end }) => !explained.has(text.slice(start, end)))
    .map(({ start, end, acronyms }) => ({
      kind: 'unsure-agency',
      rule: 'agencies/unsure@1',
      start,
      end,
      alternatives: acronyms.map(({ identity }) => ({
        record: identity.agency,
        score: Math.round(50 / acronyms.length) / 100,
        reason: `An acronym of ${identity.canonical}; the text does not say what it stands for.`,
      })),
    }));
};
/** Where all is printed in capitals, "WHO" is the pronoun. */
const isInCapitals = (text: string, { start, end }: Span): boolean =>
  /^(?=(?:[^A-Z]*[A-Z]){12})[^a-z]*$/.test(text.slice(Math.max(0, start - 24), start) + text.slice(end, end + 24));
/** Two letters are as often those of a State. */
const LEAST_ACRONYM = 3;

/** "(FSA)", "(“FSA”)", "FSA (Flood Survey Area)": the text says itself what it means. */
const isExplained = (text: string, acronym: string): boolean =>
  [`(${acronym})`, `(${acronym} or `, `(“${acronym}”)`, `("${acronym}")`, `${acronym} (`].some((printed) =>
    text.includes(printed),
  );

/** "FSA" where the text names one of those who are called so, and none of the others. */
export const namedInFull = ({ start, end, alternatives }: UnsureAgency, linked: readonly Found[]): readonly Found[] => {
  const named = linked.filter(
    ({ agency, rule }) => rule === 'agencies/name@1' && alternatives.some(({ record }) => record === agency),
  );
  const [first] = named;
  return first && named.every(({ agency }) => agency === first.agency)
    ? [
        {
          start,
          end,
          agency: first.agency,
          canonical: first.canonical,
          via: 'acronym',
          rule: 'agencies/acronym-of-named@1',
        },
      ]
    : [];
};

/** "FRA" again and again in a text that names DOT, whose agency alone is called so, and still is. */
export const besideParent = (
  { start, end, alternatives }: UnsureAgency,
  unsure: readonly UnsureAgency[],
  linked: readonly Found[],
  { agencies: known }: KnownNames,
): readonly Found[] => {
  const [{ record } = { record: '' }, ...others] = alternatives;
  const agency = others.length === 0 ? known.find(({ id }) => id === record) : undefined;
  const uses = unsure.filter((one) => one.alternatives[0]?.record === record).length;
  return agency?.until === null && uses >= OFTEN && linked.some((one) => one.agency === agency.parent)
    ? [{ start, end, ...identityOf(agency), via: 'acronym', rule: 'agencies/acronym-of-named@1' }]
    : [];
};
const OFTEN = 3;
