/** A funding notice speaks to those who apply, and to those who get the money: they belong to no agency, and are charged as they are printed. */
import { pattern } from '../../../kernel/pattern.ts';
import type { AgencyMention } from '../../../values/index.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Clause } from './clauses.ts';
import { isImperative } from '../../../kernel/imperatives.ts';
import { predicateOf, unnamed, type Charged, type Context } from './context.ts';

const WHICH = pattern`
  (?:all|any|each|every|the|an?|no|both|only|such|your|our|eligible|successful|unsuccessful|prospective|
  potential|prime|lead|selected|award|grant|interested|direct|non-federal|foreign|domestic|new|current|state|
  local|tribal|territorial|project|program)
`;
const WHO = pattern`
  (?:applicants?|subapplicants?|co-applicants?|recipients?|sub-?recipients?|sub-?awardees?|sub-?grantees?|
  grantees?|awardees?|offerors?|proposers?|entit(?:y|ies)|organizations?|institutions?|consorti(?:a|um)|
  governments?|nations?|tribes?|states?|territor(?:y|ies)|SAAs?|administrative agenc(?:y|ies)(?: \(SAAs?\))?|
  pass-through entit(?:y|ies)|project directors?|principal investigators?|PIs?|
  authorized (?:organization(?:al)? )?representatives?|you)
`;
/** "Applicants", "Eligible State and local governments", "Each recipient that receives more than": what follows tells which. */
const APPLICANTS = new RegExp(
  pattern`
    ^(?:(?:${WHICH},?|and|or) )*${WHO}(?:(?:,|,? (?:and|or|/)) (?:(?:${WHICH},?|and|or) )*${WHO}){0,3}(?: (?:that|
    who|which|whose|interested|selected|receiving|wishing|intending|seeking|applying|submitting|under|of|for|in|
    with|from|also)\b[^.;]{0,200})?$
  `,
  'i',
);

const TOLD =
  /\b(?:sub-?recipients?|recipients?|sub-?grantees?|grantees?|sub-?awardees?|awardees?)(?: of [^.;]{3,60}?)? (?:must|shall|should|may not|will be required to|(?:is|are) required)\b/gi;
const LEAST_TOLD = 3;
const OF_MONEY = /\b(?:awards?|grants?|sub-?awards?|period of performance|cost[- ]shar(?:e|ing)|federal funds)\b/i;
const OF_LAW = /§ ?\d|\b[Bb]e it enacted\b|\bFederal Register\b/;
const HEAD = 1_500;
/** Terms of an award, guidance of a program: who gets the money is told again and again what to do. */
export const speaksToRecipients = (text: string): boolean =>
  OF_MONEY.test(text.slice(0, HEAD)) &&
  !OF_LAW.test(text.slice(0, HEAD)) &&
  (text.match(TOLD)?.length ?? 0) >= LEAST_TOLD;

/** What those who apply write and send. */
const THEIRS =
  /(?:^|\b(?:all|each|every|any|the|an?|your|such|this|complete|full|final|late|project|budget|grant|program) )(?:[a-z-]+ ){0,2}(?:applications?|proposals?|narratives?|budgets?|submissions?|pre-?applications?|letters? of (?:intent|support|commitment)|attachments?|(?:work ?)?plans?|abstracts?|r[eé]sum[eé]s?|biosketch(?:es)?|(?:progress|performance|financial|final) reports?|match|cost[- ]shar(?:e|ing)|funds|costs?|expenses)(?: (?:received|submitted|that|which|from|for|under|without|with|not)\b[^.;]{0,120})?$/i;

/** "Recipients will receive", "you will need": what comes of it, or what it takes. */
const DOES =
  /^ (?:also |then |not )?(?:be (?:required|expected|responsible|asked)|submit|provide|report|maintain|comply|ensure|develop|implement|establish|participate|work|use|complete|conduct|collect|describe|designate|certify|agree|follow|attend|include|identify)\b/;
