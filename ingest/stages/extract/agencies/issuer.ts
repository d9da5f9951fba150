/** What "the Department", "the Agency" and "the Director" mean in a text that an agency itself issues. */
import { oncePer } from '../../../kernel/once-per.ts';
import type { KnownAgency, KnownNames, Structured } from '../../values.ts';
import { identityOf, type Identity } from './mention.ts';

const HEAD = /^(Department) of |\b(Agency|Administration|Commission|Board|Office|Bureau|Council)\b(?= of |$)/;
const CHIEF = /^(Secretary|Director|Administrator|Commissioner)\b/;

/** Head noun -> the issuer, or the department that it belongs to. Empty for a President's document and where nobody known signs. */
/** "Before the Federal Lamp Commission": whose order it is. */
const BEFORE = /^\s*(?:Before the|BEFORE THE)\s+([A-Z][\w’' ]{3,80}?(?:Commission|Board|Agency|Administration))\s/;

export const issuerHeads = ({ identity, document }: Structured, names: KnownNames): ReadonlyMap<string, Identity> => {
  const { agencies } = names;
  const printed = identity.issuer?.value ?? BEFORE.exec(document.text.slice(0, 200))?.[1]?.replace(/\s+/g, ' ');
  const issuer = byName(names).get(printed ?? '');
  const heads = new Map<string, Identity>();
  for (let agency = issuer, depth = 0; agency && depth < 3; agency = parentOf(agency, agencies), depth++) {
    for (const head of headsOf(agency)) if (!heads.has(head)) heads.set(head, identityOf(agency));
  }
  return heads;
};

/** The first of each name. */
const byName = oncePer(
  ({ agencies }: KnownNames): ReadonlyMap<string, KnownAgency> =>
    new Map(agencies.toReversed().map((agency) => [agency.name, agency])),
);

const parentOf = ({ parent }: KnownAgency, agencies: readonly KnownAgency[]): KnownAgency | undefined =>
  agencies.find(({ id }) => id === parent);

const headsOf = ({ name, officials }: KnownAgency): readonly string[] => {
  const match = HEAD.exec(name);
  const noun = match?.[1] ?? match?.[2];
  const chiefs = officials.flatMap((title) => CHIEF.exec(title)?.[1] ?? []);
  return [...(noun ? [noun] : []), ...chiefs];
};
