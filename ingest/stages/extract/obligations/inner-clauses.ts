/** Whether the words in front of a modal verb open an inner clause: the verb then heads no clause of its own. */
import { pattern } from '../../../kernel/pattern.ts';
import { NAME } from './mask.ts';

const RELATIVIZER =
  /\b(?:(?<!\b(?:under|of|to|in|by|for|with|at|on|from) )that|which|who|whom|whose|if|when|where|whether|how|what|why|because|unless|until|(?<!\bother )than|so that|(?<!as well |\b(?:defined|known|designated|identified|described|classified|categorized|selected|listed|named|used|same|such|status|role|capacity|position|service|function) )as(?! well))\b(?!.*\b(?:that|which|who|whom|whose|if|when|where|whether|how|what|why|because|unless|until|than|so that|as)\b)/;
const NOUN_PHRASE = new RegExp(
  `^ ?(?:(?:the|an?|such|any|each|all|its|their|his|her|this|these|those|it|they|we|you|I|he|she|other) ?)*(?:(?:${NAME}+|[\\w’'-]+)(?: (?:and|or)(?: the)? ${NAME}+)?)?(?: [\\w’'-]+)?$`,
);

/** "methods under which all agencies contributing to the Mission": so far a subject, and no more. */
const NO_VERB_YET =
  /^ (?:the|an?|all|each|any|such|its|their|agencies)\b(?!.{0,120}\b(?:is|are|was|were|has|have|had|can|do|does|may|shall|must|will|should|[a-z]{3,}ed)\b)[^,;]{0,120}$/;

