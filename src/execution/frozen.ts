/** Whether a value is made of names and values alone, as arguments are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * A copy that nobody can change, for what requests share: whoever writes into it, e.g. an organization, fails instead of
 * showing it to the next. Lists and plain objects are copied, whatever their depth; dates, decimals and their like are kept.
 */
export function frozenCopy<Value>(value: Value): Value {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as Value;
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) copy[name] = frozenCopy(part);
  return Object.freeze(copy) as Value;
}
