/** Who is for it, who against, and what they want instead. Reads: claims, people, developers. Gives: positions. */
import { contains, sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, Extractor, Findings, PositionFound, Structured } from '../../values.ts';

const rules = {
  'positions/verb@1': 'A verb of support or opposition whose subject is a person, a company or a group.',
  'positions/own-words@1': 'A speaker who says that they dislike it, or fear what it would do.',
  'positions/counter-proposal@1': 'Somebody presses for one number rather than another.',
} as const;

interface Cue {
  readonly stance: Stance;
  readonly pattern: RegExp;
}

const CUES: readonly Cue[] = [
  {
    stance: 'NEUTRAL',
    pattern: /\b(?:took no position|takes no position|(?:has|have|had) no position|remained neutral)\b/u,
  },
  {
    stance: 'OPPOSES',
    pattern:
      /\b(?:pushed back|push back|opposed|opposes|objected|criticized|criticised|lobbied against|fought|rejected|resisted|denounced|condemned|(?:came|spoke) out against|argued against|urged [^.]{3,40} (?:not to|against))\b/u,
  },
  {
    stance: 'SUPPORTS',
    pattern:
      /\b(?:supported|supports|have supported|supportive of|backed|backs|endorsed|welcomed|praised|applauded|hailed|in favou?r of|advocated for|came out for|urged [^.]{3,40} to (?:sign|adopt|issue|approve))\b/u,
  },
  {
    stance: 'OPPOSES',
    pattern: /\b(?:intervention|opposition|resistance|pushback|effort against [^.]{3,30}) was led by\b/u,
  },
];

const AVERSION = /\b(?:didn[’']t like|don[’']t like|do not like|did not like|(?:was|is|were) concerned|a blocker)\b/u;
const COUNTER =
  /\b(?:pressed|pushed|asked|called|lobbied|argued|pleaded) for (?:an? )?(?<wanted>\d{1,3})[- ](?<unit>day|week|month)s?(?:[- ][a-z]+)?(?: (?:rather than|instead of) (?:an? )?\d{1,3}\b|, not (?:an? )?\d{1,3}\b| over (?:an? )?\d{1,3}\b| instead\b)/u;
const GROUP =
  /\b(?:(?:other|many|some|several|most) )?(?:industry|tech|technology|civil society|consumer|business|labor|civil rights|privacy|safety) (?:executives|groups|leaders|players|companies|organizations|figures|advocates|unions)\b/iu;
const NEGATED = /\bnot all\b/iu;

export const positions: Extractor = {
  id: 'positions',
  rules,
  extract: (input, found) =>
    found
      .of('claim')
      .flatMap((claim) => [
        ...byVerb(input, found, claim),
        ...byOwnWords(input, found, claim),
        ...byCounter(input, found, claim),
      ])
      .filter(toldOnce),
};

/** A claim within another tells its position for both. */
const toldOnce = (one: PositionFound, index: number, all: readonly PositionFound[]): boolean =>
  !all.some(
    (other, at) =>
      at !== index &&
      other.entity === one.entity &&
      other.stance === one.stance &&
      other.counterProposal?.value === one.counterProposal?.value &&
      contains(one, other) &&
      (!contains(other, one) || at < index),
  );

interface Holder extends Span {
  readonly entity: string;
  readonly entityType: PositionFound['entityType'];
  readonly holder: string | null;
}

const position = (
  claim: Claim,
  span: Span,
  holder: Holder,
  stance: Stance,
  about: string,
  rule: keyof typeof rules,
  ambiguous: boolean,
): PositionFound => ({
  kind: 'position',
  start: span.start,
  end: span.end,
  entity: holder.entity,
  entityType: holder.entityType,
  holder: holder.holder,
  stance,
  about,
  counterProposal: null,
  citations: claim.citations,
  ambiguous,
  rule,
});

const PARTS = /; |(?:, |(?<=,["”]) )while | while (?=[A-Z])|(?:, |(?<=,["”]) )(?:and|but) (?=(?:the )?[A-Z])/gu;

