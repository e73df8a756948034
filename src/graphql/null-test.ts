import { getDatamodel } from '../generated/pothos.ts';

interface Datamodel {
  readonly datamodel: {
    readonly models: Readonly<Record<string, { readonly fields: readonly Column[] }>>;
  };
}

interface Column {
  readonly name: string;
  readonly isRequired: boolean;
}

// Its own type hides what it holds.
const { models } = (getDatamodel() as unknown as Datamodel).datamodel;

const NOTHING = { id: { in: [] } };

/**
 * Answers what a filter asks of a column that is never null: nothing is without it, everything has it. Prisma would
 * refuse the question itself.
 * @param model Prisma's name of the model @param where as `conditions` make it, within one AND
 */
export function settleNullTests(model: string, where: object): object {
  const { AND: parts } = where as { AND?: unknown };
  return Array.isArray(parts) ? { ...where, AND: parts.map((part: object) => settle(model, part)) } : where;
}

function settle(model: string, condition: object): object {
  const [[name, test] = [], ...others] = Object.entries(condition);
  if (others.length > 0 || !isNullTest(test)) return condition;
  const column = models[model]?.fields.find((field) => field.name === name);
  if (!column?.isRequired) return condition;
  return test.equals === null ? NOTHING : {};
}

function isNullTest(test: unknown): test is { equals?: null; not?: null } {
  return typeof test === 'object' && test !== null && Object.values(test).every((value) => value === null);
}
