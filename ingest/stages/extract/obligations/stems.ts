/** Sentences that introduce a list: what their items take from them. */
import { pattern } from '../../../kernel/pattern.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { chunksOf, isLead, type Chunk } from './chunks.ts';
import type { Masked } from './mask.ts';

/**
 * - `verbs`: the items complete the modal ("shall: (a) identify ..."): each item is a directive, the stem is none.
 * - `clauses`: the items are clauses of their own ("shall take these steps: (a) the Secretary shall"): the stem is none.
 * - `contents`: the items are contents, conditions, means or purposes: the stem is the directive.
 */
export type ListKind = 'verbs' | 'clauses' | 'contents';

const OPEN_END = /(?::|—|--|-)\s*$/;
export const isStem = (words: string): boolean =>
  OPEN_END.test(words) || COMMA_END.test(words) || ONE_OF_FOLLOWING.test(words);
/** "shall, to the extent practicable," before a marked list. */
const COMMA_END = /\b(?:shall|must|should|may|will)(?:, [^.;:]{1,200})?,\s*$/;
/** "must take one of the following steps until a patch is released.", "shall implement the following requirements.": the list comes although the sentence ends. */
const ONE_OF_FOLLOWING =
  /\b(?:take|do|complete|undertake) (?:at least )?(?:one|any|each|either|all) (?:or more )?of the following (?:steps|actions|measures)\b[^.]{0,200}\.$|\b(?:shall|must|should|will) (?:apply|carry out|comply with|follow|implement|meet|observe|take|undertake) (?:(?:each|all) of )?the following (?:[a-z]+ ){0,3}(?:actions|measures|practices|procedures|requirements|rules|steps)\.$/;

/** "fulfill a variety of responsibilities, including": no more than that there are some. */
const SEVERAL_TASKS =
  /^(?:also )?(?:fulfill|have|perform|carry out|assume|undertake|discharge|take on|conduct|execute|be responsible for) (?:an? (?:variety|number|range|set|series) of |various |several |many |certain |the |these |its |additional |other |multiple |specific )?(?:[a-z]+ ){0,2}(?:responsibilities|duties|functions|tasks|activities|actions|roles)(?: [^:;]{1,80}?)?,? (?:including(?:,? but not limited to)?|to include|such as|which (?:shall |will )?include)(?: the following)?$/;

const FOLLOWING =
  /^(?:also |each |jointly )?(?:(?:follow|apply|adhere to|comply with|meet|observe)(?: all(?: of)?)? (?:the following|these)(?: \w+){0,3} (?:practices|procedures|steps|actions|measures|requirements|rules)|(?:do|take|undertake|perform|carry out|complete|implement|have|execute|accomplish|conduct|pursue|fulfill|discharge)(?: all(?: of)?)? (?:(?:each|any|either|one|one or more|at least one) of )?(?:the following|these)(?: \w+){0,4}|include (?:each of )?the following (?:actions|steps|measures|activities)|do (?:so )?as follows|proceed as follows|ensure that the following (?:\w+ ){0,2}(?:are|is) (?:taken|followed|done|met|completed))(?:,? (?:(?:within|by|no|not|in|with|to|as|for|until|consistent|while|when|before|after|where) |\uE001).*)?\.?$/;