/** "a report that the Secretary", "as the Director": the modal behind it belongs to the inner clause. */
export const isRelative = (words: string): boolean => {
  if (FOUND_THAT.test(words)) return true;
  const match = RELATIVIZER.exec(words);
  if (!match || (match.index === 0 && /^(?:that|what)\b/i.test(words) && words.length > 12))
    return match?.index === 0 ? /^(?:that|which|who|as|if|when|where|whether) *$/i.test(words) : false;
  const rest = words.slice(match.index + match[0].length);
  if (/^(?: (?:also|then|further|thereby|in turn|as appropriate))?,? *$/.test(rest)) return true;
  if (match[0] === 'whose' && /^ [\w’'-]+(?: [\w’'-]+){0,2} ?$/.test(rest)) return true;
  // "The Keeper, or the Warden as his designee, shall"
  if (match[0] === 'as' && /^ (?:his|her|their|its) (?:alternate|delegate|deputy|designee|representative)$/.test(rest))
    return false;
  if (match[0] === 'as' && NAMED_AS.test(words.slice(0, match.index))) return false;
  if (match[0] === 'as' && /(?:^| )such\b/.test(words.slice(0, match.index)) && SOMEBODY.test(rest)) return true;
  if (match[0] === 'that' && IN_WHICH.test(words.slice(0, match.index))) return NO_VERB_YET.test(` the${rest}`);
  if (/^(?:what|how|whether|why)$/.test(match[0]) && NO_VERB_YET.test(rest)) return true;
  if (match[0] === 'where' && EVALUATES.test(words.slice(0, match.index)) && NO_VERB_YET.test(rest)) return true;
  // "a position that is vacant", "such staff as the Council needs": the inner clause is complete
  if (ASKS_FOR_IT.test(rest) || /^ (?:is|are|was|were|has been|have been) [\w’'-]+$/.test(rest)) return false;
  if (/\b(?:from|to|in|by|with|for|of|through|at|on|under|upon) $/.test(words.slice(0, match.index)))
    return NOUN_PHRASE.test(rest) || NO_VERB_YET.test(rest);
  const starts = new RegExp(
    `^ (?:the|an?|such|any|each|all|its|their|his|her|this|these|those|it|they|we|you|I|he|she|agencies)\\b|^ (?:${NAME}|[A-Z])`,
  ).test(rest);
  return starts && NOUN_PHRASE.test(rest);
};

const ASKS_FOR_IT = new RegExp(
  `^ (?:the |its |each )?(?:${NAME}+|[A-Z][a-z]+) (?:asks for|considers|deems|directs|needs|requests|requires|wants)(?: (?:appropriate|necessary|proper|desirable|advisable))?$`,
);

/** "to evaluate where the risk of it may be higher". */
const EVALUATES =
  /\b(?:assess|analyze|determine|evaluate|examine|explain|find|identify|indicate|know|learn|note|see|show|specify|tell) $/;

/** "the agencies identified in this section as the lead agencies": what they are called, and no inner clause. */
const NAMED_AS = /\b(?:identified|designated|listed|described|defined|known|named|selected|recognized)\b[^,;]{0,40} $/;

/** "such agencies as the President, the Chair of it, or the Vice Chair may name". */
const NAMED = `(?:the |an? |its |their )?(?:${NAME}{1,200}|[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)?)(?: of the (?:${NAME}{1,200}|[A-Z][\\w’'-]+))?`;
const SOMEBODY = new RegExp(`^ ${NAMED}(?:,? (?:or |and )?${NAMED}){0,5}$`);
/** "each agency for which that agency’s actions may": the last "that" stands for "the". */
const IN_WHICH = /\b(?:for|in|under|to|by|of|from|on|with|through) which $/;

/** What stands between a subject and the modal, and has a verb of its own in sight. */
export const opensInner = (words: string): boolean =>
  (isRelative(words) && !IF_ANY.test(words) && !AS_ONE.test(words) && !WHO_SERVES.test(words)) ||
  FINDS_THAT.test(words) ||
  AND_THAT.test(words) ||
  THAT_AGAIN.test(words) ||
  IF_OR.test(words) ||
  words === 'I';
/** "Recommendations for it, if any, should": an aside, and no clause. */
const IF_ANY =
  /^(?:if|when|where|as) (?:any|appropriate|applicable|available|feasible|necessary|needed|possible|practicable|relevant|required|so)$/;
/** "The Keeper of X, as Chair, shall", "as the lead agency": what somebody is. */
const AS_ONE =
  /^as (?:the |its |an? )?(?:[A-Za-z-]+ ){0,2}(?:(?:co-)?chair(?:s|man|person)?|(?:co-)?lead|head|executive agent|executive secretary|(?:lead|cooperating) (?:agency|official))$/i;
/** "The Keeper, who also serves as the Warden of X, shall": the inner clause is complete. */
const WHO_SERVES = /^who (?:also |currently |concurrently )?(?:serves?|acts?) as [^,]{3,120}$/;
/** "any determination that executive privilege": what was determined. */
const FOUND_THAT = /\b(?:determination|finding|decision|conclusion)s?\b[^,;]{0,80} that (?:[a-z]+ ){0,4}[a-z]+$/i;
/** "does not apply to lamps, if they burn low or": a second verb of the condition. */
const IF_OR = /^(?:if|when|where|unless|because) .* (?:or|and)$/;
/** "When X, or Y, has found that sanctions shall be imposed": the predicate of an inner clause. */
const FINDS_THAT = /^(?:has|have|had|is|are|was|were|does|do)\b.* that\b[^,]*$/;
/** "has found that it helps, and that the harm will be small": the rest of what was found. */
const AND_THAT = /^(?:and|or) that (?:the|all|any|each|no|such|an?|it|they)\b/;

/** "have advised that it helps, that the Secretary may resume": another thing that is said. */
const THAT_AGAIN = /^that (?:the|they|it|any|all|each|no) \S/;

/** "any information the Secretary may request for it": a relative clause without a pronoun, its object left out. */
const BARE_RELATIVE = new RegExp(
  `\\b(?:any|such|other|those|additional|further)(?: [a-z-]+){1,5}(?<! (?:of|to|by|in|for|with|from|and|or|as|on|the)) (?:the )?${NAME}+(?: (?:and|or) (?:the )?${NAME}+)?$`,
);
const LACKS_OBJECT =
  /^(?:may|will|should) (?:[a-z]+ly )?[a-z]+(?:[,.;)]|(?: or [a-z]+)? (?:by|for|as|from|in|under|pursuant to|necessary|appropriate|advisable)\b)/;

/** `words` end before a modal, `behind` begins with it. */
export const lacksPronoun = (words: string, behind: string): boolean =>
  LACKS_OBJECT.test(behind) && (BARE_RELATIVE.test(words) || AS_EITHER.test(words));
/** "such help as the President, or the Secretary of X,": either of them may ask for it. */
const AS_EITHER =
  /\b(?:such|other|those|same)\b[^;.]{1,120}? as (?:the |an? )?[^,;.]{2,80},? or,?(?: [^,;.]{2,60},)? (?:the )?[^,;.]{2,80},? ?$/;

