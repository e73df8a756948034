import type { ArgBuilder } from '@pothos/core';
import { visiblePatients } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import { ofPatient, readableWith } from '../graphql/extension.ts';
import { encodeId, lookupUuid } from '../graphql/id.ts';
import { Patient } from '../patients/patient.ts';
import { VITAL_FACTS } from './vital.ts';
import { VitalEnum, VitalSeverityEnum } from './vital-enum.ts';
import { type ReferenceRange, referenceRange } from './vital-threshold.ts';
import { VitalThresholdType } from './vital-threshold-type.ts';
import { MOST_POINTS, type Trend, type TrendPoint, vitalTrend } from './vital-trend.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const VitalSignsPoint = builder.objectRef<TrendPoint>('VitalSignsPoint').implement({
  description: 'One value of a trend.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', redact: false, description: 'Day of the measurement.' }),
    time: t.expose('time', {
      type: 'LocalTime',
      nullable: true,
      description: 'Time of the measurement, where it is known.',
    }),
    value: t.exposeFloat('value', { description: 'What was measured, in the trend’s unit.' }),
    severity: t.expose('severity', {
      type: VitalSeverityEnum,
      nullable: true,
      description: 'How abnormal it is by the organization’s thresholds; null where it is not.',
    }),
    vitalSignsId: t.id({
      description: 'The reading that it is of, a global id.',
      resolve: ({ id }) => encodeId('VitalSigns', id),
    }),
  }),
});

const VitalReferenceRange = builder.objectRef<ReferenceRange>('VitalReferenceRange').implement({
  description: 'What a vital is when nothing is abnormal, in the trend’s unit.',
  fields: (t) => ({
    low: t.exposeFloat('low', { nullable: true, description: 'Its lower end; null: it has none.' }),
    isLowIncluded: t.exposeBoolean('isLowIncluded', { description: 'Whether that value is in the range.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'Its upper end; null: it has none.' }),
    isHighIncluded: t.exposeBoolean('isHighIncluded', { description: 'Whether that value is in the range.' }),
  }),
});

const VitalSignsTrend = builder.objectRef<Trend>('VitalSignsTrend').implement({
  description: 'How one vital of a patient has gone, ready to be plotted.',
  extensions: { ...readableWith('chart:read'), ...ofPatient('patientId') },
  fields: (t) => ({
    vital: t.expose('vital', { type: VitalEnum, description: 'Of what.' }),
    unit: t.string({
      redact: false,
      description: 'What its values are counted in, e.g. mmHg.',
      resolve: ({ vital }) => VITAL_FACTS[vital].unit,
    }),
    points: t.field({
      type: [VitalSignsPoint],
      extensions: { pageLength: { standard: MOST_POINTS, most: MOST_POINTS } },
      description: 'The values from the oldest to the newest: at most 500, the newest of the range.',
      resolve: ({ points }) => [...points],
    }),
    isTruncated: t.exposeBoolean('isTruncated', {
      description: 'Whether the range has older values than those: ask for them by an earlier `to`.',
    }),
    referenceRange: t.field({
      type: VitalReferenceRange,
      description: 'Where a value is not abnormal.',
      resolve: ({ vital, thresholds }) => referenceRange(vital, thresholds),
    }),
    thresholds: t.field({
      type: [VitalThresholdType],
      description: 'From where on a value is abnormal, critical before warning: at most 2.',
      resolve: ({ thresholds }) => [...thresholds],
    }),
  }),
});

const trendArguments = (t: ArgBuilder<Types>) => ({
  vital: t({ type: VitalEnum, required: true, description: 'Of what.' }),
  from: t({ type: 'Date', description: 'First day; null: from the first value on.' }),
  to: t({ type: 'Date', description: 'Last day; null: to the last value.' }),
});

builder.prismaObjectField(Patient, 'vitalSignsTrend', (t) =>
  t.field({
    type: VitalSignsTrend,
    description: 'How one vital of the patient has gone; archived readings are left out.',
    authScopes: { permission: 'chart:read' },
    args: trendArguments(t.arg),
    select: { id: true },
    resolve: ({ id }, args, context) => vitalTrend(id, args, context),
  }),
);

builder.queryField('vitalSignsTrend', (t) =>
  t.field({
    type: VitalSignsTrend,
    nullable: true,
    description: 'How one vital of a patient has gone; null where there is no such patient in reach.',
    authScopes: { permission: 'chart:read' },
    args: {
      patientId: t.arg.id({ required: true, description: 'Of whom.' }),
      ...trendArguments(t.arg),
    },
    resolve: async (_root, { patientId, ...args }, context) => {
      const id = lookupUuid('Patient', patientId);
      const patient = await context.db.patient.findFirst({
        where: { AND: [{ id }, visiblePatients(context.actor)] },
        select: { id: true },
      });
      return patient && vitalTrend(patient.id, args, context);
    },
  }),
);
