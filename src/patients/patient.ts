import { visiblePatients } from '../auth/visibility.ts';
import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners, partnerView, readableWith } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import { partnerMetadata, partnerSex } from './partner-patient.ts';
import {
  AdministrativeGenderEnum,
  AllergyReviewStatusEnum,
  MaritalStatusEnum,
  PatientStatusEnum,
  PronounEnum,
} from './patient-enum.ts';
import { allowedTransitions } from './status-transition.ts';

/** A person whom the organization treats, or may treat. `redact` marks what tells who it is. */
export const Patient = builder.prismaNode('Patient', {
  nullable: true,
  description: 'A person whom the organization treats, or may treat.',
  extensions: readableWith('patient:read', 'linked_patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visiblePatients(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the patient.' }),
    patientId: t.id({
      description: 'The same as `id` [13].',
      extensions: forPartners,
      resolve: ({ id }) => encodeId('Patient', id),
    }),
    object: t.string({
      redact: false,
      description: 'Always "patient" [14].',
      extensions: forPartners,
      resolve: () => 'patient',
    }),
    title: t.exposeString('title', { nullable: true, redact: true, description: 'Title, e.g. Ms.' }),
    salutation: t.exposeString('salutation', {
      nullable: true,
      redact: true,
      description: 'How letters address the patient.',
    }),
    firstName: t.exposeString('firstName', {
      redact: true,
      description: 'Legal given name.',
      extensions: forPartners,
    }),
    middleName: t.exposeString('middleName', { nullable: true, redact: true, description: 'Middle names.' }),
    initials: t.exposeString('initials', {
      nullable: true,
      redact: true,
      description: 'Initials of the given names [135].',
    }),
    lastName: t.exposeString('lastName', {
      redact: true,
      description: 'Legal family name.',
      extensions: forPartners,
    }),
    preferredName: t.exposeString('preferredName', {
      nullable: true,
      redact: true,
      description: 'The name to call the patient by.',
    }),
    pronoun: t.expose('pronoun', {
      type: PronounEnum,
      nullable: true,
      description: 'How to speak of the patient.',
    }),
    administrativeGender: t.expose('administrativeGender', {
      type: AdministrativeGenderEnum,
      nullable: true,
      description: 'Gender for administrative use [188].',
    }),
    sex: t.string({
      select: { sex: true, administrativeGender: true },
      nullable: true,
      redact: false,
      description: 'Sex, in the patient’s own words [110]. In the partner graph MALE, FEMALE or null [19].',
      extensions: partnerView('PartnerSex', (patient) => partnerSex(patient as never)),
      resolve: ({ sex }) => sex,
    }),
    genderIdentity: t.exposeString('genderIdentity', {
      nullable: true,
      redact: false,
      description: 'Gender identity, in the patient’s own words [110].',
    }),
    legacyGender: t.exposeString('legacyGender', {
      nullable: true,
      redact: false,
      description:
        'What an import found in its source’s deprecated gender field; can’t be written [109, 111].',
      deprecationReason: 'Use administrativeGender, sex or genderIdentity.',
    }),
    maritalStatus: t.expose('maritalStatus', {
      type: MaritalStatusEnum,
      nullable: true,
      description: 'Marital status.',
    }),
    race: t.exposeString('race', {
      nullable: true,
      redact: false,
      description: 'Race, as the source states it [135].',
    }),
    preferredLanguage: t.exposeString('preferredLanguage', {
      nullable: true,
      redact: false,
      description: 'Language to speak with the patient.',
    }),
    occupation: t.exposeString('occupation', { nullable: true, redact: true, description: 'Occupation.' }),
    status: t.expose('status', {
      type: PatientStatusEnum,
      description: 'Where the patient stands with the clinic.',
    }),
    allowedTransitions: t.field({
      type: [PatientStatusEnum],
      select: { status: true, archivedAt: true, deletedAt: true },
      description:
        'The statuses that `transitionPatientStatus` can set now [220]; none while archived or deleted.',
      resolve: (patient) => [...allowedTransitions(patient)],
    }),
    allergyReviewStatus: t.expose('allergyReviewStatus', {
      type: AllergyReviewStatusEnum,
      description: 'What is known of allergies.',
    }),
    dateOfBirth: t.expose('dateOfBirth', {
      type: 'Date',
      nullable: true,
      redact: true,
      description: 'Birth date.',
      extensions: forPartners,
    }),
    birthYear: t.int({
      select: { dateOfBirth: true },
      nullable: true,
      description: 'Year of birth: open to analysts, to whom the date is not.',
      resolve: ({ dateOfBirth }) => dateOfBirth?.getUTCFullYear() ?? null,
    }),
    dateFirstVisit: t.expose('dateFirstVisit', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'Day of the first visit.',
    }),
    dateTimeDeceased: t.expose('dateTimeDeceased', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When the patient died.',
    }),
    latestVitalsDate: t.expose('latestVitalsDate', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'Day of the newest vital signs [262].',
    }),
    metadata: t.field({
      type: 'JSONObject',
      select: { partnerLinks: { select: { partnerId: true, metadata: true } } },
      redact: true,
      nullable: true,
      description:
        'To a partner: the keys that it has set itself [20–22]. To staff: every partner’s keys, by partner uuid.',
      extensions: partnerView('JSONObject!', undefined),
      resolve: ({ partnerLinks }, _args, { actor }) => partnerMetadata(partnerLinks, actor),
    }),
    location: t.relation('location', {
      type: Location,
      nullable: true,
      description: 'Where the patient is usually seen.',
    }),
    primaryPractitioner: t.relation('primaryPractitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Who treats the patient first of all.',
    }),
    secondaryPractitioner: t.relation('secondaryPractitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Who treats the patient besides.',
    }),
    version: t.exposeInt('version', {
      description: 'Grows by one with each change; updates name the one they have read [153].',
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the record was made.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed.',
    }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was archived [A17].',
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was deleted: it stays as a tombstone [A17, A55].',
    }),
  }),
});
