/**
 * Reads: legal references, sentences, provisions. Gives: what this document does to other instruments (revokes,
 * supersedes, amends, continues, implements, suspends, reinstates, terminates), and one `CITES` for each other
 * instrument that it names.
 */
import { contains, sliceOf, spanOf, type Span } from '../../../schema/domain/span.ts';
import type { Extractor, LegalReference, Relation, Structured } from '../../values/index.ts';
import { candidates } from './relations/candidates.ts';
import { actsIn, type Act } from './relations/clauses.ts';
import { implementing } from './relations/implementing.ts';
import { listedActs } from './relations/lists.ts';
import { pathsOf } from './relations/provisions.ts';
import { ratesChanged } from './relations/rates.ts';
import { adding, modifiedByThis } from './relations/adding.ts';
import { addedParts, amendedItems, amendedParts } from './relations/amended-parts.ts';
import { LASTING, termAfter } from './relations/terms.ts';
import { withItself } from './relations/voice.ts';
import { tokensOf } from './relations/tokens.ts';

const RULES = {
  'relations/passive@1': 'The cited instrument is the subject: “Executive Order X is hereby revoked”.',
  'relations/relative@1': 'Said in passing of a citation: “Executive Order X, which is hereby revoked”.',
  'relations/active@1': 'This document, or the President in it, acts: “this order supersedes X”, “I hereby amend X”.',
  'relations/purpose@1': 'The document is made to do it: “in order to further amend X, it is hereby ordered”.',
  'relations/emergency@1': 'The national emergency that the cited instrument declared is ended or continued.',
  'relations/body@1': 'The body that the cited instrument established is continued.',
  'relations/listed@1': 'An item of a list that one clause rules: “The following orders are revoked: …”.',
  'relations/implements@1':
    'The document carries out what the cited one directs: “As directed by X, the Secretary shall …”.',
  'relations/cites@1': 'A presidential, OMB, NIST or CISA document that is named, and to which nothing is done.',
} as const;

/** The families of norms that are documents of the executive; statutes and regulations give no relation. */
const INSTRUMENT =
  /^(?:eo|proclamation|memorandum|ppd|pdd|hspd|nspd|nspm|nsm|nsd|nsdd|psd|spd|determination|omb|nist|cisa)\//;
/** What departments issue to their own, and governors order: only what is done to it is a relation. */
const ISSUED = /^(?:dod|cjcs|doe|dhs|ic|cnss|[a-z-]+\/eo)\//;

export const relations: Extractor = {
  id: 'relations',
  rules: RULES,
  extract: (input, findings) => {
    const cited = findings
      .of('legal-reference')
      .filter((one) => (INSTRUMENT.test(one.norm) || ISSUED.test(one.norm)) && one.norm !== input.identity.norm);
    const operative = cited.filter((one) => !input.quoted.some((quoted) => contains(quoted, one)));
    const acts = candidates(input, operative).flatMap((sentence) => {
      const printed = tokensOf(input.document.text, sentence, sentence.references);
      const tokens = sentence.previous ? withItself(printed, sliceOf(input.document.text, sentence.previous)) : printed;
      const found = [
        ...actsIn(tokens, sentence.before),
        ...listedActs(input, sentence, tokens, operative),
        ...implementing(tokens),
        ...adding(tokens),
        ...modifiedByThis(tokens),
        ...ratesChanged(input, sentence, tokens),
      ];
      return found.flatMap((act) => relationsOf(input, sentence, act));
    });
    const done = onePerTarget(acts);
    return [...done, ...citing(cited, done)];
  },
};

const LONGEST_CLAUSE = 600;

