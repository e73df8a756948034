import { type FieldRef, RootFieldBuilder, type SchemaTypes } from '@pothos/core';
import '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { selectionQuery } from './query-cache.ts';
import { runOf } from './run.ts';

type Resolve = (parent: unknown, args: object, context: Context, info: GraphQLResolveInfo) => unknown;
type RowResolve = (query: object, ...rest: Parameters<Resolve>) => unknown;

/** The part of Pothos's field builder that is needed here. */
interface FieldBuilder {
  field(options: { readonly resolve: Resolve }): FieldRef<SchemaTypes, unknown>;
  prismaField(options: { readonly resolve: RowResolve }): FieldRef<SchemaTypes, unknown>;
}

const builder = RootFieldBuilder.prototype as unknown as FieldBuilder;
const { prismaField } = builder;

/** Gives the resolver of a `prismaField` the query that a planned operation has kept; Pothos makes it elsewhere. */
builder.prismaField = function (this: FieldBuilder, options) {
  const self = Object.create(this, {
    field: {
      value: (made: { readonly resolve: Resolve }) =>
        this.field({
          ...made,
          resolve: (parent, args, context, info) =>
            runOf(info)
              ? options.resolve(selectionQuery({ context, info }), parent, args, context, info)
              : made.resolve(parent, args, context, info),
        }),
    },
  }) as FieldBuilder;
  return prismaField.call(self, options);
};
