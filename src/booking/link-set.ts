import { findUuid } from '../graphql/id.ts';
import { NotFoundError } from '../platform/error.ts';

/** The records that a set of links leads to, before a change and after it: uuids, in order. */
export interface SetPlan {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What a set of links leads to: its field in the input, the GraphQL type there, and that in words. */
export interface LinkSet {
  readonly field: string;
  readonly type: string;
  readonly words: string;
}

/**
 * Plans to replace a set of links. @param wanted global ids @param before uuids of those that are there
 * @param choosable finds those of some uuids that can be chosen; those that are there already stay anyway
 * @throws NotFoundError that names the place in the input of one that can't be chosen
 */
export async function planSet(
  { field, type, words }: LinkSet,
  wanted: readonly string[],
  before: readonly string[],
  choosable: (ids: string[]) => Promise<{ id: string }[]>,
): Promise<SetPlan> {
  const ids = wanted.map((id) => findUuid(type, id));
  const rows = await choosable(ids.filter((id) => id !== null));
  const known = new Set([...rows.map(({ id }) => id), ...before]);
  const missing = ids.findIndex((id) => id === null || !known.has(id));
  if (missing >= 0) throw new NotFoundError(words, [field, String(missing)]);
  return { before: [...before].sort(), after: [...new Set(ids.filter((id) => id !== null))].sort() };
}

/** What the audit trail tells of a plan: nothing where nothing changes. */
export function setChange({ field }: LinkSet, plan: SetPlan | null) {
  if (!plan || plan.before.join() === plan.after.join()) return {};
  return { [field]: [plan.before, plan.after] as const };
}

/** Which links a plan takes away, and which it adds. */
export function turnover({ before, after }: SetPlan): { lost: string[]; gained: string[] } {
  return {
    lost: before.filter((id) => !after.includes(id)),
    gained: after.filter((id) => !before.includes(id)),
  };
}
