/** Which pieces between the commas of a clause are its subject: lists that go on behind asides, runs that belong to a lead-in. */
import { actorsIn } from './actors.ts';
import { continuesList, isLead, isSubordinate, type Chunk } from './chunks.ts';
import { NAME, type Masked } from './mask.ts';

const BEGINS_NAMED = new RegExp(`^(?:and |or )?(?:the )?(?:${NAME}+|heads of )`);
const ENDS_NAMED = new RegExp(`${NAME}$`);

/** Which of the chunks, from the first to the last of them. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Which chunks are the subject: of the runs of them that are no lead-in, the first that names somebody, but for a list
 * that a lead-in opened; where none does, the first.
 */
export const subjectPlace = (masked: Masked, chunks: readonly Chunk[]): Place | null => {
  const places: Place[] = [];
  let first = chunks.findIndex((chunk) => !isLead(chunk));
  while (first >= 0) {
    const stop = chunks.findIndex((chunk, index) => index > first && isLead(chunk));
    const to = (stop < 0 ? chunks.length : stop) - 1;
    const place = { from: groupStart(masked, chunks, first, to), to };
    const next = chunks.findIndex((chunk, index) => index > to && !isLead(chunk));
    if (next < 0 || !closesLead(chunks, first, place)) places.push(place);
    first = next;
  }
  const names = ({ from, to }: Place): boolean =>
    chunks.slice(from, to + 1).some((chunk) => actorsIn(masked, chunk, 'RESPONSIBLE').length > 0);
  const place = places.find(names);
  const president = places.find(({ from, to }) => from === to && isPresidentConsulting(chunks, from));
  if (president && (!place || president.from < place.from)) return president;
  // "facing A, B, and others, the duties of it shall": what ends the lead-in is a run of its own
  const thing = places.findLast(({ from }) => DETERMINED.test(chunks[from]?.words ?? ''));
  return place ? { ...place, to: listEnd(masked, chunks, place, places) } : (thing ?? places[0] ?? null);
};
/** "the President, in consultation with A, B, and C, shall": none of those who are consulted. */
const isPresidentConsulting = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.words === 'the President' &&
  /^(?:in|after|upon|following) (?:[a-z]+ )?(?:consultation|coordination|collaboration|cooperation|conjunction) with\b/.test(
    chunks[at + 1]?.words ?? '',
  );
const DETERMINED = /^(?:the|this|these|that|such|each|any|all|no|an?|its|their)\b/i;

/** "the Secretary of X, acting through Y; the Secretary of Z; and the Administrator of W": an aside inside the list. */
const listEnd = (masked: Masked, chunks: readonly Chunk[], place: Place, places: readonly Place[]): number => {
  const alternative = alternativeTo(chunks, place, places);
  if (alternative) return alternative.to;
  const isOpen = !chunks.slice(place.from, place.to + 1).some(continuesList);
  const last = places.at(-1);
  if (!isOpen || !last || last === place || !continuesList(chunks[last.to] as Chunk)) return place.to;
  const rest = chunks.slice(place.to + 1, last.to + 1);
  const between = chunks.slice(place.to + 1, last.from);
  const inner = between.filter(isLead);
  const isList = place.to > place.from;
  // "through the heads of X, Y, and Z": bodies all; "the Secretary of W" behind them is none of theirs
  const isTitled = (chunk: Chunk): boolean =>
    !isLead(chunk) &&
    masked.mentions.some(({ start, end, via }) => via === 'official' && start >= chunk.start && end <= chunk.end);
  const isOneMore = rest.filter((chunk) => !isLead(chunk)).every((chunk) => AND_NAMED.test(chunk.words));
  return inner.every(
    (chunk) =>
      (ASIDE_OF_ONE.test(chunk.words) && (!HEADS_OF.test(chunk.words) || rest.some(isTitled))) ||
      (isList && WITH_ONE.test(chunk.words)) ||
      (isOneMore && AS_WHAT.test(chunk.words)),
  ) && rest.every((chunk) => isLead(chunk) || BEGINS_NAMED.test(chunk.words))
    ? last.to
    : place.to;
};

/** "An officer or, as to harbors, the Secretary of X", "A and, as appropriate, the heads of other agencies": what is joined before the aside goes on behind it. */
const alternativeTo = (chunks: readonly Chunk[], place: Place, places: readonly Place[]): Place | undefined => {
  const next = places[places.indexOf(place) + 1];
  const opens = chunks[place.to + 1];
  const isJoined =
    /\bor$/.test(chunks[place.to]?.words ?? '') ||
    (/ and$/.test(chunks[place.to]?.words ?? '') && FOR_WHICH.test(opens?.words ?? '')) ||
    /^or(?: (?:with respect to|in the case of)\b|$)/.test(opens?.words ?? '') ||
    // "A, B, and, with respect to harbors, C shall"
    (opens?.words === 'and' && /^(?:with respect to|in the case of)\b/.test(chunks[place.to + 2]?.words ?? '')) ||
    /^and (?:with respect to|in the case of)\b/.test(opens?.words ?? '');
  return next && isJoined && BEGINS_NAMED.test(chunks[next.from]?.words ?? '') ? next : undefined;
};

