/** Known organizations of some kinds, found by name or alias. */
import { nameMatcher } from '../../../kernel/names.ts';
import { oncePer } from '../../../kernel/once-per.ts';
import type { Span } from '../../../../schema/domain/span.ts';
import type { KnownNames, KnownParty } from '../../../values/index.ts';

export interface NamedParty extends Span {
  readonly party: KnownParty;
}

/** In the order of the text, none overlapping; spans are of `text`. */
export type PartyFinder = (text: string) => readonly NamedParty[];

const finderOf = ({ organizations }: KnownNames, ...kinds: readonly string[]): PartyFinder => {
  const entries = organizations
    .filter((party) => party.kind !== null && kinds.includes(party.kind))
    .flatMap((party) => [party.name, ...party.aliases].map((name) => ({ name, party })));
  const matcher = nameMatcher(entries.map(({ name }) => name));
  return (text) =>
    matcher.find(text).flatMap(({ start, end, name }) => {
      const entry = entries[name];
      return entry ? [{ start, end, party: entry.party }] : [];
    });
};

export const developersIn = oncePer((names: KnownNames) => finderOf(names, 'developer'));
export const outletsIn = oncePer((names: KnownNames) => finderOf(names, 'media'));
/** Of the table, neither developers nor outlets. */
export const othersIn = oncePer((names: KnownNames) => finderOf(names, 'association', 'company'));
