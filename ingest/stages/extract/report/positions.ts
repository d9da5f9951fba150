/** Who is for it, who against, and what they want instead. Reads: claims, parties. Gives: positions. */
import { allMatches } from '../../../kernel/matches.ts';
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { Extractor, Findings, PositionFound, SecondVoice, Structured } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { authorOf, tellsOwnView } from './author.ts';
import { clausesOf } from './clauses.ts';
import { counterIn, type Counter } from './counter-proposals.ts';
import { illustratedIn, illustratedWithin } from './illustrated.ts';
import { judgementIn } from './judgements.ts';
import { byOwnWords, holdsBack, isSigner } from './own-words.ts';
import { quotationsIn } from './quotations.ts';
import { byAgreement, byAlliance } from './sides-by-agreement.ts';
import { byHeading, byList } from './sides-by-list.ts';
import { byVerb } from './sides-by-verb.ts';
import { verdictsIn } from './stances.ts';
import { noticeIn } from './submissions.ts';
import { subjectsIn } from './subjects.ts';
import { FAR, position, rules, type Side, type Taking } from './taking.ts';
import type { Party } from './parties.ts';
import { byTone } from './tone/by-tone.ts';
import { toneOf } from './tone/tone.ts';
import { SAYS } from './verbs.ts';

export const positions: Extractor = {
  id: 'positions',
  rules,
  extract: (input, found) => {
    const all: PositionFound[] = [];
    const takings = takingsOf(input, found);
    for (const taking of takings) {
      const { claim, speakers } = taking;
      const told = taken(taking, all);
      all.push(...told, ...byIllustration(taking, found, all, told), ...byAuthor(taking));
      for (const other of taking.others) {
        const whose = speakers.get(nameOf(other.speakerRecord, other.speaker)) ?? null;
        const part = { ...taking, claim: { ...claim, start: other.start, end: other.end }, speaker: whose, others: [] };
        const has = told.some(({ entity, stance }) => entity === whose?.entity && stance !== 'NEUTRAL');
        if (!has) all.push(...byOwnWords(part), ...byJudgement(part));
      }
    }
    const told = toldOnce(withoutDenied(withoutRepeated(all)));
    return [...told, ...byTone(takings, told, found.of('person'))];
  },
};

interface TakingOfMany extends Taking {
  /** Who writes in the first person what nobody else is told to say. */
  readonly author: Party | null;
  readonly others: readonly SecondVoice[];
  readonly speakers: ReadonlyMap<string, Party>;
}

/** Each claim that may take a side, with who speaks in it. */
export const takingsOf = (input: Structured, found: Findings): readonly TakingOfMany[] => {
  const subjects = subjectsIn(input, found);
  const quotations = quotationsIn(input);
  const named = subjects.parties.filter(({ unnamed }) => !unnamed);
  const steps = new Set(found.of('event').map(({ status }) => status));
  // Signed since, or still put off.
  const isPutOff = steps.has('POSTPONED') && !steps.has('SIGNED') && !steps.has('PUBLISHED');
  const signers = signersIn(input, found);
  const author = authorOf(input, found, named);
  const noticeDays = found.of('claim').flatMap((claim) => {
    const words = sliceOf(input.document.text, claim);
    return counterIn(words) ? [] : (noticeIn(claim, words)?.value ?? []);
  });
  const speakers = new Map(named.toReversed().map((one) => [nameOf(one.record, one.entity), one]));
  return (
    found
      .of('claim')
      // A question takes no side, whoever asks it.
      .filter((claim) => !isQuestion(sliceOf(input.document.text, claim)))
      .map((claim) => ({
        input,
        subjects,
        claim,
        speaker: speakers.get(nameOf(claim.speakerRecord, claim.speaker)) ?? null,
        quotations,
        isPutOff,
        author: claim.speaker === null ? author : null,
        // Who says the whole beside the first has no words of their own there.
        others: meeting(found.of('second-voice'), claim).filter(({ start }) => start > claim.start),
        speakers,
        signers,
        noticeDays,
      }))
  );
};

/** Who put it off: a president, governor or mayor of whom the step is told by name, and no other. */
const signersIn = (input: Structured, found: Findings): ReadonlySet<string> => {
  const steps = found
    .of('event')
    .filter(({ status }) => status === 'POSTPONED' || status === 'SCHEDULED')
    .map((one) => sliceOf(input.document.text, one));
  const isTold = (name: string): boolean => steps.some((words) => words.includes(name.split(' ').at(-1) ?? name));
  const names = new Set(found.of('person').flatMap(({ role, name }) => (isSigner(role) && isTold(name) ? [name] : [])));
  return names.size === 1 ? names : new Set();
};

