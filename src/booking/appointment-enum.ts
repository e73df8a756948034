import { AppointmentStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineEnumFilter } from '../graphql/filter.ts';
import { POLICY_RULES, type PolicyRule } from './policy.ts';

/** Where an appointment stands. */
export const AppointmentStatusEnum = builder.enumType('AppointmentStatus', {
  description: 'Where an appointment stands [A13]; `allowedTransitions` says what may come next.',
  values: {
    HELD: {
      value: AppointmentStatus.HELD,
      description: 'The slot is held for a while, for whoever has the token.',
    },
    CONFIRMED: { value: AppointmentStatus.CONFIRMED, description: 'Booked.' },
    CHECKED_IN: { value: AppointmentStatus.CHECKED_IN, description: 'The patient has arrived.' },
    IN_PROGRESS: { value: AppointmentStatus.IN_PROGRESS, description: 'The patient is being treated.' },
    COMPLETED: { value: AppointmentStatus.COMPLETED, description: 'The visit is over.' },
    CANCELLED: { value: AppointmentStatus.CANCELLED, description: 'Cancelled; the slot is free.' },
    NO_SHOW: { value: AppointmentStatus.NO_SHOW, description: 'The patient has not come.' },
    RELEASED: {
      value: AppointmentStatus.RELEASED,
      description: 'The hold was given back; the slot is free.',
    },
    EXPIRED: { value: AppointmentStatus.EXPIRED, description: 'The hold’s time was over; the slot is free.' },
  } as const,
});

/** Conditions on it. */
export const AppointmentStatusFilter = defineEnumFilter('AppointmentStatus', AppointmentStatusEnum);

/** A rule of a booking policy. */
export const PolicyRuleEnum = builder.enumType('PolicyRule', {
  description: 'A rule that speaks against cancelling or moving an appointment [60, A2, A3].',
  values: Object.fromEntries(
    Object.entries(POLICY_RULES).map(([rule, description]) => [rule, { value: rule, description }]),
  ) as Record<PolicyRule, { value: PolicyRule; description: string }>,
});
