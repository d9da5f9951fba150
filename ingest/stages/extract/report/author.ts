/** Who writes a report in the first person, where one by-line names one person: "Posted by Jane Roe", "I thought that …". */
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { Findings, Structured } from '../../../values/index.ts';
import { unquoted, quotationsIn } from './quotations.ts';
import type { Party } from './parties.ts';

const FIRST_PERSON = /(?<![\p{L}’'-])I(?![\p{L}.]|[’']s\b)/gu;
/** Of a text in which nobody but the writer says "I" so often. */
const LEAST = 3;
/** UTF-16 units at the head of a text in which a by-line stands. */
const HEAD = 600;

export const authorOf = (input: Structured, found: Findings, parties: readonly Party[]): Party | null => {
  const { text } = input.document;
  const { start } = input.body;
  const signed = found
    .of('person')
    .filter((one) => one.start < start + HEAD && /\b[Bb]y $/u.test(text.slice(Math.max(0, one.start - 4), one.start)));
  const [author, ...others] = new Set(signed.map(({ name }) => name));
  if (author === undefined || others.length > 0) return null;
  const own = unquoted(text, input.body, quotationsIn(input));
  if ((own.match(FIRST_PERSON)?.length ?? 0) < LEAST) return null;
  return parties.find(({ entityType, entity }) => entityType === 'person' && entity === author) ?? null;
};

/** "My own view has not changed: the order is modest". */
const OWN_VIEW =
  /(?<![\p{L}])(?:[Mm]y (?:own )?(?:view|opinion|position|advice|judge?ment|answer|belief)|I (?:still |continue to |now |do |would |also )?(?:think|believe|argue|maintain|say|hope|urge))(?![\p{L}])/u;
export const tellsOwnView = (input: Structured, claim: { readonly start: number; readonly end: number }): boolean =>
  OWN_VIEW.test(sliceOf(input.document.text, claim));
