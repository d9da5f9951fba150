/**
 * The head of a document: what is printed above its first sentence or first counted provision, line by line. Who issues it, what it
 * is, its number, its day, whom it is for: no list of issuers tells which line is what, but its form, its place and what follows do.
 */
import { headsContents, isRunningHead, namesDay, namesPart } from '../../kernel/block-kinds.ts';
import { pattern } from '../../kernel/pattern.ts';
import type { Block } from '../../values/index.ts';
import { enumeratorAt, sectionLabelAt } from './labels.ts';

export type Role =
  /** A body, on a line of its own: "Harbor Commission", "COUNTY OF ALDER", "Office of the Chancellor". */
  | 'issuer'
  /** "PUBLIC NOTICE", "GENERAL ORDER NO. 31-06": what the text is. */
  | 'kind'
  | 'number'
  | 'day'
  /** "Effective Date: March 4, 2031", "TO: All staff". */
  | 'field'
  /** Addresses, telephones, pages of the web. */
  | 'place'
  | 'person'
  /** A line of a title, or of what a section is called. */
  | 'name'
  | 'text';

export interface HeadLine {
  readonly block: Block;
  readonly role: Role;
}

/** No head has more lines, and none is longer, in UTF-16 units. */
const MOST_LINES = 60;
const LONGEST_HEAD = 4_000;
const LONGEST_LINE = 220;

const SORTS = pattern`
  Department|Office|Bureau|Agency|Administration|Commission|Board|Council|Authority|Ministry|Secretariat|Institute|
  Laboratory|Service|Committee|Court|University|College|Institution|Foundation|Corporation|Directorate|Division|Center|
  District|Legislature|Assembly|Congress|Senate|Registrar|Inspectorate|Parliament|Embassy
`;
const BODY = `(?:${SORTS}|${SORTS.toUpperCase()})`;
const PLACES = pattern`
  County|City|Town|Village|Borough|State|Commonwealth|Republic|Kingdom|Government|Province|COUNTY|CITY|TOWN|VILLAGE|BOROUGH|STATE|
  COMMONWEALTH|REPUBLIC|KINGDOM|GOVERNMENT
`;
const WORD = String.raw`\p{Lu}[\p{L}.’'&-]*,?`;
/** Ends with what sort of body it is, or begins with it and "of"; nothing else stands there. */
const ISSUER = new RegExp(
  pattern`
    ^(?:The |THE )?(?:(?:${WORD} (?:(?:and|AND|&) )?){0,7}${BODY}(?: System| SYSTEM)?|
    (?:${WORD} (?:(?:and|AND|&) )?){0,5}(?:${BODY}|${PLACES}) (?:of|OF|for|FOR|on|ON) (?:(?:the|THE) )?${WORD}(?: (?:(?:of|and|the|for|
    on|OF|AND|THE|FOR|ON|&) )*${WORD}){0,9}|(?:${WORD} ){1,2}(?:County|City|Township|COUNTY|CITY))(?: \([A-Z]{2,8}\))?$
  `,
  'u',
);
const CALLED = pattern`
  (?:Order|Directive|Instruction|Manual|Notice|Bulletin|Circular|Memorandum|Memoranda|Policy|Policies|Regulations?|Standard|Guideline|
  Guidance|Charter|Report|Advisory|Alert|Rule|Rules|Procedure|Publication|Resolution|Ordinance|Decision|Determination|Opinion|
  Plan|Handbook|Announcement|Statement|Letter|Executive Order|Code|Framework|Agreement|Communication|Recommendation)
`;
const IS_CALLED = new RegExp(String.raw`\b${CALLED}\b`, 'iu');
/** "U.S. Harbor Commission"; no "Harbor Commission Policy on Lamps". */
export const namesBody = (words: string): boolean => ISSUER.test(words) && !IS_CALLED.test(words);
/** What it is, with at most three words that say of which sort, and a number; "Directive" is a kind, "Lamp Directive for Ports" a title. */
const KIND = new RegExp(
  String.raw`^(?:(?:[\p{L}’'-]+ ){0,3}${CALLED}(?: (?:and|AND) ${CALLED})?)(?:,?:? (?:No\.?|Number|#|Nos\.)?:? ?[A-Z]{0,6}[- ]?\d[\w./-]{0,20})?$`,
  'iu',
);
const NUMBER =
  /^(?:(?:No\.?|Number|Docket|File|Case|Ref(?:erence)?\.?|Doc(?:ument)?|PS|WC|ID)\b[\p{L} .]{0,20}:? ?)?#?(?=[\w/. -]{0,24}\d)[A-Z]{0,10}[ -]?[\dA-Z][\w./-]*(?: ?\([\w ]{1,20}\))?$/u;
