/** Whom a subject means that names nobody: "these agencies", "each Secretary", "the latter", "the Liaison". */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { Actor, AgencyMention } from '../../../values/index.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { endedBy, meeting } from '../holding.ts';
import { AGENCIES } from './actors.ts';
import { mentioned, unnamed, type Context } from './context.ts';
import { distinct } from './directive.ts';
import { placesDefined } from './places-defined.ts';
import type { Unit } from './units.ts';

/** "These agencies": those listed in the sentence before, or charged just before, where there are any. */
export const referredTo = (context: Context, unit: Unit, subject: Span): readonly Actor[] | null => {
  const words = context.text.slice(subject.start, subject.end);
  const isDefined = DEFINED_TOGETHER.test(words) && firstOf(context, `${lastWord(words)})`) < subject.start;
  if (TOGETHER.test(words) || isDefined) {
    const group = isDefined ? groupDefined(context, subject, lastWord(words)) : context.memory.lastCharged(unit);
    return group.length > 1 && group.every(({ canonical }) => canonical !== AGENCIES) ? group : null;
  }
  const ofEach = oneFromEach(context, subject);
  if (ofEach.length > 1) return ofEach;
  const designated = designatedAs(context, subject);
  if (designated) return [designated];
  if (EACH_SECRETARY.test(words)) return severalOf(context.memory.lastCharged(unit));
  if (EACH_OF_THEM.test(words)) return eachOf(context, context.memory.lastCharged(unit), subject.start);
  const one = ONE_OF_TWO.exec(words)?.[1];
  if (one) return oneOfTwo(context, subject.start, one.toLowerCase() === 'former' ? -2 : -1);
  if (!THESE.test(words)) return null;
  const listed = listedBefore(context, subject.start);
  if (listed.length > 1) return listed;
  const last = context.memory.lastCharged(unit);
  // "shall work with agencies that have lamps. Such agencies shall": those, and not the one that works with them
  const isOfOthers =
    last.length === 1 &&
    WITH_AGENCIES.test(context.text.slice(Math.max(unit.section?.start ?? 0, subject.start - NEAR), subject.start));
  return isOfOthers ? [unnamed(context.text, subject)] : last.length > 0 ? last : null;
};
/** Where the text first has these words, asked once of each. */
const firstOf = (context: Context, words: string): number => {
  const known = placesOf(context);
  const at = known.get(words) ?? context.text.indexOf(words);
  known.set(words, at);
  return at < 0 ? Infinity : at;
};
const placesOf = oncePer((_context: Context) => new Map<string, number>());
const THESE =
  /^(?:these|those|such) (?:(?:heads of )?(?:executive )?(?:departments and )?agencies|(?:agency|department) heads|departments|officials|offices|entities)$/i;
const WITH_AGENCIES =
  /\b(?:with|by|to|of|for|from|among|convene|direct|assist|identify|select|designate|request|ask|consult|invite|require) (?:(?:the|those|any|each|all|other|relevant|appropriate|affected|executive|heads? of|Federal) ){0,4}(?:departments? (?:and|or) )?agenc(?:y|ies)\b[^.]{0,300}\.\s*$/;

/** "the Departments", where the text says "(Departments)" of those it names. */
const DEFINED_TOGETHER =
  /^(?:[Tt]he|[Ee]ach of the) (?:Secretaries|Departments|Agencies|Directors|Administrators|[Hh]eads of (?:the )?(?:[Dd]epartments|[Aa]gencies))$/;
const lastWord = (words: string): string => /(?:[Hh]eads of .+|\S+)$/.exec(words)?.[0] ?? words;

/** Those in front of "(Secretaries)"; where none stand there, who was charged together last. */
const groupDefined = ({ text, mentions, memory }: Context, subject: Span, name: string): readonly Actor[] => {
  const at = text.lastIndexOf(`${name})`, subject.start);
  const group: Actor[] = [];
  let end = text.lastIndexOf('(', at) - 1;
  for (let index = endedBy(mentions, end) - 1; index >= 0; index -= 1) {
    const one = mentions[index] as AgencyMention;
    if (!LIST_GAP.test(text.slice(one.end, end))) break;
    group.unshift(mentioned(text, one));
    end = one.start;
  }
  const distinctly = distinct(group);
  return distinctly.length > 1 ? distinctly : memory.lastGroup();
};
const LIST_GAP = /^(?: ?\([^()]{1,40}\))?(?:,? and|,)? ?(?:the )?$/;

/** "directors, one from A and one from B (Program Directors)": each of them stands for whom it is from. */
const oneFromEach = (context: Context, subject: Span): readonly Actor[] => {
  const { text, mentions } = context;
  const name = SEVERAL_OFFICERS.exec(text.slice(subject.start, subject.end))?.[1];
  const at = name ? placesDefined(context, name).find((place) => place < subject.start) : undefined;
  if (at === undefined) return [];
  return meeting(mentions, spanOf(Math.max(0, at - NEAR), at))
    .filter(
      ({ start, end }) => end <= at && at - end < NEAR && ONE_FROM.test(text.slice(Math.max(0, start - 30), start)),
    )
    .map((one) => mentioned(text, one));
};
const SEVERAL_OFFICERS =
  /^(?:the |each of the |both )?((?:[A-Z][\w-]+ ){0,4}(?:Administrators|Coordinators|Directors|Executives|Leads|Officers|Officials|Representatives))$/i;
