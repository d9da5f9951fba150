/** The known agencies as forms to look for: names, acronyms, titles; and the short names of departments. */
import { slug, type RecordId } from '../../../../schema/domain/ids.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { nameMatcher, type NameMatcher } from '../../../kernel/names.ts';
import type { KnownAgency, KnownNames } from '../../../values/index.ts';
import { identityOf, type Identity } from './mention.ts';

export interface Form {
  readonly printed: string;
  readonly via: 'name' | 'acronym' | 'official';
  readonly identity: Identity;
  readonly keepsTitle: boolean;
  /** Counts only where the text defines it: it is no well-known name of the agency, an ordinary word or a postal code. */
  readonly weak: boolean;
  readonly isProgram: boolean;
  readonly agency: KnownAgency;
}

/** What follows a shared title in a list, longest first. */
export type ShortNames = readonly (readonly [short: string, identity: Identity])[];

export interface Lexicon {
  readonly matcher: NameMatcher;
  /** For each name of the matcher, those who bear it. */
  readonly bearers: readonly (readonly Form[])[];
  /** Each printed name, with those who bear it. */
  readonly names: ReadonlyMap<string, readonly Form[]>;
  /** "Commerce", "Treasury", "Health and Human Services" -> the department. */
  readonly departments: ShortNames;
  /** "Economic Policy" -> the Assistant to the President for it. */
  readonly advisers: ShortNames;
  readonly acronyms: ReadonlyMap<RecordId, string>;
}

/** Made once for each set of known names. */
export const lexiconOf = oncePer(({ agencies }: KnownNames): Lexicon => {
  const byPrinted = Map.groupBy(agencies.flatMap(formsOf), ({ printed }) => printed);
  const names = [...byPrinted.keys()];
  const bearers = [...byPrinted.values()].map(asKnown);
  return {
    matcher: nameMatcher(names),
    bearers,
    names: new Map(names.map((name, index) => [name, bearers[index] ?? []])),
    departments: shortNames(agencies, /^Department of (?:the )?(.+)$/),
    acronyms: new Map(agencies.flatMap(({ id, acronym }) => (acronym ? [[id, acronym] as const] : []))),
    advisers: shortNames(agencies, /^Assistant to the President for (.+)$/),
  };
});

/** What is well known as the name of an agency is so as that of the agency it was before. */
const asKnown = (bearers: readonly Form[]): readonly Form[] =>
  bearers.map((form) => ({
    ...form,
    weak: form.weak && !bearers.some((one) => !one.weak && one.agency.id === form.agency.successor),
  }));

/** Whom a form means, and whom it may mean as well; no one where the text would have to say. */
export interface Meant {
  readonly form: Form | null;
  readonly others: readonly Form[];
}

/**
 * Of those who bear a name, the one that there was in the year of the text; in the year of a change, and where no year is
 * known, the one that it became, and perhaps the one that it was.
 */
export const meantIn = (bearers: readonly Form[], year: number | null): Meant => {
  const remembered = bearers.filter(({ agency }) => isRemembered(agency, year));
  const standing = remembered.filter(({ agency }) => existedIn(agency, year));
  const candidates = distinctAgencies(standing.length > 0 ? standing : remembered);
  const last = candidates.filter(({ agency }) => !candidates.some((one) => one.agency.id === agency.successor));
  const [form] = last;
  if (!form || form.weak || last.length > 1) return { form: null, others: candidates };
  return { form, others: candidates.filter((one) => one !== form) };
};

const existedIn = ({ from, until }: KnownAgency, year: number | null): boolean =>
  year === null || ((from ?? year) <= year && year <= (until ?? year));

/** A name of long ago is another's by now, often that of a State: it counts in a text of its time, and a little later. */
const isRemembered = ({ until }: KnownAgency, year: number | null): boolean =>
  until === null || until >= LONG_AGO || (year !== null && year <= until + REMEMBERED);
const LONG_AGO = 1994;
/** In years. */
const REMEMBERED = 10;

const distinctAgencies = (forms: readonly Form[]): readonly Form[] =>
  forms.filter((form, index) => forms.findIndex(({ agency }) => agency.id === form.agency.id) === index);

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
    return {
      printed,
      via,
      identity,
      keepsTitle: agency.keepsTitle,
      weak,
      isProgram: / Program$/.test(agency.name),
      agency,
    };
  };
  return [
    ...[
      agency.name,
      ...(agency.acronym ? [agency.acronym] : []),
      ...agency.aliases,
      ...atWhiteHouse(agency),
      ...ofTheUnion(agency),
    ].map(form),
    ...[
      ...[...agency.officials, ...inShort(agency.officials), ...secretaryOf(agency)],
      ...[...administratorOf(agency), ...commissionerOf(agency)],
    ].map((title) => ({
      ...form(title),
      via: 'official' as const,
      weak: false,
    })),
  ];
};

/** "Secretary of VA": two letters are those of a department where they have a Secretary. */
const secretaryOf = ({ name, acronym, officials }: KnownAgency): readonly string[] =>
  /^Department of /.test(name) &&
  /^[A-Z]{2}$/.test(acronym ?? '') &&
  officials.some((title) => /^Secretary of /.test(title))
    ? [`Secretary of ${acronym ?? ''}`]
    : [];

/** "U.S. Preventive Services Task Force", for the United States one. */
const ofTheUnion = ({ name, aliases }: KnownAgency): readonly string[] => inShort([name, ...aliases]);
const inShort = (names: readonly string[]): readonly string[] =>
  names
    .filter((printed) => printed.startsWith('United States '))
    .map((printed) => printed.replace('United States', 'U.S.'))
    .filter((printed) => !names.includes(printed));

/** "Federal Railroad Administrator", of the administration of that name. */
const administratorOf = ({ name, officials }: KnownAgency): readonly string[] =>
  ADMINISTRATION.test(name)
    ? [name.replace(ADMINISTRATION, ' Administrator')].filter((title) => !officials.includes(title))
    : [];
/** "Commissioner of Labor Statistics", of the bureau of that name. */
const commissionerOf = ({ name, officials }: KnownAgency): readonly string[] => {
  const of =
    /^Bureau of (.+)$/.exec(name)?.[1] ??
    /^(\w+ (?:Security|Revenue|Drug)) (?:Administration|Service)$/.exec(name)?.[1];
  return of === undefined ? [] : [`Commissioner of ${of}`].filter((title) => !officials.includes(title));
};
const ADMINISTRATION = /(?<=^(?:[A-Z][\w-]+ ){0,5}[A-Z][\w-]+) Administration$/;

/** "White House Office of National AIDS Policy": where an office of the President sits stands before its name. */
const atWhiteHouse = ({ name, parent, aliases }: KnownAgency): readonly string[] =>
  parent === 'agency/eop' && /^(?:Office of|(?:[A-Z][a-z]+ )+(?:Policy|Economic) Council$)/.test(name)
    ? [`White House ${name}`].filter((printed) => !aliases.includes(printed))
    : [];

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
