/** Developers of AI that a report names. Reads: text, known organizations. Gives: developer mentions. */
import { contains } from '../../../../schema/domain/span.ts';
import type { DeveloperMention, Extractor } from '../../../values/index.ts';
import { developersIn } from './organizations.ts';

const rules = {
  'developers/name@1': 'The printed name or alias of a developer in the table of known organizations.',
} as const;

export const developers: Extractor = {
  id: 'developers',
  rules,
  extract: (input, _found, names) =>
    developersIn(names)(input.document.text)
      .filter((named) => contains(input.body, named))
      .map(({ start, end, party }): DeveloperMention => ({
        kind: 'developer',
        start,
        end,
        name: party.name,
        role: null,
        affiliation: null,
        record: party.id,
        rule: 'developers/name@1',
      })),
};
