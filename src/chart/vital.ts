/** What can be measured of a patient, in the order in which it is told. */
export const VITALS = [
  ...(['BP_SYSTOLIC', 'BP_DIASTOLIC', 'PULSE', 'RESPIRATION_RATE', 'OXYGEN_SATURATION'] as const),
  ...(['TEMPERATURE_F', 'HEIGHT_INCHES', 'WEIGHT_LBS', 'BMI'] as const),
] as const;

/** One of those. */
export type Vital = (typeof VITALS)[number];

/** The columns of a reading, as the database or an input has them. */
export interface Reading {
  readonly bpSystolic: Measured;
  readonly bpDiastolic: Measured;
  readonly pulse: Measured;
  readonly respirationRate: Measured;
  readonly oxygenSaturation: Measured;
  readonly temperatureF: Measured;
  readonly heightInches: Measured;
  readonly weightLbs: Measured;
  readonly bmi: Measured;
}
/** A decimal of whatever kind, or what was not measured. */
type Measured = { toString(): string } | null;

/** Columns that `measured` needs. */
export const READING_COLUMNS = {
  ...{ bpSystolic: true, bpDiastolic: true, pulse: true, respirationRate: true, oxygenSaturation: true },
  ...{ temperatureF: true, heightInches: true, weightLbs: true, bmi: true },
} as const;

/** What a vital is called, and what it is counted in. */
export const VITAL_FACTS: Readonly<Record<Vital, { words: string; unit: string; column: keyof Reading }>> = {
  BP_SYSTOLIC: { words: 'Systolic blood pressure', unit: 'mmHg', column: 'bpSystolic' },
  BP_DIASTOLIC: { words: 'Diastolic blood pressure', unit: 'mmHg', column: 'bpDiastolic' },
  PULSE: { words: 'Pulse', unit: '/min', column: 'pulse' },
  RESPIRATION_RATE: { words: 'Respiration rate', unit: '/min', column: 'respirationRate' },
  OXYGEN_SATURATION: { words: 'Oxygen saturation', unit: '%', column: 'oxygenSaturation' },
  TEMPERATURE_F: { words: 'Temperature', unit: '°F', column: 'temperatureF' },
  HEIGHT_INCHES: { words: 'Height', unit: 'in', column: 'heightInches' },
  WEIGHT_LBS: { words: 'Weight', unit: 'lb', column: 'weightLbs' },
  BMI: { words: 'Body mass index', unit: 'kg/m²', column: 'bmi' },
};

/** What a reading says of each vital, in the vital's unit; null where it was not measured. */
export function measured(reading: Reading): Record<Vital, number | null> {
  const values = VITALS.map((vital) => {
    const value = vital === 'BMI' ? bodyMassIndex(reading) : reading[VITAL_FACTS[vital].column];
    return [vital, value === null ? null : Number(value)] as const;
  });
  return Object.fromEntries(values) as Record<Vital, number | null>;
}

/**
 * The body mass index of a reading, to one place: the one that was given, else 703 × lb ÷ in² [A33]; null where neither
 * can be had.
 */
export function bodyMassIndex({
  bmi,
  heightInches,
  weightLbs,
}: Pick<Reading, 'bmi' | 'heightInches' | 'weightLbs'>): number | null {
  if (bmi !== null) return Number(bmi);
  if (heightInches === null || weightLbs === null) return null;
  // In hundredths, which are whole: the quotient is then rounded once, and halves go up.
  const [height, weight] = [heightInches, weightLbs].map((value) => Math.round(Number(value) * 100));
  if (!height || !weight) return null;
  return Math.round((703 * weight * 1000) / height ** 2) / 10;
}