/** No subject begins with a verb. */
export const STARTS_WITH_VERB = /^(?:has|have|had|is|are|was|were|does|do)\b|^not [a-z]+\b/;

/** What somebody says, finds, ensures or thinks. */
export const recounts = (words: string): boolean =>
  COMPLEMENT.test(words) || ADVISED.test(words) || RECOUNTS.test(words) || TAKES_OR.test(words);
/** "a plan, with steps that agencies are taking or must take": the second verb of an inner clause. */
const TAKES_OR = /,[^,;]*\b(?:is|are|was|were|has|have|had) [a-z]+ or $/;
/** "the law provides that the head of an agency may": what somebody says, finds or ensures. */
const COMPLEMENT = new RegExp(
  pattern`
    \b(?:is|are|was|were|has|have|had|[a-z]{3,}(?:es|ed|ts|ds|ns|ms|ls|ks|ps|rs|ws|
    ys))\b[^,;]{0,60} that (?:(?:the|an?|each|any|all|such|no|their|its|it|most|some|up to|about|approximately|
    agencies|[a-z]+ing)\b|${NAME})[^,;]*$
  `,
);

/** "the Archivist has advised that use of the plans will": what somebody said. */
const ADVISED =
  /\b(?:has|have|had) (?:[a-z]+ly |also |since )?(?:advised|announced|assured|certified|concluded|confirmed|declared|determined|explained|found|indicated|informed|noted|recommended|reported|stated)(?: (?:me|us|the President|the Congress))? that [^,;]*$/;

/** "The Framers recognized that the States ... and should": what somebody thought. */
const RECOUNTS =
  /^(?:Accordingly, |Therefore, )?I (?:hereby )?(?:also |further )?(?:find|believe|have found|have concluded) that |^(?:the |our |some |many )?[A-Z]?[a-z]+(?: [a-z]+){0,3} (?:recognized|found|believed|intended|understood|declared|stated|argued|noted|concluded|suggested|recommended) that /i;

/** "shall meet quarterly, must publish its minutes and may suspend a tool": the second of three. */
const IN_SERIES = /^ (?!if\b|when\b|where\b|unless\b|as\b)[a-z][^,;:]{2,160}, $/;

/** The same with commas of its own: nobody new may stand in it, and no inner clause. */
const IN_LONG_SERIES = new RegExp(
  `^ (?!(?:if|when|where|unless|as)\\b)(?:(?!${NAME}|\\b(?:that|which|who|whom|whose|if|when|where|unless|because|while)\\b)[^;:.]){2,700}, $`,
);

/** `behind` begins with the modal; of a long series the last verb stands behind an "and". */
export const isInSeries = (gap: string, isSameModal: boolean, behind: string): boolean =>
  IN_SERIES.test(gap) || (isSameModal && IN_LONG_SERIES.test(gap) && GOES_ON_WITH_AND.test(behind));
const GOES_ON_WITH_AND = /^(shall|must|may|should|will)\b[^;:.]{3,400}?,? and \1 [a-z]/;

/** What can be a subject behind a strong joint: a thing with its article, or people in the plural. */
export const IS_THING =
  /^(?:(?:the|such|this|that|these|each|all|any|no|it|they|he|she|you)\b|(?:[a-z]+ ){0,2}(?:supervisors|managers|officials|employees|staff|components|offices|owners|users|recipients|applicants|bureaus|divisions|members|leads|stewards)$)/i;

/** "shall be inspected by the Bureau and reports shall be sent": each thing with what is done to it. */
export const isDoneByAnother = (before: string, behind: string): boolean =>
  DONE_BY.test(before) && IS_DONE.test(behind);
const DONE_BY = new RegExp(`^ be [a-z]+(?:ed|en|ld|pt|lt|nt|rne) by (?:the )?${NAME}+$`);
const IS_DONE =
  /^ (?:also )?be (?!(?:allowed|authorized|directed|entitled|expected|instructed|obliged|ordered|permitted|prohibited|required)\b)[a-z]+(?:ed|en|de|ld|pt|lt|nt|rne)\b/;

/** "such assignment". */
export const SUCH_DEED = /^(?:any )?such [a-z]+(?:,? (?:and|or) (?:[a-z]+ )?[a-z]+)?$/;
