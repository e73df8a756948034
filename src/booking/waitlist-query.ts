import type { Actor } from '../auth/actor.ts';
import { visibleWaitlistEntries } from '../auth/visibility.ts';
import { WaitlistStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import { forPartners } from '../graphql/extension.ts';
import { defineEnumFilter, namedConditions, type Operators, wantedValues } from '../graphql/filter.ts';
import { defineOrder } from '../graphql/order.ts';
import { storedStatus } from './stored-status.ts';
import { WaitlistEntry, WaitlistStatusEnum } from './waitlist.ts';
import { expiredBy } from './waitlist-status.ts';

const WaitlistFilter = builder.inputType('WaitlistFilter', {
  description:
    'Which entries; all conditions that are given must hold. An id that is not in reach matches nothing.',
  fields: (t) => ({
    status: t.field({
      type: defineEnumFilter('WaitlistStatus', WaitlistStatusEnum),
      description: 'By status, as it is at this moment.',
    }),
    appointmentTypeId: t.id({ description: 'For this service.' }),
    practitionerId: t.id({ description: 'With this practitioner, and not with anyone.' }),
    locationId: t.id({ description: 'At this location, and not anywhere.' }),
    patientId: t.id({ description: 'Of this patient.' }),
  }),
});

const waitlistOrder = defineOrder(
  'WaitlistEntry',
  {
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By when they have joined: the order.' },
    UPDATED_AT: { column: 'updatedAt', kind: 'date', description: 'By when they last changed.' },
  },
  { field: 'CREATED_AT' },
);

/** What each filter by a global id names. */
const NAMED = {
  ...{ appointmentTypeId: 'AppointmentType', practitionerId: 'Practitioner' },
  ...{ locationId: 'Location', patientId: 'Patient' },
} as const;

type Filter = typeof WaitlistFilter.$inferInput;

function listed(filter: Filter | null | undefined, actor: Actor, now: Date): { AND: object[] } {
  return {
    AND: [
      visibleWaitlistEntries(actor),
      ...statusConditions(filter?.status, now),
      ...namedConditions(filter, NAMED),
    ],
  };
}

/** Conditions on the status that the clock says, of those that are stored. */
function statusConditions(filter: Operators<WaitlistStatus> | null | undefined, now: Date): object[] {
  if (!filter) return [];
  const wanted = wantedValues(filter, Object.values(WaitlistStatus), 'filter.status');
  const stored = storedStatus(wanted);
  const over = expiredBy(now);
  return wanted.includes('EXPIRED') ? [{ OR: [stored, over] }] : [stored, { NOT: over }];
}

builder.queryField('waitlist', (t) =>
  t.connection(
    {
      type: WaitlistEntry,
      description:
        'The waitlist, whatever has become of its entries: of the organization, to a partner those that it has made. Whoever has waited longest comes first.',
      authScopes: { permission: 'appointment:read' },
      extensions: forPartners,
      args: {
        filter: t.arg({ type: WaitlistFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: waitlistOrder.input, description: 'Default: CREATED_AT, ascending.' }),
      },
      resolve: (_root, { filter, orderBy, ...args }, context, info) =>
        rootConnection(context.db.waitlistEntry, {
          ...{ typeName: 'WaitlistEntry', args, context, info },
          order: waitlistOrder.requested(orderBy, context),
          where: listed(filter, context.actor, context.clock.now()),
        }),
    },
    defineConnection(WaitlistEntry, 'WaitlistEntry', { partner: true }),
  ),
);
