/**
 * Lists that one clause rules: "The following orders are revoked: …", "… are continued until September 30, 2005:".
 * The items stand after the colon, in the provisions below, or in the paragraphs that follow.
 */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { RelationType } from '../../../../schema/domain/vocabulary.ts';
import type { LegalReference, Section, Structured } from '../../../values/index.ts';
import { actsIn, type Act } from './clauses.ts';
import { targetsAt, type Target } from './targets.ts';
import { isMark, isWord, tokensOf, type Token } from './tokens.ts';
import { activeAt, passiveAt } from './verbs.ts';
import { ownVoice } from './voice.ts';

/** A quote that proves fits in so many UTF-16 units: an item of a longer list is quoted alone. */
const LONGEST_PROOF = 600;

export const listedActs = (
  input: Structured,
  sentence: Span,
  tokens: readonly Token[],
  references: readonly LegalReference[],
): readonly Act[] => {
  const stem = stemOf(tokens);
  if (!stem) return [];
  const { type } = stem;
  const above = spanOf(sentence.start, tokens[stem.colon]?.end ?? sentence.end);
  return itemsOf(input, sentence, tokens, stem.colon).flatMap((item, index) => {
    const words = tokensOf(input.document.text, item, within(references, item));
    // "The following orders are revoked or amended:": an item with a verb of its own is a clause of its own.
    if (actsIn(words).length > 0) return [];
    const whole = spanOf(sentence.start, item.end);
    const clause = index === 0 || whole.end - whole.start <= LONGEST_PROOF ? whole : item;
    return targetsOf(words, type).map(
      ({ reference, part }) => ({ form: 'listed', type, target: reference, part, clause, stem: above }) as const,
    );
  });
};

const within = (references: readonly LegalReference[], span: Span): readonly LegalReference[] =>
  references.filter((one) => span.start <= one.start && one.end <= span.end);

interface Stem {
  readonly type: RelationType;
  /** Index of the colon. */
  readonly colon: number;
}

/** "Incorporates and Cancels:", "Supersedes:", "Rescission:" before what is cited: a line of a letterhead. */
const labelOf = (head: readonly Token[]): RelationType | null =>
  LABEL.test(head.map(({ text }) => text).join(' ')) ? (activeAt(head, head.length - 1) ?? 'REVOKES') : null;
const LABEL =
  /^(?:(?:incorporates|reissues) and )?(?:cancels|supersedes|replaces|rescinds|amends)$|^(?:cancellations?|rescissions?)$/;

/** A clause with "the following", "listed below", or no object of its own before a colon, and no citation before it. */
const stemOf = (tokens: readonly Token[]): Stem | null => {
  const mark = tokens.findIndex((token) => isMark(token, ':'));
  const colon = mark === -1 ? tokens.length - 1 : mark;
  const head = tokens.slice(0, colon);
  if (head.some((token) => token.kind === 'reference')) return null;
  const labelled = labelOf(head);
  if (labelled && mark !== -1) return { type: labelled, colon };
  const following = head.some((token) => isWord(token, 'following', 'these', 'below'));
  const last = mark === tokens.length - 1;
  for (let at = 0; at < head.length; at++) {
    const passive = passiveAt(tokens, at);
    const type = passive?.types.at(-1) ?? (ownVoice(tokens, at, false) ? activeAt(tokens, at) : null);
    if (type && (following || (last && (passive || at === head.length - 1)))) return { type, colon };
  }
  return null;
};

const itemsOf = (input: Structured, sentence: Span, tokens: readonly Token[], colon: number): readonly Span[] => {
  const rest = tokens.slice(colon + 1);
  return rest.some((token) => token.kind === 'reference') ? itemsInside(rest) : itemsBelow(input, sentence);
};

/** What stands after the colon in the same sentence, parted at semicolons. */
const itemsInside = (rest: readonly Token[]): readonly Span[] => {
  const items: Span[] = [];
  let from = 0;
  rest.forEach((token, at) => {
    if (!isMark(token, ';') && at < rest.length - 1) return;
    items.push(spanOf((rest[from] as Token).start, token.end));
    from = at + 1;
  });
  return items;
};

/** The provisions below the sentence's own, or the paragraphs after it up to the next provision. */
export const itemsBelow = ({ sections, document, body }: Structured, sentence: Span): readonly Span[] => {
  const own = sections.findLast((section) => section.start <= sentence.start && sentence.end <= section.end);
  const below = own ? sections.filter((section) => section.parent === own.path && section.start >= sentence.end) : [];
  if (below.length > 0) return below.map((section) => ownText(section, sections));
  const limit = sections.find((section) => section.start >= sentence.end)?.start ?? body.end;
  const blocks = document.blocks.filter(
    (block) => block.start >= sentence.end && block.end <= limit && block.kind !== 'heading',
  );
  return blocks.length > 0 ? blocks.map(({ start, end }) => spanOf(start, end)) : countedBelow(sections, sentence);
};

/** "1.", "2.", right behind the sentence, which themselves stand below nothing. */
const countedBelow = (sections: readonly Section[], sentence: Span): readonly Span[] => {
  const next = sections.findIndex(({ start }) => start >= sentence.end);
  const counted = next < 0 ? [] : sections.slice(next);
  const stop = counted.findIndex(({ label }, index) => label !== `${String(index + 1)}.`);
  return (stop < 0 ? counted : counted.slice(0, stop)).map((section) => ownText(section, sections));
};

const ownText = (section: Section, sections: readonly Section[]): Span => {
  const child = sections.find((other) => other.parent === section.path && other.start > section.start);
  return spanOf(section.labelSpan.end, child?.start ?? section.end);
};

/** An item names its order first; of a body that is continued, after the body's name: "Export Council; Executive Order 12131". */
const targetsOf = (tokens: readonly Token[], type: RelationType): readonly Target[] => {
  const first = tokens.findIndex((token) => token.kind !== 'label' && !isMark(token, ',;') && !isWord(token, 'and'));
  if (first < 0) return [];
  if (type !== 'CONTINUES') return targetsAt(tokens, first, true)?.targets ?? [];
  for (let at = first; at < tokens.length; at++) {
    const before = tokens[at - 1];
    const opens = !before || before.kind === 'mark' || before.kind === 'parenthesis' || isMaking(tokens, at);
    const found = opens ? targetsAt(tokens, at, true) : null;
    if (found) return found.targets.map((target) => ({ ...target, part: false }));
  }
  return [];
};

/** "Export Council; initially established pursuant to X". */
const isMaking = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], 'to', 'under', 'by') &&
  tokens.slice(Math.max(0, at - 3), at).some((token) => isWord(token, 'established', 'created', 'chartered'));
