import type { Actor } from '../auth/actor.ts';
import type { TenantClient, TenantTransaction } from '../platform/tenant-client.ts';
import { STAFF_RULES } from './calendar.ts';
import { type PolicyTerms, STANDARD_TERMS } from './policy.ts';

/** The numbers by which is booked, as a catalog holds them. */
export interface BookingTerms extends PolicyTerms {
  /** How long a hold lasts [A4]. */
  readonly holdMinutes: number;
  /** How soon, and how far ahead, a slot may begin. */
  readonly noticeMinutes: number;
  readonly horizonDays: number;
}

/** Those of what is booked from no catalog. */
const STAFF_TERMS: BookingTerms = { ...STANDARD_TERMS, ...STAFF_RULES, holdMinutes: 10 };

/** The columns of a catalog that hold its policy. */
export const POLICY_COLUMNS = {
  ...{ cancelCutoffMinutes: true, rescheduleCutoffMinutes: true, rescheduleLimit: true },
  ...{ rescheduleWindowMinutes: true, rescheduleAskWindow: true },
} as const;

const COLUMNS = { ...POLICY_COLUMNS, holdMinutes: true, noticeMinutes: true, horizonDays: true } as const;

/** The terms of a catalog; of none, the organization's own. @param catalogId uuid */
export async function termsOf(
  db: TenantClient | TenantTransaction,
  catalogId: string | null,
): Promise<BookingTerms> {
  if (catalogId === null) return STAFF_TERMS;
  const where = { orgId_id: { orgId: db.$orgId(), id: catalogId } };
  return await db.catalog.findUniqueOrThrow({ where, select: COLUMNS });
}

/** The catalog from which a caller books: the one of a partner's credential. */
export function catalogOf(actor: Actor): string | null {
  return actor.kind === 'PARTNER' ? actor.catalogId : null;
}
