import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  createOrganization,
  findOrganizations,
  issueOperatorCredential,
} from '../../src/partners/operator-credential.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { testServer } from '../support/server.ts';

let db: Database;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

it('makes an organization with its sandbox twin, and a key of each that opens it', async () => {
  const settings = { name: 'First clinic', timezone: 'Europe/London', currency: 'GBP' };
  const organizations = await createOrganization(db, settings);
  expect(organizations.map(({ environment }) => environment)).toEqual(['LIVE', 'SANDBOX']);
  const server = await testServer({ database: db });
  for (const { id, environment } of organizations) {
    expect(await findOrganizations(db, 'First clinic', environment)).toMatchObject([{ id, ...settings }]);
    const secret = await issueOperatorCredential(db, { id, environment }, 'ADMIN');
    const query = '{ viewer { environment organization { uuid timezone currency } } }';
    expect((await graphqlClient(server.app, secret)(query)).expectData()).toEqual({
      viewer: { environment, organization: { uuid: id, timezone: 'Europe/London', currency: 'GBP' } },
    });
  }
  await server.close();
});

it('notes the key in the audit trail, without its secret', async () => {
  const { id: orgId, environment } = await adminClient(db).organization.create({ data: { name: 'Audited' } });
  const secret = await issueOperatorCredential(db, { id: orgId, environment }, 'ANALYST');
  const [event, ...others] = await adminClient(db).auditEvent.findMany({ where: { orgId } });
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    actorKind: 'OPERATOR',
    action: 'createCredential',
    entityType: 'Credential',
  });
  expect(JSON.stringify(event)).not.toContain(secret);
});
