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
  /\b(?:pressed|pushed|asked|called|lobbied|argued) for (?:an? )?(?<wanted>\d{1,3})[- ](?<unit>day|week|month)s?(?: rather than| instead of|, not| over)(?: an?)? (?<offered>\d{1,3})[- ](?:day|week|month)\b/u;
const GROUP =
  /\b(?:other |many |some |several |most )?(?:industry|tech|technology|civil society|consumer|business|labor) (?:executives|groups|leaders|players|companies|organizations|figures)\b/u;
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
        ...byCounter(input, claim),
      ]),
};

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

const PARTS = /; |, while | while (?=[A-Z])|, (?:and|but) (?=(?:the )?[A-Z])/gu;

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
    const joined = /^, (?:and|but)/u.test(match[0]);
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
    .filter((company) => contains(span, company) && !employers.has(sliceOf(input.document.text, company)))
    .map((company) => ({
      start: company.start,
      end: company.end,
      entity: company.name,
      entityType: 'organization',
      holder: company.record,
    }));
  return [...named, ...companies].sort((a, b) => a.start - b.start);
};

const byVerb = (input: Structured, found: Findings, claim: Claim): readonly PositionFound[] =>
  clauses(input, claim).flatMap((clause) => {
    const words = sliceOf(input.document.text, clause);
    const cue = CUES.find((candidate) => candidate.pattern.test(words));
    if (!cue || NEGATED.test(words)) return [];
    const at = clause.start + (cue.pattern.exec(words)?.index ?? 0);
    const passive = / was led by$/u.test(cue.pattern.exec(words)?.[0] ?? '');
    const holders = holdersIn(input, found, clause).filter((holder) =>
      passive ? holder.start > at : holder.end <= at,
    );
    return (
      passive
        ? holders
            .filter((holder) => holder.entityType === 'person')
            .slice(-1 * Number(holders.length > 0))
            .slice(0, 1)
        : withoutOutlets(holders)
    ).map((holder) => position(claim, clause, holder, cue.stance, aboutOf(words, cue), 'positions/verb@1', passive));
  });

const withoutOutlets = (holders: readonly Holder[]): readonly Holder[] => {
  const seen = new Set<string>();
  return holders.filter((holder) => !seen.has(holder.entity) && seen.add(holder.entity));
};

const aboutOf = (words: string, cue: Cue): string => {
  const after = words.slice((cue.pattern.exec(words)?.index ?? 0) + (cue.pattern.exec(words)?.[0].length ?? 0));
  const quoted = /["“]([^"”]{5,120})["”]/u.exec(after)?.[1];
  const event = /^ (?:the|its|his|her|a) (pause|delay|postponement)\b/u.exec(after)?.[1];
  if (quoted) return quoted.replace(/,$/u, '');
  return event ? `the ${event}` : 'the order';
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

const byCounter = (input: Structured, claim: Claim): readonly PositionFound[] =>
  clauses(input, claim).flatMap((clause) => {
    const words = sliceOf(input.document.text, clause);
    const match = COUNTER.exec(words);
    const group = GROUP.exec(words);
    if (!match || !group) return [];
    const holder: Holder = {
      start: clause.start,
      end: clause.end,
      entity: group[0],
      entityType: 'group',
      holder: null,
    };
    const days =
      Number(match.groups?.['wanted']) *
      (match.groups?.['unit'] === 'week' ? 7 : match.groups?.['unit'] === 'month' ? 30 : 1);
    return [
      {
        ...position(
          claim,
          clause,
          holder,
          'OPPOSES',
          'the length of the notice',
          'positions/counter-proposal@1',
          false,
        ),
        counterProposal: { parameter: 'noticeDays', value: days },
      },
    ];
  });
