/** What the legislatures of States enact and resolve: whose it is, and resolutions, with a head or without. */
import { slug } from '../../../schema/domain/ids.ts';
import { spanOf } from '../../../schema/domain/span.ts';
import { inTitleCase } from '../../kernel/capitals.ts';
import { speakingState, STATE_NAMES } from '../../kernel/state-law.ts';
import type { Sourced } from '../../values/index.ts';
import { issuerOf } from './headed.ts';
import { captured, printed, wordsOf, type Recognised, type Subject } from './parts.ts';

const LINES_SEARCHED = 8;
/** Of the text, for the words that enact; resolutions give their reasons first. */
const SEARCHED = 6_000;
const REASONS = 24_000;

/** States and what else has a legislature; "Washington State" is called without its second word here. */
const PLACES = [...STATE_NAMES, 'Puerto Rico', 'Virgin Islands', 'Northern Mariana Islands', 'District of Columbia']
  .map((name) => name.replace(/^Washington State$/, 'Washington'))
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const A_PLACE = new RegExp(`^(?:${PLACES})$`, 'i');
const NAME = String.raw`(?:the )?(?:(?:state|commonwealth|territory) of )?(?:(?:${PLACES})(?!\p{L})|(?:(?:new|north|south|east|west) )?\p{Lu}\p{L}+)`;
const HOUSES =
  '(?:legislature|senate and general assembly|general assembly|senate and assembly|senate and house of representatives in general court|house of representatives|senate|assembly)';
/** "the Legislature of the State of Northland", "the People of the State of Northland, represented in the General Assembly". */
const WHOSE = [
  `people of (?<place>${NAME}),? represented in (?:the )?(?<house>(?:${HOUSES}))`,
  `(?<house>${HOUSES})(?: of the [\\w-]+ legislature)? of (?<place>${NAME})`,
  `people of (?<place>${NAME})`,
].map(
  (words) => new RegExp(`\\b(?:enacted|resolved|ordained),? (?:by|that) (?:the |this )?${words}(?![\\p{L}])`, 'iu'),
);
const PEOPLE = new RegExp(
  `\\bthe people of (?<place>${NAME})(?:, represented in (?:the )?${HOUSES},)? (?:do )?(?:hereby )?enact\\b`,
  'iu',
);

/** Whose act it is, as the words that enact say: "Legislature of the State of Idaho"; null for Congress, and where they name no State. */
export const legislatureIn = (
  { document: { text }, body: { start } }: Subject,
  reach = SEARCHED,
): Sourced<string> | null => {
  const head = text.slice(start, start + reach);
  const whole = [...WHOSE, PEOPLE].map((words) => words.exec(head)).find((match) => match !== null);
  if (!whole || /United States|Congress/i.test(whole[0]) || !isPlace(whole, head)) return null;
  const lead = LEAD.exec(whole[0])?.[0].length ?? 0;
  const name = whole[0].slice(lead).replace(TAIL, '');
  const from = start + whole.index + lead;
  return NO_STATE.test(name) ? null : printed(asWritten(name), from, from + name.length);
};

/** One of the States, or what is called one; else the name is one word, and its assembly no mere assembly: "the Assembly of Lamp Makers". */
const isPlace = ({ 0: all, groups, index }: RegExpExecArray, head: string): boolean => {
  const { place = '', house = 'people' } = groups ?? {};
  if (A_PLACE.test(place.replace(/^the /i, '')) || /\b(?:state|commonwealth|territory) of /i.test(place)) return true;
  return !/^assembly$/i.test(house) && !GOES_ON.test(head.slice(index + all.length, index + all.length + LONGEST_WORD));
};
const GOES_ON = /^ (?!(?:That|Section|Do|Does|In|And|Represented)\b)\p{Lu}\p{Ll}/u;
const LONGEST_WORD = 30;
const asWritten = (name: string): string =>
  inTitleCase(name.replace(/\s+/g, ' '))
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(/ of the (state|commonwealth) of /, (words) =>
      words.replace(/[sc](?=tate|ommonw)/, (letter) => letter.toUpperCase()),
    );
const LEAD = /^(?:\w+,? (?:by|that) )?(?:the |this )?/i;
/** "the Legislature of Northland does": a verb is no part of the name. */
const TAIL =
  /(?:,? (?:DO )?(?:HEREBY )?ENACT|(?:,? do)?(?: hereby)? enact| (?!of\b|the\b|state\b|general\b|assembly\b|legislature\b)\p{Ll}+)$/u;
const NO_STATE = /\b(?:state|commonwealth)$/i;

