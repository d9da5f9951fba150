/** Orders and directives of the governors of States, with a number or without, by the words in which a governor orders. */
import { slug } from '../../../schema/domain/ids.ts';
import type { Span } from '../../../schema/domain/span.ts';
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import { speakingState } from '../../kernel/state-law.ts';
import type { Block, Sourced } from '../../values/index.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';
import { signatureDay } from './signature.ts';

/** A governor says at length why before anything is ordered. */
const SEARCHED = 16_000;
const LINES_SEARCHED = 10;
const LONGEST_LINE = 250;

/** "31-05", "738", "Five (2031)", "N-12-31", "GA-48", "2031-EO-3", "D 2031 014". */
const NUMBER = String.raw`(?:[A-Z]{1,2}-)?\d{1,4}[-–](?:EO-)?\d{1,4}[A-Z]?|(?!(?:of|on|in|no|at|by|to|for|may|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)\b)[A-Z]{1,3}[- ]\d{1,4}(?: \d{1,4})?|\d{1,3}|(?:[a-z]+-)?[a-z]+ \(\d{4}\)`;
const CALLS_ITSELF = String.raw`^(?:the state of \w+ )?(?<called>executive (?:order|directive))`;
/** "Executive Order 31-05", "EXECUTIVE ORDER NO. 738", "Executive Directive Number Five (2031)". */
const NUMBERED = new RegExp(String.raw`${CALLS_ITSELF}(?: (?:no\.?|number|#))? ?(?<number>${NUMBER})(?![\w-])`, 'i');
/** What it is and its number, each on a line of its own. */
const UNNUMBERED = new RegExp(`${CALLS_ITSELF}$`, 'i');
const NUMBER_ALONE = new RegExp(String.raw`^(?:(?:no\.?|number|#) ?)?(?<number>${NUMBER})$`, 'i');
const GOVERNOR =
  /\bI, (\p{Lu}[\p{L}.’' -]{4,40}), (?:as )?(?:the )?Governor of (?:the )?(?:(?:great )?(?:state|commonwealth) of )?(\p{Lu}[a-z]+(?: \p{Lu}[a-z]+)?)\b/iu;
const VESTED = /\bvested in me as (?:the )?Governor\b/i;
const ORDERS = /\bhereby (?:[a-z]+ and )?(?:order|direct|promulgate|issue|proclaim|declare|establish)/i;
/** What the text calls itself where no line has its number. */
const CALLED = /\b(?:this|following) (executive order|executive directive|order|directive|proclamation)\b/i;

export const ofGovernor = (subject: Subject): Recognised | null => {
  const from = subject.body.start;
  const head = subject.document.text.slice(from, from + SEARCHED);
  const governor = GOVERNOR.exec(head);
  if (!governor && !VESTED.test(head)) return null;
  const state = governor?.[2] ?? speakingState(subject.document.text);
  const lines = subject.blocks.slice(0, LINES_SEARCHED).filter(({ start, end }) => end - start <= LONGEST_LINE);
  const numbered = numberedIn(subject, lines);
  const self = ORDERS.exec(head) ? CALLED.exec(subject.document.text.slice(from)) : null;
  const called = numbered?.called ?? (self && printedAt(self[1] ?? '', captured(self, 1, from)));
  if (!called || !state) return null;
  const series = /directive/i.test(called.value) ? 'ed' : 'eo';
  const number = numbered?.number ?? null;
  const signedOn = signatureDay(subject);
  return {
    kind: { value: kindOf(called.value), span: called.span },
    number,
    title: numbered ? titleBelow(subject, numbered.last) : null,
    issuer: governor ? { value: governor[1] ?? '', span: captured(governor, 1, from) } : null,
    signedOn,
    isIssued: true,
    norm: number
      ? `${slug(state)}/${series}/${slug(number.value.replace('–', '-'))}`
      : signedOn && `${slug(state)}/${series}/signed-${signedOn.value}`,
  };
};

const printedAt = (value: string, { start, end }: Span): Sourced<string> => printed(value, start, end);

interface Numbered {
  readonly called: Sourced<string>;
  readonly number: Sourced<string>;
  /** The block that a title may stand below. */
  readonly last: Block;
}

const numberedIn = (subject: Subject, lines: readonly Block[]): Numbered | null => {
  for (const [index, line] of lines.entries()) {
    const words = wordsOf(subject, line);
    const whole = NUMBERED.exec(words);
    const below = lines[index + 1];
    const [head, last, tail] =
      !whole && below
        ? [UNNUMBERED.exec(words), below, NUMBER_ALONE.exec(wordsOf(subject, below))]
        : [whole, line, whole];
    if (!head || !tail) continue;
    const at = (match: RegExpExecArray, group: 'called' | 'number', block: Block): Sourced<string> => {
      const value = match.groups?.[group] ?? '';
      const start = block.start + match.index + match[0].lastIndexOf(value);
      return printed(value, start, start + value.length);
    };
    return { called: at(head, 'called', line), number: at(tail, 'number', last), last };
  }
  return null;
};

const kindOf = (called: string): InstrumentKind =>
  /directive/i.test(called) ? 'DIRECTIVE' : /proclamation/i.test(called) ? 'PROCLAMATION' : 'EXECUTIVE_ORDER';

/** The line below, where it is a title: short, no name of a field, no reason. */
const titleBelow = (subject: Subject, block: Block): Sourced<string> | null => {
  const next = subject.blocks[subject.blocks.indexOf(block) + 1];
  const words = next ? wordsOf(subject, next) : '';
  return next && words.length <= LONGEST_LINE && !/:|^WHEREAS\b|^By (?:virtue|the)\b/i.test(words)
    ? printed(words, next.start, next.end)
    : null;
};
