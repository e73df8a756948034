import type { AppointmentStatus, QuestionnaireStatus } from '../generated/prisma/enums.ts';

/** Where a questionnaire stands [A15]. */
export type EffectiveStatus = QuestionnaireStatus | 'EXPIRED';

/** What that is decided by. */
interface Form {
  readonly status: QuestionnaireStatus;
  readonly appointment: { readonly startsAt: Date; readonly status: AppointmentStatus };
}

/** The columns of a form that it is decided by. */
export const QUESTIONNAIRE_STATUS_COLUMNS = {
  status: true,
  appointment: { select: { startsAt: true, status: true } },
} as const;

/** Appointments that a form is filled in for. */
const AWAITED: ReadonlySet<AppointmentStatus> = new Set(['CONFIRMED', 'CHECKED_IN']);

/**
 * The rule: a form can be filled in until its appointment begins, wherever that was moved to, and as long as the
 * appointment is to take place. What was filled in stays so.
 */
export function questionnaireStatus({ status, appointment }: Form, now: Date): EffectiveStatus {
  if (status === 'COMPLETED') return status;
  return AWAITED.has(appointment.status) && now < appointment.startsAt ? 'PENDING' : 'EXPIRED';
}
