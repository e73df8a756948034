import { ActorRef } from '../auth/actor-ref.ts';
import { Practitioner } from '../directory/practitioner.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { readableWith } from '../graphql/extension.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { Patient } from '../patients/patient.ts';
import { visibleChart } from './chart-record.ts';
import { organizationThresholds } from './organization-thresholds.ts';
import { bodyMassIndex, measured, READING_COLUMNS, type Reading } from './vital.ts';
import { VitalEnum, VitalSeverityEnum } from './vital-enum.ts';
import { type AbnormalFlag, abnormalFlags, isProcedureBlocking, messageOf } from './vital-threshold.ts';

const AbnormalFlagType = builder.objectRef<AbnormalFlag>('AbnormalFlag').implement({
  description: 'That a measured value is abnormal [258].',
  fields: (t) => ({
    vital: t.expose('vital', { type: VitalEnum, description: 'Which one.' }),
    severity: t.expose('severity', { type: VitalSeverityEnum, description: 'How abnormal it is.' }),
    message: t.string({
      redact: false,
      description: 'The same in a sentence: names the threshold, not the value.',
      resolve: messageOf,
    }),
  }),
});

const flagsOf = async (reading: Reading, context: Context) =>
  abnormalFlags(measured(reading), (await organizationThresholds(context)).thresholds);

/** What was measured of a patient at one time [257]. */
export const VitalSigns = builder.prismaNode('VitalSigns', {
  nullable: true,
  description: 'What was measured of a patient at one time; what was not measured is null.',
  extensions: readableWith('chart:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the reading.' }),
    patient: t.relation('patient', { description: 'Of whom.' }),
    dateTaken: t.expose('dateTaken', {
      type: 'Date',
      redact: false,
      description: 'Day of the measurement, where the patient was.',
    }),
    timeTaken: t.expose('timeTaken', {
      type: 'LocalTime',
      nullable: true,
      description: 'Time of the measurement, where the patient was.',
    }),
    bpSystolic: t.exposeInt('bpSystolic', { nullable: true, description: 'Systolic blood pressure, mmHg.' }),
    bpDiastolic: t.exposeInt('bpDiastolic', {
      nullable: true,
      description: 'Diastolic blood pressure, mmHg.',
    }),
    pulse: t.exposeInt('pulse', { nullable: true, description: 'Heart beats a minute.' }),
    respirationRate: t.exposeInt('respirationRate', { nullable: true, description: 'Breaths a minute.' }),
    oxygenSaturation: t.exposeInt('oxygenSaturation', {
      nullable: true,
      description: 'Oxygen saturation (SpO2), percent.',
    }),
    temperatureF: t.string({
      select: { temperatureF: true },
      nullable: true,
      redact: false,
      description: 'Body temperature, degrees Fahrenheit: a decimal with one place [159].',
      resolve: ({ temperatureF }) => temperatureF?.toFixed(1) ?? null,
    }),
    heightInches: t.string({
      select: { heightInches: true },
      nullable: true,
      redact: false,
      description: 'Height, inches: a decimal with two places [159].',
      resolve: ({ heightInches }) => heightInches?.toFixed(2) ?? null,
    }),
    weightLbs: t.string({
      select: { weightLbs: true },
      nullable: true,
      redact: false,
      description: 'Weight, pounds: a decimal with two places [159].',
      resolve: ({ weightLbs }) => weightLbs?.toFixed(2) ?? null,
    }),
    weightCode: t.exposeString('weightCode', {
      nullable: true,
      redact: false,
      description: 'What is said of the weight, a code, e.g. of SNOMED CT.',
    }),
    bmi: t.string({
      select: { bmi: true, heightInches: true, weightLbs: true },
      nullable: true,
      redact: false,
      description:
        'Body mass index, a decimal with one place [159]: the one that was given, else 703 × weight ÷ height² [A33].',
      resolve: (reading) => bodyMassIndex(reading)?.toFixed(1) ?? null,
    }),
    bmiPercentile: t.string({
      select: { bmiPercentile: true },
      nullable: true,
      redact: false,
      description:
        'Percentile of the body mass index among children of the same age and sex, as it was given: a decimal with one place.',
      resolve: ({ bmiPercentile }) => bmiPercentile?.toFixed(1) ?? null,
    }),
    note: t.exposeString('note', { nullable: true, redact: true, description: 'Note, in words.' }),
    hasFollowupPlan: t.exposeBoolean('hasFollowupPlan', {
      description: 'Whether there is a plan for what is abnormal.',
    }),
    practitioner: t.relation('practitioner', {
      type: Practitioner,
      nullable: true,
      description: 'Who measured (`provider`).',
    }),
    abnormalFlags: t.field({
      type: [AbnormalFlagType],
      select: READING_COLUMNS,
      description:
        'What is abnormal by the organization’s thresholds as they are now: at most one for each vital, so at most 9, the critical ones first [258].',
      resolve: (reading, _args, context) => flagsOf(reading, context),
    }),
    isProcedureBlocking: t.boolean({
      select: READING_COLUMNS,
      description: 'Whether anything is critical, so that procedures wait for a practitioner’s review [259].',
      resolve: async (reading, _args, context) => isProcedureBlocking(await flagsOf(reading, context)),
    }),
    createdBy: t.field({
      type: ActorRef,
      select: ActorRef.columns,
      description: 'Who recorded it [A42].',
      resolve: (reading) => reading,
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
      description: 'When it was archived (`deleted_at`); null while it is in the chart.',
    }),
  }),
});

type ListArguments = PageArguments & { dateFrom?: Date | null; dateTo?: Date | null };

const listed = ({ dateFrom, dateTo }: ListArguments): Prisma.VitalSignsWhereInput => ({
  archivedAt: null,
  dateTaken: { ...(dateFrom ? { gte: dateFrom } : {}), ...(dateTo ? { lte: dateTo } : {}) },
});
const page = (args: ListArguments) =>
  planPage(
    args,
    { ...{ name: 'VitalSigns.TAKEN.desc', column: 'sortTaken', kind: 'date', direction: 'desc' } },
    listed(args),
  );

/** The first reading of the list. */
export const NEWEST_READING: Prisma.Patient$vitalSignsArgs = {
  where: { archivedAt: null },
  orderBy: [{ sortTaken: 'desc' }, { id: 'desc' }],
  take: 1,
};

builder.prismaObjectFields(Patient, (t) => ({
  vitalSigns: t.connection(
    {
      type: VitalSigns,
      description:
        'What was measured of the patient, the newest first; of one day those without a time come last [255].',
      authScopes: { permission: 'chart:read' },
      args: {
        dateFrom: t.arg({ type: 'Date', description: 'Only what was measured on this day or after.' }),
        dateTo: t.arg({ type: 'Date', description: 'Only what was measured on this day or before.' }),
      },
      select: (args, _context, nested) => selectNested(nested, 'vitalSigns', 'VitalSigns', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'vitalSigns', model: 'vitalSigns', parentKey: 'patientId', where: listed(args) },
        }),
    },
    defineConnection(VitalSigns, 'VitalSigns'),
  ),
  latestVitalSigns: t.field({
    type: VitalSigns,
    nullable: true,
    description:
      'The first of `vitalSigns`: what was measured last, the day of which is `latestVitalsDate` [262].',
    authScopes: { permission: 'chart:read' },
    select: (_args, _context, nested) => ({ vitalSigns: nested(NEWEST_READING as never) }) as never,
    // What `select` has loaded.
    resolve: (patient) => (patient as unknown as { vitalSigns: never[] }).vitalSigns[0] ?? null,
  }),
}));
