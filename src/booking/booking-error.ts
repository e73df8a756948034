import { builder } from '../graphql/builder.ts';
import { ErrorInterface } from '../graphql/error-type.ts';
import { forPartners } from '../graphql/extension.ts';
import { PolicyError, SlotUnavailableError } from '../platform/error.ts';
import { PolicyRuleEnum } from './appointment-enum.ts';
import type { ReasonCode } from './availability.ts';
import { ALTERNATIVES } from './nearest-slot.ts';
import { Slot, type SlotValue } from './slot.ts';
import { UnavailabilityReason } from './unavailability.ts';

builder.objectType(SlotUnavailableError, {
  name: 'SlotUnavailableError',
  description: 'The slot can’t be booked: it never could, or someone else was faster.',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    reason: t.field({
      type: UnavailabilityReason,
      description: 'Why.',
      // The platform, which has the error, does not know the codes.
      resolve: ({ reason }) => reason as ReasonCode,
    }),
    alternatives: t.field({
      type: [Slot],
      description: `The free slots of the service that begin nearest to it, nearest first, at most ${ALTERNATIVES}.`,
      resolve: ({ alternatives }) => alternatives as readonly SlotValue[],
    }),
  }),
});

builder.objectType(PolicyError, {
  name: 'PolicyError',
  description: 'The booking policy forbids it now; nothing was changed [60, A2, A3].',
  interfaces: [ErrorInterface],
  extensions: forPartners,
  fields: (t) => ({
    rule: t.expose('rule', { type: PolicyRuleEnum, description: 'Which rule; the same as `code`.' }),
    deadline: t.expose('deadline', {
      type: 'DateTime',
      nullable: true,
      description: 'The instant that the rule turns on; null for one that knows of none.',
    }),
  }),
});
