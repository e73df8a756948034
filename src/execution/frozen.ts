import { isStructure } from '../read/shape.ts';

/**
 * A copy that nobody can change, for what requests share: whoever writes into it, e.g. an organization, fails instead of
 * showing it to the next. Lists and plain objects are copied, whatever their depth; dates, decimals and their like are kept.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  if (!isStructure(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = frozenCopy(part);
  return Object.freeze(copy) as Value;
}
