/** What a search can find, as its groups are called. */
import { word } from '../../design/words.ts';
import type { SearchType } from '../../graph/operations.ts';

export const TITLES: Readonly<Record<SearchType, string>> = {
  INSTRUMENT: 'Instruments',
  PROGRAM: 'Programs',
  MODEL: 'Models',
  AGENCY: 'Agencies',
  ORGANIZATION: 'Organizations',
  PERSON: 'People',
  REFERENCE: 'Legal references',
  PASSAGE: 'Passages',
};

export const typeTitle = (type: string): string => (type in TITLES ? TITLES[type as SearchType] : word(type));
