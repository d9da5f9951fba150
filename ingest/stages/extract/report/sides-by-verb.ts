/** Sides told by a verb, an adjective or a noun whose subject is somebody; by whom it draws; and in passing, beside a name. */
import { sliceOf, spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Stance } from '../../../../schema/domain/vocabulary.ts';
import type { PositionFound } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { aboutIn, THE_ORDER } from './about.ts';
import { apposedSidesIn } from './apposed-sides.ts';
import { clausesOf } from './clauses.ts';
import { conditionIn, counterIn } from './counter-proposals.ts';
import type { Party } from './parties.ts';
import { feltIn } from './felt-sides.ts';
import { isPlace } from './places.ts';
import { behindIn } from './stances-behind.ts';
import { sideOf, verdictsIn, type Verdict } from './stances.ts';
import { position, type Taking } from './taking.ts';

const NOT_ALL = /\bnot (?:all|every(?:one|body)?|many)\b/iu;
/** "Not every hospital was on his side: Mercy Health had …" */
const NOT_ALL_BUT = /^[^:“”"]*\bnot (?:all|every(?:one|body)?|many)\b[^:“”"]*: /iu;
const OWN =
  /(?:^|[\s“"])(?:I|We|we)(?:[’'](?:m|re|ve|d|ll))?(?<between>(?: (?:[a-z]+ly|do|did|am|are|have|had|would|will|shall|intend to|plan to|expect to|mean to|not|never|also|still|always|(?:do|did|are|have|would)n[’']t)){0,4}) $/u;
/** A second verb with the same subject. */
const JOINS =
  /^[^.;:]{0,90}(?:,? (?:but|and|while|yet))(?<between> (?:[a-z]+ly|also|later|then|does not|did not|now|never|still)){0,3} $/u;
const SHORTENS = /\b(?:prefer|shorten|extend|lengthen|doubl|cut|reduc|trim|lower|limit|halv|chang)/u;
const LED = /\b(?:intervention|opposition|resistance|pushback|effort against [^.]{3,30}) was led by\b/u;

/** "They want the rule": a quotation with a subject of its own is not the sentence's. */
const A_SUBJECT = /^["“](?:They|He|She|It|You|People|Everyone|Nobody) /u;
/** "Cheered by the industry" does it, "cheered by the decision" feels it. */
const isFeeling = (words: string): boolean =>
  /^(?:cheered|dismissed|welcomed|criticized|embraced|impressed)$/u.test(words);
const SILENT = /\b(?:silent|quiet|mum)$/u;
const WROTE = /^(?:drafted|wrote|authored|shaped|helped (?:to )?(?:draft|write|shape)) /u;
const PARTICIPLE = /^(?:[a-z]{3,14}ed|fought|met|seen|hit)\b/u;
const IN_THE_PASSIVE = /\b(?:is|was|were|are|been|being) (?:[a-z]+ly )?$/u;
const AGENT =
  /^(?: (?:[a-z]+ly|outright|early|loudly|in full))? by\b(?:,? (?:among others|chiefly|mainly|notably|in particular),?)?/u;
const NEGATIVE = /\b(?:not|never)(?: been)? $/u;

interface Sided {
  readonly verdict: Verdict;
  readonly holders: readonly Party[];
  readonly stance: Stance;
  readonly sure: boolean;
}

export const byVerb = (taking: Taking): readonly PositionFound[] =>
  clausesOf(taking.input, taking.claim).flatMap((whole) => {
    const { text } = taking.input.document;
    const colon = NOT_ALL_BUT.exec(sliceOf(text, whole))?.[0].length ?? 0;
    const clause = colon > 0 ? { start: whole.start + colon, end: whole.end } : whole;
    const words = sliceOf(text, clause);
    if (NOT_ALL.test(words)) return [];
    const wanted = counterIn(words)?.start ?? Infinity;
    // "Would back a 7-day notice" is no support, and who asked "to shorten it to 7 days" is told of once.
    const isCounter = ({ stance, verdict: { start, words: told } }: Sided): boolean =>
      start >= wanted &&
      start < wanted + NEAR &&
      (stance === 'SUPPORTS' || SHORTENS.test(told) || (start === wanted && /^(?:propos|suggest|offer)/u.test(told)));
    const told = sidesIn(taking, clause, words);
    const inPassing = [
      ...ledIn(taking, clause, words),
      ...fromIn(taking, clause, words),
      ...besideIn(taking, clause, words),
    ];
    return [...told, ...inPassing].flatMap((side) => {
      if (isCounter(side)) return [];
      const after = words.slice(side.verdict.end);
      const taken = {
        stance: side.stance,
        about: told.includes(side) ? aboutIn(after, side.verdict.words) : THE_ORDER,
        ambiguous: !side.sure,
        // Who does not care is for it on no condition.
        counterProposal: / (?:care|mind) /u.test(side.verdict.words) ? null : conditionIn(after, side.verdict.words),
      };
      return side.holders.map((holder) => position(taking, clause, holder, taken, 'positions/verb@1'));
    });
  });

/** "Pleaded with her to reconsider", who had put it off. */
const asPutOff = ({ isPutOff }: Taking, words: string, verdict: Verdict): Verdict =>
  isPutOff &&
  /\b(?:reconsider|rethink|think again|reverse (?:course|himself|herself|itself)|change (?:his|her|its|their) minds?)$/u.test(
    verdict.words,
  ) &&
  /^(?:[.,;”"]|$| (?:the|that|this|his|her|its|their) (?:decision|delay|postponement|withdrawal|move|choice|pause))/u.test(
    words.slice(verdict.end),
  )
    ? { ...verdict, stance: 'SUPPORTS' }
    : verdict;

const sidesIn = (taking: Taking, clause: Span, words: string): readonly Sided[] => {
  const sides: Sided[] = [];
  for (const found of verdictsIn(words)) {
    const verdict = asPutOff(taking, words, found);
    const last = sides.at(-1);
    const whose = holdersOf(taking, clause, words, verdict) ?? (last && joined(words, last, verdict));
    const taken = whose && sideOf(verdict.stance, whose.between);
    // "Had never opposed testing" tells nothing of the order.
    const isElse = taken?.stance === 'NEUTRAL' && verdict.stance === 'OPPOSES' && !OF_IT.test(words.slice(verdict.end));
    // "Has not endorsed it" is no side yet.
    const isYet =
      /^endorsed$/u.test(verdict.words) && /\b(?:has|have|had)(?: not|n[’']t)\b/u.test(whose?.between ?? '');
    const side = isElse ? null : isYet && taken ? { stance: 'NEUTRAL' as const, sure: true } : taken;
    // One verdict says it: "praised and supported the order".
    // "Drug makers are divided": each of them may have a side.
    const areDivided =
      (/^(?:split|divided|of (?:two|several) minds)$/u.test(verdict.words) &&
        whose?.holders.every(({ entityType }) => entityType === 'group' || entityType === 'organization') &&
        !/^ down the middle\b/u.test(words.slice(verdict.end))) ||
      (/ (?:mixed|conflicting) /u.test(verdict.words) &&
        whose?.holders.every(({ entityType }) => entityType === 'group')) ||
      (verdict.stance === 'NEUTRAL' &&
        ((verdict.isState && verdict.words !== 'neutral') || SILENT.test(verdict.words)) &&
        whose?.holders.every(({ entityType, entity }) => entityType === 'group' && !isPlace(entity))) ||
      // What an agency is silent about, it will still say.
      (SILENT.test(verdict.words) && whose?.holders.every(({ entityType }) => entityType === 'agency'));
    // An agency that wrote it did what it was told to.
    const isItsWork =
      WROTE.test(verdict.words) && (whose?.holders.every(({ entityType }) => entityType === 'agency') ?? false);
    // "Was an opponent until September": no longer.
    const isOver =
      verdict.isState &&
      (/ (?:until|at first|initially)\b/u.test(words.slice(verdict.end, verdict.end + 40)) ||
        /\b(?:initially|at first|once|originally|previously) $/u.test(words.slice(0, verdict.start)));
    // "Roe said lawmakers who want to extend it are wrong": of nobody whom the report knows.
    const areAny =
      whose?.holders.every(
        ({ entityType, end }) =>
          entityType === 'group' &&
          /^ who\b/u.test(words.slice(end - clause.start)) &&
          /^[^.;,]*\b(?:is|are|was|were) (?:[a-z]+ly |just |simply )?(?:wrong|mistaken|misguided|misinformed|confused|dreaming|deluded|kidding)\b/u.test(
            words.slice(verdict.end),
          ),
      ) ?? false;
    if (
      whose &&
      side &&
      !areAny &&
      !isItsWork &&
      !areDivided &&
      !isOver &&
      !(last && last.stance === side.stance && last.holders === whose.holders)
    )
      sides.push({ verdict, holders: whose.holders, ...side });
  }
  // "Has no problem with it but objects to the wait": what follows the "but" is the side.
  return sides.filter(({ stance, verdict, holders }, index) => {
    const next = sides[index + 1];
    // "Thinks that it goes too far but has no quarrel with the rest"
    const last = sides[index - 1];
    const isConceded =
      stance === 'NEUTRAL' &&
      / (?:no|nothing|little) /u.test(` ${verdict.words}`) &&
      last !== undefined &&
      last.stance !== 'NEUTRAL' &&
      holders.every((one) => last.holders.includes(one)) &&
      /\bbut\b/u.test(words.slice(last.verdict.end, verdict.start)) &&
      (THE_REST.test(words.slice(verdict.end)) ||
        (WHOLE.test(words.slice(0, verdict.start)) && !OF_THE_WHOLE.test(words.slice(verdict.end))));
    const isYielded =
      stance === 'NEUTRAL' &&
      next !== undefined &&
      next.stance !== 'NEUTRAL' &&
      next.holders.every((one) => holders.includes(one)) &&
      /\bbut\b/u.test(words.slice(verdict.end, next.verdict.start));
    // "Worry about privacy, but have not come out against it".
    const isAllayed =
      /^(?:worr|fret)/u.test(verdict.words) &&
      next?.stance === 'NEUTRAL' &&
      /\bbut\b/u.test(words.slice(verdict.end, next.verdict.start));
    // "Had its doubts but supports it", "dropped its objections and endorsed it": where somebody has come to stand.
    const isPast =
      next !== undefined &&
      next.holders.every((one) => holders.includes(one)) &&
      ((stance === 'OPPOSES' &&
        next.stance === 'SUPPORTS' &&
        /^(?:doubts?|reservations|misgivings|qualms|concerns|worries)$/u.test(verdict.words.replace(/^.* /u, '')) &&
        /^,? but\b/u.test(words.slice(verdict.end, next.verdict.start))) ||
        (/^(?:drop|lift|abandon|withdr)/u.test(verdict.words) && next.stance === 'SUPPORTS') ||
        // "Fought the first draft but can live with this one"
        (next.stance !== stance &&
          OF_A_FORMER.test(words.slice(verdict.end)) &&
          /\bbut\b/u.test(words.slice(verdict.end, next.verdict.start))));
    return !isConceded && !isYielded && !isAllayed && !isPast;
  });
};

/** "Opposes the fee but has no objection to the order": of the order that is a side of its own. */
const WHOLE = /\b(?:it|(?:the|this|such an?) (?:[a-z]+ )?(?:order|rule|bill|draft|plan|measure|directive|memo))\b/u;
const OF_THE_WHOLE = new RegExp(`^(?: (?:to|with|about|against|in|over))? ${WHOLE.source}`, 'u');
const THE_REST = /^(?: (?:to|with|about|against|in|over))? the (?:rest|remainder|other)/u;
const OF_A_FORMER =
  /^ (?:the|an|its|every) (?:first|earlier|original|previous|initial|old|prior|last) (?:draft|version|text|order|plan|proposal|rule)\b/u;
const OF_IT =
  /^(?! to an? (?:shorter|longer|lower|higher|narrower|different)\b)(?: [a-z-]+ (?:as such|per se|in principle|in general)|["”]?[.,;]|$| (?:to )?(?:it|this|that|them|the|its|an?|any|such)\b)/u;

interface Whose {
  readonly holders: readonly Party[];
  readonly between: string;
}

const joined = (words: string, last: Sided, verdict: Verdict): Whose | null => {
  const join = JOINS.exec(words.slice(last.verdict.end, verdict.start));
  return join && { holders: last.holders, between: join[0] };
};

/** The subject of the verb; in the passive, whoever stands behind "by"; in the first person, the speaker. */
const holdersOf = (
  {
    subjects,
    speaker,
    quotations,
    input: {
      document: { text },
    },
  }: Taking,
  clause: Span,
  words: string,
  verdict: Verdict,
): Whose | null => {
  const before = words.slice(0, verdict.start);
  const at = clause.start + verdict.start;
  const isQuoted = meeting(quotations, spanOf(at, at + 1)).some(({ start }) => start < at - NEAR);
  const speaksOfOthers = meeting(quotations, spanOf(at, at + 1)).some(
    ({ start }) => start < at && A_SUBJECT.test(words.slice(Math.max(0, start - clause.start), verdict.start)),
  );
  if (OWN.test(before) || isQuoted || speaksOfOthers) {
    const own = OWN.exec(before);
    return own && speaker && { holders: [speaker], between: own.groups?.['between'] ?? '' };
  }
  // "Was backed by Acme", "a plan criticized loudly by unions"
  const by =
    (verdict.isState && !isFeeling(verdict.words)) || !PARTICIPLE.test(verdict.words)
      ? null
      : AGENT.exec(words.slice(verdict.end));
  if (
    by ||
    (!verdict.isState &&
      IN_THE_PASSIVE.test(before) &&
      /^(?![a-z]+ing\b)(?:.*ed$|[a-z]+ed (?:down|aside|off|away|back)$)/u.test(verdict.words))
  ) {
    const agents = by ? subjects.whoever(clause, clause.start + verdict.end + by[0].length) : [];
    // "Delighted by Acme's decision": Acme delights, and is not delighted.
    const named = agents.filter(({ unnamed, end }) => !unnamed && !/^[’']s?\b/u.test(text.slice(end, end + 3)));
    if (named.length > 0) return { holders: named, between: NEGATIVE.exec(before)?.[0] ?? '' };
    if (IN_THE_PASSIVE.test(before) && !isFeeling(verdict.words)) return null;
  }
  // "Meta's opposition to it"
  if (/^[’']s? /u.test(verdict.words)) {
    const owners = subjects.within({ start: at - REACH, end: at }).filter((one) => one.end === at && !one.unnamed);
    return owners.length > 0 ? { holders: owners, between: '' } : null;
  }
  const subject = subjects.of(clause, at);
  const holders = subject?.parties.map((one) => one.speaksFor ?? one).filter(({ unnamed }) => !unnamed) ?? [];

  return subject && holders.length > 0 ? { holders, between: subject.between } : null;
};

/** UTF-16 units of a name, at most. */
const REACH = 200;
/** So near to the verb a mark quotes the verb alone: Acme “strongly supports” it. */
const NEAR = 25;

const ledIn = ({ subjects }: Taking, clause: Span, words: string): readonly Sided[] => {
  const led = LED.exec(words);
  if (!led) return [];
  const end = led.index + led[0].length;
  const holders = subjects.behind(clause, clause.start + end).slice(0, 1);
  const verdict = { stance: 'OPPOSES' as const, words: led[0], start: led.index, end, isState: false };
  return [{ verdict, holders, stance: 'OPPOSES', sure: false }];
};

const fromIn = ({ subjects }: Taking, clause: Span, words: string): readonly Sided[] =>
  [...behindIn(words), ...feltIn(words)].flatMap(({ stance, start, end }) => {
    const holders = subjects.whoever(clause, clause.start + end).filter(({ unnamed }) => !unnamed);
    const verdict = { stance, words: words.slice(start, end), start, end, isState: false };
    return holders.length > 0 ? [{ verdict, holders, stance, sure: true }] : [];
  });

/** "Jane Roe, the plan's chief architect": what somebody is, in passing. */
const besideIn = (
  {
    input: {
      document: { text },
    },
    subjects,
    quotations,
  }: Taking,
  clause: Span,
  words: string,
): readonly Sided[] =>
  apposedSidesIn(words).flatMap(({ stance, start, end, isInFront }) => {
    const at = clause.start + start;
    if (meeting(quotations, { start: at, end: clause.start + end }).length > 0) return [];
    const holders = (
      isInFront
        ? subjects
            .behind(clause, clause.start + end)
            // "The sponsor of a bill, commended Acme": Acme is no sponsor.
            .filter((one) => !/\b[a-z]{2,14}(?:ed|s)\b/u.test(text.slice(clause.start + end, one.start)))
        : subjects.within({ start: at - REACH, end: at }).filter((one) => one.end === at)
    ).filter(({ unnamed }) => !unnamed);
    const verdict = { stance, words: words.slice(start, end), start, end, isState: true };
    return holders.length > 0 ? [{ verdict, holders, stance, sure: true }] : [];
  });
