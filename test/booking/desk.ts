import { isUnionType } from 'graphql';
import { beforeAll, expect } from 'vitest';
import { buildSchemas } from '../../src/schema.ts';
import { hours, makeAppointmentType, makeSchedule } from '../support/booking-fixture.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { type TestClinic, testClinic } from '../support/clinic.ts';
import {
  type Environment,
  type Made,
  type MadePartner,
  makeLocation,
  makePartner,
  makePractitioner,
} from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

/** What a booking mutation answers, as far as any test asks. */
export interface Outcome {
  readonly __typename: string;
  readonly appointment: Booked;
  readonly replayed: boolean;
  readonly holdToken: string;
  readonly expiresAt: string;
  readonly serverTime: string;
  readonly code: string;
  readonly message: string;
  readonly path: string[] | null;
  readonly issues: { readonly path: string[]; readonly code: string }[];
  readonly reason: string;
  readonly alternatives: { readonly id: string; readonly start: string }[];
  readonly rule: string;
  readonly deadline: string | null;
  readonly from: string;
  readonly to: string;
  readonly allowed: string[];
  readonly currentVersion: number;
}

/** An appointment as the tests read it. */
export interface Booked {
  readonly id: string;
  readonly uuid: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly version: number;
  readonly rescheduleCount: number;
  readonly originalStart: string;
  readonly confirmedAt: string | null;
  readonly cancelledAt: string | null;
  readonly holdExpiresAt: string | null;
  readonly partnerReference: string | null;
  readonly externalPaymentReference: string | null;
  readonly metadata: Record<string, string>;
  readonly patient: { readonly id: string } | null;
  readonly allowedTransitions: string[];
}

export type Input = Record<string, unknown>;

const APPOINTMENT = `id uuid status start end version rescheduleCount originalStart confirmedAt cancelledAt
  holdExpiresAt partnerReference externalPaymentReference metadata patient { id } allowedTransitions`;

