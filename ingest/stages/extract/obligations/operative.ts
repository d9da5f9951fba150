/**
 * Resolutions whose one subject stands above all of it: "THE ASSEMBLY, … 2. URGES Member States to report; 3. Requests the
 * Secretary-General: (a) to draw a plan". Each paragraph begins with what that body does.
 */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Modality } from '../../../../schema/domain/vocabulary.ts';
import type { Actor, Obligation } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { actorsIn } from './actors.ts';
import { castIn } from './cast.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { directiveOf, limitIn } from './directive.ts';
import type { Masked } from './mask.ts';
import { masking } from './masking.ts';
import { NO_STEM } from './opened-stems.ts';
import { isStem, startsWithVerb } from './stems.ts';
import type { Beginning } from './unit-clauses.ts';

/** "THE COUNCIL OF THE EUROPEAN UNION,", alone on its line. */
const BODY_LINE =
  /^[*_# ]{0,40}(?:The|THE) \p{Lu}[\p{L}’'-]*(?: (?:of|and|for|on|the|in|to|OF|AND|FOR|ON|THE|\p{Lu}[\p{L}’'-]*)){0,12},[*_ ]{0,4}$/mu;
const resolves = oncePer(({ text }: Context): boolean => BODY_LINE.test(text.slice(0, HEAD)));
const HEAD = 6_000;

const MODALITIES: Readonly<Record<string, Modality>> = {
  urge: 'ENCOURAGED',
  invite: 'ENCOURAGED',
  request: 'ENCOURAGED',
  encourage: 'ENCOURAGED',
  recommend: 'ENCOURAGED',
  ask: 'ENCOURAGED',
  'call upon': 'ENCOURAGED',
  'call on': 'ENCOURAGED',
  'appeal to': 'ENCOURAGED',
  exhort: 'ENCOURAGED',
  direct: 'REQUIRED',
  instruct: 'REQUIRED',
  require: 'REQUIRED',
  charge: 'REQUIRED',
  task: 'REQUIRED',
  mandate: 'REQUIRED',
  authorize: 'MAY',
  authorise: 'MAY',
  empower: 'MAY',
};
const ADVERBS =
  '(?:(?:and|also|further|furthermore|hereby|strongly|again|once again|in addition|additionally|specifically|therefore|accordingly|finally|likewise|in particular|respectfully|earnestly),? ){0,3}';
const OPERATIVE = new RegExp(
  `^(?:\\(?\\d{1,3}[.)]? +)?(${ADVERBS}(?:(call|appeal)s( upon| on| to)|(urge|invite|request|encourage|recommend|ask|exhort|direct|instruct|require|charge|task|mandate|authorize|authorise|empower)s)(?: that)?) (?!(?:of|for|and|or|on|to|in|by|from|with|are|is|must|shall|may|should|will|as)\\b)(?=\\S)`,
  'i',
);

/** Null of any other paragraph; none where what is asked, is asked of somebody who is no body. */
export const askedByBody = ({ reader, unit, place, next, words }: Beginning): readonly Obligation[] | null => {
  const found = OPERATIVE.exec(words);
  const said = found?.[1] ?? '';
  if (!found || !resolves(reader)) return null;
  const verb = (found[4] ?? `${found[2] ?? ''}${found[3] ?? ''}`).toLowerCase();
  const modality = MODALITIES[verb];
  if (modality === undefined) return null;
  const start = unit.start + found[0].indexOf(said);
  const modalEnd = start + said.length;
  const masked = masking(reader, unit);
  const rest = masked.words.slice(modalEnd - unit.start);
  const isThat = said.endsWith(' that');
  const asked = isThat
    ? thoseWho(reader.text.slice(modalEnd, unit.end))
    : (ASKED_END.exec(rest)?.index ?? rest.search(/[;.:]?\s*$/));
  // what they are asked would have to be found in a clause
  if (asked === null) return [];
  const subject = spanOf(modalEnd + 1, Math.max(modalEnd + 1, modalEnd + asked));
  const clause: Clause = {
    ...spanOf(start, unit.end),
    modal: { ...spanOf(start, modalEnd), modality, ordering: true },
    lead: spanOf(start, start),
    subject,
    asides: spanOf(start, start),
    predicate: spanOf(subject.end, unit.end),
  };
  const actors = askedOf(reader, masked, clause, subject);
  reader.memory.closeStems();
  if (isStem(words) && next) {
    const deadline = limitIn(masked, clause.predicate);
    const charge = { modality, modalitySpan: spanOf(start, modalEnd), actors, rule: 'obligations/item@1' } as const;
    if (actors.length > 0) reader.memory.openStem(place, { ...NO_STEM, charge, deadline, isBare: true });
    return [];
  }
  if (actors.length === 0) return [];
  reader.memory.charge(unit, actors);
  return [directiveOf(unit, masked, clause, { actors, rule: 'obligations/clause@1' }, null)];
};
/** "that each Member State submit", "that the Bureau report": where they end, before a verb; null of anything else. */
const thoseWho = (rest: string): number | null => {
  const who = THOSE.exec(rest)?.[0].length;
  return who !== undefined && startsWithVerb(rest.slice(who + 1)) && !/^ be\b/.test(rest.slice(who)) ? who : null;
};
const THOSE =
  /^ (?:(?:all|any|both|each|every|the|those) ){0,2}[A-Z][\w’'-]*(?:,? (?:(?:and|for|of|on) )?(?:the )?[A-Z][\w’'-]*){0,8}(?= [a-z]+ )/;

/** Where those end who are asked. */
const ASKED_END = /,? (?:to|TO)(?=:| [a-z]|\s*$)|, (?:in|within|by|no later|as|through|when|where|with|if|subject) |:/;

const askedOf = (context: Context, masked: Masked, clause: Clause, subject: Span): readonly Actor[] => {
  const words = context.text.slice(subject.start, subject.end);
  const lead = GROUP_LEAD.exec(words)?.[0].length ?? 0;
  const cast = castIn(context, clause, spanOf(subject.start + lead, subject.end));
  return cast.length > 0 ? cast : actorsIn(masked, subject, 'RESPONSIBLE');
};
const GROUP_LEAD =
  /^(?:(?:all|those|other|interested|relevant|concerned|both|the) )+(?=member|states|governments|parties|countries)/i;
