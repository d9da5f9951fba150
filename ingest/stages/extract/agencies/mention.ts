/** The working value of the agencies extractor, and the ground that mentions have taken so far. */
import { slug, type RecordId } from '../../../../schema/domain/ids.ts';
import type { Alternative } from '../../../../schema/domain/publication.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { AgencyMention, KnownAgency } from '../../../values/index.ts';

/** Whom a piece of text stands for. */
export interface Identity {
  readonly agency: RecordId;
  readonly canonical: string;
}

export interface Found extends Span, Identity {
  readonly via: AgencyMention['via'];
  readonly rule: AgencyRule;
  /** Whom the words may mean as well, the likeliest first; the score of the one that was chosen is what that leaves. */
  readonly alternatives?: readonly Alternative[];
}

export const RULES = {
  'agencies/name@1': 'The printed name of a known agency.',
  'agencies/acronym@1': 'An acronym that belongs to one known agency only.',
  'agencies/acronym-of-named@1':
    'An acronym of several agencies, or a little known one, of an agency that the text names in full.',
  'agencies/official@1': 'A title together with the agency that its holder stands for.',
  'agencies/title-list@1':
    'One title or "Departments" shared by a list of names: "Secretaries of Defense, Commerce, and Energy".',
  'agencies/adviser@1': 'A White House adviser keeps the title as name.',
  'agencies/body@1': 'A well-formed capitalised name of a federal body that no table knows.',
  'agencies/established@1': 'A body that the text itself establishes.',
  'agencies/short-form@1': 'A short form that the text defines for an agency or body.',
  'agencies/unsure@1':
    'An acronym that is known as that of an agency, where the text does not say what it stands for: linked to none.',
  'agencies/antecedent@1': 'A bare title or head noun ("the Secretary") stands for the nearest named one before it.',
} as const;

export type AgencyRule = Exclude<keyof typeof RULES, 'agencies/unsure@1'>;

/** Title holders and names that people write in full are surer than what is worked out. */
export const SCORES: Readonly<Record<AgencyRule, number>> = {
  'agencies/name@1': 1,
  'agencies/acronym@1': 0.95,
  'agencies/acronym-of-named@1': 0.85,
  'agencies/official@1': 0.97,
  'agencies/title-list@1': 0.97,
  'agencies/adviser@1': 0.95,
  'agencies/body@1': 0.6,
  'agencies/established@1': 0.85,
  'agencies/short-form@1': 0.95,
  'agencies/antecedent@1': 0.75,
};

export const identityOf = (agency: KnownAgency): Identity => ({ agency: agency.id, canonical: agency.name });

/** Somebody whom no table knows is called as printed. */
export const printedIdentity = (name: string): Identity => ({
  agency: `agency/${slug(name)}`,
  canonical: name,
});

/** Spans already taken, so that later and weaker rules leave them alone. Not overlapping, kept in order. */
export interface Ground {
  take(span: Span): boolean;
  isFree(span: Span): boolean;
  /** The first taken span that ends after `offset`, or undefined. */
  next(offset: number): Span | undefined;
}

export const ground = (): Ground => {
  const taken: Span[] = [];
  const indexAfter = (offset: number): number => {
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((taken[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const isFree = (span: Span): boolean => {
    const neighbour = taken[indexAfter(span.start)];
    return !neighbour || neighbour.start >= span.end;
  };
  return {
    isFree,
    next: (offset) => taken[indexAfter(offset)],
    take: (span) => {
      if (!isFree(span)) return false;
      taken.splice(indexAfter(span.start), 0, span);
      return true;
    },
  };
};
