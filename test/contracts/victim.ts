import type { Prisma } from '../../src/generated/prisma/client.ts';
import { encodeId } from '../../src/graphql/id.ts';
import { hashOf } from '../../src/partners/operation-manifest.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import {
  type Environment,
  linkPatient,
  type MadeOrganization,
  makeLocation,
  makeOrganization,
  makePartner,
  makePatient,
  makePractitioner,
} from '../support/fixture.ts';
import { makeBooking } from './victim-booking.ts';
import { makeEvents } from './victim-event.ts';
import { makeNetwork } from './victim-network.ts';

/** Ids of records, by their types: of a victim's own, or of none that exist. */
export interface Target {
  /** Global ids, by GraphQL type. */
  readonly ids: Readonly<Record<string, string>>;
  /** The patient's other keys. */
  readonly patient: Readonly<Record<'uuid' | 'chartNumber' | 'oldReferenceId' | 'uniqueId', string>>;
  /** Global id of a patient that is archived. */
  readonly archivedPatientId: string;
  /** Global id of a patient that was merged into the one of `ids`. */
  readonly mergedPatientId: string;
  /** Global id of another current patient. */
  readonly relativeId: string;
  /** Global id of a tag that the patient does not have. */
  readonly spareTagId: string;
  /** Global id of an appointment that is held; its token is `HOLD_TOKEN`. */
  readonly heldAppointmentId: string;
  /** Global id of a webhook's endpoint that is disabled. */
  readonly disabledEndpointId: string;
  /** A cursor of the feed. */
  readonly feedCursor: string;
}

/** An organization whose data others seek. Its texts hold words that are nowhere else. */
export interface Victim extends Target {
  readonly organization: MadeOrganization;
  /** In the organization's own name. */
  readonly organizationWord: string;
  /** In the texts of its records that do not tell who a patient is. */
  readonly recordWord: string;
  /** In everything that tells who its patient is. */
  readonly identityWord: string;
}

/** The operation that the victim's partner has registered. */
export const REGISTERED_TEXT = 'query Registered { viewer { kind } }';

/** Texts of a patient that tell who it is. */
const IDENTITY = [
  ...[
    'title',
    'salutation',
    'firstName',
    'middleName',
    'initials',
    'lastName',
    'preferredName',
    'occupation',
  ],
  ...[
    'emergencyContact',
    'emergencyContactName',
    'addressLine1',
    'addressLine2',
    'addressLine3',
    'addressNote',
  ],
  ...['physicalAddress', 'city', 'region', 'postalCode', 'oldReferenceId', 'medicaidId', 'medicare'],
  ...['medicareReferenceNumber', 'notes', 'appointmentNotes', 'appointmentModuleNote', 'treatmentNotes'],
  ...['medicalSummaryNote', 'medicalUrgentNote', 'invoiceDefaultTo', 'invoiceExtraInformation'],
  ...['referralSourceText', 'chartNumber', 'email', 'invoiceEmail', 'homePhone', 'mobilePhone', 'workPhone'],
  'emergencyContactPhone',
] as const satisfies (keyof Prisma.PatientUncheckedCreateInput)[];

/** Texts of a patient that an analyst may read. */
const OPEN = [
  ...['sex', 'genderIdentity', 'legacyGender', 'race', 'preferredLanguage', 'state', 'country'],
  ...['accessMedicalCare', 'smokingSnomed'],
] as const satisfies (keyof Prisma.PatientUncheckedCreateInput)[];

const ADDRESS = ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'];

const all = (fields: readonly string[], text: string) =>
  Object.fromEntries(fields.map((field) => [field, text]));

let victims = 0;

