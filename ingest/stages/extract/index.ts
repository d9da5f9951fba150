/** Extract: structured text -> findings. The list below is the plug board: each extractor may read what those before it found. */
import type {
  AnyFinding,
  Extractor,
  FindingKind,
  FindingOf,
  Findings,
  KnownNames,
  Structured,
} from '../../values/index.ts';
import { bySpan } from '../../../schema/domain/span.ts';

const collected = (byKind: ReadonlyMap<FindingKind, readonly AnyFinding[]>): Findings => ({
  of: <Kind extends FindingKind>(kind: Kind) => (byKind.get(kind) ?? []) as readonly FindingOf<Kind>[],
});

/** Refuses what stands nowhere in the text, or names no rule that its extractor registers. */
const sound = (extractor: Extractor, input: Structured, finding: AnyFinding): boolean =>
  finding.start >= 0 &&
  finding.start < finding.end &&
  finding.end <= input.document.text.length &&
  finding.rule in extractor.rules;

/** Runs the extractors in order. Findings of one kind come in the order of the text. */
export const extract = (input: Structured, names: KnownNames, extractors: readonly Extractor[]): Findings => {
  const byKind = new Map<FindingKind, AnyFinding[]>();
  for (const extractor of extractors) {
    const grown = new Set<AnyFinding[]>();
    for (const finding of extractor.extract(input, collected(byKind), names)) {
      if (!sound(extractor, input, finding)) continue;
      const held = byKind.get(finding.kind) ?? [];
      held.push(finding);
      byKind.set(finding.kind, held);
      grown.add(held);
    }
    for (const held of grown) held.sort(bySpan);
  }
  return collected(byKind);
};
