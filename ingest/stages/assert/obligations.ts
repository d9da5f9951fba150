/** Reads: obligations and roles. Gives: the ledger of who must do what by when, and the roles of agencies. */
import { fold, innerId, provisionId, type RecordId } from '../../../schema/domain/ids.ts';
import { contains, overlaps, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Doubt } from '../../../schema/domain/statement.ts';
import type { DutyTerms, Obligation, Role } from '../../values/index.ts';
import { assertRecord, distinct, proof, together, type Assertion, type Fact } from './assertion.ts';
import { pathAt, provisionAt, sentenceAt, type AssertContext } from './context.ts';

export const assertObligations = (context: AssertContext): Assertion => {
  if (!context.own) return together([]);
  const once = distinct();
  const duties = context.found.of('obligation');
  const ids = new Map(
    duties.map((duty) => [duty, once(innerId('Obligation', context.work, duty.path, sliceOf(context.text, duty)))]),
  );
  const terms = new Map(context.found.of('duty-terms').map((found) => [found.duty, found]));
  return together(
    [...ids].map(([duty, id]) => {
      const found = terms.get(duty);
      return obligation(context, duty, id, found ? termsOf(context, found, ids) : []);
    }),
  );
};

const termsOf = (
  context: AssertContext,
  { duty, trigger, exceptions, dependsOn, amounts }: DutyTerms,
  ids: ReadonlyMap<Obligation, RecordId>,
): readonly Fact[] => {
  const shown = (span: Span | null): readonly Span[] => (span ? [proof(context.text, reach(duty, span), span)] : []);
  return [
    { property: 'trigger', value: trigger?.value ?? null, quotes: shown(trigger?.span ?? null) },
    ...exceptions.map(({ value, span }) => ({ property: 'exceptions', value, quotes: shown(span) })),
    ...dependsOn.map((one) => ({
      property: 'dependsOn',
      value: (one.duty && ids.get(one.duty)) ?? provisionId(context.work, one.path),
      quotes: shown(one.span),
      inferred: one.inferred,
    })),
    ...amounts.map(({ value, span }) => ({ property: 'amounts', value, quotes: shown(span) })),
  ];
};

const obligation = (context: AssertContext, found: Obligation, id: RecordId, terms: readonly Fact[]): Assertion => {
  const words = sliceOf(context.text, found);
  const clause = proof(context.text, found, contains(found, found.modalitySpan) ? found.modalitySpan : found);
  const deadline = found.deadline;
  const facts: readonly Fact[] = [
    {
      property: 'modality',
      value: found.modality,
      quotes: [proof(context.text, reach(found, found.modalitySpan), found.modalitySpan)],
    },
    // "shall be submitted" gives `submit`, "take such actions" `take action`: what is not printed so is worked out.
    {
      property: 'act',
      value: found.act || null,
      quotes: [clause],
      inferred: !prints(sliceOf(context.text, clause), found.act),
    },
    { property: 'object', value: found.object, quotes: [clause], inferred: true },
    { property: 'instrument', value: context.instrument, quotes: [clause] },
    { property: 'provision', value: provisionAt(context, found.start), quotes: [clause] },
    ...found.actors.map((actor) => ({
      property: 'actors',
      value: { role: actor.role, text: actor.text, agency: actor.agency },
      quotes: [proof(context.text, reach(found, actor), actor)],
      doubt: doubtOf(context, actor.agency, actor),
    })),
    {
      property: 'deadline',
      value: deadline && {
        raw: deadline.raw,
        duration: deadline.duration,
        anchor: deadline.anchor,
        dueOn: deadline.due,
      },
      quotes: [deadline && proof(context.text, reach(found, deadline), deadline)],
    },
    {
      property: 'recurrence',
      value: found.recurrence?.value ?? null,
      quotes: [found.recurrence && proof(context.text, reach(found, found.recurrence), found.recurrence)],
    },
    ...terms,
  ];
  return assertRecord('Obligation', id, words.slice(0, 120), { rule: found.rule, confidence: 0.9 }, facts);
};

/** "The Secretary" may mean another one that was named before. */
const doubtOf = (context: AssertContext, agency: RecordId | null, words: Span): Doubt | null => {
  const mention = context.found.of('agency-mention').find((one) => one.agency === agency && overlaps(one, words));
  const other = mention?.alternatives?.[0];
  if (!other || !agency) return null;
  return {
    named: agency,
    candidate: other.record,
    score: Math.round(mention.score * 100) / 100,
    words: spanOf(mention.start, mention.end),
  };
};

const prints = (words: string, act: string): boolean => fold(words).includes(fold(act));

/** The clause, stretched to a part of it that stands in the stem of its list, if both fit in one quote. */
const reach = (clause: Span, part: Span): Span => {
  if (contains(clause, part)) return clause;
  const joined = spanOf(Math.min(clause.start, part.start), Math.max(clause.end, part.end));
  return joined.end - joined.start <= 600 ? joined : part;
};

export const assertRoles = (context: AssertContext): Assertion => {
  const once = distinct();
  return together(context.found.of('role').map((found) => role(context, found, once)));
};

const role = (context: AssertContext, found: Role, once: (id: RecordId) => RecordId): Assertion => {
  const id = once(
    innerId(
      'InstitutionalRole',
      context.work,
      pathAt(context, found.start),
      `${found.agency} ${found.role} ${sliceOf(context.text, found)}`,
    ),
  );
  const quote = proof(context.text, sentenceAt(context, found), found);
  const quotes = [quote];
  // The agency may stand in the stem of a list, or in the sentence that "it" refers to.
  const named = contains(quote, found.agencySpan)
    ? quotes
    : [proof(context.text, sentenceAt(context, found.agencySpan), found.agencySpan), quote];
  return assertRecord(
    'InstitutionalRole',
    id,
    `${found.role} ${found.about}`.slice(0, 120),
    { rule: found.rule, confidence: 0.85 },
    [
      {
        property: 'agency',
        value: found.agency,
        quotes: named,
        doubt: doubtOf(context, found.agency, found.agencySpan),
      },
      { property: 'role', value: found.role, quotes },
      { property: 'provision', value: provisionAt(context, found.start), quotes },
      { property: 'instrument', value: context.instrument, quotes },
      { property: 'about', value: found.about || null, quotes, inferred: true },
    ],
  );
};
