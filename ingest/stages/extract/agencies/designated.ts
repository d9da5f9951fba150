/** Names that a text gives to an agency it knows already, and bodies that it calls by their kind alone. */
import { slug } from '../../../../schema/domain/ids.ts';
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Found } from './mention.ts';
import type { ShortForm } from './short-forms.ts';

const IS_NAMED =
  /^(?: \([A-Z][\w&]{1,11}\))?,? (?:(?:shall|will) (?:be|serve as|act as)|is (?:hereby )?designated(?: as| to be)?|(?:acting |serving )?as) the $/;
/** "The Secretary of X, through the Director of Y, shall serve as": the first is what is said to be. */
const THROUGH = /\bthrough (?:the )?$/;

/** "The Department of X shall be the National Lamp Authority (NLA)": the authority is the department. */
export const asDesignated = (text: string, bodies: readonly Found[], known: readonly Found[]): readonly Found[] => {
  const bearers = new Map<string, Found>();
  for (const body of bodies) {
    const at = known.findLastIndex(({ end }) => end <= body.start);
    const nearest = known[at];
    const between = nearest ? text.slice(nearest.end, body.start) : '';
    if (!nearest || !IS_NAMED.test(between)) continue;
    bearers.set(body.canonical, bearerOf(text, known, at, between));
  }
  return bearers.size === 0
    ? bodies
    : bodies.map((body) => {
        const { agency, canonical } = bearers.get(body.canonical) ?? body;
        return { ...body, agency, canonical };
      });
};

const ROLE_GIVEN =
  /^(?: \([A-Z][\w&]{1,11}\))?,? (?:(?:is|are) (?:hereby )?(?:designated|named)(?: as| to be| to serve as)?|(?:shall|will) (?:be|serve as|act as)|(?:acting |serving )?as|in (?:the|its|his|her|their|his or her) (?:role|capacity) (?:as|of)) (?:the )?((?:[A-Z][a-z]+ ){1,4}(?:Manager|Coordinator|Agent|Authority|Administrator|Executive|Lead|Representative|Custodian|Steward))(?![\w-]| (?:General|of|[A-Z]))/;

/** "the Director of X as the National Manager for lamps (Manager)": by that title the text means X from there on. */
export const rolesGiven = (text: string, mentions: readonly Found[]): readonly ShortForm[] =>
  mentions.flatMap(({ end }, index) => {
    const match = ROLE_GIVEN.exec(text.slice(end, end + 160));
    const title = match?.[1] ?? '';
    if (!match || mentions.some((other) => other.start < end + match[0].length && other.start >= end)) return [];
    const { agency, canonical } = bearerOf(text, mentions, index, match[0].slice(0, -title.length));
    const definition = spanOf(end + match[0].length - title.length, end + match[0].length);
    const short = SHORT.exec(text.slice(definition.end, definition.end + 40))?.[1];
    // "the Executive Agent for the Program" stands for him with those words, too
    const [tail = ''] = FOR_IT.exec(text.slice(definition.end, definition.end + 60)) ?? [];
    const names = [title, ...(tail === '' ? [] : [title + tail]), ...(short && title.endsWith(short) ? [short] : [])];
    return names.map((printed) => ({ printed, identity: { agency, canonical }, from: definition.end, definition }));
  });
const FOR_IT = /^ for the [A-Z]\w+(?: [A-Z]\w+){0,3}/;
const SHORT = /^(?: for [^().;]{1,30})? \((?:the )?[“"]?([A-Z][a-z]+)[”"]?\)/;

/** Who is given the role that `between` leads to: the mention in front of it, or the one that acts through it. */
const bearerOf = (text: string, mentions: readonly Found[], index: number, between: string): Found => {
  const nearest = mentions[index] as Found;
  const isThrough =
    /\b(?:shall|will|is) /.test(between) && THROUGH.test(text.slice(Math.max(0, nearest.start - 14), nearest.start));
  return (isThrough ? mentions[index - 1] : nearest) ?? nearest;
};

/** Such names many texts give to bodies of their own. */
const KIND_ALONE =
  /^(?:(?:Advisory|Steering|Coordinating|Review|Executive|Oversight|Technical|Policy|Interagency|Emergency|Joint|Senior) ){0,2}(?:Board|Committee|Council|Group|Panel|Commission|Task Force|Working Group|Subcommittee)$/;

/** "Steering Committee" of one text is not that of another: its record is told apart by the text that makes it. */
export const ofThisText = (one: Found, norm: string | null): Found =>
  norm !== null && KIND_ALONE.test(one.canonical) && one.agency === `agency/${slug(one.canonical)}`
    ? { ...one, agency: `agency/${slug(one.canonical)}-of-${slug(norm)}` }
    : one;

const INNER_LETTERS =
  / \(([A-Z]{2,8})\) ((?:Advisory |Coordinating |Executive |Steering )?(?:Commission|Committee|Council|Board|Task Force|Working Group|Panel|Initiative|Center|Office))$/;

/** "the Bright Lamps Again (BLA) Commission": from there on "the BLA Commission" is that one. */
export const lettersInside = (text: string, mentions: readonly Found[]): readonly ShortForm[] =>
  mentions.flatMap(({ start, end, agency, canonical }) => {
    const [, letters, kind] = INNER_LETTERS.exec(text.slice(start, end)) ?? [];
    const definition = spanOf(start, end);
    return letters && kind
      ? [{ printed: `${letters} ${kind}`, identity: { agency, canonical }, from: end, definition }]
      : [];
  });
