import {
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { frozenCopy } from './frozen.ts';
import type { InnerField, Requirement } from './inner-resolver.ts';
import { leafWriter, type WriteLeaf } from './leaf.ts';
import { NotPlanned } from './not-planned.ts';
import { QueryCache } from './query-cache.ts';

/** Values of an operation's variables, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** How a value of a field's type is written. */
export type Output =
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly write: WriteLeaf }
  | { readonly kind: 'list'; readonly nullable: boolean; readonly item: Output }
  | { readonly kind: 'object'; readonly nullable: boolean; readonly object: PlannedObject };

/** A field of an answer, at one place of the operation. */
export interface PlannedField {
  /** Among the fields of the plan. */
  readonly index: number;
  /** The name in the answer. */
  readonly key: string;
  /** The name with its colon, as the answer's text has it. */
  readonly prefix: string;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly parentType: GraphQLObjectType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly path: GraphQLResolveInfo['path'];
  /** Where they are the same for every request. */
  readonly args: Record<string, unknown> | undefined;
  readonly resolve: InnerField['resolve'];
  /** The property that the field shows as it is. */
  readonly property: string | undefined;
  readonly redact: boolean;
  readonly isLoaded: boolean;
  readonly output: Output;
  /** What Pothos has planned to load for the field and what is beneath it. */
  readonly queries: QueryCache;
}

/** What is asked of values of a type, at one place of the operation. */
export interface PlannedObject {
  /** Among the objects of the plan. */
  readonly index: number;
  readonly fields: readonly (PlannedField | TypeName)[];
  /** Whether any of its fields shows what is loaded with the row. */
  readonly isLoaded: boolean;
}

/** `__typename`: its text is known beforehand. */
export interface TypeName {
  readonly text: string;
}

/** A query that is planned once for all requests that ask it. */
export interface Plan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly roots: readonly (PlannedField | TypeName)[];
  /** What a caller must be allowed for everything beneath the roots, which ask for themselves. */
  readonly requires: readonly Requirement[];
}

/** Visits a part of a document, and every fragment that is spread in it. */
function visitWhole(part: ASTNode, fragments: Plan['fragments'], visitor: ASTVisitor): void {
  const seen = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      ...visitor,
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments[name];
        if (!fragment || seen.has(name)) return;
        seen.add(name);
        look(fragment);
      },
    });
  };
  look(part);
}

/** Names of the variables in a part of a document. */
function variablesIn(part: ASTNode, fragments: Plan['fragments']): Set<string> {
  const found = new Set<string>();
  visitWhole(part, fragments, {
    Variable: ({ name }) => {
      found.add(name.value);
    },
  });
  return found;
}

/** Names of the variables by which an operation leaves fields out. */
export function conditionsIn(operation: OperationDefinitionNode, fragments: Plan['fragments']): string[] {
  const found = new Set<string>();
  visitWhole(operation, fragments, {
    Directive: (directive) => {
      if (!CONDITIONS.has(directive.name.value)) return;
      for (const name of variablesIn(directive, fragments)) found.add(name);
    },
  });
  return [...found];
}

const CONDITIONS = new Set([GraphQLSkipDirective.name, GraphQLIncludeDirective.name]);