const RESOLUTION =
  /^(?:(?:A )?(?:HOUSE|SENATE|ASSEMBLY|House|Senate|Assembly)(?: (?:JOINT|CONCURRENT|Joint|Concurrent))? (RESOLUTION|MEMORIAL|Resolution|Memorial)(?: (?:No\.? ?)?\d{1,5})?)$/;
/** "A CONCURRENT RESOLUTION To urge and request": what it does, in its first line. */
const LONG_TITLE =
  /^A (?:(?:HOUSE|SENATE|JOINT|CONCURRENT|House|Senate|Joint|Concurrent) ){0,3}(RESOLUTION|MEMORIAL|Resolution|Memorial)\b,? \p{L}.{10,1500}$/u;
/** "HOUSE RESOLUTION", and "No. 170 Session of 2023" below it. */
const NUMBER_BELOW = /^(?:No\.? ?)?\d{1,5}(?=$| Session\b)/;
const RESOLVES = /\bRESOLVED\b|\bResolved,? (?:by|[Tt]hat)\b/;

/** "SENATE MEMORIAL 63 … BE IT RESOLVED": it asks, and enacts nothing. */
export const resolution = (subject: Subject): Recognised | null => {
  const from = subject.body.start;
  const words = subject.document.text.slice(from, from + REASONS);
  return RESOLVES.test(words) ? (headed(subject) ?? longTitled(subject) ?? withoutHead(subject, words)) : null;
};

const headed = (subject: Subject): Recognised | null => {
  for (const block of subject.blocks.slice(0, LINES_SEARCHED)) {
    const match = RESOLUTION.exec(wordsOf(subject, block));
    if (!match) continue;
    const next = subject.blocks[subject.blocks.indexOf(block) + 1];
    const below = next && NUMBER_BELOW.exec(wordsOf(subject, next))?.[0];
    const end = next && below ? next.start + below.length : block.end;
    const title = printed([wordsOf(subject, block), below ?? ''].join(' ').trim(), block.start, end);
    const state = speakingState(subject.document.text);
    return {
      kind: { value: 'OTHER', span: captured(match, 1, block.start) },
      title,
      issuer: issuerOf(subject) ?? legislatureIn(subject, REASONS),
      norm: /\d$/.test(title.value) && state ? `${slug(state)}/${slug(title.value)}` : null,
    };
  }
  return null;
};

const longTitled = (subject: Subject): Recognised | null => {
  const [first] = subject.blocks;
  const match = first && LONG_TITLE.exec(wordsOf(subject, first));
  if (!first || !match) return null;
  return {
    kind: { value: 'OTHER', span: captured(match, 1, first.start) },
    title: printed(match[0], first.start, first.end),
    issuer: legislatureIn(subject, REASONS),
    norm: `draft/${slug(match[0])}-${subject.document.sha256.slice(0, 8)}`,
  };
};

/** "WHEREAS, …; now, therefore, be it / RESOLVED, That this House": what an excerpt leaves of one. */
const withoutHead = (subject: Subject, words: string): Recognised | null => {
  const issuer = legislatureIn(subject, REASONS);
  const resolves = RESOLVES.exec(words);
  if (!resolves || !(issuer || OF_PUBLIC_BODY.test(words))) return null;
  if (!(STARTS.test(words) && THAT.test(words)) || /\bI, \p{Lu}|\bin Congress assembled\b/u.test(words)) return null;
  const at = subject.body.start + resolves.index;
  return {
    kind: { value: 'OTHER', span: spanOf(at, at + resolves[0].length) },
    title: null,
    issuer,
    norm: `draft/resolution-${subject.document.sha256.slice(0, 8)}`,
  };
};
const STARTS = /^(?:\[[^\]]{3,80}\]\s*)?(?:WHEREAS\b|(?:BE IT )?RESOLVED\b)/;
const THAT = /\b(?:RESOLVED|Resolved),? (?:by\b|BY\b|That\b|that\b|THAT\b)/;
/** A company's resolution is no instrument of a legislature. */
const OF_PUBLIC_BODY =
  /\b(?:House|HOUSE|Senate|SENATE|Legislature|LEGISLATURE|General Assembly|GENERAL ASSEMBLY|City|CITY|County|COUNTY|Town|TOWN|Village|VILLAGE|Borough|BOROUGH|Council|COUNCIL|Trib(?:e|al)|TRIB(?:E|AL)|School|SCHOOL|University|UNIVERSITY|Congress|CONGRESS|Commissioners|COMMISSIONERS|Supervisors|SUPERVISORS)\b/;
