/** The name that a text prints of whom it then calls by one word of it: "the Authority", "the Panel", "the Bank". */
import { inTitleCase } from '../../../kernel/capitals.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import { isBodyOrOffice } from './body-nouns.ts';
import type { Context } from './context.ts';
import { placesDefined } from './places-defined.ts';
import { placesOf } from './places-of.ts';

const WORD = "(?:[A-Z][\\w’'&-]*)";
const JOINED = `(?:,?(?: (?:(?:of|for|on|in|to)(?: the)?|and|&))? ${WORD})`;

/** Null where the text prints no longer name of it. */
export const wholeNameOf = (context: Context, name: string, before: number): string | null => {
  const known = namesIn(context);
  const held = known.get(name) ?? {
    told: meantBy(context, name) ?? inBrackets(context, name) ?? atHead(context, name),
    printed: oncePer(() => ({ longer: longer(context, name), loud: loud(context.text, name) })),
  };
  known.set(name, held);
  const whole = held.told ?? lastBefore(held.printed(context).longer, before) ?? held.printed(context).loud;
  const short = whole?.replace(OF_PLACE, '') ?? null;
  return short === name ? null : short;
};

interface Printed {
  readonly index: number;
  readonly whole: string;
}
interface Names {
  /** What the text says it calls so. */
  readonly told: string | null;
  /** Names that it prints and that hold the word. */
  readonly printed: (context: Context) => { readonly longer: readonly Printed[]; readonly loud: string | null };
}
const lastBefore = (names: readonly Printed[], before: number): string | null =>
  (names.findLast(({ index }) => index < before) ?? names[0])?.whole ?? null;
