/** The text that a report is about. Reads: body. Gives: at most one reported instrument. */
import type { InstrumentKind } from '../../../../schema/domain/vocabulary.ts';
import { contains, type Span } from '../../../../schema/domain/span.ts';
import type { Extractor, ReportedInstrument, Structured } from '../../values.ts';
import { anchorDay } from './when.ts';

const rules = {
  'reported-instrument/purpose@1':
    'A kind of instrument with what it is meant to do: "an executive order intended to …", "a draft order on …".',
} as const;

const KINDS: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/^(?:executive order|order)$/iu, 'EXECUTIVE_ORDER'],
  [/^memorandum$/iu, 'MEMORANDUM'],
  [/^proclamation$/iu, 'PROCLAMATION'],
  [/^directive$/iu, 'DIRECTIVE'],
];

const NOUN = String.raw`(?<noun>executive order|order|memorandum|proclamation|directive)(?: \((?:EO|E\.O\.)\))?`;
const PURPOSE = new RegExp(
  String.raw`\b(?:an?|the|his|her) (?:(?:planned|draft|proposed|long-awaited|expected|pending|new|unsigned|sweeping) ){0,2}${NOUN}(?: (?:that would|which would|intended|meant|designed|aimed|aiming|expected|seeking))?(?: (?:to|at)) (?<purpose>[^.;:(]{8,160}(?:\([A-Z]{2,5}\) [a-z]+)?)|\b(?:an?|the|his|her) (?:(?:planned|draft|proposed|long-awaited|expected|pending|new|unsigned|sweeping) ){0,2}(?<noun2>executive order|order|memorandum|proclamation|directive)(?: \((?:EO|E\.O\.)\))? (?:on|about|concerning|governing|regulating) (?<topic>[^.;:(]{4,120}(?:\([A-Z]{2,5}\) [a-z]+)?)`,
  'iu',
);
const NUMBER = /\b(?:Executive Order|E\.?O\.?)(?: No\.)? (\d{4,5})\b/u;

export const instrument: Extractor = {
  id: 'reported-instrument',
  rules,
  extract: (input) => (input.identity.documentKind === 'report' ? reported(input) : []),
};

const reported = (input: Structured): readonly ReportedInstrument[] => {
  const text = input.document.text;
  for (const sentence of input.sentences) {
    if (!contains(input.body, sentence)) continue;
    const match = PURPOSE.exec(text.slice(sentence.start, sentence.end));
    if (match) return [describe(input, sentence, match)];
  }
  return [];
};

const describe = (input: Structured, sentence: Span, match: RegExpExecArray): ReportedInstrument => {
  const noun = match.groups?.['noun'] ?? match.groups?.['noun2'] ?? 'order';
  const aim = (match.groups?.['purpose'] ?? match.groups?.['topic'] ?? '').trim();
  const start = sentence.start + match.index;
  const at = (words: string): Span => {
    const found = input.document.text.indexOf(words, start);
    return { start: found, end: found + words.length };
  };
  const kind = KINDS.find(([pattern]) => pattern.test(noun))?.[1] ?? 'OTHER';
  const numbered = NUMBER.exec(match[0]);
  return {
    kind: 'reported-instrument',
    start,
    end: start + match[0].length,
    instrumentKind: { value: kind, span: at(noun) },
    title: { value: titleOf(noun, aim), span: at(aim) },
    number: numbered?.[1] ? { value: numbered[1], span: at(numbered[1]) } : null,
    reportedIn: anchorDay(input)?.slice(0, 7) ?? null,
    rule: 'reported-instrument/purpose@1',
  };
};

/** "executive order" + "establish federal oversight of …" -> "Executive order to establish federal oversight of …". */
const titleOf = (noun: string, aim: string): string => {
  const verb = /^[a-z]+ (?:a |an |the )?[a-z]/u.test(aim) && !/^(?:the|a|an|ai|artificial) /iu.test(aim);
  return `${noun[0]?.toUpperCase() ?? ''}${noun.slice(1).toLowerCase()} ${verb ? 'to' : 'on'} ${aim}`;
};
