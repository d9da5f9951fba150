/** The run-in heading of a provision: "Sec. 2. Policy. It is ..." has "Policy". */
import { isImperative, isSurelyImperative, mayBeNoun, tellsOfDeed } from '../../kernel/imperatives.ts';
import type { Span } from '../../../schema/domain/span.ts';

const SMALL = new Set(
  'a an and as at but by for from in into nor of on or per the through to under upon via with within without et al'.split(
    ' ',
  ),
);
/** Finite verbs and modals: a sentence has one, a title hardly ever. */
const VERB =
  /\b(?:shall|is|are|was|were|be|been|may|must|will|should|has|have|had|hereby|means|mean|applies|includes|does|do|can|takes|supersedes|revokes|amends|expires|terminates|remains|becomes|creates|establishes|provides|requires)\b/;
/** A sentence begins with these, a heading in small letters hardly. */
const DETERMINER = /^(?:This|That|These|The|It|There|Each|All|Any|No|Nothing|For|In|If|By|Within)\b/;
/** In small letters, "Reset all credentials." is a command. */
const COMMAND =
  /^(?:(?:Change|Document|Image|Limit|Report|Require|Review|Set|Update|Use) (?=the |an? |all |any |each |every |its |their |your |such |to |[a-z]+ing |[a-z]+ly )|(?:Do not|Add|Adopt|Analyze|Apply|Appoint|Assess|Attempt|Avoid|Begin|Block|Complete|Conduct|Configure|Consider|Consult|Continue|Coordinate|Create|Define|Designate|Determine|Develop|Disable|Disconnect|Enable|Ensure|Establish|Identify|Implement|Include|Install|Maintain|Make|Monitor|Notify|Participate|Perform|Prioritize|Provide|Publish|Rebuild|Remove|Replace|Reset|Send|Submit|Take|Treat|Validate|Verify) )/;
/** "Consulting the keeper where lamps are dark.": the last entry of a list of what somebody is responsible for. */
const DOING = /^\p{Lu}\p{Ll}+ing (?:the|an?|all|any|each|its|their|this|that|these|such|whether) /u;
/** "Tests each lamp.": what somebody named above does; "Records the keepers hold" are records. */
const DOES = /^\p{Lu}\p{Ll}+s (?:the|an?|all|any|each|every|its|their|this|that|these|such|no) \p{Ll}+$/u;
/** "Register with SAM.gov. Start early.": a command among names. */
const TELLS = /^(?:Apply|Comply|Enroll|Go|Log|Register|Sign|Subscribe) (?:at|for|in|on|through|to|up|with)\b/;
const LONGEST = 400;

/**
 * The heading at the start of `text`, without its full stop; null where the first sentence is a sentence.
 * `alone`: whether a heading in small letters may be all that the paragraph holds, as a section's may.
 * `sure` ends what the format itself marks as heading (underlined, italic), relative to `text`; 0 if nothing is.
 */
export const headingAt = (text: string, sure: number, alone: boolean): Span | null => {
  const marked = sure > 0 ? trimStop(text.slice(0, sure)) : '';
  if (marked.length > 1 && !isSentence(marked)) return { start: 0, end: marked.length };
  const end = firstStop(text);
  if (end === null) return null;
  const heading = text.slice(0, end);
  return looksLikeTitle(heading, text.slice(end), alone) ? { start: 0, end } : null;
};

/** A list may set whole sentences apart: "*Agencies that can must do so.*", "*Limit testing to citizens.*". */
const isSentence = (marked: string): boolean =>
  /\s(?:shall|must|should|may|will)\s/.test(marked) || (COMMAND.test(marked) && !isTitleCase(marked.split(/\s+/)));

const trimStop = (text: string): string => text.replace(/[\s.:—–-]{1,4}$/, '');

/**
 * The full stop or dash that ends a heading, or a colon before a first mark. An abbreviation's stop ("U.S.", "No.")
 * doesn't, nor does the colon of "Professional Development: Connecting Classrooms". "In Order to “Light All.”" ends with its quotation.
 */
