/**
 * What a report claims: the words inside each citation element, and each further sentence; who says it, and how.
 * Reads: markers, sentences, people, known organizations. Gives: claims in the order of the text.
 */
import { bySpan, contains, overlaps, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import { notedIn } from './notes.ts';
import { outletsIn } from './organizations.ts';
import { toldSentences } from './told.ts';
import type { Claim, Extractor, KnownNames, PersonMention, Structured } from '../../values.ts';

const rules = {
  'claims/marked@1': 'The words inside a citation element are one claim, with its indexes.',
  'claims/sentence@1': 'A sentence of a report outside every citation element is a claim without a citation.',
  'claims/noted@1': 'A sentence of a report with notes of its own, numbers or authors, is a claim that cites them.',
} as const;

export const claims: Extractor = {
  id: 'claims',
  rules,
  extract: (input, found, names) => {
    const speech = { input, people: found.of('person'), names };
    const all = [...marked(input), ...unmarked(input)]
      .sort((one, other) => one.start - other.start || other.end - one.end)
      .map((claim) => ({ ...claim, ...voiceOf(claim, speech) }));
    return withOuterSpeaker(all).sort(bySpan);
  },
};

/** Words within a claim are said by whoever says the whole; claims come with those that hold others first. */
const withOuterSpeaker = (all: readonly Claim[]): Claim[] => {
  const open: Claim[] = [];
  return all.map((claim) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= claim.start) open.pop();
    const outer = open.findLast((one) => contains(one, claim) && one.speaker !== null);
    const { speaker, speakerRecord, anonymous } = claim.speaker === null && outer ? outer : claim;
    const whole = { ...claim, speaker, speakerRecord, anonymous };
    open.push(whole);
    return whole;
  });
};

type Bare = Pick<Claim, 'kind' | 'start' | 'end' | 'citations' | 'rule'>;

const marked = (input: Structured): readonly Bare[] =>
  input.document.markers.map(({ start, end, indexes }) => ({
    kind: 'claim',
    start,
    end,
    citations: indexes,
    rule: 'claims/marked@1',
  }));

/** Of a sentence that an element covers in part, what stands outside is its own claim if it has words enough. */
const unmarked = (input: Structured): readonly Bare[] => {
  const { text, markers } = input.document;
  return toldSentences(input)
    .flatMap((sentence) => outside(sentence, markers))
    .map((span) => shrink(text, span))
    .filter((span) => /\p{L}+\W+\p{L}+\W+\p{L}+/u.test(sliceOf(text, span)))
    .map((span) => {
      const { start, end, indexes } = markers.length > 0 ? { ...span, indexes: [] } : notedIn(text, span);
      const rule = indexes.length > 0 ? 'claims/noted@1' : 'claims/sentence@1';
      return { kind: 'claim', start, end, citations: indexes, rule };
    });
};

const outside = (sentence: Span, markers: readonly Span[]): readonly Span[] => {
  let rest: readonly Span[] = [{ start: sentence.start, end: sentence.end }];
  for (const marker of markers) {
    rest = rest.flatMap((span) =>
      overlaps(span, marker)
        ? [
            { start: span.start, end: marker.start },
            { start: marker.end, end: span.end },
          ].filter((part) => part.start < part.end)
        : [span],
    );
  }
  return rest;
};

const shrink = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end);
  return { start: start + (piece.length - piece.trimStart().length), end: start + piece.trimEnd().length };
};

interface Speech {
  readonly input: Structured;
  readonly people: readonly PersonMention[];
  readonly names: KnownNames;
}

type Voice = Pick<Claim, 'speaker' | 'speakerRecord' | 'source' | 'anonymous' | 'directQuote'>;

