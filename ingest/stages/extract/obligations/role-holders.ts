/** Whom a role means that names no body: "the Chair", "the Co-Chairs and the Steering Committee", "the Executive Director". */
import { allMatches } from '../../../kernel/matches.ts';
import { pattern } from '../../../kernel/pattern.ts';
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { unnamed, type Charged, type Context } from './context.ts';
import { printedBody } from './named-bodies.ts';
import { placesDefined } from './places-defined.ts';
import type { Unit } from './units.ts';

const CHAIR = '(?:(?:co-|vice )?chair(?:man|men|person|persons|woman|s)?|co-leads?)';
export const ROLE = new RegExp(
  pattern`
    ^(?:the |either |each |all |both (?:of )?(?:the )?)?(?:${CHAIR}|(?:executive|staff) director|
    executive secretary|(?:federal )?members)(?: and (?:the )?(?:${CHAIR}|(?:other )?members))?(?:,? or (?:the )?(?:${CHAIR}[’']s|his|her|their|its|
    his or her) designees?)?$
  `,
  'i',
);
const BODY = /\b(?:Council|Commission|Task Force|Board|Committee|Group|Panel|Initiative|Team)\b/;

/** "The Chair and the Director of X": the body of the chair is one of them. */
export const chairBefore = (context: Context, unit: Unit, subject: Span): readonly Actor[] => {
  const chair = CHAIR_AND.exec(context.text.slice(subject.start, subject.end))?.[1];
  const holder = chair ? roleHolder(context, unit, spanOf(subject.start, subject.start + chair.length)) : null;
  return holder?.actors ?? [];
};
/** "The Co-Chairs and Steering Committee": a body by its printed name beside the chair. */
export const chairAndBody = (context: Context, unit: Unit, subject: Span): readonly Actor[] | null => {
  const both = CHAIR_AND.exec(context.text.slice(subject.start, subject.end))?.[0];
  const body = both ? printedBody(context, spanOf(subject.start + both.length, subject.end)) : null;
  const holders = body ? chairBefore(context, unit, subject) : [];
  return body && [...holders, body];
};
const CHAIR_AND = new RegExp(`^((?:the )?${CHAIR})(?:,| and) (?=(?:the )?[A-Z])`, 'i');

/** "The General Counsel also". */
export const TITLE = /^The (?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+(?: also)?$/;
/** "The Chairperson of X shall help. The Chairperson shall report": the same one, where the text named one just before. */
export const titleHolder = ({ memory, text }: Context, unit: Unit, subject: Span): Charged | null => {
  const title = text.slice(subject.start, subject.end).replace(/^the | also$/gi, '');
  if (/ies$/.test(title)) return null;
  const named = memory.lastCharged(unit).filter(
    (actor) =>
      actor.text.startsWith(`${title} of`) ||
      text
        .slice(Math.max(0, actor.start - 60), actor.start)
        .trimEnd()
        .replace(/ the$/, '')
        .endsWith(`${title} of`),
  );
  return named.length > 0 ? { actors: named, rule: 'obligations/clause@1' } : null;
};

/** What the chair or director must do, the body must do that the text spoke of last. */
export const roleHolder = (context: Context, { headings }: Unit, subject: Span): Charged | null => {
  const { mentions, text } = context;
  const own = roleDefined(context, subject);
  if (own)
    return {
      actors: [{ ...unnamed(text, subject), canonical: own.canonical, agency: own.agency }],
      rule: 'obligations/clause@1',
    };
  // "the Chair of the Council of Economic Advisers" is a member of the body whose chair is meant
  const isDirector = /director|secretary/i.test(text.slice(subject.start, subject.end));
  const bodies = mentions.filter(
    (mention) =>
      mention.end <= subject.start && (isDirector || mention.via !== 'official') && BODY.test(mention.canonical),
  );
  // among the members that an order lists, there are other bodies: the chair is that of its own
  const made = new Set(mentions.flatMap(({ rule, agency }) => (rule === 'agencies/established@1' ? [agency] : [])));
  const body =
    bodies.findLast(({ start, end }) => headings.some((heading) => heading.includes(text.slice(start, end)))) ??
    bodies.findLast(({ agency }) => made.has(agency)) ??
    bodies.at(-1);
  // in text that is put into another order, a body has no name but its kind
  const kind = body
    ? undefined
    : (KIND_ALONE.exec(text.slice(subject.end, subject.end + NEAR_KIND))?.[1] ??
      allMatches(text.slice(Math.max(0, subject.start - NEAR_KIND), subject.start), KIND_BEFORE).at(-1)?.[1]);
  if (!body && kind === undefined) return null;
  const actor: Actor = {
    ...unnamed(text, subject),
    canonical: body?.canonical ?? kind ?? null,
    agency: body?.agency ?? null,
  };
  return { actors: [actor], rule: 'obligations/clause@1' };
};

const KIND = '\\b[Tt]he (Council|Commission|Task Force|Board|Committee|Working Group|Panel)\\b(?! (?:on|for|of|to) )';
const KIND_ALONE = new RegExp(`^[^.;:]*?${KIND}`);
const KIND_BEFORE = new RegExp(KIND, 'g');
const NEAR_KIND = 200;

/** UTF-16 units of an office with whose it is. */
const LONGEST_OFFICE = 200;

/** "an Executive Director for the Initiative (Executive Director)": whose it is from there on, whatever is named later. */
const roleDefined = (context: Context, subject: Span): AgencyMention | undefined => {
  const { mentions, text } = context;
  const title = text.slice(subject.start, subject.end).replace(/^the /i, '');
  if (!/^(?:[A-Z][\w-]*(?: |$)){1,3}$/.test(title)) return undefined;
  for (const end of placesDefined(context, title).filter((at) => at < subject.start)) {
    const from = Math.max(0, end - LONGEST_OFFICE);
    const office = new RegExp(`\\b${title} (?:of|for|to) (?:the )?[^().;]{3,90} $`).exec(text.slice(from, end));
    if (office) return mentions.findLast((one) => one.end <= end && one.start >= from + office.index);
  }
  return undefined;
};
