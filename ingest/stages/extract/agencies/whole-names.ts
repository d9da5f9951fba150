/** Names that go on with the name of another agency: one mention, and one name. */
import type { Lexicon } from './lexicon.ts';
import { printedIdentity, type Found } from './mention.ts';

export const SUB_BODY =
  /^(?:(?:Joint|Select|Executive|Steering|Senior|Policy|Advisory|Principals|Deputies|National|Interagency) )*(?:Committee|Subcommittee|Task Force|Working Group|Council|Board|Panel)\b/;

/** "the Keepers Committee of the Lamp Council": of a known body its part, in one name. */
export const withWhole = (text: string, mentions: readonly Found[], lexicon: Lexicon): readonly Found[] => {
  const parentOf = ({ canonical }: Found): string | null => lexicon.names.get(canonical)?.[0]?.agency.parent ?? null;
  const isWhole = (mention: Found, before: Found | undefined): before is Found =>
    before !== undefined &&
    text.slice(before.end, mention.start) === ' of the ' &&
    SUB_BODY.test(text.slice(before.start, before.end)) &&
    parentOf(before) === mention.agency;
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (isWhole(mention, mentions[index - 1])) return [];
    return next && isWhole(next, mention) ? [{ ...mention, end: next.end }] : [mention];
  });
};

const GAP = /^ (?:on|for|to|of|in|regarding)(?: the)? $/;
const GOES_ON = /^(?: (?:(?:of|and|for|on|in|the|to) ){0,2}[A-Z][\w’'-]*){1,8}/;
const TITLE_OF =
  /^(?:(?:Acting|Deputy|Executive) )?(?:Director|Administrator|Chief|Head|Chair(?:man|person)?) of (?:the )?/;
const SHORT_BEHIND = /^ \((?:the )?[“"]?([A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4})[”"]?\)/;

/** "the Commission on the Department of X Lamps (Commission)": a new body whose name holds a known one, as its short form shows. */
export const throughKnown = (text: string, mentions: readonly Found[]): readonly Found[] => {
  const ends = new Map<number, number>();
  mentions.forEach(({ start, end, rule, canonical }, index) => {
    const inner = mentions[index + 1];
    if (!inner || !/body|established/.test(rule) || !GAP.test(text.slice(end, inner.start))) return;
    const tail = GOES_ON.exec(text.slice(inner.end, inner.end + 120))?.[0] ?? '';
    const last = [inner.end + tail.length, inner.end].find((at) => {
      const short = SHORT_BEHIND.exec(text.slice(at, at + 70))?.[1];
      return short !== undefined && (canonical === short || canonical.endsWith(` ${short}`));
    });
    if (last !== undefined) ends.set(start, last);
  });
  if (ends.size === 0) return mentions;
  const names = [...ends].map(([start, end]) => text.slice(start, end));
  // "the Director of the Lamp Office": by its first words it is the same one
  const whole = new Map(
    mentions.flatMap(({ start, end, canonical }) => {
      const last = ends.get(start);
      return last !== undefined && last > end && canonical.includes(' ')
        ? [[canonical, text.slice(start, last)] as const]
        : [];
    }),
  );
  let upTo = 0;
  return mentions.flatMap((mention) => {
    if (mention.start < upTo) return [];
    // "the Director of the Lamp Office for the Department of X": the name begins behind the title
    const title =
      mention.via === 'official' ? (TITLE_OF.exec(text.slice(mention.start, mention.end))?.[0].length ?? 0) : 0;
    const name = names.find((one) => text.startsWith(one, mention.start + title));
    const full = whole.get(mention.canonical);
    if (name === undefined || !/body|established/.test(mention.rule))
      return [full === undefined ? mention : { ...mention, ...printedIdentity(full) }];
    upTo = mention.start + title + name.length;
    return [{ ...mention, end: upTo, ...printedIdentity(name) }];
  });
};
