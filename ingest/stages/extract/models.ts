/**
 * AI models that a text names ("GPT-4"), and classes of them ("covered frontier models").
 * Reads: text, known models. Gives: model mentions.
 */
import { nameMatcher } from '../../kernel/names.ts';
import { oncePer } from '../../kernel/once-per.ts';
import { bySpan, sliceOf } from '../../../schema/domain/span.ts';
import type { Extractor, KnownNames, ModelMention, Structured } from '../values.ts';

const rules = {
  'models/name@1': 'The printed name of a model in the table of known models.',
  'models/class@1':
    'A class of models by what qualifies them: frontier, foundation, covered, dual-use, large language.',
} as const;

const CLASS =
  /\b(?:(?:covered|certain|leading|advanced|powerful|dual-use|general-purpose|highly capable) ){0,2}(?:frontier|foundation|large language|large-scale|generative|dual-use foundation)(?: (?:artificial intelligence|AI)(?: \(AI\))?)? (?:models?|systems?)\b/giu;

const matcherOf = oncePer(({ models: known }: KnownNames) => nameMatcher(known.map((model) => model.name)));

export const models: Extractor = {
  id: 'models',
  rules,
  extract: (input, _found, names) => [...named(input, names), ...classes(input)].sort(bySpan),
};

const named = (input: Structured, names: KnownNames): readonly ModelMention[] =>
  matcherOf(names)
    .find(input.document.text)
    .flatMap((match): readonly ModelMention[] => {
      const model = names.models[match.name];
      return model && match.start >= input.body.start && match.end <= input.body.end
        ? [
            {
              kind: 'model-mention',
              start: match.start,
              end: match.end,
              norm: model.name,
              generic: false,
              record: model.id,
              rule: 'models/name@1',
            },
          ]
        : [];
    });

/** No class goes without one of these words. */
const QUALIFIES = /frontier|foundation|large[ -]|generative/i;

const classes = (input: Structured): readonly ModelMention[] => {
  const words = sliceOf(input.document.text, input.body);
  return QUALIFIES.test(words) ? classesIn(input, words) : [];
};

const classesIn = (input: Structured, words: string): readonly ModelMention[] =>
  [...words.matchAll(CLASS)].map((match) => ({
    kind: 'model-mention',
    start: input.body.start + match.index,
    end: input.body.start + match.index + match[0].length,
    norm: match[0].toLowerCase(),
    generic: true,
    record: null,
    rule: 'models/class@1',
  }));