const ONE_FROM = /\bone (?:each )?(?:from|of|at|in|within) (?:the )?$/;

/** "The Keeper of X is hereby designated the lead official for it. The lead official shall": the one of whom that was said. */
const designatedAs = (context: Context, subject: Span): Actor | null => {
  const role = ROLE_NAMED.exec(context.text.slice(subject.start, subject.end))?.[1]?.toLowerCase();
  const named = role ? designations(context).get(role) : undefined;
  const one = named?.[endedBy(named, subject.start) - 1];
  return one ? mentioned(context.text, one) : null;
};
/** Who was designated as what, by the role in small letters; found once a text. */
const designations = oncePer(({ text, mentions }: Context): ReadonlyMap<string, readonly AgencyMention[]> => {
  const known = new Map<string, AgencyMention[]>();
  for (const one of mentions) {
    const role = IS_NAMED.exec(text.slice(one.end, one.end + 120))?.[1]?.toLowerCase();
    if (!role) continue;
    const same = known.get(role);
    if (same) same.push(one);
    else known.set(role, [one]);
  }
  return known;
});
const ROLE_NAMED =
  /^(?:[Tt]he|[Ss]uch) ((?:lead|coordinating|executive|managing|action) (?:agency|agent|department|office|official))$/i;
const IS_NAMED =
  /^(?: \([^()]{2,30}\))?,? (?:(?:is|are) (?:hereby )?(?:designated|named|appointed)(?: as| to be| to serve as)?|(?:shall|will) (?:be|serve as|act as)) (?:the |an? )?([a-z]+ [a-z]+)\b/i;

/** "Both agencies", "the two departments". */
const TOGETHER =
  /^(?:both|the two|these two|the three|these three)(?: of (?:the|these))? (?:agencies|departments|officials|offices|entities)$/i;

/** "There are two lead agencies: A and B. These agencies shall". */
const listedBefore = ({ text, mentions }: Context, at: number): readonly Actor[] => {
  const from = Math.max(0, at - LONGEST_LIST);
  const list = LISTS.exec(text.slice(from, at));
  if (!list) return [];
  const start = at - (list[1] ?? '').length;
  return meeting(mentions, spanOf(start, at))
    .filter((one) => one.start >= start && one.end <= at)
    .filter((one, index, all) => all.findIndex(({ canonical }) => canonical === one.canonical) === index)
    .map((one) => mentioned(text, one));
};
const LONGEST_LIST = 700;
const LISTS = /\b(?:agencies|departments|officials|offices|entities)\b[^.:;]{0,160}:((?:[^.:;]|U\.S\.){4,500}\. )$/;

/** "Each Secretary shall list sites": each of those just charged, where they are heads of departments. */
const EACH_SECRETARY = /^each (?:of the )?Secretar(?:y|ies)$/i;
const severalOf = (group: readonly Actor[]): readonly Actor[] | null =>
  group.length > 1 && group.filter(({ canonical }) => canonical?.startsWith('Department')).length > 1 ? group : null;

/** "A and B shall each keep lists. Such Secretary shall", "Each of them may": those charged together, where nobody else was named since. */
const EACH_OF_THEM = /^(?:each|either|both|any) of them$|^such (?:Secretary|official|officer|agency head)$/i;
const eachOf = ({ mentions }: Context, group: readonly Actor[], at: number): readonly Actor[] | null => {
  const last = mentions[endedBy(mentions, at) - 1];
  return group.length > 1 && group.some(({ canonical }) => canonical === last?.canonical) ? group : null;
};

