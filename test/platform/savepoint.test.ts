import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { classifyDatabaseError } from '../../src/platform/database-errors.ts';
import { type TenantClient, tenantClient } from '../../src/platform/tenant-client.ts';
import { inSavepoint, inTransaction } from '../../src/platform/transaction.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization } from '../support/fixture.ts';

let database: Database;
let db: TenantClient;
let orgId: string;

beforeAll(async () => {
  database = await testDatabase();
  ({ orgId } = await makeOrganization(database));
  db = tenantClient(adminClient(database), orgId);
});
afterAll(() => database.close());

const place = (name: string) => ({ orgId, name, sortName: name, timezone: 'UTC' });
const names = async () =>
  (await db.location.findMany({ orderBy: { sortName: 'asc' } })).map(({ name }) => name);

describe('a part of a transaction', () => {
  it('is taken back when it throws, and the transaction goes on', async () => {
    await inTransaction(db, async (tx) => {
      await tx.location.create({ data: place('a') });
      const failed = inSavepoint(tx, async (part) => {
        await part.location.create({ data: place('b') });
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await inSavepoint(tx, (part) => part.location.create({ data: place('c') }));
    });
    expect(await names()).toEqual(['a', 'c']);
  });

  it('may fail in the database', async () => {
    const id = '01900000-0000-7000-8000-000000000001';
    await inTransaction(db, async (tx) => {
      await tx.location.create({ data: { ...place('d'), id } });
      const twice = inSavepoint(tx, (part) => part.location.create({ data: { ...place('e'), id } }));
      const error = await twice.catch((raised: unknown) => raised);
      expect(classifyDatabaseError(error)).toMatchObject({ kind: 'unique', constraint: 'location_pkey' });
      await tx.location.create({ data: place('f') });
    });
    expect(await names()).toEqual(['a', 'c', 'd', 'f']);
  });

  it('goes with its transaction', async () => {
    const whole = inTransaction(db, async (tx) => {
      await inSavepoint(tx, (part) => part.location.create({ data: place('g') }));
      throw new Error('no');
    });
    await expect(whole).rejects.toThrow('no');
    expect(await names()).not.toContain('g');
  });

  it('is bound to the organization like the rest of it', async () => {
    const other = await makeOrganization(database);
    const whole = inTransaction(db, (tx) =>
      inSavepoint(tx, (part) => part.location.create({ data: { ...place('h'), orgId: other.orgId } })),
    );
    await expect(whole).rejects.toThrow(/another organization/);
    expect(await adminClient(database).location.count({ where: { orgId: other.orgId } })).toBe(0);
  });
});
