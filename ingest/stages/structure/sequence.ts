/**
 * Gives each enumerator its place. `(i)` after `(h)` is a letter, `(i)` after "(h) the following:" a roman numeral, and
 * only what comes next tells: so all readings are followed side by side, each with the price of what would be odd about
 * it, and the cheapest story of the whole section wins.
 */
import type { Enumerator, Form, Reading, Style } from './labels.ts';

export interface Mark extends Enumerator {
  /** What stands before it: nothing but a label or heading, a colon, or ordinary text. */
  readonly after: 'label' | 'colon' | 'text';
  /** Whether a paragraph without a mark stands between this one and the mark before it: a new list may begin. */
  readonly detached: boolean;
  /** A mark inside a paragraph, which counts only if the marks after it need it: "as follows: (a) ... / (b) ...". */
  readonly optional: boolean;
  /** What it marks begins in small letters, as items that complete a sentence do. */
  readonly small: boolean;
  /** All that a heading of the text begins with. */
  readonly heads: boolean;
  /** The format itself makes it an entry of a list, whose count may go on from a list above. */
  readonly listed: boolean;
  /** The format itself sets it in a list inside the item before. */
  readonly nested: boolean;
}

export interface Placed {
  /** Index of the mark in the input. */
  readonly index: number;
  /** Values from the outermost level: `['b', 'iii']`. */
  readonly values: readonly string[];
  readonly forms: readonly Form[];
}

interface Level {
  readonly style: Style;
  readonly form: Form;
  readonly ordinal: number;
  readonly value: string;
  readonly small: boolean;
}

interface Story {
  readonly cost: number;
  /** How far the lists have come that a mark further out has closed, by style and form. */
  readonly closed: Readonly<Record<string, number>>;
  readonly stack: readonly Level[];
  readonly placed: Chain | null;
}

/** Where each mark so far has been put; what most stories put is never read. */
interface Chain {
  readonly index: number;
  readonly stack: readonly Level[];
  readonly before: Chain | null;
}

/** Prices, in units of "one odd thing": a gap in the count is odder than a list that opens without a colon. */
const COST = {
  openAfterLabel: 0.1,
  openAfterColon: 0,
  openAfterText: 0.8,
  continueAfterColon: 1.2,
  skip: 2.6,
  skipEach: 0.5,
  restart: 3.5,
  restartDetached: 0.6,
  repeat: 5,
  allOnes: 1.2,
  openLate: 5,
  openOn: 0.6,
  styleTwice: 4,
  styleTwiceOtherCase: 1.5,
  otherCase: 0.4,
  doubtful: 2,
  optional: 1.5,
  rejectDot: 1.6,
  rejectParen: 6,
} as const;

/** Stories followed side by side; more never changed the outcome on real texts. */
const BEAM = 8;
/** Levels below a section; the deepest real order goes to six. */
const DEEPEST = 10;

/** `count`: how far the outermost list has come above the heading that these marks stand below. */
export const placeMarks = (marks: readonly Mark[], count = 0): readonly Placed[] => {
  let stories: readonly Story[] = [{ cost: 0, closed: {}, stack: [], placed: null }];
  marks.forEach((mark, index) => {
    stories = stories
      .flatMap((story) => continuations(story, mark, index, count))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, BEAM);
  });
  return unchain(stories[0]?.placed ?? null);
};

const unchain = (last: Chain | null): readonly Placed[] => {
  const items: Placed[] = [];
  for (let chain = last; chain; chain = chain.before) {
    const { index, stack } = chain;
    items.push({ index, values: stack.map(({ value }) => value), forms: stack.map(({ form }) => form) });
  }
  return items.reverse();
};

const continuations = (story: Story, mark: Mark, index: number, count: number): readonly Story[] => {
  const extra = mark.optional ? COST.optional : 0;
  const found = mark.readings.flatMap((reading) => {
    const doubt = extra + (reading.doubtful ? COST.doubtful : 0);
    return [...siblings(story.stack, mark, reading), ...openings(story, mark, reading, count)].map(({ stack, cost }) =>
      placeAt(story, mark, stack, index, story.cost + cost + doubt),
    );
  });
  const reject = mark.optional ? 0 : mark.form === 'dot' && !mark.heads ? COST.rejectDot : COST.rejectParen;
  return [...found, { ...story, cost: story.cost + reject }];
};

