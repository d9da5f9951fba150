/** Titles that one person bears together, and whom they stand for. */
import type { Found } from './mention.ts';

const SAME_PERSON = /^ and (?!the )$/;

/**
 * "Assistant to the President and Director of the Office of X" is one person, who stands for the office; the "Director of
 * X's Y" stands for Y.
 */
export const onePerPerson = (text: string, courtiers: readonly Found[], known: readonly Found[]): readonly Found[] => {
  const joined: Found[] = [];
  for (const mention of [...courtiers, ...known].sort((a, b) => a.start - b.start || rank(a) - rank(b))) {
    const last = joined.at(-1);
    const meets = last && mention.start < last.end;
    if (last && meets && mention.end <= last.end) {
      if (isForOffice(text, last, mention))
        joined[joined.length - 1] = { ...last, agency: mention.agency, canonical: mention.canonical };
      continue;
    }
    const adds =
      last?.rule === 'agencies/adviser@1' ||
      last?.agency === mention.agency ||
      (last && mention.rule !== 'agencies/adviser@1' && ADVISES.test(text.slice(last.start, last.end)));
    const between = last && !meets ? text.slice(last.end, mention.start) : '';
    const ofPart = last?.via === 'official' && mention.via === 'name' && /^(?:’s|'s) $/.test(between);
    if (last && (ofPart || (mention.via === 'official' && (meets || (adds && SAME_PERSON.test(between)))))) {
      joined[joined.length - 1] = { ...mention, start: last.start, via: 'official', rule: 'agencies/official@1' };
    } else if (!meets) joined.push(mention);
  }
  return joined;
};
const rank = (mention: Found): number => (mention.rule === 'agencies/adviser@1' ? 1 : 0);

/** "Assistant to the President for X and Director of the Office of Y": the office, though a table has the first title. */
const ADVISES = /^(?:(?:Deputy|Special|Senior) )*Assistant to the President for /;

/** "the Assistant Attorney General for the Office of X": the office, where it is known, and not the department. */
const isForOffice = (text: string, { via, start, end }: Found, office: Found): boolean =>
  via === 'official' &&
  office.via === 'name' &&
  office.end === end &&
  / for the $/.test(text.slice(start, office.start)) &&
  text.startsWith('Office', office.start);

/** "Deputy Assistant to the President and Director of the Lamp Office", of an office that no table has: one person, too. */
export const onePerOffice = (text: string, mentions: readonly Found[]): readonly Found[] => {
  const joined: Found[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isOne =
      last &&
      mention.via === 'official' &&
      COURTIER.test(text.slice(last.start, last.end)) &&
      text.slice(last.end, mention.start) === ' and ';
    if (isOne) joined[joined.length - 1] = { ...mention, start: last.start };
    else joined.push(mention);
  }
  return joined;
};
const COURTIER = /^(?:(?:Deputy|Special|Senior) )*Assistant to the President$/;
