import { hashOf } from '../../src/partners/operation-manifest.ts';
import { type RootCase, tenancyContract } from '../contracts/tenancy.ts';
import { REGISTERED_TEXT, type Target } from '../contracts/victim.ts';
import { HOLD_TOKEN } from '../contracts/victim-booking.ts';

const nothing = () => ({});
const id =
  (type: string) =>
  ({ ids }: Target) => ({ id: ids[type] });
/** The input of a mutation of one record. */
const input =
  (type: string, rest: Record<string, unknown> = {}) =>
  ({ ids }: Target) => ({ input: { id: ids[type], ...rest } });

/** An operation that no partner has registered. */
const NEW_TEXT = 'query New { viewer { environment } }';

const lower = (type: string) => type.charAt(0).toLowerCase() + type.slice(1);

/** An entry of the directory: its list, the one by its id, and what writes it. @param fields what a new one needs */
function entry(
  type: string,
  fields: Record<string, unknown>,
  list = `${lower(type)}s`,
): Record<string, RootCase> {
  return {
    [`Query.${lower(type)}`]: { reaches: [id(type)] },
    [`Query.${list}`]: { reaches: [nothing] },
    [`Mutation.create${type}`]: { reaches: [() => ({ input: fields })], writesOwn: true },
    [`Mutation.update${type}`]: { reaches: [input(type, { baseVersion: 1, ...fields })] },
    [`Mutation.archive${type}`]: { reaches: [input(type, { baseVersion: 1 })] },
  };
}

/** The cursor of a change of slots, made of one of the feed. */
const slotsCursor = (feedCursor: string) => {
  const [, value, event] = JSON.parse(Buffer.from(feedCursor, 'base64url').toString()) as unknown[];
  return Buffer.from(JSON.stringify(['SlotsChange', value, event])).toString('base64url');
};

/** A free slot of a victim's. */
const slot = ({ ids }: Target) => ({
  ...{ appointmentTypeId: ids.AppointmentType, practitionerId: ids.Practitioner, locationId: ids.Location },
  start: '2026-03-12T09:00:00.000Z',
});

