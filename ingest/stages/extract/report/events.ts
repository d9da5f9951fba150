/** What happened, and when. Reads: claims. Gives: events; those in the life of the reported text carry its status. */
import { sliceOf } from '../../../../schema/domain/span.ts';
import type { LifecycleStatus } from '../../../../schema/domain/vocabulary.ts';
import type { Claim, EventFound, Extractor, Structured } from '../../values.ts';
import { anchorDay, whenOf, type When } from './when.ts';

const rules = {
  'events/step@1': 'A verb that moves the reported text through its life: drafted, scheduled, postponed, signed.',
  'events/happening@1': 'A past happening with a date, printed or worked out.',
  'events/undated@1': 'A past happening that the text does not date.',
} as const;

interface Step {
  readonly pattern: RegExp;
  readonly status: LifecycleStatus;
}

const TEXT = String.raw`(?:order|EO|directive|memorandum|proclamation|signing|ceremony|event)`;

/** A sentence may tell two steps: what had been scheduled was postponed. */
const STEPS: readonly Step[] = [
  {
    status: 'POSTPONED',
    pattern: new RegExp(
      String.raw`\b(?:postponed|delayed|called off|put off|shelved|pulled)\b(?=[^.]{0,120}\b${TEXT}\b)|\b${TEXT}\b[^.]{0,120}\b(?:was|were|been|is)? ?(?:postponed|delayed|called off|put off|shelved)\b`,
      'u',
    ),
  },
  {
    status: 'SIGNED',
    pattern: new RegExp(
      String.raw`\b(?:President|Trump|Biden|He|She)\b[^.]{0,40} signed\b[^.]{0,80}\b(?:order|EO|directive|memorandum|proclamation)\b`,
      'u',
    ),
  },
  {
    status: 'SCHEDULED',
    pattern: new RegExp(
      String.raw`\b${TEXT}\b[^.]{0,80}\b(?:(?:set|scheduled|planned|slated) for|(?:was|were|is) to (?:be signed|take place))\b|\b(?:was|is|were) (?:due|set|expected|scheduled|slated|planning|planned) to sign\b`,
      'u',
    ),
  },
  {
    status: 'DRAFTED',
    pattern:
      /\b(?:draft|version)(?: of the order| order)? (?:was )?(?:circulated|drafted|prepared|shared)\b|\b(?:circulated|shared|prepared) (?:an?|the|its|his) (?:[a-z]+ ){0,2}(?:draft|version)\b/u,
  },
];

const HAPPENING =
  /(?<!\bwould (?:have )?(?:been )?|\bnot (?:been |yet been |yet )?)\b(?:spoke|called (?=him|her|them|[A-Z]|the (?:president|vice president|senator|secretary|governor|speaker|chair|director)\b)|met|invited|repealed|revoked|rescinded|announced|removed|published|posted|released|partnered|told reporters|testified|launched|established|resigned|appointed|clashed)\b/u;

const LONGEST = 240;

export const events: Extractor = {
  id: 'events',
  rules,
  extract: (input, found) => {
    const anchor = anchorDay(input);
    // "The next day" follows the day that was spoken of last.
    let spoken = anchor;
    return found.of('claim').flatMap((claim) => {
      const when = whenOf(input, claim, anchor, spoken);
      spoken = lastDayOf(when) ?? spoken;
      return eventsIn(input, claim, when);
    });
  },
};

const lastDayOf = (when: When | null): string | null => /\d{4}-\d{2}-\d{2}$/u.exec(when?.date ?? '')?.[0] ?? null;

const eventsIn = (input: Structured, claim: Claim, when: When | null): readonly EventFound[] => {
  const words = sliceOf(input.document.text, claim);
  const steps = STEPS.filter((step) => step.pattern.test(words));
  const event = (status: LifecycleStatus | null, rule: keyof typeof rules): EventFound => ({
    kind: 'event',
    start: claim.start,
    end: claim.end,
    date: when?.date ?? null,
    dateInferred: when?.inferred ?? false,
    description: shortened(words),
    status,
    rule,
  });
  if (steps.length > 0) return steps.map((step) => event(step.status, 'events/step@1'));
  if (!HAPPENING.test(words)) return [];
  return [event(null, when ? 'events/happening@1' : 'events/undated@1')];
};

/** Long words are cut between two of them; the quote has them all. */
const shortened = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST - 1))}…`;
