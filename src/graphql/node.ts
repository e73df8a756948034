import { type GraphQLResolveInfo, isObjectType } from 'graphql';
import { RequestError } from '../platform/error.ts';
import type { Context } from './context.ts';

/**
 * Whether a node can be asked for: false for a type that this graph lacks, as if the id named nothing.
 * Every node type says in `extensions.readableWith` which permissions let its records be read by id.
 * @throws RequestError FORBIDDEN without any of them
 */
export function isReadable(
  { typename }: { typename: string },
  { actor }: Context,
  { schema }: GraphQLResolveInfo,
): boolean {
  const type = schema.getType(typename);
  if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Node')) return false;
  const { readableWith } = type.extensions;
  if (!readableWith) throw new TypeError(`${type.name} is a node that does not say who may read it`);
  if (readableWith.some((permission) => actor.can(permission))) return true;
  throw new RequestError(
    'FORBIDDEN',
    'The credential lacks the permission that records of this type need.',
    'id',
  );
}
