import { z } from 'zod';
import type { PartnerActor } from '../auth/actor.ts';
import { visiblePatients } from '../auth/visibility.ts';
import type { Patient } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { checkNewPatient, insertPatient } from '../patients/create-patient.ts';
import { partnerPhone, partnerSex } from '../patients/partner-patient.ts';
import { derivedColumns } from '../patients/patient-columns.ts';
import { legalName, patientRules } from '../patients/patient-input.ts';
import { PATIENT } from '../patients/patient-record.ts';
import { isSchedulingRestricted } from '../patients/scheduling-restriction.ts';
import type { Work } from '../platform/command.ts';
import { NotBookableError, NotFoundError, ValidationError } from '../platform/error.ts';
import { difference } from '../platform/ledger.ts';
import { lockRow } from '../platform/lock-row.ts';
import { changeRecord } from '../platform/record.ts';
import { inOrder } from '../platform/transaction.ts';
import { byDay, email, phone } from '../platform/validate.ts';
import { isOverridden } from './appointment-record.ts';
import { matchPatient } from './match-patient.ts';
import { mergeMetadata, metadataRules } from './metadata.ts';

/** The rules of who books [62, 63]. */
const personRules = byDay((today) =>
  z.object({
    ...{ firstName: legalName(), lastName: legalName(), phone: phone() },
    email: email()
      .refine((value) => value != null, 'Required.')
      .transform((value) => value ?? ''),
    sex: z.enum(['MALE', 'FEMALE']).nullish(),
    dateOfBirth: patientRules(today).dateOfBirth,
    metadata: metadataRules,
  }),
);

/** The rules of the fields that say for whom is booked. */
export const bookingPatientRules = (now: Date) => ({
  patientId: z.string().nullish(),
  patient: personRules(now).nullish(),
  overrideReason: z.string().trim().min(1, 'Say why.').max(500, 'At most 500 characters.').nullish(),
});

/** Someone who books, as the rules leave it. */
export type Person = z.infer<ReturnType<typeof personRules>>;

/** For whom is booked: a patient who is known by id, or someone of whom it takes to find out. */
export interface BookingPatientInput {
  readonly patientId?: string | null | undefined;
  readonly patient?: Person | null | undefined;
  /** Why a restriction of the patient is set aside, by staff who may. */
  readonly overrideReason?: string | null | undefined;
}

/** @throws ValidationError for both ways of naming a patient; RequestError as `isOverridden` */
export function assertPatientInput(
  { patientId, patient, overrideReason }: BookingPatientInput,
  context: Context,
): void {
  isOverridden(overrideReason, context);
  if (patientId == null || patient == null) return;
  const message = 'Name a patient by its id or by who it is, not by both.';
  throw new ValidationError([{ path: ['patientId'], code: 'conflicts_with_patient', message }]);
}

/**
 * The patient for whom is booked, its row locked; null where none is named. Someone who is known is found again, and
 * what the chart lacks is filled in, nothing overwritten; anyone else becomes a prospective patient [A11]. Whoever a
 * partner names is linked to it for good, whatever becomes of the hold [A12]. What is answered does not tell which of
 * these it was.
 * @param chartNumber for a new patient
 * @throws NotFoundError for an id out of reach, NotBookableError [A20], RequestError as `isOverridden`
 */
export async function findOrCreatePatient(
  work: Work,
  input: BookingPatientInput,
  chartNumber: string,
  context: Context,
): Promise<string | null> {
  const { patient: person, patientId } = input;
  if (patientId != null) return (await getBookablePatient(work, patientId, input, context)).id;
  if (person == null) return null;
  const known = await matchPatient(work, person);
  if (known) assertBookable(known, input, context);
  const id = known
    ? await fillBlanks(work, known, person)
    : await insertPatient(work, { ...newPatient(person, work.now), chartNumber }, context);
  if (context.actor.kind === 'PARTNER') await linkToPartner(work, id, person, context.actor);
  return id;
}

/**
 * A patient who is known by id, its row locked. @throws NotFoundError for an id out of reach, NotBookableError [A20],
 * RequestError as `isOverridden`
 */
export async function getBookablePatient(
  { tx }: Work,
  globalId: string,
  input: BookingPatientInput,
  context: Pick<Context, 'actor'>,
): Promise<Patient> {
  const id = lookupUuid('Patient', globalId);
  const [isThere, patient] = await inOrder(
    tx,
    () => lockRow(tx, 'patient', id),
    () => tx.patient.findFirst({ where: { AND: [{ id }, visiblePatients(context.actor)] } }),
  );
  if (!isThere || !patient) throw new NotFoundError('Patient', ['patientId']);
  assertBookable(patient, input, context);
  return patient;
}

