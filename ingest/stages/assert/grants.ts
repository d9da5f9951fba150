/** Reads: grant mentions, money, cyber programs. Gives: programs, what the text does to them, and their funding lines. */
import { innerId, slug, type RecordId } from '../../../schema/domain/ids.ts';
import { contains, sliceOf } from '../../../schema/domain/span.ts';
import type { CyberProgramMention, GrantMention, KnownProgram, Money } from '../values.ts';
import { assertRecord, distinct, NOTHING, proof, together, type Assertion } from './assertion.ts';
import { pathAt, provisionAt, sentenceAt, type AssertContext } from './context.ts';

const key = (name: string): string => slug(name).replace(/-programs?$/, '');

const knownPrograms = (programs: readonly KnownProgram[]): ReadonlyMap<string, KnownProgram> =>
  new Map(
    programs.flatMap((program) =>
      [program.title, program.acronym ?? '', program.assistanceListing ?? '', ...program.aliases]
        .filter(Boolean)
        .map((name) => [key(name), program]),
    ),
  );

/** A program that no reference table knows is a record only if the text does something to it, or names it as a name. */
const deservesRecord = (context: AssertContext, found: GrantMention): boolean =>
  found.relation !== 'MENTIONED_IN' || /^(?:[A-Z][\w.&-]*\s+){2,}/.test(`${sliceOf(context.text, found)} `);

export const programOf = (
  context: AssertContext,
  found: GrantMention,
): { readonly id: RecordId; readonly known: boolean } | null => {
  const known = knownPrograms(context.names.programs).get(key(found.norm));
  if (known) return { id: known.id, known: true };
  return deservesRecord(context, found) ? { id: `program/${slug(found.norm)}`, known: false } : null;
};

export const assertGrants = (context: AssertContext): Assertion => {
  const once = distinct();
  return together([
    ...context.found.of('grant-mention').map((found) => mandate(context, found, once)),
    ...context.found.of('cyber-program').map((found) => cyberProgram(context, found, once)),
    ...context.found.of('money').map((found) => fundingLine(context, found, once)),
  ]);
};

const mandate = (context: AssertContext, found: GrantMention, once: (id: RecordId) => RecordId): Assertion => {
  const program = programOf(context, found);
  if (!program) return NOTHING;
  const sentence = sentenceAt(context, found);
  const quotes = [proof(context.text, sentence, found)];
  const basis = { rule: found.rule, confidence: 0.85 };
  const id = once(
    innerId('ProgramMandate', context.work, pathAt(context, found.start), `${program.id} ${found.relation}`),
  );
  const title = sliceOf(context.text, found);
  return together([
    program.known
      ? NOTHING
      : assertRecord('GrantProgram', program.id, title, basis, [{ property: 'title', value: title, quotes }]),
    assertRecord('ProgramMandate', id, `${found.relation} ${title}`, basis, [
      { property: 'program', value: program.id, quotes },
      { property: 'relation', value: found.relation, quotes },
      { property: 'provision', value: provisionAt(context, found.start), quotes },
      { property: 'instrument', value: context.instrument, quotes },
      { property: 'description', value: sliceOf(context.text, quotes[0] ?? found), quotes },
    ]),
  ]);
};

const cyberProgram = (
  context: AssertContext,
  found: CyberProgramMention,
  once: (id: RecordId) => RecordId,
): Assertion => {
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const id = once(innerId('CyberProgram', context.work, pathAt(context, found.start), found.title));
  return assertRecord('CyberProgram', id, found.title, { rule: found.rule, confidence: 0.8 }, [
    { property: 'title', value: found.title, quotes },
    { property: 'agency', value: found.agency, quotes },
    { property: 'instrument', value: context.instrument, quotes },
    { property: 'provision', value: provisionAt(context, found.start), quotes },
  ]);
};

/** Money belongs to a program only where one sentence names both, and the year. */
const fundingLine = (context: AssertContext, found: Money, once: (id: RecordId) => RecordId): Assertion => {
  if (found.fiscalYear === null) return NOTHING;
  const sentence = sentenceAt(context, found);
  const beside = context.found.of('grant-mention').filter((mention) => contains(sentence, mention));
  const program = beside.length === 1 && beside[0] ? programOf(context, beside[0]) : null;
  if (!program) return NOTHING;
  const quotes = [proof(context.text, sentence, found)];
  const id = once(innerId('FundingLine', context.work, null, `${program.id} ${found.fiscalYear} ${found.amount}`));
  return assertRecord('FundingLine', id, `${found.fiscalYear}`, { rule: found.rule, confidence: 0.8 }, [
    { property: 'program', value: program.id, quotes },
    { property: 'fiscalYear', value: found.fiscalYear, quotes },
    { property: 'amount', value: found.amount, quotes },
  ]);
};
