import { type GraphQLField, getNamedType, isLeafType, isObjectType } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import {
  makeAllergy,
  makeAllergyDefinition,
  makeMedication,
  makeMedicationDefinition,
} from '../support/chart-fixture.ts';
import { testClinic } from '../support/clinic.ts';
import {
  makeAlert,
  makeAlertDefinition,
  makeProblem,
  makeProblemDefinition,
  makeSocialHistory,
  makeVitalSigns,
} from '../support/condition-fixture.ts';
import { makeContact, makeHospital, makeNamed } from '../support/directory-fixture.ts';
import { type Made, makeLocation, makePatient, makePractitioner } from '../support/fixture.ts';
import {
  makeCommunicationLog,
  makeCommunicationType,
  makeFieldDefinition,
  makeFieldValue,
  makeReferralSource,
  makeRelationship,
  makeTagDefinition,
} from '../support/network-fixture.ts';
import { selection } from '../support/operation.ts';
import { lastStatements } from '../support/state.ts';

const { org } = buildSchemas();
const clinic = testClinic();
const PATIENTS = 20;
const FEW = 2;

/** Shared by all patients: definitions that a form or a summary would otherwise list once for each. */
let field: Made;

/** Who a patient sees and who pays: references of its own row, none of them another patient's. */
async function makeAround(n: number) {
  const { database, orgId } = clinic;
  const profile = await adminClient(database).profile.create({
    data: { orgId, uniqueId: `p-${n}`, firstName: 'Ada', lastName: 'Lovelace', sortName: 'lovelace ada' },
  });
  return {
    profileId: profile.id,
    locationId: (await makeLocation(database, orgId)).uuid,
    primaryPractitionerId: (await makePractitioner(database, orgId)).uuid,
    secondaryPractitionerId: (await makePractitioner(database, orgId)).uuid,
    referringDoctorId: (await makeContact(database, orgId)).uuid,
    employerId: (await makeNamed(database, orgId, 'Employer', `Employer ${n}`)).uuid,
    feeScheduleId: (await makeNamed(database, orgId, 'FeeSchedule', `Fees ${n}`)).uuid,
    billingTypeId: (await makeNamed(database, orgId, 'BillingType', `Billing ${n}`)).uuid,
    concessionTypeId: (await makeNamed(database, orgId, 'ConcessionType', `Concession ${n}`)).uuid,
    billingAccountId: (await makeNamed(database, orgId, 'BillingAccount', `Account ${n}`)).uuid,
  };
}

type Around = Awaited<ReturnType<typeof makeAround>>;

/** One record of each kind of the chart, two of those that lists are made of. */
async function makeChart(n: number, patient: Made, practitionerId: string): Promise<void> {
  const { database, orgId } = clinic;
  const named = { name: `Definition ${n}` };
  const substance = await makeAllergyDefinition(database, orgId, named);
  const drug = { medicationDefinitionId: (await makeMedicationDefinition(database, orgId, named)).uuid };
  const alert = await makeAlertDefinition(database, orgId, named);
  const problem = await makeProblemDefinition(database, orgId, named);
  for (const dateTaken of ['2026-02-01', '2026-02-02']) {
    await makeAllergy(database, orgId, patient, substance);
    await makeMedication(database, orgId, patient, { ...drug, practitionerId });
    await makeAlert(database, orgId, patient, alert);
    await makeProblem(database, orgId, patient, problem);
    await makeVitalSigns(database, orgId, patient, { dateTaken, practitionerId, pulse: 70 });
  }
  await makeSocialHistory(database, orgId, patient, { value: 'Never' });
}

/** What ties a patient to others, and what else belongs to it. */
async function makeTies(n: number, patient: Made, practitionerId: string): Promise<void> {
  const { database, orgId } = clinic;
  const admin = adminClient(database);
  const own = { orgId, patientId: patient.uuid };
  const day = new Date('2026-02-01T00:00:00.000Z');
  const type = await makeCommunicationType(database, orgId, { name: `Type ${n}` });
  await makeCommunicationLog(database, orgId, patient, { communicationTypeId: type.uuid });
  await makeFieldValue(database, orgId, patient, field, 'Countess');
  const tag = await makeTagDefinition(database, orgId, { name: `Tag ${n}` });
  const source = await makeReferralSource(database, orgId, { name: `Source ${n}` });
  const hospital = await makeHospital(database, orgId, { name: `Hospital ${n}` });
  await admin.patientTag.create({ data: { ...own, tagDefinitionId: tag.uuid } });
  await admin.patientHospital.create({ data: { ...own, hospitalId: hospital.uuid } });
  await admin.patientPractitioner.create({ data: { ...own, practitionerId } });
  await admin.referralAttribution.create({
    data: { ...own, referralSourceId: source.uuid, attributionRole: 'PRIMARY', attributedAt: day },
  });
  await admin.invoice.create({
    data: {
      ...{ ...own, number: `I-${n}`, issuedOn: day },
      ...{ amountInCents: 1_000, outstandingInCents: 500, currency: 'GBP' },
    },
  });
  await admin.auditEvent.create({
    data: {
      ...{
        ...own,
        at: day,
        entityType: 'Patient',
        entityId: patient.uuid,
        actorKind: 'SYSTEM',
        actorId: 'test',
      },
      ...{ actorLabel: 'test', requestId: 'test', action: 'test', changes: { city: [null, 'London'] } },
    },
  });
}

