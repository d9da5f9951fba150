/** Standards print what they require in capitals ("Verifiers SHALL store"), and require it of parties who are no agency. */
import type { Span } from '../../../../schema/domain/span.ts';
import { unnamed, type Charged, type Context } from './context.ts';
import type { Clause } from './clauses.ts';

const PARTY =
  /^(?:(?:the|an?|all|any|each|every|no|such|both|its|external|federal|public|remote|local|trusted|subscriber’s|subscriber's) )*(?:[A-Za-z-]+ ){0,2}?(?:verifiers?|applicants?|subscribers?|claimants?|C[SR]Ps?|RPs?|IdPs?|providers?|part(?:y|ies)|organizations?|operators?|developers?|producers?|vendors?|suppliers?|hosts?|issuers?|registrars?|assessors?|owners?|implementers?|users?|entit(?:y|ies)|proofing agents?|laborator(?:y|ies)|testers?|evaluators?|manufacturers?|facilit(?:y|ies)|teams?|customers?|administrators?|trusted referees?|authenticators?)(?: (?:that|who|which|of|in|with)\b[^.;]{0,160})?$/i;

/** Whom a requirement in capitals binds, as printed; a thing that must be so binds nobody by name. */
export const partiesIn = (context: Context, clause: Clause, subject: Span): Charged | null => {
  if (!context.isRequirement(clause.modal) || clause.modal.modality === 'MAY') return null;
  return PARTY.test(context.text.slice(subject.start, subject.end))
    ? { actors: [{ ...unnamed(context.text, subject), canonical: null }], rule: 'obligations/clause@1' }
    : { actors: [], rule: 'obligations/evident@1' };
};
