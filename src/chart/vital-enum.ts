import { builder } from '../graphql/builder.ts';
import { VITAL_FACTS, VITALS, type Vital } from './vital.ts';
import type { Severity } from './vital-threshold.ts';

const described = (vital: Vital) => ({
  description: `${VITAL_FACTS[vital].words}, in ${VITAL_FACTS[vital].unit}.`,
});

/** What can be measured. */
export const VitalEnum = builder.enumType('Vital', {
  description: 'What can be measured of a patient.',
  values: Object.fromEntries(VITALS.map((vital) => [vital, described(vital)])) as Record<
    Vital,
    { description: string }
  >,
});

const severities: Record<Severity, { description: string }> = {
  WARNING: { description: 'Out of the ordinary (`warning`).' },
  CRITICAL: { description: 'Dangerous: procedures wait for a review (`critical`).' },
};

/** How abnormal a value is. */
export const VitalSeverityEnum = builder.enumType('VitalSeverity', {
  description: 'How abnormal a measured value is [258].',
  values: severities,
});
