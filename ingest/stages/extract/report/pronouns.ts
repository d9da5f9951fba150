/** Whom "she", "it", "they", "the company" and "her agency" stand for: somebody told of before. */
import type { Party } from './parties.ts';
import { isGovernment } from './places.ts';
import { BODY_SAID } from './role-words.ts';

/** What somebody sent speaks for whoever sent it. */
export const DOCUMENT = '(?:letter|filing|comments?|submission|petition|lawsuit|complaint|statement)';
export const BODIES_SAID =
  '(?:companies|firms|groups|unions|governments|senators|lawmakers|governors|states|agencies|departments|associations|organizations)';
/** What is spoken of for whoever leads it: "her state", "his office". */
export const OF_SOMEBODY =
  '(?:state|country|government|city|county|administration|team|staff|district|ministry|members|member companies|leaders|leadership)';

/** Parties ascend and do not overlap: where those from an offset on begin. */
export const firstFrom = (parties: readonly Party[], offset: number): number => {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parties[middle] as Party).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const MANY = new RegExp(`^(?:they|them|both(?: [a-z]+)?|the (?:two|pair|${BODIES_SAID}))$`, 'iu');
const IT = /^its?$/iu;
const OFFICIALS = /\b(?:officials?|aides?|staff|secretary)\b/u;
const HERS = /^(?:his|her) /iu;
/** "GSA Administrator Jane Roe", "Jane Roe, president of Acme". */
const bodyBeside = (text: string, owner: Party, parties: readonly Party[]): Party | undefined =>
  parties.find(
    ({ entityType, start, end }) =>
      (entityType === 'organization' || entityType === 'agency') &&
      (/^(?:[’']s)?(?: [\p{L}-]+){0,3} ?$/u.test(text.slice(end, owner.start)) ||
        (start > owner.end && /^, [^.;]{3,60} (?:of|at|for) (?:the )?$/u.test(text.slice(owner.end, start)))),
  );
const OF_WHOM = new RegExp(`^(?:his|her) (?:own )?(?:${OF_SOMEBODY}|office|campaign)$`, 'iu');

/** Whom a word stands for that ends at `before`; none where that is not clear. */
export const meantBy = (text: string, pronoun: string, parties: readonly Party[], before: number): readonly Party[] => {
  const earlier = parties.slice(firstFrom(parties, before - FAR), firstFrom(parties, before));
  // "They" is a company too, where nobody else may be meant.
  if (MANY.test(pronoun)) {
    const two = /^both$/iu.test(pronoun) ? twoPeopleOf(earlier, text.lastIndexOf('\n', before)) : [];
    if (two.length > 0) return two;
    const several = severalBefore(text, earlier);
    return several.length > 0 ? several : earlier.slice(-1).filter(({ entityType }) => entityType === 'organization');
  }
  if (OF_WHOM.test(pronoun))
    return meantBy(text, /^his/iu.test(pronoun) ? 'he' : 'she', parties, before - pronoun.length - 1);
  const acts = ({ start }: Party): boolean => {
    const front = text.slice(Math.max(0, start - 60), start);
    return (
      SPEAKER_OF.test(front) ||
      (!AFTER_PREPOSITION.test(front) && !SUBORDINATE.test(front)) ||
      /\bspokes[a-z]+ (?:for|at) (?:the )?$/u.test(front)
    );
  };
  if (/^(?:he|she|him|her)$/iu.test(pronoun)) {
    // "A person briefed on it said he had asked": somebody else.
    const from = before - pronoun.length - 1;
    const speaker = /\b(?:said|says)(?: that)? $/u.test(text.slice(from - 12, from)) ? earlier.at(-1) : undefined;
    const people = earlier.filter(
      (one) =>
        one.entityType === 'person' || one.isOne || (one !== speaker && one.unnamed && ONE_PERSON.test(one.entity)),
    );
    // Who acts goes on acting: "Roe stood next to Ash. … she said" is Roe.
    // Somebody of the same paragraph is nearer than whoever acts in another.
    const line = text.lastIndexOf('\n', before);
    const here = people.filter(({ start }) => start > line);
    const meant = here.length > 0 ? here : people;
    return [meant.findLast(acts) ?? meant.at(-1) ?? []].flat();
  }
  // "Her agency": the body in front of whoever she is, or behind.
  const owner = HERS.test(pronoun) ? meantBy(text, 'she', parties, before - pronoun.length - 1)[0] : undefined;
  const theirs = owner && bodyBeside(text, owner, earlier);
  if (theirs) return [theirs];
  const all = earlier
    // Whoever speaks for it stands where it would.
    .map((one) => {
      const body = one.speaksFor ?? one.worksAt;
      return body ? { ...body, start: one.start } : one;
    })
    .filter(
      ({ entityType, entity }) =>
        entityType === 'organization' || entityType === 'agency' || (IT.test(pronoun) && isGovernment(entity)),
    );
  // "Their college put out a statement: patients, it said, …": a body that nothing names.
  if (IT.test(pronoun) && isOfUnnamed(text, earlier, before)) return [];
  // "Lumen Diagnostics. Remember …. Its chief": of whom the paragraph says at its head that it is.
  const head = headOf(text, all, before);
  if (head && (IT.test(pronoun) || A_COMPANY_OR_BODY.test(pronoun))) return [head];
  // "The association" is the last that is called one; no company is an agency.
  const noun = /^(?:the|his|her|its) (?:own )?([a-z-]+)/iu.exec(pronoun)?.[1];
  const called = noun === undefined ? [] : all.filter(({ entity }) => new RegExp(`\\b${noun}`, 'iu').test(entity));
  const fit =
    called.length > 0
      ? called
      : OF_GOVERNMENT.test(noun ?? 'office')
        ? all
        : all.filter((one) => one.entityType !== 'agency');
  // "The company" is no department, whichever acts.
  const bodies = fit.length > 0 ? fit : A_COMPANY.test(noun ?? '') ? [] : all;
  // "According to a defense official, the department wants …": of whoever speaks here, not of another told of above.
  const line = text.lastIndexOf('\n', before);
  const isAbove = (bodies.at(-1)?.start ?? 0) < line;
  if (
    isAbove &&
    OF_GOVERNMENT.test(noun ?? '') &&
    earlier.some(({ start, entity }) => start > line && OFFICIALS.test(entity))
  )
    return [];
  return [bodies.findLast(acts) ?? bodies.at(-1) ?? []].flat();
};

const A_BODY = new RegExp(
  `(?:^|[.!?;:]["”]? )(?:[Tt]heir|[Aa]n?|[Aa]nother) (?:[a-z-]+ ){0,3}?(?:${BODY_SAID})(?= (?!of\\b)[a-z]+)(?![^]*[.!?]["”]? \\p{Lu})`,
  'u',
);
const isOfUnnamed = (text: string, earlier: readonly Party[], before: number): boolean => {
  const from = Math.max(text.lastIndexOf('\n', before - 1) + 1, before - 200);
  const body = A_BODY.exec(text.slice(from, before));
  return (
    body !== null &&
    !earlier.some(
      ({ start, entityType }) =>
        start >= from + body.index && (entityType === 'organization' || entityType === 'agency'),
    )
  );
};
const A_COMPANY_OR_BODY = /^(?:the|its) (?:own )?(?:company|firm|group|organization|startup|association)$/iu;
/** Whom a paragraph begins with, by the name alone. */
const headOf = (text: string, parties: readonly Party[], before: number): Party | undefined => {
  const line = text.lastIndexOf('\n', before - 1) + 1;
  return parties.find(
    ({ start, end }) =>
      start >= line &&
      end < before &&
      /^(?:[Tt]he )?$/u.test(text.slice(line, start)) &&
      /^\. [\p{Lu}"“]/u.test(text.slice(end, end + 4)),
  );
};

/** "Both want it": the two people that the paragraph has told of. */
const twoPeopleOf = (earlier: readonly Party[], line: number): readonly Party[] => {
  const people = new Map(
    earlier.flatMap((one) => (one.entityType === 'person' && one.start > line ? [[one.entity, one] as const] : [])),
  );
  return people.size === 2 ? [...people.values()] : [];
};

/** "They": the group told of last, or those whom "and" joined. */
const severalBefore = (text: string, earlier: readonly Party[]): readonly Party[] => {
  for (let at = earlier.length - 1; at >= 0; at -= 1) {
    const last = earlier[at] as Party;
    const joined = [last];
    for (let one = at; one > 0; one -= 1) {
      const [first, second] = [earlier[one - 1] as Party, earlier[one] as Party];
      if (!JOINS_THEM.test(text.slice(first.end, second.start))) break;
      joined.unshift(first);
    }
    // "40 groups, including Acme and Halden": they all.
    const all = earlier[at - joined.length];
    if (
      all?.entityType === 'group' &&
      /,? (?:including|such as|among them) (?:the )?$/u.test(text.slice(all.end, joined[0]?.start))
    )
      return [all];
    if (joined.length > 1) return joined;
    if (last.entityType === 'group' && /(?:s|people)$/u.test(last.entity)) return last.unnamed ? [] : [last];
  }
  return [];
};
const A_COMPANY =
  /^(?:company|firm|startup|start-up|insurer|retailer|manufacturer|contractor|supplier|developer|publisher|vendor|union|nonprofit|charity|railroad|airline|carrier|utility)$/u;
const OF_GOVERNMENT = /^(?:agency|department|office|ministry|commission|bureau|board|Corps)$/u;
const JOINS_THEM =
  /^(?:,| \([^()]{1,20}\))?,? (?:and )?(?:the )?(?:(?:Sens?|Reps?|Govs?|Dr|Mr|Mrs|Ms)\. |(?:Senator|Representative|Governor|Mayor|Secretary|Professor) )?$/u;

/** “…,” said Jane Roe of Acme.” */
const SPEAKER_OF =
  /\b(?:said|says|wrote|argued|argues|added|adds|warned|warns)(?: Dr\.)?(?: \p{Lu}[\p{L}’'-]+){2,3},? (?:(?:who (?:runs|heads|leads|chairs)|[a-z]+ (?:[a-z]+ )?(?:of|at|for)|of|at|for|with) )(?:the )?$/u;
const ONE_PERSON =
  /^(?:an?|one|another) (?:[\p{L}’'-]+ ){0,4}?(?:official|aide|executive|person|lobbyist|adviser|advisor|diplomat|insider|officer|staffer|source|spokes(?:person|man|woman))\b/iu;
/** "Salas said Whitcomb should have known": it is Salas who goes on. */
const SUBORDINATE = /\b(?:said|says|thinks?|believes?)(?: that)? (?:\p{Lu}\p{L}* ){0,2}$/u;
export const AFTER_PREPOSITION =
  /\b(?:(?<!according )to|beside|behind|alongside|between|among|over|past|with|by|through|via|against|for|from|about|than|at|met|told|urged|asked|joined|succeeded|replaced|lobbied|briefed|praised|prais(?:es|ing)|criticiz(?:ed|es|ing)|thank(?:ed|s|ing)|accus(?:ed|es|ing)|commend(?:ed|s|ing)|blam(?:ed|es|ing)|credit(?:ed|s|ing)|urging|asking|pressed|pressing|support(?:ed|s|ing)|back(?:ed|s|ing)|oppos(?:ed|es|ing)|defend(?:ed|s|ing)|under|of|on|includ(?:e|es|ed|ing)|such as|like|represent(?:s|ing)) (?:the )?(?:U\.?S\.? )?(?:\p{Lu}(?:\p{L}*|\p{L}{1,4}\.) ){0,4}$/u;

/** UTF-16 units behind which nobody is called by a pronoun. */
export const FAR = 600;