const DIRECT = /["“][^"”]{3,600}["”]/u;
const SAYS = String.raw`(?:said|told|added|wrote|argued|warned|stated|noted|explained|posted|tweeted|testified|announced|acknowledged|claimed)`;
/** ", a Senator of Coastland," or "(D-Coast)" may stand between; who calls something a thing says so in quotation marks. */
const AFTER_NAME = new RegExp(
  String.raw`^(?: \([A-Z][A-Za-z.-]{0,14}\))?(?:,[^,.]{1,80},)? (?:also |later |then )?(?:${SAYS}\b|called (?:the|it|this|that|him|her|them) [^.“"]{0,60}["“])`,
  'u',
);
const PRONOUN = new RegExp(
  String.raw`^(?:He|She|They) (?:also |later |then )?${SAYS}\b|[,.?!][”"] (?:he|she|they) (?:also |later |then )?${SAYS}\b`,
  'u',
);
const UNNAMED = String.raw`(?:(?:one|an?|another|two|three|four|five|several|multiple|some|many)(?: [\w-]+){0,3} )?(?:sources?|officials?|insiders?|aides?|lobbyists?|executives?|staffers?|(?:people|persons?|someone)(?: who (?:was|were|is|are))? (?:familiar|close|briefed|involved)(?: (?:with|to|on|in) [^,.]{3,60}?)?|(?:people|person) with (?:direct )?knowledge of [^,.]{3,60}?|spokes(?:person|man|woman)(?: (?:for|of) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w.-]*){0,3})?)`;
const ANONYMOUS = new RegExp(
  String.raw`(?<![A-Za-z])(?<who>${UNNAMED}(?: and ${UNNAMED})?)(?: (?:who [^,.]{3,60}? )?(?:said|told|say|tell|recalled|added)\b|,)|\b(?:[Aa]ccording to) (?<by>${UNNAMED}(?: and ${UNNAMED})?)(?=[,.;]|$)`,
  'iu',
);
const REPORTING =
  /\b(?:[Aa]ccording to|reportedly|is reported to|are reported to|were reported to|was reported to|reported)\b/u;

/** Who speaks in a claim. "He added" keeps the speaker of the claim before it; a claim in the report's own voice has none. */
const voiceOf = (claim: Bare, speech: Speech): Voice => {
  const text = speech.input.document.text;
  const words = sliceOf(text, claim);
  const speaker = speakerOf(claim, words, speech);
  const anonymous = ANONYMOUS.exec(words);
  const source = outletIn(words, speech.names);
  return {
    speaker: speaker?.name ?? anonymous?.groups?.['who'] ?? anonymous?.groups?.['by'] ?? null,
    speakerRecord: speaker?.record ?? null,
    source: source ?? (REPORTING.test(words) ? reportingOn(words) : null),
    anonymous: anonymous !== null && speaker === null,
    directQuote: DIRECT.test(words),
  };
};

const speakerOf = (claim: Bare, words: string, { input, people }: Speech): PersonMention | null => {
  const text = input.document.text;
  const inside = people.find(
    (person) => contains(claim, person) && AFTER_NAME.test(text.slice(person.end, person.end + 120)),
  );
  if (inside) return inside;
  if (PRONOUN.test(words)) return [...people].reverse().find((person) => person.end <= claim.start) ?? null;
  const tail = text.slice(claim.end, claim.end + 80);
  // “It rained.” Jane Roe said: the words end with the quotation, and their speaker stands on the same line.
  const goesOn = /["”,]$/u.test(words) && !tail.slice(0, 2).includes('\n');
  const following = goesOn
    ? people.find((person) => person.start >= claim.end && person.start - claim.end <= 2)
    : undefined;
  if (following && AFTER_NAME.test(text.slice(following.end, following.end + 120))) return following;
  const inverted = new RegExp(String.raw`^ ?${SAYS} `, 'u').exec(tail);
  return inverted
    ? (people.find((person) => Math.abs(person.start - (claim.end + inverted[0].length)) <= 2) ?? null)
    : null;
};

/** The outlets that the claim names as having been told, or as reporting; "The Courier Council" is none. */
const outletIn = (words: string, names: KnownNames): string | null => {
  const outlets = new Set(
    outletsIn(names)(words)
      .filter(({ end }) => !/^ [A-Z]/.test(words.slice(end, end + 2)))
      .map(({ party }) => party.name),
  );
  return outlets.size > 0 ? [...outlets].join(', ') : null;
};

const reportingOn = (words: string): string | null => /\b[Aa]ccording to ([^,.]{3,60})/u.exec(words)?.[1] ?? null;