/** Every field at the root, and how someone could abuse it. */
tenancyContract({
  ...entry('AlertDefinition', { name: 'New' }),
  ...entry('AllergyDefinition', { name: 'Latex' }),
  ...entry('AppointmentType', { name: 'New', durationMinutes: 30 }),
  ...entry('BillingAccount', { name: 'New' }),
  ...entry('BillingType', { name: 'New' }),
  ...entry('CommunicationType', { name: 'New' }),
  ...entry('ConcessionType', { name: 'New' }),
  ...entry('Contact', { firstName: 'New', lastName: 'New' }),
  ...entry('Employer', { name: 'New' }),
  ...entry('FeeSchedule', { name: 'New' }),
  ...entry('FieldDefinition', { name: 'New', fieldType: 'TEXT' }),
  ...entry('Hospital', { name: 'New' }),
  ...entry('Location', { name: 'New', timezone: 'UTC' }),
  ...entry('MedicationDefinition', { name: 'Aspirin' }),
  ...entry('ProblemDefinition', { name: 'New' }),
  ...entry('Practitioner', { firstName: 'New', lastName: 'New' }),
  ...entry('ReferralPartner', { name: 'New' }),
  ...entry('ReferralSource', { name: 'New' }),
  ...entry('TagDefinition', { name: 'New' }),
  ...entry('User', { name: 'New' }),

  'Query.account': { reaches: [nothing], showsNoWords: true },
  'Query.appointment': { reaches: [id('Appointment')] },
  'Query.appointments': {
    reaches: [
      () => ({ first: 5 }),
      ({ ids }) => ({ first: 5, filter: { patientId: ids.Patient } }),
      ({ ids }) => ({ first: 5, filter: { practitionerId: ids.Practitioner, locationId: ids.Location } }),
      ({ ids }) => ({ first: 5, filter: { appointmentTypeId: ids.AppointmentType } }),
    ],
  },
  'Query.auditEvents': {
    reaches: [nothing, ({ ids }) => ({ filter: { patientId: ids.Patient, actorId: ids.Credential } })],
  },
  'Query.catalogs': { reaches: [nothing] },
  'Query.changes': {
    reaches: [() => ({ first: 5 }), ({ feedCursor }) => ({ first: 5, before: feedCursor })],
    // Codes and ids only.
    showsNoWords: true,
  },
  'Query.credentials': { reaches: [nothing] },
  'Query.explainAvailability': {
    reaches: [
      ({ ids }) => ({
        ...{ practitionerId: ids.Practitioner, appointmentTypeId: ids.AppointmentType, day: '2026-03-12' },
      }),
    ],
  },
  'Query.invoice': { reaches: [id('Invoice')] },
  'Query.organization': { reaches: [nothing] },
  'Query.partners': { reaches: [nothing] },
  'Query.patient': { reaches: [id('Patient')] },
  'Query.patientBy': {
    reaches: [
      ({ patient: { uuid } }) => ({ by: { uuid } }),
      ({ patient: { chartNumber } }) => ({ by: { chartNumber } }),
      ({ patient: { oldReferenceId } }) => ({ by: { oldReferenceId } }),
      ({ patient: { uniqueId } }) => ({ by: { uniqueId } }),
    ],
  },
  'Query.patientCountsByLocation': { reaches: [nothing] },
  'Query.patientDuplicates': {
    reaches: [({ patient }) => ({ input: { lastName: patient.chartNumber, dateOfBirth: '1911-11-11' } })],
  },
  'Query.patientMergePreview': {
    reaches: [({ ids, archivedPatientId }) => ({ survivorId: ids.Patient, mergedId: archivedPatientId })],
  },
  'Query.patientSearch': { reaches: [({ patient }) => ({ query: patient.chartNumber })] },
  'Query.patients': {
    reaches: [
      () => ({ first: 5 }),
      () => ({ first: 5, lifecycle: 'ANY' }),
      ({ ids }) => ({ first: 5, filter: { locationId: ids.Location } }),
      ({ ids }) => ({ first: 5, filter: { tagDefinitionId: ids.TagDefinition } }),
      ({ ids }) => ({ first: 5, filter: { primaryPractitionerId: ids.Practitioner } }),
      ({ patient }) => ({ first: 5, filter: { uuid: { eq: patient.uuid } } }),
      ({ patient }) => ({ first: 5, filter: { oldReferenceId: { eq: patient.oldReferenceId } } }),
      ({ patient }) => ({ first: 5, filter: { uniqueId: { eq: patient.uniqueId } } }),
      ({ patient }) => ({ first: 5, search: patient.chartNumber }),
    ],
  },
  'Query.patientsPage': {
    reaches: [
      () => ({ pageSize: 5 }),
      () => ({ pageSize: 5, lifecycle: 'ANY' }),
      ({ ids }) => ({ pageSize: 5, filter: { locationId: ids.Location } }),
      ({ ids }) => ({ pageSize: 5, filter: { tagDefinitionId: ids.TagDefinition } }),
      ({ ids }) => ({ pageSize: 5, filter: { primaryPractitionerId: ids.Practitioner } }),
      ({ patient }) => ({ pageSize: 5, filter: { uuid: { eq: patient.uuid } } }),
      ({ patient }) => ({ pageSize: 5, filter: { oldReferenceId: { eq: patient.oldReferenceId } } }),
      ({ patient }) => ({ pageSize: 5, filter: { uniqueId: { eq: patient.uniqueId } } }),
      ({ patient }) => ({ pageSize: 5, search: patient.chartNumber }),
    ],
  },
  'Query.profile': { reaches: [id('Profile')] },
  'Query.profiles': { reaches: [nothing] },
  'Query.questionnaire': { reaches: [id('Questionnaire')] },
  'Query.scheduleExceptions': { reaches: [nothing] },
  'Query.slots': {
    reaches: [
      ({ ids }) => ({ appointmentTypeId: ids.AppointmentType, first: 5 }),
      ({ ids }) => ({
        appointmentTypeId: ids.AppointmentType,
        practitionerIds: [ids.Practitioner],
        first: 5,
      }),
      ({ ids }) => ({ appointmentTypeId: ids.AppointmentType, locationIds: [ids.Location], first: 5 }),
    ],
  },
  'Query.validateSlot': {
    reaches: [(target) => ({ input: slot(target) }), ({ ids }) => ({ input: { slotId: ids.Slot } })],
  },
  'Query.viewer': { reaches: [nothing] },
  'Query.waitlist': {
    reaches: [
      () => ({ first: 5 }),
      ({ ids }) => ({ first: 5, filter: { patientId: ids.Patient } }),
      ({ ids }) => ({ first: 5, filter: { practitionerId: ids.Practitioner, locationId: ids.Location } }),
      ({ ids }) => ({ first: 5, filter: { appointmentTypeId: ids.AppointmentType } }),
    ],
  },
  'Query.webhookEndpoints': {
    reaches: [() => ({ first: 5 }), ({ ids }) => ({ first: 5, filter: { partnerId: ids.Partner } })],
  },

  'Query.vitalSignsTrend': {
    reaches: [
      ({ ids }) => ({ patientId: ids.Patient, vital: 'PULSE', from: '2025-01-01', to: '2026-12-31' }),
    ],
    // Numbers and ids only.
    showsNoWords: true,
  },
  'Query.vitalThresholds': { reaches: [nothing], showsNoWords: true },

  'Mutation.archiveSchedule': { reaches: [input('Schedule')] },
  'Mutation.archiveScheduleException': { reaches: [input('ScheduleException')] },
  'Mutation.createSchedule': {
    reaches: [
      ({ ids }) => ({
        input: { practitionerId: ids.Practitioner, locationId: ids.Location, weeklyHours: [] },
      }),
    ],
  },
  'Mutation.createScheduleException': {
    reaches: [
      ({ ids }: Target) => ({ kind: 'TIME_OFF', practitionerId: ids.Practitioner }),
      ({ ids }: Target) => ({ kind: 'HOLIDAY', locationId: ids.Location }),
    ].map((reference) => (target: Target) => ({
      input: { startDate: '2026-05-01', endDate: '2026-05-01', ...reference(target) },
    })),
  },
  'Mutation.updateSchedule': { reaches: [input('Schedule', { baseVersion: 1, validFrom: '2026-01-01' })] },
  'Mutation.updateScheduleException': {
    reaches: [input('ScheduleException', { baseVersion: 1, reason: 'None' })],
  },
  'Mutation.bookAppointment': {
    reaches: [(target) => ({ input: { ...slot(target), patientId: target.ids.Patient } })],
  },
  'Mutation.cancelAppointment': { reaches: [input('Appointment')] },
  'Mutation.confirmAppointment': {
    reaches: [
      ({ heldAppointmentId }) => ({
        input: {
          ...{ id: heldAppointmentId, holdToken: HOLD_TOKEN, externalPaymentReference: 'pay' },
          idempotencyKey: 'key',
        },
      }),
    ],
  },
  'Mutation.createAppointmentHold': { reaches: [(target) => ({ input: slot(target) })] },
  'Mutation.extendAppointmentHold': {
    reaches: [({ heldAppointmentId }) => ({ input: { id: heldAppointmentId, holdToken: HOLD_TOKEN } })],
  },
  'Mutation.joinWaitlist': {
    reaches: [
      ({ ids }) => ({
        input: {
          ...{ patientId: ids.Patient, appointmentTypeId: ids.AppointmentType },
          ...{ practitionerId: ids.Practitioner, locationId: ids.Location },
        },
      }),
    ],
  },
  'Mutation.leaveWaitlist': { reaches: [input('WaitlistEntry')] },
  'Mutation.releaseAppointmentHold': {
    reaches: [({ heldAppointmentId }) => ({ input: { id: heldAppointmentId, holdToken: HOLD_TOKEN } })],
  },
  'Mutation.rescheduleAppointment': {
    reaches: [input('Appointment', { start: '2026-03-11T09:00:00.000Z' })],
  },
  'Mutation.transitionAppointmentStatus': { reaches: [input('Appointment', { newStatus: 'CHECKED_IN' })] },
  'Mutation.archiveAlert': { reaches: [input('Alert')] },
  'Mutation.archiveProblem': { reaches: [input('Problem')] },
  'Mutation.archiveSocialHistory': { reaches: [input('SocialHistory')] },
  'Mutation.archiveVitalSigns': { reaches: [input('VitalSigns')] },
  'Mutation.bulkDismissAlerts': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, alertIds: [ids.Alert] } })],
  },
  'Mutation.createAlert': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, alertDefinitionId: ids.AlertDefinition } })],
  },
  'Mutation.createProblem': {
    reaches: [
      ({ ids }) => ({ input: { patientId: ids.Patient, problemDefinitionId: ids.ProblemDefinition } }),
    ],
  },
  'Mutation.createSocialHistory': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, category: 'ALCOHOL', value: 'None' } })],
  },
  'Mutation.createVitalSigns': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, dateTaken: '2026-01-02', pulse: 60 } })],
  },
  'Mutation.disableAlert': { reaches: [input('Alert', { baseVersion: 1 })] },
  'Mutation.unregisterOperations': {
    reaches: [({ ids }) => ({ input: { partnerId: ids.Partner, hashes: [hashOf(REGISTERED_TEXT)] } })],
  },
  'Mutation.updateAlert': { reaches: [input('Alert', { baseVersion: 1, note: 'None' })] },
  'Mutation.updateProblem': { reaches: [input('Problem', { baseVersion: 1, patientNote: 'None' })] },
  'Mutation.updateSocialHistory': { reaches: [input('SocialHistory', { baseVersion: 1, value: 'None' })] },
  'Mutation.updateVitalSigns': { reaches: [input('VitalSigns', { baseVersion: 1, pulse: 60 })] },
  'Mutation.updateVitalThresholds': {
    reaches: [() => ({ input: { baseVersion: 0 } })],
    writesOwn: true,
  },
  'Mutation.archiveAllergy': { reaches: [input('Allergy')] },
  'Mutation.archiveWebhookEndpoint': { reaches: [input('WebhookEndpoint')] },
  'Mutation.createWebhookEndpoint': {
    reaches: [({ ids }) => ({ input: { url: 'https://example.com', partnerId: ids.Partner } })],
  },
  'Mutation.disableWebhookEndpoint': { reaches: [input('WebhookEndpoint')] },
  'Mutation.enableWebhookEndpoint': {
    reaches: [({ disabledEndpointId }) => ({ input: { id: disabledEndpointId } })],
  },
  'Mutation.replayWebhookDelivery': { reaches: [input('WebhookDelivery')] },
  'Mutation.replayWebhookEvents': { reaches: [input('WebhookEndpoint')] },
  'Mutation.updateWebhookEndpoint': {
    reaches: [input('WebhookEndpoint', { baseVersion: 1, eventTypes: ['patient.created'] })],
  },
  'Mutation.archiveCatalog': { reaches: [input('Catalog')] },
  'Mutation.archiveMedication': { reaches: [input('Medication')] },
  'Mutation.archivePartner': { reaches: [input('Partner')] },
  'Mutation.archivePatient': { reaches: [input('Patient')] },
  'Mutation.archiveReferralAttribution': { reaches: [input('ReferralAttribution', { baseVersion: 1 })] },
  'Mutation.archiveRelationship': { reaches: [input('Relationship')] },
  'Mutation.assignTag': {
    reaches: [({ ids, spareTagId }) => ({ input: { patientId: ids.Patient, tagDefinitionId: spareTagId } })],
  },
  'Mutation.createReferralAttribution': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, referralSourceId: ids.ReferralSource } })],
  },
  'Mutation.createRelationship': {
    reaches: [
      ({ ids, relativeId }) => ({
        input: { patientId: ids.Patient, toPatientId: relativeId, relationshipType: 'SPOUSE' },
      }),
    ],
  },
  'Mutation.logCommunication': {
    reaches: [
      ({ ids }) => ({
        input: { patientId: ids.Patient, communicationDatetime: '2026-03-01T00:00:00.000Z' },
      }),
    ],
  },
  'Mutation.removeTag': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, tagDefinitionId: ids.TagDefinition } })],
  },
  'Mutation.setFieldValues': {
    reaches: [
      ({ ids }) => ({
        input: {
          patientId: ids.Patient,
          fields: [{ fieldDefinitionId: ids.FieldDefinition, value: 'Other' }],
        },
      }),
    ],
  },
  'Mutation.createAllergy': {
    reaches: [
      ({ ids }) => ({ input: { patientId: ids.Patient, allergyDefinitionId: ids.AllergyDefinition } }),
    ],
  },
  'Mutation.createCatalog': { reaches: [() => ({ input: { name: 'New' } })], writesOwn: true },
  'Mutation.createCredential': {
    reaches: [
      ({ ids }) => ({
        input: { name: 'New', role: 'PARTNER', partnerId: ids.Partner, catalogId: ids.Catalog },
      }),
    ],
  },
  'Mutation.createMedication': {
    reaches: [({ ids }) => ({ input: { patientId: ids.Patient, medDescript: 'Aspirin' } })],
  },
  'Mutation.createPartner': { reaches: [() => ({ input: { name: 'New', slug: 'new' } })], writesOwn: true },
  'Mutation.createPatient': {
    reaches: [
      ({ ids }: Target) => ({ locationId: ids.Location }),
      ({ ids }: Target) => ({ primaryPractitionerId: ids.Practitioner }),
      ({ ids }: Target) => ({ secondaryPractitionerId: ids.Practitioner }),
      ({ ids }: Target) => ({ responsiblePartyId: ids.Patient }),
      ({ ids }: Target) => ({ concessionTypeId: ids.ConcessionType }),
      ({ ids }: Target) => ({ referringDoctorId: ids.Contact }),
      ({ ids }: Target) => ({ feeScheduleId: ids.FeeSchedule }),
      ({ ids }: Target) => ({ billingTypeId: ids.BillingType }),
      ({ ids }: Target) => ({ employerId: ids.Employer }),
      ({ ids }: Target) => ({ hospitalIds: [ids.Hospital] }),
      ({ ids }: Target) => ({ doctorIds: [ids.Practitioner] }),
      ({ ids }: Target) => ({
        billingAccount: { assign: 'EXISTING', billingAccountId: ids.BillingAccount },
      }),
    ].map((reference) => (target: Target) => ({
      input: { firstName: 'New', lastName: 'Patient', ...reference(target) },
    })),
  },
  'Mutation.deletePatient': { reaches: [input('Patient')] },
  'Mutation.bulkImportPatients': {
    reaches: [
      ({ ids }) => ({
        input: { rows: [{ firstName: 'New', lastName: 'Patient', locationId: ids.Location }] },
      }),
    ],
  },
  'Mutation.mergePatients': {
    reaches: [
      ({ ids, archivedPatientId }) => ({
        input: { survivorId: ids.Patient, mergedId: archivedPatientId },
      }),
    ],
  },
  'Mutation.unmergePatients': {
    reaches: [({ mergedPatientId }) => ({ input: { mergedId: mergedPatientId } })],
  },
  'Mutation.restorePatient': {
    reaches: [({ archivedPatientId }) => ({ input: { id: archivedPatientId } })],
  },
  'Mutation.unarchivePatient': {
    reaches: [({ archivedPatientId }) => ({ input: { id: archivedPatientId } })],
  },
  'Mutation.registerOperations': {
    reaches: [
      ({ ids }) => ({ input: { partnerId: ids.Partner, manifest: { [hashOf(NEW_TEXT)]: NEW_TEXT } } }),
    ],
  },
  'Mutation.revokeCredential': { reaches: [input('Credential')] },
  'Mutation.transitionPatientStatus': {
    reaches: [input('Patient', { baseVersion: 1, newStatus: 'INACTIVE' })],
  },
  'Mutation.updateAllergy': { reaches: [input('Allergy', { baseVersion: 1, reaction: 'None' })] },
  'Mutation.updateCatalog': { reaches: [input('Catalog', { baseVersion: 1, name: 'Other' })] },
  'Mutation.updateMedication': { reaches: [input('Medication', { baseVersion: 1, dosage: '5 mg' })] },
  'Mutation.updatePartner': { reaches: [input('Partner', { baseVersion: 1, name: 'Other' })] },
  'Mutation.updateReferralAttribution': {
    reaches: [input('ReferralAttribution', { baseVersion: 1, attributionRole: 'ASSIST' })],
  },
  'Mutation.updateRelationship': { reaches: [input('Relationship', { baseVersion: 1, isGuardian: true })] },
  'Mutation.updatePatient': {
    reaches: [
      input('Patient', { baseVersion: 1, firstName: 'Mallory' }),
      input('Patient', { baseVersion: 1, socialSecurityNumber: null }),
    ],
  },

  // Behind a place of the victim's feed there is something to be told, to those who may name it.
  'Subscription.appointmentChanged': {
    reaches: [
      ({ feedCursor }) => ({ after: feedCursor }),
      ({ feedCursor, ids }) => ({ after: feedCursor, id: ids.Appointment }),
      ({ feedCursor, ids }) => ({ after: feedCursor, practitionerIds: [ids.Practitioner] }),
    ],
  },
  'Subscription.holdChanged': { reaches: [({ feedCursor }) => ({ after: feedCursor })] },
  'Subscription.slotsChanged': {
    reaches: [
      ({ feedCursor, ids }) => ({ after: slotsCursor(feedCursor), appointmentTypeId: ids.AppointmentType }),
    ],
    // Ids and times only, but for slots that are free.
    showsNoWords: true,
  },
});