/**
 * Whether something can be booked for a patient: not for one who has died, or whose record is put away; for one who is
 * restricted only by staff, with a reason. To a partner all of these are one code [A20].
 * @throws NotBookableError, RequestError as `isOverridden`
 */
export function assertBookable(
  patient: Patient,
  { overrideReason }: BookingPatientInput,
  context: Pick<Context, 'actor'>,
): void {
  const path = ['patient'];
  const overridden = isOverridden(overrideReason, context);
  const isGone = patient.archivedAt !== null || patient.deletedAt !== null || patient.status === 'DECEASED';
  if (isGone) throw new NotBookableError('PATIENT_NOT_BOOKABLE', path);
  if (!isSchedulingRestricted(patient) || overridden) return;
  const isStaff = context.actor.kind === 'ORG';
  throw new NotBookableError(isStaff ? 'SCHEDULING_RESTRICTED' : 'PATIENT_NOT_BOOKABLE', path);
}

/** The same for a patient who was named before, its row locked. @throws as `assertBookable` */
export async function getStillBookable(
  work: Work,
  id: string,
  input: BookingPatientInput,
  context: Context,
): Promise<Patient> {
  const [, patient] = await inOrder(
    work.tx,
    () => lockRow(work.tx, 'patient', id),
    () => getPatient(work, id),
  );
  assertBookable(patient, input, context);
  return patient;
}

const SEX = { MALE: 'Male', FEMALE: 'Female' } as const;

function newPatient({ sex, phone: mobilePhone, ...person }: Person, now: Date) {
  const { firstName, lastName, email: address, dateOfBirth } = person;
  return checkNewPatient(
    {
      ...{ firstName, lastName, email: address, mobilePhone, dateOfBirth, status: 'PROSPECTIVE' },
      sex: sex ? SEX[sex] : null,
    },
    now,
  );
}

/** What the chart lacks and the person has said [A11]. @returns the patient's uuid */
async function fillBlanks(work: Work, patient: Patient, person: Person): Promise<string> {
  const columns = {
    ...(person.phone && partnerPhone(patient) === null ? { mobilePhone: person.phone } : {}),
    ...(person.sex && patient.sex === null && partnerSex(patient) === null ? { sex: SEX[person.sex] } : {}),
    ...(person.dateOfBirth && patient.dateOfBirth === null ? { dateOfBirth: person.dateOfBirth } : {}),
  };
  if (Object.keys(columns).length > 0)
    await changeRecord(work, PATIENT, patient, { ...columns, ...derivedColumns({ ...patient, ...columns }) });
  return patient.id;
}

/** Lets the partner read the patient from now on [3, A12], and keeps what it has given of its own. */
async function linkToPartner(
  { tx, ledger, now }: Work,
  patientId: string,
  { email: address, metadata: given }: Person,
  { orgId, partnerId }: PartnerActor,
): Promise<void> {
  const key = { orgId, partnerId, patientId };
  const before = await tx.partnerPatientLink.findUnique({ where: { orgId_partnerId_patientId: key } });
  const metadata = mergeMetadata(before?.metadata ?? {}, given, ['patient', 'metadata']);
  const columns = { email: address, metadata };
  const changes = difference(before, columns);
  if (before && Object.keys(changes).length === 0) return;
  if (before) await tx.partnerPatientLink.updateMany({ where: key, data: columns });
  else await tx.partnerPatientLink.createMany({ data: [{ ...key, ...columns, createdAt: now }] });
  ledger.add({
    ...{ entityType: 'PartnerLink', entityId: patientId, patientId, partnerId, version: null, changes },
    events: before ? [] : ['patient.linked'],
  });
}

/** Whoever has an appointment is no longer merely prospective [A11]. @param given the patient as it is now, its row locked; or its uuid */
export async function activatePatient(work: Work, given: Patient | string): Promise<void> {
  const patient = typeof given === 'string' ? await getPatient(work, given) : given;
  if (patient.status !== 'PROSPECTIVE') return;
  await changeRecord(work, PATIENT, patient, { status: 'ACTIVE' }, { events: ['patient.active'] });
}

function getPatient({ tx }: Work, id: string): Promise<Patient> {
  return tx.patient.findUniqueOrThrow({ where: { orgId_id: { orgId: tx.$orgId(), id } } });
}