const WISHED =
  /^ (?:also )?(?:be (?:able|aware|eligible|ineligible|selected|notified|contacted|asked|considered|awarded|given|subject|disqualified|rejected)|have (?:a|an|the|questions|more|been)|need|want|wish|find|see|receive|experience|not (?:be|receive|need)|qualify)\b/;

export const applicantsIn = (context: Context, clause: Clause, subject: Span): Charged | null => {
  if (!context.toApplicants) return null;
  const words = context.text.slice(subject.start, subject.end).trim().replace(THEIR_DUTY, '');
  const { modality, ordering } = clause.modal;
  const predicate = predicateOf(context.text, clause);
  if (APPLICANTS.test(words)) {
    // what they may do is a chance that they have
    if (
      (modality === 'MAY' && !/^no /i.test(words)) ||
      (modality === 'WILL' && (WISHED.test(predicate) || !DOES.test(predicate)))
    )
      return null;
    return { actors: [{ ...unnamed(context.text, subject), canonical: null }], rule: 'obligations/clause@1' };
  }
  if (REVIEWERS.test(words) && modality !== 'MAY' && modality !== 'REQUIRED')
    return { actors: [], rule: 'obligations/clause@1' };
  if (modality === 'WILL' && THEIRS.test(words) && IS_JUDGED.test(predicate))
    return { actors: [], rule: 'obligations/clause@1' };
  const isAsked = modality === 'MUST' || modality === 'SHALL' || modality === 'SHOULD' || modality === 'SHALL_NOT';
  return isAsked && !ordering && THEIRS.test(words) ? { actors: [], rule: 'obligations/evident@1' } : null;
};

/** Who judges applications without being of the agency. */
/** "The Selection Official", "the program manager": of the agency that awards. */
export const OFFICIAL_OF_AWARD =
  /^(?:the |a |an |your |our |each |assigned )?(?:selecti(?:on|ng)|grants?|grants? management|contracting|agreements?|award(?:ing)?|assigned|program|technical|budget) (?:(?:approval )?officials?|officers?|specialists?|managers?|staff|office(?: staff)?)$/i;
const REVIEWERS =
  /^(?:the |all |each |at least \w+ |\w+ )?(?:(?:peer|merit|independent|objective|external|expert|technical|outside) )*(?:reviewers?|review (?:panels?|committees?)|panel(?:ist)?s|panels? of [^.;]{3,60})$/i;
/** "Applications will be scored by peers": whoever reads them does so. */
const IS_JUDGED =
  /^ (?:not |also |first |then |only )?be (?:[a-z]+ly )?(?:accepted|assessed|checked|considered|evaluated|judged|opened|ranked|rated|read|rejected|returned|reviewed|scored|screened|selected)\b/;

/** "It is the applicant’s responsibility to". */
const THEIR_DUTY = /[’']s? (?:sole |own )?(?:responsibility|duty|task|job|obligation)$/;

const IS_SENTENCE = /^[A-Za-z(].*[A-Za-z\d)\]”"] ?[.;:!]?$/s;
/** "Provide services to residents", of what a project may do, stands in a list without a stop; "Submit your form by May 2." is asked. */
const isAsked = (words: string): boolean => words.split(/\s/, 4).length > 3 || /[.;!]$/.test(words);

/** "Submit Form A by May 2.": what a notice tells whoever reads it. */
export const isToldApplicants = (words: string): boolean => {
  const told = words.replace(LEADS_IN, '');
  return isImperative(told) && IS_SENTENCE.test(told) && (told !== words || isAsked(told));
};
/** "Before you buy a lamp, ask the keeper." */
const LEADS_IN = /^(?:If|When|Whenever|Before|After|Once|Where|While|Unless|Until)\b[^,.;:]{3,120}, /;

/** "We will review": the agency that a notice of funding names most. */
export const awardingAgency = ({ mentions }: Context): AgencyMention | undefined => {
  const named = [...Map.groupBy(mentions, ({ canonical }) => canonical).values()];
  return named.sort((one, other) => other.length - one.length)[0]?.[0];
};
