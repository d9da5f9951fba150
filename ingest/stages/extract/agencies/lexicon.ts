/** The known agencies as forms to look for: names, acronyms, titles; and the short names of departments. */
import { slug, type RecordId } from '../../../../schema/domain/ids.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { nameMatcher, type NameMatcher } from '../../../kernel/names.ts';
import type { KnownAgency, KnownNames } from '../../values.ts';
import { identityOf, type Identity } from './mention.ts';

export interface Form {
  readonly printed: string;
  readonly via: 'name' | 'acronym' | 'official';
  readonly identity: Identity;
  readonly keepsTitle: boolean;
  /** Counts only where the text defines it: two agencies bear it, or it is an ordinary word or a postal code. */
  readonly weak: boolean;
  readonly isProgram: boolean;
}

/** What follows a shared title in a list, longest first. */
export type ShortNames = readonly (readonly [short: string, identity: Identity])[];

export interface Lexicon {
  readonly matcher: NameMatcher;
  readonly forms: readonly Form[];
  readonly names: ReadonlySet<string>;
  /** "Commerce", "Treasury", "Health and Human Services" -> the department. */
  readonly departments: ShortNames;
  /** "Economic Policy" -> the Assistant to the President for it. */
  readonly advisers: ShortNames;
  readonly acronyms: ReadonlyMap<RecordId, string>;
}

/** Made once for each set of known names. */
export const lexiconOf = oncePer(({ agencies }: KnownNames): Lexicon => {
  const forms = agencies.flatMap(formsOf);
  const bearers = new Map<string, Set<string>>();
  for (const form of forms) {
    const held = bearers.get(form.printed) ?? new Set<string>();
    bearers.set(form.printed, held.add(form.identity.agency));
  }
  const single = forms.map((form) => ({ ...form, weak: form.weak || (bearers.get(form.printed)?.size ?? 0) > 1 }));
  return {
    matcher: nameMatcher(single.map((form) => form.printed)),
    forms: single,
    names: new Set(single.map((form) => form.printed)),
    departments: shortNames(agencies, /^Department of (?:the )?(.+)$/),
    acronyms: new Map(agencies.flatMap(({ id, acronym }) => (acronym ? [[id, acronym] as const] : []))),
    advisers: shortNames(agencies, /^Assistant to the President for (.+)$/),
  };
});

/** "0MB": a recognised page may print a nought for the letter. */
const ACRONYM = /^(?=[0A-Za-z/&-]*[A-Z&][A-Za-z/-]*[A-Z])[A-Z0][A-Za-z/&-]{1,11}$/;

/** An acronym that is well known gives the agency its id (`agency/nist`); two letters are too often something else (VA). */
const standsAlone = (acronym: string, agency: KnownAgency): boolean =>
  acronym.length > 2 && (acronym !== agency.acronym || agency.id === `agency/${slug(acronym)}`);

const formsOf = (agency: KnownAgency): readonly Form[] => {
  const identity = identityOf(agency);
  const form = (printed: string): Form => {
    const acronym = ACRONYM.test(printed);
    const via = agency.keepsTitle ? 'official' : acronym ? 'acronym' : 'name';
    const weak = acronym && !standsAlone(printed, agency);
    return { printed, via, identity, keepsTitle: agency.keepsTitle, weak, isProgram: / Program$/.test(agency.name) };
  };
  return [
    ...[agency.name, ...(agency.acronym ? [agency.acronym] : []), ...agency.aliases].map(form),
    ...agency.officials.map((title) => ({ ...form(title), via: 'official' as const, weak: false })),
  ];
};

const shortNames = (agencies: readonly KnownAgency[], pattern: RegExp): ShortNames => {
  const found = new Map<string, Identity>();
  for (const agency of agencies) {
    for (const name of [agency.name, ...agency.aliases]) {
      const short = pattern.exec(name)?.[1];
      if (short && !found.has(short)) found.set(short, identityOf(agency));
    }
  }
  return [...found].sort(([a], [b]) => b.length - a.length);
};
