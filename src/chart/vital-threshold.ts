import { VITAL_FACTS, VITALS, type Vital } from './vital.ts';

/** How abnormal a value is, the gravest first. */
export const SEVERITIES = ['CRITICAL', 'WARNING'] as const;

/** One of those. */
export type Severity = (typeof SEVERITIES)[number];

/** The ways in which a value can lie beyond a bound. */
export const BOUNDS = ['lt', 'lte', 'gt', 'gte'] as const;

/** One of those. */
export type Bound = (typeof BOUNDS)[number];

/** From where on a vital is abnormal: beyond any of its bounds. One without bounds never says so. */
export interface VitalThreshold extends Readonly<Partial<Record<Bound, number | null>>> {
  readonly vital: Vital;
  readonly severity: Severity;
}

/** Thresholds until an organization sets its own [259, A32]. */
export const DEFAULT_THRESHOLDS: readonly VitalThreshold[] = [
  { vital: 'BP_SYSTOLIC', severity: 'CRITICAL', gt: 180 },
  { vital: 'BP_SYSTOLIC', severity: 'WARNING', gte: 130 },
  { vital: 'BP_DIASTOLIC', severity: 'CRITICAL', gt: 120 },
  { vital: 'BP_DIASTOLIC', severity: 'WARNING', gte: 80 },
  { vital: 'PULSE', severity: 'CRITICAL', lt: 40, gt: 130 },
  { vital: 'PULSE', severity: 'WARNING', lt: 50, gt: 100 },
  { vital: 'RESPIRATION_RATE', severity: 'CRITICAL', lt: 8, gt: 30 },
  { vital: 'RESPIRATION_RATE', severity: 'WARNING', lt: 12, gt: 20 },
  { vital: 'OXYGEN_SATURATION', severity: 'CRITICAL', lt: 94 },
  { vital: 'OXYGEN_SATURATION', severity: 'WARNING', lte: 94 },
  { vital: 'TEMPERATURE_F', severity: 'CRITICAL', gte: 103 },
  { vital: 'TEMPERATURE_F', severity: 'WARNING', gte: 100.4 },
];

const isOf = (vital: Vital, severity: Severity) => (threshold: VitalThreshold) =>
  threshold.vital === vital && threshold.severity === severity;

const isBounded = (threshold: VitalThreshold) => BOUNDS.some((bound) => threshold[bound] != null);

/**
 * The thresholds of an organization, by vital, the gravest first: what it has set, and the defaults for the rest.
 * @param own what it has set; a threshold without bounds takes the default away
 */
export function thresholdsOf(own: readonly VitalThreshold[]): VitalThreshold[] {
  return VITALS.flatMap((vital) =>
    SEVERITIES.flatMap((severity) => {
      const found = [...own, ...DEFAULT_THRESHOLDS].find(isOf(vital, severity));
      return found && isBounded(found) ? [found] : [];
    }),
  );
}

/** That a value is abnormal: by which bound of which threshold. Holds nothing of the reading. */
export interface AbnormalFlag {
  readonly vital: Vital;
  readonly severity: Severity;
  readonly bound: Bound;
  readonly limit: number;
}

const HOLDS: Readonly<Record<Bound, (value: number, limit: number) => boolean>> = {
  lt: (value, limit) => value < limit,
  lte: (value, limit) => value <= limit,
  gt: (value, limit) => value > limit,
  gte: (value, limit) => value >= limit,
};

/** What is abnormal about one value: the gravest threshold that it is beyond; null where it is beyond none. */
export function flagOf(
  vital: Vital,
  value: number | null,
  thresholds: readonly VitalThreshold[],
): AbnormalFlag | null {
  if (value === null) return null;
  for (const severity of SEVERITIES) {
    const threshold = thresholds.find(isOf(vital, severity));
    for (const bound of BOUNDS) {
      const limit = threshold?.[bound];
      if (limit != null && HOLDS[bound](value, limit)) return { vital, severity, bound, limit };
    }
  }
  return null;
}

/** What is abnormal about a reading: at most one flag for each vital, the gravest first [258]. */
export function abnormalFlags(
  values: Readonly<Record<Vital, number | null>>,
  thresholds: readonly VitalThreshold[],
): AbnormalFlag[] {
  const flags = VITALS.flatMap((vital) => flagOf(vital, values[vital], thresholds) ?? []);
  return SEVERITIES.flatMap((severity) => flags.filter((flag) => flag.severity === severity));
}

/** Whether procedures have to wait for a practitioner's review: whether anything is critical [259]. */
export function isProcedureBlocking(flags: readonly AbnormalFlag[]): boolean {
  return flags.some(({ severity }) => severity === 'CRITICAL');
}

const WORDS: Readonly<Record<Bound, string>> = {
  ...{ lt: 'below', lte: 'at or below', gt: 'above', gte: 'at or above' },
};

/** A flag in a sentence, which names the limit and not the value. */
export function messageOf({ vital, bound, limit }: AbnormalFlag): string {
  const { words, unit } = VITAL_FACTS[vital];
  const space = unit.startsWith('/') || unit === '%' ? '' : ' ';
  return `${words} is ${WORDS[bound]} ${limit}${space}${unit}.`;
}

/** What a vital is when nothing is abnormal; null on a side that has no end. */
export interface ReferenceRange {
  readonly low: number | null;
  readonly isLowIncluded: boolean;
  readonly high: number | null;
  readonly isHighIncluded: boolean;
}

/** The range of a vital that is beyond no threshold: from the highest lower bound to the lowest upper bound. */
export function referenceRange(vital: Vital, thresholds: readonly VitalThreshold[]): ReferenceRange {
  const own = thresholds.filter((threshold) => threshold.vital === vital);
  const limits = (bound: Bound) => own.flatMap((threshold) => threshold[bound] ?? []);
  const low = Math.max(...limits('lt'), ...limits('lte'));
  const high = Math.min(...limits('gt'), ...limits('gte'));
  return {
    low: Number.isFinite(low) ? low : null,
    isLowIncluded: Number.isFinite(low) && !limits('lte').includes(low),
    high: Number.isFinite(high) ? high : null,
    isHighIncluded: Number.isFinite(high) && !limits('gte').includes(high),
  };
}
