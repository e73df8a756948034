import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { type GraphQLFieldResolver, getNullableType, isNonNullType } from 'graphql';
import type { Actor } from '../auth/actor.ts';

/** What a redacted text that can't be null reads. */
export const REDACTED = '[redacted]';

declare global {
  export namespace PothosSchemaTypes {
    interface Plugins<Types extends SchemaTypes> {
      redaction: RedactionPlugin<Types>;
    }
    interface FieldOptions {
      /**
       * True where the value tells who a patient is (names, contact, address, free text, exact birth date):
       * callers without `patient:read_identity` get null, or "[redacted]" where the field can't be null.
       */
      redact?: boolean;
    }
  }
}

/** Withholds the fields marked `redact` from callers who may not know who a patient is (analysts). */
class RedactionPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const { redact } = field.pothosOptions;
    return redact === undefined ? field : { ...field, extensions: { ...field.extensions, redact } };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    field: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (!field.pothosOptions.redact) return resolver;
    return (parent, args, context, info) => {
      if ((context as { actor: Actor }).actor.can('patient:read_identity')) {
        return resolver(parent, args, context, info);
      }
      if (!isNonNullType(info.returnType)) return null;
      if (String(getNullableType(info.returnType)) === 'String') return REDACTED;
      throw new TypeError(
        `${info.parentType.name}.${info.fieldName} is redacted, so it must be nullable or String!`,
      );
    };
  }
}

export const redactionPlugin = 'redaction' as const;
SchemaBuilder.registerPlugin(redactionPlugin, RedactionPlugin);
