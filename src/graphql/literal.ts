import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isRequiredInputField,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { expectationOf } from './operation.ts';

const LITERALS: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/** Whether a node of a document is a value that its author wrote into it. */
export function isLiteral(node: ASTNode): boolean {
  return LITERALS.has(node.kind);
}

/**
 * What the place of a literal expects, by its schema coordinate, e.g. `Query.patients(first:) expects Int.` Says
 * nothing of the literal itself.
 */
export function explainLiteral(literal: ASTNode, schema?: GraphQLSchema, document?: DocumentNode): string {
  let explained = 'A value does not have the type that its place expects.';
  if (!schema || !document) return explained;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      enter(node, _key, parent) {
        if (node !== literal) return undefined;
        const type = node.kind === Kind.LIST ? types.getParentInputType() : types.getInputType();
        if (type) explained = `${coordinateOf(types, parent)} ${expectation(type, node)}.`;
        return BREAK;
      },
    }),
  );
  return explained;
}

/** Where the visitor stands, as far as the schema names it. */
function coordinateOf(types: TypeInfo, parent: ASTNode | readonly ASTNode[] | undefined): string {
  const within = types.getParentInputType();
  if (parent && 'kind' in parent && parent.kind === Kind.OBJECT_FIELD && within) {
    return `${getNamedType(within)}.${parent.name.value}`;
  }
  const argument = types.getArgument();
  if (!argument) return 'The default of a variable';
  const directive = types.getDirective();
  return directive
    ? `@${directive.name}(${argument.name}:)`
    : `${types.getParentType()}.${types.getFieldDef()?.name}(${argument.name}:)`;
}

function expectation(type: GraphQLInputType, literal: ASTNode): string {
  const named = getNullableType(type);
  if (literal.kind === Kind.OBJECT && isInputObjectType(named)) {
    const given = new Set(literal.fields.map(({ name }) => name.value));
    const missing = Object.values(named.getFields()).filter(
      (field) => isRequiredInputField(field) && !given.has(field.name),
    );
    if (missing.length > 0) return `needs ${missing.map(({ name }) => name).join(', ')}`;
  }
  return `expects ${expectationOf(type)}`;
}
