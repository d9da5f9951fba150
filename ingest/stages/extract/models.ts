/**
 * AI models that a text names ("GPT-4"), and classes of them ("covered frontier models").
 * Reads: text, known models. Gives: model mentions.
 */
import { nameMatcher } from '../../kernel/names.ts';
import { oncePer } from '../../kernel/once-per.ts';
import { slug, type RecordId } from '../../../schema/domain/ids.ts';
import { bySpan, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import { holding, meeting } from './holding.ts';
import type { Extractor, KnownNames, ModelMention, Structured } from '../../values/index.ts';

const rules = {
  'models/name@1': 'The printed name of a model in the table of known models.',
  'models/version@1': 'A version of a known family of models that no table has: the name of the family, and a number.',
  'models/class@1':
    'A class of models by what qualifies them: frontier, foundation, covered, dual-use, large language.',
} as const;

const CLASS =
  /\b(?:(?:covered|certain|leading|advanced|powerful|dual-use|general-purpose|highly capable) ){0,2}(?:frontier|foundation|large language|large-scale|generative|dual-use foundation)(?: (?:artificial intelligence|AI)(?: \(AI\))?)? (?:models?|systems?)\b/giu;

const matcherOf = oncePer(({ models: known }: KnownNames) => nameMatcher(known.map((model) => model.name)));

export const models: Extractor = {
  id: 'models',
  rules,
  extract: (input, _found, names) => {
    const known = named(input, names);
    return [...known, ...versions(input, names, known), ...classes(input)].sort(bySpan);
  },
};

const named = (input: Structured, names: KnownNames): readonly ModelMention[] =>
  matcherOf(names)
    .find(input.document.text)
    .flatMap((match): readonly ModelMention[] => {
      const model = names.models[match.name];
      const isOther = model && goesOn(model.name, input.document.text.slice(match.end, match.end + 4));
      return model && !isOther && match.start >= input.body.start && match.end <= input.body.end
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

interface Families {
  /** A family and a number, with what stands between and behind them in the names of models: "Claude Opus 4.5", "GPT-5 Turbo". */
  readonly pattern: RegExp;
  readonly developers: ReadonlyMap<string, RecordId>;
  /** Families that are printed with a hyphen, "GPT-5"; a text may do otherwise. */
  readonly hyphened: ReadonlySet<string>;
}

const FAMILY = /^(\p{L}{3,20})[ -]?(?:\p{L}{3,12} )?[VR]?\d/u;
const VARIANT = /\d (\p{L}{3,10})$/u;

/** A family has more than one model, all of one developer. */
const familiesOf = oncePer(({ models: known }: KnownNames): Families | null => {
  const byFamily = Map.groupBy(known, ({ name }) => FAMILY.exec(name)?.[1] ?? '');
  const developers = new Map(
    [...byFamily].flatMap(([family, [first]]): readonly (readonly [string, RecordId])[] => {
      const developer = first?.developer;
      const all = family === '' ? [] : known.filter(({ name }) => new RegExp(`^${family}(?!\\p{L})`, 'u').test(name));
      return developer && all.length > 1 && all.every((one) => one.developer === developer)
        ? [[family, developer]]
        : [];
    }),
  );
  if (developers.size === 0) return null;
  const variants = [...new Set(known.flatMap(({ name }) => VARIANT.exec(name)?.[1] ?? []))];
  const words = String.raw`(?:(?:Large|Medium|Small|${variants.join('|')}) )?`;
  const pattern = new RegExp(
    String.raw`(?<![\w-])(?<family>${[...developers.keys()].join('|')})[ -]${words}[VR]?(?:\d{1,2}(?:\.\d{1,2})?(?:[a-z]|[ -]\d{1,3}B)?|\d{1,3}B)(?: (?:${variants.join('|')}))?(?![\w%]|[.,]\d|-\w)`,
    'gu',
  );
  const hyphened = new Set(
    [...developers.keys()].filter((family) => known.some(({ name }) => name.startsWith(`${family}-`))),
  );
  return { pattern, developers, hyphened };
});

/** "Models" alone may be of anything. */
const OF_AI =
  /\b(?:AI|artificial intelligence|machine learning|chatbots?|(?:language|foundation|frontier|generative|reasoning|open[- ]weight|open[- ]source|base) models?|models? (?:weights?|releases?|cards?|training|families|family|developers?|evaluations?)|trained|parameters|tokens)\b/i;
/** "The model X", "models such as X". */
const IS_MODEL = /\bmodels?,? (?:(?:called|named|such as|like|including) )?(?:[\w. -]{1,30},? and |[\w. -]{1,30}, )?$/i;
const OF_FLIGHT =
  /\b(?:rockets?|launch (?:vehicles?|pads?)|boosters?|spacecraft|satellites?|orbit(?:al)?|payloads?|aircraft|missiles?)\b/i;

/** Falcon 9 is a rocket: its developer is named somewhere, or its sentence speaks of models. Each sentence and each developer is looked at once. */
const modelsIn = (input: Structured, names: KnownNames): ((span: Span, developer: RecordId) => boolean) => {
  const { text } = input.document;
  const speaksOf = oncePer((sentence: Span): 'flight' | 'AI' | null => {
    const words = sliceOf(text, sentence);
    return OF_FLIGHT.test(words) ? 'flight' : OF_AI.test(words) ? 'AI' : null;
  });
  const isNamed = oncePer(({ name, aliases }: KnownNames['organizations'][number]): boolean =>
    [name, ...aliases].some((one) => text.includes(one)),
  );
  return (span, developer) => {
    const subject = speaksOf(holding(input.sentences, span) ?? span);
    if (subject !== null) return subject === 'AI';
    if (IS_MODEL.test(text.slice(Math.max(0, span.start - 60), span.start))) return true;
    const known = names.organizations.find(({ id }) => id === developer);
    return known !== undefined && isNamed(known);
  };
};

const versions = (input: Structured, names: KnownNames, known: readonly ModelMention[]): readonly ModelMention[] => {
  const families = familiesOf(names);
  if (!families) return [];
  const isOfModels = modelsIn(input, names);
  return [...sliceOf(input.document.text, input.body).matchAll(families.pattern)].flatMap((match) => {
    const start = input.body.start + match.index;
    const family = match.groups?.['family'] ?? '';
    const span = spanOf(start, start + match[0].length);
    const developer = families.developers.get(family);
    const isKnown = meeting(known, span).length > 0;
    if (!developer || isKnown || !isOfModels(span, developer)) return [];
    const norm = `${family}${families.hyphened.has(family) ? '-' : ' '}${match[0].slice(family.length + 1)}`;
    const record: RecordId = `model/${developer.slice(developer.indexOf('/') + 1)}/${slug(norm)}`;
    return [{ kind: 'model-mention' as const, ...span, norm, generic: false, record, rule: 'models/version@1' }];
  });
};

/** "Claude 2" and ".1", "Mistral Large" and " 4": another version. */
const goesOn = (name: string, after: string): boolean =>
  /^\.\d/.test(after) || (!/\d/.test(name) && /^[ -]\d{1,2}(?!\d)/.test(after));

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
