/**
 * How a defining clause is built: a term, perhaps words that limit it ("as used in this order"), and a verb that
 * defines. Patterns read one sentence; every repetition is bounded.
 */
import { pattern } from '../../../kernel/pattern.ts';

/** “term”, "term", ‘term’ or 'term'; the text between the marks is the one group that holds. */
const QUOTED = String.raw`(?:[“"][^“”"]{1,120}[”"]|(?<![\p{L}\p{N}])[‘'][^‘’'“”"]{1,80}[’'](?![\p{L}\p{N}]))`;
const LEAD = String.raw`(?:\b[Tt]he |\b[Aa]n? )?(?:\b(?:[Tt]erms?|[Pp]hrases?|[Ww]ords?|[Ee]xpressions?|[Aa]cronyms?)(?: “?of art”?)?,? )?`;
/** “A” or “B”; “A,” “B,” and “C”; “A” (also “B”). */
const MORE = String.raw`(?:(?:, |\/| |,? (?:or|and|and\/or|\(or|\(also|\(collectively,?|\(hereinafter)(?: |, when used [^,;“”"]{3,60}, ))(?:the |an? )?(?:terms? )?${QUOTED}\)?){0,12}`;
const LIMIT = String.raw`(?:as|for|when|whenever|with respect|in|if|unless|except|other than|also|under|within|pursuant|consistent|where|wherever|applied|used|(?:neither|each|both|all) of which)\b`;
const GAP = String.raw`(?:,? \([^()]{1,120}\)){0,2}(?:[,—–]? ?(?:${LIMIT}|of\b)[^;“”"]{2,220}?)?[,—–]? ?(?:-+ ?)?`;

const ADVERB = String.raw`(?:(?:also|only|generally|commonly|hereby|otherwise|further|each|all|we|broadly|specifically|collectively|here|simply|both) ){0,2}`;
const MEANS = String.raw`(?:(?:shall|will)(?:, [^;]{3,160},)? ${ADVERB}mean|${ADVERB}means?)\b`;
const HAS_MEANING = String.raw`(?:shall |will )?(?:each |all |both )?(?:shall |will )?(?:ha(?:s|ve)|(?:is|are|be) given|carr(?:y|ies)|bears?|takes? on) (?:the |its |their )?(?:same )?(?:\w+ )?(?:meaning|definition)s?\b`;
const REFERS = pattern`
  (?:(?:shall |will )?${ADVERB}(?:refers? ${ADVERB}to|denotes?|signif(?:y|ies))|(?:is|
  are) (?:being )?used (?:here |herein |in [^;,.]{3,60})?(?:to (?:mean|refer|describe|denote)|
  as (?:it is )?defined))\b
`;
const DEFINED = pattern`
  (?:(?:is|are|(?:shall|will) (?:both |each |all )?be) ${ADVERB}(?:as )?defined\b(?! (?:term|benefit|
  contribution))|(?:shall |will )(?:also )?be (?:construed|interpreted|understood|read) to (?:mean|refer)\b|
  (?:is|are|shall be) (?:as |the same as )(?:(?:that|the) term |those |set forth |defined ))
`;

/** Verbs that define wherever their subject is a quoted term. */
export const STRONG = `(?:${MEANS}|${HAS_MEANING}|${REFERS}|${DEFINED})`;
/** Verbs that define only where the text says that it is defining. */
export const WEAK = String.raw`(?:(?:shall |will )?(?:be deemed to )?includes?\b|exists? (?=if|when|where)|(?:is|are|shall be|will be|consists? of|comprises?)\b)`;

/** “Local” entities means: the noun that the term limits. */
const KIND = String.raw`(?!(?:and|or|also|only|shall|will|must|should|would|may|can|could|does|not|that|which|who|\p{Ll}+ly)\b)\p{Ll}{3,20}`;

/** A quoted subject with its verb. Groups: `lead`, `terms`, `gap`, and `strong` or `weak`. */
export const QUOTED_SUBJECT = new RegExp(
  `(?<lead>${LEAD})(?<terms>${QUOTED}${MORE})(?<gap>${GAP})(?:(?<=[ ,—–”"’'])(?:(?<strong>${STRONG})|(?<weak>${WEAK}))|(?<=[”"]) ${KIND} (?:${MEANS}|refers? to\\b))`,
  'gu',
);

export const EACH_TERM = new RegExp(QUOTED, 'gu');

/** A number or bullet that the structure left at the head of a sentence, or the arrow of a footnote. */
const MARKER = String.raw`(?:(?:[⬑↑^•*·–—-] ?)?(?:\[?\(?(?:\d{1,4}(?:-\d{1,4})?|[A-Za-z]{1,2}|[ivxIVX]{1,6})[).\]]{1,2}|[•*·–—-]|[⬑↑^]|§ ?[\d.]{1,12}|\d{1,3}(?= [A-Z])) ?){0,2}`;
/** "For purposes of this order," "In the context of X:" before the term. */
const FRAME = String.raw`(?:WHEREAS, |(?:For|As|In|Under|Within|When|Wherever|Unless|Except|Throughout)\b[^;“”"]{2,200}?[,:—] ?)`;

