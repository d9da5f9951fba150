/** "the commissioner", "the board", in what States write: by the one full name of that kind that the text has printed before. */
import { inTitleCase } from '../../../kernel/capitals.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Context } from './context.ts';

/** "The department" and "the secretary" may be those of a code that the text does not print. */
const KIND =
  /^(?:board|commission|commissioner|committee|council|office|panel|superintendent|task force|authority|working group)$/i;
const HEAD = /^(?:executive )?(?:director|administrator|commissioner|superintendent|coordinator)$/i;

/** Of "the director", the body of which the text says that one heads it. */
export const namedBefore = (context: Context, subject: Span, words: string): string | null => {
  const kind = KIND.test(words) ? words : HEAD.test(words) ? headedKind(context.text, subject, words) : null;
  return kind === null ? null : theOne(namesOf(context, kind.toLowerCase()), subject.start);
};

/** "The office shall be headed by a director". */
const headedKind = (text: string, { start }: Span, head: string): string | null => {
  const headed = new RegExp(
    `\\bthe ([a-z]+) shall be (?:headed|led|managed|directed) by an? (?:[a-z]+ )?${head}\\b`,
    'i',
  );
  return headed.exec(text.slice(Math.max(0, start - FAR), start))?.[1] ?? null;
};
const FAR = 6_000;

interface Named {
  readonly name: string;
  readonly end: number;
}

const theOne = (all: readonly Named[], before: number): string | null => {
  const names = all.filter(({ end }) => end <= before).map(({ name }) => name);
  const different = new Set(names.map((name) => name.toLowerCase().replace(/^state /, '')));
  const [first] = names;
  return different.size === 1 && first ? inTitleCase(names.find((name) => /^[A-Z][a-z]/.test(name)) ?? first) : null;
};

/** Names of that kind, by what stands before it ("Public Works Commission") or behind ("commissioner of insurance"). */
const namesOf = (context: Context, kind: string): readonly Named[] => {
  const known = namesByKind(context);
  const held = known.get(kind) ?? read(context.text, kind);
  known.set(kind, held);
  return held;
};
const namesByKind = oncePer((_context: Context) => new Map<string, readonly Named[]>());

const WORD = "[A-Z][\\w’'&-]*";
const TITLED = "[A-Z][a-z][\\w’'-]*";
const STOPS =
  'and|any|are|as|at|be|by|for|from|has|have|if|in|is|may|must|on|or|shall|should|that|the|to|under|upon|was|which|who|will|with';
const BEHIND = `(?:the |THE )?${WORD}(?:,?(?: (?:and|AND|of the|OF THE|of|OF|for|FOR|on))? ${WORD}){0,9}`;
const SMALL_BEHIND = `(?!(?:${STOPS}|each|this|such|its)\\b)[a-z]+(?: (?!(?:${STOPS})\\b)[a-z]+){0,3}`;
/** "a working group on lamps" tells what it is about, and is no name. */
const GROUP = /^(?:committee|council|panel|task force|working group)$/;
const read = (text: string, kind: string): readonly Named[] => {
  const title = kind.replace(/(?<=^| )[a-z]/g, (letter) => letter.toUpperCase());
  const small = GROUP.test(kind) ? '' : `|${SMALL_BEHIND}`;
  const before = `(?:${TITLED} (?:(?:and|of the|of|for|on) )?){1,7}`;
  const names = new RegExp(
    `\\b(?:(?:${before})?(?:${kind}|${title}|${kind.toUpperCase()}) (?:of|OF|for|FOR|on|ON) (?:${BEHIND}${small})|${before}${title}(?! (?:of|on|for)\\b))`,
    'g',
  );
  return [...text.matchAll(names)].flatMap(({ index, 0: found }) => {
    const name = found.replace(LEADS, '');
    return LEAST.test(name) && name.split(' ').length > 1 ? [{ name, end: index + found.length }] : [];
  });
};
/** What opens a sentence before a name, and is none of it. */
const LEADS =
  /^(?:(?:The|THE|An?|AN?|Each|EACH|Any|Such|If|When|This|That|In|By|For|Of|To|And|Whereas|WHEREAS|State|STATE|Creating|Establishing) )+/;
const LEAST = /^[A-Za-z]/;