/** Parts of a claim that speak for themselves: its sentences, split at semicolons, ", while", and where a second verdict is joined. */
const clauses = ({ document: { text }, sentences }: Structured, claim: Span): readonly Span[] => {
  const inner = sentences.filter(({ start }) => claim.start < start && start < claim.end).map(({ start }) => start);
  const bounds = [claim.start, ...inner, claim.end];
  return bounds.slice(0, -1).flatMap((start, index) => partsOf(text, { start, end: bounds[index + 1] ?? claim.end }));
};

const partsOf = (text: string, sentence: Span): readonly Span[] => {
  const spans: Span[] = [];
  const end = sentence.start + sliceOf(text, sentence).trimEnd().length;
  let { start } = sentence;
  for (const match of sliceOf(text, sentence).matchAll(PARTS)) {
    const at = sentence.start + match.index;
    const joined = /^,? (?:and|but)/u.test(match[0]);
    if (joined && !CUES.some(({ pattern }) => pattern.test(text.slice(start, at)))) continue;
    spans.push({ start, end: at });
    start = at + match[0].length;
  }
  return [...spans, { start, end }];
};

const holdersIn = (input: Structured, found: Findings, span: Span): readonly Holder[] => {
  const people = found.of('person').filter((person) => contains(span, person));
  const named: readonly Holder[] = people.map((person) => ({
    start: person.start,
    end: person.end,
    entity: person.name,
    entityType: 'person',
    holder: person.record,
  }));
  const employers = new Set(people.map((person) => person.affiliation));
  const companies: readonly Holder[] = found
    .of('developer')
    .filter(
      (company) =>
        contains(span, company) &&
        !employers.has(sliceOf(input.document.text, company)) &&
        !/^[’']s? /.test(input.document.text.slice(company.end, company.end + 3)),
    )
    .map((company) => ({
      start: company.start,
      end: company.end,
      entity: company.name,
      entityType: 'organization',
      holder: company.record,
    }));
  return [...named, ...companies].sort((a, b) => a.start - b.start);
};

interface Verdict extends Span {
  readonly cue: Cue;
  readonly words: string;
}

/** Each verb of the clause that takes a side, in order: "opposed one part but supported the other". */
const verdictsIn = (words: string): readonly Verdict[] => {
  const all = CUES.flatMap((cue) =>
    [...words.matchAll(new RegExp(cue.pattern, 'gu'))].map((match) => ({
      cue,
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((one, other) => one.start - other.start);
  return all.filter(({ start }, index) => index === 0 || start >= (all[index - 1]?.end ?? 0));
};

/** A second verb with the same subject. */
const JOINS = /^[^.;:]{2,80}(?:,? (?:but|and|while|yet)) (?:also |later )?$/u;

const byVerb = (input: Structured, found: Findings, claim: Claim): readonly PositionFound[] =>
  clauses(input, claim).flatMap((clause) => {
    const words = sliceOf(input.document.text, clause);
    if (NEGATED.test(words)) return [];
    const [first, ...more] = verdictsIn(words);
    if (!first) return [];
    const holders = holdersOf(input, found, clause, words, first);
    const also = more.filter(
      (verdict, index) =>
        verdict.cue.stance !== (more[index - 1] ?? first).cue.stance &&
        JOINS.test(words.slice((more[index - 1] ?? first).end, verdict.start)),
    );
    return [first, ...also].flatMap((verdict) =>
      holders.map((holder) =>
        position(
          claim,
          clause,
          holder,
          verdict.cue.stance,
          aboutOf(words.slice(verdict.end)),
          'positions/verb@1',
          isPassive(first),
        ),
      ),
    );
  });

const isPassive = ({ words }: Verdict): boolean => / was led by$/u.test(words);

/** People and companies ahead of the verb, or one person behind "was led by"; where nobody is named, the group. */
const holdersOf = (
  input: Structured,
  found: Findings,
  clause: Span,
  words: string,
  first: Verdict,
): readonly Holder[] => {
  const at = clause.start + first.start;
  const all = holdersIn(input, found, clause);
  if (isPassive(first)) {
    const people = all.filter((holder) => holder.start > at && holder.entityType === 'person');
    return people.filter(({ end }, index) => !qualifies(input, end, people[index + 1])).slice(0, 1);
  }
  const named = withoutOutlets(all.filter((holder) => holder.end <= at));
  return named.length > 0 ? named : groupIn(clause, words.slice(0, first.start));
};

/** "former Trump AI czar David Sacks": a name that ends here tells what the next one is, in one run of nouns. */
const qualifies = ({ document: { text } }: Structured, end: number, next: Span | undefined): boolean =>
  next !== undefined &&
  /^ (?:(?!who|and|or|with|to|told|called|said|by)[\w-]+ ){1,4}$/u.test(text.slice(end, next.start));

const groupIn = (clause: Span, words: string): readonly Holder[] => {
  const group = GROUP.exec(words);
  if (!group) return [];
  const start = clause.start + group.index;
  return [{ start, end: start + group[0].length, entity: group[0], entityType: 'group', holder: null }];
};

const withoutOutlets = (holders: readonly Holder[]): readonly Holder[] => {
  const seen = new Set<string>();
  return holders.filter((holder) => !seen.has(holder.entity) && seen.add(holder.entity));
};

/** What stands behind the verb: a quoted name, a pause, a part of the text; else the order itself. */
const aboutOf = (after: string): string => {
  const quoted = /^[^"“:.;]{0,60}["“]([^"”]{5,120})["”]/u.exec(after)?.[1];
  const event = /^ (?:the|its|his|her|a) (pause|delay|postponement)\b/u.exec(after)?.[1];
  const part =
    /^ ((?:(?:the|its|a|an|any) )?(?:[a-z][\w-]*[ ]){0,3}(?:section|provision|requirement|rule|window|period|deadline|clause|testing|licensing|review|notice))\b/u.exec(
      after,
    )?.[1];
  if (quoted) return quoted.replace(/,$/u, '');
  return event ? `the ${event}` : (part ?? 'the order');
};

const byOwnWords = (input: Structured, found: Findings, claim: Claim): readonly PositionFound[] => {
  const words = sliceOf(input.document.text, claim);
  const cue = AVERSION.exec(words);
  if (!cue || !claim.speakerRecord || !claim.speaker) return [];
  const speaker = found.of('person').find((person) => person.record === claim.speakerRecord);
  const holder: Holder = {
    start: claim.start,
    end: claim.end,
    entity: speaker?.name ?? claim.speaker,
    entityType: 'person',
    holder: claim.speakerRecord,
  };
  return [position(claim, claim, holder, 'OPPOSES', 'certain aspects of the order', 'positions/own-words@1', true)];
};

const byCounter = (input: Structured, found: Findings, claim: Claim): readonly PositionFound[] =>
  clauses(input, claim).flatMap((clause) => {
    const words = sliceOf(input.document.text, clause);
    const match = COUNTER.exec(words);
    if (!match) return [];
    const before = holdersIn(input, found, clause).filter(({ end }) => end <= clause.start + match.index);
    const ahead = words.slice(0, match.index);
    const [group] = groupIn(clause, ahead);
    const person = before.findLast(({ entityType }) => entityType === 'person');
    const named = person ? [person] : withoutOutlets(before);
    // Whoever stands nearest before the verb presses.
    const pressing = group && named.every(({ end }) => end <= group.start) ? [group] : named;
    const days =
      Number(match.groups?.['wanted']) *
      (match.groups?.['unit'] === 'week' ? 7 : match.groups?.['unit'] === 'month' ? 30 : 1);
    return pressing.map((holder) => ({
      ...position(claim, clause, holder, 'OPPOSES', 'the length of the notice', 'positions/counter-proposal@1', false),
      counterProposal: { parameter: 'noticeDays', value: days },
    }));
  });
