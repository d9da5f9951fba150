/**
 * Whether a text that reports spoke of before anybody had it, and one that came, are one instrument; or a page that prints
 * no number, and a text that does. Pure: a score with its reasons, for a person; a rule of its own says when it is certain.
 */
import { fold, publishedOn, type RecordId } from './ids.ts';
import { bounds } from './partial-date.ts';

/** What is known of an instrument that tells it from others. */
export interface Portrait {
  readonly id: RecordId;
  readonly kind: string | null;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: string | null;
  readonly issuer: string | null;
  /** Agencies that its text, or reports of it, name. */
  readonly agencies: ReadonlySet<RecordId>;
  /** People whom reports of it name. */
  readonly people: readonly string[];
  /** What it would have shown or reviewed, in its own words or those of reports: "covered frontier models". */
  readonly terms: readonly string[];
}

export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** The rule by which they are one beyond doubt; null where a person has to say. */
  readonly certain: string | null;
}

/** Of no use for telling instruments apart: every title has them. */
const COMMON = new Set(
  (
    'a an the of on to in for and or by with from at as its their other certain related executive order orders memorandum ' +
    'proclamation directive draft federal government national united states american america would create establish set up ' +
    'new establishing creating regarding concerning sample'
  ).split(' '),
);

/** "Reviewing" and "review", "models" and "model". */
export const stem = (word: string): string =>
  word.length < 5 ? word : word.replace(/(?:ies)$/, 'y').replace(/(?:ing|ed|es|s)$/, '');

/** The words of a title that tell what it is about, as stems. */
export const topicOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .replace(/\([a-z]{2,5}\)/g, ' ')
      .replace(/\bai\b/g, 'artificial intelligence')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !COMMON.has(word))
      .map(stem),
  );

/** What two sets have in common, as a part of the smaller one. */
const overlap = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number =>
  Math.min(a.size, b.size) === 0 ? 0 : a.intersection(b).size / Math.min(a.size, b.size);

/** What of a portrait tells when it was. */
type Dated = Pick<Portrait, 'id' | 'kind' | 'number' | 'signedOn'>;

/** `instrument/us/reported/2026-05/…` -> `2026-05`. */
export const reportedIn = ({ id }: Pick<Dated, 'id'>): string | null =>
  /\/reported\/(\d{4}-\d{2})\//.exec(id)?.[1] ?? null;

const MONTH_MS = 30.44 * 24 * 3600 * 1000;
const monthsBetween = (a: string, b: string): number =>
  (Date.parse(bounds(b).first) - Date.parse(bounds(a).first)) / MONTH_MS;

/** A text follows the first report within this time, if it ever does; a late report may come after it. */
const LATEST_MONTHS = 24;
const EARLIEST_MONTHS = -3;

/** A page is put up soon after the signature, and a slip in its date is no more than a month. */
const SAME_TIME_MONTHS = 1.2;
const isNear = (a: string, b: string): boolean => Math.abs(monthsBetween(a, b)) <= SAME_TIME_MONTHS;

const mayFollow = (earlier: Dated, later: Dated): boolean => {
  const day = earlier.signedOn ?? publishedOn(earlier.id);
  if (day !== null) return later.signedOn !== null && isNear(day, later.signedOn);
  const [from, to] = [reportedIn(earlier), later.signedOn ?? reportedIn(later)];
  if (from === null || to === null) return true;
  const months = monthsBetween(from, to);
  return months >= EARLIEST_MONTHS && months <= LATEST_MONTHS;
};

/** A number tells more than a signature, and that more than neither. */
const tells = ({ number, signedOn }: Dated): number => (number !== null ? 2 : signedOn !== null ? 1 : 0);

/** What is given up of two that are one, and what it goes into: the one without a number; of two such the one with the greater id. */
export const inOrder = <One extends Dated>(self: One, other: One): readonly [from: One, into: One] => {
  const told = tells(self) - tells(other);
  return told < 0 || (told === 0 && self.id > other.id) ? [self, other] : [other, self];
};

/** Whether kind and days leave it open that two are one. */
export const mayBeOne = (self: Dated, other: Dated): boolean =>
  self.kind === other.kind && mayFollow(...inOrder(self, other));

/** Infinite where one of them tells no day. */
export const monthsApart = (self: Dated, other: Dated): number => {
  const [one, another] = [self, other].map((dated) => dated.signedOn ?? publishedOn(dated.id) ?? reportedIn(dated));
  return one && another ? Math.abs(monthsBetween(one, another)) : Infinity;
};

/** A page that calls itself a draft is one of what it is titled. */
const withoutDraft = (title: string): string => fold(title.replace(/\s*\([^()]*\bdraft\b[^()]*\)\s*$/iu, ''));

