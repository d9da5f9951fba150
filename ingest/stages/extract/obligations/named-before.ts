/** "the commissioner", "the board", in what States write: by the one full name of that kind that the text has printed before. */
import { inTitleCase } from '../../../kernel/capitals.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { Context } from './context.ts';

/** "The secretary" may be that of a code that the text does not print; so may "the department", unless it was named just before. */
const KIND =
  /^(?:board|commission|commissioner|committee|council|office|panel|superintendent|task force|authority|working group)$/i;
const NEAR_KIND = /^(?:department|division|bureau)$/i;
const HEAD = /^(?:executive )?(?:director|administrator|commissioner|superintendent|coordinator)$/i;

/** Of "the director", the body of which the text says that one heads it. */
export const namedBefore = (context: Context, subject: Span, words: string): string | null => {
  const headed = HEAD.test(words) ? headedKind(context.text, subject, words) : null;
  if (headed !== null && / of /.test(headed)) return inTitleCase(headed);
  const kind = headed ?? (KIND.test(words) ? words : null);
  if (NEAR_KIND.test(words)) return theOnly(context, words.toLowerCase(), subject.start);
  return kind === null ? null : theOne(context.text, kind, namesOf(context, kind.toLowerCase()), subject.start);
};

/** "The office shall be headed by a director". */
const headedKind = (text: string, { start }: Span, head: string): string | null => {
  const headed = new RegExp(
    `\\bthe ([a-z]+(?: of (?:the )?(?:(?!(?:shall|is|are|the)\\b)[a-z]+,? ){0,5}[a-z]+)?) shall be (?:headed|led|managed|directed) by an? (?:[a-z]+ )?${head}\\b`,
    'i',
  );
  return headed.exec(text.slice(Math.max(0, start - FAR), start))?.[1] ?? null;
};
const FAR = 6_000;

interface Named {
  readonly name: string;
  readonly end: number;
}

/** Null also where the text has spoken of others of the kind: "the board of each district", since then "a town may form an arts commission". */
const theOne = (text: string, kind: string, all: readonly Named[], before: number): string | null => {
  const held = all.filter(({ end }) => end <= before);
  const [earliest] = held;
  const near = Math.max(0, before - FAR);
  if (!earliest || othersOf(kind).test(text.slice(Math.max(earliest.end, near), before))) return null;
  if (new RegExp(`\\b${kind} of (?:each|every|any|an?)\\b`, 'i').test(text.slice(near, before))) return null;
  const names = held.map(({ name }) => name);
  const different = new Set(names.map((name) => name.toLowerCase().replace(/^state /, '')));
  const [first] = names;
  return different.size === 1 && first ? inTitleCase(names.find((name) => /^[A-Z][a-z]/.test(name)) ?? first) : null;
};

/** "reported to the Department of Lamps. The Department must": the one that the whole text names, and shortly before. */
const theOnly = (context: Context, kind: string, before: number): string | null => {
  const all = namesOf(context, kind);
  const isNear = all.some(({ end }) => end <= before && before - end < NEAR);
  return isNear
    ? theOne(
        context.text,
        kind,
        all.map((one) => ({ ...one, end: Math.min(one.end, before) })),
        before,
      )
    : null;
};
const NEAR = 600;

const othersOf = (kind: string): RegExp =>
  new RegExp(
    `\\b(?:each|every|any|an?) (?:(?!(?:of|to|by|from|in|for|on|with|the|and|or)\\b)[a-z-]+ ){1,3}${kind}(?! (?:chair\\w*|members?|staff|employees?|meetings?|rules?|orders?|decisions?|of|on|for)\\b)\\b`,
    'i',
  );

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
    `(?<![\\w’'-])(?:(?:${before})?(?:${kind}|${title}|${kind.toUpperCase()}) (?:of|OF|for|FOR|on|ON) (?:${BEHIND}${small})|${before}${title}(?! (?:of|on|for)\\b))`,
    'g',
  );
  return [...text.matchAll(names)].flatMap(({ index, 0: found }) => {
    const name = found.replace(LEADS, '');
    const isPart = OF_A_LAW.test(text.slice(index + found.length, index + found.length + 10)) || A_LAW.test(name);
    return LEAST.test(name) && !isPart && name.split(' ').length > 1 ? [{ name, end: index + found.length }] : [];
  });
};
/** What opens a sentence before a name, and is none of it. */
const LEADS =
  /^(?:(?:The|THE|An?|AN?|Each|EACH|Any|Such|If|When|This|That|In|By|For|Of|To|And|Whereas|WHEREAS|State|STATE|Creating|Establishing) )+/;
/** "the Ports Authority Act". */
const OF_A_LAW = /^ (?:Act|Code|Fund|Law|Account)\b/;
const A_LAW = / (?:Act|Code|Fund|Law|Account)$/;
const LEAST = /^[A-Za-z]/;
