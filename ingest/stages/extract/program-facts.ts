/**
 * Reads: the body, its programmes, agencies and references. Gives: what a text says of a programme itself: the number of its
 * listing, who runs it, under which law, who may apply, and the number under which to apply now.
 */
import { sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Extractor, Findings, GrantMention, ProgramFact, Structured } from '../../values/index.ts';
import { holding, meeting } from './holding.ts';
import { OPPORTUNITY_RULES, opportunityFacts, programOfNotice } from './opportunity-facts.ts';

const RULES = {
  'program-facts/listing@1': 'The number of an assistance listing, by its label.',
  'program-facts/opportunity@1': 'The number of a funding opportunity, by its label.',
  'program-facts/run-by@1': 'An agency administers, manages or runs a programme.',
  'program-facts/law@1': 'A programme is authorized by a law.',
  'program-facts/eligible@1': 'Eligible applicants are those named.',
  ...OPPORTUNITY_RULES,
} as const;

export const programFacts: Extractor = {
  id: 'program-facts',
  rules: RULES,
  extract: (input, found) => {
    const mentions = found.of('grant-mention').filter(({ rule }) => NAMED.test(rule));
    if (mentions.length === 0) return [];
    const isNotice = input.identity.form === 'funding-notice';
    const ofTitle = isNotice ? programOfNotice(input, found) : null;
    const about = (at: Span): GrantMention | null => programAt(input, mentions, at) ?? ofTitle;
    const ofNotice = isNotice ? opportunityFacts(input, found) : [];
    const others = [...labelled(input, about), ...runBy(input, found, mentions), ...lawOf(input, found, about)];
    // what the notice says by its labels is not found again in its sentences
    return [
      ...ofNotice,
      ...others.filter(
        ({ property, program }) =>
          !ofNotice.some((one) => one.property === property && one.program.norm === program.norm),
      ),
    ];
  },
};

const NAMED = /^grants\/(?:known|name|title|short-form)@/;

/** The programme that the sentence names, else the only one that the text names, or its title does. */
const programAt = (input: Structured, mentions: readonly GrantMention[], at: Span): GrantMention | null => {
  const sentence = holding(input.sentences, at);
  const beside = sentence ? meeting(mentions, sentence) : [];
  if (beside.length > 0) return only(beside);
  const title = (input.identity.title?.value ?? '').toLowerCase();
  return only(mentions) ?? only(mentions.filter(({ norm }) => title.includes(norm)));
};

const only = (mentions: readonly GrantMention[]): GrantMention | null =>
  new Set(mentions.map(({ norm }) => norm)).size === 1 ? (mentions[0] ?? null) : null;

const NUMBER = String.raw`(?: \(?(?:Number|No\.?|ID)s?(?:\(s\))?\)?)?(?: \([A-Z]{2,5}\))?`;
/** Each with its value in the group of that name. */
const LABELS = [
  {
    property: 'assistanceListing',
    rule: 'program-facts/listing@1',
    pattern: new RegExp(
      String.raw`\b(?:Assistance Listings?|CFDA|Catalog of Federal Domestic Assistance)(?: \(?(?:ALN?|CFDA)\)?)?${NUMBER}:?\s{0,3}\[?(?<value>\d{2}\.\d{3})(?!\d)`,
      'gi',
    ),
  },
  {
    property: 'opportunity',
    rule: 'program-facts/opportunity@1',
    pattern: new RegExp(
      String.raw`\b(?:Funding|Grant) Opportunity(?: Announcement)?(?: \((?:FOA|NOFO)\))? (?:Number|No\.?|ID):? {0,2}(?<value>(?=[\w.–-]{0,40}\d)[A-Z\d][\w.–-]{4,40}\w)`,
      'gi',
    ),
  },
  {
    property: 'eligibility',
    rule: 'program-facts/eligible@1',
    pattern:
      /\b[Ee]ligible [Aa]pplicants?(?: (?:for|under) [^.:;\n]{3,100})?(?: (?:are|include|is)(?: limited to)?:? |: ?)(?<value>[^.;\n]{3,400}[^.;\n\s])/g,
  },
] as const;

const labelled = (input: Structured, about: (at: Span) => GrantMention | null): readonly ProgramFact[] =>
  LABELS.flatMap(({ property, rule, pattern }) =>
    [...sliceOf(input.document.text, input.body).matchAll(pattern)].flatMap((match) => {
      const value = match.groups?.['value'] ?? '';
      const end = input.body.start + match.index + match[0].length;
      const span = spanOf(end - value.length, end);
      const program = about(span);
      return program ? [{ kind: 'program-fact' as const, ...span, program, property, value, rule }] : [];
    }),
  );

const RUNS =
  /^(?:’s|'s)?(?: \([A-Z]{2,12}\))?,? (?:jointly )?(?:administers|manages|runs|oversees|operates)(?: awards under| grants under)? (?:the )?$/;
const IS_RUN =
  /^(?: \([A-Za-z-]{2,12}\))?,? (?:(?:which|that) )?(?:(?:is|are|was|has been|will be) )?(?:jointly )?(?:administered|managed|run|overseen|operated) by (?:the )?$/;

const runBy = (input: Structured, found: Findings, mentions: readonly GrantMention[]): readonly ProgramFact[] => {
  const { text } = input.document;
  return mentions.flatMap((program) => {
    const sentence = holding(input.sentences, program);
    const agency = (sentence ? meeting(found.of('agency-mention'), sentence) : []).find((one) =>
      one.end <= program.start
        ? RUNS.test(text.slice(one.end, program.start))
        : IS_RUN.test(text.slice(program.end, Math.max(program.end, one.start))),
    );
    if (!agency?.agency) return [];
    const span = spanOf(Math.min(agency.start, program.start), Math.max(agency.end, program.end));
    const value = agency.agency;
    return [
      { kind: 'program-fact', ...span, program, property: 'administeredBy', value, rule: 'program-facts/run-by@1' },
    ];
  });
};

const AUTHORIZED =
  /\b(?:is|are|was|were) authorized (?:by|under|in|pursuant to) (?:the )?(?<section>sections? [\w.()-]{1,30} of (?:the )?)?$/;

/** The laws that stand side by side behind "is authorized by". */
const lawOf = (
  input: Structured,
  found: Findings,
  about: (at: Span) => GrantMention | null,
): readonly ProgramFact[] => {
  const { text } = input.document;
  const references = found.of('legal-reference');
  return references.flatMap((first, index) => {
    const before = AUTHORIZED.exec(text.slice(Math.max(input.body.start, first.start - 90), first.start));
    if (!before) return [];
    const program = about(first);
    let end = first.end;
    for (let at = index + 1, next = references[at]; next; at += 1, next = references[at]) {
      if (!/^\)?,? ?(?:and |as amended,? )?(?:of )?(?:the )?\(?$/.test(text.slice(end, Math.max(end, next.start))))
        break;
      end = Math.max(end, next.end);
    }
    if (text[end] === ')' && text.slice(first.start, end).includes('(')) end += 1;
    const span = spanOf(first.start - (before.groups?.['section']?.length ?? 0), end);
    const value = sliceOf(text, span);
    return program
      ? [
          {
            kind: 'program-fact' as const,
            ...span,
            program,
            property: 'authorization' as const,
            value,
            rule: 'program-facts/law@1',
          },
        ]
      : [];
  });
};
