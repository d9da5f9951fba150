/** The base form of a verb from its participle: "changed" -> "change", "borne" -> "bear". Spelling tells it but for the irregular ones. */

const table = (words: string): ReadonlyMap<string, string> =>
  new Map(
    words.split(';').flatMap((entry) => {
      const [base = '', forms = ''] = entry.trim().split(':');
      return forms
        .trim()
        .split(' ')
        .map((form) => [form, base] as const);
    }),
  );

const IRREGULAR = table(
  `bear: borne born; become: become; begin: begun; bind: bound; break: broken; bring: brought; build: built; buy: bought;
  catch: caught; choose: chosen; cut: cut; deal: dealt; do: done; draw: drawn; drive: driven; feed: fed; find: found;
  forbid: forbidden; forgo: forgone; foresee: foreseen; forgive: forgiven; freeze: frozen; give: given; grow: grown;
  hear: heard; hide: hidden; hold: held; keep: kept; know: known; lay: laid; lead: led; leave: left; lend: lent; let: let;
  light: lit; lose: lost; make: made; mean: meant; meet: met; override: overridden; oversee: overseen; overtake: overtaken; pay: paid;
  prove: proven; put: put; redo: redone; repay: repaid; reset: reset; rewrite: rewritten; say: said; see: seen; seek: sought;
  sell: sold; send: sent; set: set; show: shown; shut: shut; speak: spoken; spend: spent; split: split; spread: spread;
  steal: stolen; strike: struck stricken; swear: sworn; take: taken; teach: taught; tell: told; think: thought; throw: thrown;
  undergo: undergone; understand: understood; undertake: undertaken; undo: undone; uphold: upheld; wear: worn;
  withdraw: withdrawn; withhold: withheld; write: written; wring: wrung; add: added; tie: tied; untie: untied`,
);

/** The stems that a silent "e" goes with, by their last letter; each names what is spelled alike and has none. */
const SILENT_E = new RegExp(
  `(?:${[
    'e|(?<!s)s|[cvzu]',
    '(?<!on|alo)g',
    '[bcdfgkpstz]l|(?<![aeo])il|(?:sc|h)al|(?:cons|par)ol|(?<![ao])ul',
    '(?<!(?:^|tr|p|f|h|s|b)e|o)at|(?:pl|el|mp|cr)et|(?<![li])cit|(?:inv|un|xped|gn)it',
    '(?:^|de)vot|(?:^|de|con)not|quot|mot|(?<!o)ut|(?:^|re)rout|(?:^|un)(?:w|t|h|p)ast',
    '[aiou]b|(?:br|^b|l)eath|cloth',
    '(?<!e|end)ar|(?<!a)ir|(?:dh|oh|terf|rev|sev)er|(?:st|pl|gn|sc)or|(?<!o|murm)ur',
    '(?<![aou])in|(?:con|inter|contra|super)ven|(?:postp|cond|ph|cl|at|^z)on|(?:t|pr|comm)un',
    '(?<![eo])ap|[iy]p|(?:sc|^c|h|sl)op',
    '(?<![eo])am|(?:t|pr|m|ch)im|schem|welcom|um',
    '(?<![eo])ad|(?<![aoe])id|(?<!o)od|(?<![aoe])ud|[cps]ed',
    '(?<![eo])ak|(?<!o)ok|[iu]k',
  ].join('|')})$`,
);
const NO_E =
  /(?:focus|bias|canvas|combat|format|input|output|margin|ruin|program|gossip|worship|victim|pencil|council|method|period|orphan)$/;

/** Doubled by the participle alone: "submitted", "controlled"; "enrolled" keeps both. */
const DOUBLED =
  /([bdgmnprt])\1$|(?:contro|compe|cance|mode|labe|trave|prope|expe|repe|dispe|leve|channe|signa|tota|counse|exce|patro|annu|marsha)ll$/;

/** "developing" -> "develop", "making" -> "make". */
export const baseOfGerund = (gerund: string): string =>
  baseForm(gerund.replace(/ing$/, 'ed').replace(/^(.*[^aeiou])yed$/, '$1ied'));

export const baseForm = (participle: string): string => {
  const irregular = IRREGULAR.get(participle);
  if (irregular !== undefined) return irregular;
  if (participle.endsWith('ied')) return `${participle.slice(0, -3)}y`;
  if (!participle.endsWith('ed')) return participle;
  const stem = participle.slice(0, -2);
  if (DOUBLED.test(stem)) return stem.slice(0, -1);
  return SILENT_E.test(stem) && !NO_E.test(stem) ? `${stem}e` : stem;
};
