/** What the readers of clauses share: whom one charges, and what is known of the text around it. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { actOf } from './act.ts';
import { AGENCIES } from './actors.ts';
import type { Clause } from './clauses.ts';
import type { Masked } from './mask.ts';
import type { Memory } from './memory.ts';
import { agentsIn } from './partners.ts';
import type { Addressed } from './readership.ts';
import type { ObligationRule } from './rules.ts';

export interface Charged {
  readonly actors: readonly Actor[];
  readonly rule: ObligationRule;
}

export interface Context extends Omit<Addressed, 'ofCompany'> {
  readonly text: string;
  readonly mentions: readonly AgencyMention[];
  /** An auditor's report or letter. */
  readonly ofAuditor: boolean;
  /** Who issues a standard, by the letters that it prints. */
  readonly issuer: string | null;
  /** A State speaks: its bodies stand in no table. */
  readonly ofState: boolean;
  /** What the text says its terms mean, by the term in small letters. */
  readonly meanings: ReadonlyMap<string, string>;
  readonly memory: Memory;
}

export const unnamed = (text: string, span: Span): Actor => ({
  ...spanOf(span.start, span.end),
  role: 'RESPONSIBLE',
  text: text.slice(span.start, span.end),
  canonical: AGENCIES,
  agency: null,
});

/** The one whom a mention names. */
export const mentioned = (text: string, { start, end, canonical, agency }: AgencyMention): Actor => ({
  ...unnamed(text, spanOf(start, end)),
  canonical,
  agency,
});

const OWN_OFFICER =
  /^(?:the )?(?:Chief (?:[A-Z][\w-]+ ){1,4}Officer(?: \([A-Z]{2,6}\))?|Chief, (?!Office|Bureau|Division|Directorate|Center)[A-Z][\w’'-]*(?: (?:and |of |for )?[A-Z][\w’'-]*){0,5},?|General Counsel|Deputy Secretary|Chief of Staff)$/i;
/** "the Associate Administrator for Lamps": of other bodies too, so that its words must name none. */
const OWN_DEPUTY =
  /^(?:[Tt]he )?(?:Associate|Assistant|Deputy|Executive) (?:Director|Administrator|Commissioner)(?:,? (?:for )?(?!Office|Bureau|Division)[A-Z][\w’'-]*(?:,? (?:and |of |for )?[A-Z][\w’'-]*){0,7})?,?$/;
export const isOwnTitle = (title: string): boolean => OWN_OFFICER.test(title) || OWN_DEPUTY.test(title);
/** An officer of whoever issues the text, by the title alone. */
export const ownOfficer = ({ text, mentions, own }: Context, subject: Span): Actor | null => {
  const title = text.slice(subject.start, subject.end).trim();
  const isDeputy =
    OWN_DEPUTY.test(title) &&
    !text.startsWith(' of ', subject.end) &&
    meeting(mentions, subject).every(({ canonical }) => canonical === own?.canonical);
  return own && (isDeputy || OWN_OFFICER.test(title))
    ? { ...unnamed(text, subject), canonical: own.canonical, agency: own.agency }
    : null;
};

/** What follows the modal. */
export const predicateOf = (text: string, { predicate }: Clause): string => text.slice(predicate.start, predicate.end);

/** "must be received by the Bureau": sent by others. */
const RECEIVED = /^ (?:not |also )?be (?:physically |electronically )?received\b/;

/** "shall be as prescribed by the Keeper": he prescribes it. */
const AS_SET_BY = /^ be as (?:[a-z]+ly )?(?:approved|determined|directed|established|prescribed|specified) by /;

/** "shall be reported by each agency". */
export const agentsOfPassive = (text: string, masked: Masked, { predicate }: Clause): readonly Actor[] =>
  (actOf(text.slice(predicate.start, predicate.end)).passive ||
    AS_SET_BY.test(text.slice(predicate.start, predicate.end))) &&
  !RECEIVED.test(text.slice(predicate.start, predicate.end))
    ? agentsIn(masked, predicate)
    : [];
