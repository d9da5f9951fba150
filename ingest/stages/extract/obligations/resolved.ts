/** What a house, a council, a board or a court resolves: "RESOLVED, That the Board be requested to study lamps; that a copy be sent". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Obligation } from '../../../values/index.ts';
import { chargedBy } from './charged.ts';
import type { Clause } from './clauses.ts';
import { predicateOf, type Charged, type Context } from './context.ts';
import { directiveOf } from './directive.ts';
import { ASIDE as ASIDE_MARK, type Masked } from './mask.ts';
import { isNoDuty } from './no-duty.ts';
import { doneByBody, stateBodies } from './state-bodies.ts';
import { startsWithVerb } from './stems.ts';
import type { Unit } from './units.ts';

/** "IT IS FURTHER ORDERED that the Bureau shall": how commissions, courts and assemblies word what they decide. */
const ORDERED =
  /^(?:(?:Accordingly|ACCORDINGLY), |(?:(?:and|AND|Now|now|NOW),? )?(?:THEREFORE|[Tt]herefore),? )?(?:(?:IT IS|It is) (?:(?:FURTHER|HEREBY|ALSO|THEREFORE|further|hereby|also|therefore),? ){0,2}(?:ORDERED|ordered),?|(?:(?:BE IT|[Bb]e it|LET IT BE|Let it be) )?(?:(?:FURTHER|further|ALSO|also|FINALLY|finally|HEREBY|hereby),? )?(?:RESOLVED|[Rr]esolved),?)(?: (?:pursuant to|by|BY)\b[^;]{3,300}?,?)? [Tt](?:hat|HAT),? /;

/** How many units of a sentence stand before what it resolves or orders. */
export const resolvingEnd = (words: string): number => ORDERED.exec(words)?.[0].length ?? 0;

/** "that the Board be requested to", "be, and hereby is, directed to": said as of what is so, unit for unit. */
const CHARGED =
  '(?:directed|required|ordered|instructed|requested|urged|encouraged|authorized|empowered|asked|called upon|charged)\\b';
const BE_AND_IS = new RegExp(`\\bbe,? and (?:the same )?(?:hereby )?(?:is|are)(?: hereby)?,? (?=${CHARGED})`, 'g');
const BE = new RegExp(
  `(?<!\\b(?:shall|must|should|may|will|to|not|can|could|would|might) )\\bbe(?= (?:(?:hereby|further|also|strongly|respectfully) ){0,2}${CHARGED})`,
  'g',
);
export const inIndicative = (masked: Masked): Masked => ({
  ...masked,
  words: masked.words.replace(BE_AND_IS, (found) => `${ASIDE_MARK.repeat(found.length - 4)} is `).replace(BE, 'is'),
});

/** "that a copy be transmitted to", "that the Committee solicit input from": a clause without a modal, which the resolving words make a duty. */
export const resolvedIn = (context: Context, unit: Unit, masked: Masked): Obligation | null => {
  const clause = clauseOf(masked);
  if (!clause) return null;
  const charged = chargedBy(context, unit, masked, clause, null) ?? evident(context, clause);
  return isNoDuty(masked.text, clause, charged) ? null : directiveOf(unit, masked, clause, charged, null);
};

/** "that copies be sent by the Clerk": he; "that the study involve sailors": whoever has just been charged with it. */
const evident = (context: Context, clause: Clause): Charged => {
  const named = clause.subject ? stateBodies(context, clause.subject) : [];
  const doers = named.length > 0 ? named : doneByBody(context, clause);
  const isSent = SENT.test(predicateOf(context.text, clause));
  return { actors: isSent || doers.length > 0 ? doers : context.memory.last(), rule: 'obligations/evident@1' };
};

const clauseOf = (masked: Masked): Clause | null => {
  const end = SENT_BY_SOMEBODY.exec(masked.words)?.[1]?.length ?? actsFrom(masked.words);
  if (end === null) return null;
  const aside = ASIDE.exec(masked.words.slice(0, end))?.[0].length ?? 0;
  const subject = spanOf(masked.start, masked.start + end - aside);
  const before = masked.start + end;
  const verb = spanOf(before + 1, before + 1 + (/^\S+/.exec(masked.words.slice(end + 1))?.[0].length ?? 0));
  const none = (at: number): Span => spanOf(at, at);
  return {
    ...spanOf(masked.start, masked.end),
    modal: { ...verb, modality: 'REQUIRED', ordering: false },
    lead: none(masked.start),
    subject,
    asides: spanOf(subject.end, before),
    predicate: spanOf(before, masked.end),
  };
};

