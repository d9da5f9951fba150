/**
 * Clauses in which this document acts upon another: "Executive Order X, as amended, is hereby revoked", "this order
 * supersedes section 3 of X", "I hereby terminate the national emergency declared in X, and revoke that order".
 * What others did or may do ("was revoked by", "may be amended", "nothing in this order revokes") is none.
 */
import { spanOf, type Span } from '../../../../schema/domain/span.ts';
import type { RelationType } from '../../../../schema/domain/vocabulary.ts';
import type { LegalReference } from '../../../values/index.ts';
import { amending, regulatedBy } from './regulations.ts';
import { headAt, pastDetails, targetsAt, type Target, type Targets } from './targets.ts';
import { isMark, isWord, type Token } from './tokens.ts';
import { activeAt, isReplacing, passiveAt, pastAdverbs, type Verb } from './verbs.ts';
import { ownVoice, speaksOn } from './voice.ts';

export type Form = 'passive' | 'relative' | 'active' | 'purpose' | 'emergency' | 'body' | 'listed' | 'implements';

export interface Act {
  readonly form: Form;
  readonly type: RelationType;
  readonly target: LegalReference;
  readonly part: boolean;
  /** From the clause's first word to its verb or its last target. */
  readonly clause: Span;
  /** Of an item of a list: the words above it that say what is done. */
  readonly stem?: Span;
}

/** `before`: what the sentence before cites, for "these orders are hereby rescinded". */
export const actsIn = (tokens: readonly Token[], before: readonly LegalReference[] = []): readonly Act[] => [
  ...passives(tokens),
  ...actives(tokens),
  ...amending(tokens).map(({ target, from, to }) => act(tokens, 'active', 'AMENDS', target, from, to)),
  ...these(tokens, before),
  ...anew(tokens),
  ...relatives(tokens),
];

/** "These Executive Orders are hereby rescinded": all that the sentence before cites. */
const these = (tokens: readonly Token[], before: readonly LegalReference[]): readonly Act[] => {
  if (!isWord(tokens[0], 'these', 'those', 'both')) return [];
  const noun = isWord(tokens[1], 'executive', 'presidential') ? 2 : 1;
  const verb = isWord(tokens[noun], 'orders', 'memoranda', 'actions', 'proclamations', 'directives')
    ? passiveAt(tokens, noun + 1)
    : null;
  if (!verb) return [];
  return verb.types.flatMap((type) =>
    before.map((reference) => act(tokens, 'passive', type, { reference, part: false }, 0, verb.end)),
  );
};

/** "An updated version of Annex I to Executive Order X is attached to this order": that annex is amended. */
const anew = (tokens: readonly Token[]): readonly Act[] =>
  tokens.flatMap((token, at) => {
    const isNew =
      isWord(token, 'version', 'annex') &&
      isWord(tokens[at - 1], 'updated', 'revised', 'amended', 'replacement') &&
      isWord(tokens[at + 1], 'of', 'to');
    const found = isNew ? targetsAt(tokens, at + 2) : null;
    const verb = found?.end ?? 0;
    if (
      !found ||
      !isWord(tokens[verb], 'is', 'are') ||
      !isWord(tokens[verb + 1], 'attached', 'set', 'annexed', 'appended')
    )
      return [];
    return found.targets
      .slice(0, 1)
      .map((target) => act(tokens, 'active', 'AMENDS', { ...target, part: true }, at, verb + 2));
  });

/** A clause may begin after any of these; not after a "that" by which it is only said, or said to be false. */
const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (isWord(before, 'that')) return !isWord(tokens[at - 2], ...ONLY_SAID);
  return !before || before.kind === 'mark' || before.kind === 'label' || isWord(before, 'and');
};
const ONLY_SAID = [
  ...['false', 'untrue', 'held', 'holding', 'alleged', 'alleges', 'claimed', 'claims', 'claim', 'argued', 'argues'],
  ...['contended', 'contends', 'said', 'says', 'reported', 'rumored', 'believed', 'believes', 'belief', 'assumed'],
  ...['denied', 'denies', 'doubted', 'doubt', 'suggested', 'suggests', 'supposed', 'imagined'],
] as const;

