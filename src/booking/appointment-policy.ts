import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { PolicyRuleEnum } from './appointment-enum.ts';
import type { Policy, PolicyReason, Span } from './policy.ts';

const RescheduleWindow = builder.objectRef<Span>('RescheduleWindow').implement({
  description: 'Where a new start may lie; both ends are included.',
  extensions: forPartners,
  fields: (t) => ({
    earliest: t.expose('earliest', { type: 'DateTime', description: 'Not before this.' }),
    latest: t.expose('latest', { type: 'DateTime', description: 'Not after this.' }),
  }),
});

const PolicyReasonType = builder.objectRef<PolicyReason>('PolicyReason').implement({
  description: 'A rule that speaks against something now.',
  extensions: forPartners,
  fields: (t) => ({
    rule: t.expose('rule', { type: PolicyRuleEnum, description: 'Which rule.' }),
    deadline: t.expose('deadline', {
      type: 'DateTime',
      nullable: true,
      description: 'The instant that it turns on; null for a rule that knows of none.',
    }),
  }),
});

/** What can be done with an appointment now. */
export const AppointmentPolicy = builder.objectRef<Policy>('AppointmentPolicy').implement({
  description:
    'What the policy allows now, by the server’s clock: what `cancelAppointment` and `rescheduleAppointment` will decide by. Staff may set it aside with a reason [60, A2, A3].',
  extensions: forPartners,
  fields: (t) => ({
    canCancel: t.exposeBoolean('canCancel', { description: 'Whether it can be cancelled.' }),
    canReschedule: t.exposeBoolean('canReschedule', {
      description: 'Whether it can be moved, to a free slot within the window.',
    }),
    cancelDeadline: t.expose('cancelDeadline', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it can be cancelled, included; null where the status forbids it.',
    }),
    rescheduleDeadline: t.expose('rescheduleDeadline', {
      type: 'DateTime',
      nullable: true,
      description: 'Until when it can be moved, included; null where the status forbids it.',
    }),
    rescheduleWindow: t.expose('rescheduleWindow', {
      type: RescheduleWindow,
      nullable: true,
      description:
        'Where the new start may lie; null where it may lie anywhere, or the status forbids to move.',
    }),
    rescheduleOpensAt: t.expose('rescheduleOpensAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when a move can be asked for; null where that is not limited [A2].',
    }),
    reasons: t.expose('reasons', {
      type: [PolicyReasonType],
      description: 'What speaks against cancelling, and then against moving; at most 5.',
    }),
  }),
});
