/** The registry of rules: why each statement was made. Extractors bring theirs; the stages around them have these. */
import type { Publication, RuleDraft } from '../../schema/domain/publication.ts';
import type { Extractor } from '../values/index.ts';

const OWN: Readonly<Record<string, string>> = {
  'identify/printed@1': 'What a document prints of itself, or what its format states: kind, number, title, dates.',
};

/** Of a row in a table, by the table's shape. */
const ROW = /^records\/([\w-]+)@\d+$/;
const reasonOfRow = (rule: string): string | undefined => {
  const shape = ROW.exec(rule)?.[1];
  return shape && `A cell of a table of the shape "${shape}".`;
};

/** The rules that a publication names, in the order of their ids; one that nobody registered has no entry. */
export const rulesNamed = (
  { statements, mentions }: Pick<Publication, 'statements' | 'mentions'>,
  extractors: readonly Pick<Extractor, 'rules'>[],
): readonly RuleDraft[] => {
  const reasons = Object.fromEntries(
    [OWN, ...extractors.map(({ rules }) => rules)].flatMap((rules) => Object.entries(rules)),
  );
  const named = new Set([...statements, ...mentions].map(({ rule }) => rule));
  return [...named].sort().flatMap((id) => {
    const reason = reasons[id] ?? reasonOfRow(id);
    return reason ? [{ id, reason }] : [];
  });
};
