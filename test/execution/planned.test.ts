import { describe, expect, it } from 'vitest';
import { frozenCopy } from '../../src/execution/frozen.ts';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { lastStatements } from '../support/state.ts';

const clinic = testClinic();

const LIST = `query List($first: Int!, $withName: Boolean = true) {
  patients(first: $first, orderBy: { field: CREATED_AT }) {
    nodes { id firstName @include(if: $withName) allergies(first: 2) { nodes { id } } appointments { totalCount } }
  }
}`;

interface List {
  patients: { nodes: { id: string; firstName?: string }[] };
}

describe('a query that is planned once', () => {
  it('answers each organization with its own, whoever has asked first', async () => {
    const other = await makeOrganization(clinic.database);
    const ours = await makePatient(clinic.database, clinic.orgId);
    const theirs = await makePatient(clinic.database, other.orgId);
    const clients = [
      { patient: ours, ask: clinic.as('admin') },
      { patient: theirs, ask: graphqlClient(clinic.server.app, other.secrets.admin) },
    ];
    for (const { patient, ask } of [...clients, ...clients]) {
      const { nodes } = (await ask<List>(LIST, { first: 5 })).expectData().patients;
      expect(nodes.map((node) => node.id)).toEqual([patient.id]);
    }
  });

  it('tells names to those alone who may know them, whoever has asked first', async () => {
    for (const role of ['admin', 'analyst', 'admin'] as const) {
      const { nodes } = (await clinic.as(role)<List>(LIST, { first: 5 })).expectData().patients;
      expect(nodes.length).toBeGreaterThan(0);
      for (const { firstName } of nodes) expect(firstName === '[redacted]').toBe(role === 'analyst');
    }
  });

  it('refuses a field beneath the root to those who lack its permission, whoever has asked first', async () => {
    const query = '{ patients(first: 1) { nodes { id accessLog(first: 1) { nodes { at } } } } }';
    for (const role of ['admin', 'analyst', 'frontDesk', 'admin'] as const) {
      const { codes } = await clinic.as(role)(query);
      expect(codes, role).toEqual(role === 'admin' ? [] : ['FORBIDDEN']);
    }
  });

  it('leaves fields out by the variables of each request', async () => {
    for (const withName of [true, false, true, false]) {
      const { nodes } = (await clinic.as('admin')<List>(LIST, { first: 5, withName })).expectData().patients;
      for (const node of nodes) expect('firstName' in node).toBe(withName);
    }
  });

  it('takes as many statements for many rows as for one', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makePatient(clinic.database, clinic.orgId)));
    const statements: number[] = [];
    for (const first of [1, 1, 8]) {
      (await clinic.as('admin')(LIST, { first })).expectData();
      statements.push(lastStatements(clinic.server));
    }
    const [, one, many] = statements;
    expect(many).toBe(one);
  });
});

it('what requests share can’t be written to, whatever its depth', () => {
  const at = new Date(0);
  const given = { where: { AND: [{ id: 'a' }] }, at };
  const shared = frozenCopy(given);
  expect(shared).toEqual(given);
  expect(shared.at).toBe(at);
  expect(() => Object.assign(shared, { where: { orgId: 'other' } })).toThrow(TypeError);
  expect(() => Object.assign(shared.where.AND[0] ?? {}, { orgId: 'other' })).toThrow(TypeError);
  expect(() => shared.where.AND.push({ id: 'b' })).toThrow(TypeError);
  given.where.AND.push({ id: 'c' });
  expect(shared.where.AND).toHaveLength(1);
});
