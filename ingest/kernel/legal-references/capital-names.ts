/** Walks left from a word that ends a name in capitals ("… Powers Act") to where the name begins. */

/** No printed name of a statute or party is longer, in words; no word of one in UTF-16 units. */
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** Lower-case words inside the name of a statute. */
const OF_STATUTES = new Set(
  'of and for the in to on or by with from against a an at as into through under upon between within without & de'.split(
    ' ',
  ),
);
/** Lower-case words inside the name of a party to a case. */
const OF_PARTIES = new Set('of and for the & de ex rel.'.split(' '));
/** "Implementation of the Clean Air Act": what is done to a statute, or who serves under it, is no part of its name. */
const DEEDS =
  /^[“‘"(]?(?:Light|Wake|Application|Implementation|Administration|Enforcement|Amendments?|Delegation|Assignment|Suspension|Revocation|Waiver|Violations?|Requirements|Provisions|Goals|Purposes|Officers?|Heads?|Members?|Directors?|Secretar(?:y|ies)|Administrators?)$/;
/** Words that open a sentence or name a place in a statute, and so are no part of its name. */
const OPENERS = new Set(
  (
    'A An The This That These Those Such Said Each Every Any Under Pursuant In Consistent Section Sections Sec Title Titles Subtitle Part Parts Chapter Subchapter ' +
    'Division As By For With See Notwithstanding Except If When While Where Whereas Since Because Although However Accordingly Furthermore Moreover Additionally ' +
    'Specifically Both Neither Either Unlike Like Through Per To At On Upon From After Before Until Following Also And Or But Its Their His Our Your What Which How ' +
    'Is Are Was Were Has Have Congress Congress’s Subject Given Including Amending Violating Accord Cf Draft'
  ).split(' '),
);
const PLACE_NAMES = new Set(
  'Section Sections Sec. Secs. § §§ Title Titles Subtitle Part Parts Chapter Subchapter Division Subdivision Article'.split(
    ' ',
  ),
);
const WORD =
  /^[“‘"(]{0,2}(?:(?:\d{1,3}|[A-Z]\w*)—[A-Z]\w*|[A-Z][\w’'&/.-]*|[A-Z]\.|21st|9\/11|\((?:[A-Z][a-z]+|[A-Z]{3,10})\)|“[A-Z][a-z]+”)$/;
const ABBREVIATION = /^(?:[A-Z]\.|U\.S\.|St\.|Jr\.|Sr\.|D\.C\.|Dr\.|Inc\.|Co\.|Corp\.|Ltd\.|Bros\.)$/;
/** "Students for Fair Admissions, Inc.": the comma before it parts nothing. */
const COMPANY = /^(?:Inc\.|LLC|L\.L\.C\.|Corp\.|Co\.|Ltd\.|LLP|L\.P\.)$/;
const PLACE_NUMBER = /^(?:[IVXLC]+|[A-Z]|\d+[A-Z]?)$/;
/** "Semiconductors (CHIPS) Act": an acronym of its own words stands so, too. */
const NICKNAME = /^(?:\((?:[A-Z][a-z]+|[A-Z]{3,10})\)|“[A-Z][a-z]+”)$/;
/** A word that ends another name: "the Clean Air Act and Clean Water Act". */
const ENDS = new Set(['Act', 'Acts', 'Law', 'Code']);
const GERUND = /^[A-Z][a-z]+ing$/;

interface Token {
  readonly text: string;
  readonly start: number;
}

/** The word that ends just before `end` on the same line, or null. */
const wordBefore = (text: string, end: number, from: number): Token | null => {
  let start = end;
  while (start > from && start > end - LONGEST_WORD && !isBlank(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { text: text.slice(start, end), start };
};

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/** Start of a statute's name that ends just before `end` (where " Act" begins), or null where no name stands there. */
export const statuteStart = (text: string, end: number, from: number): number | null =>
  nameStart(text, end, from, OF_STATUTES);

/** Start of the name of a case's first party, which ends just before `end` (where " v." begins), or null. */
export const partyStart = (text: string, end: number, from: number): number | null =>
  nameStart(text, end, from, OF_PARTIES);

/** A comma is crossed only inside a series that "and" or "or" ends: "Food, Drug, and Cosmetic"; or before "Inc.". */
const nameStart = (text: string, end: number, from: number, connectors: ReadonlySet<string>): number | null => {
  let first: Token | null = null;
  let series = false;
  let token = wordBefore(text, end, from);
  for (let count = 0; token && count < MOST_WORDS; count++) {
    const before = text.charCodeAt(token.start - 1) === 0x20 ? wordBefore(text, token.start - 1, from) : null;
    const spelt = spelling(text, token, from);
    if (spelt) {
      token = spelt;
      continue;
    }
    // "Mending All Lamps (MAL) Act": the acronym of the words before it
    if (!first && /^\([A-Z]{2,8}\)$/.test(token.text)) {
      token = before;
      continue;
    }
    const bare = token.text.replace(/,$/, '');
    // "A. Paperwork Reduction Act" on a line of its own: the letter counts headings
    if (!before && first && /^[A-Z]\.$/.test(bare)) break;
    if (bare !== token.text && !series && !COMPANY.test(first?.text ?? '')) break;
    if (connectors.has(bare)) {
      if (!first) break;
      series ||= bare === 'and' || bare === 'or' || bare === '&';
      if (bare === 'the' && !opensName(text, before, from, connectors)) break;
      if (bare === 'of' && DEEDS.test(before?.text ?? '')) break;
    } else {
      const enforces = bare === 'Law' && first?.text === 'Enforcement';
      if (!enforces && !isNameWord(bare, before?.text ?? '')) break;
      first = token;
      if (/^[“‘"(]/.test(bare) && !/[)”]$/.test(bare)) break;
    }
    token = before;
  }
  return first && first.start + (/^[“‘"(]{1,2}(?![A-Za-z]+[)”])/.exec(first.text)?.[0].length ?? 0);
};

/** "Block Burmese JADE (Junta’s Anti-Democratic Efforts) Act": the words that an acronym in the name stands for; gives the acronym. */
const spelling = (text: string, { text: word, start }: Token, from: number): Token | null => {
  if (!word.endsWith(')') || NICKNAME.test(word)) return null;
  const open = text.lastIndexOf('(', start);
  const inner = text.slice(open + 1, start + word.length - 1);
  const isSpelling =
    open > from &&
    inner.length < LONGEST_SPELLING &&
    /^[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|and|the|for)){1,7}$/.test(inner);
  const acronym = isSpelling ? wordBefore(text, open - 1, from) : null;
  return acronym && /^[A-Z]{3,}$/.test(acronym.text) ? acronym : null;
};
const LONGEST_SPELLING = 80;

/**
 * Whether the words before a "the" belong to the name that goes on after it: "the Moving Ahead for Progress in the
 * 21st Century Act" does, being one gerund's phrase; "the Secretary under the Clean Air Act" does not.
 * For a party, "of the" always does: "Chamber of Commerce of the United States".
 */
const opensName = (text: string, before: Token | null, from: number, connectors: ReadonlySet<string>): boolean => {
  if (connectors === OF_PARTIES) return before?.text === 'of';
  if (before?.text !== 'of' && before?.text !== 'in' && !GERUND.test(before?.text ?? '')) return false;
  let token: Token | null = before;
  for (let count = 0; token && count < 8; count++) {
    const next = text.charCodeAt(token.start - 1) === 0x20 ? wordBefore(text, token.start - 1, from) : null;
    if (GERUND.test(token.text)) return next?.text === 'the';
    if (token.text === 'the' || (!connectors.has(token.text) && !WORD.test(token.text))) return false;
    token = next;
  }
  return false;
};

const isNameWord = (word: string, before: string): boolean =>
  WORD.test(word) &&
  (!/[.;:)]\d{0,3}$/.test(word) || ABBREVIATION.test(word) || NICKNAME.test(word)) &&
  !ENDS.has(word) &&
  !isPlace(word, before) &&
  (!OPENERS.has(word.replace(/^[“‘"(]/, '')) || startsInside(before) || opensTitle(word, before));

/** "the Every Lamp Lights Act", "Security for Every Port Act": no sentence has such a word there. */
const opensTitle = (word: string, before: string): boolean =>
  (/^[Tt]he$/.test(before) && /^(?:Every|Each|Any|Our|Your|What|How|For|With|From|Until|Through)$/.test(word)) ||
  (/^(?:for|of|in|to)$/.test(before) && /^(?:Every|Our)$/.test(word));

/** "II" in "Title II", "5" in "Section 5". */
const isPlace = (token: string, before: string): boolean =>
  PLACE_NAMES.has(token) || (PLACE_NUMBER.test(token) && PLACE_NAMES.has(before));

/** An opener is part of a name where a word of the name stands before it ("Providing For All"). */
const startsInside = (before: string): boolean =>
  WORD.test(before) && !/[.,;:)]\d{0,3}$/.test(before) && !OPENERS.has(before) && !PLACE_NAMES.has(before);
