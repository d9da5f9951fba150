/**
 * Words that a document holds and does not show, or crosses out: whoever looks at it does not read them, so they are not
 * what it says. They stay in the original, and that they are there is told.
 */
import type { Issue } from '../../schema/domain/publication.ts';
import { issue } from './draft.ts';

/** Menus and labels are hidden for good reasons; so many words in a row say something, and letters that are more than a word has. */
const SAYS_SOMETHING = /\p{L}+(?:\P{L}+\p{L}+){3}|\p{L}{25}/u;

/** `pieces` of the original, each as it stands there. */
export const leftOutOf = (pieces: readonly string[]): readonly Issue[] => {
  const telling = pieces.filter((piece) => SAYS_SOMETHING.test(piece));
  if (telling.length === 0) return [];
  const words = telling.reduce((sum, piece) => sum + (piece.match(/\p{L}+/gu)?.length ?? 0), 0);
  return [issue('W_LEFT_OUT', `${words} words that the document hides or crosses out were left out.`)];
};
