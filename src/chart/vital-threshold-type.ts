import { builder } from '../graphql/builder.ts';
import { baseVersion } from '../graphql/input-field.ts';
import { defineSuccess } from '../graphql/success.ts';
import { ValidationError, VersionConflictError } from '../platform/error.ts';
import {
  type OrganizationThresholds,
  organizationThresholds,
  updateVitalThresholds,
} from './organization-thresholds.ts';
import { VITAL_FACTS } from './vital.ts';
import { VitalEnum, VitalSeverityEnum } from './vital-enum.ts';
import type { Bound, VitalThreshold } from './vital-threshold.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const MEANINGS: Readonly<Record<Bound, string>> = {
  ...{ lt: 'Values below this.', lte: 'Values at or below this.' },
  ...{ gt: 'Values above this.', gte: 'Values at or above this.' },
};

const bound = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, VitalThreshold>, name: Bound) =>
  t.string({
    nullable: true,
    redact: false,
    description: `${MEANINGS[name]} A decimal, in the vital’s unit; null: no such bound.`,
    resolve: (threshold) => threshold[name]?.toString() ?? null,
  });

/** From where on a vital is abnormal. */
export const VitalThresholdType = builder.objectRef<VitalThreshold>('VitalThreshold').implement({
  description: 'From where on a vital is abnormal: beyond any of its bounds [A32].',
  fields: (t) => ({
    vital: t.expose('vital', { type: VitalEnum, description: 'Of what.' }),
    severity: t.expose('severity', { type: VitalSeverityEnum, description: 'How abnormal it is there.' }),
    unit: t.string({
      redact: false,
      description: 'What the bounds are counted in, e.g. mmHg.',
      resolve: ({ vital }) => VITAL_FACTS[vital].unit,
    }),
    ...{ lt: bound(t, 'lt'), lte: bound(t, 'lte'), gt: bound(t, 'gt'), gte: bound(t, 'gte') },
  }),
});

/** The thresholds of an organization. */
export const VitalThresholds = builder.objectRef<OrganizationThresholds>('VitalThresholds').implement({
  description:
    'From where on the organization calls vital signs abnormal [A32]. Until it sets its own: critical are a systolic blood pressure above 180 or a diastolic one above 120 mmHg, an oxygen saturation below 94 %, a pulse below 40 or above 130, a temperature of 103 °F or more, a respiration rate below 8 or above 30; a warning are 130, 80, 94 %, a pulse below 50 or above 100, 100.4 °F, and a respiration rate below 12 or above 20.',
  fields: (t) => ({
    thresholds: t.field({
      type: [VitalThresholdType],
      description: 'By vital, critical before warning: at most 18. What is not among them is never abnormal.',
      resolve: ({ thresholds }) => [...thresholds],
    }),
    version: t.exposeInt('version', {
      description:
        'Grows by one with each change, 0 before the first; updates name the one they have read [153].',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When they were last set; null while all are the defaults since ever.',
    }),
  }),
});

builder.queryField('vitalThresholds', (t) =>
  t.field({
    type: VitalThresholds,
    description: 'From where on the organization calls vital signs abnormal [A32].',
    authScopes: { permission: 'chart:read' },
    resolve: (_root, _args, context) => organizationThresholds(context),
  }),
);

const VitalThresholdInput = builder.inputType('VitalThresholdInput', {
  description:
    'From where on a vital is abnormal: at most one lower and one upper bound, each from 0 to 10000; without any, never.',
  fields: (t) => ({
    vital: t.field({ type: VitalEnum, required: true, description: 'Of what.' }),
    severity: t.field({ type: VitalSeverityEnum, required: true, description: 'How abnormal it is there.' }),
    lt: t.float({ description: MEANINGS.lt }),
    lte: t.float({ description: MEANINGS.lte }),
    gt: t.float({ description: MEANINGS.gt }),
    gte: t.float({ description: MEANINGS.gte }),
  }),
});

builder.mutationField('updateVitalThresholds', (t) =>
  t.fieldWithInput({
    type: defineSuccess<object>('UpdateVitalThresholdsSuccess', 'The thresholds were set.', (f) => ({
      vitalThresholds: f.field({
        type: VitalThresholds,
        description: 'The thresholds as they are now.',
        resolve: (_success, _args, context) => organizationThresholds(context),
      }),
    })),
    description:
      'Sets from where on vital signs are abnormal: each threshold that is given, as a whole; the others stay. Flags of all readings follow at once [A32].',
    authScopes: { permission: 'definition:write' },
    errors: { types: [ValidationError, VersionConflictError] },
    input: {
      baseVersion: baseVersion(t.input),
      thresholds: t.input.field({
        type: [VitalThresholdInput],
        description: 'Each vital at most once a severity: at most 18. Null: all as they were at first.',
      }),
    },
    resolve: (_root, { input }, context) => updateVitalThresholds(context, input),
  }),
);
