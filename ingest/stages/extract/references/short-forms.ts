/** The names that a text gives to its citations: "(IEEPA)", "(the “Act”)", "(Stafford Act)", and where it uses them. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { pinpointBefore } from '../../../kernel/legal-references/pinpoint.ts';
import type { CitedText } from '../../../kernel/legal-references/index.ts';
import type { LegalReference } from '../../../values/index.ts';

export interface ShortForm {
  readonly name: string;
  readonly norm: string;
  /** The parenthesis that defines it: no citation of its own. */
  readonly definition: Span;
}

/** What may stand between a citation and the parenthesis that names it; other citations beside it are skipped. */
const BETWEEN =
  /(?:,? as amended(?: by [^,;.()\n]{1,80})?,?|,? (?:of|dated) [A-Z][a-z]{2,8} \d{1,2}, \d{4},?|,? (?:sec(?:tions?|\.)|title|division|subtitle|ch(?:apter|\.)) [\w()-]{1,12}(?: of(?: the)?)?,?|[,;] ?| )/y;
const NAME_IN_PARENTHESES =
  / ?\((?:(?:collectively|together),? )?(?:hereinafter|hereafter)?(?:,? referred to as)?,? ?(?:the |an? )?(?:“([A-Z][^”()]{0,60}),?”(?: or (?:the )?“[^”]{1,60}”)?|(the )?((?:[A-Z][\w.’&/-]{0,24} ){0,5}[A-Z][\w.’&/-]{0,24})(?:, (?:or )?the “([A-Z][^”()]{0,60})”)?)\)/y;
const OTHER_PARENTHESES = / ?\([^()\n]{1,300}\)/y;
/** Unquoted words in parentheses name the citation only where they are an acronym, say "the", or are such a name themselves. */
const UNQUOTED =
  /^[A-Z][A-Za-z]*[A-Z][A-Za-z]*$|\b(?:Act|Order|Circular|Memorandum|Code|Directive|Proclamation)$|^(?:EO|E\.O\.|Executive Order) \d+$|-\d+$/;
const MOST_STEPS = 12;

export const definedShortForms = (text: string, cited: readonly CitedText[]): readonly ShortForm[] => {
  const next = new Map(cited.map((one) => [one.start, one]));
  const forms = new Map<number, readonly ShortForm[]>();
  for (const one of cited) {
    const named = namesAfter(text, one, next);
    const first = named[0];
    if (first && !forms.has(first.definition.start)) forms.set(first.definition.start, named);
  }
  return [...forms.values()].flat();
};

const namesAfter = (text: string, cited: CitedText, next: ReadonlyMap<number, CitedText>): readonly ShortForm[] => {
  let at = cited.end;
  for (let step = 0; step < MOST_STEPS; step++) {
    const named = sticky(NAME_IN_PARENTHESES, text, at);
    const names = named ? namesOf(named) : [];
    if (named && names.length > 0) {
      const definition = spanOf(named.index, named.index + named[0].length);
      return names.map((name) => ({ name, norm: cited.norm, definition }));
    }
    const skipped = sticky(OTHER_PARENTHESES, text, at) ?? sticky(BETWEEN, text, at);
    const beside = next.get(at);
    if (beside && beside.kind === cited.kind) return [];
    const to = beside?.end ?? (skipped ? at + skipped[0].length : at);
    if (to === at) return [];
    at = to;
  }
  return [];
};

/** "(the “Act”)", "(FACA)", "(FACA, the “Act”)". */
const namesOf = (match: RegExpExecArray): readonly string[] => {
  if (match[1]) return [match[1].replace(/,$/, '')];
  const name = match[3] ?? '';
  return match[2] || match[4] || UNQUOTED.test(name) ? [name, ...(match[4] ? [match[4]] : [])] : [];
};

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Common nouns need an article to stand for a citation: "the Act"; a name of their own does not: "IEEPA". */
const COMMON =
  /^(?:Act|Order|Executive Order|Memorandum|Directive|Circular|Proclamation|Code|Regulations?|Statute|Framework|Law)$/;

/** Every later use of a name, outside its definition. A name defined twice stands for what it named last. */
export const shortFormUses = (text: string, body: Span, forms: readonly ShortForm[]): readonly LegalReference[] => {
  const names = [...new Set(forms.map((form) => form.name))].sort((a, b) => b.length - a.length);
  if (names.length === 0) return [];
  const article = '(?:[Tt]he|[Ss]uch|[Tt]hat|[Ss]aid) ';
  const source = names
    .map((name) => (COMMON.test(name) ? `(?<=\\b${article})${literal(name)}` : literal(name)))
    .join('|');
  const uses = text.slice(body.start, body.end).matchAll(new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'g'));
  return [...uses].flatMap((match) => {
    const start = body.start + match.index;
    const end = start + match[0].length;
    if (forms.some(({ definition }) => definition.start < end && start < definition.end)) return [];
    const form = forms.findLast(({ name, definition }) => name === match[0] && definition.end <= start);
    return form && !BEGINS_NAME.test(text.slice(end, end + 16)) ? [use(text, form, start, end)] : [];
  });
};

/** "FAR Council": a body that is called after what is cited. */
const BEGINS_NAME = /^ (?:Council|Committee|Board|Task Force|Office)\b/;

const use = (text: string, form: ShortForm, start: number, end: number): LegalReference => ({
  kind: 'legal-reference',
  rule: 'references/short-form@1',
  start,
  end,
  norm: form.norm,
  pinpoint: pinpointBefore(text, start),
  shortForm: true,
});

const literal = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
