/** Orders of succession: who acts as an agency's head, listed by title alone below a stem that names the agency. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Found, Ground, Identity } from './mention.ts';

/** "… to perform the functions and duties of the office of Secretary:", "in the order listed:" */
const STEM = /\b(?:functions and duties of (?:the|that) office|in the order (?:listed|in which))\b.*:$/;
const LONGEST_ITEM = 200;
const LABEL = /^(?:\([0-9a-z]{1,5}\) ?){1,2}/;
const RANK =
  '(?:Principal|Deputy|Associate|Assistant|Executive|Regional|Chief|General|Under|First|Senior|Special|Area|United States|Financial|Information|Operating|Human|Capital|Legal)';
const TITLE = new RegExp(
  `^(?:${RANK} ){0,5}(?:Secretar(?:y|ies)|Administrators?|Directors?|Counsels?|Counselors?|Officers?|Commissioners?|Solicitors?|Attorneys?|Ambassadors?|Representatives?|Chief of Staff|Comptroller|Treasurer|Advisers?)\\b`,
);

/** "perform the functions and duties of the office of Secretary". */
const OFFICE = /\bduties of the office of (?:the )?/g;

/** Items without a mention of their own: each stands for the agency whose head the order speaks of. */
export const successors = (text: string, body: Span, mentions: readonly Found[], taken: Ground): readonly Found[] => {
  const head = headOf(text, mentions);
  if (head === null) return [];
  const found: Found[] = [];
  let isList = false;
  let at = body.start;
  for (const line of text.slice(body.start, body.end).split('\n')) {
    const span = spanOf(at, at + line.length);
    at = span.end + 1;
    if (/^S(?:ec|EC)/.test(line)) isList = /^.{0,14}\. Order of Succession\.$/.test(line);
    if (STEM.test(line.slice(-LONGEST_ITEM))) isList = true;
    else if (isList && line !== '') found.push(...itemsIn(text, span, head, taken));
  }
  return found;
};

const headOf = (text: string, mentions: readonly Found[]): Identity | null => {
  for (const { index, 0: words } of text.matchAll(OFFICE)) {
    const named = mentions.find(({ start }) => start === index + words.length);
    if (named) return { agency: named.agency, canonical: named.canonical };
  }
  return null;
};

/** "(a) General Counsel;", "Deputy Director; Executive Associate Director; and": each up to its semicolon. */
const itemsIn = (text: string, line: Span, head: Identity, taken: Ground): readonly Found[] => {
  const found: Found[] = [];
  let at = line.start;
  for (const piece of text.slice(line.start, line.end).split(/;/)) {
    const lead = /^ ?(?:and )?/.exec(piece)?.[0].length ?? 0;
    const label = LABEL.exec(piece.slice(lead))?.[0].length ?? 0;
    const title = piece.slice(lead + label).replace(/[.,]?(?: and)?$/, '');
    const span = spanOf(at + lead + label, at + lead + label + title.length);
    at += piece.length + 1;
    if (title.length < LONGEST_ITEM && TITLE.test(title) && taken.isFree(span))
      found.push({ ...span, ...head, via: 'official', rule: 'agencies/official@1' });
  }
  return found;
};
