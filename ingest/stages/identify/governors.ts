/** Orders and directives of the governors of States, with a number or without, by the words in which a governor orders. */
import { slug } from '../../../schema/domain/ids.ts';
import type { InstrumentKind } from '../../../schema/domain/vocabulary.ts';
import { speakingState } from '../../kernel/state-law.ts';
import type { Block, Sourced } from '../values.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';
import { signatureDay } from './signature.ts';

/** A governor says at length why before anything is ordered. */
const SEARCHED = 16_000;
const LINES_SEARCHED = 10;
const LONGEST_LINE = 250;

/** "Executive Order 31-05", "EXECUTIVE ORDER NO. 738", "Executive Directive Number Five (2031)", "Executive Order N-12-31". */
const NUMBERED =
  /^(?:the state of \w+ )?(executive (?:order|directive))(?: (?:no\.?|number|#))? ?((?:[A-Z]{1,2}-)?\d{1,4}[-–]\d{1,4}[A-Z]?|\d{1,3}|(?:[a-z]+-)?[a-z]+ \(\d{4}\))(?![\w-])/i;
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
  const block = lines.find((line) => NUMBERED.test(wordsOf(subject, line)));
  const match = block ? NUMBERED.exec(wordsOf(subject, block)) : null;
  const called = match ?? (ORDERS.test(head) ? CALLED.exec(subject.document.text.slice(from)) : null);
  if (!called || !state) return null;
  const series = /directive/i.test(called[1] ?? '') ? 'ed' : 'eo';
  const number = match && block ? { value: match[2] ?? '', span: captured(match, 2, block.start) } : null;
  const signedOn = signatureDay(subject);
  return {
    kind: { value: kindOf(called[1] ?? ''), span: captured(called, 1, block && match ? block.start : from) },
    number,
    title: block ? titleBelow(subject, block) : null,
    issuer: governor ? { value: governor[1] ?? '', span: captured(governor, 1, from) } : null,
    signedOn,
    isIssued: true,
    norm: number
      ? `${slug(state)}/${series}/${slug(number.value.replace('–', '-'))}`
      : signedOn && `${slug(state)}/${series}/signed-${signedOn.value}`,
  };
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