/** What a writer thinks in the first person. */
const byAuthor = (taking: TakingOfMany): readonly PositionFound[] => {
  const { author, input, claim } = taking;
  if (author === null) return [];
  const own = { ...taking, speaker: author };
  const told = byVerb(own).filter(({ entity }) => entity === author.entity);
  return told.length === 0 && tellsOwnView(input, claim) ? byJudgement(own) : told;
};

const nameOf = (record: string | null, entity: string | null): string => `${record ?? ''} ${entity ?? ''}`;

/** Whoever "sees it differently" says a sentence later how: that is what is recorded. */
const withoutRepeated = (all: readonly PositionFound[]): readonly PositionFound[] => {
  const plain = Map.groupBy(
    all.filter(({ rule }) => rule !== 'positions/agreement@1'),
    ({ entity }) => entity,
  );
  const isRepeated = ({ entity, start }: PositionFound): boolean =>
    (plain.get(entity) ?? []).some((other) => Math.abs(other.start - start) < FAR);
  return all.filter((one) => one.rule !== 'positions/agreement@1' || !isRepeated(one));
};

/** "Aides had assured her that the industry was on board. It was not.": what is denied at once was not so. */
const withoutDenied = (all: readonly PositionFound[]): readonly PositionFound[] =>
  all.filter(
    ({ entity, stance, end }) =>
      !all.some(
        (other) =>
          other.rule === 'positions/denied@1' &&
          other.entity === entity &&
          other.stance !== stance &&
          other.start >= end &&
          other.start - end < 4,
      ),
  );

/** What a report takes back, or only asks. */
const isQuestion = (words: string): boolean =>
  /^Q[:.] |\?$|\bearlier (?:entry|post|update|version of this (?:article|story|page|report))\b[^.]{0,40} (?:said|stated|reported|misstated)\b/u.test(
    words,
  );

/** What one claim tells; whoever agrees, agrees with the last that was told before. */
const taken = (taking: Taking, before: readonly PositionFound[]): readonly PositionFound[] => {
  // "I want our people to decide, and this didn't do that": what the signer holds against it is the side.
  const told = byVerb(taking).filter(({ entity }) => !(entity === taking.speaker?.entity && holdsBack(taking)));
  const plain = [
    ...told,
    // "Was concerned about the drought": of what a verb tells, that.
    ...byOwnWords(taking).filter(
      ({ entity, stance }) => !told.some((one) => one.entity === entity && one.stance === stance),
    ),
    ...byCounter(taking),
  ];
  // "Anglers: indifferent, although the union objects": who stands in front may have no verb.
  const listed = ([byHeading(taking), byList(taking, before)].find((all) => all.length > 0) ?? []).filter(
    ({ entity, stance, start, end }) =>
      !plain.some((one) => one.entity === entity || (one.stance !== stance && one.start === start && one.end === end)),
  );
  const own = [...plain, ...listed];
  // "Growers fear it, according to Roe": Roe tells of their side.
  const isReported = /\baccording to\b/iu.test(sliceOf(taking.input.document.text, taking.claim));
  const judged = byJudgement(taking).filter(
    ({ entity, stance }) =>
      !own.some((one) => one.entity === entity || (one.stance === stance && (taking.speaker === null || isReported))),
  );
  // "Was critical of the delay and said the order was overdue": two things, two sides.
  const second = judged.length > 0 ? [] : bySecondJudgement(taking, own);
  // Who accuses somebody of something is told of once.
  const allied = byAlliance(taking, own, before).filter(
    (one) =>
      !own.some(({ entity, start, stance }) => entity === one.entity && start === one.start && stance === one.stance) &&
      // "Broke with the industry and said that it deserves a signature": what is said tells the side.
      !judged.some(({ entity }) => entity === one.entity),
  );
  // "Sides with Acme" is for whatever Acme is for.
  const kept = own.filter(
    (one) =>
      !allied.some(({ entity, start }) => entity === one.entity && start === one.start) &&
      // "Has no quarrel with it but says that it is too long": the side is what is said.
      !(one.stance === 'NEUTRAL' && second.some(({ entity }) => entity === one.entity)),
  );
  const all = [...kept, ...judged, ...second, ...allied];
  return [...all, ...byAgreement(taking, all, before.at(-1) ?? null)];
};

