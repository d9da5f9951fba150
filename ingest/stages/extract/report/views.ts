/** Whose view the words of a claim tell without a verb of saying: "in its view", "Acme's position is that", "by her own account". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Party } from './parties.ts';
import type { Subjects } from './subjects.ts';

/** One speaks for several; those without a name are told of together: "two lobbyists and one aide". */
export const asOne = (text: string, parties: readonly Party[]): Party | null => {
  const [first, ...more] = parties;
  const last = more.at(-1);
  if (!first || !last || !parties.every(({ unnamed }) => unnamed)) return first ?? null;
  return { ...first, end: last.end, entity: text.slice(first.start, last.end) };
};

const ITS_LINE =
  /^Its (?:own |main )?(?:[a-z-]+ ){0,3}?(?:[a-z-]+[’']s )?(?:position|view|argument|contention|complaint|message|case|line|point) (?:is|was|has been|remains) (?:that|this:|simple:|clear:) /u;
/** "In its view, it is “a mistake”", "In Acme's view". */
export const viewOf = (claim: Span, words: string, subjects: Subjects): Party | null => {
  // "It replied: to its mind the agency is too small."
  const its = /[:;] (?:in|to) (?<its>its) (?:own )?(?:view|opinion|judgment|mind|telling|eyes),? /u.exec(words);
  if (its) {
    const at = claim.start + its.index + its[0].indexOf(' its');
    return subjects.whose(spanOf(at, claim.end), at)[0] ?? null;
  }
  // "In the eyes of Acme, …"
  const of = /^(?:In|To) the (?:view|opinion|judgment|eyes|mind) of/u.exec(words);
  if (of) return asOne('', subjects.behind(claim, claim.start + of[0].length));
  // "Its founder's line is that sunlight helps."
  if (ITS_LINE.test(words)) return subjects.whose(spanOf(claim.start - 1, claim.end), claim.start - 1)[0] ?? null;
  // "Acme's position is that it should go."
  const held =
    /^(?<front>(?:[^.;:,“”"]{2,60} )?[^.;:,“”" ]{2,30})[’']s? (?:own |main |central |chief )?(?:position|view|argument|contention|complaint|message|case|line|point) (?:is|was|has been|remains) (?:that|this:|simple:|clear:) /u.exec(
      words,
    );
  const heldEnd = claim.start + (held?.groups?.['front'] ?? '').length;
  if (held)
    return (
      subjects.within({ start: claim.start, end: heldEnd }).find((one) => one.end === heldEnd && !one.unnamed) ?? null
    );
  const view =
    /^(?:In|To)(?<whose> (?:its|the [a-z]+[’']s|(?:[\p{L}.]+ ){0,4}[\p{L}.]+[’']s)) (?:view|opinion|judgment|eyes|telling),? /u.exec(
      words,
    );
  if (!view) return null;
  const at = claim.start + 2;
  const end = at + (view.groups?.['whose'] ?? '').length;
  return subjects.within({ start: at, end }).at(-1) ?? subjects.whose(claim, at)[0] ?? null;
};

/** "In his view it would drive small firms out". */
const IN_VIEW =
  /(?:^|[,;:] )(?:(?:[Ii]n|[Tt]o) (?:his|her) (?:own )?(?:view|opinion|judgment|mind|words|telling|phrase|eyes|estimation|book)|[Bb]y (?:his|her) (?:own )?(?:account|reckoning|telling|lights|estimate)|(?<=[:;] )[Ff]or (?:him|her)(?= (?:the|it|this|that)\b)),? /u;
const WHOSE = / (?:his|her|him)\b/u;
export const personOfView = (claim: Span, words: string, subjects: Subjects): Party | null => {
  const view = IN_VIEW.exec(words);
  const whose = view && WHOSE.exec(view[0]);
  if (!whose) return null;
  const at = claim.start + view.index + whose.index;
  return subjects.whose(spanOf(at, claim.end), at)[0] ?? null;
};
