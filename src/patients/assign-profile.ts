import { z } from 'zod';
import { byPersonName } from '../directory/directory-entry.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import type { Work } from '../platform/command.ts';
import { difference } from '../platform/ledger.ts';
import { changeRecord, type RecordKind, type VersionedRow } from '../platform/record.ts';
import { tenantSql } from '../platform/tenant-client.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { email, text } from '../platform/validate.ts';

const PROFILE: RecordKind = { type: 'Profile', model: 'profile', words: 'Profile' };

/** A profile as a patient is linked to it. */
export const PatientProfileInput = builder.inputType('PatientProfileInput', {
  description:
    'The profile to link a patient to: the one of this `uniqueId`, made if there is none. Fields that are given are written to it, whoever else is linked to it; an omitted one is left, null clears [132–134, A54].',
  fields: (t) => ({
    uniqueId: t.string({
      description:
        'The string that names the profile, 1 to 100 characters. Required: without it the code is `profile_unique_id_required` [133].',
    }),
    email: t.string({ description: 'Email address; kept in lower case.' }),
    firstName: t.string({ description: 'Given name; at most 100 characters.' }),
    lastName: t.string({ description: 'Family name; at most 100 characters.' }),
  }),
});

/** The rules of a profile that a patient is linked to. */
export const profileRules = () =>
  z
    .object({ uniqueId: text(100), email: email(), firstName: text(100), lastName: text(100) })
    .refine(({ uniqueId }) => uniqueId != null, {
      path: ['uniqueId'],
      params: { code: 'profile_unique_id_required' },
      message: 'A profile is named by its uniqueId; email and names are not enough.',
    })
    .nullish();

/** A profile that has passed its rules. */
export type ProfileInput = NonNullable<z.output<ReturnType<typeof profileRules>>>;
type ProfileRow = VersionedRow & {
  uniqueId: string;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
};

/**
 * The profile of this unique id: made if there is none, else with the fields that are given changed and the others
 * left, whoever else is linked to it [132–134, A54].
 * @returns its uuid
 */
export async function assignProfile(work: Work, { uniqueId, ...given }: ProfileInput): Promise<string> {
  if (uniqueId == null) throw new TypeError('A profile without a unique id has passed its rules');
  const created = await createProfile(work, uniqueId, given);
  if (created) return created;
  const before = await lockProfile(work, uniqueId);
  const changes = difference(before, given);
  if (Object.keys(changes).length > 0) {
    await changeRecord(work, PROFILE, before, { ...given, ...byPersonName(given, before) });
  }
  return before.id;
}

/** The uuid of a new profile, or null where there is one already; of two that come at once, one is made. */
async function createProfile(work: Work, uniqueId: string, given: Omit<ProfileInput, 'uniqueId'>) {
  const id = uuidv7();
  const columns = { uniqueId, ...given };
  const { count } = await work.tx.profile.createMany({
    data: [{ orgId: work.tx.$orgId(), id, ...columns, ...byPersonName(given, null), createdAt: work.now }],
    skipDuplicates: true,
  });
  if (count === 0) return null;
  work.ledger.add({
    ...{ entityType: PROFILE.type, entityId: id, patientId: null, version: 1 },
    changes: difference(null, columns),
    events: ['profile.created'],
  });
  return id;
}

/** The profile as it is, which no one else changes until the transaction ends: two patients may share it. */
async function lockProfile(work: Work, uniqueId: string): Promise<ProfileRow> {
  const [row] = await tenantSql<ProfileRow>(
    work.tx,
    (orgId) => Prisma.sql`
      select id, version, archived_at as "archivedAt", unique_id as "uniqueId", email,
        first_name as "firstName", last_name as "lastName"
      from profile where org_id = ${orgId}::uuid and unique_id = ${uniqueId} for update`,
  );
  if (!row) throw new TypeError('A profile is gone: profiles are never deleted');
  return row;
}
