import { PatientStatus } from '../generated/prisma/enums.ts';
import { defineOrder } from '../graphql/order.ts';

/** The orders of a list of patients [163, 173]. */
export const patientOrder = defineOrder(
  'Patient',
  {
    FIRST_NAME: {
      column: 'sortFirstName',
      kind: 'string',
      identity: true,
      description: 'By given name, without regard to case and accents.',
    },
    LAST_NAME: {
      column: 'sortLastName',
      kind: 'string',
      identity: true,
      description: 'By family name, without regard to case and accents.',
    },
    CHART_NUMBER: {
      column: 'chartNumberKey',
      kind: 'string',
      identity: true,
      description: 'By chart number, as text, without regard to case.',
    },
    DATE_OF_BIRTH: {
      column: 'sortBirthDate',
      kind: 'date',
      identity: true,
      description: 'By birth date; those without one as if they were the youngest.',
    },
    STATUS: {
      column: 'status',
      kind: 'enum',
      values: Object.values(PatientStatus),
      description: 'By status, in alphabetical order.',
    },
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of creation.' },
    UPDATED_AT: { column: 'updatedAt', kind: 'date', description: 'By the time of the last change.' },
  },
  { field: 'FIRST_NAME', anonymous: 'CREATED_AT' },
);
