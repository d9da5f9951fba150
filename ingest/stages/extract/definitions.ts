/**
 * Reads: sentences and provisions. Gives: the terms that the text defines, each with the sentence that defines it, its
 * sub-items included. An abbreviation in parentheses is a name, not a definition.
 */
import { spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Definition, Extractor, Section, Structured } from '../values.ts';

const RULES = {
  'definitions/quoted-term@1':
    'A term in quotation marks with "means", "has the meaning", "refers to" or the like after it.',
  'definitions/as-defined@1':
    'A term in quotation marks that opens a provision: “X,” as defined in a source, is or are something.',
  'definitions/plain-term@1':
    'A term without quotation marks at the head of its sentence with "means" or "is defined as".',
  'definitions/in-context@1': '“In the context of …, a term is a …”: what a word stands for in this text.',
} as const;

type Rule = keyof typeof RULES;

export const definitions: Extractor = {
  id: 'definitions',
  rules: RULES,
  extract: (input) => input.sentences.flatMap((sentence) => definedIn(input, sentence)),
};

interface Found {
  readonly rule: Rule;
  /** Where the term phrase begins, and the term itself. */
  readonly start: number;
  readonly terms: readonly Span[];
}

const QUOTED = "(?:“[^“”\\n]{1,160}”|‘[^‘’“”\\n]{2,80}[’'](?!\\w)|\"[^\"\\n]{1,160}\"|(?<!\\w)'[^'\\n]{2,60}'(?!\\w))";
const KIND = '(?:(?:term|phrase|word|expression|acronym)s? )?';
const TERMS = `(?:(?:[Tt]he|[Aa]n?) )?(?:(?:[Tt]erm|[Pp]hrase|[Ww]ord|[Ee]xpression)s? )?${QUOTED}(?:(?: \\([^()\\n]{1,60}\\))?(?:,? (?:and|or) |,? )(?:the )?${KIND}${QUOTED}){0,8}`;
const DEFINES =
  '(?:(?:shall )?(?:also |both |each |collectively )?(?:means?|refers? to|denotes?|be defined as)|(?:has|have|shall have|is given|are given|takes?|bears?) (?:the|that|its|their)(?: same)? (?:meanings?|definitions?)|(?:is|are|shall be) defined(?: here)? (?:as|to mean|in|by|at|under))\\b';
const USED =
  '(?:,? (?:as used|when used|for (?:the )?purposes? of|with respect to|in relation to|in the case of|in this|under this|within)[^.;:“”]{0,160}?)?';
/** What may stand between term and verb: "of classified information", "(the “Act”)", ", as used in this order,", "shall, in accordance with …,". */
const ASIDE = `(?: of [\\w -]{2,60}?| [a-z]{3,20})?(?:,? ?\\([^()\\n]{1,160}\\))?${USED}(?: shall,[^.;:“”]{1,160},)?,?`;
const QUOTED_TERM = new RegExp(`(${TERMS})${ASIDE} ${DEFINES}`, 'g');
const AS_DEFINED = new RegExp(
  `^(${TERMS}),? as (?:defined|used|described|set forth) (?:in|by)[^;:“”\\n]{1,160}, (?:is|are|includes?)\\b`,
);
const LEAD_IN = '(?:(?:[Ff]or (?:the )?purposes? of|[Aa]s used in|[Ii]n general)[^.;:,]{0,60}, )?';
/** A word that is no part of a term, and by which a sentence is told from a definition ("the only means", "This means"). */
const NO_TERM =
  '(?!(?:[Tt]his|[Tt]hat|[Ii]t|[Ww]hich|[Ww]hat|[Tt]hese|[Tt]hose|[Bb]y|[Tt]here|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Nn]othing|[Nn]o|[Ii]f|[Ii]n|[Ff]or|[Aa]ny|[Aa]ll|[Ee]ach|[Ss]uch|[Oo]ther|is|are|be|shall|will|may|can|has|have|was|were|or|and|through|also|the|[Pp]lease|only|sole|same|technical|[A-Z]?[a-z]+ing)\\b)';
