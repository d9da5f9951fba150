/** Whom "it" means: the one with whom the sentence before begins. */
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { actsAsSomebody } from './agent-verbs.ts';
import { isCertainBody } from './body-nouns.ts';
import { mentioned, unnamed, type Context } from './context.ts';
import type { Unit } from './units.ts';

/** "The Board meets each quarter. It shall": whoever the sentence before begins with. */
export const spokenOf = ({ mentions, text }: Context, { section, start }: Unit): Actor | null => {
  const from = Math.max(section?.start ?? 0, start - LONGEST_BEFORE);
  const named = mentions.findLast(
    (one) => one.end <= start && one.start >= from && OPENS.test(text.slice(Math.max(0, one.start - 8), one.start)),
  );
  return named && !/[.!?] /.test(text.slice(named.end, start).trimEnd().slice(0, -1)) ? mentioned(text, named) : null;
};
/** The same of a body that no table has: "The Lamp Committee reviews lamps. It shall report". */
export const bodySpokenOf = (
  { toAnyone, ofState, text }: Context,
  { section, start }: Unit,
  predicate: string,
): Actor | null => {
  const from = Math.max(section?.start ?? 0, start - LONGEST_BEFORE);
  const found = toAnyone || ofState ? BODY_SPOKEN_OF.exec(text.slice(from, start)) : null;
  if (!found?.[1]) return null;
  const acts = isCertainBody(found[1]) ? !IS_DONE.test(predicate) : actsAsSomebody(predicate);
  if (!acts) return null;
  const at = from + found.index + found[0].indexOf(found[1]);
  return { ...unnamed(text, spanOf(at, at + found[1].length)), canonical: found[1] };
};
const BODY_SPOKEN_OF =
  /(?:^|[.!?)] |\n)(?:The )((?:[A-Z][\w’'&-]* (?:(?:of|for|on|and) )?){1,6}(?:Agency|Authority|Board|Bureau|Center|Commission|Committee|Council|Department|Division|Office|Panel|Section|Service|Team|Unit)) [a-z]+s [^.!?]{2,200}[.!?]\s*$/;
/** "It must be cleaned": of a thing that bears such a name. */
const IS_DONE = /^ (?:also |not |only )?be (?!responsible\b)[a-z]/;
const LONGEST_BEFORE = 300;
const OPENS = /(?:^|[.!?:] |\n)(?:The )?$/;
