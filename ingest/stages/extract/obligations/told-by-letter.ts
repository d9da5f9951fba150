/** "To the Harbor Board:" above sentences that command: what a letter of recommendations, an alert to several asks of each of them. */
import { spanOf } from '../../../../schema/domain/span.ts';
import { actorsIn } from './actors.ts';
import { NO_STEM } from './opened-stems.ts';
import type { Stem } from './memory.ts';
import { masking, type Reader } from './masking.ts';
import type { Unit } from './units.ts';

const TO = /^(?:To|For) (?:the )?[A-Z][\w’'&.-]*(?:,?(?: (?:and|of|the|for|on|in))* [A-Z][\w’'&.-]*){0,14}:$/;
/** What stands before it: "we make the following recommendations"; one "of a commission" announces none. */
const RECOMMENDS = /\b(?:following|these) (?:[a-z]+ ){0,3}recommendations\b|\brecommends?\b[^.]{0,80}:/i;
const LONGEST_LETTER = 8_000;
/** "Harbor Safety Alert", in its head: it commands. */
const ALERT = /\b(?:alert|advisory)\b/i;
const HEAD = 400;

/** The stem that such a line opens; of nobody where it names none that is known: what follows is asked of others. Null of any other line. */
export const addressStem = (reader: Reader, unit: Unit): Stem | null => {
  const words = reader.text.slice(unit.start, unit.end);
  if (!TO.test(words) || unit.opens) return null;
  const isRecommended = RECOMMENDS.test(reader.text.slice(Math.max(0, unit.start - LONGEST_LETTER), unit.start));
  if (!isRecommended && !ALERT.test(reader.text.slice(0, HEAD))) return null;
  const lead = /^(?:To|For) (?:the )?/.exec(words)?.[0].length ?? 0;
  const actors = actorsIn(masking(reader, unit), spanOf(unit.start + lead, unit.end - 1), 'RESPONSIBLE');
  if (actors.length === 0) return NO_STEM;
  const modality = isRecommended ? 'ENCOURAGED' : 'IMPERATIVE';
  return { ...NO_STEM, charge: { modality, modalitySpan: null, actors, rule: 'obligations/item@1' } };
};
