/**
 * Programs of cybersecurity that a text sets up or enlarges: "shall establish an AI cyber defense program".
 * Reads: sentences, agency mentions. Gives: cyber programs.
 */
import { contains, type Span } from '../../../schema/domain/span.ts';
import type { CyberProgramMention, Extractor, Findings, Structured } from '../values.ts';

const rules = {
  'cyber-programs/set-up@1':
    'A verb of setting up, and a program, initiative or pilot whose qualifiers speak of cyber.',
} as const;

const VERB = String.raw`\b(?:establish|expand|create|launch|develop|carry out|conduct|run|implement|initiate|build)(?:e?d|e?s|ing)?`;
const NOUN = String.raw`(?:programs?|initiatives?|pilots?|pilot programs?)`;
const CYBER = /\bcyber[\w-]*/iu;
/** The verb, possibly quoted ("establish or expand" internal …), then the noun phrase with what follows it up to a stop. */
const SET_UP = new RegExp(
  String.raw`${VERB}(?:["”]| or (?:expand|continue|support)["”]?)?,? (?:(?:an?|the|its|their|new|internal) ){0,3}(?<title>(?:[\w&/-]+ ){0,7}${NOUN})(?<purpose> (?:to|for|that|on|of|in) [^.;,:]{3,120})?`,
  'giu',
);

export const cyberPrograms: Extractor = {
  id: 'cyber-programs',
  rules,
  extract: (input, found) =>
    input.sentences
      .filter((sentence) => contains(input.body, sentence))
      .flatMap((sentence) => programsIn(input, found, sentence)),
};

const programsIn = (input: Structured, found: Findings, sentence: Span): readonly CyberProgramMention[] => {
  const words = input.document.text.slice(sentence.start, sentence.end);
  if (!CYBER.test(words)) return [];
  return [...words.matchAll(SET_UP)].flatMap((match): readonly CyberProgramMention[] => {
    const title = match.groups?.['title'] ?? '';
    const purpose = match.groups?.['purpose'] ?? '';
    if (!CYBER.test(title) && !CYBER.test(purpose)) return [];
    const named = CYBER.test(title) ? title : `${title}${purpose}`;
    const start = sentence.start + match.index + match[0].indexOf(title);
    return [
      {
        kind: 'cyber-program',
        start,
        end: start + named.length,
        title: named,
        agency: runnerOf(found, sentence, start),
        rule: 'cyber-programs/set-up@1',
      },
    ];
  });
};

/** Who is to set it up: the last agency that acts in front of it. */
const runnerOf = (found: Findings, sentence: Span, before: number): string | null => {
  const duty = found.of('obligation').find((one) => contains(one, { start: before, end: before + 1 }));
  const acting = duty?.actors.find(({ role }) => role === 'RESPONSIBLE')?.agency ?? null;
  return (
    acting ??
    found.of('agency-mention').find((mention) => contains(sentence, mention) && mention.end <= before)?.agency ??
    null
  );
};