const PLACE =
  /\b[A-Z]{2} \d{5}(?:-\d{4})?$|, D\.?C\.?$|\bhttps?:|\bwww\.|@\w|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}$|^\d{1,5} [\p{Lu}\d][\p{L}\d.]* (?:[\p{L}.]+ ){0,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Boulevard|Drive|Way|Square|Place)\b/u;
const FIELD = /^\p{L}[\p{L}\d/()’'.& -]{1,44}(?::| {2,}) ?\S.{0,300}$/u;
/** "Delia R. Monk, Secretary", "/s/ Jane Doe". */
const PERSON =
  /^(?:\/s\/ ?)?(?:(?:Dr|Hon|Mr|Ms|Mrs)\. |The Honorable )?\p{Lu}\p{Ll}+(?: \p{Lu}\.){1,2} \p{Lu}[\p{L}’'-]+(?:, .{3,100})?$/u;
const DAY =
  /^(?:[\p{L} ]{0,24}:? )?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? (?:\d{1,2},? )?(?:19|20)\d\d$/iu;
/** What it is of which every text may have one, and no other text is called. */
const GENERIC =
  /^(?:(?:executive |management )?summary|highlights|overview|introduction|background|purpose|scope|preamble|foreword|preface|abstract|(?:policy )?statement(?: of policy)?|policy|definitions|applicability|authority|findings?|recommendations?|objectives?|requirements?|responsibilities|context|conclusions?|synopsis|discussion|what (?:is|we|this|you|the)\b.{0,60}|why\b.{0,60}|who\b.{0,60}|how\b.{0,60}|about\b.{0,60}|required actions?|actions?|questions? and answers?|terms|conditions|results in brief|at a glance|acknowledge?ments)\W*$/i;

/** "DoDI 8331.05, August 14, 2031", "AUDIT REPORT 31-0017 12": number, day and page of a text at the head of its pages. */
export const isRunningLine = (words: string, number: string): boolean => {
  const digits = /\d[\w./-]*$/.exec(number)?.[0];
  if (digits === undefined || digits.length < LEAST_NUMBER || words.length > LONGEST_RUNNING || !words.includes(digits))
    return false;
  return words
    .replace(digits, ' ')
    .replace(OF_DAY, ' ')
    .split(/[\s,|:–—-]+/)
    .every((word) => OF_RUNNING.test(word));
};
const LEAST_NUMBER = 4;
const LONGEST_RUNNING = 80;
const OF_DAY =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}/;
const OF_RUNNING = new RegExp(
  String.raw`^(?:|\d{1,4}|[A-Z][A-Za-z]{0,6}[A-Z]|No\.?|Number|Page|of|Audit|AUDIT|Evaluation|Policy|${CALLED}|${CALLED.toUpperCase()})$`,
);

const lineOf = (text: string, { start, end }: Block): string =>
  text.slice(start, Math.min(end, start + LONGEST_LINE + 1));

export const roleOf = (words: string): Role => {
  if (words.length > LONGEST_LINE) return 'text';
  if (namesDay(words) || DAY.test(words)) return 'day';
  if (PLACE.test(words)) return 'place';
  if (FIELD.test(words) && words.includes(':')) return 'field';
  if (KIND.test(words)) return 'kind';
  if (NUMBER.test(words)) return 'number';
  if (PERSON.test(words)) return 'person';
  if (namesBody(words)) return 'issuer';
  return 'name';
};

/** A sentence, or so much of one that no title is meant. */
const isProse = (words: string): boolean =>
  (words.length > 70 && /\p{Ll}{2},? (?:\p{Ll}+,? ){2,}/u.test(words) && !FIELD_ALONE.test(words)) ||
  (/[.;]$/.test(words) && /^\p{Lu}\p{L}* (?:\p{Ll}+ ){2,}/u.test(words));
/** "Subject: …": however long. */
const FIELD_ALONE = /^[\p{Lu}][\p{L}/ ]{1,30}: /u;

/** "1 PURPOSE.", "I. ", "Section 1.", "A. ". */
export const isCounted = (words: string): boolean =>
  enumeratorAt(words.slice(0, 12)) !== null ||
  sectionLabelAt(words) !== null ||
  /^\d{1,2}(?:\.0)? \p{Lu}{2}/u.test(words);

const isTop = ({ kind, level }: Block): boolean => kind === 'heading' && level === 0;

/** The lines of the head, and how many blocks they are; none where the text begins at once. */
export const headOf = (text: string, blocks: readonly Block[]): readonly HeadLine[] => {
  const lines: HeadLine[] = [];
  for (const block of blocks.slice(0, MOST_LINES)) {
    const words = lineOf(text, block);
    if (block.start > LONGEST_HEAD || isCounted(words) || headsContents(words)) break;
    const role = roleOf(words);
    if (block.kind !== 'heading' && (role === 'name' || role === 'text' || role === 'field') && isProse(words)) break;
    lines.push({ block, role });
  }
  return lines;
};

/**
 * Headings that are lines of a cover, not sections. The last of them may be the first section's, where others like it follow;
 * where what follows is counted, none of them is, but for what every text may have.
 */
export const coverHeadings = (text: string, blocks: readonly Block[]): ReadonlySet<Block> =>
  new Set([...firstCover(text, blocks), ...innerCover(text, blocks), ...rankedCover(text, blocks)]);

/** Bodies, numbers and what a text is, that a page ranks as headings above its first sentence. */
const rankedCover = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const head = headOf(text, blocks);
  return head.flatMap(({ block, role }, index) =>
    block.kind === 'heading' &&
    block.level > 0 &&
    !isGeneric(lineOf(text, block)) &&
    (role === 'kind' || (COVER_ROLES.has(role) && index < head.length - 1))
      ? [block]
      : [],
  );
};

