import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import type { Made } from './fixture.ts';

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

/** Makes a hospital, by writing its row. */
export async function makeHospital(
  database: Database,
  orgId: string,
  values: Partial<Prisma.HospitalUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'General Hospital' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('Hospital', (await adminClient(database).hospital.create({ data })).id);
}

/** Makes a contact, by writing its row. */
export async function makeContact(database: Database, orgId: string): Promise<Made> {
  const data = { orgId, firstName: 'Helen', lastName: 'Taussig', sortName: 'taussig helen' };
  return madeOf('Contact', (await adminClient(database).contact.create({ data })).id);
}

const NAMED = {
  ConcessionType: 'concessionType',
  FeeSchedule: 'feeSchedule',
  BillingType: 'billingType',
  Employer: 'employer',
  BillingAccount: 'billingAccount',
} as const;

/** What Prisma offers of models that need a name only. */
interface Rows {
  create(query: object): Promise<{ id: string }>;
}

/** Makes one of the entries that need a name only, by writing its row. */
export async function makeNamed(
  database: Database,
  orgId: string,
  type: keyof typeof NAMED,
  name = `Some ${type}`,
): Promise<Made> {
  // The models differ in optional columns only.
  const rows = (adminClient(database) as unknown as Record<string, Rows>)[NAMED[type]] as Rows;
  return madeOf(type, (await rows.create({ data: { orgId, name, sortName: fold(name) } })).id);
}
