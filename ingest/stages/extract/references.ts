/**
 * Reads: the text and its own identity. Gives: every legal reference of the body, with the short forms and antecedents
 * that stand for one. The document's own number and title are not references.
 */
import { slug } from '../../../schema/domain/ids.ts';
import { bySpan, contains, overlaps, spanOf, type Span } from '../../../schema/domain/span.ts';
import { findLegalReferences, type CitedText } from '../../kernel/legal-references/index.ts';
import type { Extractor, LegalReference, Structured } from '../../values/index.ts';
import { isStateLaw } from '../../kernel/state-law.ts';
import { antecedents } from './references/antecedents.ts';
import { definedShortForms, type ShortForm, shortFormUses } from './references/short-forms.ts';

const RULES = {
  'references/citation@1': 'Printed in one of the forms in which laws, orders, regulations and guidance are cited.',
  'references/short-form@1':
    'A name that the text gives to a citation in parentheses, or an acronym after its full form.',
  'references/antecedent@1': '“Such Act”, “that order”, “Id.”: the nearest citation before it of the same kind.',
} as const;

export const references: Extractor = {
  id: 'references',
  rules: RULES,
  extract: (input) => {
    const { text } = input.document;
    const state = isStateLaw(text);
    const printed = withTitles(
      findLegalReferences(text, input.body).filter(
        (cited) => !isOwn(input, cited) && !(state && isOwnCode(text, cited)),
      ),
    );
    const titles = printed.flatMap((cited) => titleOf(text, cited));
    const forms = definedShortForms(text, printed);
    const citations = printed
      .filter((cited) => !titles.some((title) => contains(title, cited)))
      .filter((cited) => !forms.some((form) => overlaps(form.definition, cited)));
    const { full, short } = afterFullForm(text, citations, forms);
    const uses = shortFormUses(text, input.body, forms).filter((use) => !printed.some((cited) => overlaps(use, cited)));
    const named = [...full.map((cited) => reference(cited, 'references/citation@1', false)), ...short, ...uses].sort(
      bySpan,
    );
    return [...named, ...antecedents(text, input.body, named)];
  },
};

/** "The Memorandum of March 3, 2031", cited with its title elsewhere: the same one, unless two of that day are. */
const withTitles = (printed: readonly CitedText[]): readonly CitedText[] => {
  const titled = Map.groupBy(
    new Set(printed.map(({ norm }) => norm).filter((norm) => /\/signed-[^/]+\/./.test(norm))),
    (norm) => norm.split('/').slice(0, 2).join('/'),
  );
  return titled.size === 0
    ? printed
    : printed.map((cited) => {
        const [norm, ...others] = titled.get(cited.norm) ?? [];
        return norm && others.length === 0 ? { ...cited, norm } : cited;
      });
};

/** The number on the document's own first line, its title, and any later mention of itself by number. */
const isOwn = (input: Structured, cited: CitedText): boolean =>
  cited.norm === input.identity.norm ||
  isOwnDay(input, cited) ||
  (input.identity.title?.span ? overlaps(input.identity.title.span, cited) : false);

/** "the Executive Order of March 3, 2031, entitled ‘Counting Bees’" in that very order. */
const isOwnDay = ({ identity, document: { text } }: Structured, { norm, end }: CitedText): boolean => {
  const { signedOn, title } = identity;
  if (identity.norm === null || !signedOn || !title) return false;
  const day = `${identity.norm.split('/')[0]}/signed-${signedOn.value}`;
  if (!norm.startsWith(day)) return false;
  const after = text.slice(end, end + 300);
  const own = slug(title.value);
  const named = UNQUOTED.exec(after)?.[1];
  if (named) return slug(named).startsWith(own);
  const other = norm.slice(day.length + 1) || slug(ENTITLED.exec(after)?.[1] ?? '');
  // without a title it is the text's own: another of that day would be told apart by one
  return other === own || other === '';
};
const UNQUOTED = /^,? (?:entitled|titled),? ([A-Z][^“”\n]{4,240})/;
const ENTITLED = /^,? (?:entitled|titled) [“‘"']([^“”‘"]{4,240}?)[,.]?[”’"'](?![a-z])/;

/** "Executive Order 13974 of January 13, 2021 (Amending Executive Order 13959)": what a title names is not cited. */
const titleOf = (text: string, { norm, end }: CitedText): readonly Span[] => {
  const title = /^(?:eo|memorandum|proclamation)\//.test(norm) ? TITLE.exec(text.slice(end, end + 400)) : null;
  const words = title?.[1] ?? title?.[2] ?? '';
  return title && words.split(' ').length >= 4 ? [spanOf(end, end + title[0].length)] : [];
};
const TITLE =
  /^(?:,? (?:of|dated) [A-Z][a-z]{2,8} \d{1,2}, \d{4})?,? (?:on |entitled )?(?:\((?=[A-Z“])([^()]{10,300})\)|“(?=[A-Z])([^“”]{10,300})”)/;

/** "Section 501 of Title 25" in a State's act is of the State's code. */
const isOwnCode = (text: string, { kind, start, end }: CitedText): boolean =>
  kind === 'us-code' && !/U\.? ?S|United States/.test(text.slice(start, end));

const reference = (
  { start, end, norm, pinpoint }: CitedText,
  rule: keyof typeof RULES,
  shortForm: boolean,
): LegalReference => ({ kind: 'legal-reference', rule, start, end, norm, pinpoint, shortForm });

interface Sorted {
  readonly full: readonly CitedText[];
  readonly short: readonly LegalReference[];
}

/**
 * Parts citations proper from names that the text has given to one ("the Stafford Act"), and from acronyms of a
 * regulation ("FAR") that was named in full before.
 */
const afterFullForm = (text: string, citations: readonly CitedText[], forms: readonly ShortForm[]): Sorted => {
  const full: CitedText[] = [];
  const short: LegalReference[] = [];
  const named = new Set<string>();
  for (const cited of citations) {
    const printed = text.slice(cited.start, cited.end);
    const form = forms.find(({ name, definition }) => name === printed && definition.end <= cited.start);
    const whole = wholeName(text, cited, full);
    if (form && !/\d/.test(printed))
      short.push(reference({ ...cited, norm: form.norm }, 'references/short-form@1', true));
    else if (isAcronym(printed) && named.has(cited.norm)) short.push(reference(cited, 'references/short-form@1', true));
    else if (whole) short.push(reference({ ...cited, norm: whole }, 'references/short-form@1', true));
    else full.push(cited);
    if (!isAcronym(printed)) named.add(cited.norm);
  }
  return { full, short };
};

/** "The Authorization Act" after the "Lamp Oil Authorization Act", where no other cited before ends so. */
const wholeName = (text: string, { start, end, norm }: CitedText, before: readonly CitedText[]): string | null => {
  if (!ORDINARY_ACT.test(text.slice(start, end)) || !/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)))
    return null;
  const ending = `-${norm.slice('act/'.length)}`;
  const longer = new Set(before.map((one) => one.norm.replace(/-of-\d{4}$/, '')).filter((one) => one.endsWith(ending)));
  return longer.size === 1 ? (before.findLast((one) => one.norm.includes(ending))?.norm ?? null) : null;
};
const ORDINARY_ACT = /^(?:Authorization|Appropriations|Reauthorization|Reform|Modernization|Improvements?|Policy) Act$/;

const isAcronym = (printed: string): boolean => /^[A-Z]{2,8}$/.test(printed);
