/**
 * Reads: the sentences and headings. Gives: every clause that defines a term, from the term to the end of its first
 * sentence; one definition a term where a clause defines several at once.
 */
import { bySpan, contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Definition, Extractor, Section, Structured } from '../../values/index.ts';
import { definingClauses, type Clause } from './definitions/clauses.ts';
import { termLines } from './definitions/term-lines.ts';
import { DEFINING_HEADING, DEFINING_LEAD_IN, NO_TERM } from './definitions/grammar.ts';

const RULES = {
  'definitions/quoted@1': 'A quoted term and a verb that defines: means, has the meaning, refers to, is defined.',
  'definitions/quoted-weak@1':
    '“X” includes or is, where the text says that it defines: “the term”, “as used in”, a heading.',
  'definitions/plain@1': 'A term without quotation marks that opens its sentence, and a verb that defines.',
  'definitions/glossary@1': '“Term: what it is.” under a heading that announces definitions.',
  'definitions/entry@1':
    '“Term. What it is.”, one paragraph after the other, under a heading that announces definitions.',
  'definitions/term-line@1':
    'A term on a line of its own above what it is, among others that ascend, under a heading that announces definitions.',
  'definitions/heading@1': 'An item of a list of definitions whose heading is the term: “(1) TERM. What it is.”',
} as const;

export const definitions: Extractor = {
  id: 'definitions',
  rules: RULES,
  extract: (input) => {
    const { text } = input.document;
    const zones = definingZones(input);
    const clauses = input.sentences.flatMap((sentence) =>
      definingClauses(
        text,
        sentence,
        zones.some((zone) => contains(zone, sentence)),
      ),
    );
    const said = clauses.flatMap(findings);
    const headed = headedTerms(input).filter((one) => !said.some((other) => contains(one.section, other)));
    const entries = entriesIn(input, zones).filter((one) => !said.some((other) => contains(one, other)));
    const lines = termLines(input)
      .filter((one) => ![...said, ...entries].some((other) => contains(one, other)))
      .map(({ start, end, term, termSpan }) => ({
        kind: 'definition' as const,
        rule: 'definitions/term-line@1' as const,
        start,
        end,
        term,
        termSpan,
      }));
    const others = headed
      .map(({ finding }) => finding)
      .filter((one) => !lines.some((line) => line.termSpan.start === one.termSpan.start));
    const all = [...said, ...others, ...entries, ...lines].sort(bySpan);
    return firstOfEach(all, input);
  },
};

const findings = ({ start, end, terms, rule }: Clause): readonly Definition[] =>
  terms.map((term) => ({
    kind: 'definition',
    start,
    end,
    rule: `definitions/${rule}@1`,
    term: term.text,
    termSpan: spanOf(term.start, term.end),
  }));

/** Headings of what is said of all terms. */
const NO_ENTRY = /^(?:In )?General\b|^(?:Other|Terms|Additional|Rules?|Construction|Note)\b/i;

interface Headed {
  readonly section: Section;
  readonly finding: Definition;
}

/** "(1) CREATOR. Any candidate, committee or ...": the items below an announcement that have a heading and text. */
const headedTerms = ({ document: { text }, sections, sentences }: Structured): readonly Headed[] => {
  const announcing = sections.filter((section) => announces(text, section));
  return sections.flatMap((section) => {
    const { heading, headingSpan } = section;
    if (!heading || !headingSpan || !announcing.some((zone) => zone.path === section.parent)) return [];
    const meaning = sentences.find((sentence) => sentence.start >= headingSpan.end && sentence.end <= section.end);
    if (!meaning || meaning.start - headingSpan.end > 3 || NO_TERM.test(heading) || NO_ENTRY.test(heading)) return [];
    const span = spanOf(headingSpan.start, meaning.end);
    return [
      {
        section,
        finding: {
          kind: 'definition',
          ...span,
          rule: 'definitions/heading@1',
          term: heading,
          termSpan: headingSpan,
        } as const,
      },
    ];
  });
};