/**
 * "… under Executive Order X of May 1, 1981, which is hereby revoked", "which this order supersedes": said in passing, of
 * the citation right before it, or of the one that that one had amended.
 */
const relatives = (tokens: readonly Token[]): readonly Act[] =>
  tokens.flatMap((token, at) => {
    if (token.kind !== 'reference') return [];
    const found = targetsAt(tokens, at);
    const which = found && found.end + (isMark(tokens[found.end], ',') ? 1 : 0);
    if (!found || !isWord(tokens[which ?? -1], 'which', 'that') || isAgent(tokens, at)) return [];
    const verb = saidHere(tokens, (which ?? 0) + 1);
    if (!verb) return [];
    const named = verb.singular === false ? found.targets : found.targets.slice(verb.singular ? -1 : 0);
    const first = found.amendedFirst ? found.targets.slice(0, 1) : named;
    return verb.types.flatMap((type) =>
      first.map((target) =>
        act(tokens, 'relative', replaced(type, tokens[verb.end - 1], target), target, at, verb.end),
      ),
    );
  });

/** "As amended by X": what follows speaks of what X amended. */
const isAgent = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], 'by') && tokens.slice(Math.max(0, at - 4), at).some((token) => isWord(token, 'as'));

/** "Is hereby revoked", "this order revokes": not what was done before. */
const saidHere = (tokens: readonly Token[], at: number): Verb | null => {
  const verb = passiveAt(tokens, at);
  if (verb) return tokens.slice(at, verb.end).some((token) => isWord(token, 'hereby')) ? verb : null;
  for (let active = at + 1; active < at + 5; active++) {
    const type = activeAt(tokens, active);
    if (type)
      return ownVoice(tokens, active, false) === 'own' ? { types: [type], singular: null, end: active + 1 } : null;
  }
  return null;
};

const passives = (tokens: readonly Token[]): readonly Act[] => {
  const acts: Act[] = [];
  let at = 0;
  while (at < tokens.length) {
    const opens = opensClause(tokens, at);
    const found = opens
      ? (inside(tokens, at) ??
        clauseOf(tokens, at, emergencyAt) ??
        clauseOf(tokens, at, plainSubject) ??
        clauseOf(tokens, at, includingAt) ??
        clauseOf(tokens, at, regulationAt) ??
        clauseOf(tokens, at, bodyAt) ??
        clauseOf(tokens, at, effectAt))
      : null;
    acts.push(...(found?.acts ?? []));
    at = found?.end ?? at + 1;
  }
  return acts;
};

interface Clause {
  readonly acts: readonly Act[];
  readonly end: number;
}

const clauseOf = (tokens: readonly Token[], at: number, subjectAt: typeof plainSubject): Clause | null => {
  const subject = subjectAt(tokens, at);
  const verb = subject && verbAfter(tokens, subject.end);
  const acts = verb ? passive(tokens, at, subject, verb) : [];
  return verb && acts.length > 0 ? { acts, end: verb.end } : null;
};

/** "In Executive Order X, the second sentence of section 1 is amended"; "Regarding X, the following shall replace section 1". */
const inside = (tokens: readonly Token[], at: number): Clause | null => {
  const head = isWord(tokens[at], 'in', 'regarding', 'concerning') ? headAt(tokens, at + 1) : null;
  const comma = head && pastDetails(tokens, head.index + 1);
  if (!head || comma === null || !isMark(tokens[comma], ',')) return null;
  const verb = provisionVerb(tokens, comma + 1) ?? followingReplaces(tokens, comma + 1);
  if (!verb?.types.includes('AMENDS')) return null;
  const target = { reference: tokens[head.index]?.reference as LegalReference, part: true };
  return { acts: [act(tokens, 'passive', 'AMENDS', target, at, verb.end)], end: verb.end };
};

