import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import type { Made } from './fixture.ts';

const madeOf = (type: string, uuid: string): Made => ({ uuid, id: encodeId(type, uuid) });

/** Makes a tag that patients can be given, by writing its row. */
export async function makeTagDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.TagDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Nervous' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('TagDefinition', (await adminClient(database).tagDefinition.create({ data })).id);
}

/** Makes something that communications can be about, by writing its row. */
export async function makeCommunicationType(
  database: Database,
  orgId: string,
  values: Partial<Prisma.CommunicationTypeUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Recall' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('CommunicationType', (await adminClient(database).communicationType.create({ data })).id);
}

/** Makes a custom field, a line of text unless `values` say otherwise, by writing its row. */
export async function makeFieldDefinition(
  database: Database,
  orgId: string,
  values: Partial<Prisma.FieldDefinitionUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Nickname', fieldType = 'TEXT' } = values;
  const data = { orgId, ...values, name, fieldType, sortName: fold(name) };
  return madeOf('FieldDefinition', (await adminClient(database).fieldDefinition.create({ data })).id);
}

/** Puts a value into a custom field of a patient, by writing its row. */
export async function makeFieldValue(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  definition: Pick<Made, 'uuid'>,
  value: Prisma.InputJsonValue,
): Promise<Made> {
  const data = { orgId, patientId: patient.uuid, fieldDefinitionId: definition.uuid, value };
  return madeOf('FieldValue', (await adminClient(database).fieldValue.create({ data })).id);
}

/** Makes what one patient is to another, by writing its row. */
export async function makeRelationship(
  database: Database,
  orgId: string,
  from: Pick<Made, 'uuid'>,
  to: Pick<Made, 'uuid'>,
  values: Partial<Prisma.RelationshipUncheckedCreateInput> = {},
): Promise<Made> {
  const pair = { orgId, patientId: from.uuid, toPatientId: to.uuid };
  const data = { relationshipType: 'PARENT', ...values, ...pair } as const;
  return madeOf('Relationship', (await adminClient(database).relationship.create({ data })).id);
}

/** Makes an entry of a patient's communication log, by writing its row. */
export async function makeCommunicationLog(
  database: Database,
  orgId: string,
  patient: Pick<Made, 'uuid'>,
  values: Partial<Prisma.CommunicationLogUncheckedCreateInput> = {},
): Promise<Made> {
  const data = {
    ...{ communicationDatetime: new Date(), communicationSource: 'USER' as const },
    ...{ createdByKind: 'ORG', createdById: 'test', createdByLabel: 'test' },
    ...values,
    ...{ orgId, patientId: patient.uuid },
  };
  return madeOf('CommunicationLog', (await adminClient(database).communicationLog.create({ data })).id);
}

/** Makes a way in which patients come to know of the clinic, by writing its row. */
export async function makeReferralSource(
  database: Database,
  orgId: string,
  values: Partial<Prisma.ReferralSourceUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'Sign at the door' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('ReferralSource', (await adminClient(database).referralSource.create({ data })).id);
}

/** Makes someone who sends patients, by writing its row. */
export async function makeReferralPartner(
  database: Database,
  orgId: string,
  values: Partial<Prisma.ReferralPartnerUncheckedCreateInput> = {},
): Promise<Made> {
  const { name = 'The school next door' } = values;
  const data = { orgId, ...values, name, sortName: fold(name) };
  return madeOf('ReferralPartner', (await adminClient(database).referralPartner.create({ data })).id);
}
