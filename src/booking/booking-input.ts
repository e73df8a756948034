import { builder } from '../graphql/builder.ts';
import { METADATA_RULES } from './metadata.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

const BookingSex = builder.enumType('BookingSex', {
  description: 'Sex as it is told when booking [62, A16].',
  values: {
    FEMALE: { value: 'FEMALE', description: 'Female (`female`).' },
    MALE: { value: 'MALE', description: 'Male (`male`).' },
  } as const,
});

/** Who books [62, 63]. */
export const BookingPatientInput = builder.inputType('BookingPatientInput', {
  description:
    'For whom is booked. Someone whom the clinic knows by email and last name, and by no other birth date, is found again: what their record lacks is filled in, nothing is overwritten; anyone else is new. The answer does not tell which [62, A11].',
  fields: (t) => ({
    firstName: t.string({ required: true, description: 'Given name, 1 to 100 characters.' }),
    lastName: t.string({ required: true, description: 'Family name, 1 to 100 characters.' }),
    email: t.string({ required: true, description: 'Email address; kept in lower case.' }),
    phone: t.string({
      description: 'Phone, at most 40 characters; kept as E.164 where it names its country.',
    }),
    sex: t.field({ type: BookingSex, description: 'Sex.' }),
    dateOfBirth: t.field({
      type: 'Date',
      description: 'Birth date, 1850-01-01 or later and not in the future.',
    }),
    metadata: t.field({
      type: 'JSONObject',
      description: `Of the patient, not of the appointment; kept for partners only. ${METADATA_RULES}`,
    }),
  }),
});

/** The fields that name a slot. */
export function slotFields(t: InputFields) {
  return {
    slotId: t.id({ description: 'The slot; instead of type, practitioner, location and start.' }),
    appointmentTypeId: t.id({ description: 'For what; where no `slotId` is given.' }),
    practitionerId: t.id({ description: 'With whom; where no `slotId` is given.' }),
    locationId: t.id({ description: 'Where; where no `slotId` is given.' }),
    start: t.field({ type: 'DateTime', description: 'When it begins; where no `slotId` is given.' }),
  };
}

/** The fields that say for whom is booked. */
export function patientFields(t: InputFields) {
  return {
    patient: t.field({ type: BookingPatientInput, description: 'For whom; instead of `patientId`.' }),
    patientId: t.id({
      description: 'For whom, where the patient is known: to a partner, one that it has booked for.',
    }),
    overrideReason: override(t),
  };
}

/** Why staff set a rule aside. */
export function override(t: InputFields) {
  return t.string({
    description:
      'Why a rule is set aside, at most 500 characters: needs `booking:override`, and is kept in the audit trail [A3, A20].',
  });
}

/** What can be said of a booking besides. */
export function detailFields(t: InputFields) {
  return {
    metadata: t.field({ type: 'JSONObject', description: `Of the appointment. ${METADATA_RULES}` }),
    partnerReference: t.string({
      description: 'What the partner knows it by, at most 255 characters; not unique [A9].',
    }),
  };
}

/** What shows that a hold is the caller's. */
export function holdToken(t: InputFields) {
  return t.string({
    description:
      'The token that the hold was answered with. The header X-Appointment-Hold-Token is the same thing in an operation with one mutation field [51, A8].',
  });
}
