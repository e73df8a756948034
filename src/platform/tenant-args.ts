import { Prisma } from '../generated/prisma/client.ts';

/** What ties a model's rows to their organization. */
interface Binding {
  /** The field that holds the organization: `id` for Organization itself, `orgId` for everything else. */
  readonly field: string;
  /** The model's own columns; any other key of `data` is a relation. */
  readonly columns: ReadonlySet<string>;
}

/** The parts of a Prisma query's arguments that organizations matter to. */
interface BoundArgs {
  where?: Record<string, unknown>;
  cursor?: Record<string, unknown>;
  data?: Record<string, unknown> | Record<string, unknown>[];
  create?: Record<string, unknown>;
  update?: Record<string, unknown>;
  [other: string]: unknown;
}

/** Raised when code asks a bound client for something that could leave its organization: always a defect. */
export class TenantBoundaryError extends Error {
  override name = 'TenantBoundaryError';
}

const bindings = new Map<string, Binding | undefined>();

/** @throws TenantBoundaryError for a model whose rows belong to no organization. */
function bindingOf(model: string): Binding {
  if (!bindings.has(model)) bindings.set(model, readBinding(model));
  const binding = bindings.get(model);
  if (!binding) throw new TenantBoundaryError(`${model} has no orgId: a bound client cannot reach it`);
  return binding;
}

/** The columns of a model, by its name in the schema; none where there is no such model. */
export function columnsOf(model: string): ReadonlySet<string> {
  // Prisma generates one such list of columns for each model.
  const lists = Prisma as unknown as Record<string, Record<string, string> | undefined>;
  return new Set(Object.keys(lists[`${model}ScalarFieldEnum`] ?? {}));
}

function readBinding(model: string): Binding | undefined {
  const columns = columnsOf(model);
  const field = model === 'Organization' ? 'id' : 'orgId';
  return columns.has(field) ? { field, columns } : undefined;
}

const CREATES = new Set(['create', 'createMany', 'createManyAndReturn']);
const UPDATES = new Set(['update', 'updateMany', 'updateManyAndReturn']);
const FILTERS = new Set([
  ...['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany'],
  ...['count', 'aggregate', 'groupBy', 'delete', 'deleteMany', 'upsert', ...UPDATES],
]);

/**
 * Adds the organization to the arguments of one operation.
 *
 * @returns `args`, changed in place.
 * @throws TenantBoundaryError when they name another organization, write through a relation, or the operation is
 * one that this does not know.
 */
export function bindArgs(model: string, operation: string, args: BoundArgs, orgId: string): BoundArgs {
  const binding = bindingOf(model);
  const known = FILTERS.has(operation) || CREATES.has(operation);
  if (!known) throw new TenantBoundaryError(`${operation} is not offered on a bound client`);
  if (FILTERS.has(operation)) args.where = bindWhere(args.where, binding, orgId);
  if (args.cursor) assertSameOrganization(args.cursor, binding, orgId);
  if (CREATES.has(operation)) args.data = bindRows(args.data, binding, orgId);
  if (UPDATES.has(operation) && args.data && !Array.isArray(args.data)) assertFlat(args.data, binding, orgId);
  if (operation === 'upsert') {
    args.create = bindRow(args.create ?? {}, binding, orgId);
    assertFlat(args.update ?? {}, binding, orgId);
  }
  return args;
}

function bindWhere(
  where: Record<string, unknown> | undefined,
  binding: Binding,
  orgId: string,
): Record<string, unknown> {
  if (!where) return { [binding.field]: orgId };
  if (assertSameOrganization(where, binding, orgId)) return where;
  // A condition on the organization that is not one id (`in`, `not`) stays, beside ours.
  if (where[binding.field] === undefined) return { ...where, [binding.field]: orgId };
  const others = where.AND === undefined ? [] : [where.AND].flat();
  return { ...where, AND: [...others, { [binding.field]: orgId }] };
}

/**
 * Whether the filter already names our organization, by itself or within a compound key. Adding it again would
 * cost the batching of `findUnique`, which Prisma does only when the key stands alone.
 */
function assertSameOrganization(where: Record<string, unknown>, binding: Binding, orgId: string): boolean {
  let named = false;
  for (const [key, value] of Object.entries(where)) {
    const organization = key === binding.field ? value : organizationIn(key, value, binding);
    if (typeof organization !== 'string') continue;
    if (organization !== orgId) throw new TenantBoundaryError('a filter names another organization');
    named = true;
  }
  return named;
}

/** The organization within a compound key such as `orgId_id`; undefined for a column or a logical operator. */
function organizationIn(key: string, value: unknown, binding: Binding): unknown {
  if (!key.startsWith('orgId_') || binding.columns.has(key)) return undefined;
  return typeof value === 'object' && value !== null && 'orgId' in value ? value.orgId : undefined;
}

function bindRows(data: BoundArgs['data'], binding: Binding, orgId: string): BoundArgs['data'] {
  return Array.isArray(data)
    ? data.map((row) => bindRow(row, binding, orgId))
    : bindRow(data ?? {}, binding, orgId);
}

function bindRow(row: Record<string, unknown>, binding: Binding, orgId: string): Record<string, unknown> {
  assertFlat(row, binding, orgId);
  return { ...row, [binding.field]: orgId };
}

/** A nested write reaches rows by no filter of ours, and is not safe in a transaction that times out. */
function assertFlat(row: Record<string, unknown>, { field, columns }: Binding, orgId: string): void {
  for (const key of Object.keys(row))
    if (!columns.has(key))
      throw new TenantBoundaryError(`${key} is a nested write: write its rows by themselves`);
  const named = row[field];
  const organization = typeof named === 'object' && named !== null && 'set' in named ? named.set : named;
  if (organization !== undefined && organization !== orgId)
    throw new TenantBoundaryError('a row names another organization');
}
