/**
 * What a release promised stays: something may go, or change so that queries break, only after a release in which it was
 * deprecated. `schema/released.graphql` is the schema of the latest release (`npm run compose -- --release`).
 */
import {
  buildASTSchema,
  findBreakingChanges,
  parse,
  visit,
  type ConstDirectiveNode,
  type GraphQLSchema,
} from 'graphql';

/** A node that is marked as such goes; undefined leaves a node as it is. */
const withoutDeprecated = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }) =>
  directives.some(({ name }) => name.value === 'deprecated') ? null : undefined;

/** What of the released schema must not go: all that was not deprecated in it. */
const promisedBy = (releasedSdl: string): GraphQLSchema =>
  buildASTSchema(
    visit(parse(releasedSdl, { noLocation: true }), {
      FieldDefinition: withoutDeprecated,
      InputValueDefinition: withoutDeprecated,
      EnumValueDefinition: withoutDeprecated,
    }),
    { assumeValid: true },
  );

export const keptPromises = (releasedSdl: string, schema: GraphQLSchema): readonly string[] =>
  findBreakingChanges(promisedBy(releasedSdl), schema).map(
    ({ description }) => `breaks what was released: ${description} Deprecate it first, with a reason.`,
  );
