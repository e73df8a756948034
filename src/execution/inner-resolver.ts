import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Permission } from '../auth/permission.ts';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      innerResolver: InnerResolverPlugin<Types>;
    }
  }
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** By the name of the type that has the field: the types of an interface share its extensions. */
    inner?: Map<string, InnerField>;
  }
}

/** What a caller needs for a field: every one of these permissions, and one of each list. */
export type Requirement = Permission | readonly Permission[];

/** A field as a planned operation resolves it, by what is beneath authorization, redaction and the loading of rows. */
export interface InnerField {
  /** Notes what was read in the access log; the field's own resolver otherwise. */
  readonly resolve: GraphQLFieldResolver<unknown, unknown>;
  /** The property that the field shows as it is; undefined where it is more than that. */
  readonly property?: string;
  /** Null where only the field's own resolver can tell who may see it. */
  readonly requires: readonly Requirement[] | null;
  /** Told only to those who may know who a patient is. */
  readonly redact: boolean;
  /** Whether what it shows is loaded with the row above it. */
  readonly isLoaded: boolean;
}

interface Scopes {
  readonly permission?: Permission;
  readonly anyPermission?: readonly Permission[];
  readonly anyCaller?: boolean;
}

/** What scopes demand of a caller; null where that depends on more than the caller. */
function requirementsOf(scopes: unknown): readonly Requirement[] | null {
  if (scopes === undefined || scopes === null) return [];
  if (typeof scopes !== 'object') return null;
  const { permission, anyPermission, anyCaller: _anyCaller, ...others } = scopes as Scopes;
  if (Object.keys(others).length > 0) return null;
  return [...(permission ? [permission] : []), ...(anyPermission ? [anyPermission] : [])];
}

/**
 * Keeps the resolver of each field as it is beneath the plugins in front of this one, and what those would do around it:
 * a planned operation does that once for the operation and not for every row. Changes nothing.
 */
class InnerResolverPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    return { ...field, extensions: { ...field.extensions, inner: new Map() } };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { parentType, name, extensions, pothosOptions, argMappers } = field;
    const { pothosExposedField: exposed, pothosPrismaSelect: select } = extensions ?? {};
    const isOwn = resolver === field.resolve || field.resolve === undefined;
    const property = exposed ?? (field.resolve === undefined ? name : undefined);
    const isRedirected = argMappers.length > 0 || extensions?.pothosErrors || extensions?.pothosItemErrors;
    const { redact, authScopes, grantScopes } = pothosOptions;
    const isStatic = !isRedirected && !grantScopes && !this.#hasScopes(parentType);
    const inner = extensions?.inner as Map<string, InnerField> | undefined;
    inner?.set(parentType, {
      resolve: resolver as InnerField['resolve'],
      ...(isOwn && typeof property === 'string' ? { property } : {}),
      requires: isStatic ? requirementsOf(authScopes) : null,
      redact: redact === true,
      isLoaded: field.kind === 'PrismaObject' && Boolean(select),
    });
    return resolver;
  }

  /** Whether the type, or an interface of it, says who may see its values. */
  #hasScopes(typeName: string): boolean {
    const type = this.buildCache.getTypeConfig(typeName);
    if (type.kind !== 'Object' && type.kind !== 'Interface') return false;
    const interfaces = type.interfaces.map((ref) => this.buildCache.getTypeConfig(ref, 'Interface'));
    return [type, ...interfaces].some(({ pothosOptions }) => {
      const { authScopes, grantScopes } = pothosOptions as { authScopes?: unknown; grantScopes?: unknown };
      return authScopes !== undefined || grantScopes !== undefined;
    });
  }
}

export const innerResolverPlugin = 'innerResolver' as const;
SchemaBuilder.registerPlugin(innerResolverPlugin, InnerResolverPlugin);