const FOR_WHICH =
  /^(?:with respect to|in the case of|to the extent)\b|^(?:as|where|when|if) (?:appropriate|applicable|necessary|needed|required)$/;

/** "through X", "at the direction of X": of the member of the list that stands before it. */
const ASIDE_OF_ONE = new RegExp(
  `^(?:(?:including |acting |working )?through |(?:acting )?(?:at|under|upon|on) the (?:direction|request|supervision|recommendation) of (?:the )?(?:${NAME}+|President)$)`,
);
const HEADS_OF = new RegExp(`\\bthrough (?:the )?heads of (?:the )?${NAME}+$`);
/** "A, as lead agency, and B", "A, in carrying out this order, and B", "A, with respect to lamps, and B": as what, or at what, the first acts. */
const AS_WHAT =
  /^(?:as (?:the |its |an? )?[a-z][a-z-]*(?: [a-z-]+){0,3}|in (?:carrying out|performing|implementing|exercising) [^,;]{3,120}|in (?:its|his|her|their) (?:capacity|role) as [^,;]{3,90}|to the (?:maximum )?extent (?:permitted by law|practicable)|consistent with (?:applicable )?law|(?:with (?:respect|regard) to|in the case of|as to|for) [^,;\uE000]{3,120})$/;
const AND_NAMED = new RegExp(
  `^and (?:the )?(?:[A-Z][a-z]+s of (?:the )?)?${NAME}+(?: \uE002{1,60})?(?: and (?:the )?${NAME}+(?: \uE002{1,60})?)?$`,
);
/** "A, B, in consultation with X, and C": the list that two have begun goes on behind the one consulted. */
const WITH_ONE = new RegExp(
  `^in (?:consultation|coordination|collaboration|cooperation|conjunction) with (?:the )?${NAME}+$`,
);

/** "In consultation with A, B, and C, ...": the run belongs to the lead-in that its first name ends. */
const closesLead = (chunks: readonly Chunk[], first: number, { from, to }: Place): boolean => {
  const opened = chunks[first - 1];
  if (!opened) return false;
  // "When the President, or the Secretary of X, has found": the run is the subject of that inner clause
  if (isSubordinate(opened) && continuesList(chunks[first] as Chunk)) return true;
  return from === first && continuesList(chunks[to] as Chunk) && ENDS_NAMED.test(opened.words);
};

/** "If it breaks a rule, policy, or guide, such office shall": behind the last of a list. */
const BEGINS_ANEW = /^(?:such|that|this|these|those|it|they|he or she) ?/;

const groupStart = (masked: Masked, chunks: readonly Chunk[], first: number, last: number): number => {
  const to = closesList(masked, chunks, first, last);
  let from = to;
  const opened = chunks[first - 1];
  const afterList = opened !== undefined && ENDS_NAMED.test(opened.words);
  const someone = (index: number): boolean => actorsIn(masked, chunks[index] as Chunk, 'RESPONSIBLE').length > 0;
  const everyone = chunks.slice(first, to + 1).every((_chunk, index) => someone(first + index));
  if (everyone && !afterList) return first;
  if (to > first && continuesList(chunks[to - 1] as Chunk) && BEGINS_ANEW.test((chunks[to] as Chunk).words)) return to;
  if (continuesList(chunks[to] as Chunk))
    while (from > first && !(from < to && continuesList(chunks[from] as Chunk))) from--;
  else if (!someone(to)) while (from > first && !someone(from)) from--;
  if (from < to && continuesList(chunks[from] as Chunk) && from !== first) from++;
  return from;
};

/** "A, B, and the heads of other agencies that enforce the X, the Y, or rules on lamps": what they enforce is no more of the list. */
const closesList = (masked: Masked, chunks: readonly Chunk[], first: number, last: number): number => {
  const at = chunks.findLastIndex((chunk, index) => index > first && index < last && OTHERS.test(chunk.words));
  const isDetail = chunks.slice(at + 1, last + 1).every((chunk) => actorsIn(masked, chunk, 'RESPONSIBLE').length === 0);
  return at > first && isDetail ? at : last;
};
const OTHERS =
  /^and (?:the )?(?:heads of )?(?:(?:all|any|other|relevant|appropriate) ){1,3}(?:executive )?(?:departments and )?agencies (?:that|which|with|responsible for|charged with|having|whose)\b/;