/** "Lamp Board of the State of Northland", "Lamp Committee of the Tribal Council": whose it is. */
const OF_PLACE =
  /(?<=[a-z] [A-Z][a-z]+|(?:Board|Bureau|Commission|Committee|Council|Department|Division|Office) of [A-Z][\w’' ]{3,80}) of the (?:State|Commonwealth|City|County|Town|Territory|Nation|Republic|Kingdom|Tribal Council|City Council|Legislature|General Assembly)(?: of .+)?$/;
const namesIn = oncePer((_context: Context) => new Map<string, Names>());

/** "“Authority” means the Lamp Services Authority". */
const meantBy = ({ meanings }: Context, name: string): string | null => {
  const meaning = meanings.get(name.toLowerCase()) ?? meanings.get(`the ${name.toLowerCase()}`);
  const printed = meaning === undefined ? undefined : LONG_NAME.exec(meaning)?.[1];
  return printed && printed !== name ? printed : null;
};
const LONG_NAME = new RegExp(`^(?:the )?(${WORD}${JOINED}{1,12})`);

/** "Lamp County (the “County”)". */
const inBrackets = (context: Context, name: string): string | null => {
  const [at] = placesDefined(context, name);
  if (at === undefined) return null;
  const found = BEFORE_BRACKET.exec(context.text.slice(Math.max(0, at - LONGEST), at))?.[1];
  const last = found?.replace(/^.*,? and (?:the )?(?=[A-Z])(?!.* and )/, (lead) => (/ of /.test(lead) ? lead : ''));
  return last && last !== name ? last.replace(LEADS, '') : null;
};
const BEFORE_BRACKET = new RegExp(`(${WORD}${JOINED}{0,12}),? $`);
const LONGEST = 160;

/** By the head of the text: who issues it, or a line in capitals. */
const atHead = ({ text, issuedBy }: Context, name: string): string | null => {
  if (/ /.test(name)) return null;
  if (issuedBy && new RegExp(`\\b${name}\\b`, 'i').test(issuedBy) && / /.test(issuedBy))
    return inTitleCase(issuedBy).replace(OF_STATE, '');
  const loud = new RegExp(
    `^[*#_ ]{0,40}(?:THE )?((?:[A-Z][A-Z’'&-]+ (?:(?:OF|AND|FOR|ON|THE) )*){0,6}${name.toUpperCase()}(?: (?:OF|FOR|ON)(?: THE)? [A-Z’'-]+(?: (?:(?:AND|OF|FOR) )*[A-Z’'-]+){0,6})?)(?=[*_]{0,2}(?:\\s{2,}|,|$))`,
    'm',
  ).exec(text.slice(0, HEAD))?.[1];
  return loud && / /.test(loud) ? inTitleCase(loud) : null;
};
const HEAD = 2_000;
const OF_STATE = /, (?:the )?(?:State|Commonwealth) of .+$/;

/** Names that end with the word, or go on from it with "of" or "on"; no "Mayor of the City" is the city. */
const longer = (context: Context, name: string): readonly Printed[] => {
  const { text } = context;
  return placesOf(context, name)
    .map((at) => {
      const lead = LEAD_OF_NAME.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
      TAIL_OF_NAME.lastIndex = at + name.length;
      const tail = TAIL_OF_NAME.exec(text)?.[0] ?? null;
      return { index: at, whole: tail === null ? name : lastOf(`${ownLead(lead)}${name}${tail}`.replace(LEADS, '')) };
    })
    .filter(
      ({ whole }) =>
        whole !== name && !DEPUTY.test(whole) && !OF_LAW.test(whole) && !/\n/.test(whole) && / /.test(whole),
    );
};
const LEAD_OF_NAME = new RegExp(`(?<![\\w’'-])(?:${WORD} (?:of |and )?){0,6}$`);
/** Sticky: behind the name. */
const TAIL_OF_NAME = new RegExp(
  `(?: (?:of|on|for) (?:the )?${WORD}(?: (?:(?:of|for|on|to)(?: the)? |and )?${WORD}){0,8})?(?![\\w-]| (?:Act|Code|Fund|Law|Account|Rules|Charter)\\b)`,
  'y',
);
/** "Port of Lampton " of an authority: of what no office or paper stands before "of". */
const ownLead = (lead: string): string => {
  const at = lead.lastIndexOf(' of ');
  return at < 0 || OWN_LEAD.test(lead.slice(0, at)) ? lead : lead.slice(at + ' of '.length);
};
const OWN_LEAD =
  /(?:^| )(?:Port|Bank|City|Town|County|Village|State|University|College|Board|Department|Bureau|Ministry)$/;
/** Another person than the Governor, the President, the Director. */
const DEPUTY = /^(?:Lieutenant|Deputy|Vice|Assistant|Associate|Former|Acting|Interim) /;
/** "the Governor and Lieutenant Governor": two, of whom the last is meant; "Health and Safety Commission" is one. */
const lastOf = (name: string): string => {
  const at = name.lastIndexOf(' and ');
  return at > 0 && (isBodyOrOffice(name.slice(0, at)) || /(?:^| )[A-Z]{2,}$/.test(name.slice(0, at)))
    ? name.slice(at + ' and '.length)
    : name;
};
/** "TO ALL STATE HARBOR AUTHORITIES", "AT EACH LAMP RESERVE BANK", in the head: of "Harbor Authorities", "Reserve Banks". */
const loud = (text: string, name: string): string | null => {
  if (!/ /.test(name)) return null;
  const stem = name.toUpperCase().replace(/(?:IES|Y|S)$/, '');
  const found = new RegExp(`((?:[A-Z]{2,} (?:(?:OF|AND|FOR) )?){1,5})${stem}(?:IES|Y|S)?\\b`).exec(text.slice(0, HEAD));
  const lead = found?.[1]?.replace(/^.*\b(?:EACH|EVERY|ALL|AT|BY|FOR|FROM|IN|ON|THE|TO|WITH) /, '') ?? '';
  return lead === '' ? null : `${inTitleCase(lead.trim()).replace(LEADS, '')} ${name}`;
};
const LEADS =
  /^(?:(?:The|An?|Each|Every|Any|All|Such|No|If|When|Where|Before|After|Until|Unless|Upon|Within|Once|This|That|In|On|At|By|For|From|To|Of|And|But|Or|As|Under|With|Role|Duties|Powers|Functions|Only) (?:(?:of|and|the) )*)+/;
const OF_LAW = /\b(?:Act|Code|Fund|Law|Account|Rules|Regulations|Charter)\b/;