const firstStop = (text: string): number | null => {
  const limit = Math.min(text.length, LONGEST);
  for (let at = 1; at < limit; at += 1) {
    const sign = text[at];
    if (sign === '—' && at > 2) {
      // "(a) The Keeper of Lamps — with the Wardens — shall": an aside, and no heading
      const closed = /^\s?\p{Ll}/u.test(text.slice(at + 1, at + 3)) ? asideEnd(text, at) : null;
      if (closed !== null) {
        at = closed;
        continue;
      }
      return text[at - 1] === ' ' ? at - 1 : at;
    }
    if (sign !== '.' && sign !== ':') continue;
    if (sign === '.' && isAbbreviated(text, at)) continue;
    if (sign === '.' && !/^[“"]/.test(text) && /^[”"](?:$|[ —(])/.test(text.slice(at + 1, at + 3))) return at + 2;
    const after = text.slice(at + 1, at + 3);
    if (sign === ':' ? after === '' || after === ' (' : /^(?:$|[ —(])/.test(after)) return at;
  }
  return text.length <= 160 && !/[;,:.]$/.test(text) ? text.length : null;
};

/** The second dash of the same sentence, where the words before the one at `at` are no title. */
const asideEnd = (text: string, at: number): number | null => {
  const aside = /\b(?:[Tt]he|[Aa]n?|of)\b/.test(text.slice(0, at))
    ? /^[^.;:—]{1,300}—/.exec(text.slice(at + 1, at + 302))
    : null;
  return aside && at + aside[0].length;
};

/** "U.S.", "Donald J. Trump", "No. 5", "Art. 2"; but "Medicare Part B." and "Works of Art." end. */
const isAbbreviated = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/(?:^|[\s(.])[A-Z]$/.test(before))
    return !/\b(?:Part|Schedule|Title|Annex|Appendix|Type|Plan|Group|Level)\s[A-Z]$/.test(before);
  if (/\b(?:Pub|Exec|vs?|St|Mr|Dr|Inc|Jr)$/.test(before)) return true;
  return /\b(?:Nos?|Stat|Ch|App|Art|Secs?)$/.test(before) && /^\.?\s\d/.test(text.slice(at, at + 3));
};

const looksLikeTitle = (heading: string, rest: string, alone: boolean): boolean => {
  const words = heading.split(/\s+/);
  if (
    words.length > 45 ||
    heading.length < 3 ||
    /[?!]/.test(heading) ||
    !/^[“"]?\p{Lu}/u.test(heading) ||
    VERB.test(/\p{Ll}/u.test(heading) ? heading : heading.toLowerCase())
  )
    return false;
  if (rest.length > 1 && TELLS.test(heading)) return false;
  if (isTitleCase(words)) return true;
  // "Use of lamps, oil and wicks - rules - definitions. (1) In addition": how codes of some States head a section
  if (alone && / - /.test(heading) && /^\. \([1aA]\) /.test(rest)) return true;
  if ((rest === '.' && DOING.test(heading)) || DOES.test(heading) || tellsOfDeed(heading)) return false;
  // "(a) In general.—The Director": how laws part a heading from its text
  if (/^\.(?:—|--)\S/.test(rest) && words.length <= 14) return true;
  if (rest.startsWith(':') || /[,;“"]/.test(heading) || DETERMINER.test(heading) || COMMAND.test(heading)) return false;
  if (rest === '.' && words.length > 3 && isImperative(heading) && !mayBeNoun(heading)) return false;
  if (rest.length > 1 && words.length > 3 && isSurelyImperative(heading)) return false;
  return rest.length > 1 ? words.length <= 8 : alone && words.length <= 16;
};

const isTitleCase = (words: readonly string[]): boolean => {
  const content = words.filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  return content.filter((word) => /^[^\p{L}]{0,2}\p{Lu}/u.test(word)).length >= content.length * 0.75;
};
