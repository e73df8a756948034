import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import {
  ConflictError,
  IdempotencyError,
  NotFoundError,
  ValidationError,
  VersionConflictError,
} from '../platform/error.ts';
import { VitalSigns } from './vital-signs.ts';
import { archiveVitalSigns, createVitalSigns, updateVitalSigns } from './write-vital-signs.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const DAY = 'Day of the measurement, where the patient was; no day to come.';

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  timeTaken: t.field({
    type: 'LocalTime',
    description: 'Time of the measurement, where the patient was: HH:mm or HH:mm:ss.',
  }),
  bpSystolic: t.int({ description: 'Systolic blood pressure, mmHg: 0 to 400.' }),
  bpDiastolic: t.int({ description: 'Diastolic blood pressure, mmHg: 0 to 300.' }),
  pulse: t.int({ description: 'Heart beats a minute: 0 to 500.' }),
  respirationRate: t.int({ description: 'Breaths a minute: 0 to 200.' }),
  oxygenSaturation: t.int({ description: 'Oxygen saturation (SpO2), percent: 0 to 100.' }),
  temperatureF: t.float({
    description: 'Body temperature, degrees Fahrenheit: above 0, at most 130; rounded to one place.',
  }),
  heightInches: t.float({ description: 'Height, inches: above 0, at most 120; rounded to two places.' }),
  weightLbs: t.float({ description: 'Weight, pounds: above 0, at most 2000; rounded to two places.' }),
  weightCode: t.string({ description: 'What is said of the weight, a code; at most 20 characters.' }),
  bmi: t.float({
    description:
      'Body mass index: above 0, at most 300; rounded to one place. Unless given it follows from height and weight [A33].',
  }),
  bmiPercentile: t.float({
    description: 'Percentile of the body mass index: above 0, at most 100; rounded to one place.',
  }),
  note: t.string({ description: 'Note, in words; at most 2000 characters.' }),
  hasFollowupPlan: t.boolean({
    description: 'Whether there is a plan for what is abnormal; false when null.',
  }),
  practitionerId: t.id({ description: 'Who measured (`provider`).' }),
});

/** The reading that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: VitalSigns,
    description: 'The reading as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.vitalSigns.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createVitalSigns', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateVitalSignsSuccess',
      'The reading was recorded.',
      (f) => ({ vitalSigns: written(f), replayed: replayed(f) }),
    ),
    description: 'Records what was measured of a patient [260]; its `latestVitalsDate` follows [262].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'Of whom.' }),
      dateTaken: t.input.field({ type: 'Date', required: true, description: DAY }),
      ...inputFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createVitalSigns(context, input),
  }),
);

builder.mutationField('updateVitalSigns', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('UpdateVitalSignsSuccess', 'The reading was changed.', (f) => ({
      vitalSigns: written(f),
    })),
    description:
      'Changes the fields that are given: an omitted one is left, null clears [261]. The patient’s `latestVitalsDate` follows [262].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The reading.' }),
      baseVersion: baseVersion(t.input),
      dateTaken: t.input.field({ type: 'Date', description: `${DAY} Can’t be cleared.` }),
      ...inputFields(t.input),
    },
    resolve: (_root, { input }, context) => updateVitalSigns(context, input),
  }),
);

builder.mutationField('archiveVitalSigns', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>('ArchiveVitalSignsSuccess', 'The reading was archived.', (f) => ({
      vitalSigns: written(f),
    })),
    description:
      'Takes a reading out of the chart; it stays readable by its id [261]. The patient’s `latestVitalsDate` follows [262].',
    authScopes: { permission: 'chart:write' },
    errors: { types: [NotFoundError, VersionConflictError, ConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The reading.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveVitalSigns(context, input),
  }),
);
