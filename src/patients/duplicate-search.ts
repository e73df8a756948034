import { Prisma } from '../generated/prisma/client.ts';
import type { PatientStatus } from '../generated/prisma/enums.ts';
import { type TenantClient, type TenantTransaction, tenantSql } from '../platform/tenant-client.ts';

/** In what two records of one person may agree; any of these makes a likely duplicate [225]. */
export const SIGNALS = [
  'SOCIAL_SECURITY_NUMBER',
  'LAST_NAME_AND_DATE_OF_BIRTH',
  'EMAIL',
  'MOBILE_PHONE',
] as const;

/** One of those. */
export type Signal = (typeof SIGNALS)[number];

/** What is known of someone, as it is compared; what is absent or null agrees with nothing [A38]. */
export interface Probe {
  /** Folded. */
  readonly lastName?: string | null;
  /** YYYY-MM-DD. */
  readonly dateOfBirth?: string | null;
  /** Lower-case. */
  readonly email?: string | null;
  /** In any notation: its digits are compared, so E.164 with itself [A38]. */
  readonly mobilePhone?: string | null;
  /** The blind index of the social security number. */
  readonly ssnBlindIndex?: Uint8Array | null;
  /** The record that is asked about, which is no duplicate of itself. */
  readonly patientId?: string;
}

/** A record that may be about the same person: what it takes to tell, and no more [224]. */
export interface Duplicate {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly preferredName: string | null;
  readonly dateOfBirth: Date | null;
  readonly status: PatientStatus;
  readonly mobilePhone: string | null;
  readonly homePhone: string | null;
  readonly workPhone: string | null;
  readonly email: string | null;
  readonly chartNumber: string;
  readonly archivedAt: Date | null;
  /** In the order of `SIGNALS`. */
  readonly matchedOn: readonly Signal[];
}

/** The most duplicates that are told of one record. */
export const MOST_DUPLICATES = 50;
/** The most records that are looked at for each signal: a switchboard's number may be in a thousand charts. */
const MOST_CANDIDATES = 200;

/** The conditions of each signal between a patient `c` and a probe `p`, as an index of the patients serves them. */
const AGREES: Readonly<Record<Signal, Prisma.Sql>> = {
  // patient_org_id_ssn_blind_index_idx
  SOCIAL_SECURITY_NUMBER: Prisma.sql`c.ssn_blind_index = decode(p.ssn, 'hex')`,
  // patient_org_id_sort_last_name_date_of_birth_idx
  LAST_NAME_AND_DATE_OF_BIRTH: Prisma.sql`c.sort_last_name = p.last_name and c.date_of_birth = p.born`,
  // patient_email_idx
  EMAIL: Prisma.sql`c.email collate "C" = p.email`,
  // patient_mobile_phone_idx
  MOBILE_PHONE: Prisma.sql`regexp_replace(c.mobile_phone, '\\D', '', 'g') collate "C" = p.phone`,
};

/** Deleted records are tombstones, and merged ones have been told apart; archived ones may be the same person [A38]. */
const candidates = (orgId: string, signal: Signal) =>
  Prisma.sql`select c.id from patient c where c.org_id = ${orgId}::uuid and ${AGREES[signal]}
    and c.deleted_at is null and c.merged_into_id is null and c.id is distinct from p.self`;

const union = (orgId: string, limit = Prisma.empty) =>
  Prisma.join(
    SIGNALS.map((signal) => Prisma.sql`(${candidates(orgId, signal)} ${limit})`),
    ' union ',
  );

/** The probes as a relation `p`; the organization comes first, for `tenantSql`. */
const probeTable = (orgId: string, probes: readonly Probe[]) => Prisma.sql`
  tenant (id) as (values (${orgId}::uuid)),
  probe as materialized (select * from jsonb_to_recordset(${JSON.stringify(probes.map(comparable))}::jsonb)
    as p (n int, last_name text, born date, email text, phone text, ssn text, self uuid))`;

function comparable(
  { lastName, dateOfBirth, email, mobilePhone, ssnBlindIndex, patientId }: Probe,
  n: number,
) {
  return {
    ...{ n, last_name: lastName, born: dateOfBirth, email, self: patientId },
    phone: phoneDigits(mobilePhone),
    ssn: ssnBlindIndex && Buffer.from(ssnBlindIndex).toString('hex'),
  };
}

/** A phone number as it is compared; null for one without digits. */
export function phoneDigits(phone: string | null | undefined): string | null {
  return phone?.replace(/\D/g, '') || null;
}

/** The statement of `findDuplicates`: each signal of each probe enters an index of its own. */
export function duplicateStatement(orgId: string, probes: readonly Probe[]): Prisma.Sql {
  const matchedOn = SIGNALS.map((signal) => Prisma.sql`case when ${AGREES[signal]} then ${signal}::text end`);
  return Prisma.sql`with ${probeTable(orgId, probes)},
    hit as (
      select p.n, c.*, array_remove(array[${Prisma.join(matchedOn)}], null) as matched_on
      from probe p
      cross join lateral (${union(orgId, Prisma.sql`limit ${MOST_CANDIDATES}`)}) found
      join patient c on c.org_id = ${orgId}::uuid and c.id = found.id
    ),
    ranked as (
      select *, row_number() over (partition by n order by cardinality(matched_on) desc, id) as place from hit
    )
    select n, id, first_name as "firstName", last_name as "lastName", preferred_name as "preferredName",
      date_of_birth as "dateOfBirth", status::text as status, mobile_phone as "mobilePhone",
      home_phone as "homePhone", work_phone as "workPhone", email, chart_number as "chartNumber",
      archived_at as "archivedAt", matched_on as "matchedOn"
    from ranked where place <= ${MOST_DUPLICATES} order by n, place`;
}

/**
 * The likely duplicates of each probe, in one statement for all of them: those that agree in most first, at most 50.
 * Where more than 200 records agree in one signal, some 200 of them are looked at.
 */
export async function findDuplicates(
  db: TenantClient | TenantTransaction,
  probes: readonly Probe[],
): Promise<Duplicate[][]> {
  const found: Duplicate[][] = probes.map(() => []);
  const rows = await tenantSql<Duplicate & { n: number }>(db, (orgId) => duplicateStatement(orgId, probes));
  for (const { n, ...duplicate } of rows) found[n]?.push(duplicate);
  return found;
}

/** How many likely duplicates there are in all. */
export async function countDuplicates(db: TenantClient, probe: Probe): Promise<number> {
  const [row] = await tenantSql<{ count: number }>(
    db,
    (orgId) => Prisma.sql`with ${probeTable(orgId, [probe])}
      select count(*)::int as count from probe p cross join lateral (${union(orgId)}) found`,
  );
  return row?.count ?? 0;
}
