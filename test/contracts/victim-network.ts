import { adminClient, type Database } from '../../src/platform/database.ts';
import type { Made } from '../support/fixture.ts';
import {
  makeCommunicationLog,
  makeCommunicationType,
  makeFieldDefinition,
  makeFieldValue,
  makeRelationship,
  makeTagDefinition,
} from '../support/network-fixture.ts';

/**
 * Makes what ties a patient to others, what was said to it, its custom fields and its tags: one record of each kind.
 * @param name in every text that does not tell who the patient is @param who in every text that does
 * @returns uuids by GraphQL type, and the global id of a tag that the patient does not have
 */
export async function makeNetwork(
  database: Database,
  orgId: string,
  { patient, relative, referralSourceId }: { patient: Made; relative: Made; referralSourceId: string },
  { name, who }: { name: string; who: string },
) {
  const described = { name, description: name };
  const listed = { ...described, category: name };
  const communicationType = await makeCommunicationType(database, orgId, listed);
  const fieldDefinition = await makeFieldDefinition(database, orgId, described);
  const tagDefinition = await makeTagDefinition(database, orgId, { ...listed, color: name });
  const spareTag = await makeTagDefinition(database, orgId, listed);
  const admin = adminClient(database);
  const owner = { orgId, patientId: patient.uuid };
  await admin.patientTag.create({ data: { ...owner, tagDefinitionId: tagDefinition.uuid } });
  const attribution = await admin.referralAttribution.create({
    data: {
      ...{ ...owner, referralSourceId, attributionRole: 'PRIMARY', sourceNote: who },
      attributedAt: new Date('2026-01-01T00:00:00.000Z'),
    },
  });
  const log = await makeCommunicationLog(database, orgId, patient, {
    ...{ communicationTypeId: communicationType.uuid, note: who, createdByLabel: name },
  });
  const uuids = {
    CommunicationLog: log.uuid,
    CommunicationType: communicationType.uuid,
    FieldDefinition: fieldDefinition.uuid,
    FieldValue: (await makeFieldValue(database, orgId, patient, fieldDefinition, who)).uuid,
    ReferralAttribution: attribution.id,
    Relationship: (await makeRelationship(database, orgId, patient, relative, { note: who })).uuid,
    TagDefinition: tagDefinition.uuid,
  };
  return { uuids, spareTagId: spareTag.id };
}
