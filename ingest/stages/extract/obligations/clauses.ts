/** A sentence -> its clauses with a modal verb of their own: lead-in, subject, asides, modal, predicate. */
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import { actorsIn } from './actors.ts';
import { chunksOf, isLead, isSubordinate, withConditions, withoutEach, type Chunk } from './chunks.ts';
import {
  isDoneByAnother,
  isInSeries,
  IS_THING,
  isRelative,
  lacksPronoun,
  opensInner,
  recounts,
  STARTS_WITH_VERB,
  SUCH_DEED,
} from './inner-clauses.ts';
import { LIMIT, NAME, REQUESTED, type Masked } from './mask.ts';
import { JOINT } from './partners.ts';
import { alongWith, ONE_NAME } from './joined-names.ts';
import { EXCEPTING, JOINS_NEXT, SPLIT } from './joints.ts';
import { modalsIn, type Modal } from './modals.ts';
import type { Head } from './heads.ts';
import { orderedHead } from './ordered.ts';
import { subjectPlace } from './subject-place.ts';
import { allMatches } from '../../../kernel/matches.ts';

export interface Clause extends Span {
  readonly modal: Modal;
  /** From the start of the clause to its subject. */
  readonly lead: Span;
  /** Null where the subject is that of the clause before: "... and shall provide". */
  readonly subject: Span | null;
  /** Between subject and modal: "in consultation with X". */
  readonly asides: Span;
  readonly predicate: Span;
}

/** The subject of a list whose items bring their own modals: "the head of each agency: (a) shall give". */
export interface StemSubject {
  readonly masked: Masked;
  readonly head: Head & { readonly subject: Span };
}

/** The subject of a sentence that ends before its modal; null where it has none. */
export const subjectOf = (masked: Masked, to = masked.end): StemSubject | null => {
  const end = masked.start + masked.words.slice(0, to - masked.start).replace(/[\s:—-]+$/, '').length;
  const head = headFrom(masked, Math.max(masked.start, end - LONGEST_HEAD), end);
  return head?.subject ? { masked, head: { ...head, subject: head.subject } } : null;
};

/**
 * Modals in relative and other subordinate clauses start no clause. `goesOn`: a modal at the very start has its subject
 * in the stem above.
 */
export const clausesOf = (masked: Masked, goesOn = false): readonly Clause[] => {
  const heads: { readonly head: Head; readonly modal: Modal }[] = [];
  let subordinate: Modal | null = null;
  for (const modal of modalsIn(masked.words, masked.start)) {
    const last = heads.at(-1);
    const here = spanOf(modal.start, modal.start);
    const head =
      goesOn && modal.start === masked.start
        ? { lead: here, subject: null, asides: here }
        : modal.ordering
          ? orderedHead(masked, modal, last?.modal)
          : headOf(masked, modal, last?.modal ?? null, subordinate);
    if (head) {
      heads.push({ head, modal });
      subordinate = null;
    } else subordinate = modal;
  }
  return heads.map(({ head, modal }, index) => {
    const next = heads[index + 1];
    const end = next ? endBefore(masked, next.head.lead.start) : masked.end;
    return {
      ...spanOf(head.lead.start, end),
      ...head,
      modal,
      predicate: spanOf(predicateStart(head, modal), Math.max(predicateStart(head, modal), end)),
    };
  });
};

/** What is ordered follows those who are ordered. */
const predicateStart = ({ subject }: Head, modal: Modal): number =>
  modal.ordering ? (subject?.end ?? modal.end) : modal.end;

const wordsIn = (masked: Masked, start: number, end: number): string =>
  masked.words.slice(start - masked.start, end - masked.start);

/** A clause ends before the "and" that joins the next one to it. */
const endBefore = (masked: Masked, start: number): number => {
  const from = Math.max(masked.start, start - 40);
  return from + wordsIn(masked, from, start).replace(JOINS_NEXT, '').length;
};

const COORDINATED =
  /(?:^|[,;\s])(?:and|or|but|nor|and then)(?: (?:also|then|thereafter|(?:annually|quarterly|monthly|periodically)(?: thereafter)?|further|therefore|particularly|specifically|in particular))?(?:,[^,;.]{1,80},)? ?$/;

/** "waste, and fraud, that have led or may lead": the first verb of the pair stands in the inner clause. */
const IN_PAIR =
  /\b(?:that|which|who)\b[^,;]{0,120} (?:can|could|has|have|had|is|are|was|were|do|does|might|would)\b[^,;]{0,60} (?:and|or) ?$/;

