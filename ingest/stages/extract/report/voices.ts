/** Who says what a claim tells, and how: by the verb of saying in it, or as words of somebody who spoke just before or goes on. */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { contains, overlaps, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import { holding, meeting } from '../holding.ts';
import type { Claim, Findings, KnownNames, Structured } from '../../../values/index.ts';
import { outletsIn } from './organizations.ts';
import type { Party } from './parties.ts';
import { isGovernment } from './places.ts';
import { AFTER_PREPOSITION } from './pronouns.ts';
import { CALLED_PLAINLY } from './side-shapes.ts';
import { quotationsIn, unquoted } from './quotations.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { turnsIn } from './turns.ts';
import { asOne, personOfView, viewOf } from './views.ts';
import { SAYS } from './verbs.ts';

export type Bare = Pick<Claim, 'kind' | 'start' | 'end' | 'citations' | 'rule'>;

/** Claims in the order of the text, those that hold others first. */
export const withVoices = (
  input: Structured,
  found: Findings,
  names: KnownNames,
  claims: readonly Bare[],
): readonly Claim[] => {
  const subjects = subjectsIn(input, found);
  const quotations = quotationsIn(input);
  const answers = answersIn(input);
  const turns = turnsIn(input, subjects);
  const turnOf = (claim: Span): Party | undefined => turns.find(({ block }) => contains(block, claim))?.party;
  const answerer = answers.length > 0 ? answererIn(input, subjects) : null;
  const said = claims.map((claim) => ({
    claim,
    party: answers.some((block) => contains(block, claim))
      ? (quotedIn(input, claim, subjects, quotations) ?? answerer)
      : // Of somebody's turn, whom they tell of as saying it.
        (speakerOf(input, claim, subjects, quotations) ?? turnOf(claim) ?? null),
  }));
  return withOuterSpeaker(withGoingOn(input, subjects, said)).map(({ claim, party }) =>
    voiced(input, claim, party, names),
  );
};

interface Said {
  readonly claim: Bare;
  readonly party: Party | null;
}

const DIRECT = /["“][^"”]{3,600}["”]/u;
const SPEAKS = new RegExp(
  pattern`
    (?<![\p{L}-])(?:${SAYS}|(?:saying|adding|arguing|warning|insisting|contending|claiming|stating|cautioning|complaining|
    asserting|explaining|writing|suggesting|predicting|telling [^.,;“”"]{2,40}?) (?=(?:only |simply |just )?(?:in an? [a-z ]{3,30} )?(?:that|the|
    it|its|his|her|their|they|he|she|we|there|this|these|such|an?|no|new)\b|["“])|maintain(?:s|ed) (?=(?:that|the|
    it|its|this|such|these|those|any|existing|current)\b)|${CALLED_PLAINLY}|(?:describ|regard|portray|characteri[sz]|
    denounc|deplor|derid|decri|blast|slamm?|dismiss|reject|hail|welcom|prais|condemn|critici[sz]|mock|defend)(?:e?d|e?s|
    ing) [^.;“"”]{1,80} as (?=["“])|(?:dismissed|derided|denounced|mocked|decried|rejected|condemned|
    blasted) as (?=[\p{Ll}"“])|(?<=["”] )[a-z]{3,14}(?:ed|s)(?![\p{L}])|(?<=["”] (?!(?:and|but|as|a|an|in|on|at|of|while|which|that|when)\b)(?:(?!\b(?:as|when|while|until|after|before|because|that|which|who)\b)[^.;:,“”"]){2,70} )(?!(?:does|goes|comes|makes|gives|takes|needs|wants)\b)[a-z]{3,14}(?:ed|s(?=[,.;]| (?:in|at|on|to|of|that|him|her|it|me|us)\b))(?![\p{L}])|(?<=, [^,;.“”"]{2,60} )(?<!\b(?:is|was|are|were|been|be|being) (?:[a-z]+ )?)(?:went on|goes on|continue[sd]|conclude[sd]|figure[sd]|reckon(?:s|ed)|think(?:s)?|thought|believe[sd]|feels?|felt|holds|fear(?:s|ed)|suspect(?:s|ed)|guess(?:es|ed)|predict(?:s|ed)|maintain(?:s|ed)|explain(?:s|ed)|suggest(?:s|ed)|allow(?:s|ed)|grant(?:s|ed)|offered|answer(?:s|ed))(?=,| in\b)|reasoned(?= that\b)|calls? (?:the|it|this|that|him|her|
    them) [^.“"]{0,60}(?=["“])|called (?:the|it|this|that|him|her|them) [^.“"]{0,60}(?=["“])|
    citing [^.,;“"]{0,60}(?=["“])|(?<=\bwhat (?!is\b|was\b)[^.;,]{2,60} )(?:described|called|termed|characterized|portrayed)(?= (?:as )?(?:an? |the |one of |"|“))|(?:spoke|speaks?|talked) of (?=["“]|an? [a-z]+(?: [a-z]+)? (?:for|of|to|in|that|by|on)\b)|[a-z]{3,14}(?:ed|s)(?=: ["“])|(?:attribut|ascrib)ed [^.;“"]{1,60} to (?=["“])|calling (?:the|it|this|that|him|her|them) [^.“"]{0,60}(?=["“]))
  `,
  'gu',
);
/** Who "wrote to her" or "announced a plant" is not told to have said something. */
/** UTF-16 units behind a verb in which what was said begins. */
const THAT_FAR = 60;
const BARE = /^(?:wrote|writes|announced|posted|noted|warned|testified|cautioned)$/u;
/** Behind a quotation that ends as speech does, any verb is one of saying. */
const ENDS_SPEECH = /[,?!]["”] $/u;
const ANY = /^[a-z]{3,14}(?:ed|s)$/u;
const SAID = new RegExp(`^${SAYS}`, 'u');
const DENIED = /\b(?:not|never|neither)\b|n[’']t\b/u;
const ACCORDING =
  /\b(?:[Aa]ccording to|(?<=, )per(?= (?:two|three|four|several|one|an?|people|sources)\b)|[Ii]n the words of|(?:described|recounted|recalled) (?:to us )?by)/u;
const REPORTING = /\b(?:[Aa]ccording to|reportedly|(?:is|are|was|were) reported to|reported)\b/u;

/** Whoever is told to say what a part of a claim tells. */
export const voiceOf = (input: Structured, part: Span, subjects: Subjects, quotations: readonly Span[]): Party | null =>
  speakerOf(input, { kind: 'claim', ...part, citations: [], rule: '' }, subjects, quotations);

const AT_ITS_END =
  /, (?:the|an?|one|two|three|several|some) [^,.;“”"]{3,60} (?<!\b(?:not|never) |n[’']t )(said|says|say)(?: on [A-Z][a-z]+day)?\.?$/u;

/** “We have work to do,” was all that Jane Roe would say. */
const WAS_ALL =
  /["”],? (?:was|is) (?:all|the (?:only|most) (?:comment|answer|word)?) ?(?:that)?(?= (?:the |its )?[^.;“”"]{3,80} (?:would|could) (?:say|give|offer|add|tell)\b)/u;
const TOLD_SOMEBODY = /\bhad (?:told|assured|promised|warned|informed|briefed) /u;
const sourceBehind = (text: string, claim: Span, plain: string, subjects: Subjects): Party | null => {
  const behind = /, according to(?= (?:an?|one|two|three|several|some|people|officials) )/u.exec(plain);
  return behind ? asOne(text, subjects.behind(claim, claim.start + behind.index + behind[0].length)) : null;
};

const SAID_BY =
  /\b(?:is|was|are|were|has been|had been) (?:said|reported|described|quoted|told) by(?= (?:an?|the|one|two|three|several|\p{Lu}))/u;
const TOLD_BEHIND = /^[^“”"]{10,}, (?:said|says)(?= )/u;

/** Within the claim; else behind it on the same line: “It rained.” Jane Roe said. */
const speakerOf = (input: Structured, claim: Bare, subjects: Subjects, quotations: readonly Span[]): Party | null => {
  const { text } = input.document;
  const words = sliceOf(text, claim);
  const plain = unquoted(text, claim, quotations);
  // "The Navy objected that it was late, the official said": who tells the whole stands at its end.
  const last = AT_ITS_END.exec(plain);
  const [teller] = last
    ? (subjects.of(claim, claim.start + last.index + last[0].lastIndexOf(last[1] ?? ''))?.parties ?? [])
    : [];
  if (teller?.unnamed) return teller;
  // "According to a lawyer who has read it, it says …": who is named at its head tells the whole.
  const source = /^According to /u.test(plain)
    ? asOne(text, subjects.behind(claim, claim.start + 'According to'.length))
    : null;
  if (source?.unnamed && source.entityType !== 'agency') return source;
  // "Was said by an aide to be beyond words"
  const agent = SAID_BY.exec(plain);
  const [aide] = agent ? subjects.behind(claim, claim.start + agent.index + agent[0].length) : [];
  if (aide) return aide;
  // "Teachers are relieved, said Jane Roe."
  const told = TOLD_BEHIND.exec(plain);
  const behind = told ? asOne(text, subjects.behind(claim, claim.start + told.index + told[0].length)) : null;
  if (behind?.entityType === 'person' && /^(?:[,.]|$| who\b| of\b)/u.test(text.slice(behind.end, behind.end + 4)))
    return behind;
  for (const verb of allMatches(plain, SPEAKS)) {
    const at = claim.start + verb.index;
    if (
      /["”] $/u.test(plain.slice(0, verb.index)) &&
      !ENDS_SPEECH.test(words.slice(0, verb.index)) &&
      !SAID.test(verb[0])
    )
      continue;
    // “It rained,” Jane Roe scoffed: behind words that end as speech does.
    const mark = /["”] [^.;:,“”"]{2,70} $/u.exec(plain.slice(0, verb.index));
    if (mark && ANY.test(verb[0]) && !SAID.test(verb[0]) && !ENDS_SPEECH.test(words.slice(0, mark.index + 2))) continue;
    const subject = subjects.of(wholeOf(input, claim, words), at);
    if (subject && (DENIED.test(subject.between) || /\bwould have\b/u.test(subject.between))) continue;
    if (
      /^ (?:little|nothing|no)\b(?! (?:[a-z]+ ){1,3}?(?:had|has|was|were|is|are|would|will|could|should)\b)/u.test(
        plain.slice(verb.index + verb[0].length),
      )
    )
      continue;
    if (/\b(?:what|as) (?:it|they|he|she) $/u.test(plain.slice(0, verb.index))) continue;
    // "Mayors who had complained": whoever is told of within the sentence does not tell it.
    if (
      subject?.parties.every(
        ({ record, end }) => record === null && /^,? who(?: (?:had|have|has|[a-z]+ly))* $/u.test(text.slice(end, at)),
      )
    )
      continue;
    const behind = words.slice(verb.index, verb.index + THAT_FAR);
    // "Agencies are told to publish it", "it tells the agency to count": nobody's word.
    if (
      /^told$/u.test(verb[0]) &&
      /\b(?:is|are|was|were|be|been|being)(?: [a-z]+ly)? $/u.test(plain.slice(0, verb.index))
    )
      continue;
    if (
      /^tells?$/u.test(verb[0]) &&
      / (?:it|order|memo|memorandum|draft|directive|rule|bill|text) $/u.test(plain.slice(0, verb.index).toLowerCase())
    )
      continue;
    // "74 percent of voters said": a poll is nobody's word.
    if (OF_A_POLL.test(plain.slice(0, verb.index))) continue;
    // "The agency recalls a doll".
    if (/^recalls? (?:an?|some|all|its|thousands|millions|\d)\b/u.test(behind)) continue;
    // "It would, Acme warned, end research" says what was warned of.
    const isAside =
      /^,/u.test(plain.slice(verb.index + verb[0].length)) && /, [^,]{2,60}$/u.test(plain.slice(0, verb.index));
    if (BARE.test(verb[0]) && !isAside && !/["“]/u.test(words) && !/ that\b/u.test(behind)) continue;
    const party = asOne(text, subject?.parties ?? []) ?? inverted(text, claim, at, verb[0], subjects);
    // "Aides had assured him of it, according to a governor": who tells the whole is named behind.
    const isOfTheTale = TOLD_SOMEBODY.test(plain.slice(Math.max(0, verb.index - 8), verb.index + 20));
    // "According to Jane Roe, it says …": what is called by a pronoun speaks through her.
    if (source && party && party.start < claim.start) continue;
    if (party) return (party.unnamed && isOfTheTale && sourceBehind(text, claim, plain, subjects)) || party;
  }
  const all = WAS_ALL.exec(plain);
  const [giver] = all ? subjects.behind(claim, claim.start + all.index + all[0].length) : [];
  if (giver) return giver;
  const according = ACCORDING.exec(plain);
  if (according) {
    const party = asOne(text, subjects.behind(claim, claim.start + according.index + according[0].length));
    if (party && party.entityType !== 'agency') return party;
  }
  return (
    labelled(text, claim, subjects) ??
    behindClaim(input, claim, words, subjects) ??
    ofQuotedWords(input, claim, subjects, quotations) ??
    personOfView(claim, words, subjects) ??
    viewOf(claim, words, subjects)
  );
};

const OF_A_POLL =
  /(?:\bpercent|%|\b(?:in|out of) (?:ten|five|four|three|10)\b|\bmajority|\b(?:survey|poll)) of [^.;“”"]{2,120}$/u;

/** "…, telling senators that …", behind a citation: the words before it are of its sentence. */
const wholeOf = (input: Structured, claim: Span, words: string): Span =>
  /^(?:\(\d{1,3}-\d{1,3}\) )?(?:[a-z]+ing |(?:and|but) [a-z]+(?:ed|s|id) )/u.test(words)
    ? { start: holding(input.sentences, claim)?.start ?? claim.start, end: claim.end }
    : claim;

const VERB = /(?<![\p{L}-])(?:[a-z]{2,14}(?:ed|s)|had|has|saw|took|gave|made)(?= )/gu;
/** Of a text, not of somebody: "a section called “…”", "the order would make them “…”". */
const OF_A_TEXT = /\b(?:order|draft|text|rule|section|directive|memo|memorandum|bill|version)\b[^,;“"]{0,60}$/u;

/** Acme opposes it “in its present form”: words quoted in part are of whoever does what the verb in front of them tells. */
const ofQuotedWords = (
  input: Structured,
  claim: Bare,
  subjects: Subjects,
  quotations: readonly Span[],
): Party | null => {
  const { text } = input.document;
  const quotation = meeting(quotations, claim).find((one) => one.start > claim.start && one.end <= claim.end + 1);
  if (!quotation || !/\S+ \S+/u.test(sliceOf(text, quotation))) return null;
  const before = text.slice(claim.start, quotation.start);
  if (!/[\p{L},:] $/u.test(before)) return null;
  for (const verb of allMatches(before, VERB).toReversed()) {
    if (OF_A_TEXT.test(before.slice(0, verb.index))) continue;
    const [party] = subjects.of(claim, claim.start + verb.index)?.parties ?? [];
    if (party) return party.entityType === 'person' || party.entityType === 'organization' ? party : null;
  }
  return null;
};

/** Of an interview that is printed as questions and answers, the paragraphs that answer. */
const answersIn = ({ document: { text, blocks } }: Structured): readonly Span[] => {
  const begins = (mark: RegExp): readonly Span[] =>
    blocks.filter(({ start }) => mark.test(text.slice(start, start + 3)));
  return begins(/^\W{0,4}Q[:.]/u).length > 1 ? begins(/^\W{0,4}A[:.]/u) : [];
};

const INTERVIEW = /\b(?:spoke|talked|sat down|interview(?:ed)?)\b/u;

/** Whoever is told to have spoken with the report, or is named first. */
const answererIn = ({ document: { text }, sentences }: Structured, { parties }: Subjects): Party | null => {
  const people = parties.filter(({ entityType }) => entityType === 'person');
  const asked = sentences.find(
    (sentence) => INTERVIEW.test(sliceOf(text, sentence)) && people.some((one) => one.start < sentence.end),
  );
  // "We spoke by video on Thursday": with whom, the report's first words say.
  return (asked && people.findLast((one) => contains(asked, one))) ?? people[0] ?? null;
};

/** In an answer, whom the speaker quotes. */
const quotedIn = (input: Structured, claim: Bare, subjects: Subjects, quotations: readonly Span[]): Party | null =>
  DIRECT.test(sliceOf(input.document.text, claim)) ? speakerOf(input, claim, subjects, quotations) : null;

/** “…,” said Jane Roe. */
const inverted = (text: string, claim: Span, at: number, verb: string, subjects: Subjects): Party | null =>
  /["”,] $/u.test(text.slice(Math.max(claim.start, at - 2), at))
    ? asOne(text, subjects.behind(claim, at + verb.length))
    : null;

/** All that stands in front of a name: "The", "Senator". */
const ONLY_TITLES = /^\W{0,3}(?:(?:The|\p{Lu}[\p{L}.]{1,20}) ){0,4}$/u;
/** "Jane Roe: “…”" */
const labelled = (text: string, claim: Span, subjects: Subjects): Party | null => {
  const parties = subjects.within(claim);
  return (
    parties.find(
      (party) =>
        /^: ["“]/u.test(text.slice(party.end, party.end + 3)) ||
        // "Senator Jane Roe on Tuesday: “…”", but nobody to whom a note goes, or who is asked.
        (/^ (?:on|in|at|last|this) [^.;:“"\n]{2,30}: ["“]/u.test(text.slice(party.end, party.end + 40)) &&
          ONLY_TITLES.test(text.slice(claim.start, party.start))),
    ) ??
    // "Roe was blunter: “…”"
    parties.find(
      (party) =>
        (party.start - claim.start <= 4 ||
          (party.entityType === 'person' && !AFTER_PREPOSITION.test(text.slice(claim.start, party.start)))) &&
        /^,? (?:was|is|were|put it|had|has)\b[^.;:“"\n]{1,60}: ["“]/u.test(text.slice(party.end, party.end + 80)),
    ) ??
    null
  );
};

const GOES_ON_TO_SAY =
  /^ (?:that|it|he|she|they|we|there|the|its|his|her|their|an?|this|no|all|any|some|[a-z]+s (?:are|were|had|have)|only|nothing)\b|^:? ["“]/u;

const behindClaim = (input: Structured, claim: Span, words: string, subjects: Subjects): Party | null => {
  const { text } = input.document;
  if (!/^["“][^]*["”,]$/u.test(words)) return null;
  const line = /^[^\n]{0,160}/u.exec(text.slice(claim.end, claim.end + 160))?.[0] ?? '';
  const verb = new RegExp(String.raw`^ ?[^.;“"]{0,100}?(?<![\p{L}-])(?<verb>${SAYS})`, 'u').exec(line);
  if (
    !verb ||
    /\b(?:is|was|are|were|been|be) $/u.test(line.slice(0, verb[0].length - (verb.groups?.['verb'] ?? '').length))
  )
    return null;
  // “My father did.” The mayor, Jane Roe, said that …: she says that, and not what stands before it.
  if (/[.!?]["”]$/u.test(words) && GOES_ON_TO_SAY.test(line.slice(verb[0].length))) return null;
  const rest = { start: claim.end, end: claim.end + line.length };
  const at = claim.end + verb[0].length - (verb.groups?.['verb'] ?? '').length;
  return (
    subjects.of(rest, at)?.parties[0] ??
    (/^ ?$/u.test(text.slice(claim.end, at)) ? (subjects.behind(rest, claim.end + verb[0].length)[0] ?? null) : null)
  );
};

/** A quotation that goes on, in its paragraph, is of whoever spoke; one that has begun, of whoever is named at its end. */
const withGoingOn = (input: Structured, { within }: Subjects, all: readonly Said[]): readonly Said[] => {
  const { text, blocks } = input.document;
  const forward: Said[] = [];
  // "Roe is not worried. “It rains.”": whoever alone is told of right before.
  const onlyPersonIn = (claim: Span): Party | null => {
    const people = within(claim).filter(({ entityType }) => entityType === 'person');
    return new Set(people.map(({ entity }) => entity)).size === 1 ? (people[0] ?? null) : null;
  };
  for (const one of all) {
    const last = forward.at(-1);
    const same = last && one.party === null && sameBlock(blocks, last.claim, one.claim);
    const isQuoted = opensWithQuote(text, one.claim) || closesQuote(text, one.claim);
    const goesOn = same && isQuoted ? (last.party ?? onlyPersonIn(last.claim)) : null;
    forward.push(goesOn ? { ...one, party: goesOn } : one);
  }
  return forward.map((one, index) => {
    const next = forward[index + 1];
    const begun =
      one.party === null && next?.party && sameBlock(blocks, one.claim, next.claim) && leavesOpen(text, one.claim);
    return begun ? { ...one, party: next.party } : one;
  });
};

const sameBlock = (blocks: readonly Span[], one: Span, other: Span): boolean =>
  one.end <= other.start && meeting(blocks, one).some((block) => overlaps(block, other));
const opensWithQuote = (text: string, claim: Span): boolean => /^["“]/u.test(sliceOf(text, claim));
const marks = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0;
/** "You do the arithmetic.”": the mark that opens it stands in a sentence before. */
const closesQuote = (text: string, claim: Span): boolean => {
  const words = sliceOf(text, claim);
  return words.includes('“') || words.includes('”')
    ? marks(words, /”/gu) > marks(words, /“/gu)
    : /[.!?]"$/u.test(words) && marks(words, /"/gu) === 1;
};
const leavesOpen = (text: string, claim: Span): boolean => {
  const words = sliceOf(text, claim);
  return opensWithQuote(text, claim) && (marks(words, /“/gu) > marks(words, /”/gu) || marks(words, /"/gu) === 1);
};

/** Words within a claim are said by whoever says the whole. */
const withOuterSpeaker = (all: readonly Said[]): readonly Said[] => {
  const open: Said[] = [];
  return all.map((one) => {
    while (open.length > 0 && (open.at(-1)?.claim.end ?? 0) <= one.claim.start) open.pop();
    const outer = open.findLast(({ claim, party }) => party !== null && contains(claim, one.claim));
    const whole = one.party === null && outer ? { ...one, party: outer.party } : one;
    open.push(whole);
    return whole;
  });
};

const voiced = (input: Structured, claim: Bare, party: Party | null, names: KnownNames): Claim => {
  const words = sliceOf(input.document.text, claim);
  return {
    ...claim,
    speaker: party?.entity ?? null,
    speakerRecord: party?.record ?? null,
    source: outletIn(words, names) ?? (REPORTING.test(words) ? reportingOn(words) : null),
    // A government speaks in its own name.
    anonymous: party?.entityType === 'group' && !isGovernment(party.entity),
    directQuote: DIRECT.test(words),
  };
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
