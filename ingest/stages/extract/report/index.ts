/** The extractors of news-style reports, in the order in which each may read those before it. */
import type { Extractor } from '../../../values/index.ts';
import { claims } from './claims.ts';
import { namedOrganizations } from './named-organizations.ts';
import { developers } from './developers.ts';
import { events } from './events.ts';
import { framework } from './framework.ts';
import { instrument } from './instrument.ts';
import { people } from './people.ts';
import { secondVoices } from './second-voices.ts';
import { positions } from './positions.ts';

/** Only a report tells of others' texts; an order names people and dates for reasons of its own. */
const ofReports = (extractor: Extractor): Extractor => ({
  ...extractor,
  extract: (input, found, names) =>
    input.identity.documentKind === 'report' ? extractor.extract(input, found, names) : [],
});

export const REPORT_EXTRACTORS: readonly Extractor[] = [
  developers,
  namedOrganizations,
  people,
  instrument,
  claims,
  secondVoices,
  events,
  positions,
  framework,
].map(ofReports);
