import { RequestError } from '../platform/error.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import type { KeysetColumn, RequestedOrder } from './keyset.ts';

const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of an order comes first.',
  values: {
    ASC: { value: 'asc', description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { value: 'desc', description: 'Greatest, latest or last in the alphabet first.' },
  } as const,
});

/** One way to order a list. */
export interface OrderField extends KeysetColumn {
  readonly description: string;
  /** The order tells who a patient is: refused to callers without `patient:read_identity`. */
  readonly identity?: boolean;
}

/** What an `orderBy` argument holds. */
export interface OrderInput<Name extends string> {
  readonly field: Name;
  readonly direction?: 'asc' | 'desc' | null;
}

/**
 * Declares the orders of a list: an enum `<Type>OrderField` and an input `<Type>Order`.
 * `requested` turns the argument into the order of a request.
 * @param fallback the order when none is asked for; its direction is ascending unless `descending`
 */
export function defineOrder<const Fields extends Record<string, OrderField>>(
  type: string,
  fields: Fields,
  fallback: { field: keyof Fields & string; direction?: 'asc' | 'desc'; anonymous?: keyof Fields & string },
) {
  type Name = keyof Fields & string;
  const names = Object.keys(fields) as Name[];
  const orderField = builder.enumType(`${type}OrderField`, {
    description: `What a list of ${type} can be ordered by.`,
    values: Object.fromEntries(
      names.map((name) => [name, { value: name, description: fields[name]?.description }]),
    ) as Record<Name, { value: Name; description: string }>,
  });
  const input = builder.inputType(`${type}Order`, {
    description: `The order of a list of ${type}; ties are broken by id.`,
    fields: (t) => ({
      field: t.field({ type: orderField, required: true, description: 'What to order by.' }),
      direction: t.field({ type: OrderDirection, description: 'Default ASC.' }),
    }),
  });

  /** @param usual the order when none is asked for, where a list has another than the declared one */
  function requested(
    order: OrderInput<Name> | null | undefined,
    { actor }: Context,
    usual: Name = fallback.field,
  ): RequestedOrder {
    const open = actor.can('patient:read_identity');
    const standard = open ? usual : (fallback.anonymous ?? usual);
    const name = order?.field ?? standard;
    const direction = order ? (order.direction ?? 'asc') : (fallback.direction ?? 'asc');
    const { identity, ...column } = fields[name] as OrderField;
    if (identity && !open) {
      throw new RequestError(
        'FORBIDDEN',
        'The credential may not order by what identifies a patient.',
        'orderBy',
      );
    }
    return { ...column, name: `${type}.${name}.${direction}`, direction };
  }

  return { input, requested };
}