const JOINED_ASIDE =
  /(?:and|or|but|nor)(?:, (?=[^,;.]{1,80}, ?$)| (?=(?:annually|quarterly|monthly|periodically)(?: thereafter)? ?$))(.*)$/;

/** No clause has a longer way to its modal; it keeps hostile texts from taking quadratic time. */
const LONGEST_HEAD = 4000;

const headOf = (masked: Masked, modal: Modal, last: Modal | null, subordinate: Modal | null): Head | null => {
  if (!last && subordinate && RELATIVE_THERE.test(wordsIn(masked, masked.start, subordinate.start))) {
    const gap = wordsIn(masked, subordinate.end, modal.start);
    if (COORDINATED.test(gap)) return null;
  }
  if (!last) return firstHead(masked, Math.max(masked.start, modal.start - LONGEST_HEAD), modal.start);
  const gap = wordsIn(masked, Math.max(last.end, modal.start - LONGEST_HEAD), modal.start);
  if (
    COORDINATED.test(gap) ||
    (subordinate === null &&
      last.start < last.end &&
      isInSeries(gap, verbOf(masked, last) === verbOf(masked, modal), wordsIn(masked, modal.start, modal.start + 480)))
  ) {
    const inRelative =
      (IN_PAIR.test(gap.slice(-200)) && verbOf(masked, last) !== verbOf(masked, modal)) ||
      (!/[,;] ?(?:and|but|or|nor)\b(?:,[^,;.]{1,80},)?[^,;]*$/.test(gap) &&
        ((subordinate !== null && !resumes(masked, subordinate, last, modal)) || goesOn(masked, gap, last, modal)));
    if (inRelative) return null;
    // "and, if appropriate, shall": what stands between is of this clause
    const aside = JOINED_ASIDE.exec(gap)?.[1]?.length ?? 0;
    const here = spanOf(modal.start, modal.start);
    return { lead: spanOf(modal.start - aside, modal.start), subject: null, asides: here };
  }
  return joinedHead(masked, gap, modal.start - gap.length, modal, subordinate);
};

/** "There is established a council, which shall meet and shall report": all of it tells which council. */
const RELATIVE_THERE = /^(?:there (?:is|are|shall be)|I (?:hereby )?(?:establish|create))\b.* (?:which|who|that) $/is;

/** "The functions are delegated to X, except that the Secretary shall": the first modal may stand in the exception. */
const firstHead = (masked: Masked, start: number, end: number): Head | null => {
  const excepting = EXCEPTING.exec(wordsIn(masked, start, end));
  const behind = excepting && headFrom(masked, start + excepting[0].length, end);
  return (
    behind ??
    headBehindDone(masked, start, end) ??
    headBehindCommand(masked, start, end) ??
    headFrom(masked, start, end)
  );
};

/** "(a) write reports as they come; it shall not stop at one": a sentence of its own behind the command of an item. */
const headBehindCommand = (masked: Masked, start: number, end: number): Head | null => {
  const words = wordsIn(masked, start, end);
  const at = words.lastIndexOf('; ');
  const first = at < 0 ? undefined : chunksOf(words.slice(0, at), start)[0];
  if (!first || isLead(first) || !/^[a-z]/.test(first.words)) return null;
  const head = headFrom(masked, start + at + 2, end);
  return head?.subject && isWhole(masked, head, true) ? head : null;
};

/** "The panel is hereby disbanded and the Secretary shall": what the order itself does is a sentence of its own. */
const headBehindDone = (masked: Masked, start: number, end: number): Head | null => {
  const done = /^[^;:]{3,200}?\b(?:is|are) hereby [a-z]+(?:ed|n)\b[^;:]{0,200}?,? and (?=the )/.exec(
    wordsIn(masked, start, end),
  );
  const made = done ? null : IS_MADE_AND.exec(wordsIn(masked, start, end));
  const head = (done ?? made) && headFrom(masked, start + (done ?? made ?? [''])[0].length, end);
  return head?.subject && (made || isWhole(masked, head, false)) ? head : null;
};
/** "The Secretary of Oil is designated the lead, and the State Treasurer": somebody else, by a name in capitals. */
const IS_MADE_AND =
  /^[^;:]{3,200}? (?:is|are) (?:designated|appointed|named|assigned|authorized)\b[^;:]{0,200}?,? and (?=the [A-Z][\w’'-]*(?: (?:(?:of|for|and|on) )?[A-Z][\w’'-]*){0,6} $)/;

/** "will say whether it should be granted and will forward it": the verb of the main clause, and not that of the inner one. */
const resumes = (masked: Masked, subordinate: Modal, last: Modal, modal: Modal): boolean =>
  verbOf(masked, modal) === verbOf(masked, last) && verbOf(masked, modal) !== verbOf(masked, subordinate);

