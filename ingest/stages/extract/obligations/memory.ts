/** What a reader of the text holds in mind: who was charged last, and which lists are open. */
import type { Span } from '../../../../schema/domain/span.ts';
import type { Modality } from '../../../../schema/domain/vocabulary.ts';
import type { Actor, Deadline } from '../../../values/index.ts';
import type { StemSubject } from './clauses.ts';
import type { ObligationRule } from './rules.ts';
import type { Unit } from './units.ts';

/** A modal with its actors, waiting for the verbs of a list. */
export interface Charge {
  readonly modality: Modality;
  /** Null for a command: it has no modal verb. */
  readonly modalitySpan: Span | null;
  readonly actors: readonly Actor[];
  readonly rule: ObligationRule;
  /** "responsible for:": the items name what is done as "lighting lamps". */
  readonly ofGerunds?: boolean;
}

/** What the items of a list take from the sentence that introduces it. */
export interface Stem {
  /** Set where the items complete the modal. */
  readonly charge: Charge | null;
  readonly deadline: Deadline | null;
  /** Its items say what the policy is, and charge nobody. */
  readonly isPolicy: boolean;
  /** Its items are principles: no duties but where they say who shall do what. */
  readonly isPrinciples: boolean;
  /** Its items are the contents of something: no commands. */
  readonly isContents: boolean;
  /** It ends with "that": its items are clauses that depend on it. */
  readonly isThat: boolean;
  /** It has no verb of its own, so that each item must bring one, however it begins. */
  readonly isBare: boolean;
  /** Its subject, where it has no modal: each item may bring one. */
  readonly subject: StemSubject | null;
}

interface OpenStem extends Stem {
  readonly path: string | null;
  readonly level: number;
}

export interface Memory {
  /** Those who were charged last in this part of the text. */
  lastCharged(unit: Unit): readonly Actor[];
  /** Those who were charged last, wherever. */
  last(): readonly Actor[];
  /** Those who were charged together last, here or in a part before. */
  lastGroup(): readonly Actor[];
  /** The one that was charged last by name, wherever; none where it was several. */
  lastNamed(): readonly Actor[];
  charge(unit: Unit, actors: readonly Actor[]): void;
  /** A private party was told something last, in this part of the text. */
  isOfOutsider(unit: Unit): boolean;
  tellOutsider(unit: Unit): void;
  /** The paragraph says what the policy is. */
  statePolicy(unit: Unit): void;
  isPolicy(unit: Unit): boolean;
  /** Those to whom this part of the text, or that section of it, last delegated an authority. */
  delegates(unit: Unit, section?: string): readonly Actor[];
  delegate(unit: Unit, to: readonly Actor[]): void;
  /** Who was last told to make such a thing ("plan"), anywhere in the text. */
  makersOf(product: string, unit?: Unit): readonly Actor[] | null;
  made(products: readonly string[], by: readonly Actor[]): void;
  /** The same of an item, whose thing is spoken of in its own part of the text. */
  madeHere(products: readonly string[], by: readonly Actor[], unit: Unit): void;
  /** The list in which the unit is an item, or goes on after the first sentence of an item. */
  stemOf(unit: Unit): Stem | null;
  openStem(unit: Unit, stem: Stem): void;
  /** No list goes on. */
  closeStems(): void;
}

/** `4(b)(ii)` -> `4`, `h:guidelines.1` -> `h:guidelines`. */
const partOf = (unit: Unit): string => {
  const path = unit.section?.path ?? '';
  // what one clause inserts elsewhere does not go on with what another inserts
  return unit.inAmendment ? `${path} inserted` : (/^(?:h:[^.]+|[^(.]+)/.exec(path)?.[0] ?? '');
};

/** Whether a unit stands in the list that another opens: deeper in its section, or in a section below. */
export const isBelow = (unit: Unit, stem: { readonly path: string | null; readonly level: number }): boolean => {
  const path = unit.section?.path ?? null;
  if (path === stem.path) return unit.itemLevel > stem.level;
  return stem.path !== null && path !== null && path.startsWith(stem.path) && /[(.]/.test(path[stem.path.length] ?? '');
};

const MARK = /^\(?[0-9a-z]{1,4}[.)]$/i;
/** "I ask that you take these steps:", above "1." and "2." that stand in no section. */
const isListed = (unit: Unit, { path, charge }: OpenStem): boolean =>
  path === null && charge !== null && MARK.test(unit.section?.label ?? '');

export const memory = (): Memory => {
  let charged: readonly Actor[] = [];
  let part = '';
  let outside: string | null = null;
  let group: readonly Actor[] = [];
  let named: readonly Actor[] = [];
  const delegated = new Map<string, readonly Actor[]>();
  let policy: { readonly path: string | null; readonly level: number } | null = null;
  const makers = new Map<string, readonly Actor[]>();
  const makersHere = new Map<string, { readonly part: string; readonly by: readonly Actor[] }>();
  let stems: OpenStem[] = [];
  return {
    lastCharged: (unit) => (partOf(unit) === part ? charged : []),
    last: () => charged,
    lastGroup: () => group,
    lastNamed: () => named,
    charge: (unit, actors) => {
      charged = actors;
      outside = null;
      if (actors.length > 1) group = actors;
      if (actors.some(({ agency }) => agency !== null)) named = actors.length === 1 ? actors : [];
      part = partOf(unit);
    },
    isOfOutsider: (unit) => outside !== null && outside === partOf(unit),
    tellOutsider: (unit) => {
      outside = partOf(unit);
    },
    statePolicy: (unit) => {
      policy = { path: unit.section?.path ?? null, level: unit.itemLevel };
    },
    isPolicy: (unit) =>
      policy !== null && policy.path !== null && policy.path === unit.section?.path && policy.level === unit.itemLevel,
    delegates: (unit, section = partOf(unit)) => delegated.get(section) ?? [],
    delegate: (unit, to) => {
      delegated.set(partOf(unit), to);
    },
    makersOf: (product, unit) => {
      const here = unit && makersHere.get(product);
      return here?.part === (unit && partOf(unit)) && here ? here.by : (makers.get(product) ?? null);
    },
    made: (products, by) => {
      for (const product of products) {
        makers.set(product, by);
        makersHere.delete(product);
      }
    },
    madeHere: (products, by, unit) => {
      for (const product of products) makersHere.set(product, { part: partOf(unit), by });
    },
    stemOf: (unit) => {
      stems = unit.opensInserted ? [] : stems.filter((stem) => isBelow(unit, stem) || isListed(unit, stem));
      return stems.at(-1) ?? null;
    },
    closeStems: () => {
      stems = [];
    },
    openStem: (unit, stem) => {
      stems.push({ ...stem, path: unit.section?.path ?? null, level: unit.itemLevel });
    },
  };
};