const provisionVerb = (tokens: readonly Token[], from: number): Verb | null => {
  for (let at = from; at < from + LONGEST_MODIFIER && at < tokens.length; at++) {
    const verb = passiveAt(tokens, at);
    if (verb || isMark(tokens[at], ';:.')) return verb;
  }
  return null;
};

const followingReplaces = (tokens: readonly Token[], at: number): Verb | null => {
  if (!isWord(tokens[at], 'the') || !isWord(tokens[at + 1], 'following')) return null;
  const verb = at + 2 + (isWord(tokens[at + 2], 'shall', 'will') ? 1 : 0);
  return isReplacing(tokens[verb]) ? { types: ['AMENDS'], singular: true, end: verb + 1 } : null;
};

interface Subject extends Targets {
  /** What lasts, and is ended or continued for the order that began it. */
  readonly lasting: 'emergency' | 'body' | 'effect' | null;
}

const plainSubject = (tokens: readonly Token[], at: number): Subject | null => {
  const found = targetsAt(tokens, at);
  return found && { ...found, lasting: null };
};

/** "Section 5 of the Lamp Regulations, prescribed by Executive Order Y". */
const regulationAt = (tokens: readonly Token[], at: number): Subject | null => {
  const found = regulatedBy(tokens, at);
  return found && { ...found, lasting: null };
};

/** "All prior orders, including Executive Order Y, are superseded". */
const includingAt = (tokens: readonly Token[], at: number): Subject | null => {
  if (!isWord(tokens[at], 'all', 'any') || !isWord(tokens[at + 1], 'prior', 'previous', 'other', 'earlier'))
    return null;
  const to = tokens.findIndex(
    (token, index) => index > at + 1 && (token.kind === 'reference' || isWord(token, 'including')),
  );
  const found = to > 0 && to < at + 14 && isWord(tokens[to], 'including') ? targetsAt(tokens, to + 1) : null;
  return found && { ...found, lasting: null };
};

/** "The X Council, established by Executive Order Y": a body lives as long as the order that made it. */
const bodyAt = (tokens: readonly Token[], at: number): Subject | null => {
  if (!isWord(tokens[at], 'the')) return null;
  for (let to = at + 1; to < at + LONGEST_NAME && to < tokens.length; to++) {
    if (tokens[to]?.kind === 'reference' || isMark(tokens[to], ';:.')) return null;
    const made =
      isWord(tokens[to], 'established', 'created', 'chartered') && isWord(tokens[to + 1], 'by', 'in', 'under');
    const found = made ? targetsAt(tokens, to + 2) : null;
    if (found) return { ...found, targets: found.targets.slice(0, 1), lasting: 'body' };
  }
  return null;
};
const LONGEST_NAME = 30;

/** "The duty imposed by Proclamation Y": what an order does may be suspended for a time. */
const effectAt = (tokens: readonly Token[], at: number): Subject | null => {
  if (!isWord(tokens[at], 'the', 'any', 'all')) return null;
  for (let to = at + 1; to < at + LONGEST_NAME && to < tokens.length; to++) {
    if (tokens[to]?.kind === 'reference' || isMark(tokens[to], ';:.')) return null;
    const made =
      isWord(tokens[to], 'imposed', 'required', 'prescribed', 'established') &&
      isWord(tokens[to + 1], 'by', 'in', 'under', 'pursuant');
    const found = made ? targetsAt(tokens, to + (isWord(tokens[to + 2], 'to') ? 3 : 2)) : null;
    if (found)
      return { ...found, targets: found.targets.map((target) => ({ ...target, part: true })), lasting: 'effect' };
  }
  return null;
};

