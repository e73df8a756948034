import { assertIdentityFilter } from '../auth/identity-filter.ts';
import { visibleAppointments } from '../auth/visibility.ts';
import { AppointmentStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import {
  conditions,
  DateTimeFilter,
  namedConditions,
  type Operators,
  wantedValues,
} from '../graphql/filter.ts';
import { settleNullTests } from '../graphql/null-test.ts';
import { defineOrder } from '../graphql/order.ts';
import { AppointmentStatusFilter } from './appointment-enum.ts';
import { storedStatus } from './stored-status.ts';

/** Matches a reference exactly, as reconciliation needs it [35, 54]. */
const ReferenceFilter = builder.inputRef<Operators<string>>('ReferenceFilter').implement({
  description: 'Conditions on a reference, with regard to case; all that are given must hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly this.' }),
    in: t.stringList({ description: 'Exactly one of these, at most 100.' }),
    isNull: t.boolean({ description: 'True: not set; false: set.' }),
  }),
});

/** The conditions of a list of appointments. */
export const AppointmentFilter = builder.inputType('AppointmentFilter', {
  description:
    'Which appointments; all conditions that are given must hold. An id that is not in reach matches nothing. Those on references need `patient:read_identity`.',
  fields: (t) => ({
    status: t.field({
      type: AppointmentStatusFilter,
      description: 'By status, as it is at this moment: a hold past its time is EXPIRED.',
    }),
    start: t.field({ type: DateTimeFilter, description: 'By when they begin.' }),
    practitionerId: t.id({ description: 'With this practitioner.' }),
    locationId: t.id({ description: 'At this location.' }),
    appointmentTypeId: t.id({ description: 'For this service.' }),
    patientId: t.id({ description: 'Of this patient.' }),
    partnerReference: t.field({
      type: ReferenceFilter,
      description: 'By what the partner knows it by [54].',
    }),
    externalPaymentReference: t.field({
      type: ReferenceFilter,
      description: 'By what whoever took the payment knows it by [54].',
    }),
    createdAt: t.field({ type: DateTimeFilter, description: 'By when they were held or booked.' }),
    updatedAt: t.field({ type: DateTimeFilter, description: 'By when they last changed.' }),
  }),
});

type Filter = typeof AppointmentFilter.$inferInput;

/** The orders of a list of appointments. */
export const appointmentOrder = defineOrder(
  'Appointment',
  {
    START: { column: 'startsAt', kind: 'date', description: 'By when they begin.' },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By when they were held or booked.' },
    UPDATED_AT: { column: 'updatedAt', kind: 'date', description: 'By when they last changed.' },
  },
  { field: 'START' },
);

/** What each filter by a global id names. */
const NAMED = {
  practitionerId: 'Practitioner',
  locationId: 'Location',
  appointmentTypeId: 'AppointmentType',
  patientId: 'Patient',
} as const;

/**
 * The condition of a list of appointments that a caller sees.
 * @throws RequestError FORBIDDEN for a filter on a reference without `patient:read_identity`; as `conditions`
 */
export function listedAppointments(
  filter: Filter | null | undefined,
  context: Pick<Context, 'actor' | 'clock'>,
): { AND: object[] } {
  const { actor } = context;
  assertIdentityFilter(filter, ['partnerReference', 'externalPaymentReference'], actor);
  const where = {
    AND: [
      visibleAppointments(actor),
      ...statusConditions(filter?.status, context),
      ...namedConditions(filter, NAMED),
      ...conditions('startsAt', filter?.start, 'filter.start'),
      ...conditions('partnerReference', filter?.partnerReference, 'filter.partnerReference'),
      ...conditions(
        'externalPaymentReference',
        filter?.externalPaymentReference,
        'filter.externalPaymentReference',
      ),
      ...conditions('createdAt', filter?.createdAt, 'filter.createdAt'),
      ...conditions('updatedAt', filter?.updatedAt, 'filter.updatedAt'),
    ],
  };
  return settleNullTests('Appointment', where) as { AND: object[] };
}

/** The same of the statuses as they are stored: a hold is expired by the clock as well. */
function statusConditions(
  filter: Operators<AppointmentStatus> | null | undefined,
  context: Pick<Context, 'clock'>,
): object[] {
  // Without the filter the list does not depend on the time, and is planned once.
  if (!filter) return [];
  const now = context.clock.now();
  const wanted = wantedValues(filter, Object.values(AppointmentStatus), 'filter.status');
  const past = { status: 'HELD', holdExpiresAt: { lte: now } };
  const stored = storedStatus(wanted);
  if (wanted.includes('HELD') === wanted.includes('EXPIRED')) return [stored];
  return wanted.includes('EXPIRED') ? [{ OR: [stored, past] }] : [stored, { NOT: past }];
}
