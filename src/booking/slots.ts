import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { MOST_NAMED } from '../graphql/named-ids.ts';
import { Slot, SlotConnection } from './slot.ts';
import { findSlotPage, MOST_DAYS, STANDARD_DAYS } from './slot-page.ts';

builder.queryField('slots', (t) =>
  t.connection(
    {
      type: Slot,
      description:
        'The free slots of a service, by start, then practitioner, then location; `first: 1` gives the first available. Nothing is held by asking. A partner sees those of its catalog, between its notice and its horizon [44, A14].',
      authScopes: { permission: 'slot:read' },
      extensions: forPartners,
      args: {
        appointmentTypeId: t.arg.id({ required: true, description: 'For which service.' }),
        practitionerIds: t.arg.idList({
          description: `With whom: at most ${MOST_NAMED}; with everyone who offers the service where absent.`,
        }),
        locationIds: t.arg.idList({
          description: `Where: at most ${MOST_NAMED}; everywhere where absent.`,
        }),
        from: t.arg({
          type: 'DateTime',
          description: 'Slots that begin at this instant or later; default: now.',
        }),
        to: t.arg({
          type: 'DateTime',
          description: `Slots that begin before this instant: at most ${MOST_DAYS} days after \`from\`; default: ${STANDARD_DAYS} days after.`,
        }),
        timezone: t.arg.string({
          description: 'IANA zone of `localStart`; that of each slot’s location where absent.',
        }),
      },
      resolve: async (_root, args, context, info) => (await findSlotPage(args, context, info)) as never,
    },
    SlotConnection,
  ),
);
