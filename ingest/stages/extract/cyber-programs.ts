/**
 * Reads: the sentences, duties and agency mentions. Gives: programmes of cyber defence that a text would have somebody
 * set up or widen, with the agency that is to run it.
 */
import { sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { RecordId } from '../../../schema/domain/ids.ts';
import type { CyberProgramMention, Extractor, Findings, Structured } from '../../values/index.ts';
import { holding } from './holding.ts';

const RULES = {
  'cyber-programs/set-up@1': 'A programme, pilot or initiative that is set up or widened, and speaks of cybersecurity.',
} as const;

export const cyberPrograms: Extractor = {
  id: 'cyber-programs',
  rules: RULES,
  extract: (input, found) => input.sentences.flatMap((sentence) => inSentence(input, found, sentence)),
};

const VERB = String.raw`(?:establish|expand|launch|creat|institut|initiat|develop|implement|pilot|start|begin|stand up|set up|carry out|conduct|run|complet|continu|strengthen|enhanc)(?:e|es|ed|ing|s)?`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{N}’'./&()-]{0,40}`;
/** Words that no noun phrase before its head holds. */
const NO_PART = String.raw`(?!(?:to|that|which|who|by|within|with|in|on|at|of|under|shall|will|may|if|when|is|are|plans?|guidance|recommendations?|reports?|criteria|requirements?|standards?)\b)`;
const HEAD = String.raw`(?:pilot (?:programs?|projects?)|pilots?|programs?|initiatives?)\b(?! (?:manager|office|director|official|plan)s?\b)`;
const AFTER = String.raw`(?:,? (?:to|that|which|for|on|of|in|involving|aimed|designed|using|whereby|focused|under which|related|known)\b[^.;:]{3,160})?`;
const SET_UP = new RegExp(
  String.raw`\b${VERB}(?:,? (?:or|and) [a-z]{3,12})?[”"]?(?:, [^,;.]{3,100},)? (?<np>(?:${NO_PART}${WORD},? ){0,12}?${HEAD})(?<after>${AFTER})`,
  'giu',
);
const CYBER = /\bcyber|\binformation security\b|\bnetwork defen[cs]e\b|\b(?:security|software) vulnerabilit/iu;
const ARTICLE = /^(?:(?:an?|the|its|their|any|such|new|additional) )+/iu;
const LONGEST_TITLE = 140;

const inSentence = (input: Structured, found: Findings, sentence: Span): readonly CyberProgramMention[] => {
  const words = sliceOf(input.document.text, sentence);
  // what is set up must speak of cybersecurity, and hardly a sentence does
  return CYBER.test(words) ? setUpIn(input, found, sentence, words) : [];
};

const setUpIn = (input: Structured, found: Findings, sentence: Span, words: string): readonly CyberProgramMention[] =>
  [...words.matchAll(SET_UP)].flatMap((match) => {
    const { np = '', after = '' } = match.groups ?? {};
    const end = CYBER.test(np) ? np.length : np.length + afterCyber(after);
    if (!CYBER.test(np) && end === np.length) return [];
    const lead = ARTICLE.exec(np)?.[0].length ?? 0;
    const from = sentence.start + match.index + match[0].length - after.length - np.length;
    const span = spanOf(from + lead, from + end);
    return [
      {
        kind: 'cyber-program' as const,
        ...span,
        title: sliceOf(input.document.text, span),
        agency: runner(found, sentence, span, sentence.start + match.index),
        rule: 'cyber-programs/set-up@1',
      },
    ];
  });

/** How much of what follows belongs to the title: up to the end of the phrase that speaks of cybersecurity, or nothing. */
const afterCyber = (after: string): number => {
  const phrase = /^.{0,160}?(?:,(?! )|, (?:and|or|which|including|as|in|consistent) |$)/u.exec(after)?.[0] ?? '';
  const words = phrase.replace(/, (?:and|or|which|including|as|in|consistent) $/u, '').slice(0, LONGEST_TITLE);
  if (!CYBER.test(words)) return 0;
  return words.length < LONGEST_TITLE ? words.length : words.lastIndexOf(' ');
};

/** Who must set it up; where no duty says so, the agency named last before the verb. */
const runner = (found: Findings, sentence: Span, span: Span, verb: number): RecordId | null => {
  const holder = holding(found.of('obligation'), span);
  const duty = holder && holder.modalitySpan.start <= verb ? holder : undefined;
  const actor = duty?.actors.find(({ role, agency }) => role === 'RESPONSIBLE' && agency !== null);
  if (duty) return actor?.agency ?? null;
  return found.of('agency-mention').findLast((one) => one.start >= sentence.start && one.end <= verb)?.agency ?? null;
};