/** "lamp keeper. The person who keeps lamps." */
const ENTRY = /^(?=[^.]{0,20}\p{L}{2})[\p{L}\p{N}][\p{L}\p{N}’'/&-]*(?: [\p{L}\p{N}(][\p{L}\p{N}’'/&)-]*){0,7}\.$/u;
const REFERS_ON = /^(?:See|Refer|Note)\b/;
/** One such paragraph alone may be anything. */
const LEAST_ENTRIES = 2;

const entriesIn = ({ document, sentences }: Structured, zones: readonly Span[]): readonly Definition[] => {
  const { text, blocks } = document;
  const first = new Map(sentences.map((sentence, index) => [sentence.start, index]));
  const entries =
    zones.length === 0
      ? []
      : blocks.flatMap((block) => {
          const at = first.get(block.start);
          const term = at === undefined ? undefined : sentences[at];
          const meaning = at === undefined ? undefined : sentences[at + 1];
          if (!term || !meaning || meaning.end > block.end || !zones.some((zone) => contains(zone, block))) return [];
          const words = sliceOf(text, term);
          const named = words.slice(0, -1);
          if (!ENTRY.test(words) || NO_TERM.test(named) || NO_ENTRY.test(named)) return [];
          if (REFERS_ON.test(sliceOf(text, meaning))) return [];
          return [
            {
              kind: 'definition',
              ...spanOf(term.start, meaning.end),
              rule: 'definitions/entry@1',
              term: named,
              termSpan: spanOf(term.start, term.end - 1),
            } as const,
          ];
        });
  return entries.length < LEAST_ENTRIES ? [] : entries;
};

/**
 * A block defines a term once: "the term also includes" goes on with it, and so does a weak verb anywhere after the
 * term was defined.
 */
const firstOfEach = (all: readonly Definition[], { document }: Structured): readonly Definition[] => {
  const seen = new Map<string, number>();
  return all.filter((one) => {
    const key = one.term.toLowerCase();
    const before = seen.get(key);
    seen.set(key, one.end);
    if (before === undefined) return key !== '';
    const sameBlock = !document.text.slice(before, one.start).includes('\n');
    return !sameBlock && one.rule !== 'definitions/quoted-weak@1';
  });
};

/** Where a heading or the lead-in of a list announces definitions: up to the next heading, or the end of the section. */
const definingZones = ({ document: { text, blocks }, sections }: Structured): readonly Span[] => [
  ...sections
    .filter((section) => announces(text, section) || namesItsTerm(text, section))
    .map((section) => spanOf(section.start, endOfPart(section, sections))),
  ...blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || !DEFINING_HEADING.test(sliceOf(text, block))) return [];
    const next = blocks.slice(index + 1).find(({ kind }) => kind === 'heading' || kind === 'signature');
    return [spanOf(block.end, next?.start ?? text.length)];
  }),
];

/** "Sec. 2. Definitions." holds "2-201." and "2-202.", which stand beside it. */
const endOfPart = ({ path, start, end }: Section, sections: readonly Section[]): number =>
  sections.findLast((one) => one.start > start && one.path.startsWith(`${path}-`))?.end ?? end;

/** "(B) Keeper.", with “Keeper” right behind it or at the head of its first item: a State's act defines so under its terms. */
const namesItsTerm = (text: string, section: Section): boolean => {
  const term = TERM_LINE.exec(firstLine(text, section))?.[1]?.toLowerCase();
  if (term === undefined) return false;
  const near = text
    .slice(section.labelSpan.end, Math.min(section.end, section.labelSpan.end + NEAR_TERM))
    .toLowerCase();
  return near.includes(`"${term}"`) || near.includes(`“${term}”`);
};
const TERM_LINE = /^([A-Z][\w’'-]*(?: [\w’'-]+){0,5})\.(?= |$)/;
/** A term stands so near its heading, in UTF-16 units. */
const NEAR_TERM = 160;

const announces = (text: string, section: Section): boolean =>
  (section.heading !== null && DEFINING_HEADING.test(section.heading)) ||
  DEFINING_LEAD_IN.test(firstLine(text, section));

/** What stands behind the label on its line. */
const firstLine = (text: string, { labelSpan, end }: Section): string => {
  const start = labelSpan.end + (text[labelSpan.end] === ' ' ? 1 : 0);
  const stop = text.indexOf('\n', start);
  return text.slice(start, Math.min(stop < 0 ? end : stop, end, start + 400));
};