/** `isHeld`: whether the first item stands below the sentence, and not beside it. */
export const listKind = (masked: Masked, clause: Clause, first: Masked, isHeld = true): ListKind => {
  const item = first.text.slice(first.start, first.end);
  if (isAnswerable(masked, clause))
    return GERUND.test(item) || (startsWithVerb(item) && HAS_OBJECT.test(item)) ? 'verbs' : 'contents';
  if (isBare(masked, clause)) return !startsWithVerb(item) && hasOwnSubject(first) ? 'clauses' : 'verbs';
  if (ordersList(masked, clause)) return hasOwnSubject(first) ? 'clauses' : 'verbs';
  if (areDone(masked, clause) && hasOwnSubject(first)) return 'clauses';
  if (!isOpen(masked, clause)) return takesSteps(masked, clause) && hasOwnSubject(first) ? 'clauses' : 'contents';
  if (startsWithVerb(item) && !clause.modal.ordering) return isHeld ? 'verbs' : 'contents';
  return clause.modal.ordering || clausesOf(first)[0]?.subject || HEADING_ITEM.test(item) ? 'clauses' : 'contents';
};
/** "the following reports shall be sent to the Keeper:", above clauses that say who sends them. */
const areDone = (masked: Masked, { subject, predicate }: Clause): boolean =>
  subject !== null &&
  /\bfollowing (?:[a-z]+ ){0,3}[a-z]+s(?: of [a-z]+)?$/.test(wordsOf(masked, subject)) &&
  /^ be (?:[a-z]+ly )?[a-z]+(?:ed|en|de)\b/.test(wordsOf(masked, predicate));
const wordsOf = (masked: Masked, { start, end }: Span): string =>
  masked.words.slice(start - masked.start, end - masked.start);

/** "(a) Actions for All.": a heading, below which the clauses stand. */
const HEADING_ITEM = /^[A-Z][\w’'-]+(?: (?:(?:of|for|to|and|in|on|by|with|the|a)|[A-Z][\w’'-]*)){1,12}\.$/;

/** "shall, as appropriate:", "I direct the Secretary, within 30 days, to:": the verb must come with the items. */
export const isBare = (masked: Masked, { predicate, modal }: Clause): boolean => {
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const before = words.replace(OPEN_END, '').trim();
  if (!modal.ordering) return BE_BOUND_TO.test(before) || chunksOf(before, 0).every(isAside);
  // "We recommend that the Keeper:", "We recommend the Keeper:"
  if (
    before === '' &&
    / that ?$|\brecommends?$/.test(masked.words.slice(modal.start - masked.start, modal.end - masked.start))
  )
    return true;
  return / to$/.test(` ${before}`) && chunksOf(before.replace(/,? ?to$/, ''), 0).every(isAside);
};

/** "This directive requires agencies to complete the following actions:", "I ask that you take these steps:". */
const ordersList = (masked: Masked, { predicate, modal }: Clause): boolean => {
  if (!modal.ordering) return false;
  const words = masked.words.slice(predicate.start - masked.start, predicate.end - masked.start);
  const rest = words.replace(OPEN_END, '').trim();
  const isThat = / that ?$/.test(masked.words.slice(modal.start - masked.start, modal.end - masked.start));
  const asked = isThat ? rest.replace(/^[a-z]+ly /, '') : / to (.+)$/s.exec(rest.replace(/^to /, ' to '))?.[1];
  return asked !== undefined && FOLLOWING.test(asked);
};

/** "shall take actions to protect lamps:", "shall use the following criteria": what they are, the items order. */
const takesSteps = (masked: Masked, { predicate }: Clause): boolean =>
  TAKES_STEPS.test(masked.words.slice(predicate.start - masked.start, predicate.end - masked.start));
const TAKES_STEPS =
  /^ (?:take (?:appropriate |certain |specific )?(?:actions|steps|measures) to (?:(?! includ)[^:]){3,200}|(?:use|follow|apply|observe|comply with|adhere to|abide by|be guided by) the following (?:[a-z]+ ){0,2}(?:guidance|guidelines|criteria|requirements|procedures|rules|principles|standards)[^:]{0,160}|submit (?:[a-z]+ )?reports[^:;.]{0,80} as follows): ?$/;

/** "shall be authorized to:" */
const BE_BOUND_TO =
  /^(?:also )?be (?:(?:authorized|empowered|required|directed|encouraged|permitted) to|(?:[a-z]+ )?(?:responsible|accountable) for(?: (?:each|all) of)?(?: the following)?)$/;