/** Makes an organization with a record of each kind, every text of which holds one of its words. */
export async function makeVictim(database: Database, environment: Environment = 'LIVE'): Promise<Victim> {
  victims += 1;
  const word = (kind: string) => `x${kind}${victims}x`;
  const words = { organizationWord: word('org'), recordWord: word('rec'), identityWord: word('who') };
  const { organizationWord, recordWord: name, identityWord } = words;
  const organization = await makeOrganization(database, { name: organizationWord, environment });
  const { orgId } = organization;
  const location = await makeLocation(database, orgId, {
    ...{ name, phone: name, email: name, addressLine1: name, addressLine2: name, city: name },
    ...{ state: name, postalCode: name, country: name },
  });
  const practitioner = await makePractitioner(database, orgId, {
    ...{ firstName: name, lastName: name, title: name, specialty: name, email: name, phone: name },
  });
  const directory = await makeDirectory(database, orgId, name, identityWord);
  const patient = await makePatient(database, orgId, {
    ...all(IDENTITY, identityWord),
    ...all(OPEN, name),
    ...{ uniqueId: identityWord, furtherPhones: [{ type: 'FAX', number: identityWord }] },
    ...{ profileId: directory.Profile, employerId: directory.Employer, referringDoctorId: directory.Contact },
    ...{ concessionTypeId: directory.ConcessionType, feeScheduleId: directory.FeeSchedule },
    ...{ billingTypeId: directory.BillingType, billingAccountId: directory.BillingAccount },
    ...{ locationId: location.uuid, primaryPractitionerId: practitioner.uuid },
    ...{ secondaryPractitionerId: practitioner.uuid, dateOfBirth: '1911-11-11' },
  });
  const partner = await makePartner(database, organization, { name });
  await linkPatient(database, orgId, partner, patient, {
    ...{ email: `${identityWord}@partner.example`, metadata: { key: identityWord } },
  });
  const { id: operationId } = await adminClient(database).registeredOperation.create({
    data: {
      ...{ orgId, partnerId: partner.partnerId, name, kind: 'query', cost: 2 },
      ...{ text: REGISTERED_TEXT, hash: hashOf(REGISTERED_TEXT) },
    },
  });
  const archived = await makePatient(database, orgId, {
    ...{ ...all(IDENTITY, identityWord), chartNumber: `${identityWord}-2`, status: 'ARCHIVED' },
    archivedAt: new Date('2026-01-01T00:00:00.000Z'),
  });
  const relative = await makePatient(database, orgId, {
    ...{ ...all(IDENTITY, identityWord), chartNumber: `${identityWord}-relative` },
  });
  const around = { patient, relative, referralSourceId: directory.ReferralSource };
  const network = await makeNetwork(database, orgId, around, { name, who: identityWord });
  const places = { practitioner, location, patient, partner };
  const booking = await makeBooking(database, orgId, places, { name, who: identityWord });
  const told = { partner, patient, appointmentId: booking.uuids.Appointment };
  const events = await makeEvents(database, orgId, told, name);
  const link = { orgId, patientId: patient.uuid };
  const admin = adminClient(database);
  await admin.patientHospital.create({ data: { ...link, hospitalId: directory.Hospital } });
  await admin.patientPractitioner.create({ data: { ...link, practitionerId: practitioner.uuid } });
  const invoice = await adminClient(database).invoice.create({
    data: {
      ...{ orgId, patientId: patient.uuid, number: name, issuedOn: '2026-01-01T00:00:00.000Z' },
      ...{ amountInCents: 4711, outstandingInCents: 4711, currency: 'USD' },
    },
  });
  const auditEvent = await admin.auditEvent.create({
    data: {
      ...{ ...link, at: new Date('2026-01-01T00:00:00.000Z'), entityType: 'Patient', entityId: patient.uuid },
      ...{ actorKind: 'ORG', actorId: partner.credentialId, actorLabel: name, requestId: name, action: name },
      ...{ reason: identityWord, changes: { firstName: [null, identityWord], sex: [null, name] } },
    },
  });
  const chart = await makeChart(database, orgId, patient.uuid, practitioner.uuid, name, identityWord);
  const mergedAway = await makePatient(database, orgId, {
    ...{ ...all(IDENTITY, identityWord), chartNumber: `${identityWord}-3`, status: 'ARCHIVED' },
    ...{ archivedAt: new Date('2026-01-01T00:00:00.000Z'), mergedIntoId: patient.uuid },
  });
  const merge = await admin.patientMerge.create({
    data: {
      ...{ orgId, survivorId: patient.uuid, mergedId: mergedAway.uuid, mergedStatus: 'ACTIVE' },
      reason: identityWord,
    },
  });
  const uuids = {
    PatientMerge: merge.id,
    ...{
      Organization: orgId,
      Location: location.uuid,
      Practitioner: practitioner.uuid,
      Patient: patient.uuid,
    },
    ...{ Partner: partner.partnerId, Catalog: partner.catalogId, Credential: partner.credentialId },
    RegisteredOperation: operationId,
    ...{ ...directory, ...chart, ...network.uuids, Invoice: invoice.id, AuditEvent: auditEvent.id },
    ...network.uuids,
    ...booking.uuids,
    ...events.uuids,
  };
  const ids = Object.fromEntries(Object.entries(uuids).map(([type, uuid]) => [type, encodeId(type, uuid)]));
  const keys = {
    ...{ uuid: patient.uuid, chartNumber: identityWord, oldReferenceId: identityWord },
    uniqueId: identityWord,
  };
  return {
    ...{ organization, ...words, ids, patient: keys },
    ...{ archivedPatientId: archived.id, mergedPatientId: mergedAway.id },
    ...{ relativeId: relative.id, spareTagId: network.spareTagId },
    heldAppointmentId: booking.heldAppointmentId,
    ...{ disabledEndpointId: events.disabledEndpointId, feedCursor: events.feedCursor },
  };
}

