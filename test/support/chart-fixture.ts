import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import type { Made } from './fixture.ts';

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

/** Makes an entry of the list of substances, by writing its row. */
export async function makeAllergyDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.AllergyDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Penicillin' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('AllergyDefinition', (await adminClient(database).allergyDefinition.create({ data })).id);
}

/** Makes an entry of the list of drugs, by writing its row. */
export async function makeMedicationDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.MedicationDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Ibuprofen' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf(
    'MedicationDefinition',
    (await adminClient(database).medicationDefinition.create({ data })).id,
  );
}

/** Makes an allergy of a patient, by writing its row. */
export async function makeAllergy(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  definition: Pick<Made, 'uuid'>,
  values: Partial<Prisma.AllergyUncheckedCreateInput> = {},
): Promise<Made> {
  const data = { orgId, patientId: patient.uuid, allergyDefinitionId: definition.uuid, ...values };
  return madeOf('Allergy', (await adminClient(database).allergy.create({ data })).id);
}

/** Makes a medication of a patient, by writing its row: described in words unless `values` name a drug. */
export async function makeMedication(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  values: Partial<Prisma.MedicationUncheckedCreateInput> = {},
): Promise<Made> {
  const identity = values.medicationDefinitionId == null ? { medDescript: 'Herbal tea' } : {};
  const data = { orgId, patientId: patient.uuid, ...identity, ...values };
  return madeOf('Medication', (await adminClient(database).medication.create({ data })).id);
}