/** What was open in `before` and is so no more, a heading having come between. */
const closedBy = (before: Story, stack: readonly Level[]): Readonly<Record<string, number>> => {
  const left = before.stack.slice(stack.length);
  return left.length === 0
    ? before.closed
    : { ...before.closed, ...Object.fromEntries(left.map((level) => [`${level.style} ${level.form}`, level.ordinal])) };
};

const placeAt = (story: Story, mark: Mark, stack: readonly Level[], index: number, cost: number): Story => ({
  cost,
  closed: mark.heads ? closedBy(story, stack) : story.closed,
  stack,
  placed: { index, stack, before: story.placed },
});

interface Step {
  readonly stack: readonly Level[];
  readonly cost: number;
}

const siblings = (stack: readonly Level[], mark: Mark, reading: Reading): readonly Step[] =>
  stack.flatMap((level, depth) => {
    if (level.style !== reading.style || level.form !== mark.form) return [];
    const deepest = depth === stack.length - 1;
    const colon = mark.after === 'colon' && deepest ? COST.continueAfterColon : 0;
    return [
      {
        stack: [...stack.slice(0, depth), levelOf(mark, reading)],
        cost:
          (depth === 0 && isAllOnes(mark, level, reading)
            ? COST.allOnes
            : step(mark, level.ordinal, reading.ordinal, colon)) + (level.small === mark.small ? 0 : COST.otherCase),
      },
    ];
  });

/** "1." and "1." again, each of them a paragraph: the count was lost. */
const isAllOnes = (mark: Mark, level: Level, reading: Reading): boolean =>
  mark.form === 'dot' &&
  mark.after === 'text' &&
  reading.style === 'digit' &&
  reading.ordinal === 1 &&
  level.ordinal === 1;

const step = (mark: Mark, before: number, now: number, colon: number): number =>
  now === 1 && before >= 1 && mark.detached ? COST.restartDetached : colon + stepCost(before, now);

const stepCost = (before: number, now: number): number => {
  if (now === before + 1) return 0;
  if (now === before) return COST.repeat;
  if (now > before) return COST.skip + Math.min(now - before - 1, 6) * COST.skipEach;
  return now === 1 ? COST.restart : COST.repeat + 1;
};

const openings = ({ stack, closed }: Story, mark: Mark, reading: Reading, count: number): readonly Step[] => {
  if (stack.length >= DEEPEST) return [];
  const price = { label: COST.openAfterLabel, colon: COST.openAfterColon, text: COST.openAfterText }[mark.after];
  const goesOn = stack.length === 0 && count > 0 && reading.style === 'digit' && reading.ordinal === count + 1;
  // paragraphs that are counted through a text, whatever headings stand between
  const isOn =
    mark.form === 'dot' &&
    reading.style === 'digit' &&
    ((mark.listed && stack.length === 0) || closed[`${reading.style} ${mark.form}`] === reading.ordinal - 1);
  const late = reading.ordinal === 1 || goesOn ? 0 : isOn ? COST.openOn : COST.openLate;
  const held = stack.findLast((level) => level.style === reading.style && level.form === mark.form);
  // "iii. …, which must include: 1.": a list of numbers may open again inside one, where another list stands between
  const isInner =
    (mark.after === 'colon' && reading.ordinal === 1 && held !== undefined && held !== stack.at(-1)) ||
    (mark.nested && reading.ordinal === 1);
  const twice = !held ? 0 : isInner || (mark.small && !held.small) ? COST.styleTwiceOtherCase : COST.styleTwice;
  return [{ stack: [...stack, levelOf(mark, reading)], cost: (stack.length === 0 || isOn ? 0 : price) + late + twice }];
};

const levelOf = (mark: Mark, reading: Reading): Level => ({
  style: reading.style,
  form: mark.form,
  ordinal: reading.ordinal,
  // "I." above "2." is a scanner's "1."
  value: mark.value === 'I' && reading.style === 'digit' ? String(reading.ordinal) : mark.value,
  small: mark.small,
});
