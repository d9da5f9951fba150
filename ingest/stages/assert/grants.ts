/** Reads: grant mentions, money, cyber programs. Gives: programs, what the text does to them, and their funding lines. */
import { innerId, slug, type RecordId } from '../../../schema/domain/ids.ts';
import { contains, sliceOf, type Span } from '../../../schema/domain/span.ts';
import type {
  CyberProgramMention,
  GrantMention,
  KnownProgram,
  Money,
  OpportunityProperty,
  ProgramFact,
} from '../../values/index.ts';
import { meeting } from '../extract/holding.ts';
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
    ...context.found.of('program-fact').map((found) => programFact(context, found, once)),
    ...context.found.of('money').flatMap((found) => fundingLines(context, found, once)),
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
  const named = nameOf(found, title);
  return together([
    program.known || named === null
      ? NOTHING
      : assertRecord('GrantProgram', program.id, title, basis, [{ property: named, value: title, quotes }]),
    assertRecord('ProgramMandate', id, `${found.relation} ${title}`, basis, [
      { property: 'program', value: program.id, quotes },
      { property: 'relation', value: found.relation, quotes },
      { property: 'provision', value: provisionAt(context, found.start), quotes },
      { property: 'instrument', value: context.instrument, quotes },
      { property: 'description', value: sliceOf(context.text, quotes[0] ?? found), quotes },
    ]),
  ]);
};

/** Its name in full, or the acronym that the text gave it; "the Program" is neither. */
const nameOf = ({ norm }: GrantMention, printed: string): 'title' | 'acronym' | null => {
  if (printed.toLowerCase() === norm || slug(printed) === slug(norm)) return 'title';
  return /^[A-Z][A-Z-]{2,12}$/.test(printed) ? 'acronym' : null;
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

/** Money belongs to a program only where its words say so, and for which year. */
const fundingLines = (context: AssertContext, found: Money, once: (id: RecordId) => RecordId): readonly Assertion[] => {
  if (found.fiscalYears.length === 0) return [];
  const sentence = sentenceAt(context, found);
  const program = fundedBy(context, found, sentence);
  if (!program) return [];
  const quotes = [proof(context.text, sentence, found)];
  const basis = { rule: found.rule, confidence: 0.8 };
  return found.fiscalYears.map((year) => {
    const id = once(innerId('FundingLine', context.work, null, `${program.id} ${year} ${found.amount}`));
    return assertRecord('FundingLine', id, `${year}`, basis, [
      { property: 'program', value: program.id, quotes },
      { property: 'fiscalYear', value: year, quotes },
      { property: 'amount', value: found.amount, quotes },
    ]);
  });
};

/** "To carry out this section" is to carry out the one program that it creates. */
const CARRIES_OUT =
  /\b(?:to carry out|for carrying out|to implement|under) (?:this|the) (?:section|Act|title|subtitle|part|program)\b/i;

/** The one program of the sentence, else the one that its section creates. */
const fundedBy = (context: AssertContext, found: Money, sentence: Span): ReturnType<typeof programOf> => {
  const mentions = context.found.of('grant-mention');
  const beside = meeting(mentions, sentence);
  if (beside.length > 0 || !CARRIES_OUT.test(sliceOf(context.text, sentence)))
    return beside.length === 1 && beside[0] ? programOf(context, beside[0]) : null;
  const section = context.input.sections.find((one) => contains(one, found)) ?? context.input.body;
  const created = meeting(mentions, section).filter(({ relation }) => relation === 'CREATED_BY');
  const programs = new Map(created.map((one) => [one.norm, one]));
  const [only] = programs.values();
  return programs.size === 1 && only ? programOf(context, only) : null;
};

/** What the text says of a program itself; the number under which it may be applied for is a record of its own. */
const programFact = (context: AssertContext, found: ProgramFact, once: (id: RecordId) => RecordId): Assertion => {
  const program = programOf(context, found.program);
  if (!program) return NOTHING;
  const quotes = [proof(context.text, sentenceAt(context, found), found)];
  const basis = { rule: found.rule, confidence: 0.85 };
  if (found.property !== 'opportunity' && !isOfOpportunity(found.property))
    return assertRecord('GrantProgram', program.id, sliceOf(context.text, found.program), basis, [
      { property: found.property, value: found.value, quotes },
    ]);
  if (isOfOpportunity(found.property)) return opportunityFact(context, found, found.property, program.id, quotes);
  const id = once(opportunityId(context, found.value));
  const { title } = context.input.identity;
  return assertRecord('FundingOpportunity', id, found.value, basis, [
    { property: 'program', value: program.id, quotes },
    { property: 'number', value: found.value, quotes },
    { property: 'title', value: title?.span ? title.value : null, quotes: title?.span ? [title.span] : quotes },
  ]);
};

const OF_OPPORTUNITY: ReadonlySet<string> = new Set<OpportunityProperty>([
  'opensOn',
  'closesOn',
  'totalFunding',
  'awardCeiling',
  'awardFloor',
]);
const isOfOpportunity = (property: ProgramFact['property']): property is OpportunityProperty =>
  OF_OPPORTUNITY.has(property);

const opportunityId = (context: AssertContext, number: string): RecordId =>
  innerId('FundingOpportunity', context.work, null, number);

/** Of the notice's own call; one without a number is known by its programme. */
const opportunityFact = (
  context: AssertContext,
  found: ProgramFact,
  property: OpportunityProperty,
  program: RecordId,
  quotes: readonly Span[],
): Assertion => {
  const number = context.found.of('program-fact').find((one) => one.property === 'opportunity')?.value;
  const id = opportunityId(context, number ?? program);
  return assertRecord(
    'FundingOpportunity',
    id,
    number ?? sliceOf(context.text, found.program),
    { rule: found.rule, confidence: 0.85 },
    [...(number ? [] : [{ property: 'program', value: program, quotes }]), { property, value: found.value, quotes }],
  );
};