/** One for each provision that the clause names. */
const relationsOf = (input: Structured, sentence: Span, act: Act): readonly Relation[] => {
  const { type, target, part, clause, form, stem = null } = act;
  const term = LASTING.has(type)
    ? termAfter(input, spanOf((stem ?? clause).start, stem ? stem.end : sentence.end), stem ? stem.start : clause.end)
    : null;
  const span = form !== 'listed' && sentence.end - sentence.start <= LONGEST_CLAUSE ? sentence : clause;
  const { text } = input.document;
  const own = pathsOf(target.pinpoint);
  const named =
    own[0] === null && type === 'AMENDS'
      ? [...amendedParts(sliceOf(text, sentence), clause.end - sentence.start), ...addedParts(sliceOf(text, clause))]
      : [];
  const paths = named.length > 0 ? named : own;
  const said = {
    kind: 'relation',
    rule: `relations/${form}@1`,
    type,
    target: target.norm,
    targetSpan: spanOf(target.start, target.end),
    term,
    stem,
  } as const;
  const isPart = part || named.length > 0 || inPart(sliceOf(text, span));
  const items = type === 'AMENDS' && !isPart && own[0] === null ? amendedItems(input, sentence) : [];
  if (items.some((item) => item.paths.length > 0))
    return items.flatMap((item) => {
      const whole = spanOf(sentence.start, item.end);
      const place = whole.end - whole.start <= LONGEST_CLAUSE ? whole : span;
      const touched = item.paths.length > 0 ? item.paths : [null];
      return touched.map((path) => ({
        ...said,
        extent: path === null ? ('WHOLE' as const) : ('PART' as const),
        targetProvision: path,
        ...(path !== null && { placeSpan: spanOf(item.start, item.end) }),
        start: place.start,
        end: place.end,
      }));
    });
  return paths.map((path) => ({
    ...said,
    extent: isPart ? 'PART' : 'WHOLE',
    targetProvision: path,
    start: span.start,
    end: span.end,
  }));
};

const inPart = (clause: string): boolean =>
  /\b(?:in part|to the extent (?:that )?(?:(?:they are|it is|of any) )?inconsisten(?:t|cy)|to the extent (?:that )?(?:it|they|any)[^.;]{0,60} conflicts?|to the extent of (?:any|such|that|the) conflict|(?:except(?:ing|ed)?|other than|with the exception of|excluding)(?: for)?(?: those)? (?:sub)?(?:section|paragraph|part|clause|provision)s?)\b/.test(
    clause,
  );

/** Of several clauses that do the same to one target, the most direct stays. */
const onePerTarget = (all: readonly Relation[]): readonly Relation[] => {
  const kept = new Map<string, Relation>();
  for (const one of all) {
    const key = `${one.type} ${one.target} ${one.extent === 'PART' ? (one.targetProvision ?? '') : ''}`;
    const held = kept.get(key);
    if (!held || directness(one) < directness(held)) kept.set(key, one);
  }
  const direct = new Set([...kept.values()].filter(({ rule }) => rule !== PURPOSE).map(deed));
  // "in order to amend X" says nothing more where a clause below does it
  return [...kept.values()].filter((one) => one.rule !== PURPOSE || !direct.has(deed(one)));
};
const PURPOSE = 'relations/purpose@1';
const deed = ({ type, target }: Relation): string => `${type} ${target}`;

const ORDER = [
  'relations/passive@1',
  'relations/active@1',
  'relations/relative@1',
  'relations/listed@1',
  'relations/implements@1',
  'relations/emergency@1',
  'relations/body@1',
  'relations/purpose@1',
];
const directness = ({ rule }: Relation): number => ORDER.indexOf(rule);

const citing = (cited: readonly LegalReference[], done: readonly Relation[]): readonly Relation[] => {
  const seen = new Set(done.map((one) => one.target));
  return cited.flatMap((one) => {
    if (one.shortForm || ISSUED.test(one.norm) || seen.has(one.norm)) return [];
    seen.add(one.norm);
    const span = spanOf(one.start, one.end);
    return [
      {
        kind: 'relation',
        rule: 'relations/cites@1',
        type: 'CITES',
        extent: 'WHOLE',
        target: one.norm,
        targetSpan: span,
        targetProvision: one.pinpoint,
        term: null,
        stem: null,
        ...span,
      } as const,
    ];
  });
};
