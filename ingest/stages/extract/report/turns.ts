/** A conversation that is printed with who speaks in front of each turn: "Roe: It is late. Nobody came." */
import { sliceOf, type Span } from '../../../../schema/domain/span.ts';
import type { Structured } from '../../../values/index.ts';
import { firstFrom } from './pronouns.ts';
import type { Subjects } from './subjects.ts';
import type { Party } from './parties.ts';

export interface Turn {
  readonly block: Span;
  readonly party: Party;
}

/** UTF-16 units in front of a name: "**Rep. ". */
const TITLES = 40;
/** What stands between the margin and the name is a title, between the name and the words a colon. */
const IS_TURN =
  /^(?:\W{0,4}(?:(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|Prof)\. |(?:Senator|Representative|Professor|Chair|Mayor|Governor) )?(?:\p{Lu}{2,20}\.? ){0,3})$/u;
/** ": It is late", ", Acme: …". */
const BEGINS_WORDS =
  /^\p{L}{2}(?: \([^()\n]{1,40}\)|(?<=\p{Lu}{2}), [^:\n]{1,40})?(?:\*\*|__)?:(?:\*\*|__)? ["“]?[\p{Lu}\d]/u;
const FEWEST = 3;

/** None where fewer than two people take fewer than three turns: "Roe: against" is an item of a list. */
export const turnsIn = ({ document: { text, blocks } }: Structured, { parties }: Subjects): readonly Turn[] => {
  const turns = blocks.flatMap((block): readonly Turn[] => {
    const party = parties[firstFrom(parties, block.start)];
    if (party?.entityType !== 'person' || party.start - block.start > TITLES || party.end > block.end) return [];
    const front = text.slice(block.start, party.start);
    return IS_TURN.test(front) && BEGINS_WORDS.test(text.slice(party.end - 2, party.end + 60))
      ? [{ block, party }]
      : [];
  });
  const sentences = turns.filter(({ block }) => /[.?!]\W{0,3}$/u.test(sliceOf(text, block)));
  return sentences.length >= FEWEST && new Set(sentences.map(({ party }) => party.entity)).size > 1 ? turns : [];
};
