import type { Context } from './context.ts';

/**
 * Remembers what a field makes of its arguments for all rows of a request that have the field: a planned operation gives
 * each of them the same arguments. What is returned must not be changed.
 */
export function oncePerRequest<Arguments extends object, Made>(
  make: (args: Arguments, context: Context) => Made,
): (args: Arguments, context: Context) => Made {
  const requests = new WeakMap<Context, WeakMap<Arguments, { readonly made: Made }>>();
  return (args, context) => {
    const known = requests.get(context) ?? new WeakMap<Arguments, { readonly made: Made }>();
    requests.set(context, known);
    const found = known.get(args) ?? { made: make(args, context) };
    known.set(args, found);
    return found.made;
  };
}
