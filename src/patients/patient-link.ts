import { z } from 'zod';
import { findUuid } from '../graphql/id.ts';
import { NotFoundError } from '../platform/error.ts';
import type { TenantTransaction } from '../platform/tenant-client.ts';

/** The most hospitals, and the most doctors, that a patient can have. */
export const MOST_LINKS = 50;

/** The rules of those sets. */
export const linkRules = {
  hospitalIds: z.array(z.string()).max(MOST_LINKS, `At most ${MOST_LINKS} hospitals.`).nullish(),
  doctorIds: z.array(z.string()).max(MOST_LINKS, `At most ${MOST_LINKS} doctors.`).nullish(),
};

/** The sets of an input: global ids. */
export interface LinkInput {
  hospitalIds?: readonly string[] | null | undefined;
  doctorIds?: readonly string[] | null | undefined;
}

/** What a set of links is to lose and to gain, as uuids. */
interface LinkChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the sets of one patient are to lose and to gain; a set that was not given is absent. */
export interface LinkPlan {
  readonly hospitalIds?: LinkChange;
  readonly doctorIds?: LinkChange;
}

/**
 * Plans to replace the hospitals and the doctors of a patient: null empties a set, an omitted one stays [140–143].
 * @param patientId null for a patient yet to be created
 * @throws NotFoundError naming the place in the input of one that is not in reach [A53], or that is archived and not
 * among them already
 */
export async function planLinks(
  tx: TenantTransaction,
  { hospitalIds, doctorIds }: LinkInput,
  patientId: string | null,
): Promise<LinkPlan> {
  const hospitals = hospitalIds === undefined ? null : await planHospitals(tx, hospitalIds ?? [], patientId);
  const doctors = doctorIds === undefined ? null : await planDoctors(tx, doctorIds ?? [], patientId);
  return { ...(hospitals ? { hospitalIds: hospitals } : {}), ...(doctors ? { doctorIds: doctors } : {}) };
}

async function planHospitals(
  tx: TenantTransaction,
  wanted: readonly string[],
  patientId: string | null,
): Promise<LinkChange> {
  const links = patientId ? await tx.patientHospital.findMany({ where: { patientId } }) : [];
  const before = links.map(({ hospitalId }) => hospitalId).sort();
  const ids = wanted.map((id) => findUuid('Hospital', id));
  const rows = await tx.hospital.findMany({ ...existing(ids, before), select: { id: true } });
  return { before, after: known(rows, ids, 'Hospital', 'hospitalIds') };
}

async function planDoctors(
  tx: TenantTransaction,
  wanted: readonly string[],
  patientId: string | null,
): Promise<LinkChange> {
  const links = patientId ? await tx.patientPractitioner.findMany({ where: { patientId } }) : [];
  const before = links.map(({ practitionerId }) => practitionerId).sort();
  const ids = wanted.map((id) => findUuid('Practitioner', id));
  const rows = await tx.practitioner.findMany({ ...existing(ids, before), select: { id: true } });
  return { before, after: known(rows, ids, 'Practitioner', 'doctorIds') };
}

/** Those of some ids that can be chosen: in use, or chosen already. */
const existing = (ids: readonly (string | null)[], before: readonly string[]) => ({
  where: {
    id: { in: ids.filter((id) => id !== null) },
    OR: [{ archivedAt: null }, { id: { in: [...before] } }],
  },
});

function known(
  rows: readonly { id: string }[],
  wanted: readonly (string | null)[],
  words: string,
  field: string,
): string[] {
  const found = new Set(rows.map(({ id }) => id));
  const missing = wanted.findIndex((id) => id === null || !found.has(id));
  if (missing >= 0) throw new NotFoundError(words, [field, String(missing)]);
  return [...found].sort();
}

/** What the audit trail tells of a plan: the sets that change, as uuids. */
export function linkChanges(plan: LinkPlan): Record<string, readonly [unknown, unknown]> {
  const changed = Object.entries(plan).filter(([, { before, after }]) => before.join() !== after.join());
  return Object.fromEntries(changed.map(([field, { before, after }]) => [field, [before, after]]));
}

/** Carries a plan out: at most four statements. */
export async function writeLinks(tx: TenantTransaction, patientId: string, plan: LinkPlan): Promise<void> {
  const orgId = tx.$orgId();
  const { lost: lostHospitals, gained: hospitals } = turnover(plan.hospitalIds);
  const { lost: lostDoctors, gained: doctors } = turnover(plan.doctorIds);
  if (lostHospitals.length > 0)
    await tx.patientHospital.deleteMany({ where: { patientId, hospitalId: { in: lostHospitals } } });
  if (lostDoctors.length > 0)
    await tx.patientPractitioner.deleteMany({ where: { patientId, practitionerId: { in: lostDoctors } } });
  if (hospitals.length > 0)
    await tx.patientHospital.createMany({
      data: hospitals.map((hospitalId) => ({ orgId, patientId, hospitalId })),
    });
  if (doctors.length > 0)
    await tx.patientPractitioner.createMany({
      data: doctors.map((practitionerId) => ({ orgId, patientId, practitionerId })),
    });
}

function turnover({ before, after }: LinkChange = { before: [], after: [] }) {
  return {
    lost: before.filter((id) => !after.includes(id)),
    gained: after.filter((id) => !before.includes(id)),
  };
}
