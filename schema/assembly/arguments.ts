/** Descriptions of the arguments that mean the same everywhere, for those that a part leaves undescribed. */
import { visit, type DocumentNode } from 'graphql';
import { stringNode } from './nodes.ts';

const MEANINGS: Readonly<Record<string, string>> = {
  id: 'Global id.',
  first: 'How many at most, 0 to 100.',
  after: 'Go on behind this cursor, the `endCursor` of the page before.',
  filter: 'Only those for which all conditions hold.',
  reason: 'Why, for the audit trail.',
  asOf: 'As of which time; what is reached from there is seen as of the same time.',
  orderBy: 'In which order; keep it while paging.',
};

export const describeArguments = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field) => ({
      ...field,
      arguments: (field.arguments ?? []).map((argument) => {
        const meaning = MEANINGS[argument.name.value];
        return argument.description || !meaning ? argument : { ...argument, description: stringNode(meaning) };
      }),
    }),
  });
