/** The grammar of titles that go with an agency's name: "Deputy Director for Management of the ...", "NIST Director". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Form } from './lexicon.ts';
import type { Ground } from './mention.ts';

const RANK =
  '(?:Acting|Deputy|Principal|Associate|Assistant|Under|Executive|Senior|Regional|First|Vice|Chief|General|Federal)';
const HEAD =
  '(?:Secretar(?:y|ies)|Under ?[Ss]ecretar(?:y|ies)|Directors?(?:-General)?|Administrators?|Commissioners?|Chairs?|Chairm[ae]n|Chairpersons?|Chairwom[ae]n|' +
  'Presidents?|Governors?|Comptrollers?|Controllers?|Counsels?|Inspectors? General|Commandants?|Commanders?|Managers?|' +
  'Representatives?|Registrars?|Superintendents?|Executive Agents?|' +
  '(?:Chief|Senior) (?:[A-Z][a-z]+,? (?:and )?){1,4}Officers?|Chiefs?|Ambassadors?|Coordinators?|Surgeons? General)';
const OFFICE = `(?:(?:Federal|U\\.S\\.|United States) )?(?:${RANK} ){0,3}${HEAD}`;
const FOR = `(?: for (?:the )?[A-Z][\\w’'-]*(?:(?:,? and|,| of| &)? (?!${HEAD}\\b)[A-Z][\\w’'-]*){0,5})?`;

const TITLE_BEFORE = new RegExp(`\\b(${OFFICE})${FOR}(?:,? (?:of|for|at|within|in) (?:the )?|, )$`);
const TITLE_AFTER = new RegExp(`^(?:’s|'s)? (${OFFICE})\\b`);
const LAST_HEAD = new RegExp(`${HEAD}$`);
const REACH = 120;

export interface Titled extends Span {
  /** The bare title, in the singular: "Secretary", "Director". */
  readonly head: string;
}

/** "the Chairperson of the Board of Directors of" a corporation. */
const OF_BOARD =
  /(?:(?:(?:Vice |Acting )?Chair(?:man|person|woman)?|Members) of the )?Board of (?:Directors|Governors|Regents|Trustees) (?:of|for) (?:the )?$/;

/** The title in front of or behind an agency's name, as one span with the name; null where there is none. */
export const titled = (text: string, name: Span): Titled | null => {
  const board = OF_BOARD.exec(text.slice(Math.max(0, name.start - REACH), name.start));
  if (board) return { ...spanOf(name.start - board[0].length, name.end), head: 'Chair' };
  const before = TITLE_BEFORE.exec(text.slice(Math.max(0, name.start - REACH), name.start));
  if (before?.[1]) {
    const start = Math.max(0, name.start - REACH) + before.index;
    return { ...spanOf(start, name.end), head: headOf(before[1]) };
  }
  const after = TITLE_AFTER.exec(text.slice(name.end, name.end + REACH));
  if (!after?.[1]) return null;
  const possessive = after[0].startsWith('’') || after[0].startsWith("'");
  return { ...spanOf(name.start, name.end + (possessive ? 0 : after[0].length)), head: headOf(after[1]) };
};

/** "Secretary of VA": letters that the text defines, with the title of whoever heads what they stand for; the chair of a body is a role in it. */
export const withTitle = (text: string, name: Span, taken: Ground): Span => {
  const whole = titled(text, name);
  return whole && HEADS_AGENCY.test(whole.head) && taken.isFree(whole) ? spanOf(whole.start, whole.end) : name;
};
const HEADS_AGENCY = /^(?:Secretary|Director|Administrator|Commissioner|Commandant|Superintendent)$/;

export const headOf = (title: string): string =>
  (LAST_HEAD.exec(title)?.[0] ?? title).replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');

/** Ranks in front of a full title ("Deputy" Secretary of State), which are part of the mention. */
const RANKS_BEFORE = new RegExp(`\\b(?:${RANK} ){1,3}$`);
/** "Under Secretary of Defense" for Policy: what an under or assistant secretary is there for. */
const PORTFOLIO =
  /^ (?:for (?:the )?[A-Z][\w’'-]*(?:(?:,? and|,| of| the| for| &)? (?!Deputy |Under |Assistant |Secretar)[A-Z][\w’'-]*){0,6}|\((?!Deputy|Under|Assistant|Secretary|Administrator|Director)[A-Z][a-z]+(?:(?:,? and| of)? [A-Z][a-z]+){0,4}\))/;

/** Stretches "Secretary of X" to the whole of "Principal Deputy Under Secretary of X for Y". */
export const stretched = (text: string, official: Span): Span => {
  const from = Math.max(0, official.start - 40);
  const ranks = RANKS_BEFORE.exec(text.slice(from, official.start));
  if (!ranks) return official;
  const portfolio = /\b(?:Under|Assistant|Deputy) $/.test(ranks[0])
    ? PORTFOLIO.exec(text.slice(official.end, official.end + 90))
    : null;
  return spanOf(from + ranks.index, official.end + (portfolio?.[0].length ?? 0));
};

/** "White House Office of Cabinet Affairs", "USA Freedom Corps Council": the name is longer than the one that is known, or it is that of a thing. */
export const goesOn = (text: string, { end }: Span, form: Form): boolean =>
  (BY_LETTERS.test(form.printed) && /^ [A-Z]/.test(text.slice(end, end + 2))) || isLonger(text, end, form);
/** "Secretary of VA Lamps": of somebody else. */
const BY_LETTERS = /^Secretary of [A-Z]{2}$/;
const isLonger = (text: string, end: number, form: Form): boolean =>
  form.via === 'name' &&
  (/^ (?:Council|Committee|Task Force|Working Group|(?:[A-Z]\w+ ){0,3}(?:Medal|Badge))\b/.test(
    text.slice(end, end + 60),
  ) ||
    (!/\b(?:Department|Office|Bureau|Administration|Agency)\b/.test(form.printed) &&
      /^ (?:[A-Z]\w+ ){0,3}(?:Card|Certificate)\b/.test(text.slice(end, end + 60))) ||
    (form.printed.endsWith('Federal Reserve') && /^ [Bb]anks?\b/.test(text.slice(end, end + 7))) ||
    // "National Treasury Employees Union"
    /^ (?:[A-Z][\w’'-]+ (?:and )?){0,3}(?:Union|Association|Alliance|Coalition|Federation|Guild|Brotherhood)\b/.test(
      text.slice(end, end + 80),
    ) ||
    /^ (?:[A-Z]\w+ (?:and )?){0,2}Retirement (?:and \w+ )?(?:System|Fund)\b/.test(text.slice(end, end + 60)) ||
    (/\bOffice of /.test(form.printed) &&
      /^ and [A-Z]\w+ (?:Affairs|Liaison|Outreach)\b/.test(text.slice(end, end + 40))) ||
    (form.printed === 'White House Office' && /^ (?:of|for|on) (?:the )?[A-Z]/.test(text.slice(end, end + 12))));
