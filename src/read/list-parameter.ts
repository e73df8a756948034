/** How many elements PostgreSQL takes a list to have whose values it does not know (`estimate_array_length`). */
const SUPPOSED_LENGTH = 10;

/**
 * A list of keys for `id = any($1)`, whose last one stands there again until the list is as long as a plan for any list
 * supposes. For a shorter one a plan of its own looks cheaper, and PostgreSQL makes that plan at each execution: it takes
 * twenty times as long as the execution itself (docs/decisions/0021-read-client.md).
 * @returns the list itself where it is empty, or long enough
 */
export function listForAny<Value>(list: readonly Value[]): readonly Value[] {
  const last = list.at(-1);
  if (last === undefined || list.length >= SUPPOSED_LENGTH) return list;
  return [...list, ...Array<Value>(SUPPOSED_LENGTH - list.length).fill(last)];
}