/** "shall be responsible for:", above "(a) lighting lamps"; "Lamps and oil" is what somebody answers for. */
export const isAnswerable = (masked: Masked, { predicate, modal }: Clause): boolean =>
  !modal.ordering &&
  / be (?:[a-z]+ )?(?:responsible|accountable) for(?: (?:each|all) of)?(?: the following)? ?[:—-]+\s*$/.test(
    masked.words.slice(predicate.start - masked.start, predicate.end - masked.start),
  );
const HAS_OBJECT = /^\S+ (?:the|an?|all|any|each|every|its|their|such|those|these|that|with|to) /;
const GERUND = /^(?:[a-z]+ly )?[A-Za-z]{2,}ing\b/;

const hasOwnSubject = (first: Masked): boolean => {
  const [clause] = clausesOf(first);
  return clause?.subject != null && clause.start === first.start;
};

/** Nothing but words that stand before a verb: "(i) through the Administrator:", above a list of its own. */
export const isLeadOnly = (masked: Masked): boolean =>
  OPEN_END.test(masked.words) &&
  chunksOf(masked.words.replace(OPEN_END, ''), 0).every((chunk) => isLead(chunk) || COMES_AGAIN.test(chunk.words));
/** "and every 14 days thereafter". */
const COMES_AGAIN =
  /^(?:and )?(?:at least )?(?:(?:once )?(?:every|each) (?:[\w-]+ ){0,2}(?:hours?|days?|weeks?|months?|quarters?|years?)|daily|weekly|monthly|quarterly|annually|yearly|\uE001+)(?: thereafter)?$/i;

/** The predicate has no verb of its own, or says no more than "take the following actions". */
const isOpen = (masked: Masked, { predicate, modal, subject }: Clause): boolean => {
  const from = modal.ordering ? (subject?.start ?? predicate.start) : predicate.start;
  const words = masked.words
    .slice(from - masked.start, predicate.end - masked.start)
    .replace(OPEN_END, '')
    .trim();
  if (
    words === '' ||
    FOLLOWING.test(strippedOfAsides(words)) ||
    SEVERAL_TASKS.test(words) ||
    PASSIVE_FOLLOWING.test(words)
  )
    return true;
  return chunksOf(words, 0).every(isAside);
};
const PASSIVE_FOLLOWING =
  /^(?:the )?following(?: \w+){0,3} (?:actions?|steps|measures|requirements)?$|^be (?:taken|followed|completed|performed|carried out|met)$/;

/** "by", "to" or "through" before the colon opens means or purposes: they belong to a verb. */
const isAside = (chunk: Chunk): boolean =>
  isLead(chunk) &&
  !hasVerbBehindExtent(chunk.words) &&
  !/^(?:be|ensure|include|have|work|seek)\b/.test(chunk.words) &&
  !/ (?:by|to|through|that|including|include|whether)$/.test(` ${chunk.words}`);

/** "to the extent practicable adhere to the following": the verb stands behind without a comma. */
const EXTENT =
  /^to the (?:[a-z]+ )?extent (?:[a-z]+ )?(?:practicable|possible|feasible|appropriate|permissible|necessary|permitted by (?:applicable )?law)(?: and (?:practicable|possible|appropriate|permitted by law))? (?!(?:and|or|but|subject|consistent|in|by|with)\b)(?=[a-z])/;
const hasVerbBehindExtent = (words: string): boolean => {
  const extent = EXTENT.exec(words)?.[0].length ?? 0;
  return extent > 0 && startsWithVerb(words.slice(extent));
};

const strippedOfAsides = (words: string): string => {
  const chunks = chunksOf(words, 0);
  const first = chunks.findIndex((chunk) => !isLead(chunk));
  return first < 0 ? words : words.slice((chunks[first] as Span).start).replace(/,$/, '');
};

