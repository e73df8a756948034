import type { ObjectRef } from '@pothos/core';
import { builder } from './builder.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type FieldBuilder<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/**
 * The success of a mutation. Its records are read after the commit, with what the client selects of them; what the
 * mutation itself answers is kept small, so that a repetition can be answered alike [A7].
 * @param name `<Mutation>Success` @param extensions `forPartners` where partners have the mutation
 */
export function defineSuccess<Shape extends object>(
  name: string,
  description: string,
  fields: (t: FieldBuilder<Shape>) => Record<string, PothosSchemaTypes.FieldRef<Types, unknown>>,
  extensions: { partner?: true } = {},
): ObjectRef<Types, Shape> {
  return builder.objectRef<Shape>(name).implement({ description, extensions, fields: fields as never });
}

/** Whether this answers a repetition of an idempotency key. */
export function replayed(t: FieldBuilder<{ replayed: boolean }>) {
  return t.exposeBoolean('replayed', {
    description:
      'Whether the idempotency key had been used: nothing was written now, this is the first answer [A7].',
  });
}