/**
 * "Access Rules", below the title of the text and above others of its rank: what the first section is about, not what the text is.
 * Where "Purpose" comes next, a text begins there, and what is above it is its name.
 */
const isFirstSection = (text: string, blocks: readonly Block[], head: readonly HeadLine[], at: number): boolean => {
  const block = head[at]?.block;
  const isHeading = ({ kind }: Block): boolean => kind === 'heading';
  const next = blocks.slice(head.length).find(isHeading);
  return (
    block !== undefined &&
    next?.level === block.level &&
    !isGeneric(lineOf(text, next)) &&
    !/\d/.test(lineOf(text, block)) &&
    head.slice(0, at).some((line) => line.role === 'name' && isHeading(line.block) && line.block.level < block.level) &&
    !head.slice(at + 1).some((line) => isHeading(line.block))
  );
};
/** Where the first section has a heading that could be a text's: it starts there, and the text is called otherwise. */
export const firstSectionAt = (text: string, blocks: readonly Block[]): number | null => {
  const head = headOf(text, blocks);
  const line = head.find(
    ({ role, block }, index) => role === 'kind' && block.level > 0 && isFirstSection(text, blocks, head, index),
  );
  return line?.block.start ?? null;
};

/** Behind a sheet that tells what was sent, lines of the head stand once more above what begins to count again. */
export const repeatedCover = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const head = headOf(text, blocks).map(({ block }) => lineOf(text, block));
  const isFirst = (block: Block | undefined): boolean =>
    block !== undefined && /^(?:1|I|A)\. /.test(text.slice(block.start, block.start + 3));
  const [first, second] = blocks.flatMap((block, index) => (isFirst(block) ? [index] : []));
  if (first === undefined || second === undefined || head.length === 0) return [];
  const above = blocks.slice(first, second);
  const from = above.findLastIndex((block) => !isTop(block));
  const lines = above.slice(from + 1);
  const repeats = (block: Block): boolean =>
    head.some((line) => line.length >= LEAST_REPEATED && lineOf(text, block).includes(line));
  return lines.length > 0 && lines.every(repeats) ? lines : [];
};
const LEAST_REPEATED = 8;