/** A claim within another tells its position for both: of two the inner one, of two alike the first. */
const toldOnce = (all: readonly PositionFound[]): readonly PositionFound[] => {
  const alike = Map.groupBy(all, ({ entity, stance, counterProposal }) =>
    JSON.stringify([entity, stance, counterProposal?.value ?? null]),
  );
  const again = new Set<PositionFound>();
  for (const group of alike.values()) {
    // Behind one in this order stands what it holds; of what begins with it the inner one comes first.
    const sorted = group.toSorted((one, other) => one.start - other.start || one.end - other.end);
    let last: PositionFound | null = null;
    for (const one of sorted) {
      if (last && last.end >= one.end && !(last.start === one.start && last.end === one.end)) again.add(last);
      if (last && last.start === one.start) again.add(one);
      else last = one;
    }
  }
  return all.filter((one) => !again.has(one));
};

/** Of a claim, what its own speaker says. */
const ownWords = ({ claim, input, others }: Taking): string => {
  const words = sliceOf(input.document.text, claim);
  const [first] = others;
  return first === undefined ? words : words.slice(0, first.start - claim.start).trimEnd();
};

/** Who thinks so has not said it; but it is what they think. */
const THINKS =
  /(?<![\p{L}-])(?:believes?|thinks?|feels?|suspects?|reckons?|estimates?|calculates?|maintains?|consider|fears?) (?=(?:that|the|it|its|this|such|these|those|any)\b)/u;

const INNER =
  /(?<![\p{L}-])(?:argued|objected|complained|warned|insisted|maintained|contended|believed|felt|told [^.,;]{2,40}) (?=that\b|(?:internally|privately|repeatedly) that\b)|(?<![\p{L}-])(?:argued|objected|complained|warned) [a-z]+ly (?=that\b)/u;

const byJudgement = (taking: Taking): readonly PositionFound[] => {
  const { claim, subjects } = taking;
  const words = ownWords(taking);
  // "For Meta, the rule is a burden."
  const whose = /^(?:For|To) (?:the )?/u.exec(words)?.[0].length;
  const thinks = THINKS.exec(words);
  // "Commerce had argued that it was late, two officials said": of those it is Commerce that judges.
  const inner = taking.speaker?.unnamed ? INNER.exec(words) : null;
  const judge = inner && subjects.of(claim, claim.start + inner.index)?.parties.find(({ unnamed }) => !unnamed);
  const speaker =
    judge ??
    taking.speaker ??
    (thinks ? subjects.of(claim, claim.start + thinks.index)?.parties.find(({ unnamed }) => !unnamed) : undefined) ??
    (whose === undefined ? undefined : subjects.within(claim).find(({ start }) => start === claim.start + whose));
  const judgement = speaker && judgementIn(words);
  if (!judgement) return [];
  const judged = { ...judgement, ambiguous: true, counterProposal: null };
  return withOthers(taking, speaker).map((one) => position(taking, claim, one, judged, 'positions/judgement@1'));
};

const SPEAKS = new RegExp(`(?<![\\p{L}-])${SAYS}`, 'u');
/** "The Department and the Agency both told him that it was unworkable": of those who say it, all. */
const withOthers = ({ claim, input, subjects }: Taking, speaker: Party): readonly Party[] => {
  const at = SPEAKS.exec(sliceOf(input.document.text, claim))?.index;
  const all = at === undefined ? [] : (subjects.of(claim, claim.start + at)?.parties ?? []);
  return all.some(({ entity }) => entity === speaker.entity) ? all.filter(({ unnamed }) => !unnamed) : [speaker];
};

/** Where a sentence goes on to what else its subject said or did: "… and called for binding rules". */
const GOES_ON =
  /,? (?:and|but|though|although|yet) (?:(?:it|he|she|they) )?(?=(?:(?:also|later|then|has|have|had) )*(?:faulted|criticized|objected|complained|questioned|praised|welcomed|said|says|told|called|calls|argued|argues|wrote|described|describes|urged|asked|proposed|vowed|wants|wanted)\b)/gu;