/** "the national emergency … declared in X". */
const emergencyAt = (tokens: readonly Token[], at: number): Subject | null => {
  let index = at;
  if (isWord(tokens[index], 'for') && isWord(tokens[index + 1], '1', 'one') && isWord(tokens[index + 2], 'year'))
    index += 3;
  if (isWord(tokens[index], 'the', 'such', 'that')) index += 1;
  if (isWord(tokens[index], 'ongoing')) index += 1;
  if (!isWord(tokens[index], 'national') || !isWord(tokens[index + 1], 'emergency', 'emergencies')) return null;
  for (let to = index + 2; to < index + 50 && to < tokens.length; to++) {
    const token = tokens[to];
    if (token?.kind === 'reference' || isMark(token, ';:.')) return null;
    if (isWord(token, 'in', 'by', 'under') || (isWord(token, 'to') && isWord(tokens[to - 1], 'pursuant', 'respect'))) {
      const found = targetsAt(tokens, to + 1);
      if (found) return { ...found, lasting: 'emergency' };
    }
  }
  return null;
};

/** What a modifier between a subject and its verb begins with: "which established …,", "to the extent …,". */
const MODIFIERS = [
  ...['which', 'that', 'establishing', 'creating', 'issued', 'promulgated', 'pertaining', 'relating', 'related'],
  ...['concerning', 'regarding', 'insofar', 'to', 'together', 'including', 'as'],
] as const;
const LONGEST_MODIFIER = 60;

const verbAfter = (tokens: readonly Token[], from: number): (Verb & { readonly modified: boolean }) | null => {
  const at = pastException(tokens, from + (isMark(tokens[from], ',') ? 1 : 0));
  const verb = passiveAt(tokens, at);
  if (verb) return { ...verb, modified: false };
  const tells = isMark(tokens[at - 1], ',') && /[a-z]{3}ing$/.test(tokens[at]?.text ?? '');
  if (!tells && !isWord(tokens[at], ...MODIFIERS)) return null;
  // "X, which revoked Y, is hereby revoked": what stands between commas may name another
  const aside = isWord(tokens[at], 'which') && isMark(tokens[at - 1], ',');
  let others = false;
  for (let index = at + 1; index < at + LONGEST_MODIFIER && index < tokens.length; index++) {
    others ||= tokens[index]?.kind === 'reference';
    if ((others && !aside) || isMark(tokens[index], ';:.')) return null;
    const later = passiveAt(tokens, index);
    if (later && (!others || isMark(tokens[index - 1], ','))) return { ...later, modified: true };
  }
  return null;
};

/** "Other than sections 2 and 5,", "except section 2 thereof,". */
const pastException = (tokens: readonly Token[], from: number): number => {
  const excepts =
    isWord(tokens[from], 'except', 'excepting', 'excluding') ||
    (isWord(tokens[from], 'other') && isWord(tokens[from + 1], 'than')) ||
    (isWord(tokens[from], 'with') && isWord(tokens[from + 2], 'exception'));
  if (!excepts) return from;
  let at = from + 1;
  while (at < from + LONGEST_EXCEPTION && tokens[at] && tokens[at]?.kind !== 'reference' && !passiveAt(tokens, at))
    at += 1;
  return passiveAt(tokens, at) ? at : from;
};
const LONGEST_EXCEPTION = 20;

const passive = (
  tokens: readonly Token[],
  at: number,
  subject: Subject,
  verb: Verb & { readonly modified: boolean },
): readonly Act[] => {
  // "is amended by Executive Order X" tells what X did.
  const by = isWord(tokens[verb.end], 'by') ? targetsAt(tokens, verb.end + 1) : null;
  if (by || isBySomebody(tokens, verb.end)) return [];
  const named = (verb.singular ?? subject.amendedFirst) ? subject.targets.slice(0, 1) : subject.targets;
  return verb.types.flatMap((type) => {
    const lasting = type === 'TERMINATES' || type === 'CONTINUES';
    const beside = isMark(tokens[at - 1], ',') || isWord(tokens[at - 1], 'and');
    if (subject.lasting === 'body' && type !== 'CONTINUES') return [];
    if (subject.lasting === 'effect' && type !== 'SUSPENDS' && type !== 'REINSTATES') return [];
    if (subject.lasting && subject.lasting !== 'effect' ? !lasting : lasting && (verb.modified || beside)) return [];
    return named.map((target) =>
      act(tokens, formOf(subject), replaced(type, tokens[verb.end - 1], target), target, at, verb.end),
    );
  });
};

