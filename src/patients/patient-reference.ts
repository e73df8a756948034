import { z } from 'zod';
import { findUuid } from '../graphql/id.ts';
import { NotFoundError } from '../platform/error.ts';
import type { TenantTransaction } from '../platform/tenant-client.ts';

/** What a patient names: the field of the input, and so of the row, with the type, the model and the words of what it names. */
const REFERENCES = {
  locationId: ['Location', 'location', 'Location'],
  primaryPractitionerId: ['Practitioner', 'practitioner', 'Practitioner'],
  secondaryPractitionerId: ['Practitioner', 'practitioner', 'Practitioner'],
  responsiblePartyId: ['Patient', 'patient', 'Patient'],
  concessionTypeId: ['ConcessionType', 'concessionType', 'Concession type'],
  referringDoctorId: ['Contact', 'contact', 'Contact'],
  feeScheduleId: ['FeeSchedule', 'feeSchedule', 'Fee schedule'],
  billingTypeId: ['BillingType', 'billingType', 'Billing type'],
  employerId: ['Employer', 'employer', 'Employer'],
} as const;

type Field = keyof typeof REFERENCES;

/** The references of an input: global ids; null clears. */
export type ReferenceInput = { [field in Field]?: string | null | undefined };

/** Their rules: whether they are there is looked up when they are written. */
export const referenceRules = Object.fromEntries(
  Object.keys(REFERENCES).map((field) => [field, z.string().nullish()]),
) as Record<Field, z.ZodOptional<z.ZodNullable<z.ZodString>>>;

/** What a look-up needs of a Prisma delegate. */
interface Lookup {
  findFirst(query: { where: object; select: { id: true } }): Promise<{ id: string } | null>;
}

/**
 * The references of an input as uuids; those omitted stay omitted, null clears. What is archived can't be chosen, but
 * stays where it is named already; a deleted patient answers for no one.
 * @param before the patient as it is; null on creation
 * @throws NotFoundError naming the field
 */
export async function findReferences(
  tx: TenantTransaction,
  input: ReferenceInput,
  before: { readonly [field in Field]?: string | null } | null,
): Promise<{ [field in Field]?: string | null }> {
  const found: { [field in Field]?: string | null } = {};
  for (const field of Object.keys(REFERENCES) as Field[]) {
    const globalId = input[field];
    if (globalId === undefined) continue;
    const [type, model, words] = REFERENCES[field];
    const id = globalId === null ? null : findUuid(type, globalId);
    const isSettled = globalId === null || (id !== null && id === before?.[field]);
    if (!isSettled && !(await isThere(tx, model, id))) throw new NotFoundError(words, [field]);
    found[field] = id;
  }
  return found;
}

async function isThere(tx: TenantTransaction, model: string, id: string | null): Promise<boolean> {
  if (id === null) return false;
  // The models are those named above, each with an archivedAt; their delegates differ in what else they take.
  const delegate = (tx as unknown as Record<string, Lookup>)[model] as Lookup;
  const inUse = model === 'patient' ? { archivedAt: null, deletedAt: null } : { archivedAt: null };
  return (await delegate.findFirst({ where: { id, ...inUse }, select: { id: true } })) !== null;
}