/** An appointment with the patient's own practitioner. */
async function makeVisit(n: number, patient: Made, around: Around): Promise<void> {
  const { orgId } = clinic;
  const admin = adminClient(clinic.database);
  const named = { name: `Service ${n}`, sortName: `service ${n}` };
  const type = await admin.appointmentType.create({
    data: { orgId, ...named, durationMinutes: 30, stepMinutes: 30 },
  });
  const [startsAt, endsAt] = [new Date('2026-03-03T10:00:00.000Z'), new Date('2026-03-03T10:30:00.000Z')];
  await admin.appointment.create({
    data: {
      ...{ orgId, patientId: patient.uuid, appointmentTypeId: type.id, status: 'CONFIRMED' },
      ...{ practitionerId: around.primaryPractitionerId, locationId: around.locationId },
      ...{ startsAt, endsAt, originalStart: startsAt, busyFrom: startsAt, busyUntil: endsAt },
      ...{ createdByKind: 'ORG', createdById: 'test', createdByLabel: 'test' },
    },
  });
}

async function makeWholePatient(n: number): Promise<void> {
  const { database, orgId } = clinic;
  const references = await makeAround(n);
  // An elder who pays, and a child: each patient is in a family of its own.
  const elder = await makePatient(database, orgId, { firstName: 'Elder' });
  const child = await makePatient(database, orgId, { firstName: 'Child' });
  const patient = await makePatient(database, orgId, {
    firstName: 'Augusta',
    ...{
      ...references,
      responsiblePartyId: elder.uuid,
      dateOfBirth: '1990-12-10',
      mobilePhone: '+447700900123',
    },
  });
  await makeRelationship(database, orgId, elder, patient, { isGuardian: true });
  await makeRelationship(database, orgId, patient, child, { isGuardian: true });
  await makeChart(n, patient, references.primaryPractitionerId);
  await makeTies(n, patient, references.secondaryPractitionerId);
  await makeVisit(n, patient, references);
}

beforeAll(async () => {
  field = await makeFieldDefinition(clinic.database, clinic.orgId, { name: 'Title at court' });
  for (let n = 0; n < PATIENTS; n += 1) await makeWholePatient(n);
  // From now on the credential is known without a statement, and each patient has been looked at once.
  (await clinic.as('admin')(`{ patients(first: ${PATIENTS}) { nodes { id } } }`)).expectData();
}, 240_000);

/** Fields that can't be asked for without an argument, or are too much for 20 patients in full. */
const SELECTIONS: Readonly<Record<string, string>> = {
  medicalSummary: `{
    activeAllergies { id allergyDefinition { name } } allergies { id } activeProblems { id problemDefinition { name } }
    alerts { id alertDefinition { name } } currentMedications { id medicationDefinition { name } }
    pastMedications { id } latestVitals { id pulse }
  }`,
  vitalSignsTrend: '(vital: PULSE) { unit points { date value } thresholds { severity } }',
};
/** Fields that answer nothing for a patient in a list of current ones. */
const EMPTY = ['mergedInto'];

/** What is asked of a nested field: the records in a list with the records that they name, of another patient itself. */
function beneath({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const isList = args.some((argument) => argument.name === 'first');
  const depth = (isList ? 3 : 2) - (/^Patient(Connection)?$/.test(getNamedType(type).name) ? 1 : 0);
  return SELECTIONS[name] ?? `${isList ? '(first: 5)' : ''} ${selection(org, getNamedType(type), depth)}`;
}

const patientType = org.getType('Patient');
const NESTED = Object.values(isObjectType(patientType) ? patientType.getFields() : {})
  .filter(({ type }) => !isLeafType(getNamedType(type)))
  .map((field) => [field.name, beneath(field)] as const);

/** Whether a part of an answer tells of anything: a list that is empty, a count of 0 and null do not. */
function tells(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  const { edges, nodes } = value as Record<string, unknown>;
  return edges || nodes ? tells(nodes ?? edges) : true;
}

it.each(NESTED)('reads `%s` of 20 patients in as many statements as of 2', async (name, selected) => {
  const counts: number[] = [];
  for (const first of [FEW, PATIENTS]) {
    const answer = await clinic.as('admin')<{ patients: { nodes: Record<string, unknown>[] } }>(
      `query($first: Int) { patients(first: $first, filter: { firstName: { eq: "Augusta" } }) { nodes { id ${name}${selected} } } }`,
      { first },
    );
    const { nodes } = answer.expectData().patients;
    expect(nodes).toHaveLength(first);
    if (!EMPTY.includes(name))
      expect(
        nodes.map((patient) => tells(patient[name])),
        JSON.stringify(nodes[0]),
      ).not.toContain(false);
    counts.push(lastStatements(clinic.server));
  }
  expect(counts[1]).toBe(counts[0]);
});