/** Behind a memorandum comes what it sends, with a cover of its own: lines without a sentence above the first count of several. */
const innerCover = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex(
    ({ kind, start }) => kind === 'heading' && /^(?:I|1|A)\. /.test(text.slice(start, start + 3)),
  );
  const counted = blocks.filter((block) => block.kind === 'heading' && isCounted(lineOf(text, block)));
  const isLetter = blocks
    .slice(0, MOST_OF_LETTER)
    .some(({ start }) => /^(?:MEMORANDUM (?:TO|FOR)|TO|FROM)\b/.test(text.slice(start, start + 14)));
  if (at < 1 || counted.length < LEAST_COUNTED || !isLetter) return [];
  const above = blocks.slice(0, at);
  const from = above.findLastIndex((block) => {
    const words = lineOf(text, block);
    return (
      block.kind !== 'heading' && (block.kind !== 'paragraph' || (isProse(words) && !/[a-z] - [A-Z]|: /.test(words)))
    );
  });
  const lines = above.slice(from + 1).filter(({ kind }) => kind === 'heading');
  return from >= 0 && lines.length >= 2 && !lines.some((block) => isGeneric(lineOf(text, block))) ? lines : [];
};
const LEAST_COUNTED = 3;
const MOST_OF_LETTER = 8;
export const isGeneric = (words: string): boolean => GENERIC.test(words) || namesPart(words);

const firstCover = (text: string, blocks: readonly Block[]): ReadonlySet<Block> => {
  const head = headOf(text, blocks);
  const below = blocks.slice(head.length);
  const rest = below.filter((block) => block.kind === 'heading' && !isCounted(lineOf(text, block)));
  const siblings = withoutSignature(text, blocks, rest).filter(
    (block) =>
      !headsContents(lineOf(text, block)) && !isRunningHead(lineOf(text, block)) && !namesPart(lineOf(text, block)),
  );
  const counted = below.filter((block) => isCounted(lineOf(text, block)));
  const unranked = head.filter(({ block }) => isTop(block));
  const last = unranked.at(-1);
  if (!last || unranked.length !== head.filter(({ block }) => block.kind === 'heading').length) return new Set();
  const isSection = (line: HeadLine): boolean => {
    const words = lineOf(text, line.block);
    if (isGeneric(words)) return true;
    if (line !== last || COVER_ROLES.has(line.role)) return false;
    return (
      siblings.length > 0 &&
      siblings.some((other) => isLike(text, line.block, other)) &&
      !(counted.length > 2 * siblings.length && unranked.length > 1)
    );
  };
  const first = unranked.findIndex(isSection);
  return new Set((first < 0 ? unranked : unranked.slice(0, first)).map(({ block }) => block));
};

const COVER_ROLES: ReadonlySet<Role> = new Set(['issuer', 'kind', 'number', 'day', 'place', 'field', 'person']);

/** In capitals both, or neither. */
const isLike = (text: string, one: Block, other: Block): boolean =>
  /\p{Ll}/u.test(lineOf(text, one)) === /\p{Ll}/u.test(lineOf(text, other));

const OFFICE =
  /\b(?:Director|Secretary|Commissioner|Judge|Chair\w*|Administrator|Officer|Governor|Mayor|Inspector General|President|Commandant|Chief|Counsel|General|Minister|Chancellor|Justice|Comptroller|Superintendent|Clerk|Manager|Executive|Registrar|Regent)\b/i;