/** "shall not" goes on with "shall". */
const verbOf = (masked: Masked, { start, end }: Modal): string => wordsIn(masked, start, end).replace(/ not$/, '');

/** "actions that are or may be": another modal joined without a comma goes on with the inner clause. */
const goesOn = (masked: Masked, gap: string, last: Modal, modal: Modal): boolean =>
  (/\b(?:that|which|who|whether|if|as)\b/.test(gap) ||
    /\b(?:is|are|was|were|has|have|can|do|does)\b[^,;]{0,40} (?:and|or) ?$/.test(gap)) &&
  verbOf(masked, last) !== verbOf(masked, modal);

/** ", and the Secretary of X shall": the nearest joint behind which a whole clause head stands. */
const joinedHead = (
  masked: Masked,
  gap: string,
  offset: number,
  modal: Modal,
  subordinate: Modal | null,
): Head | null => {
  if (lacksPronoun(gap.trimEnd(), wordsIn(masked, modal.start, Math.min(masked.end, modal.start + 60)))) return null;
  const joints = allMatches(gap, SPLIT).toReversed();
  for (const [index, joint] of joints.entries()) {
    const start = offset + joint.index + joint[0].length;
    const strong = /[;:.—,]/.test(joint[0]);
    if (subordinate && subordinate.start > start) return null;
    const head = headFrom(masked, start, modal.start);
    if (!head?.subject) continue;
    // "agencies whose rules name the X or the Y shall"
    if ((!strong || / or /.test(joint[0])) && /\bwhose\b[^;:]{1,160}$/.test(gap.slice(0, joint.index))) continue;
    // "as the President or the Secretary may request": still the subject of the inner clause
    if (!strong && isRelative(gap.slice(0, joint.index))) return null;
    if (
      !isWhole(masked, head, strong) &&
      !isBareThing(masked, head, joint, gap, modal) &&
      !isDoneAgain(masked, head, joint, gap, modal)
    )
      continue;
    if (subordinate && !strong) return null;
    if (verbOf(masked, modal) !== 'shall' && IN_QUESTION.test(gap.slice(0, joint.index))) return null;
    return widened(masked, head, joints.slice(index), offset);
  }
  return null;
};

