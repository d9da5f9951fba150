/**
 * Reads: the body, the known programmes, the duties. Gives: funding programmes by name and classes of federal awards,
 * and what the text does to each: creates it, orders something with it, funds it, or only mentions it.
 */
import { bySpan, contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { MandateRelation } from '../../../schema/domain/vocabulary.ts';
import type { Extractor, Findings, KnownNames, Structured } from '../../values/index.ts';
import { ground } from './agencies/mention.ts';
import { classes, described, lists, type Named } from './grants/classes.ts';
import { knownPrograms, programNames, shortUses } from './grants/names.ts';
import { holding } from './holding.ts';

const RULES = {
  'grants/known@1': 'The title, alias or acronym of a programme in the table of assistance listings.',
  'grants/name@1': 'A capitalised name of a programme, fund or grant that pays by its words or by those around it.',
  'grants/title@1': 'The programme that a funding notice is about, by its title.',
  'grants/short-form@1': 'An acronym that the text gave to a programme.',
  'grants/class@1': 'Grants, awards or programmes that pay, with a word that says of what kind.',
  'grants/list@1': 'Several kinds of paying programmes under one head.',
  'grants/described@1': 'Programmes described by whom they fund.',
} as const;

export const grants: Extractor = {
  id: 'grants',
  rules: RULES,
  extract: (input, found, names) =>
    named(input, names).map((one) => ({
      kind: 'grant-mention',
      start: one.start,
      end: one.end,
      norm: one.norm,
      rule: `grants/${one.rule}@1`,
      relation: relationOf(input, found, one),
    })),
};

/** Names before classes; what is taken is not read again. The document's own title mentions nothing. */
const named = (input: Structured, names: KnownNames): readonly Named[] => {
  const { text } = input.document;
  const { body } = input;
  const taken = ground();
  const ofNotice = input.identity.form === 'funding-notice' ? noticeProgram(input, names) : [];
  if (ofNotice.length === 0) for (const title of titleSpans(input)) taken.take(title);
  const families = [
    ofNotice,
    knownPrograms(text, body, names),
    programNames(text, body, input.identity.form === 'funding-notice'),
    lists(text, body),
    described(text, body),
    classes(text, body),
  ];
  return families
    .flat()
    .filter((one) => taken.take(one))
    .sort(bySpan);
};

/** What stands around the name of the programme in a notice's title: "Fiscal Year 2031 … Notice of Funding Opportunity". */
const AROUND = {
  before:
    /^(?:(?:Fiscal Year|FY) ?(?:\(FY\) ?)?\d{2,4},? |(?:Notice of Funding Opportunity|Request for Applications|Funding Opportunity Announcement)(?: \([A-Z]{3,4}\))?(?: for(?: the)?|:) )+/i,
  after:
    /(?:,? ?[-–—:]? ?(?:(?:FY|Fiscal Year) ?\d{2,4} )?(?:Notice of Funding Opportunity|Funding Opportunity(?: Announcement)?|Request for Applications)(?: \([A-Z]{3,4}\))?|,? ?\(?(?:for )?(?:FY|Fiscal Year)(?: \(FY\))? ?\d{2,4}\)?| \([A-Z][A-Za-z&-]{1,11}\))+$/i,
} as const;

/** The programme that the table has under the title's name, else one by the title itself; with the acronym that the title gives. */
const noticeProgram = (input: Structured, names: KnownNames): readonly Named[] => {
  const { title } = input.identity;
  if (!title?.span || sliceOf(input.document.text, title.span) !== title.value) return [];
  const lead = AROUND.before.exec(title.value)?.[0].length ?? 0;
  const name = title.value.slice(lead).replace(AROUND.after, '');
  const span = spanOf(title.span.start + lead, title.span.start + lead + name.length);
  if (!name.includes(' ') || name.length > LONGEST_PROGRAM) return [];
  const known = knownPrograms(input.document.text, span, names);
  if (known.length > 0) return known;
  const norm = name.toLowerCase();
  const short = /\(([A-Z][A-Za-z&-]{1,11})\)/.exec(title.value)?.[1];
  return [
    { ...span, norm, rule: 'title' as const },
    ...usesOf(input.document.text, input.body, name, title.span.end).map((use) => ({
      ...use,
      norm,
      rule: 'name' as const,
    })),
    ...(short ? shortUses(input.document.text, input.body, short, norm, title.span.end) : []),
  ];
};
const LONGEST_PROGRAM = 200;

/** Where the text prints the whole name again. */
const usesOf = (text: string, body: Span, name: string, from: number): readonly Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(name, from); at >= 0 && at < body.end; at = text.indexOf(name, at + name.length))
    found.push(spanOf(at, at + name.length));
  return found;
};

/** Where the title stands, and every heading that repeats it. */
const titleSpans = ({ document: { text, blocks }, identity: { title } }: Structured): readonly Span[] => [
  ...(title?.span ? [title.span] : []),
  ...blocks.filter((block) => block.kind === 'heading' && sliceOf(text, block) === title?.value),
];

const CREATES = /\b(?:establish|creat|launch|institut|initiat|stand up|set up)(?:e|es|ed|s|ing)?\b[^.;:]{0,60}$/iu;
const IS_CREATED = /^[^.;:]{0,40}\b(?:is|are) (?:hereby )?(?:established|created)\b/u;
const FUNDS =
  /\bappropriated (?:to|for)\b|\b(?:is|are|was|were) funded (?:by|through|with|at)\b|\b(?:ma(?:de|kes?|king)|provid(?:es?|ed|ing)|award(?:s|ed|ing)|allocat(?:es?|ed|ing)|invest(?:s|ed|ing)|announc(?:es?|ed|ing)|receives?d?)\b[^.;]{0,60}\$\d|\$\d[^.;]{0,60}\b(?:for|to|available|through|under)\b/u;
/** Reported orders: "directed officials to identify ...". */
const ORDERS =
  /\b(?:direct|call(?:ed|ing|s)? (?:on|for)|order|instruct|requir|task|would have|would|ask)(?:s|ed|ing|e|es)?\b[^.]{0,160}\bto\b[^.]{0,160}$/iu;

/** "agencies that provide educational grants shall": the clause tells who they are, not what to do. */
const TELLS_WHO =
  /\b(?:agenc(?:y|ies)|departments?|offices?|institutions?|entit(?:y|ies)|recipients?|States?) (?:that|which|who)\b[^;:]{0,200}$/u;

/** How far a verb may stand from the programme that it governs. */
const REACH = 400;

const relationOf = (input: Structured, found: Findings, one: Named): MandateRelation => {
  const title = input.identity.form === 'funding-notice' ? input.identity.title?.span : null;
  if (one.rule === 'title' || (title && contains(title, one))) return 'FUNDED_BY';
  const { text } = input.document;
  const sentence = holding(input.sentences, one) ?? one;
  const before = text.slice(Math.max(sentence.start, one.start - REACH), one.start);
  const after = text.slice(one.end, Math.min(sentence.end, one.end + REACH));
  const duty = holding(found.of('obligation'), one);
  const ordered = duty !== undefined && one.start >= duty.modalitySpan.start && !TELLS_WHO.test(before);
  if (IS_CREATED.test(after) || (CREATES.test(before) && (ordered || /\b(?:hereby|is) /.test(before))))
    return 'CREATED_BY';
  if (ordered || (input.identity.documentKind === 'report' && ORDERS.test(before))) return 'DIRECTED_BY';
  return FUNDS.test(`${before}${sliceOf(text, one)}${after}`) ? 'FUNDED_BY' : 'MENTIONED_IN';
};
