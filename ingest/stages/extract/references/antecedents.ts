/** "Such Act", "that order", "Id.": words that stand for a citation printed shortly before them. */
import { bySpan, type Span } from '../../../../schema/domain/span.ts';
import { pinpointBefore } from '../../../kernel/legal-references/pinpoint.ts';
import type { LegalReference } from '../../../values/index.ts';
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

/** "Id. § 9703(b)(2)": another section of the title that was cited before, not far from that one. */
const SECTION_AFTER = /^ §§? ?(\d{1,6}[a-z]{0,2}(?:-\d{1,4})?)((?:\([0-9A-Za-z]{1,5}\)){0,6})(?! (?:U\.|C\.|\d))/;
/** Footnotes stand further apart than pronouns in prose, in UTF-16 units. */
const REACH_OF_NOTES = 12_000;
const NEAR_SECTIONS = 120;

const sameTitle = (text: string, start: number, named: readonly LegalReference[]): LegalReference | null => {
  const end = start + 'Id.'.length;
  const after = text.startsWith('Id.', start) ? SECTION_AFTER.exec(text.slice(end, end + 60)) : null;
  const [printed, section = '', within = ''] = after ?? [];
  const before = named.findLast(
    (one) => one.end <= start && start - one.end <= REACH_OF_NOTES && /^(?:usc|cfr)\//.test(one.norm),
  );
  const [code, title, first = ''] = before?.norm.split('/') ?? [];
  const isNear = Math.abs(Number.parseInt(first, 10) - Number.parseInt(section, 10)) <= NEAR_SECTIONS;
  if (!printed || !before || !isNear) return null;
  return {
    ...before,
    rule: 'references/antecedent@1',
    start,
    end: end + printed.length,
    norm: `${code}/${title}/${section}`,
    pinpoint: within || null,
    shortForm: true,
  };
};

/** "section 3161(a)(2) of such title": of the title of the code that was cited last. */
const OF_SUCH_TITLE =
  /\b[Ss]ection (\d{1,6}[a-z]{0,2}(?:-\d{1,4})?)((?:\([0-9A-Za-z]{1,5}\)){0,6}) of (?:such|that|said) title\b/g;
const ofSuchTitle = (text: string, body: Span, named: readonly LegalReference[]): readonly LegalReference[] =>
  [...text.slice(body.start, body.end).matchAll(OF_SUCH_TITLE)].flatMap((match) => {
    const start = body.start + match.index;
    const end = start + match[0].length;
    const before = named.findLast((one) => one.end <= start && start - one.end <= REACH && /^usc\//.test(one.norm));
    if (!before || named.some((one) => one.start < end && start < one.end)) return [];
    const norm = `usc/${before.norm.split('/')[1] ?? ''}/${match[1] ?? ''}`;
    return [{ ...before, rule: 'references/antecedent@1', start, end, norm, pinpoint: match[2] || null }];
  });

export const antecedents = (text: string, body: Span, named: readonly LegalReference[]): readonly LegalReference[] =>
  [...pointing(text, body, named), ...ofSuchTitle(text, body, named)].sort(bySpan);

const pointing = (text: string, body: Span, named: readonly LegalReference[]): readonly LegalReference[] =>
  [...text.slice(body.start, body.end).matchAll(POINTING)].flatMap((match) => {
    const start = body.start + match.index;
    const section = sameTitle(text, start, named);
    if (section) return named.some((one) => one.start < section.end && start < one.end) ? [] : [section];
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
        pinpoint: pinpointBefore(text, start),
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