async function makeDirectory(database: Database, orgId: string, name: string, who: string) {
  const admin = adminClient(database);
  const data = { orgId, name, sortName: name };
  const described = { ...data, description: name };
  const reached = { ...all([...ADDRESS, 'phone', 'email'], name) };
  const person = { orgId, sortName: who, firstName: who, lastName: who, email: who };
  const made = {
    // Named after whom it was made for.
    BillingAccount: await admin.billingAccount.create({ data: { ...data, name: who, sortName: who } }),
    BillingType: await admin.billingType.create({ data: described }),
    ConcessionType: await admin.concessionType.create({ data }),
    Contact: await admin.contact.create({
      data: {
        ...data,
        ...reached,
        ...{ name: undefined, firstName: name, lastName: name, companyName: name },
      },
    }),
    Employer: await admin.employer.create({ data: { ...data, ...reached } }),
    FeeSchedule: await admin.feeSchedule.create({ data: described }),
    Hospital: await admin.hospital.create({ data: { ...data, ...reached, uniqueId: name } }),
    // The account of a patient elsewhere tells who that is.
    Profile: await admin.profile.create({ data: { ...person, uniqueId: who } }),
    ReferralPartner: await admin.referralPartner.create({ data: { ...data, ...reached, contactName: name } }),
    ReferralSource: await admin.referralSource.create({ data: { ...described, category: name } }),
    User: await admin.user.create({ data: { ...data, email: name, jobTitle: name } }),
  };
  const ids = Object.entries(made).map(([type, { id }]) => [type, id]);
  return Object.fromEntries(ids) as Record<keyof typeof made, string>;
}

async function makeChart(
  database: Database,
  orgId: string,
  patientId: string,
  practitionerId: string,
  name: string,
  note: string,
) {
  const admin = adminClient(database);
  const definition = { orgId, name, sortName: name, category: name, description: name, rxCui: name };
  const allergyDefinition = await admin.allergyDefinition.create({ data: definition });
  const medicationDefinition = await admin.medicationDefinition.create({ data: definition });
  const allergy = await admin.allergy.create({
    data: {
      orgId,
      patientId,
      allergyDefinitionId: allergyDefinition.id,
      reaction: note,
      snomedReaction: name,
    },
  });
  const medication = await admin.medication.create({
    data: {
      ...{ orgId, patientId, practitionerId, medicationDefinitionId: medicationDefinition.id },
      ...{ medDescript: note, patientNote: note, discontinuationReason: note },
      ...{ dosage: name, frequency: name, route: name, rxCui: name },
    },
  });
  const { rxCui: _rxCui, ...listed } = definition;
  const alertDefinition = await admin.alertDefinition.create({ data: listed });
  const codes = { snomed: name, icd10: name };
  const problemDefinition = await admin.problemDefinition.create({ data: { ...listed, ...codes } });
  const author = { createdByKind: 'ORG', createdById: name, createdByLabel: name };
  const alert = await admin.alert.create({
    data: { orgId, patientId, alertDefinitionId: alertDefinition.id, note, ...author },
  });
  const problem = await admin.problem.create({
    data: { orgId, patientId, problemDefinitionId: problemDefinition.id, patientNote: note },
  });
  const day = new Date('2026-01-01T00:00:00.000Z');
  const vitalSigns = await admin.vitalSigns.create({
    data: { orgId, patientId, practitionerId, dateTaken: day, sortTaken: day, pulse: 70, note, ...author },
  });
  const socialHistory = await admin.socialHistory.create({
    data: { orgId, patientId, category: 'TOBACCO', value: note, snomed: name, note },
  });
  return {
    ...{ AllergyDefinition: allergyDefinition.id, MedicationDefinition: medicationDefinition.id },
    ...{ Allergy: allergy.id, Medication: medication.id },
    ...{ AlertDefinition: alertDefinition.id, ProblemDefinition: problemDefinition.id },
    ...{ Alert: alert.id, Problem: problem.id, VitalSigns: vitalSigns.id, SocialHistory: socialHistory.id },
  };
}

/** Keys of the same kinds as a victim's that name nothing: what an intruder is told of them is all it may be told. */
export function ghostOf({ ids }: Target): Target {
  return {
    ids: Object.fromEntries(Object.keys(ids).map((type) => [type, encodeId(type, uuidv7())])),
    patient: {
      ...{ uuid: uuidv7(), chartNumber: 'no such number', oldReferenceId: 'no such id' },
      uniqueId: 'no such id',
    },
    archivedPatientId: encodeId('Patient', uuidv7()),
    mergedPatientId: encodeId('Patient', uuidv7()),
    relativeId: encodeId('Patient', uuidv7()),
    spareTagId: encodeId('TagDefinition', uuidv7()),
    heldAppointmentId: encodeId('Appointment', uuidv7()),
    disabledEndpointId: encodeId('WebhookEndpoint', uuidv7()),
    feedCursor: Buffer.from(JSON.stringify(['Change', 0, uuidv7()])).toString('base64url'),
  };
}
