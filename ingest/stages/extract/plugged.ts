/**
 * Extractors that come from outside. Each may read what Recital's own found; what it proposes passes the checks here,
 * or is refused and reported: one that errs costs a document its findings, never its text and nobody else's findings.
 */
import type { Issue } from '../../../schema/domain/publication.ts';
import type { AnyFinding, Extractor, Structured } from '../../values/index.ts';

/** Extractors from outside, and what tells one set of them from another; '' for none. */
export interface Plugs {
  readonly extractors: readonly Extractor[];
  readonly version: string;
}

export const NO_PLUGS: Plugs = { extractors: [], version: '' };

/** A proposal may say which words it means; they must stand at its span. */
type Proposal = AnyFinding & { readonly quote?: unknown };

/** More proposals than a text of that length can bear are refused together. */
const PER_CHARACTER = 0.2;
const LEAST = 1000;
const KEY = /^[a-z][a-z0-9-]{0,40}$/;

/** Why an extractor can't be used, or null. `taken`: the ids that others have. */
export const extractorFault = (value: unknown, taken: ReadonlySet<string>): string | null => {
  const { id, rules, extract } = (value ?? {}) as Partial<Record<keyof Extractor, unknown>>;
  if (typeof id !== 'string' || !KEY.test(id)) return 'its id is not a short lower-case name';
  if (taken.has(id)) return `the id "${id}" is taken`;
  if (typeof extract !== 'function') return `"${id}" has no function extract`;
  const entries: readonly [string, unknown][] = Object.entries(rules ?? {});
  if (entries.length === 0) return `"${id}" registers no rule`;
  const bad = entries.find(
    ([rule, reason]) => !new RegExp(`^${id}/[a-z0-9-]{1,60}@\\d{1,4}$`).test(rule) || typeof reason !== 'string',
  );
  return bad ? `the rule "${bad[0]}" of "${id}" is not named ${id}/…@1 with its reason` : null;
};

/** The extractor, its proposals checked; `report` is told what was refused. */
export const guarded = (extractor: Extractor, report: (issue: Issue) => void): Extractor => ({
  id: extractor.id,
  rules: extractor.rules,
  extract: (input, found, names) => {
    const refuse = (why: string): void =>
      report({ code: 'W_PROPOSAL', message: `Extractor ${extractor.id}: ${why}`, page: null });
    const proposed = proposalsOf(() => extractor.extract(input, found, names), refuse);
    if (proposed.length > Math.max(LEAST, input.document.text.length * PER_CHARACTER)) {
      refuse(`${proposed.length} proposals are more than the text can bear`);
      return [];
    }
    return proposed.flatMap((proposal) => {
      const fault = isProposal(proposal) ? proposalFault(input, extractor, proposal) : 'it is no finding';
      if (fault !== null) refuse(fault);
      return fault === null ? [proposal as Proposal] : [];
    });
  },
});

const proposalsOf = (run: () => unknown, refuse: (why: string) => void): readonly unknown[] => {
  try {
    const proposed = run();
    if (Array.isArray(proposed)) return proposed as readonly unknown[];
    refuse('it gave no list');
  } catch (error) {
    refuse(error instanceof Error ? error.message.slice(0, 200) : 'it failed');
  }
  return [];
};

const isProposal = (value: unknown): value is Proposal =>
  typeof value === 'object' && value !== null && 'kind' in value && 'rule' in value && typeof value.rule === 'string';

/** Why a proposal can't be taken, or null: every span in it must lie in the text, and its quote must stand there. */
const proposalFault = ({ document }: Structured, { rules }: Extractor, proposal: Proposal): string | null => {
  const { text } = document;
  if (!(proposal.rule in rules)) return `the rule "${proposal.rule}" is not registered`;
  const bad = spansIn(proposal).find(({ start, end }) => !isSpan(text, start, end));
  if (bad) return `${String(bad.start)}-${String(bad.end)} is no span of the text`;
  const { start, end, quote } = proposal;
  if (!isSpan(text, start, end)) return 'it has no span';
  return quote !== undefined && quote !== text.slice(start, end)
    ? `the words at ${start}-${end} are not its quote`
    : null;
};

interface Bounds {
  readonly start: unknown;
  readonly end: unknown;
}

const isSpan = (text: string, start: unknown, end: unknown): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  (start as number) >= 0 &&
  (start as number) < (end as number) &&
  (end as number) <= text.length;

/** Every span of a finding, its own and those inside it (a term, a target, an actor). */
const spansIn = (value: unknown, depth = 0): readonly Bounds[] => {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const own = 'start' in value && 'end' in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap((inner) => spansIn(inner, depth + 1))];
};
