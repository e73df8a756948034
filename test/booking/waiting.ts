import { expect } from 'vitest';
import { runWaitlist } from '../../src/booking/waitlist-pass.ts';
import { createFieldCipher } from '../../src/platform/crypto.ts';
import type { GraphqlClient } from '../support/client.ts';
import { linkPatient, type Made, makePatient } from '../support/fixture.ts';
import { testConfig } from '../support/server.ts';
import { databaseState } from '../support/state.ts';
import type { Booked, Desk, Input } from './desk.ts';

/** An entry of the waitlist as the tests read it. */
export interface Entry {
  readonly id: string;
  readonly uuid: string;
  readonly status: string;
  readonly version: number;
  readonly from: string;
  readonly until: string;
  readonly weekdays: number[];
  readonly timeFrom: string | null;
  readonly timeUntil: string | null;
  readonly patient: { readonly id: string } | null;
  readonly practitioner: { readonly id: string } | null;
  readonly location: { readonly id: string } | null;
  readonly offer: {
    readonly holdToken: string;
    readonly expiresAt: string;
    readonly serverTime: string;
    readonly appointment: Pick<Booked, 'id' | 'uuid' | 'status' | 'start' | 'patient'>;
  } | null;
  readonly appointment: Pick<Booked, 'id' | 'status'> | null;
}

const ENTRY = `id uuid status version from until weekdays timeFrom timeUntil patient { id } practitioner { id }
  location { id } appointment { id status }
  offer { holdToken expiresAt serverTime appointment { id uuid status start patient { id } } }`;

/** What a mutation of the waitlist answers. */
export interface WaitOutcome {
  readonly __typename: string;
  readonly waitlistEntry: Entry;
  readonly replayed: boolean;
  readonly code: string;
  readonly path: string[] | null;
  readonly issues: { readonly path: string[]; readonly code: string }[];
  readonly from: string;
  readonly allowed: string[];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const documentOf = (mutation: string) => `mutation Wait($input: ${capital(mutation)}Input!) {
  result: ${mutation}(input: $input) {
    __typename ... on ${capital(mutation)}Success { replayed waitlistEntry { ${ENTRY} } }
    ... on Error { code path } ... on ValidationError { issues { path code } }
    ${mutation === 'leaveWaitlist' ? '... on InvalidTransitionError { from allowed }' : ''} } }`;

const cipher = createFieldCipher(testConfig().encryptionKey);

/** What the tests of the waitlist do at a desk. */
export function waitingAt(desk: Desk) {
  const send = async (
    client: GraphqlClient,
    mutation: string,
    input: Input,
    headers: Record<string, string> = {},
  ): Promise<WaitOutcome> => {
    const answer = await client<{ result: WaitOutcome }>(documentOf(mutation), { input }, { headers });
    return answer.expectData().result;
  };
  const done = async (client: GraphqlClient, mutation: string, input: Input): Promise<Entry> => {
    const outcome = await send(client, mutation, input);
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: `${capital(mutation)}Success` });
    return outcome.waitlistEntry;
  };
  const patient = () => makePatient(desk.database, desk.orgId);
  return {
    send,
    patient,
    /** A patient whom the desk's partner has booked for. */
    linked: async (): Promise<Made> => {
      const made = await patient();
      await linkPatient(desk.database, desk.orgId, desk.made, made);
      return made;
    },
    /** Puts a new patient on the waitlist, as staff unless said otherwise. */
    join: async (input: Input = {}, client = desk.staff): Promise<Entry> => {
      const patientId = input.patientId ?? (await patient()).id;
      const whole = { appointmentTypeId: desk.type.id, until: desk.start(40_000 / 48), ...input, patientId };
      return await done(client, 'joinWaitlist', whole);
    },
    leave: (entry: Pick<Entry, 'id'>, client = desk.staff) => done(client, 'leaveWaitlist', { id: entry.id }),
    /** Sends a mutation that must be refused, and must leave every table as it is. */
    refused: async (client: GraphqlClient, mutation: string, input: Input) => {
      const before = await databaseState(desk.database);
      const outcome = await send(client, mutation, input);
      expect(outcome.__typename, JSON.stringify(outcome)).toMatch(/Error$/);
      expect(await databaseState(desk.database)).toEqual(before);
      return outcome;
    },
    /** Runs a pass. @returns how many offers it has made */
    pass: () => runWaitlist({ db: desk.db, clock: desk.clock, cipher }),
    /** Those entries as they are now, in the order in which they are named. */
    read: async (entries: readonly Pick<Entry, 'id'>[], client = desk.staff): Promise<Entry[]> => {
      const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on WaitlistEntry { ${ENTRY} } } }`;
      const answer = await client<{ nodes: Entry[] }>(query, { ids: entries.map(({ id }) => id) });
      return answer.expectData().nodes;
    },
  };
}