/** Of two things that somebody says in a sentence one may be told by a verb, the other by a judgement. */
const bySecondJudgement = (taking: Taking, own: readonly PositionFound[]): readonly PositionFound[] => {
  const { claim } = taking;
  const words = ownWords(taking);
  const joins = allMatches(words, GOES_ON);
  if (joins.length === 0) return [];
  const starts = [0, ...joins.map(({ index, 0: { length } }) => index + length)];
  return starts.flatMap((start, index) => {
    const end = joins[index]?.index ?? words.length;
    if (verdictsIn(words.slice(start, end)).length > 0) return [];
    const part = { ...taking, claim: { ...claim, start: claim.start + start, end: claim.start + end }, others: [] };
    return byJudgement(part)
      .filter(({ entity, stance }) => {
        const told = own.filter((one) => one.entity === entity && /^positions\/(?:verb|counter)/u.test(one.rule));
        return told.length > 0 && told.every((one) => one.stance !== stance);
      })
      .map((one) => ({ ...one, start: claim.start, end: claim.end }));
  });
};

/** How likely the other side must be. */
const CLEAR = 0.6;

const byIllustration = (
  taking: Taking,
  found: Findings,
  before: readonly PositionFound[],
  told: readonly PositionFound[],
): readonly PositionFound[] => {
  const { claim, speaker, input } = taking;
  if (!speaker) return [];
  const shown = { claim, speaker: { entity: speaker.entity, holder: speaker.record }, before };
  const last = illustratedWithin(input, found, { ...shown, before: told }) ?? illustratedIn(input, found, shown);
  // Whoever's words are plainly of the other side is no example of this one.
  const tone = toneOf(sliceOf(input.document.text, claim), true);
  if (last && tone.stance !== last.stance && tone.chance >= CLEAR) return [];
  if (!last || told.some(({ entity, stance }) => entity === speaker.entity || stance !== last.stance)) return [];
  const side = { stance: last.stance, about: last.about, ambiguous: true, counterProposal: null };
  return [position(taking, claim, speaker, side, 'positions/illustrated@1')];
};

/** UTF-16 units before a clause in which its days are told. */
const NEAR_DAYS = 160;
const FIRST_PERSON = /(?:^|[\s“"])(?:We|we|I)(?:[’'](?:ve|d))?(?: (?:have|had|would|also|already|only)){0,2} $/u;
/** UTF-16 units from an owner to what they offer. */
const OWNER = 60;
const wanting = (counter: Counter): Side => ({
  stance: counter.isMore ? 'SUPPORTS' : 'OPPOSES',
  about: 'the length of the notice',
  ambiguous: false,
  counterProposal: { parameter: 'noticeDays', value: counter.days },
});
const byCounter = (taking: Taking): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((clause) => {
    const words = sliceOf(taking.input.document.text, clause);
    const { text } = taking.input.document;
    const counter = counterIn(words, text.slice(Math.max(0, clause.start - NEAR_DAYS), clause.start));
    if (!counter) return [];
    // "Thirty days should be plenty" of a text that has them, or fewer, asks for nothing else.
    const { noticeDays } = taking;
    if (counter.isSaid && noticeDays.length > 0 && noticeDays.every((days) => counter.days >= days)) return [];
    const own =
      taking.speaker && (counter.isSaid === true || FIRST_PERSON.test(words.slice(0, counter.start)))
        ? [taking.speaker]
        : [];
    // "In its view 20 days would do"
    const whose = /^[Ii]n (?:its|their) /u.test(words.slice(counter.start))
      ? taking.subjects.whose(clause, clause.start + counter.start + 2)
      : [];
    // "The council's offer of two weeks": of whoever stands before it.
    const owners = counter.isSaid
      ? taking.subjects
          .within({ start: clause.start, end: clause.start + counter.start + OWNER })
          .filter(({ end }) =>
            /^[’']s? (?:[a-z]+ )?(?:offer|proposal|counter|suggestion)/u.test(text.slice(end, end + 40)),
          )
      : [];
    const theirs = /^its /u.test(words.slice(counter.start))
      ? taking.subjects.whose(clause, clause.start + counter.start - 1)
      : [];
    if (counter.isSaid === true)
      return [...(owners.length > 0 ? owners : theirs.length > 0 ? theirs : own)]
        .filter(({ unnamed }) => !unnamed)
        .map((holder) => position(taking, clause, holder, wanting(counter), 'positions/counter-proposal@1'));
    const holders =
      whose.length > 0 ? whose : (taking.subjects.of(clause, clause.start + counter.start)?.parties ?? own);
    const taken = wanting(counter);
    return holders
      .filter(({ unnamed }) => !unnamed)
      .map((holder) => position(taking, clause, holder, taken, 'positions/counter-proposal@1'));
  });
