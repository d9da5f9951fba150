/** What "the Department", "the Agency" and "the Director" mean in a text that an agency itself issues. */
import { oncePer } from '../../../kernel/once-per.ts';
import type { KnownAgency, KnownNames, Structured } from '../../../values/index.ts';
import { identityOf, type Identity } from './mention.ts';

const HEAD = /^(Department) of |\b(Agency|Administration|Commission|Board|Office|Bureau|Council)\b(?= of |$)/;
/** Who heads such a body, where the table names nobody. */
const CHIEF_OF: Readonly<Record<string, string>> = { Department: 'Secretary', Administration: 'Administrator' };
const CHIEF = /^(Secretary|Director|Administrator|Commissioner)\b/;

/** "Before the Federal Lamp Commission": whose order it is. */
const BEFORE = /^\s*(?:Before the|BEFORE THE)\s+([A-Z][\w’' ]{3,80}?(?:Commission|Board|Agency|Administration))\s/;

/** Head noun -> the issuer, or the department that it belongs to. Empty for a President's document and where nobody known signs. */
export const issuerHeads = ({ identity, document }: Structured, names: KnownNames): ReadonlyMap<string, Identity> => {
  const { agencies } = names;
  const printed = identity.issuer?.value ?? BEFORE.exec(document.text.slice(0, 200))?.[1]?.replace(/\s+/g, ' ');
  const known = byName(names);
  const issuer = known.get(printed ?? '') ?? known.get(plainName(printed ?? ''));
  const heads = new Map<string, Identity>();
  for (let agency = issuer, depth = 0; agency && depth < 3; agency = parentOf(agency, agencies), depth++) {
    for (const head of headsOf(agency)) if (!heads.has(head)) heads.set(head, identityOf(agency));
  }
  // a rule speaks of its own issuer so
  if (issuer && identity.frDocumentNumber && !identity.kind && !heads.has('Agency'))
    heads.set('Agency', identityOf(issuer));
  return heads;
};

/** "Harbor Administration (HA), Department of Lamps": the part that issues. */
const plainName = (printed: string): string =>
  (printed.replace(/ ?\([^()]{1,20}\)/g, '').split(/[,;] /)[0] ?? '').replace(/^the /i, '').replace(/\.$/, '');

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
  const byKind = noun === undefined ? undefined : CHIEF_OF[noun];
  return [...(noun ? [noun] : []), ...(chiefs.length > 0 ? chiefs : byKind ? [byKind] : [])];
};
