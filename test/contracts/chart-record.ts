import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { graphqlClient } from '../support/client.ts';
import { linkPatient, type Made, makeOrganization, makePartner, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';
import {
  pathOf,
  type RecordUnderTest,
  recordContract,
  recordTrial,
  type Shown,
  type Trial,
} from './record.ts';

/** A resource of the chart. */
export interface ChartRecordUnderTest extends RecordUnderTest {
  /** The field of `Patient` that lists its records. */
  readonly list: string;
}

interface Listed {
  readonly nodes: Shown[];
  readonly edges: { cursor: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean };
  readonly totalCount: number;
}

interface ChartTrial extends Trial {
  readonly list: string;
  /** The list of a patient, of the trial's own unless another is named. */
  readonly listed: (of?: Made, args?: string) => Promise<Listed>;
}

/**
 * What every resource of the chart promises [146, 149, 152–155, 160, 161, A7, A24, A49, A52]. Call it in a `describe`
 * of its own; its rows are in organizations that it makes.
 */
export function chartRecordContract({ list, ...resource }: ChartRecordUnderTest): void {
  const trial = recordTrial(resource, {
    ...{ writer: 'clinician', readers: ['analyst', 'frontDesk'], isVersionNeeded: false },
    owner: { field: 'patientId', make: (orgId) => makePatient(resource.database(), orgId) },
  });
  patientRecordContract(trial, list);
}

/**
 * The same for what else belongs to a patient, and is written by others than its clinicians.
 * @param list the field of `Patient` that lists its records
 */
export function patientRecordContract(trial: Trial, list: string): void {
  recordContract(trial);
  const listed = async (of = trial.owned(), args = 'first: 100') => {
    const query = `query($id: ID!) { patient(id: $id) { list: ${list}(${args}) {
      nodes { ${trial.shown} } edges { cursor } pageInfo { hasNextPage hasPreviousPage } totalCount
    } } }`;
    return (await trial.client()<{ patient: { list: Listed } }>(query, { id: of.id })).expectData().patient
      .list;
  };
  const chart = { ...trial, list, listed };
  patient(chart);
  pages(chart);
  partner(chart);
  analyst(chart);
}

function patient({ resource, ...trial }: ChartTrial): void {
  const { refusal, smallest, add, written, listed } = trial;
  const database = () => adminClient(resource.database());

  describe('its patient', () => {
    it('shows it in the list, until it is archived', async () => {
      const record = await add();
      const before = await listed();
      expect(before.nodes).toContainEqual(record);
      await written('archive', { id: record.id, baseVersion: 1 });
      const after = await listed();
      expect(after.nodes).toEqual(before.nodes.filter(({ id }) => id !== record.id));
      expect(after.totalCount).toBe(before.totalCount - 1);
    });

    it('[155] is named by its audit rows and its events', async () => {
      const { id, uuid } = await add();
      await written('update', { id, baseVersion: 1 });
      await written('archive', { id, baseVersion: 2 });
      const where = { entityId: uuid };
      const rows = [
        ...(await database().auditEvent.findMany({ where })),
        ...(await database().outboxEvent.findMany({ where })),
      ];
      const { uuid: patientId } = trial.owned();
      expect(rows.map((row) => row.patientId)).toEqual(Array.from({ length: 6 }, () => patientId));
    });

    it('[160, A49] is refused when it is not in reach, whatever the reason', async () => {
      const foreign = await makePatient(resource.database(), trial.other().orgId);
      const input = await smallest();
      const { uuid } = trial.owned();
      for (const id of [encodeId('Patient', uuidv7()), foreign.id, encodeId('Nothing', uuid), 'nothing', ''])
        expect(await refusal('create', { ...input, patientId: id })).toEqual({
          ...{ __typename: 'NotFoundError', code: 'NOT_FOUND', path: ['patientId'] },
        });
      const stranger = trial.clientOf(trial.other().secrets.admin);
      const outcome = await refusal('create', input, stranger);
      expect(outcome).toMatchObject({ __typename: 'NotFoundError', path: ['patientId'] });
    });

    it.each(['archivedAt', 'deletedAt'] as const)(
      'is read, and not written to, while it has %s',
      async (mark) => {
        const of = await makePatient(resource.database(), trial.clinic().orgId);
        const record = await add(of);
        const input = await smallest(of);
        const where = { orgId_id: { orgId: trial.clinic().orgId, id: of.uuid } };
        await database().patient.update({ where, data: { [mark]: new Date() } });
        const closed = { __typename: 'ConflictError', code: 'PATIENT_ARCHIVED', path: null };
        expect(await refusal('create', input)).toEqual(closed);
        expect(await refusal('update', { id: record.id, baseVersion: 1 })).toEqual(closed);
        expect(await refusal('archive', { id: record.id, baseVersion: 1 })).toEqual(closed);
        expect(await trial.read(record.id)).toEqual(record);
        expect((await listed(of)).nodes).toEqual([record]);
      },
    );
  });
}

function pages({ resource, list, listed, references, ...trial }: ChartTrial): void {
  describe('[149, 176] the list', () => {
    let of: Made;
    let whole: string[];
    const ids = ({ nodes }: Listed) => nodes.map(({ id }) => id);
    beforeAll(async () => {
      of = await makePatient(resource.database(), trial.clinic().orgId);
      // The clock stands still: records tie, and the newest id decides.
      const uuids: string[] = [];
      for (let n = 0; n < 5; n += 1) uuids.push((await trial.add(of)).uuid);
      whole = uuids
        .sort()
        .reverse()
        .map((uuid) => encodeId(resource.type, uuid));
    });

    it('shows the newest record first, and is walked in both directions', async () => {
      expect(ids(await listed(of))).toEqual(whole);
      const first = await listed(of, 'first: 2');
      expect(ids(first)).toEqual(whole.slice(0, 2));
      expect(first).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
      const next = await listed(of, `first: 3, after: "${first.edges[1]?.cursor}"`);
      expect(ids(next)).toEqual(whole.slice(2));
      expect(next).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
      const back = await listed(of, `last: 2, before: "${next.edges[1]?.cursor}"`);
      expect(ids(back)).toEqual(whole.slice(1, 3));
    });

    it.each([
      ['first: 0', 'BAD_USER_INPUT'],
      ['first: 101', 'BAD_USER_INPUT'],
      ['first: 1, last: 1', 'BAD_USER_INPUT'],
      ['after: "nonsense"', 'INVALID_CURSOR'],
    ])('[A22, 175] refuses %s', async (args, code) => {
      const query = `query($id: ID!) { patient(id: $id) { ${list}(${args}) { nodes { id } } } }`;
      (await trial.client()(query, { id: of.id })).expectError(code);
    });

    it('costs a list of patients the same number of statements, however many they are', async () => {
      const { orgId } = trial.clinic();
      const uuids: string[] = [];
      for (let n = 0; n < 20; n += 1) {
        const one = await makePatient(resource.database(), orgId);
        uuids.push(one.uuid);
        for (let i = 0; i < 2; i += 1) await trial.add(one);
      }
      const names = Object.keys(references).map((name) => `${pathOf(name)} { id version }`);
      const values = Object.keys(resource.values).join(' ');
      const query = `query($uuids: [UUID!]) { patients(filter: { uuid: { in: $uuids } }) {
        nodes { id ${list}(first: 2) { totalCount nodes { ${values} ${names.join(' ')} } } }
      } }`;
      const statements = async (first: number) => {
        const answer = await trial.client()<{ patients: { nodes: Record<string, Listed>[] } }>(query, {
          uuids: uuids.slice(0, first),
        });
        const { nodes } = answer.expectData().patients;
        expect(nodes.map((node) => node[list]?.nodes.length)).toEqual(Array.from({ length: first }, () => 2));
        return lastStatements(resource.server());
      };
      const few = await statements(2);
      expect(await statements(20)).toBe(few);
      // Patients, the list, its count, and one for each relation of its records.
      expect(few).toBeLessThanOrEqual(3 + names.length);
    });
  });
}

function partner({ resource, list, refused, smallest, add, mutation }: ChartTrial): void {
  it('[9] is not there for a partner, even of a patient that is linked to it', async () => {
    const database = resource.database();
    // Of a sandbox: such a partner may send any document.
    const sandbox = await makeOrganization(database, { environment: 'SANDBOX' });
    const linked = await makePatient(database, sandbox.orgId);
    const { secret, ...of } = await makePartner(database, sandbox);
    await linkPatient(database, sandbox.orgId, of, linked);
    const { app } = resource.server();
    const as = graphqlClient(app, secret, '/partner/graphql');
    const { id } = await add();
    expect((await as('query($id: ID!) { node(id: $id) { id } }', { id })).expectData()).toEqual({
      node: null,
    });
    const input = { ...(await smallest()), patientId: linked.id };
    const change = { id, baseVersion: 1 };
    const attempts = [
      () => as(mutation('create'), { input }),
      () => as(mutation('update'), { input: change }),
      () => as(mutation('archive'), { input: change }),
      () => as(`query($id: ID!) { patient(id: $id) { ${list} { totalCount } } }`, { id: linked.id }),
    ];
    for (const attempt of attempts) {
      const answer = await refused(attempt);
      expect(new Set(answer.codes), String(answer)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    }
    const elsewhere = await refused(() => graphqlClient(app, secret)(mutation('create'), { input }));
    elsewhere.expectError('UNAUTHENTICATED', 401);
  });
}

function analyst({ resource: { values }, add, written, read, clientOf, clinic }: ChartTrial): void {
  it('shows an analyst no text that could tell who the patient is', async () => {
    const { id } = await add();
    const fields = Object.fromEntries(Object.entries(values).map(([name, field]) => [name, field.values[0]]));
    await written('update', { id, baseVersion: 1, ...fields });
    const seen = await read(id, clientOf(clinic().secrets.analyst));
    for (const [name, field] of Object.entries(values)) {
      const { redacted = (field.shown ?? field.values)[0] } = field;
      expect([name, seen?.[name]]).toEqual([name, redacted]);
    }
  });
}
