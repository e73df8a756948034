import { AllergySeverity, MedicationStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';

/** How badly a patient has reacted. */
export const AllergySeverityEnum = builder.enumType('AllergySeverity', {
  description: 'How badly a patient has reacted.',
  values: {
    MILD: { value: AllergySeverity.MILD, description: 'A nuisance (`mild`).' },
    MODERATE: { value: AllergySeverity.MODERATE, description: 'In need of treatment (`moderate`).' },
    SEVERE: { value: AllergySeverity.SEVERE, description: 'Dangerous (`severe`).' },
  },
});

/** Whether a medication is taken [245]. */
export const MedicationStatusEnum = builder.enumType('MedicationStatus', {
  description: 'Whether a medication is taken [245].',
  values: {
    ACTIVE: { value: MedicationStatus.ACTIVE, description: 'Is taken now (`active`).' },
    COMPLETED: { value: MedicationStatus.COMPLETED, description: 'Was taken to its end (`completed`).' },
    DISCONTINUED: {
      value: MedicationStatus.DISCONTINUED,
      description: 'Was stopped before its end (`discontinued`); `discontinuationReason` may say why.',
    },
    ON_HOLD: { value: MedicationStatus.ON_HOLD, description: 'Is interrupted (`on_hold`).' },
  },
});
