/** Descriptions of what means the same wherever it stands, for those fields and arguments that a part leaves undescribed. */
import { Kind, visit, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { stringNode } from './nodes.ts';

const ARGUMENTS: Readonly<Record<string, string>> = {
  id: 'Global id: `agency/cisa`.',
  first: 'How many at most, 0 to 100.',
  after: 'Go on behind this cursor, the `endCursor` of the page before.',
  filter: 'Only those for which all conditions hold.',
  reason: 'Why, for the audit trail.',
  asOf: 'As of which time; what is reached from there is seen as of the same time.',
  orderBy: 'In which order; keep it while paging.',
};

const FIELDS: Readonly<Record<string, string>> = {
  id: 'Global, readable and stable; never rewritten.',
  // Connections.
  edges: 'The page, each place with its cursor.',
  nodes: 'The page, without cursors.',
  pageInfo: 'Where the page begins and ends.',
  cursor: 'Give it as `after` to go on behind this place.',
  node: 'What stands in this place.',
  // Records that a record belongs to or speaks of.
  agency: 'The agency in question.',
  instrument: 'The instrument that it stands in, or is about.',
  model: 'The model in question.',
  passage: 'The searchable unit in which it stands.',
  program: 'The grant program in question.',
  provision: 'The clause in which it stands.',
  record: 'The record that it is about.',
  revision: 'The exact bytes in whose text it stands.',
  source: "The publisher's item that it came with.",
  subject: 'The record that it is about.',
  version: 'The text of the instrument that it stands in.',
  // Values.
  code: 'A stable code, listed in docs/codes.md.',
  count: 'How many.',
  fiscalYear: 'As the government counts them: 2026 ends in September 2026.',
  judgement: 'Whether it is held to be so.',
  kind: 'What kind it is.',
  message: 'In words, for people.',
  name: 'As it is commonly called.',
  on: 'When it was, as exactly as that is known.',
  page: 'As printed, or counted from 1.',
  pipelineVersion: 'The version of the extraction that read it.',
  property: 'Name of a property: `noticeDays`.',
  publishedOn: 'When it was published.',
  publisher: 'Who published it.',
  quotes: 'Excerpts that prove it, best first.',
  section: 'Path of the section: `2(b)`.',
  signedOn: 'When it was signed.',
  state: 'How it stands.',
  text: 'Its words.',
  title: 'As printed.',
  value: 'The value itself.',
};

type Described = FieldDefinitionNode | InputValueDefinitionNode;

const described = <Node extends Described>(node: Node, meanings: Readonly<Record<string, string>>): Node => {
  const meaning = Object.hasOwn(meanings, node.name.value) ? meanings[node.name.value] : undefined;
  return node.description || meaning === undefined ? node : { ...node, description: stringNode(meaning) };
};

export const describe = (document: DocumentNode): DocumentNode =>
  visit(document, {
    FieldDefinition: (field) => ({
      ...described(field, FIELDS),
      arguments: (field.arguments ?? []).map((argument) => described(argument, ARGUMENTS)),
    }),
  });

const isRoot = (name: string): boolean => name === 'Query' || name === 'Mutation';

/** Adds to each root field the operation of the examples that bears its name. */
export const exemplify = (document: DocumentNode, examples: ReadonlyMap<string, string>): DocumentNode =>
  visit(document, {
    ObjectTypeDefinition: (type) => (isRoot(type.name.value) ? undefined : false),
    FieldDefinition: (field) => {
      const example = examples.get(field.name.value);
      if (!example) return undefined;
      const value = `${field.description?.value ?? ''}\n\n\`\`\`graphql\n${example}\n\`\`\``;
      return { ...field, description: { kind: Kind.STRING, value, block: true } };
    },
  });
