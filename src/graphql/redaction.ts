import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { type GraphQLFieldResolver, type GraphQLOutputType, getNullableType, isNonNullType } from 'graphql';
import type { Actor } from '../auth/actor.ts';

/** What a redacted text that can't be null reads. */
export const REDACTED = '[redacted]';

/** Whether a caller may know who a patient is. */
export const mayIdentify = ({ actor }: { readonly actor: Actor }) => actor.can('patient:read_identity');

/** What is shown in place of a value that is withheld; undefined for a type that has nothing to show. */
export function shownInstead(type: GraphQLOutputType): string | null | undefined {
  if (!isNonNullType(type)) return null;
  return String(getNullableType(type)) === 'String' ? REDACTED : undefined;
}

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
      if (mayIdentify(context as { actor: Actor })) return resolver(parent, args, context, info);
      const shown = shownInstead(info.returnType);
      if (shown !== undefined) return shown;
      throw new TypeError(
        `${info.parentType.name}.${info.fieldName} is redacted, so it must be nullable or String!`,
      );
    };
  }
}

export const redactionPlugin = 'redaction' as const;
SchemaBuilder.registerPlugin(redactionPlugin, RedactionPlugin);
