import type { Work } from '../platform/command.ts';
import { type Drug, findInteractions, type Interaction } from './interaction-warning.ts';

/** The columns of a definition that warnings compare. */
const SUBSTANCE = { select: { name: true, rxCui: true, drugClass: true, ingredients: true } } as const;

const MEDICATION = { id: true, rxCui: true, medDescript: true, medicationDefinition: SUBSTANCE } as const;
const ALLERGY = { id: true, severity: true, allergyDefinition: SUBSTANCE } as const;

interface MedicationRow {
  readonly id: string;
  readonly rxCui: string | null;
  readonly medDescript: string | null;
  readonly medicationDefinition: Drug['substance'];
}

const toDrug = ({ id, rxCui, medDescript, medicationDefinition }: MedicationRow): Drug => ({
  ...{ medicationId: id, rxCui },
  ...{ description: medDescript, substance: medicationDefinition },
});

/**
 * What to warn of in view of the patient's allergies and medications as they are in this transaction: all active
 * allergies against one new medication, or one new allergy against all current medications [240, A31]. Read the
 * patient with `lockChart` first, or two creations at the same moment would not see each other.
 * @param created the record that is new; an allergy that is not active and a medication that is not current warn of nothing
 */
export async function detectInteractions(
  { tx }: Work,
  patientId: string,
  created: { allergyId: string } | { medicationId: string },
): Promise<Interaction[]> {
  const [allergyId, medicationId] =
    'allergyId' in created ? [created.allergyId, undefined] : [undefined, created.medicationId];
  const allergies = await tx.allergy.findMany({
    where: { patientId, statusIsActive: true, archivedAt: null, ...(allergyId ? { id: allergyId } : {}) },
    select: ALLERGY,
  });
  if (allergies.length === 0) return [];
  const medications = await tx.medication.findMany({
    where: { patientId, status: 'ACTIVE', archivedAt: null, ...(medicationId ? { id: medicationId } : {}) },
    select: MEDICATION,
  });
  return findInteractions(
    allergies.map(({ id, severity, allergyDefinition }) => ({
      ...{ allergyId: id, severity, substance: allergyDefinition },
    })),
    medications.map(toDrug),
  );
}
