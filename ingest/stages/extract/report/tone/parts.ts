/** What somebody says or does, clause by clause: the words by whose tone a side is told that no verb or judgement tells. */
import { contains, sliceOf, spanOf, type Span } from '../../../../../schema/domain/span.ts';
import { meeting } from '../../holding.ts';
import { clausesOf } from '../clauses.ts';
import type { Party } from '../parties.ts';
import { BODY_SAID } from '../role-words.ts';
import type { Taking } from '../taking.ts';

export interface Part {
  readonly holder: Party;
  readonly span: Span;
  /** The words; whoever is named in them is one sign. */
  readonly words: string;
  /** Said by the holder, or told of the holder. */
  readonly isSaid: boolean;
}

/** What stands in the words for whoever is named. */
export const SIGN = '@';

export const partsOf = (taking: Taking): readonly Part[] => {
  const { speaker, claim } = taking;
  const said =
    speaker && !speaker.unnamed ? [{ holder: speaker, span: claim, words: ownOf(taking, speaker), isSaid: true }] : [];
  const told = clausesOf(taking.input, claim).flatMap((clause) =>
    subjectsOf(taking, clause).map(({ holder, span }) => ({
      holder,
      span: clause,
      words: masked(taking, span),
      isSaid: false,
    })),
  );
  return [...said, ...told.filter(({ holder }) => holder.entity !== speaker?.entity)];
};

/** "He", "the union": what may be a subject, besides those who are named. */
const STANDS_FOR = new RegExp(
  `(?<![\\p{L}’'-])(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]he (?:${BODY_SAID}))(?![\\p{L}’'-])`,
  'gu',
);
/** What may stand between a subject and its verb. */
const ASIDE = /^(?:,? \([^()]{1,40}\))?(?:, [^,;:“”"]{3,120},)?(?:,? (?:who|which))?(?: |, )(?=[a-z])/u;
const NO_VERB =
  /^(?:of|to|by|for|from|with|in|at|on|against|about|than|over|under|between|near|and|or|but|nor|as|that|which|who|whose|while|when|where|because|if|so|after|before|since|until|including|such|like|into|through|during)\b/u;
/** Where another subject begins what it does. */
const JOINS =
  /(?:[,;:]|[,;]? (?:and|but|while|whereas|although|though|because|so|that|whose)) (?:the |its |his |her |their )?$/u;

const subjectsOf = (taking: Taking, clause: Span): readonly { readonly holder: Party; readonly span: Span }[] => {
  const { input, subjects, quotations } = taking;
  const { text } = input.document;
  const words = sliceOf(text, clause);
  const places = [
    ...subjects.within(clause).map(({ start, end }) => spanOf(start, end)),
    ...[...words.matchAll(STANDS_FOR)].map(({ 0: word, index }) =>
      spanOf(clause.start + index, clause.start + index + word.length),
    ),
  ]
    .filter((place) => meeting(quotations, place).length === 0)
    .sort((one, other) => one.start - other.start);
  return places.flatMap((place) => {
    const aside = ASIDE.exec(text.slice(place.end, Math.min(clause.end, place.end + FAR)));
    if (!aside) return [];
    const at = place.end + aside[0].length;
    if (NO_VERB.test(text.slice(at, at + 12))) return [];
    const subject = subjects.of(clause, at);
    if (!subject) return [];
    const next = places.find(({ start }) => start > at && JOINS.test(text.slice(Math.max(at, start - 14), start)));
    const span = spanOf(at, next?.start ?? clause.end);
    return subject.parties
      .map((one) => one.speaksFor ?? one)
      .filter(({ unnamed }) => !unnamed)
      .map((holder) => ({ holder, span }));
  });
};

/** Without a clause that begins with somebody else: "its chair wanted it, while its vice chair, Ann Poe, feared the paper". */
const ownOf = (taking: Taking, speaker: Party): string => {
  const { claim, subjects, input } = taking;
  const { text } = input.document;
  const clauses = clausesOf(input, claim);
  const first = clauses.findIndex((clause) => subjects.within(clause).some(({ entity }) => entity === speaker.entity));
  const end = clauses.find(
    (clause, index) =>
      first >= 0 &&
      index > first &&
      !/["“”]/u.test(sliceOf(text, clause)) &&
      subjects
        .within(clause)
        .some(
          ({ entity, start, unnamed }) =>
            !unnamed &&
            entity !== speaker.entity &&
            /^(?:while |but |and )?(?:the |its |his |her )?(?:[a-z]+ ){0,3}(?:, )?$/u.test(
              text.slice(clause.start, start).replace(/^, /u, ''),
            ),
        ),
  )?.start;
  return masked(taking, end === undefined ? claim : spanOf(claim.start, end));
};

/** UTF-16 units of what stands between a subject and its verb. */
const FAR = 180;

const masked = ({ input: { document }, subjects }: Taking, span: Span): string => {
  let words = '';
  let at = span.start;
  for (const party of subjects.within(span)) {
    if (!contains(span, party) || party.start < at) continue;
    words += document.text.slice(at, party.start) + SIGN;
    at = party.end;
  }
  return words + document.text.slice(at, span.end);
};
