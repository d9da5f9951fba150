/** Developers of AI that a report names. Reads: text, known organizations. Gives: developer mentions. */
import { nameMatcher, type NameMatcher } from '../../../kernel/names.ts';
import type { DeveloperMention, Extractor, KnownNames, KnownParty } from '../../values.ts';

const rules = {
  'developers/name@1': 'The printed name or alias of a developer in the table of known organizations.',
} as const;

interface Index {
  readonly matcher: NameMatcher;
  readonly parties: readonly KnownParty[];
}

const indexes = new WeakMap<KnownNames, Index>();

const indexOf = (names: KnownNames): Index => {
  const held = indexes.get(names);
  if (held) return held;
  const entries = names.organizations
    .filter((party) => party.kind === 'developer')
    .flatMap((party) => [party.name, ...party.aliases].map((name) => ({ name, party })));
  const made = {
    matcher: nameMatcher(entries.map((entry) => entry.name)),
    parties: entries.map((entry) => entry.party),
  };
  indexes.set(names, made);
  return made;
};

export const developers: Extractor = {
  id: 'developers',
  rules,
  extract: (input, _found, names) => {
    if (input.identity.documentKind !== 'report') return [];
    const { matcher, parties } = indexOf(names);
    return matcher.find(input.document.text).flatMap((match): readonly DeveloperMention[] => {
      const party = parties[match.name];
      if (!party || match.start < input.body.start || match.end > input.body.end) return [];
      return [
        {
          kind: 'developer',
          start: match.start,
          end: match.end,
          name: party.name,
          role: null,
          affiliation: null,
          record: party.id,
          rule: 'developers/name@1',
        },
      ];
    });
  },
};
