import type { AppointmentStatus } from '../generated/prisma/enums.ts';

/** The numbers of a policy, as a catalog holds them [A2, A3]. */
export interface PolicyTerms {
  /** How long before the start it can still be cancelled, or moved; exactly so long is long enough. */
  readonly cancelCutoffMinutes: number;
  readonly rescheduleCutoffMinutes: number;
  /** How often it can be moved, ever. */
  readonly rescheduleLimit: number;
  /** How far from its original start it can be moved, in either direction. */
  readonly rescheduleWindowMinutes: number;
  /** The other reading of the window: it limits when may be asked, not where to. */
  readonly rescheduleAskWindow: boolean;
}

/** The terms of what was booked from no catalog, and of a catalog that says nothing else [60, A2, A3]. */
export const STANDARD_TERMS: PolicyTerms = {
  ...{ cancelCutoffMinutes: 1_440, rescheduleCutoffMinutes: 1_440 },
  ...{ rescheduleLimit: 1, rescheduleWindowMinutes: 2_880, rescheduleAskWindow: false },
};

/** What a policy looks at of an appointment. */
export interface PolicySubject {
  /** As it is now, see `effectiveStatus`. */
  readonly status: AppointmentStatus;
  readonly startsAt: Date;
  readonly originalStart: Date;
  readonly rescheduleCount: number;
}

/** Every rule that can speak against a cancellation or a move, with what it says: the documentation of `PolicyRule`. */
export const POLICY_RULES = {
  CANCEL_IMPOSSIBLE: 'The status is none that can be cancelled.',
  CANCEL_TOO_LATE: 'The cut-off before the start has passed [A3].',
  RESCHEDULE_IMPOSSIBLE: 'The status is none that can be moved: only CONFIRMED is.',
  RESCHEDULE_LIMIT_REACHED: 'It was moved as often as the policy allows [A2].',
  RESCHEDULE_TOO_LATE: 'The cut-off before the start has passed [A2].',
  RESCHEDULE_OUTSIDE_WINDOW:
    'The new start is too far from the original one; where the window limits when may be asked, it is too early to ask [A2].',
} as const;

/** One of those. */
export type PolicyRule = keyof typeof POLICY_RULES;

/** A rule that speaks against something, and the instant that it turns on; null for one that knows of none. */
export interface PolicyReason {
  readonly rule: PolicyRule;
  readonly deadline: Date | null;
}

/** Two instants, both included. */
export interface Span {
  readonly earliest: Date;
  readonly latest: Date;
}

/** What can be done with an appointment now, and until when. Deadlines are the last instant that is in time. */
export interface Policy {
  readonly canCancel: boolean;
  readonly canReschedule: boolean;
  readonly cancelDeadline: Date | null;
  readonly rescheduleDeadline: Date | null;
  /** Where a new start may lie; null where that is not limited, or nothing can be moved. */
  readonly rescheduleWindow: Span | null;
  /** Since when a move may be asked for, where the policy limits that. */
  readonly rescheduleOpensAt: Date | null;
  /** What speaks against cancelling, and then against moving. */
  readonly reasons: readonly PolicyReason[];
}

const MINUTE_MS = 60_000;
const later = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * MINUTE_MS);

/** Which statuses can be left by cancelling, and which can be moved. */
const CANCELLABLE: readonly AppointmentStatus[] = ['CONFIRMED', 'CHECKED_IN'];
const MOVABLE: readonly AppointmentStatus[] = ['CONFIRMED'];

/**
 * What a policy allows: shown by `appointment.policy`, enforced by `cancelAppointment` and `rescheduleAppointment`, by
 * this one function [60, A2, A3].
 */
export function decidePolicy(appointment: PolicySubject, terms: PolicyTerms, now: Date): Policy {
  const cancelDeadline = CANCELLABLE.includes(appointment.status)
    ? later(appointment.startsAt, -terms.cancelCutoffMinutes)
    : null;
  const move = MOVABLE.includes(appointment.status) ? movePolicy(appointment, terms, now) : IMMOVABLE;
  const againstCancel = cancelReasons(cancelDeadline, now);
  return {
    ...{ canCancel: againstCancel.length === 0, canReschedule: move.reasons.length === 0 },
    ...{ cancelDeadline, ...move },
    reasons: [...againstCancel, ...move.reasons],
  };
}

function cancelReasons(deadline: Date | null, now: Date): PolicyReason[] {
  if (deadline === null) return [{ rule: 'CANCEL_IMPOSSIBLE', deadline }];
  return now > deadline ? [{ rule: 'CANCEL_TOO_LATE', deadline }] : [];
}

type MovePolicy = Pick<Policy, 'rescheduleDeadline' | 'rescheduleWindow' | 'rescheduleOpensAt' | 'reasons'>;

const IMMOVABLE: MovePolicy = {
  ...{ rescheduleDeadline: null, rescheduleWindow: null, rescheduleOpensAt: null },
  reasons: [{ rule: 'RESCHEDULE_IMPOSSIBLE', deadline: null }],
};

function movePolicy(
  { startsAt, originalStart, rescheduleCount }: PolicySubject,
  terms: PolicyTerms,
  now: Date,
) {
  const { rescheduleLimit, rescheduleWindowMinutes: window, rescheduleAskWindow } = terms;
  const deadline = later(startsAt, -terms.rescheduleCutoffMinutes);
  const opensAt = rescheduleAskWindow ? later(originalStart, -window) : null;
  const reasons: PolicyReason[] = [];
  if (rescheduleCount >= rescheduleLimit) reasons.push({ rule: 'RESCHEDULE_LIMIT_REACHED', deadline: null });
  if (now > deadline) reasons.push({ rule: 'RESCHEDULE_TOO_LATE', deadline });
  if (opensAt && now < opensAt) reasons.push({ rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: opensAt });
  const around = { earliest: later(originalStart, -window), latest: later(originalStart, window) };
  return {
    ...{ rescheduleDeadline: deadline, rescheduleOpensAt: opensAt, reasons },
    rescheduleWindow: rescheduleAskWindow ? null : around,
  };
}

/** What speaks against cancelling now, if anything does. */
export function whyNotCancel({ reasons }: Policy): PolicyReason | null {
  return reasons.find(({ rule }) => rule.startsWith('CANCEL')) ?? null;
}

/** What speaks against moving to a new start now, if anything does; of the window, the end that was overstepped. */
export function whyNotReschedule({ reasons, rescheduleWindow }: Policy, newStart: Date): PolicyReason | null {
  const first = reasons.find(({ rule }) => rule.startsWith('RESCHEDULE'));
  if (first || !rescheduleWindow) return first ?? null;
  const { earliest, latest } = rescheduleWindow;
  if (newStart < earliest) return { rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: earliest };
  return newStart > latest ? { rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: latest } : null;
}