/** What may stand before the term phrase where the clause itself begins with it. */
export const CLAUSE_START = new RegExp(String.raw`^${MARKER}(?<frame>${FRAME})?$`, 'u');

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}’'./&-]*`;
/** The words of a term that stands without quotation marks, parentheses with its acronym included. */
const PHRASE = String.raw`${WORD}(?:,? ${WORD}| \([^()]{1,60}\)){0,11}?`;
/** After a verb, not the noun ("a means of"): what a term stands for opens so. */
const OPENS_MEANING = pattern`
  (?:, (?:with|in|for|as|when|unless|except|at)\b[^;]{3,120},)?(?=:| ?[—–]| (?:an?|the|any|all|one|two|every|
  each|either|both|those|having|with respect|as defined|not|\p{Lu}|(?!(?:of|to|for|by|that|and|or|in|as|through|
  is|are|was|were|have|has|at|on|from|which|other|whereby|such)\b)\p{Ll}+(?!\p{Ll})(?<!(?:ing|ed)))\b)
`;
/** Also possible, where the text says that it defines: "means to engage", "means that which". */
const OPENS_TERM_MEANING = String.raw`(?=:| ?[—–]|,? \p{L})`;

/** An unquoted subject, with its verb, at the head of a sentence. */
export const PLAIN_SUBJECT = new RegExp(
  pattern`
    ^(?<before>${MARKER}${FRAME}?)(?<lead>(?:[Tt]he [Tt]erms? )|(?:[Tt]he |
    [Aa]n? )?)(?<terms>${PHRASE})(?<inner>,? ${LIMIT}[^;:“”"]{2,120},)? (?:(?<means>${MEANS}(?:(?<noun>${OPENS_MEANING})|
    (?<announced>${OPENS_TERM_MEANING}))|${HAS_MEANING})|(?<strong>${REFERS}|${DEFINED})|(?<weak>${WEAK}))
  `,
  'u',
);

/** "Term: what it is.", "Term: a thing that", "Term: cord that burns", "Term--What it is." or "Term – what it is.", where a heading says that terms are being defined. */
export const GLOSSARY_ENTRY = new RegExp(
  String.raw`^${MARKER}(?<terms>${PHRASE})(?:(?::| [–—-]) (?=(?:[Aa]n?|[Tt]he|[Aa]ny|[Aa]ll|[Ee]ach|[Oo]ne|[Ss]omeone) \p{L}|\p{Lu}\p{Ll}+ \p{Ll})|(?:--|—) ?(?=(?:An?|The|Any|All|Each|One|Someone) \p{L}|\p{Lu}\p{Ll}+ \p{Ll})| [–—] (?=(?!(?:ask|call|do|go|please|see|use)\b)\p{Ll}[\p{Ll}/-]+ \p{Ll})|: (?=(?!(?:ask|call|do|go|keep|make|please|see|take|use)\b)\p{Ll}[\p{Ll}-]+(?: [\p{Ll}-]+){0,5} (?:that|which|whose|who|used)\b))`,
  'u',
);

/** Not the subject of a definition: it points back, speaks of the text, or already holds a verb. */
export const NO_TERM =
  /^(?:selected|this|that|these|those|it|its|they|he|she|we|you|what|which|who|there|such|here|if|each|every|any|no|all|some|nothing|failure|doing|being|in|by|as|for|to|of|on|at|from|until|when|while|because|since|although|one|two|also|terms?$|notes?$|see|keep in|please|whereas|following|examples?|section|paragraph|subsection|part|title|definitions?)\b|\b(?:shall|will|would|should|must|may|can|could|is|are|was|were|been|has|have|had|do|does|did|not|includes?|requires?|identif(?:y|ies)|by|that|which|who|whose|please|through|this)\b|,$|\b(?:and|or|to|of|the|an?)$/iu;

/** Definitions are worded here: by the heading, or by the lead-in of a list. */
export const DEFINING_HEADING =
  /\b(?:definitions?|defined terms|glossary|key terms|terminology|terms used|meanings?)\b|^(?:[\dA-Z][\d.]{0,6} )?terms$/iu;
export const DEFINING_LEAD_IN =
  /(?:^|\. )[^.]{0,60}\b(?:(?:[Ff]or (?:the )?purposes? of|[Aa]s used)\b[^.]{0,120}|(?:following|these) (?:terms?|words?|definitions?)\b[^.]{0,80}):$/iu;
