import { Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { fold } from '../platform/fold.ts';
import { type TenantTransaction, tenantSql } from '../platform/tenant-client.ts';
import type { NewPatient } from './create-patient.ts';
import { phoneDigits } from './duplicate-search.ts';
import { phoneColumns } from './phone-number.ts';
import { socialSecurityIndex } from './social-security-number.ts';

/** What an import knows a person by; null where the row does not say. Texts as they are compared. */
export interface Identity {
  readonly chartNumber: string | null;
  readonly uniqueId: string | null;
  readonly oldReferenceId: string | null;
  /** The blind index, in hexadecimal. */
  readonly socialSecurityNumber: string | null;
  readonly firstName: string;
  readonly lastName: string;
  /** YYYY-MM-DD. */
  readonly dateOfBirth: string | null;
  readonly email: string | null;
  /** Digits. */
  readonly mobilePhone: string | null;
}

/** Fields that name one person by themselves. */
const IDENTIFIERS = ['chartNumber', 'uniqueId', 'oldReferenceId', 'socialSecurityNumber'] as const;
/**
 * Fields that name one person together with both names. Families share phones, addresses and email, and twins a
 * birth date: what is enough to suspect a duplicate [225] is not enough to leave a row out, or to write over a record.
 */
const PERSONAL = ['dateOfBirth', 'email', 'mobilePhone'] as const;

type Field = (typeof IDENTIFIERS)[number] | (typeof PERSONAL)[number];

/** What a row knows its person by. @throws ValidationError for phone numbers that contradict each other */
export function identityOf(row: NewPatient, { cipher, actor: { orgId } }: Context): Identity {
  const { socialSecurityNumber: ssn, mobilePhone } = { ...row, ...phoneColumns(row) };
  return {
    chartNumber: row.chartNumber?.toLowerCase() ?? null,
    uniqueId: row.uniqueId ?? null,
    oldReferenceId: row.oldReferenceId ?? null,
    socialSecurityNumber: ssn ? Buffer.from(socialSecurityIndex(ssn, cipher, orgId)).toString('hex') : null,
    ...{ firstName: fold(row.firstName), lastName: fold(row.lastName), email: row.email ?? null },
    dateOfBirth: row.dateOfBirth?.toISOString().slice(0, 10) ?? null,
    mobilePhone: phoneDigits(mobilePhone),
  };
}

/** Whom an import has recognized, and by which field of the row. */
export interface Recognized {
  readonly field: Field;
  /** More than one where the row's fields point to different patients, or the organization has duplicates. */
  readonly ids: ReadonlySet<string>;
}

/** The patients that an import may meet: those of the organization, and those that its own rows have made. */
export class KnownPatients {
  readonly #ids = new Map<string, Set<string>>();
  readonly #deleted = new Set<string>();

  /** Notes a patient by everything that a row says of it. */
  add(identity: Identity, id: string): void {
    for (const field of [...IDENTIFIERS, ...PERSONAL]) this.#note(identity, field, id);
  }

  /** Whom a row is about, identifiers before personal data; null for someone new. */
  find(identity: Identity): Recognized | null {
    return this.#findBy(identity, IDENTIFIERS) ?? this.#findBy(identity, PERSONAL);
  }

  /** Whether a patient was deleted: its numbers are taken still, and it can be neither left nor changed. */
  isDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** Reads whom the rows may be about: one statement, in which each field enters an index of its own. */
  static async load(tx: TenantTransaction, identities: readonly Identity[]): Promise<KnownPatients> {
    const known = new KnownPatients();
    if (identities.length === 0) return known;
    const rows = await tenantSql<{ n: number; field: Field; id: string; deleted: boolean }>(tx, (orgId) =>
      statement(orgId, identities),
    );
    for (const { n, field, id, deleted } of rows) {
      const identity = identities[n];
      if (identity) known.#note(identity, field, id);
      if (deleted) known.#deleted.add(id);
    }
    return known;
  }

  #note(identity: Identity, field: Field, id: string): void {
    const key = keyOf(identity, field);
    if (key !== null) this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
  }

  #findBy(identity: Identity, fields: readonly Field[]): Recognized | null {
    const hits = fields.flatMap((field) => {
      const key = keyOf(identity, field);
      const ids = key === null ? undefined : this.#ids.get(key);
      return ids ? [{ field, ids }] : [];
    });
    const [first] = hits;
    return first ? { field: first.field, ids: new Set(hits.flatMap(({ ids }) => [...ids])) } : null;
  }
}

function keyOf(identity: Identity, field: Field): string | null {
  const value = identity[field];
  if (value === null) return null;
  const { firstName, lastName } = identity;
  const isIdentifier = IDENTIFIERS.some((name) => name === field);
  return JSON.stringify(isIdentifier ? [field, value] : [field, value, firstName, lastName]);
}

/** The condition of each field between a patient `c` and a row `p`, as an index of the patients serves it. */
const SAME_NAMES = Prisma.sql`c.sort_last_name = p.last and c.sort_first_name = p.first and c.deleted_at is null`;
const SAME: Readonly<Record<Field, Prisma.Sql>> = {
  chartNumber: Prisma.sql`c.chart_number_key = p.chart`,
  uniqueId: Prisma.sql`c.unique_id = p.unique_id`,
  oldReferenceId: Prisma.sql`c.old_reference_id = p.old and c.deleted_at is null`,
  socialSecurityNumber: Prisma.sql`c.ssn_blind_index = decode(p.ssn, 'hex') and c.deleted_at is null`,
  dateOfBirth: Prisma.sql`c.date_of_birth = p.born and ${SAME_NAMES}`,
  email: Prisma.sql`c.email collate "C" = p.email and ${SAME_NAMES}`,
  mobilePhone: Prisma.sql`regexp_replace(c.mobile_phone, '\\D', '', 'g') collate "C" = p.phone and ${SAME_NAMES}`,
};

/** Who was merged is recognized as the record that is left [A45]. */
function statement(orgId: string, identities: readonly Identity[]): Prisma.Sql {
  const rows = identities.map((identity, n) => ({
    ...{ n, chart: identity.chartNumber, unique_id: identity.uniqueId, old: identity.oldReferenceId },
    ...{ ssn: identity.socialSecurityNumber, first: identity.firstName, last: identity.lastName },
    ...{ born: identity.dateOfBirth, email: identity.email, phone: identity.mobilePhone },
  }));
  const parts = (Object.keys(SAME) as Field[]).map(
    (field) => Prisma.sql`
      select p.n, ${field}::text as field, coalesce(c.merged_into_id, c.id) as id, c.deleted_at is not null as deleted
      from p join patient c on c.org_id = ${orgId}::uuid and ${SAME[field]}`,
  );
  return Prisma.sql`with tenant (id) as (values (${orgId}::uuid)),
    p as materialized (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as p (n int, chart text,
      unique_id text, old text, ssn text, first text, last text, born date, email text, phone text))
    ${Prisma.join(parts, ' union all ')}`;
}
