import SchemaBuilder, {
  BasePlugin,
  getTypeBrand,
  type PothosOutputFieldConfig,
  type PothosOutputFieldType,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Permission } from '../auth/permission.ts';
import { getDatamodel } from '../generated/pothos.ts';
import { type AccessArea, type AccessLog, declareArea } from '../platform/access-log.ts';
import type { PatientKey } from './extension.ts';
import { isPromise } from './promise.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      access: AccessPlugin<Types>;
    }
  }
}

/** The areas that permissions open; whatever else there is of a patient is the record itself. */
const AREAS: Partial<Record<Permission, AccessArea>> = {
  'chart:read': 'CHART',
  'communication:read': 'COMMUNICATION',
  'audit:read': 'AUDIT',
};

/** How a row tells whose it is. */
interface Ownership {
  readonly type: string;
  /** The properties that hold the uuids of the patients: one, but for a row that is of two. */
  readonly keys: readonly PatientKey[];
  readonly area: AccessArea;
}

/** What Pothos knows of the Prisma schema, as far as it matters here. */
interface Datamodel {
  readonly datamodel: {
    readonly models: Readonly<Record<string, { readonly fields: readonly { readonly name: string }[] }>>;
  };
}

// Its own type hides what it holds.
const { models } = (getDatamodel() as unknown as Datamodel).datamodel;

/** The property by which rows of a Prisma model name their patient; none for rows of no one. */
function keysOf(model: string): readonly PatientKey[] | undefined {
  if (model === 'Patient') return ['id'];
  return models[model]?.fields.some(({ name }) => name === 'patientId') ? ['patientId'] : undefined;
}

/**
 * Notes in the request's access log whose rows it is given: where a field answers a patient or a record of one, and
 * where it answers a part of a patient that has a permission of its own, which may be empty and still tells something.
 * Types are found by their Prisma model, areas by their permission: a new resource has nothing to do.
 */
class AccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  readonly #owned = new Map<string, Ownership>();

  override onTypeConfig(type: PothosTypeConfig): PothosTypeConfig {
    if (type.kind !== 'Object') return type;
    const { pothosPrismaModel: model, patientKeys, readableWith } = type.extensions ?? {};
    const said = patientKeys as readonly PatientKey[] | undefined;
    const keys = said ?? (typeof model === 'string' ? keysOf(model) : undefined);
    if (!keys) return type;
    const [permission] = (readableWith as readonly Permission[] | undefined) ?? [];
    const area = (permission && AREAS[permission]) ?? 'PATIENT';
    this.#owned.set(type.name, { type: type.name, keys, area });
    declareArea(type.name, area);
    const { pothosPrismaSelect: select } = type.extensions ?? {};
    // Read with every row, so that it can be told whose it is.
    const columns = Object.fromEntries(keys.map((key) => [key, true]));
    const selected = select ? { pothosPrismaSelect: { ...select, ...columns } } : {};
    return { ...type, extensions: { ...type.extensions, ...selected, patientKeys: keys } };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    return this.#notingAnswer(this.#notingPart(resolver, field), field);
  }

  /** A part of a patient, e.g. the list of allergies. */
  #notingPart(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { parentType, pothosOptions }: PothosOutputFieldConfig<Types>,
  ): typeof resolver {
    const owner = this.#owned.get(parentType);
    const { permission } = (pothosOptions.authScopes ?? {}) as { permission?: Permission };
    const area = permission && AREAS[permission];
    if (!owner || !area) return resolver;
    return (parent, args, context, info) => {
      note(parent, owner, context, area);
      return resolver(parent, args, context, info);
    };
  }

  /** A patient, a record of one, a list of them, or a node that may be one. */
  #notingAnswer(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { type }: PothosOutputFieldConfig<Types>,
  ): typeof resolver {
    const { kind, ref } = namedType(type);
    const known = kind === 'Object' ? this.#owned.get(this.#nameOf(ref)) : undefined;
    const isNode = kind === 'Interface' && this.#nameOf(ref) === 'Node';
    if (!known && !isNode) return resolver;
    const owner = (row: object) => known ?? this.#owned.get(brandOf(row, (ref) => this.#nameOf(ref)) ?? '');
    const noteRow = (row: unknown, context: Types['Context']) => {
      if (typeof row !== 'object' || row === null || row instanceof Error) return;
      const found = owner(row);
      if (found) note(row, found, context, found.area);
    };
    const noteAll = (value: unknown, context: Types['Context']): unknown => {
      if (isPromise(value)) return value.then((settled) => noteAll(settled, context));
      if (!Array.isArray(value)) noteRow(value, context);
      else if (value.some(isPromise)) return value.map((row) => noteAll(row, context));
      else for (const row of value) noteRow(row, context);
      return value;
    };
    return (parent, args, context, info) => noteAll(resolver(parent, args, context, info), context);
  }

  #nameOf(ref: unknown): string {
    return this.buildCache.getTypeConfig(ref as never).name;
  }
}

function namedType<Types extends SchemaTypes>(
  type: PothosOutputFieldType<Types>,
): { kind: string; ref: unknown } {
  return type.kind === 'List' ? namedType(type.type) : type;
}

/** The type of a row that `node` has loaded. */
function brandOf(row: object, nameOf: (ref: unknown) => string): string | null {
  const brand: unknown = getTypeBrand(row);
  if (brand === null || brand === undefined) return null;
  return typeof brand === 'string' ? brand : nameOf(brand);
}

function note(row: unknown, { type, keys }: Ownership, context: object, area: AccessArea): void {
  for (const key of keys) {
    const patientId = (row as Record<string, unknown>)[key];
    // What belongs to no patient, e.g. the audit row of a location.
    if (patientId === null) continue;
    if (typeof patientId !== 'string')
      throw new TypeError(`A row of ${type} was read without \`${key}\`: it can't be told whose it is`);
    (context as { access: AccessLog }).access.noteRead(patientId, area);
  }
}

export const accessPlugin = 'access' as const;
SchemaBuilder.registerPlugin(accessPlugin, AccessPlugin);
