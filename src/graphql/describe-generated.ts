import { type GraphQLSchema, getNamedType, isUnionType } from 'graphql';

/** Describes what Pothos makes by itself: a mutation's input, and the union of its success and its expected errors. */
export function describeGenerated(schema: GraphQLSchema): GraphQLSchema {
  for (const { name, args } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    for (const { type } of args) getNamedType(type).description ??= `What \`${name}\` takes.`;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isUnionType(type) || type.description) continue;
    const field = type.name.charAt(0).toLowerCase() + type.name.slice(1).replace(/Result$/, '');
    const errors = type.getTypes().filter(({ name }) => name.endsWith('Error'));
    type.description = `What \`${field}\` answers: its success, or one of ${errors.map(({ name }) => name).join(', ')}.`;
  }
  return schema;
}
