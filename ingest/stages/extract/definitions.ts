/**
 * Reads: the sentences and headings. Gives: every clause that defines a term, from the term to the end of its first
 * sentence; one definition a term where a clause defines several at once.
 */
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Definition, Extractor, Structured } from '../values.ts';
import { definingClauses, type Clause } from './definitions/clauses.ts';
import { DEFINING_HEADING, DEFINING_LEAD_IN } from './definitions/grammar.ts';

const RULES = {
  'definitions/quoted@1': 'A quoted term and a verb that defines: means, has the meaning, refers to, is defined.',
  'definitions/quoted-weak@1':
    '“X” includes or is, where the text says that it defines: “the term”, “as used in”, a heading.',
  'definitions/plain@1': 'A term without quotation marks that opens its sentence, and a verb that defines.',
  'definitions/glossary@1': '“Term: what it is.” under a heading that announces definitions.',
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
    return firstOfEach(clauses.flatMap(findings), input);
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
  ...sections.filter(
    (section) =>
      (section.heading !== null && DEFINING_HEADING.test(section.heading)) ||
      DEFINING_LEAD_IN.test(firstLine(text, section)),
  ),
  ...blocks.flatMap((block, index) => {
    if (block.kind !== 'heading' || !DEFINING_HEADING.test(sliceOf(text, block))) return [];
    const next = blocks.slice(index + 1).find(({ kind }) => kind === 'heading' || kind === 'signature');
    return [spanOf(block.end, next?.start ?? text.length)];
  }),
];

const firstLine = (text: string, { start, end }: Span): string => {
  const stop = text.indexOf('\n', start);
  return text.slice(start, Math.min(stop < 0 ? end : stop, end, start + 400));
};
