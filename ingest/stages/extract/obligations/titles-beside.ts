/** Titles that name nobody, in a list with those who are named: whom the text means by them. */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor } from '../../../values/index.ts';
import { meeting } from '../holding.ts';
import { AGENCIES } from './actors.ts';
import type { Context } from './context.ts';
import { plainBody } from './named-bodies.ts';
import { officersByLetters } from './referred.ts';
import { allMatches } from '../../../kernel/matches.ts';

/** "The Secretaries and the Administrator": the heads of departments among those charged together before. */
export const secretariesBefore = ({ memory, text }: Context, subject: Span): readonly Actor[] =>
  /^the Secretaries(?:,| and) the /i.test(text.slice(subject.start, subject.end))
    ? memory.lastGroup().filter(({ canonical }) => canonical?.startsWith('Department'))
    : [];

/** "The Secretary and the Director": the office that the text said a Director heads. */
export const titlesBeside = (context: Context, subject: Span): readonly Actor[] =>
  allMatches(context.text.slice(subject.start, subject.end), TITLE).flatMap(({ index, 0: { length } }) => {
    const title = spanOf(subject.start + index, subject.start + index + length);
    if (meeting(context.mentions, title).length > 0) return [];
    const holder = plainBody(context, title);
    return holder?.agency && holder.canonical !== AGENCIES ? [holder] : [];
  });
const TITLE =
  /(?<=^|(?:,|,? and|,? or) )[Tt]he (?:Director|Administrator|Commissioner|Coordinator)(?=$|,|,? (?:and|or) )/g;

/** "The Secretary of X, CIO, and CTO": officers by the letters that the text gave them. */
export const lettersBeside = (context: Context, subject: Span): readonly Actor[] =>
  allMatches(context.text.slice(subject.start, subject.end), LETTERS).flatMap(({ index, 0: { length } }) => {
    const letters = spanOf(subject.start + index, subject.start + index + length);
    return meeting(context.mentions, letters).length > 0
      ? []
      : officersByLetters(context, letters).filter(({ canonical }) => canonical !== AGENCIES);
  });
const LETTERS = /(?<=^(?:[Tt]he )?|(?:,|,? and|,? or) (?:the )?)C[A-Z]{1,3}O?(?=$|,|,? (?:and|or) )/g;
