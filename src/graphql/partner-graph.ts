import {
  type GraphQLArgument,
  type GraphQLFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parseType,
  typeFromAST,
} from 'graphql';
import type { Context } from './context.ts';

/**
 * The partner graph: the part of the one schema that is marked for partners. What is not marked is not there, so
 * a new field is private until someone says otherwise. Scalars, enums and input types come along with the fields
 * that use them. A marked field of a type without any mark is a mistake, and refused when the schema is built.
 */
export function partnerGraph(schema: GraphQLSchema): GraphQLSchema {
  const made = new Map<string, GraphQLNamedType>();

  function project(type: GraphQLNamedType): GraphQLNamedType {
    const known = made.get(type.name);
    if (known) return known;
    const projected = projectNamed(type);
    made.set(type.name, projected);
    return projected;
  }

  function projectNamed(type: GraphQLNamedType): GraphQLNamedType {
    if (type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType) {
      if (!hasMark(type))
        throw new TypeError(`${type.name} is reached by partners, but nothing of it is marked for them`);
      const interfaces = () =>
        type
          .getInterfaces()
          .filter(hasMark)
          .map((item) => project(item) as GraphQLInterfaceType);
      const fields = () => projectFields(type);
      return isObjectType(type)
        ? new GraphQLObjectType({ ...type.toConfig(), interfaces, fields })
        : new GraphQLInterfaceType({ ...type.toConfig(), interfaces, fields });
    }
    if (type instanceof GraphQLUnionType) {
      const members = () => type.getTypes().map((member) => project(member) as GraphQLObjectType);
      return new GraphQLUnionType({ ...type.toConfig(), types: members });
    }
    if (type instanceof GraphQLInputObjectType) {
      const config = type.toConfig();
      const fields = () =>
        Object.fromEntries(
          Object.entries(config.fields).map(([name, field]) => [name, { ...field, type: wrap(field.type) }]),
        );
      return new GraphQLInputObjectType({ ...config, fields });
    }
    return type;
  }

  // Lists and non-nulls are rebuilt around the projected type; the cast keeps input input and output output.
  function wrap<T extends GraphQLType>(type: T): T {
    if (isNonNullType(type)) return new GraphQLNonNull(wrap(type.ofType)) as unknown as T;
    if (isListType(type)) return new GraphQLList(wrap(type.ofType)) as unknown as T;
    return project(type as GraphQLNamedType) as unknown as T;
  }

  function projectFields(
    type: GraphQLObjectType | GraphQLInterfaceType,
  ): GraphQLFieldConfigMap<unknown, Context> {
    const config = type.toConfig();
    const fields: GraphQLFieldConfigMap<unknown, Context> = {};
    for (const [name, field] of Object.entries(config.fields)) {
      const mark = field.extensions?.partner;
      if (!mark && !type.extensions.partner && !isOfMarkedInterface(type, name)) continue;
      const view = typeof mark === 'object' ? mark : undefined;
      const shown = view ? typeFromAST(schema, parseType(view.type) as never) : field.type;
      if (!shown) throw new TypeError(`The partner view of ${type.name}.${name} names an unknown type`);
      fields[name] = {
        ...field,
        type: wrap(shown as typeof field.type),
        args: projectArguments(type.getFields()[name]?.args ?? []),
        ...(view?.resolve ? { resolve: view.resolve as never } : {}),
      };
    }
    return fields;
  }

  function projectArguments(args: readonly GraphQLArgument[]) {
    return Object.fromEntries(
      args.map(({ name, type, description, defaultValue, deprecationReason, extensions }) => [
        name,
        { type: wrap(type), description, defaultValue, deprecationReason, extensions },
      ]),
    );
  }

  const nodes = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && isPartnerNode(type),
  );
  const root = (type: GraphQLObjectType | null | undefined) =>
    type && hasMark(type) ? (project(type) as GraphQLObjectType) : undefined;
  return new GraphQLSchema({
    description: 'What a partner can read and write with its credential.',
    query: root(schema.getQueryType()),
    mutation: root(schema.getMutationType()),
    subscription: root(schema.getSubscriptionType()),
    types: nodes.map(project),
    directives: schema.getDirectives(),
  });
}

/** Whether partners see anything of the type. */
function hasMark(type: GraphQLObjectType | GraphQLInterfaceType): boolean {
  if (type.extensions.partner) return true;
  return Object.values(type.getFields()).some((field) => field.extensions.partner);
}

function isOfMarkedInterface(type: GraphQLObjectType | GraphQLInterfaceType, field: string): boolean {
  return type.getInterfaces().some((item) => hasMark(item) && field in item.getFields());
}

/** Whether partners can be answered the type where an interface is asked for. */
function isPartnerNode(type: GraphQLObjectType): boolean {
  return hasMark(type) && type.getInterfaces().some((item) => isInterfaceType(item) && hasMark(item));
}