const TERM_WORD = `${NO_TERM}(?:(?:[A-Z]\\.){2,4}|[\\w’'/-]+)`;
const PLAIN_TERM = new RegExp(
  `^${LEAD_IN}(?:(?:[Aa]n?|[Tt]he) )?(?:term )?(${TERM_WORD}(?: (?:\\([^()]{1,40}\\)|of|the|and|${TERM_WORD})){0,8})${USED},? (?:means(?! (?:of|to|for|by))\\b(?!, (?!with |in |for |as |when ))|refers? to (?=an?\\b|any\\b|the\\b|those\\b|all\\b)|(?:is|are) defined(?: here)? as\\b)`,
);
const IN_CONTEXT =
  /^(?:[Ii]n|[Ww]ithin) (?:this context|the context of [^,.;]{2,80}), ((?:an?|the) [a-z][\w-]*(?: [\w-]+){0,5}?) (?:is|are) (?:an?|the)\b/;

const definedIn = (input: Structured, sentence: Span): readonly Definition[] => {
  const words = input.document.text.slice(sentence.start, sentence.end);
  const found = termsIn(
    words,
    /(?:^|\n|\)) ?$/.test(input.document.text.slice(Math.max(0, sentence.start - 2), sentence.start)),
  );
  return found.flatMap((one, index) => {
    const next = found[index + 1];
    const end = next ? sentence.start + beforeNext(words, next.start) : endOfDefinition(input, sentence);
    return one.terms.map((term) => ({
      kind: 'definition' as const,
      rule: one.rule,
      start: sentence.start + one.start,
      end,
      term: words
        .slice(term.start, term.end)
        .replace(/^(?:an?|the) /i, '')
        .replace(/,$/, ''),
      termSpan: spanOf(sentence.start + term.start, sentence.start + term.end),
    }));
  });
};

/** Without quotation marks "refers to" defines only at the head of a paragraph or item. */
const termsIn = (words: string, opensItem: boolean): readonly Found[] => {
  const quoted = [...words.matchAll(QUOTED_TERM)].map((match) => quotedTerm('definitions/quoted-term@1', match));
  if (quoted.length > 0) return quoted;
  const asDefined = AS_DEFINED.exec(words);
  if (asDefined) return [quotedTerm('definitions/as-defined@1', asDefined)];
  const plain = PLAIN_TERM.exec(words);
  if (plain && !(/refers? to /.test(plain[0]) && !opensItem)) return [wholeTerm('definitions/plain-term@1', plain)];
  const context = IN_CONTEXT.exec(words);
  return context ? [wholeTerm('definitions/in-context@1', context)] : [];
};

/** "“A” and “B” mean" defines two terms; "“A” or “B” means" one, under two names. */
const quotedTerm = (rule: Rule, match: RegExpMatchArray): Found => {
  const at = match.index ?? 0;
  const phrase = match[1] ?? '';
  const all = [...phrase.matchAll(new RegExp(QUOTED, 'g'))].map(({ index, 0: term }) =>
    spanOf(at + index + 1, at + index + term.length - 1),
  );
  const several = /[”’"] and |[Tt]erms /.test(phrase);
  return { rule, start: at, terms: several ? all : all.slice(0, 1) };
};

const wholeTerm = (rule: Rule, match: RegExpExecArray): Found => {
  const term = match[1] ?? '';
  const start = match.index + match[0].indexOf(term);
  return { rule, start, terms: [spanOf(start, start + term.length)] };
};

/** The end of what stands before the next definition of the sentence, its "and" left out. */
const beforeNext = (words: string, next: number): number =>
  next - (/[;,]?(?: and| or)? ?$/.exec(words.slice(0, next))?.[0].length ?? 0);

/** A definition that ends in a colon goes on through the sub-items of its provision. */
const endOfDefinition = ({ document, sections }: Structured, sentence: Span): number => {
  if (document.text[sentence.end - 1] !== ':') return sentence.end;
  const own = sections.findLast((section) => section.start <= sentence.start && sentence.end <= section.end);
  const below = own ? sections.filter((section) => section.parent === own.path && section.start >= sentence.end) : [];
  return Math.max(sentence.end, trimmedEnd(document.text, below.at(-1)));
};

const trimmedEnd = (text: string, section: Section | undefined): number =>
  section ? section.start + text.slice(section.start, section.end).trimEnd().length : 0;
