/** What happened, and when. Reads: claims. Gives: events; those in the life of the reported text carry its status. */
import { pattern } from '../../../kernel/pattern.ts';
import { contains, sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import { holding, meeting } from '../holding.ts';
import type { InstrumentKind, LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, EventFound, Extractor, Structured } from '../../../values/index.ts';
import { anchorDay, byLinesOf } from './day.ts';
import { quotationsIn } from './quotations.ts';
import { PAST } from './steps.ts';
import { datedSteps } from './dated-steps.ts';
import { entryDaysIn } from './timelines.ts';
import { datesIn, type When } from './when.ts';

const rules = {
  'events/step@1': 'A verb that moves the reported text through its life: drafted, scheduled, postponed, signed.',
  'events/happening@1': 'A past happening with a date, printed or worked out.',
  'events/undated@1': 'A past happening that the text does not date.',
} as const;

/** Told of by themselves, without a date, too. */
const HAPPENING =
  /(?<!\bwould (?:have )?(?:been )?|\bnot (?:been |yet been |yet )?)\b(?:spoke|called (?=him|her|them|[A-Z]|the (?:president|vice president|senator|secretary|governor|speaker|chair|director)\b)|met|invited|repealed|revoked|rescinded|announced|removed|published|posted|released|partnered|told reporters|testified|launched|established|resigned|appointed|clashed)\b/u;
/** With a date, whatever was done, or will be. */
const DONE = new RegExp(
  pattern`
    (?<!\bwould (?:have )?(?:been )?|\bcould (?:have )?(?:been )?|\bnot (?:been |yet been |yet )?|\b(?:is|
    are) )\b(?!reported\b|[a-z]+-|called (?:the|it|this|that|him|her|them) [^.“"]{0,60}[“"])(?:[a-z]{2,14}ed|${PAST})\b|
    \b(?:has|have) been\b|\p{L}[’']ll (?!not\b)[a-z]+|\b(?:is|are|remains?|comes?|falls?) due\b|\b(?:will|is to|are to|plans? to|intends? to|(?:is|are) (?:due|set|expected|scheduled|
    slated|planned) to) (?!not\b)[a-z]+|\bplans? (?:an?|the) [a-z]+|^\W{0,3}(?:Join|Register|Mark|Save|Tune)\b|\b(?:is|are) (?:now )?(?:scheduled|set|due|expected|slated|planned|
    [a-z]{3,12}ing)\b|\b(?:meeting|hearing|vote|session|deadline|workshop|town hall|election|trial|ceremony) (?:is|falls) (?=(?:on )?(?:\p{Lu}\p{L}+\.?(?![\p{L}’'])|\d))|(?<=day|\d): (?=["“])|\b(?:takes effect|comes into force|begins?|starts?|ends?|opens?|closes?|meets?|votes?|
    expires?|holds (?=(?:an?|the|its) (?:[a-z]+ ){0,2}(?:meeting|hearing|vote|session|workshop|rally|briefing|forum|conference|election|trial|ceremony)\b)|briefs|publishes|releases|unveils|presents|addresses|leaves|arrives|returns|travels|flies|testifies|visits|hosts|reaches|convenes|resumes|reconvenes|airs|launches|lands|sits|hears|debates|concludes|kicks off|heads)\b
  `,
  'u',
);
/** Of an account by days, the date in front: "2 May — The department circulates a draft". */
const ENTRY = /^\W{0,3}(?:(?:[Oo]n|[Ii]n|[Ee]arly|[Ll]ate|[Mm]id|[Tt]he|\p{Lu}[\p{L}.]*day)[ ,-]{1,2}){0,3}$/u;
const ENTRY_ENDS = /^[*_.,]{0,3}(?: ?[–—:]|[*_]{2}| - )/u;

const NOT_DONE = /\bdid(?: not|n[’']t)\b|\b(?:is|are|was|were)n[’']t [a-z]+ing\b/u;
/** "The system that we have today", "Today: …" */
const NOWADAYS = /\b(?:have|has|exists?|use|do|does|know) $/u;
/** "… to turn it into a bill by April": what is to be done by a time has not happened then. */
const BY_THEN =
  /\b(?:to|will|would|can|could|must|should) [^.;]{1,80}\b(?:by|before) (?:the )?(?:(?:end|start|middle) of )?$|\b(?:until|before|beyond|past) $|(?<!\b(?:announced|vowed|promised|pledged|threatened) [^.;]{1,40})\b(?:would|could|might) [a-z]+ (?:[a-z]+ ){0,2}$|\b(?:promised|pledged) (?:an?|the) [^.;]{2,40}\b(?:by|before) $|\b(?:wants?|wanted|would like) (?:it|(?:the|an?|this) [\p{L} -]{3,40}) [a-z]+(?:ed|ten|out) (?:by|before) $|\b(?:called on|urged|asked|pressed|wants?|wanted) [^.;]{3,60} to [a-z]+ (?:[a-z]+ ){0,3}$/u;

/** "Will not be signed this month": in that time nothing happens. */
const NOT_THEN =
  /\b(?:[Nn]othing|[Nn]one of (?:it|this|that|what)) (?:that )?[^.;]{0,40} (?:on |in )?$|n[o’']t (?:now )?(?:be|been) [a-z]+ (?:before |until |in )?$|\bdate (?:in |of |on )?$|\b(?:has|have|had) been (?:silent|quiet|mum|absent|tight-lipped) (?:since )?$|^It is $|\b(?:not (?:yet )?clear|unclear|not known) (?:on |by |as of )?$|\b(?:is|are) (?!\w*(?:ed|ing|due|set|to)\b)[a-z]+ (?:and (?!\w*(?:ed|ing)\b)[a-z]+ )?(?:in |on )?$/u;

/** "Whether it will be signed before April is anyone's guess". */
const IS_OPEN = /^(?:Whether|When|Who|How|What)\b[^.]{5,200}\b(?:anyone|anybody)[’']s guess\b/u;

const LONGEST = 240;

export const events: Extractor = {
  id: 'events',
  rules,
  extract: (input, found) => {
    const anchor = anchorDay(input);
    // "The next day" follows the day that was spoken of last.
    let spoken = anchor;
    let month: string | null = null;
    const quotations = quotationsIn(input);
    // "… maybe Friday": what is said of a day is no happening.
    const isTold = (one: When): boolean => meeting(quotations, one).length === 0;
    const claims = found.of('claim');
    // A claim within another tells its days itself.
    const within = (claim: Claim, one: When): boolean =>
      meeting(claims, one).some(
        (inner) =>
          inner !== claim &&
          contains(claim, inner) &&
          contains(inner, one) &&
          inner.end - inner.start < claim.end - claim.start,
      );
    const byLines = byLinesOf(input);
    const withDays = new Set<number>();
    const entries = entryDaysIn(input, claims);
    const accounts = input.document.blocks.filter((block) =>
      [...entries.keys()].some((start) => block.start <= start && start < block.end),
    );
    const kind = found.of('reported-instrument')[0]?.instrumentKind.value ?? null;
    const told = claims.flatMap((claim, index) => {
      if (byLines.some((line) => contains(line, claim))) return [];
      const stamp = stampOf(input, claim);
      if (stamp !== null) spoken = anchor;
      const own = datelineOf(input, claim) ?? anchor;
      const entry = entries.get(claim.start);
      if (entry) [spoken, month] = [entry.date, entry.date.slice(0, 7)];
      const headline = endOfDateline(input, claim);
      const printed = datesIn(input, claim, own, spoken, month).filter(
        (one) =>
          isTold(one) &&
          !(entry && one.start < entry.end) &&
          one.end > headline &&
          !(stamp && contains(stamp, one)) &&
          !within(claim, one),
      );
      const sentOn =
        headline > claim.start ? (datesIn(input, spanOf(claim.start, headline), own, spoken, month)[0] ?? null) : null;
      if (printed.length > 0) withDays.add(claim.start);
      const dates =
        printed.length > 0 || stamp === null || anchor === null
          ? [...(entry ? [entry] : []), ...printed]
          : [{ ...stamp, date: anchor, inferred: true }];
      spoken = lastDayOf(dates) ?? spoken;
      month = dates.at(-1)?.date.slice(0, 7) ?? month;
      // "The second came on May 11", behind what is told of a first draft.
      const before = claims[index - 1];
      const ofDraft = before !== undefined && A_DRAFT.test(sliceOf(input.document.text, before));
      const isAccount = entry !== undefined || accounts.some((block) => contains(block, claim));
      const context = { isStamped: stamp !== null && printed.length === 0, anchor, isAccount, ofDraft, kind, sentOn };
      return eventsIn(input, claim, dates, context);
    });
    const all = withWord(input, claims, told);
    // "The signing, planned for Friday, was put off, he said": when it was, another sentence tells.
    // Of a text that is still to be signed, what was revoked is another.
    // "Rescinded the order, which was to take effect in July": told in one breath, it is the same.
    const revokedIn = new Set(all.flatMap(({ status, start }) => (status === 'REVOKED' ? [start] : [])));
    const isPending = all.some(
      ({ status, start }) =>
        (status === 'POSTPONED' || status === 'SCHEDULED' || status === 'DRAFTED') && !revokedIn.has(start),
    );
    // "Rescinded Executive Order 14977", behind what is told of an order: by its number it is another.
    const isOfAnother = ({ status, start }: EventFound): boolean =>
      status === 'REVOKED' &&
      claims.some((one) => one.start === start && BY_NUMBER.test(sliceOf(input.document.text, one))) &&
      claims.some((one) => one.start < start && /\border\b/iu.test(sliceOf(input.document.text, one)));
    const dated = new Set(all.filter(({ date }) => date !== null).map(({ status }) => status));
    return all
      .filter((one) => one.date !== null || !isOfAnother(one))
      .filter(
        ({ start, date, status }) => date !== null || status === null || !dated.has(status) || !withDays.has(start),
      )
      .map((one) =>
        one.status === 'REVOKED' && (isPending || isOfAnother(one))
          ? { ...one, status: null, rule: 'events/happening@1' }
          : one,
      );
  },
};

const BY_NUMBER = /(?:revoke|rescind|repeal)[a-z]* Executive Order (?:No\. )?\d/u;

const lastDayOf = (dates: readonly When[]): string | null =>
  dates.flatMap(({ date }) => /\d{4}-\d{2}-\d{2}$/u.exec(date)?.[0] ?? []).at(-1) ?? null;

const STAMP = /^\W{0,4}(?:\d{1,2}[:.]\d\d ?(?:[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?)(?: [A-Z]{2,4}\b)?/u;

/** Of a page that is written as things happen, the hour in front of the paragraph: all in it is of the day. */
const stampOf = ({ document: { text, blocks } }: Structured, claim: Span): Span | null => {
  const block = holding(blocks, claim);
  const stamp = block && STAMP.exec(text.slice(block.start, block.start + 24));
  return stamp ? spanOf(block.start, block.start + stamp[0].length) : null;
};
/** What has just been done. */
const JUST =
  /(?<!\b(?:would|could|might) )\b(?:has|have) (?:just |now |also )?(?!been\b)(?:[a-z]{3,14}ed|gone|left|come|begun|taken|given|made|sent|written|spoken|withdrawn)\b/u;

/** "INDIANAPOLIS, Feb. 27, 2037 — President …": where the day ends from which a report is sent; its start where it has none. */
const SENT_FROM =
  /^\W{0,3}(?:\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+){0,3})(?:, \p{Lu}[\p{L}.]+)?(?: \([A-Z]{2,8}\))?,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?(?: \([\p{L} ]{2,30}\))? ?(?=[–—-])/u;
const endOfDateline = ({ document: { text, blocks } }: Structured, claim: Span): number => {
  const block = holding(blocks, claim);
  const sent =
    block && block.start >= claim.start - 4 ? SENT_FROM.exec(text.slice(block.start, block.start + 90)) : null;
  // "OAKLAND, Nov. 18 — A directive has been parked": on that day.
  if (/\b(?:has|have) been\b/u.test(sliceOf(text, claim))) return claim.start;
  return block && sent ? block.start + sent[0].length : claim.start;
};

const DATELINE =
  /^\W{0,3}(?:\p{Lu}[\p{L}.]+ ?){1,3}(?:, \p{Lu}[\p{L}.]+)?, (?=\p{Lu}\p{Ll}{2,8}\.? \d{1,2}[.:]| ?\d{1,2} \p{Lu}\p{Ll}{2,8}[.:])/u;

/** "Fargo, September 1. The cooperative today …": the day that a statement in a report speaks from. */
const datelineOf = (input: Structured, claim: Span): string | null => {
  const { text, blocks } = input.document;
  const block = holding(blocks, claim);
  const dateline = block && DATELINE.exec(text.slice(block.start, block.start + 80));
  if (!dateline) return null;
  const start = block.start + dateline[0].length;
  return datesIn(input, spanOf(start, Math.min(block.end, start + 20)), anchorDay(input))[0]?.date ?? null;
};

/** Points of "p.m." and "U.S." end no sentence; of the same length, so that places stay. */
const withoutPoints = (words: string): string =>
  words.replace(/\b([ap])\.m\./gu, '$1 m ').replace(/\b(?:\p{Lu}\.){2,}/gu, (all) => all.replaceAll('.', ' '));

interface Context {
  readonly isStamped: boolean;
  readonly anchor: string | null;
  /** In an account by days what happened is told in the present. */
  readonly isAccount: boolean;
  /** A draft was told of right before. */
  readonly ofDraft: boolean;
  readonly kind: InstrumentKind | null;
  /** The day from which it is sent: "OAKLAND, May 9 — …". */
  readonly sentOn: When | null;
}

const A_DRAFT = /\b(?:draft|version|text)\b/u;
const ANOTHER_DRAFT =
  /^\W{0,3}(?:One|Another|(?:The|A|An) (?:first|second|third|fourth|fifth|next|last|latest|later|earlier|previous|new|final)(?: one)?),? (?:came|comes|followed|follows|appeared|appears|emerged|arrived|leaked|surfaced|circulated|went (?:out|around)|was (?:circulated|finished|completed|written|leaked|sent|shared|dated)|is dated|dated)\b/u;
const IN_THE_PRESENT = /(?<![\p{L}’'])(?!(?:is|was|has|does|its|his|this|as|us|thus)\b)[a-z]{3,14}s(?![\p{L}’'])/u;

/** Of an account by days: "The order is signed", "She signs it". */
const IS_SIGNED =
  /\b(?:order|EO|directive|memorandum|memo|proclamation)\b(?: on [^.;,“”"]{2,60})? is (?:finally |at last |quietly )?signed(?=[.,;]|$| (?:by|in|at|on|before|with|without)\b)|\b(?<!\b(?:never|nobody|no one) )signs (?=(?:it(?=[.,;]|$| (?:in|at|on|before|with)\b)|(?:the|an?|his|her) (?:[a-z-]+ ){0,3}?(?:order|directive|memorandum|memo|proclamation)\b))/iu;
/** Steps that were taken on the day from which a report is sent, where it gives no other. */
const IS_DONE: ReadonlySet<LifecycleStatus> = new Set(['SIGNED', 'POSTPONED', 'REVOKED', 'PUBLISHED']);

const eventsIn = (
  input: Structured,
  claim: Claim,
  dates: readonly When[],
  { isStamped, anchor, isAccount, ofDraft, kind, sentOn }: Context,
): readonly EventFound[] => {
  const words = withoutPoints(sliceOf(input.document.text, claim));
  const event = (when: When | null, status: LifecycleStatus | null, rule: keyof typeof rules): EventFound => ({
    kind: 'event',
    start: claim.start,
    end: claim.end,
    date: when?.date ?? null,
    dateInferred: when?.inferred ?? false,
    description: shortened(sliceOf(input.document.text, claim)),
    status,
    rule,
  });
  const steps = datedSteps(claim, words, dates, anchor, kind).map((step) =>
    step.when === null && IS_DONE.has(step.status) ? { ...step, when: sentOn } : step,
  );
  const [first] = dates;
  if (isAccount && first && IS_SIGNED.test(words) && !steps.some(({ status }) => status === 'SIGNED'))
    steps.push({ status: 'SIGNED', when: first });
  if (ofDraft && first && ANOTHER_DRAFT.test(words) && !steps.some(({ status }) => status === 'DRAFTED'))
    steps.push({ status: 'DRAFTED', when: first });
  // Nor has what a question asks for happened.
  if (/\?\W{0,2}$/u.test(words) && !/["“]/u.test(words)) return [];
  // A draft without a day is no happening.
  if (IS_OPEN.test(words)) return [];
  const told = steps
    .filter(({ status, when }) => status !== 'DRAFTED' || when !== null)
    .map(({ status, when }) => event(when, status, 'events/step@1'));
  const others = dates.filter(
    (one) =>
      !steps.some(({ when }) => when !== null && when.date === one.date) &&
      !NOT_THEN.test(words.slice(0, one.start - claim.start)) &&
      !isNowadays(claim, words, one) &&
      !isJudged(claim, words, one) &&
      !isLimit(claim, words, one) &&
      !isOfRace(claim, words, one) &&
      !NOT_DONE.test(partWith(claim, words, one)),
  );
  const [head] = dates;
  const isEntry =
    head !== undefined &&
    (head.end === claim.start ||
      (ENTRY.test(words.slice(0, head.start - claim.start)) && ENTRY_ENDS.test(words.slice(head.end - claim.start))));
  if (
    isStamped
      ? JUST.test(words.replace(/["“][^"”]*["”]?/gu, ''))
      : isEntry || DONE.test(words) || (isAccount && IN_THE_PRESENT.test(words))
  )
    told.push(...distinctDays(others).map((when) => event(when, null, 'events/happening@1')));
  return told.length === 0 && HAPPENING.test(words) ? [event(null, null, 'events/undated@1')] : told;
};

/** "Word came late on Wednesday": when it was that the sentence before told of without a day. */
const WORD_CAME =
  /^\W{0,3}(?:(?:The )?[Ww]ord|(?:The )?[Nn]ews|The (?:announcement|decision|notice|reversal|cancellation|postponement|delay|move)) (?:of (?:it|this|that|the (?:delay|postponement|cancellation|reversal|decision|withdrawal|change)) )?(?:came|arrived|broke|went out|was (?:announced|made|posted|sent|disclosed|revealed))\b/u;
const withWord = (input: Structured, claims: readonly Claim[], told: readonly EventFound[]): readonly EventFound[] => {
  const gone = new Set<EventFound>();
  const all = told.map((one) => {
    if (one.status !== null || one.date === null || !WORD_CAME.test(sliceOf(input.document.text, one))) return one;
    const before = claims[claims.findIndex(({ start }) => start === one.start) - 1];
    const step = told.find(
      ({ start, status }) => start === before?.start && (status === 'POSTPONED' || status === 'REVOKED'),
    );
    if (!step || (step.date !== null && step.date <= one.date)) return one;
    gone.add(step);
    return { ...one, status: step.status, rule: 'events/step@1' };
  });
  return all.filter((one) => !gone.has(one));
};

const PUT_OFF_UNTIL =
  /\b(?:put off|postpone[ds]?|delay(?:ed|s)?|defer(?:red|s)?|push(?:ed|es)? back|extend(?:ed|s)?|adjourn(?:ed)?)\b[^.;]{0,80} until $/u;

/** Of a month, the word before it is part of the date: "until January". */
const isLimit = (claim: Span, words: string, date: When): boolean => {
  const printed = words.slice(date.start - claim.start, date.end - claim.start);
  const own = /^(?:by|until|before) /iu.exec(printed)?.[0] ?? '';
  const rest = words.slice(date.end - claim.start);
  // "Comments must be received by July 12": that is when they end.
  if (
    /\b[Cc]omments? (?:must|are to|may|should|will) be (?:received|submitted|filed|sent) (?:[a-z]+ ){0,4}$/u.test(
      words.slice(0, date.start - claim.start).replace(/\b(?:by|before) $/u, ''),
    )
  )
    return false;
  // "Put off the vote until September 5": then it is to be.
  if (PUT_OFF_UNTIL.test(words.slice(0, date.start - claim.start) + own)) return false;
  return BY_THEN.test(words.slice(0, date.start - claim.start) + own) && !/^, when\b/u.test(rest);
};

/** "Called Wednesday “a lost day”": of the day something is said, nothing happens on it. */
const isJudged = (claim: Span, words: string, date: Span): boolean =>
  /\b(?:call|describ|label|dubb|brand|pronounc|declar|mourn|celebrat|hail)(?:ed|e?s|ing) $/u.test(
    words.slice(0, date.start - claim.start),
  ) && /^ (?:as )?(?:["“]|an? |the )/u.test(words.slice(date.end - claim.start));

const isNowadays = (claim: Span, words: string, date: Span): boolean => {
  const [before, printed, after] = [
    words.slice(0, date.start - claim.start),
    words.slice(date.start - claim.start, date.end - claim.start),
    words.slice(date.end - claim.start),
  ];
  return /^today$/iu.test(printed) && (NOWADAYS.test(before) || (before === '' && /^\W{0,3}:/u.test(after)));
};

/** "Her opponent in the fall": when they run, nobody says anything. */
const isOfRace = (claim: Span, words: string, date: Span): boolean =>
  /\b(?:opponent|rival|challenger|candidate) $/u.test(words.slice(0, date.start - claim.start)) &&
  /^(?:in|this)\b/u.test(words.slice(date.start - claim.start));

/** The words between two commas in which a date stands. */
const partWith = (claim: Span, words: string, date: Span): string => {
  const from = Math.max(
    words.lastIndexOf(',', date.start - claim.start),
    words.lastIndexOf(';', date.start - claim.start),
  );
  const to = words.slice(date.end - claim.start).search(/[,;]/u);
  return words.slice(from + 1, to < 0 ? words.length : date.end - claim.start + to);
};

const distinctDays = (dates: readonly When[]): readonly When[] =>
  dates.filter(({ date }, index) => dates.findIndex((one) => one.date === date) === index);

/** Long words are cut between two of them; the quote has them all. */
const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST - 1))}…`;