const ONE_OF_TWO =
  /^the (former|latter)(?:[’']s)?(?: (?:agency|department|official|officer|office|body|council|committee|commission|board|Secretary))?$/i;
/** Of the last two that were named before. */
const oneOfTwo = ({ text, mentions }: Context, at: number, which: -1 | -2): readonly Actor[] | null => {
  const before = meeting(mentions, spanOf(Math.max(0, at - NEAR), at)).filter(
    ({ end }) => end <= at && at - end < NEAR,
  );
  const last = before.at(-1);
  const other = before.findLast(({ canonical }) => canonical !== last?.canonical);
  const one = which === -1 ? last : other;
  return one && other ? [mentioned(text, one)] : null;
};
const NEAR = 600;

/** "The CIO and CTO", where the text says "Chief Information Officer (CIO)": by their titles, or those of each agency. */
export const officersByLetters = (context: Context, subject: Span): readonly Actor[] => {
  const { text, toAgencies } = context;
  const letters = LETTERS.exec(text.slice(subject.start, subject.end));
  if (!letters) return [];
  const officers = letters
    .slice(1)
    .flatMap((short: string | undefined) => short ?? [])
    .map((short) => {
      const at = placesDefined(context, short).find((place) =>
        OFFICER.test(text.slice(Math.max(0, place - 80), place)),
      );
      if (at === undefined) return null;
      const title = OFFICER.exec(text.slice(Math.max(0, at - 80), at))?.[1] ?? '';
      const isOfEach =
        toAgencies ||
        OF_EACH_BEFORE.test(text.slice(Math.max(0, at - 200), at - title.length)) ||
        OF_EACH_BEHIND.test(text.slice(at, at + 80));
      return isOfEach ? unnamed(text, subject) : { ...unnamed(text, subject), canonical: title };
    });
  return officers.some((one) => one === null) ? [] : distinct(officers.filter((one) => one !== null));
};
/** "The Chief Lamp Officer (CLO)": by the title, where it is not one that each agency has. */
export const officersByTitle = (context: Context, subject: Span): readonly Actor[] => {
  const words = context.text.slice(subject.start, subject.end);
  if (!OFFICERS_WITH_LETTERS.test(words)) return [];
  const items = [...words.matchAll(WITH_LETTERS)].map(({ index, 0: { length } }) => {
    const end = subject.start + index + length;
    const found = officersByLetters(context, {
      start: end - (/\w+\)$/.exec(words.slice(0, index + length))?.[0].length ?? 0),
      end: end - 1,
    });
    return found[0];
  });
  const named = items.filter((one) => one !== undefined);
  return named.length === items.length && named.every(({ canonical }) => canonical !== AGENCIES) ? distinct(named) : [];
};
const WITH_LETTERS = /Chief (?:[A-Z][\w-]*,? (?:and )?){1,4}Officer \([A-Z]{2,6}\)/g;
const OFFICERS_WITH_LETTERS = new RegExp(
  `^(?:[Tt]he )?${WITH_LETTERS.source}(?:,? and (?:the )?${WITH_LETTERS.source})?$`,
);

const LETTERS = /^(?:[Tt]he )?([A-Z]{2,6})(?:,? and (?:the )?([A-Z]{2,6}))?$/;
const OFFICER = /\b(Chief (?:[A-Z][\w-]*,? (?:and )?){1,4}Officer) $/;
const OF_EACH_BEFORE = /\b(?:[Ee]ach|[Ee]very|[Aa]genc(?:y|ies)(?:[’']s?)?)\b[^.;]*$/;
const OF_EACH_BEHIND = /^\([A-Z]{2,6}\)[^.;]{0,40} (?:of|in|at|for|within) (?:each|every|an|any|their|its|all)\b/;

/** "Each agency shall designate a Lamp Officer (Officer). The Officer shall": one in each of them. */
export const ofEachAgency = ({ text, toAnyone }: Context, subject: Span): Actor | null => {
  const name = TITLED.exec(text.slice(subject.start, subject.end))?.[1];
  if (!name || toAnyone || NO_OFFICER.test(name)) return null;
  const before = text.slice(Math.max(0, subject.start - FAR), subject.start);
  return new RegExp(`${EACH_MAKES}${name.replace(/s$/, '')}s?(?![\\w-]| [A-Z])`).test(before)
    ? unnamed(text, subject)
    : null;
};
const TITLED =
  /^(?:The|the|Each|each|An?|Such|such) ((?:[A-Z][a-z]+(?:-[A-Z][a-z]+)? (?:of |for |and )?){0,4}[A-Z][a-z]+)$/;
const NO_OFFICER =
  /^(?:Secretar(?:y|ies)|Directors?|Administrators?|(?:Co-|Vice )?Chair\w*|President|Department|Agency|Order|Act|Council|Commission|Committee|Board|Task Force|Working Group|Congress|Government|Federal Register|United States)$/;
/** In UTF-16 units: how far before it may have been told. */
const FAR = 12_000;
const EACH_MAKES =
  '\\b(?:[Ee]ach|[Ee]very|[Hh]eads? of|[Aa]gency heads|[Aa]gencies)\\b[^.;]{0,260}\\b(?:designate|establish|appoint|identify|name|select|create|assign)s?\\b[^.;]{0,360}?\\b';

const DEPARTMENT =
  '(?:Agriculture|Commerce|Defense|Education|Energy|Homeland Security|Interior|Justice|Labor|State|Transportation|Treasury|Veterans Affairs)';
const DEPARTMENTS = new RegExp(`^${DEPARTMENT}(?:(?:,? and |, )${DEPARTMENT}){0,12}$`);
/** "State and Justice will": departments, as a President's directives call them. */
export const departmentsIn = (
  { text, mentions, toAnyone, toAgencies, ofState }: Context,
  subject: Span,
  isPassive: boolean,
): readonly Actor[] => {
  const words = text.slice(subject.start, subject.end);
  // "Energy must be saved" is of no department
  if (toAnyone || toAgencies || ofState || !DEPARTMENTS.test(words) || (isPassive && !/ and |, /.test(words)))
    return [];
  return words.split(/,? and |, /).map((name) => {
    const canonical = `Department of ${/^(?:Interior|Treasury)$/.test(name) ? 'the ' : ''}${name}`;
    const known = mentions.find((one) => one.canonical === canonical);
    return { ...unnamed(text, subject), canonical, agency: known?.agency ?? null };
  });
};