const signatures = (one: string, other: string | null): string =>
  one === other ? `both signed on ${one}` : `signed on ${one} and on ${other ?? ''}`;

const surname = (name: string): string => fold(name.trim().split(/\s+/u).at(-1) ?? '');

/** Of texts that are both signed, titles that differ by more are of two: one President signs several in a day. */
const NEARLY_THE_SAME = 0.8;
const likeTitles = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.intersection(b).size >= NEARLY_THE_SAME * a.union(b).size;

/** A word of a class says little; two are a term: "frontier model" of "covered frontier models" and "certain frontier models". */
const sharedTerms = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const shared = new Map<string, string>();
  for (const one of a) {
    for (const other of b) {
      const [left, right] = [topicOf(one), topicOf(other)];
      const common = left.intersection(right);
      if (common.size < 2 || common.size < Math.min(left.size, right.size)) continue;
      shared.set([...common].sort().join(' '), left.size <= right.size ? one : other);
    }
  }
  return [...shared.values()];
};

/** How alike what two texts speak of is, and the words that tell it, the most telling first. */
export interface Texts {
  /** 0 to 1. */
  readonly score: number;
  readonly words: readonly string[];
}

/** A title says what a text is for in a few words, which may be others than a report's; the whole texts are then as good a reason. */
export const OF_ONE_MATTER = 0.22;
const FULL_MARKS = 0.46;

/** Fewer words in common than this part of the shorter title is chance. */
const ABOUT_THE_SAME = 0.4;
const WORTH_A_LOOK = 0.5;

/** Of two titles: signed on two days, or of one day and not nearly alike; by two issuers; two drafts, which each have their text. */
const areTwo = (one: Portrait, other: Portrait, areLike: boolean): boolean =>
  (one.signedOn !== null && (one.signedOn !== other.signedOn || !areLike)) ||
  (one.issuer !== null && other.issuer !== null && fold(one.issuer) !== fold(other.issuer)) ||
  [one, other].every(({ id }) => id.startsWith('instrument/us/draft/'));

/**
 * `unsigned` has no number, and mostly no signature; `texts` compares what is known of their words, where that was looked at.
 * Null where they cannot be one, or nothing speaks for it.
 */
export const likenessOf = (unsigned: Portrait, other: Portrait, texts: Texts | null = null): Likeness | null => {
  if (unsigned.kind !== other.kind || !mayFollow(unsigned, other)) return null;
  const [topic, otherTopic] = [topicOf(unsigned.title), topicOf(other.title)];
  const about = overlap(topic, otherTopic);
  const common = topic.intersection(otherTopic);
  const sameTitle = withoutDraft(unsigned.title) === withoutDraft(other.title);
  const terms = sharedTerms(unsigned.terms, other.terms);
  const inTexts = texts !== null && texts.score >= OF_ONE_MATTER;
  if (!sameTitle && terms.length === 0 && !inTexts && (about < ABOUT_THE_SAME || common.size < 2)) return null;
  if (!sameTitle && areTwo(unsigned, other, likeTitles(topic, otherTopic))) return null;
  const shared = unsigned.agencies.intersection(other.agencies);
  const agencies = overlap(unsigned.agencies, other.agencies);
  const issuer = other.issuer ?? unsigned.issuer;
  const president =
    issuer !== null && [...unsigned.people, ...other.people].some((name) => surname(name) === surname(issuer));
  const named = (sameTitle ? 0.8 : 0.6 * about) + (terms.length > 0 ? 0.3 : 0);
  const matter = inTexts ? Math.max(named, 0.6 * Math.min(1, texts.score / FULL_MARKS)) : named;
  const score = Math.min(1, matter + 0.25 * agencies + (president ? 0.15 : 0));
  if (score < WORTH_A_LOOK) return null;
  return {
    score: Math.round(score * 100) / 100,
    certain:
      sameTitle && unsigned.signedOn === null && other.signedOn !== null && topic.size > 2 ? 'rule/same-title@1' : null,
    reasons: [
      sameTitle ? 'the same title' : `titles share ${[...common].sort().join(', ') || 'no word'}`,
      ...(terms.length > 0 ? [`both speak of ${terms.slice(0, 3).join(', ')}`] : []),
      ...(inTexts ? [`their texts share ${texts.words.slice(0, 6).join(', ')}`] : []),
      ...(shared.size > 0 ? [`both name ${[...shared].sort().slice(0, 5).join(', ')}`] : []),
      ...(president ? [`reports name ${issuer}`] : []),
      ...(unsigned.signedOn !== null ? [signatures(unsigned.signedOn, other.signedOn)] : []),
      ...(reportedIn(unsigned) && other.signedOn
        ? [`reported in ${reportedIn(unsigned) ?? ''}, signed on ${other.signedOn}`]
        : []),
    ],
  };
};