/** Fragments of a document by name. */
export function fragmentsOf({ definitions }: DocumentNode): Plan['fragments'] {
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/**
 * Plans a query whose every field has a type of its own: what the schema, the document and its `@skip` and `@include`
 * say is settled here, once.
 * @param variables of any request whose `@skip` and `@include` say the same
 * @throws NotPlanned
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): Plan {
  const root = schema.getQueryType();
  if (operation.operation !== 'query' || !root) throw new NotPlanned('not a query');
  const fragments = fragmentsOf(document);
  const planner = new Planner(schema, fragments, variables);
  const selected = collectFields(schema, fragments, variables, root, operation.selectionSet);
  const roots = planner.fields(root, selected, undefined);
  return { ...{ schema, operation, fragments, roots }, requires: planner.requires() };
}

class Planner {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Plan['fragments'];
  readonly #variables: Variables;
  readonly #requires = new Map<string, Requirement>();
  readonly #leaves = new Map<unknown, WriteLeaf>();
  #fields = 0;
  #objects = 0;

  constructor(schema: GraphQLSchema, fragments: Plan['fragments'], variables: Variables) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  requires(): readonly Requirement[] {
    return [...this.#requires.values()];
  }

  /** @param above the field that has them; none for the roots */
  fields(
    type: GraphQLObjectType,
    selected: ReadonlyMap<string, readonly FieldNode[]>,
    above: GraphQLResolveInfo['path'] | undefined,
  ): (PlannedField | TypeName)[] {
    return [...selected].map(([key, nodes]) => this.#field(type, key, nodes as PlannedField['nodes'], above));
  }

  #field(
    parentType: GraphQLObjectType,
    key: string,
    nodes: PlannedField['nodes'],
    above: GraphQLResolveInfo['path'] | undefined,
  ): PlannedField | TypeName {
    const name = nodes[0].name.value;
    const prefix = `${JSON.stringify(key)}:`;
    if (name === TypeNameMetaFieldDef.name) return { text: prefix + JSON.stringify(parentType.name) };
    const definition = parentType.getFields()[name];
    if (!definition) throw new NotPlanned(name);
    const inner = above ? this.#inner(parentType, definition) : rootOf(definition);
    const path = { prev: above, key, typename: parentType.name };
    const index = this.#fields++;
    return {
      ...{ index, key, prefix, nodes, parentType, definition, path },
      args: this.#constantArguments(definition, nodes),
      ...{ resolve: inner.resolve, property: inner.property },
      ...{ redact: inner.redact, isLoaded: inner.isLoaded },
      output: this.#output(definition.type, nodes, path),
      queries: new QueryCache(() => variablesBelow(nodes, this.#fragments)),
    };
  }

  #constantArguments(
    definition: GraphQLField<unknown, unknown>,
    [node]: PlannedField['nodes'],
  ): Record<string, unknown> | undefined {
    if (node.arguments?.some((argument) => variablesIn(argument, {}).size > 0)) return undefined;
    return frozenCopy(getArgumentValues(definition, node));
  }

  #inner(parentType: GraphQLObjectType, definition: GraphQLField<unknown, unknown>): InnerField {
    const { partner, inner } = definition.extensions;
    // A partner's own view of a field is asked as it is; see partner-graph.ts.
    if (typeof partner === 'object' && partner.resolve && definition.resolve === partner.resolve)
      return { ...rootOf(definition), isLoaded: true };
    const found = inner?.get(parentType.name);
    if (!found?.requires) throw new NotPlanned(`${parentType.name}.${definition.name}`);
    for (const requirement of found.requires) this.#requires.set(String(requirement), requirement);
    return found;
  }

  #output(type: GraphQLOutputType, nodes: PlannedField['nodes'], path: PlannedField['path']): Output {
    if (isNonNullType(type)) return { ...this.#output(type.ofType, nodes, path), nullable: false };
    if (isListType(type))
      return { kind: 'list', nullable: true, item: this.#output(type.ofType, nodes, path) };
    if (isLeafType(type)) {
      const write = this.#leaves.get(type) ?? leafWriter(type);
      this.#leaves.set(type, write);
      return { kind: 'leaf', nullable: true, write };
    }
    if (!isObjectType(type)) throw new NotPlanned(`${type.name} is not one type`);
    const selected = collectSubfields(this.#schema, this.#fragments, this.#variables, type, nodes);
    const index = this.#objects++;
    const fields = this.fields(type, selected, path);
    const isLoaded = fields.some((field) => 'isLoaded' in field && field.isLoaded);
    return { kind: 'object', nullable: true, object: { index, fields, isLoaded } };
  }
}

/** A field with all that is around it. */
function rootOf({ resolve }: GraphQLField<unknown, unknown>): InnerField {
  if (!resolve) throw new NotPlanned('no resolver');
  return { resolve, requires: [], redact: false, isLoaded: false };
}

function variablesBelow(nodes: PlannedField['nodes'], fragments: Plan['fragments']): readonly string[] {
  return [
    ...new Set(
      nodes.flatMap(({ selectionSet }) => (selectionSet ? [...variablesIn(selectionSet, fragments)] : [])),
    ),
  ];
}
