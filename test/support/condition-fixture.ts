import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import type { Made } from './fixture.ts';

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

/** What rows say of their author that no caller wrote. */
const AUTHOR = { createdByKind: 'SYSTEM', createdById: 'test', createdByLabel: 'test' };

/** Makes an entry of the list of what alerts warn of, by writing its row. */
export async function makeAlertDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.AlertDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Falls' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('AlertDefinition', (await adminClient(database).alertDefinition.create({ data })).id);
}

/** Makes an alert of a patient, by writing its row. */
export async function makeAlert(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  definition: Pick<Made, 'uuid'>,
  values: Partial<Prisma.AlertUncheckedCreateInput> = {},
): Promise<Made> {
  const references = { patientId: patient.uuid, alertDefinitionId: definition.uuid };
  const data = { orgId, ...references, ...AUTHOR, ...values };
  return madeOf('Alert', (await adminClient(database).alert.create({ data })).id);
}

/** Makes an entry of the list of conditions, by writing its row. */
export async function makeProblemDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.ProblemDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Asthma' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('ProblemDefinition', (await adminClient(database).problemDefinition.create({ data })).id);
}

/** Makes a problem of a patient, by writing its row. */
export async function makeProblem(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  definition: Pick<Made, 'uuid'>,
  values: Partial<Prisma.ProblemUncheckedCreateInput> = {},
): Promise<Made> {
  const references = { patientId: patient.uuid, problemDefinitionId: definition.uuid };
  const data = { orgId, ...references, ...values };
  return madeOf('Problem', (await adminClient(database).problem.create({ data })).id);
}

/** Makes a reading of a patient's vital signs, by writing its row. @param values `dateTaken` as YYYY-MM-DD */
export async function makeVitalSigns(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  {
    dateTaken = '2026-03-01',
    ...values
  }: Omit<Partial<Prisma.VitalSignsUncheckedCreateInput>, 'dateTaken' | 'sortTaken'> & {
    dateTaken?: string;
  } = {},
): Promise<Made> {
  const taken = {
    dateTaken: new Date(`${dateTaken}T00:00:00Z`),
    sortTaken: new Date(`${dateTaken}T${values.timeTaken ?? '00:00'}Z`),
  };
  const data = { orgId, patientId: patient.uuid, ...AUTHOR, ...values, ...taken };
  return madeOf('VitalSigns', (await adminClient(database).vitalSigns.create({ data })).id);
}

/** Makes an entry of a patient's social history, by writing its row. */
export async function makeSocialHistory(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  values: Partial<Prisma.SocialHistoryUncheckedCreateInput> = {},
): Promise<Made> {
  const data = { orgId, patientId: patient.uuid, category: 'TOBACCO' as const, ...values };
  return madeOf('SocialHistory', (await adminClient(database).socialHistory.create({ data })).id);
}
