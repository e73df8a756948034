import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql';
import { Failure, type FailureCode } from './failure.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './keyset.ts';

/** The most that one request may ask for (docs/decisions/0002-limits.md). */
export const LIMITS = Object.freeze({
  /** Tokens of a document, counted by its parser. */
  tokens: 8_000,
  /** Fields inside one another; those of introspection do not count. */
  depth: 12,
  /** Fields that are given another name; a fragment counts wherever it is spread. */
  aliases: 50,
  /** Directives; a fragment counts wherever it is spread. */
  directives: 50,
  /** Fields of Query or Mutation that are asked for at once. */
  rootFields: 25,
  /** Fields of the largest answer there can be: pages at their length, other lists at 10 items. */
  cost: 50_000,
  /** Errors in an answer; `extensions.omittedErrors` counts the rest. */
  errors: 20,
});

/** Items that a list is taken to have when no argument says how many. */
const ASSUMED_ITEMS = 10;
/** Where counting stops: nested fragments multiply beyond any number that is of use. */
const CEILING = 1_000_000_000;
/** Fields of the schema, read from memory, that cost as much as one of the data. */
const INTROSPECTION_PER_FIELD = 100;
/** Arguments that say how many items a list has; the first one that is given counts. */
const SIZE_ARGUMENTS = ['first', 'last', 'limit', 'pageSize', 'ids'];

/** Values of an operation's variables, defaults included. */
export type Variables = Readonly<Record<string, unknown>>;

/** What an operation is made of, whatever its variables say. Numbers stop at 1,000,000,000. */
export interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
}

/** What an answer may come to, in fields. */
interface Cost {
  readonly fields: number;
  /** Of a connection: what its `nodes` and `edges` come to for each item of the page. */
  readonly perItem: number;
  /** What is asked of the schema instead of the data. */
  readonly introspection: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };
const FREE: Cost = { fields: 0, perItem: 0, introspection: 0 };
const shapes = new WeakMap<OperationDefinitionNode, Shape>();
const introspectionLimits = new WeakMap<GraphQLSchema, number>();

const isIntrospection = ({ name }: FieldNode) => name.value === '__schema' || name.value === '__type';

/**
 * Refuses an operation that asks for too much, before anything is executed. Every fragment is measured once,
 * however often it is spread, so that measuring takes time in proportion to the document's length.
 *
 * @param variables coerced values
 * @returns what it costs: fields of the largest answer, and a part of what it asks of the schema
 * @throws Failure with `limit` and `actual`
 */
export function assertWithinLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number {
  const shape = shapeOf(document, operation);
  refuseAbove(LIMITS.depth, shape.depth, 'QUERY_TOO_DEEP', 'levels');
  refuseAbove(LIMITS.aliases, shape.aliases, 'QUERY_TOO_MANY_ALIASES', 'aliases');
  refuseAbove(LIMITS.directives, shape.directives, 'QUERY_TOO_MANY_DIRECTIVES', 'directives');
  refuseAbove(LIMITS.rootFields, shape.rootFields, 'QUERY_TOO_MANY_ROOT_FIELDS', 'root fields');
  const cost = costOf(schema, document, operation, variables);
  refuseAbove(LIMITS.cost, cost.fields, 'QUERY_TOO_COMPLEX', 'fields in its largest possible answer');
  refuseAbove(introspectionLimit(schema), cost.introspection, 'QUERY_TOO_COMPLEX', 'introspection fields');
  return capped(cost.fields + Math.ceil(cost.introspection / INTROSPECTION_PER_FIELD));
}

function refuseAbove(limit: number, actual: number, code: FailureCode, what: string): void {
  if (actual <= limit) return;
  throw new Failure(code, `The operation asks for ${actual} ${what}; ${limit} are allowed.`, {
    limit,
    actual,
  });
}