const LEAD_PIECE = pattern`
  (?:and )?(?:within|not later|no later|by|in|to|with|where|when|if|as|on|for|at|upon|after|before|consistent|
  pursuant|using|based|through|acting|working|following|subject|beginning|starting|during|annually|on an|
  \d{4})\b(?:[^,;:]|(?<=\d):(?=\d)){0,260}, ?
`;
/** "in consultation with the A, the B, and other agencies,": what goes on with the list of a lead-in. */
const LIST_PIECE = '(?:and |or )?(?:the|other|heads|relevant|appropriate|all|any|each|such)\\b[^,;:]{0,200}, ?';
const WITH_PIECE =
  '(?:and )?(?:in|after) (?:consultation|coordination|collaboration|cooperation|conjunction|partnership|consulting|coordinating) with [^,;:]{0,260}, ?';
const ITEM_LEAD = new RegExp(`^(?:${WITH_PIECE}(?:${LIST_PIECE}){0,12}|${LEAD_PIECE}){1,8}`, 'i');
/** How many units of an item stand before its verb. */
export const itemLeadOf = (printed: string): number => {
  const item = quietCode(printed);
  return startsWithVerb(item)
    ? (ITEM_LEAD.exec(item)?.[0].length ?? 0)
    : (chunksOf(item, 0).find((chunk) => !isLead(chunk) && startsWithVerb(chunk.words))?.start ?? 0);
};

/** "under section 3309 of title 41, United States Code, list": the comma of a citation closes no lead-in. */
const quietCode = (item: string): string => item.replace(/,(?= United States Code)/g, '‚');

const NO_VERB =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|several|many|most|organizational|third-party|answers|federal|the|an?|each|every|all|any|such|these|this|that|those|it|they|he|she|we|you|there|agencies|agency|no|its|their|how|what|whether|which|who|where|when|if|other|one|two|three|in|on|of|for|by|to|with|from|at|as|within|before|after|until|upon|under|through|during|due|initial|current|additional|overall|general|internal|external|national|regional|primary|strategic|technical|prior|further|new|not|only|more|most|both|information|data|members|representatives|[\w-]+(?:ing|tions?|ments?|ities|ness|ances?|ences?|ships?))$/i;

/** No verb in its base form ends so. */
const PLURAL = /^(?!bias|canvas)[A-Za-z-]*[^sui]s$/;

/** Whether an item starts with a verb in its base form, after adverbs and lead-ins: "(a) promptly identify ...". */
export const startsWithVerb = (item: string): boolean => {
  const words = quietCode(item)
    .replace(ITEM_LEAD, '')
    .replace(
      /^(?:(?!(?:comply|apply|supply|reply|rely)\b)[a-z]+ly|also|then|and|or|further|not(?! (?:later|more|less|only|fewer)\b)) /i,
      '',
    );
  const first = /^[A-Za-z][a-z]+(?:-[a-z]+)?/.exec(words)?.[0];
  if (
    !first ||
    /^(?!(?:need|proceed|succeed|exceed|feed|embed|heed|speed|shed|weed|breed|seed|lead|read)$)[A-Za-z]+ed$/.test(
      first,
    ) ||
    (NO_VERB.test(first) &&
      !/^(?:bring|implement|document|supplement|experience|function|position|station|mention|influence|balance|finance|enhance|advance|commence|sequence|license|reference|partition|complement|mentor|cement|augment|comment|segment|question|caution|sanction|commission|envision|provision|transition|auction|requisition)$/i.test(
        first,
      ))
  )
    return false;
  return (
    !PLURAL.test(first) &&
    !/^(?:[A-Z][a-z]+ ){2}/.test(words) &&
    !/^(?:\S+ )?(?:\S+ (?=(?:shall|must)\b))?(?:shall|must|should|will|may|of)\b/.test(words) &&
    !/^[a-z]+s (?:of|and|to|for|in)\b/.test(words.replace(/^(?:assess|address|process|discuss|focus|access)\b/i, 'do'))
  );
};