/** Who signs, below the last sentence: a name, what he is, and of what. */
export const signatureLines = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const prose = blocks.findLastIndex(
    (block) => block.kind === 'table' || isCounted(lineOf(text, block)) || isProse(lineOf(text, block)),
  );
  const tail = blocks.slice(prose + 1).filter(({ kind }) => kind === 'heading' || kind === 'signature');
  const name = tail.findIndex((block) => block.kind === 'signature' || isName(lineOf(text, block)));
  const isSigned = name >= 0 && tail.slice(name + 1, name + 3).some((block) => OFFICE.test(lineOf(text, block)));
  return prose >= 0 && isSigned && tail.every(({ level }) => level === 0) ? tail.slice(name) : [];
};
export const namesOffice = (words: string): boolean => OFFICE.test(words);

const isName = (words: string): boolean =>
  PERSON.test(words) ||
  /^(?:(?:Dr|Hon|Prof)\. )?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}(?:, (?:Jr|Sr|Ph\.?D|Esq|P\.?E)\.?)?$/u.test(words) ||
  /^\p{Lu}+ (?:\p{Lu}\. )?\p{Lu}{2,}(?:, (?:[A-Z][A-Za-z]{1,3}(?: Gen)?, )?(?:USAF|USA|USN|USMC|USCG|USSF|SES|DAF|PhD|JD|MD))?$/u.test(
    words,
  );

const withoutSignature = (text: string, blocks: readonly Block[], headings: readonly Block[]): readonly Block[] => {
  const signed = new Set(signatureLines(text, blocks));
  return headings.filter((block) => !signed.has(block));
};

/** A name and an office above what is enclosed, sent or attached: a text goes on behind them, and its parts are only listed there. */
export const innerSignature = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const at = blocks.findIndex((block) => ENCLOSES.test(lineOf(text, block)) || isAnnex(text, block));
  if (at < 0) return [];
  const above = blocks.slice(0, at);
  const from = above.findLastIndex((block) => !isTop(block) && block.kind !== 'signature');
  const signed = above.slice(from + 1);
  if (signed.length === 0 || signed.length > MOST_SIGNED || !isName(lineOf(text, signed[0] as Block))) return [];
  const rest = blocks.slice(at);
  if (isAnnex(text, blocks[at] as Block)) return signed;
  const end = rest.findIndex(
    (block, index) => index > 0 && (isTop(block) ? !LISTS.test(lineOf(text, block)) : isProse(lineOf(text, block))),
  );
  return [...signed, ...(end < 0 ? rest : rest.slice(0, end))];
};
const ENCLOSES = /^(?:Enclosures?|Attachments?|Appendi(?:x|ces))(?: ?\(\d\)|s?:)?$|^(?:Enclosures?|Attachments?): ?\S/;
/** "Attachment 1", where it begins, and is not only listed. */
const isAnnex = (text: string, block: Block): boolean =>
  isTop(block) &&
  /^(?:Attachment|ATTACHMENT|Appendix|APPENDIX|Annex|ANNEX) (?:\d{1,2}|[A-Z])$/.test(lineOf(text, block));
/** What such a list may name besides what is counted in it. */
const LISTS = /^(?:Glossary|References|Tables?|Figures|Distribution|cc:?)$/i;
const MOST_SIGNED = 5;

const LISTED = /^(?:Refs?|References?|Encls?|Enclosures?|Attachments?|Via|Copy to|Distribution)\s?:/;

/** "Ref: (a) …", "(b) …", "Encl: (1) …": what fields of a head list is counted, and is no provision. */
export const fieldLists = (text: string, blocks: readonly Block[]): readonly Block[] => {
  const found: Block[] = [];
  let inList = false;
  for (const block of blocks.slice(0, MOST_LINES)) {
    const words = lineOf(text, block);
    if (LISTED.test(words)) inList = true;
    else if (!/^\(\w{1,3}\) /.test(words)) inList = false;
    if (inList) found.push(block);
    else if (isCounted(words) || (block.kind !== 'heading' && isProse(words) && !FIELD_ALONE.test(words))) break;
  }
  return found;
};
