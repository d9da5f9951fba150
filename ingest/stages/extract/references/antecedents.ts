/** "Such Act", "that order", "Id.": words that stand for a citation printed shortly before them. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { LegalReference } from '../../values.ts';

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
    const before = named.findLast(
      (one) => one.end <= start && start - one.end <= REACH && (!family || family.test(one.norm)),
    );
    if (!before || named.some((one) => one.start < start + match[0].length && start < one.end)) return [];
    return [
      {
        ...before,
        rule: 'references/antecedent@1',
        start,
        end: start + match[0].length,
        pinpoint: null,
        shortForm: true,
      },
    ];
  });