/** "consider whether the rule, and any guidance, should be changed": the question has no verb yet. */
const IN_QUESTION =
  /\bwhether(?:,? ?$| (?:the|an?|any|such|its|their|each|all)(?: (?!(?:is|are|was|were|has|have|had|can|could|do|does|that|which|who)\b)[\w’'-]+){1,8}$)/;

const NOBODY_ELSE = new RegExp(
  pattern`
    ^(?:(?:that|such|the) (?:designated |senior )?official|(?:the |each |all |such |other |relevant )*(?:${NAME}+|
    (?:[A-Za-z]+ ){0,2}(?:agenc(?:y|ies)|agency heads?|heads? of (?:each |such |all |other |relevant )*agenc(?:y|
    ies))))$
  `,
);

/** Nothing but lead-ins stands before the subject, and the subject is somebody, or a thing after a strong joint. */
const isWhole = (masked: Masked, head: Head, strong: boolean): boolean => {
  const before = chunksOf(wordsIn(masked, head.lead.start, head.lead.end), head.lead.start);
  const subject = head.subject as Span;
  const isThing = strong && IS_THING.test(wordsIn(masked, subject.start, subject.end));
  const words = wordsIn(masked, subject.start, subject.end);
  // "the Assistant, of some lamps that are lit shall": those words go on with something that stands before
  const asides = wordsIn(masked, head.asides.start, head.asides.end);
  if (/^(?:of|to) [a-z]/.test(chunksOf(asides, 0).at(-1)?.words ?? '') && !/, ?$/.test(asides)) return false;
  const isSomebody = strong ? actorsIn(masked, subject, 'RESPONSIBLE').length > 0 : NOBODY_ELSE.test(words);
  return before.every(isLead) && (isThing || isSomebody);
};

/** ", and policy found wanting shall be revised": things without an article, where no inner clause is open. */
const isBareThing = (masked: Masked, head: Head, joint: RegExpExecArray, gap: string, modal: Modal): boolean => {
  const subject = head.subject as Span;
  return (
    (/[,;] ?(?:and|but) |; $/.test(joint[0]) ||
      (/ and $/.test(joint[0]) && IS_ALL_DONE.test(gap.slice(0, joint.index)))) &&
    head.lead.start === head.lead.end &&
    !/\b(?:that|which|who|whose|whether|how|what|if|when|where|as|because|so)\b/.test(gap) &&
    /^[a-z]+(?: [a-z]+){0,7}$/.test(wordsIn(masked, subject.start, subject.end)) &&
    /^ (?:not |also |only )?(?:be [a-z]+(?:ed|en|de|ld)|occur|take place)\b/.test(
      wordsIn(masked, modal.end, Math.min(masked.end, modal.end + 40)),
    )
  );
};

/** "shall be reviewed and needed changes shall be identified". */
const IS_ALL_DONE = /^ (?:also )?be [a-z]+(?:ed|en|de|ld)$/;

/** "a draft shall be published by June and a final plan shall be published within 1 year": the same is done to another thing. */
const isDoneAgain = (masked: Masked, head: Head, joint: RegExpExecArray, gap: string, modal: Modal): boolean => {
  const subject = head.subject as Span;
  const done = /^ be ([a-z]+ed)\b/.exec(gap)?.[1];
  const said = wordsIn(masked, modal.end, Math.min(masked.end, modal.end + 40));
  if (/ and $/.test(joint[0]) && isDoneByAnother(gap.slice(0, joint.index), said))
    return head.lead.start === head.lead.end;
  // "may assign it and such assignment shall be published"
  if (/ and $/.test(joint[0]) && SUCH_DEED.test(wordsIn(masked, subject.start, subject.end)))
    return head.lead.start === head.lead.end && /^ be [a-z]+(?:ed|en|de)\b/.test(said);
  return (
    done !== undefined &&
    / and $/.test(joint[0]) &&
    head.lead.start === head.lead.end &&
    /^(?:an?|the) [a-z]+(?: [a-z]+){0,4}$/.test(wordsIn(masked, subject.start, subject.end)) &&
    said.startsWith(` be ${done}`)
  );
};

/** "the Secretary of State and the Attorney General shall": takes the names joined before the subject into it. */
const widened = (masked: Masked, head: Head, joints: readonly RegExpExecArray[], offset: number): Head => {
  let { lead, subject } = head;
  if (!subject || lead.start !== lead.end) return head;
  for (let index = 1; index < joints.length; index++) {
    const joint = joints[index] as RegExpExecArray;
    const inner = joints[index - 1] as RegExpExecArray;
    const start = offset + joint.index + joint[0].length;
    const item = wordsIn(masked, start, offset + inner.index);
    if (!ONE_NAME.test(item)) break;
    lead = spanOf(start, start);
    subject = spanOf(start, subject.end);
  }
  return { ...head, lead, subject };
};

/** The head of a clause that starts at `start`; null where the modal belongs to a subordinate clause. */
const headFrom = (masked: Masked, start: number, end: number): Head | null => {
  const words = wordsIn(masked, start, end);
  if (/^Whether\b/.test(words) && ASKED.test(wordsIn(masked, end, Math.min(masked.end, end + 40))))
    return {
      lead: spanOf(start, start),
      subject: spanOf(start, start + words.trimEnd().length),
      asides: spanOf(end, end),
    };
  if (recounts(words)) return null;
  const label = RUN_IN.exec(words)?.[0].length ?? 0;
  const chunks = withoutEach(withConditions(chunksOf(words.slice(label), start + label), words, start));
  const place = subjectPlace(masked, chunks);
  const subject = alone(
    masked,
    place ? spanOf((chunks[place.from] as Chunk).start, (chunks[place.to] as Chunk).end) : peeled(chunks),
  );
  const last = chunks.at(-1);
  if (!subject || !last || isRelative(wordsIn(masked, subject.start, subject.end))) return null;
  if (ASKED_WHAT.test(wordsIn(masked, start, subject.start))) return null;
  if (STARTS_WITH_VERB.test(wordsIn(masked, subject.start, subject.end))) return null;
  const whole = spanOf(subject.start, alongWith(masked, subject.end, end));
  if (last.start >= whole.end && opensInner(last.words)) return null;
  if (lacksPronoun(words.trimEnd(), wordsIn(masked, end, Math.min(masked.end, end + 60)))) return null;
  return { lead: spanOf(firstWord(masked, start, end), subject.start), subject: whole, asides: spanOf(whole.end, end) };
};

/** "The table lists what agencies must do": of an inner question. */
const ASKED_WHAT = /(?<=\S )(?:what|how|why|whether)(?: (?:the|each|all|any|these|those|such))? $/;

/** "The Secretary of X in consultation with the Secretary of Y and the Director of Z, shall": the others are consulted. */
const alone = (masked: Masked, subject: Span | null): Span | null => {
  const consulting = subject && CONSULTING.exec(wordsIn(masked, subject.start, subject.end));
  return consulting ? spanOf(subject.start, subject.start + consulting.index) : subject;
};
const CONSULTING = new RegExp(
  `(?<=(?:${NAME}|\\b[A-Z][\\w’'-]*|agenc(?:y|ies)|departments?|officials?)(?: \uE002{1,60})?),? (?:in|after) (?:[a-z]+ )?${JOINT} with\\b`,
);

/** "Whether property is used for the purposes of X shall be determined by the Secretary". */
const ASKED = /^(?:shall|must|will|should) be (?:[a-z]+ly )?(?:determined|decided|resolved)\b/;
/** "Approve Use Cases: the Council shall", "• Special Rates – Agencies may": a bullet, a heading in front of the sentence. */
const RUN_IN =
  /^(?:[•*·▪◦o-] )?(?:\uE002{3,6} )?(?:[^:;,]{2,80}: (?=\S)|(?:[A-Z][\w’'/,-]* (?:(?:and|or|of|for|the|to|in|on|with|from|by|a) )*){1,14}[–—-] (?=[A-Z])|)/;

const firstWord = (masked: Masked, start: number, end: number): number =>
  start + (/^[\s,;:—]*/.exec(wordsIn(masked, start, end))?.[0].length ?? 0);

const PREPOSITION_BEFORE =
  /\b(?:of|to|by|with|from|for|under|in|on|at|that|which|as|and|or|if|when|where|whether|how|through|between|among|against)(?: the| each| all| any| such)?$/;

/** "No less than annually the Secretary". */
const SELDOM =
  '(?:[Nn]o|[Nn]ot) less (?:often |frequently )?than (?:annually|quarterly|monthly|semi-?annually|once [a-z]+ [a-z]+)|Thereafter|Annually|Periodically';
const LIMITED = new RegExp(`^(?:${LIMIT}+|${REQUESTED}) (?=\\S)`);
/** "Within 9 months of this order the Administrator, in coordination with X, shall". */
const LIMITED_NAME = new RegExp(`^(?:${LIMIT}+|${SELDOM}) (?=(?:the |each |all )?(?:${NAME}+|agencies|agency heads)$)`);
const THEN_NAME = new RegExp(` then ((?:the |each )?(?:${NAME}+|agenc(?:y|ies)|agency head))$`);
const NAME_AT_END = new RegExp(
  `^(.{2,160}?) ((?:the |each |all |any |such )?(?:${NAME}+|(?:[A-Za-z]+ ){0,2}(?:agencies|agency heads)|the heads? of (?:each|every|all) (?:[A-Za-z]+ ){0,3}(?:agency|agencies|department)|the (?:(?:Vice |Co-)?Chair(?:person|man|s)?|Executive Director|Vice President)))$`,
);

/** "Before it gives such a notice the Bank", "Within that time the Lamp Committee": who acts, in capitals, behind a lead-in without a comma. */
const BODY_AT_END =
  /^((?:Before|After|When|Where|If|Once|Upon|On|Within|At|By|During|Following|Until|Unless|In) [^,;:]{2,200}? (?!and\b|or\b)[a-z]+) (the [A-Z][\w’'-]*(?: (?:(?:of|for|and|on) (?:the )?)?[A-Z][\w’'-]*){0,6})$/;

/** "Within 30 days the Secretary shall": a lead-in without a comma, and the subject at its end; or "Funding for X shall". */
const peeled = (chunks: readonly Chunk[]): Span | null => {
  const last = chunks.at(-1);
  if (!last) return null;
  if (chunks.length === 1 && /^[A-Z][a-z]+ing\b/.test(last.words)) return last;
  const limited = LIMITED.exec(last.words);
  if (limited) return spanOf(last.start + limited[0].length, last.end);
  for (const chunk of chunks) {
    const named = LIMITED_NAME.exec(chunk.words);
    if (named) return spanOf(chunk.start + named[0].length, chunk.end);
  }
  const then = THEN_NAME.exec(last.words);
  if (then?.[1]) return spanOf(last.end - then[1].length, last.end);
  const capital = BODY_AT_END.exec(last.words);
  if (capital?.[1] && !PREPOSITION_BEFORE.test(capital[1]))
    return spanOf(last.end - (capital[2] ?? '').length, last.end);
  const tail = NAME_AT_END.exec(last.words);
  if (!tail?.[1] || isSubordinate(last) || PREPOSITION_BEFORE.test(tail[1])) return null;
  return spanOf(last.end - (tail[2] ?? '').length, last.end);
};
