/** Every root field has an example that the schema takes, and that shows its arguments (paging apart). */
import { Kind, validate, type DocumentNode, type FieldNode, type GraphQLSchema } from 'graphql';
import { examplesOf } from '../examples.ts';

/** A cursor is no text that anybody writes, and a time can be asked of nearly every field. */
const SHOWN_BY_NOBODY = new Set(['after', 'asOf']);

export const exemplified = (schema: GraphQLSchema, examples: DocumentNode): readonly string[] => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const shown = new Map(
    examplesOf(examples).map(({ name, selectionSet }) => {
      const [field] = selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD);
      return [name?.value ?? '', field?.name.value === name?.value ? field : undefined] as const;
    }),
  );
  return [
    ...validate(schema, examples).map(({ message }) => `examples.graphql: ${message}`),
    ...[...shown.keys()]
      .filter((name) => !fields.some((field) => field.name === name))
      .map((name) => `examples.graphql: ${name} is no root field`),
    ...fields.flatMap(({ name, args }) => {
      const example = shown.get(name);
      if (!example) return [`${name} has no example in schema/examples.graphql`];
      const given = new Set(example.arguments?.map((argument) => argument.name.value));
      return args
        .filter((argument) => !given.has(argument.name) && !SHOWN_BY_NOBODY.has(argument.name))
        .map((argument) => `the example of ${name} does not show \`${argument.name}\``);
    }),
  ];
};
