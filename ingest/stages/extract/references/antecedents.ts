/** "Such Act", "that order", "Id.": words that stand for a citation printed shortly before them. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { LegalReference } from '../../values.ts';
import { alternativesAt } from '../nearness.ts';

/** A pronoun's citation stands no further back, in UTF-16 units: a paragraph or two. */
const REACH = 1500;

const FAMILIES: Readonly<Record<string, RegExp>> = {
  Act: /^act\//,
  Order: /^eo\//,
  order: /^eo\//,
  Proclamation: /^proclamation\//,
  Memorandum: /^(?:memorandum|omb|nspm|nsm)\//,
  memorandum: /^(?:memorandum|omb|nspm|nsm)\//,
  Circular: /^omb\/circular\//,
  Directive: /^(?:ppd|pdd|hspd|nspd|spd|cisa)\//,
  section: /^(?:usc|cfr)\//,
};
const POINTING =
  /\b(?:(?:[Ss]uch|[Tt]hat|[Ss]aid) ((?:Executive )?Order|Act|order|Proclamation|Memorandum|memorandum|Circular|Directive|section)(?! [A-Z0-9])\b|Id\.(?= at |,| §))/g;

export const antecedents = (text: string, body: Span, named: readonly LegalReference[]): readonly LegalReference[] =>
  [...text.slice(body.start, body.end).matchAll(POINTING)].flatMap((match) => {
    const start = body.start + match.index;
    const family = FAMILIES[(match[1] ?? '').replace('Executive ', '')];
    const candidates = named.filter(
      (one) => one.end <= start && start - one.end <= REACH && (!family || family.test(one.norm)),
    );
    const before = candidates.at(-1);
    if (!before || named.some((one) => one.start < start + match[0].length && start < one.end)) return [];
    return [
      {
        ...before,
        rule: 'references/antecedent@1',
        start,
        end: start + match[0].length,
        pinpoint: null,
        shortForm: true,
        alternatives: alternativesAt(start, before.end, othersOf(before.norm, candidates)),
      },
    ];
  });

/** The latest of each other norm, the nearest first. */
const othersOf = (norm: string, candidates: readonly LegalReference[]) =>
  [...new Map(candidates.map((one) => [one.norm, one])).values()]
    .filter((one) => one.norm !== norm)
    .sort((a, b) => b.end - a.end)
    .slice(0, 2)
    .map((one) => ({ norm: one.norm, end: one.end, reason: `${one.norm} is cited before it too.` }));
