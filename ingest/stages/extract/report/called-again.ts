/**
 * People whose names nothing but the way in which they are used tells: "Orrin Tafoya had a speech ready. … Tafoya said", or who are
 * named with the body that they are of: "Rosa Quintana of the Field Workers' League asked".
 */
import { allMatches } from '../../../kernel/matches.ts';
import { IN_BRACKETS } from './behind-names.ts';
import { isGroup } from './groups.ts';
import { NO_NAME } from './capitalised-names.ts';
import { COMPANY, FULL_NAME, OF_NO_PERSON } from './full-names.ts';
import { isPlace } from './places.ts';
import { BODY, ROLE } from './role-words.ts';
import { PAST } from './steps.ts';
import { SAYS } from './verbs.ts';

const NAMED = new RegExp(String.raw`(?<![\p{L}\p{N}’'.-])(?<!\b[Tt]he )${FULL_NAME}`, 'gu');
const ALONE = new RegExp(
  String.raw`(?<![\p{L}’'-])(?<!\p{Lu}[\p{L}.’'-]{0,24} )(?<word>\p{Lu}[\p{L}’'-]{1,24}) (?:${SAYS}|himself|herself|who|thinks?|figures|recalled|wants|hopes|shrugged|laughed|smiled|replied|nodded)`,
  'gu',
);
const FIRST_ALONE = /(?<![\p{L}’'-])(?<word>\p{Lu}[\p{L}’'-]{1,24})(?! \p{Lu})(?:[’']s)?(?= [a-z]|[,.;])/gu;

const wordsAlone = (text: string, form: RegExp): ReadonlySet<string> =>
  new Set(allMatches(text, form).flatMap(({ groups }) => groups?.['word'] ?? []));

const BODY_BEHIND = new RegExp(
  String.raw`^ (?:of|from|at|with) (?:the )?(?:\p{Lu}[\p{L}&’'-]*(?: (?:of |for |and )?(?=\p{Lu})|(?= [a-z]))){1,6}(?<=${BODY.source}) (?:${PAST}|[a-z]{3,12}(?:ed|s))(?![\p{L}])`,
  'u',
);
const BEGINS_CLAUSE = /(?:^|\n|[.!?]["”]? |[,;] (?:and |but )?)$/u;

/** "New Salem", "South Harbor": words by which a place's name begins, and nobody's. */
const PLACE_WORD =
  /^(?:New|North|South|East|West|Northern|Southern|Eastern|Western|Old|Fort|Port|Mount|Saint|San|Santa|Los|Las|El|Lake|Cape|Upper|Lower|Great|Grand|Little|Big|Point|Glen)$/u;
const ROLES = new RegExp(`(?<![\\p{L}])(?:${ROLE})(?![\\p{L}])`, 'u');

/** Where such a name stands for the first time. */
export const calledAgain = (text: string): readonly RegExpExecArray[] => {
  const surnames = wordsAlone(text, ALONE);
  const alone = wordsAlone(text, FIRST_ALONE);
  return allMatches(text, NAMED).filter(({ groups, index, 0: all }) => {
    const name = groups?.['name'] ?? '';
    const [first = ''] = name.split(' ');
    if (NO_NAME.test(first) || first === 'About' || ROLES.test(name) || PLACE_WORD.test(first) || isPlace(name))
      return false;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (COMPANY.test(name) || BODY.test(name) || OF_NO_PERSON.test(name) || isGroup(last)) return false;
    // A company is called by its first word: "Halden AI", "Halden".
    if (surnames.has(last) && !alone.has(first)) return true;
    if (IN_BRACKETS.test(text.slice(index + all.length, index + all.length + 80))) return true;
    return (
      BODY_BEHIND.test(text.slice(index + all.length, index + all.length + 120)) &&
      BEGINS_CLAUSE.test(text.slice(Math.max(0, index - 8), index))
    );
  });
};