/** What successes and errors tell besides. */
const DETAILS: Readonly<Record<string, string>> = {
  CreateAppointmentHoldSuccess: 'holdToken expiresAt serverTime',
  ExtendAppointmentHoldSuccess: 'expiresAt serverTime',
  SlotUnavailableError: 'reason alternatives { id start }',
  PolicyError: 'rule deadline',
  InvalidTransitionError: 'from to allowed',
  ValidationError: 'issues { path code }',
  VersionConflictError: 'currentVersion',
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const { org } = buildSchemas();

/** The document of a booking mutation that asks for all of that. */
export function documentOf(mutation: string): string {
  const type = capital(mutation);
  const union = org.getType(`${type}Result`);
  const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  const details = members
    .map((name) => (DETAILS[name] ? `... on ${name} { ${DETAILS[name]} }` : ''))
    .join(' ');
  return `mutation Book($input: ${type}Input!) { result: ${mutation}(input: $input) {
    __typename ... on ${type}Success { replayed appointment { ${APPOINTMENT} } } ... on Error { code message path }
    ${details} } }`;
}

/** Sends one booking mutation. */
export async function send(
  client: GraphqlClient,
  mutation: string,
  input: Input,
  headers: Record<string, string> = {},
): Promise<Outcome> {
  const answer = await client<{ result: Outcome }>(documentOf(mutation), { input }, { headers });
  return answer.expectData().result;
}

/** Who books, at the least. */
export const ADA = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@example.com' };

let keys = 0;
/** An idempotency key that no other request has. */
export const newKey = () => {
  keys += 1;
  return `desk-${keys}`;
};

const HALF_HOUR_MS = 1_800_000;

/** A clinic where something can be booked: by its staff, and by two partners with a catalog each. */
export interface Desk extends TestClinic {
  readonly practitioner: Made;
  readonly location: Made;
  /** Half an hour, with that practitioner. */
  readonly type: Made;
  readonly made: MadePartner;
  readonly staff: GraphqlClient;
  readonly partner: GraphqlClient;
  readonly otherPartner: GraphqlClient;
  /** When the n-th slot begins: from a week ahead on, round the clock. */
  start(n: number): string;
  /** The input that names it. */
  at(n: number): Input;
  /** Sends a mutation that must succeed. */
  done(client: GraphqlClient, mutation: string, input: Input): Promise<Outcome>;
  /** Sends a mutation that must be refused, and must leave every table as it is. */
  refused(
    client: GraphqlClient,
    mutation: string,
    input: Input,
    headers?: Record<string, string>,
  ): Promise<Outcome>;
  /** Holds the n-th slot, as the partner unless said otherwise. */
  hold(n: number, input?: Input, client?: GraphqlClient): Promise<Outcome>;
  /** Holds and confirms it. */
  book(n: number, input?: Input, client?: GraphqlClient): Promise<Booked>;
  /** Names of the events about an appointment, the oldest first. */
  events(uuid: string): Promise<string[]>;
}

/** Makes such a clinic before the tests of a file: a sandbox, where partners can send any operation, or a live one. */
export function testDesk(environment: Environment = 'SANDBOX'): Desk {
  const clinic = testClinic(environment);
  const parts = {} as {
    -readonly [Part in 'practitioner' | 'location' | 'type']: Made;
  } & { made: MadePartner; other: MadePartner };
  beforeAll(async () => {
    const { database, orgId, organization } = clinic;
    parts.location = await makeLocation(database, orgId);
    parts.practitioner = await makePractitioner(database, orgId);
    const always = hours('00:00', '24:00', [1, 2, 3, 4, 5, 6, 7]);
    await makeSchedule(database, orgId, parts.practitioner, parts.location, { weeklyHours: always });
    parts.made = await makePartner(database, organization);
    parts.other = await makePartner(database, organization);
    parts.type = await makeAppointmentType(database, orgId, {
      practitioners: [parts.practitioner],
      catalogIds: [parts.made.catalogId, parts.other.catalogId],
    });
  });
  const partnerClient = ({ secret }: MadePartner) =>
    graphqlClient(clinic.server.app, secret, '/partner/graphql');
  const firstStart = new Date('2026-03-09T00:00:00.000Z').getTime();
  const desk: Desk = Object.assign(Object.create(clinic) as TestClinic, {
    start: (n: number) => new Date(firstStart + n * HALF_HOUR_MS).toISOString(),
    at: (n: number) => ({
      ...{ appointmentTypeId: desk.type.id, practitionerId: desk.practitioner.id },
      ...{ locationId: desk.location.id, start: desk.start(n) },
    }),
    done: async (client: GraphqlClient, mutation: string, input: Input) => {
      const outcome = await send(client, mutation, input);
      expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: `${capital(mutation)}Success` });
      return outcome;
    },
    refused: async (client: GraphqlClient, mutation: string, input: Input, headers = {}) => {
      const before = await databaseState(desk.database);
      const outcome = await send(client, mutation, input, headers);
      expect(outcome.__typename, JSON.stringify(outcome)).toMatch(/Error$/);
      expect(await databaseState(desk.database)).toEqual(before);
      return outcome;
    },
    hold: (n: number, input: Input = {}, client = desk.partner) =>
      desk.done(client, 'createAppointmentHold', { ...desk.at(n), ...input }),
    book: async (n: number, input: Input = {}, client = desk.partner) => {
      const { appointment, holdToken } = await desk.hold(n, {}, client);
      const confirmation = {
        ...{ id: appointment.id, holdToken, patient: ADA, externalPaymentReference: `pay-${n}` },
        ...{ idempotencyKey: newKey(), ...input },
      };
      return (await desk.done(client, 'confirmAppointment', confirmation)).appointment;
    },
    events: async (uuid: string) => {
      const where = { entityId: uuid };
      const events = await desk.db.outboxEvent.findMany({ where, orderBy: { position: 'asc' } });
      return events.map(({ type }) => type);
    },
    // The getters that follow make it whole.
  }) as unknown as Desk;
  Object.defineProperties(desk, {
    practitioner: { get: () => parts.practitioner },
    location: { get: () => parts.location },
    type: { get: () => parts.type },
    made: { get: () => parts.made },
    staff: { get: () => clinic.as('frontDesk') },
    partner: { get: () => partnerClient(parts.made) },
    otherPartner: { get: () => partnerClient(parts.other) },
  });
  return desk;
}
