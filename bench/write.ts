import type { Sample, Slot } from './sample.ts';
import { type Asked, type Step, type Task, turn } from './task.ts';

/** A mutation's result, as far as the bench asks. */
interface Result {
  readonly __typename: string;
  readonly code?: string;
}

/** What a hold was answered. */
interface Held {
  readonly uuid: string;
  readonly token: string;
}

/** The result of a mutation that went well. @throws Error for any other */
function success<Success extends Result>(result: Success): Omit<Success, '__typename'> {
  const { __typename: type, ...rest } = result;
  if (!type.endsWith('Success')) throw new Error(`a write was refused: ${type} ${result.code ?? ''}`);
  return rest;
}

/** A slot that nobody has taken in this run. @throws RangeError when there is none left */
function freeSlot({ freeSlots }: Sample, n: number): Slot {
  const slot = freeSlots[n];
  if (slot) return slot;
  throw new RangeError(`All ${freeSlots.length} free slots are taken: ask for fewer or shorter rounds`);
}

const hold: Step = {
  name: 'hold',
  ask: (sample, n): Asked => ({
    ...{ org: sample.orgId, service: sample.service, ...freeSlot(sample, n) },
    ...{ patient: turn(sample.bookable, n), key: `hold-${n}` },
  }),
  gateway: {
    document: `mutation Hold($service: ID!, $practitioner: ID!, $location: ID!, $start: DateTime!, $patient: ID!, $key: String!) {
  result: createAppointmentHold(input: {
    appointmentTypeId: $service, practitionerId: $practitioner, locationId: $location, start: $start
    patientId: $patient, idempotencyKey: $key
  }) {
    __typename
    ... on CreateAppointmentHoldSuccess { token: holdToken expiresAt appointment { uuid status start end version } }
    ... on Error { code }
  }
}`,
    answer: ({ result }: { result: Result & { token: string; expiresAt: string; appointment: object } }) => {
      const { appointment, ...rest } = success(result);
      return { ...appointment, ...rest };
    },
  },
};

const confirm: Step = {
  name: 'confirm',
  ask: ({ orgId }, n, { uuid, token }: Held): Asked => ({
    ...{ org: orgId, appointment: uuid, token, payment: 'bench', key: `confirm-${n}` },
  }),
  gateway: {
    document: `mutation Confirm($appointment: ID!, $token: String!, $payment: String!, $key: String!) {
  result: confirmAppointment(input: {
    id: $appointment, holdToken: $token, externalPaymentReference: $payment, idempotencyKey: $key
  }) {
    __typename
    ... on ConfirmAppointmentSuccess { appointment { uuid status start end version } }
    ... on Error { code }
  }
}`,
    answer: ({ result }: { result: Result & { appointment: object } }) => success(result).appointment,
  },
};

const createPatient: Step = {
  name: 'create patient',
  ask: ({ orgId }, n): Asked => ({
    ...{ org: orgId, firstName: 'Bench', lastName: `Person ${n}`, dateOfBirth: '1980-02-03' },
    ...{ email: `person.${n}@example.com`, mobilePhone: '+442079460000', key: `patient-${n}` },
  }),
  gateway: {
    document: `mutation CreatePatient(
  $firstName: String!, $lastName: String!, $dateOfBirth: Date!, $email: String!, $mobilePhone: String!, $key: String!
) {
  result: createPatient(input: {
    firstName: $firstName, lastName: $lastName, dateOfBirth: $dateOfBirth, email: $email, mobilePhone: $mobilePhone
    idempotencyKey: $key
  }) {
    __typename
    ... on CreatePatientSuccess { patient { uuid chartNumber firstName lastName status version } }
    ... on Error { code }
  }
}`,
    answer: ({ result }: { result: Result & { patient: object } }) => success(result).patient,
  },
};

/** Every write of the bench: the gateway against the floor. */
export const WRITES: readonly Task[] = [
  { name: 'hold + confirm', isWrite: true, steps: [hold, confirm] },
  { name: 'create patient', isWrite: true, steps: [createPatient] },
];
