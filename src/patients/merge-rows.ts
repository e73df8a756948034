import { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import { type TenantClient, tenantSql } from '../platform/tenant-client.ts';
import { PATIENT_CHILDREN, type PatientChild } from './merge-registry.ts';

/** From whom rows go to whom, as uuids. */
interface Move {
  readonly from: string;
  readonly to: string;
  /** Whose record is put away: its own row stays as it is. */
  readonly mergedId: string;
}

/** Rows of one table that a merge has moved: what it takes to find them again. */
export interface MovedRows {
  readonly table: string;
  readonly column: string;
  /** Primary keys without the organization and the patient. */
  readonly keys: readonly Readonly<Record<string, string>>[];
}

/** How many rows of a type a merge moves, and how many stay since the other patient has their like. */
export interface RowCount {
  readonly type: string;
  readonly moving: number;
  readonly staying: number;
}

// Names of tables and columns come from the registry, never from a caller.
const name = (text: string) => Prisma.raw(`"${text}"`);
const of = (alias: string, column: string) => Prisma.raw(`${alias}."${column}"`);
const keyOf = ({ key = ['id'] }: PatientChild) => key;

/** The rows among which a unique index holds. */
const among = (alias: string, { among: rows }: PatientChild): Prisma.Sql => {
  if (rows === undefined) return Prisma.sql`true`;
  const active = Prisma.sql`${of(alias, 'archived_at')} is null`;
  return rows === 'ACTIVE' ? active : Prisma.sql`${active} and ${of(alias, 'attribution_role')} = 'PRIMARY'`;
};

/** Whether a row `r` can go: it would tie no one to itself, and there is none like it yet. */
function canGo(child: PatientChild, { to, mergedId }: Move): Prisma.Sql {
  const { table, column, unique, other } = child;
  const conditions = [Prisma.sql`true`];
  if (table === 'patient') conditions.push(Prisma.sql`r.id <> ${mergedId}::uuid`);
  if (other) conditions.push(Prisma.sql`${of('r', other)} is distinct from ${to}::uuid`);
  if (unique) {
    const same = unique.map((each) => Prisma.sql`${of('o', each)} = ${of('r', each)}`);
    conditions.push(Prisma.sql`not (${among('r', child)} and exists (
      select 1 from ${name(table)} o where o.org_id = r.org_id and ${of('o', column)} = ${to}::uuid
        and ${Prisma.join([among('o', child), ...same], ' and ')}))`);
  }
  return Prisma.join(conditions, ' and ');
}

/** Moves every row that can go. @returns what was moved, tables without any left out */
export async function moveRows({ tx, now }: Work, move: Move): Promise<MovedRows[]> {
  const moved: MovedRows[] = [];
  for (const child of PATIENT_CHILDREN) {
    const keys = await tenantSql<Record<string, string>>(tx, (orgId) =>
      update(orgId, child, move, now, Prisma.sql`true`),
    );
    if (keys.length > 0) moved.push({ table: child.table, column: child.column, keys });
  }
  return moved;
}

/** Moves rows back that a merge has moved, as far as they are where it put them. @param move from the survivor */
export async function moveRowsBack(
  { tx, now }: Work,
  moved: readonly MovedRows[],
  move: Move,
): Promise<void> {
  // In the opposite order: what went last goes first.
  for (const { table, column, keys } of [...moved].reverse()) {
    const child = PATIENT_CHILDREN.find((each) => each.table === table && each.column === column);
    if (!child) throw new TypeError(`${table}.${column} has left the registry of a patient's rows`);
    const columns = keyOf(child).map((each) => Prisma.raw(`"${each}" uuid`));
    const same = keyOf(child).map((each) => Prisma.sql`${of('k', each)} = ${of('r', each)}`);
    const isOne = Prisma.sql`exists (
      select 1 from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k (${Prisma.join(columns)})
      where ${Prisma.join(same, ' and ')})`;
    await tenantSql(tx, (orgId) => update(orgId, child, move, now, isOne));
  }
}

function update(orgId: string, child: PatientChild, move: Move, now: Date, which: Prisma.Sql): Prisma.Sql {
  const { table, column, unversioned } = child;
  const told = unversioned
    ? Prisma.empty
    : Prisma.sql`, version = r.version + 1, updated_at = ${now.toISOString()}::timestamptz`;
  const keys = keyOf(child).map((each) => Prisma.sql`${of('r', each)}::text as ${name(each)}`);
  return Prisma.sql`with tenant (id) as (values (${orgId}::uuid))
    update ${name(table)} r set ${name(column)} = ${move.to}::uuid ${told}
    where r.org_id = ${orgId}::uuid and ${of('r', column)} = ${move.from}::uuid and ${canGo(child, move)} and ${which}
    returning ${Prisma.join(keys)}`;
}

/** How many rows of each type a merge would move: one statement. Types without any are left out. */
export async function countRows(db: TenantClient, move: Move): Promise<RowCount[]> {
  const parts = (orgId: string) =>
    PATIENT_CHILDREN.map(
      (child) => Prisma.sql`
        select ${child.type}::text as type, count(*) filter (where ${canGo(child, move)}) as moving, count(*) as total
        from ${name(child.table)} r where r.org_id = ${orgId}::uuid and ${of('r', child.column)} = ${move.from}::uuid`,
    );
  return await tenantSql<RowCount>(
    db,
    (orgId) => Prisma.sql`with tenant (id) as (values (${orgId}::uuid)),
      counted as (${Prisma.join(parts(orgId), ' union all ')})
      select type, sum(moving)::int as moving, sum(total - moving)::int as staying
      from counted group by type having sum(total) > 0 order by type`,
  );
}