/** "Shall be amended by the Secretary within 30 days": only ordered; "by the deletion of" is done here. */
const isBySomebody = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], 'by') && isWord(tokens[at + 1], 'the', 'any', 'each') && isWord(tokens[at + 2], ...OFFICERS);
const OFFICERS = [
  ...['secretary', 'secretaries', 'attorney', 'administrator', 'director', 'commissioner', 'archivist', 'chairman'],
  ...['chair', 'department', 'agency', 'board', 'council', 'committee', 'commission', 'office', 'congress'],
  ...['head', 'heads'],
] as const;

const formOf = ({ lasting }: Subject): Form => (lasting === 'effect' ? 'passive' : (lasting ?? 'passive'));

/** "Section 2 of X is replaced" amends X; "X is replaced" ends it. */
const replaced = (type: RelationType, verb: Token | undefined, target: Target): RelationType =>
  isReplacing(verb) && target.part ? 'AMENDS' : type;

const actives = (tokens: readonly Token[]): readonly Act[] => {
  const acts: Act[] = [];
  let spoken = false;
  tokens.forEach((token, at) => {
    spoken ||= isDeed(tokens, at);
    const type = token.kind === 'word' ? activeAt(tokens, at) : null;
    spoken ||= type !== null && speaksOn(tokens, at);
    const voice = type && ownVoice(tokens, at, spoken);
    if (!type || !voice) return;
    spoken = true;
    // "revokes and supersedes X": each of the two has the same object
    const first = pastAdverbs(tokens, at + 1);
    const second = isWord(tokens[first], 'and') ? pastAdverbs(tokens, first + 1) : at;
    // what "rescinds and replaces" X is in its place
    const joined = second > at && activeAt(tokens, second) !== null && !isReplacing(tokens[second]);
    const object = joined ? pastAdverbs(tokens, second + 1) : first;
    const subject = emergencyAt(tokens, object) ?? plainSubject(tokens, object + (isMark(tokens[object], ',') ? 1 : 0));
    if (!subject || (subject.lasting && type !== 'TERMINATES' && type !== 'CONTINUES')) return;
    const form = subject.lasting ? 'emergency' : voice === 'purpose' ? 'purpose' : 'active';
    const relative = relativeVerb(tokens, subject.end);
    for (const target of subject.targets) {
      acts.push(act(tokens, form, replaced(type, token, target), target, at, subject.end));
      for (const also of relative?.types ?? []) acts.push(act(tokens, form, also, target, at, relative?.end ?? at));
    }
  });
  return acts;
};

/** "I, …, President of the United States of America, hereby expand …": what is joined to it is the President's own deed too. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], 'hereby') && (isWord(tokens[at - 1], 'i', 'do') || isMark(tokens[at - 1], ','));

/** "This order supersedes X, which is hereby revoked". */
const relativeVerb = (tokens: readonly Token[], end: number): Verb | null =>
  isMark(tokens[end], ',') && isWord(tokens[end + 1], 'which') ? passiveAt(tokens, end + 2) : null;

const act = (
  tokens: readonly Token[],
  form: Form,
  type: RelationType,
  target: Target,
  from: number,
  to: number,
): Act => ({
  form,
  type,
  target: target.reference,
  part: target.part,
  clause: spanOf((tokens[from] as Token).start, (tokens[to - 1] as Token).end),
});