/** What an operation is made of; measured once for each parsed document. */
export function shapeOf(document: DocumentNode, operation: OperationDefinitionNode): Shape {
  const known = shapes.get(operation);
  if (known) return known;
  const ofFragment = eachOnce(document, NOTHING, (fragment) => ofSelections(fragment.selectionSet));
  const shape = ofSelections(operation.selectionSet);
  shapes.set(operation, shape);
  return shape;

  function ofSelections(set: SelectionSetNode): Shape {
    let { depth, aliases, directives, rootFields } = NOTHING;
    for (const selection of set.selections) {
      const isField = selection.kind === Kind.FIELD;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet
            ? ofSelections(selection.selectionSet)
            : NOTHING;
      if (!isField) depth = Math.max(depth, below.depth);
      else if (!isIntrospection(selection)) depth = Math.max(depth, below.depth + 1);
      aliases = capped(aliases + below.aliases + (isField && selection.alias ? 1 : 0));
      directives = capped(directives + below.directives + (selection.directives?.length ?? 0));
      if (!isField) rootFields = capped(rootFields + below.rootFields);
      else if (selection.name.value !== '__typename') rootFields = capped(rootFields + 1);
    }
    return { depth, aliases, directives, rootFields };
  }
}

/** How many fields the largest answer to an operation has. */
function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Cost {
  const ofFragment = eachOnce(document, FREE, ({ typeCondition, selectionSet }) =>
    ofSelections(selectionSet, schema.getType(typeCondition.name.value)),
  );
  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Cost {
    let { fields, perItem, introspection } = FREE;
    for (const selection of set.selections) {
      const cost =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(selection.selectionSet, narrowed(selection.typeCondition?.name.value, parent));
      fields = capped(fields + cost.fields);
      perItem = capped(perItem + cost.perItem);
      introspection = capped(introspection + cost.introspection);
    }
    return { fields, perItem, introspection };
  }

  function narrowed(condition: string | undefined, parent: GraphQLNamedType | undefined) {
    return condition === undefined ? parent : schema.getType(condition);
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Cost {
    const field = findField(parent, node.name.value);
    if (!field || !node.selectionSet) return { ...FREE, fields: 1 };
    const below = ofSelections(node.selectionSet, getNamedType(field.type));
    if (isIntrospection(node)) return { ...FREE, introspection: 1 + below.fields };
    if (!isListType(getNullableType(field.type))) {
      const page = below.perItem === 0 ? 0 : sizeOf(node, field, variables) * below.perItem;
      return { ...FREE, fields: 1 + below.fields + page };
    }
    if (isPage(parent)) return { ...FREE, fields: 1, perItem: below.fields };
    return { ...FREE, fields: 1 + sizeOf(node, field, variables) * below.fields };
  }
}

/** Introspection may cost twice what the usual query for all of it costs, which every tool sends. */
function introspectionLimit(schema: GraphQLSchema): number {
  const known = introspectionLimits.get(schema);
  if (known !== undefined) return known;
  const document = parse(
    getIntrospectionQuery({
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    }),
  );
  const [operation] = document.definitions;
  const limit =
    operation?.kind === Kind.OPERATION_DEFINITION
      ? 2 * costOf(schema, document, operation, {}).introspection
      : 0;
  introspectionLimits.set(schema, limit);
  return limit;
}

function findField(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** Whether the lists in a type are as long as the field above it says: a connection, or a numbered page. */
function isPage(type: GraphQLNamedType | undefined): boolean {
  if (!isObjectType(type)) return false;
  const { pageInfo, pageSize } = type.getFields();
  return pageInfo !== undefined || pageSize !== undefined;
}

/** Items that a list may have. More than a page's greatest length is refused by the resolver, so it counts as that. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number {
  const assumed = field.args.some(({ name }) => ['first', 'pageSize'].includes(name))
    ? DEFAULT_PAGE
    : ASSUMED_ITEMS;
  const { standard = assumed, most = MAX_PAGE } = field.extensions.pageLength ?? {};
  for (const name of SIZE_ARGUMENTS) {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    const size: unknown = given && valueFromASTUntyped(given.value, variables);
    if (Array.isArray(size)) return Math.min(size.length, most);
    if (typeof size === 'number') return Math.min(Math.max(size, 0), most);
  }
  return standard;
}

function capped(count: number): number {
  return Math.min(count, CEILING);
}

/** Measures each fragment once. One that contains itself counts nothing the second time: validation refused it. */
function eachOnce<Measure>(
  document: DocumentNode,
  none: Measure,
  measure: (fragment: FragmentDefinitionNode) => Measure,
): (name: string) => Measure {
  const waiting = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) waiting.set(node.name.value, node);
  }
  const measured = new Map<string, Measure>();
  return (name) => {
    const fragment = waiting.get(name);
    if (fragment) {
      waiting.delete(name);
      measured.set(name, measure(fragment));
    }
    return measured.get(name) ?? none;
  };
}