/** What is done with a thing; "be known as", "be adopted", "be approved" have their effect at once. */
const SENT =
  /^ be (?:hereby )?(?:[a-z]+ly )?(?:delivered|displayed|distributed|e-?mailed|entered|filed|forwarded|furnished|given|mailed|posted|presented|printed|provided|published|recorded|returned|sent|spread|submitted|transmitted|made available)\b/;
const SENT_BY_SOMEBODY = new RegExp(`^([^,;:]{3,200}?(?:, [^,;:]{2,120},)?)(?=${SENT.source.slice(1)})`);

const LONGEST_SUBJECT = 200;
/** Where a subject that acts ends: "the Office of Lamps" of "the Office of Lamps conduct a study". */
const actsFrom = (words: string): number | null => {
  if (!/^(?:the|an?|each|every|all|any|such|its|their|these|said) /i.test(words)) return null;
  for (const { index } of words.slice(0, LONGEST_SUBJECT).matchAll(/ (?=[a-z])/g)) {
    const rest = words.slice(index + 1);
    if (NO_ACT.test(rest) && CAN_ACT.test(words.slice(0, index).replace(ASIDE, ''))) return null;
    if (!acts(rest) || !CAN_ACT.test(words.slice(0, index).replace(ASIDE, ''))) continue;
    const [next] = /^\S+ /.exec(rest) ?? [''];
    const isNoun = acts(rest.slice(next.length)) && CAN_ACT.test(words.slice(0, index + next.length));
    return isNoun ? index + next.length : index;
  }
  return null;
};
/** "be commended for", "remain in office": an honour, or how something is. */
const NO_ACT =
  /^(?:hereby )?(?:be (?:[a-z]+ly )?(?:acknowledged|acclaimed|applauded|appreciated|celebrated|commemorated|commended|complimented|congratulated|hailed|honou?red|lauded|memorialized|praised|recogni[sz]ed|remembered|saluted|thanked|welcomed|wished)|become|begin|belong|consist|cost|end|equal|exceed|exist|expire|lapse|last|remain|stand|stay|take effect|total)\b/;
/** "the Board, in consultation with sailors," */
const ASIDE = /, (?:in|with|through|after|upon|together|acting|working|as)\b[^;:]{2,140},$/;
const OBJECT =
  /^(?:[a-z]+ly )?[a-z]+ (?:(?:the|an?|all|any|each|every|its|their|such|those|these|that|with|to|on|whether|how|at|no|[A-Z\uE000\uE001]\S*)\b|(?:[a-z]+,? ){0,6}(?:and|from|on|of|to|for|with|about|in|by|regarding|concerning)\b)/;
const acts = (rest: string): boolean =>
  /^(?!(?:and|or|in|with)\b)[a-z]/.test(rest) && startsWithVerb(rest) && OBJECT.test(rest);
/** A body, an officer or a product ends the subject, or a name that goes on behind it. */
const CAN_ACT =
  /\b(?:[Bb]oards?|[Cc]ommissions?|[Cc]ommittees?|[Cc]ouncils?|[Dd]epartments?|[Dd]ivisions?|[Oo]ffices?|[Bb]ureaus?|[Aa]genc(?:y|ies)|[Aa]uthorit(?:y|ies)|[Tt]ask [Ff]orces?|[Gg]roups?|[Pp]anels?|[Tt]eams?|[Cc]enters?|[Ss]ervices?|[Uu]niversit(?:y|ies)|[Ss]ecretary|[Dd]irectors?|[Cc]ommissioners?|[Ss]uperintendents?|[Aa]dministrators?|[Cc]lerks?|[Aa]uditors?|[Tt]reasurers?|[Cc]omptrollers?|[Gg]overnor|[Mm]ayor|[Mm]anagers?|[Oo]fficers?|[Gg]eneral|[Ss]taff|[Mm]embers|stud(?:y|ies)|reports?|plans?|reviews?|assessments?|inventor(?:y|ies)|findings|recommendations)(?:,? (?:of|for|on|and|in) (?:the )?[A-Z][\w’'-]*(?:(?:,? (?:and|of|for|the|on))* [A-Z][\w’'-]*){0,8}| (?:of|for) (?:the )?(?!(?:the|an?)\b)[a-z]+(?: (?!of|for|and|the|in|on|to)[a-z]+)?)?$|\uE000$/;
