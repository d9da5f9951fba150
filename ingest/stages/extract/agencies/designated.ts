/** Names that a text gives to an agency it knows already, and bodies that it calls by their kind alone. */
import { slug } from '../../../../schema/domain/ids.ts';
import { spanOf } from '../../../../schema/domain/span.ts';
import type { Found } from './mention.ts';
import type { ShortForm } from './short-forms.ts';

const IS_NAMED = /^,? (?:shall be|is (?:hereby )?designated(?: as| to be)?|(?:acting |serving )?as) the $/;

/** "The Department of X shall be the National Lamp Authority (NLA)": the authority is the department. */
export const asDesignated = (text: string, bodies: readonly Found[], known: readonly Found[]): readonly Found[] => {
  const bearers = new Map<string, Found>();
  for (const body of bodies) {
    const bearer = known.findLast(({ end }) => end <= body.start);
    if (bearer && IS_NAMED.test(text.slice(bearer.end, body.start))) bearers.set(body.canonical, bearer);
  }
  return bearers.size === 0
    ? bodies
    : bodies.map((body) => {
        const { agency, canonical } = bearers.get(body.canonical) ?? body;
        return { ...body, agency, canonical };
      });
};

const ROLE_GIVEN =
  /^(?: \([A-Z][\w&]{1,11}\))?,? (?:(?:is|are) (?:hereby )?(?:designated|named)(?: as| to be| to serve as)?|(?:shall|will) (?:be|serve as|act as)|(?:acting |serving )?as|in (?:the|its|his|her) (?:role|capacity) (?:as|of)) (?:the )?((?:[A-Z][a-z]+ ){1,4}(?:Manager|Coordinator|Agent|Authority|Administrator|Executive|Lead|Representative|Custodian|Steward))(?![\w-]| (?:General|of|[A-Z]))/;

/** "the Director of X as the National Manager for lamps": by that title the text means X from there on. */
export const rolesGiven = (text: string, mentions: readonly Found[]): readonly ShortForm[] =>
  mentions.flatMap(({ end, agency, canonical }) => {
    const match = ROLE_GIVEN.exec(text.slice(end, end + 160));
    const printed = match?.[1] ?? '';
    if (!match || mentions.some((other) => other.start < end + match[0].length && other.start >= end)) return [];
    const definition = spanOf(end + match[0].length - printed.length, end + match[0].length);
    return [{ printed, identity: { agency, canonical }, from: definition.end, definition }];
  });

/** Such names many texts give to bodies of their own. */
const KIND_ALONE =
  /^(?:(?:Advisory|Steering|Coordinating|Review|Executive|Oversight|Technical|Policy|Interagency|Emergency|Joint|Senior) ){0,2}(?:Board|Committee|Council|Group|Panel|Commission|Task Force|Working Group|Subcommittee)$/;

/** "Steering Committee" of one text is not that of another: its record is told apart by the text that makes it. */
export const ofThisText = (one: Found, norm: string | null): Found =>
  norm !== null && KIND_ALONE.test(one.canonical) && one.agency === `agency/${slug(one.canonical)}`
    ? { ...one, agency: `agency/${slug(one.canonical)}-of-${slug(norm)}` }
    : one;
