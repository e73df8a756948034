import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyMassIndex,
  measured,
  type Reading,
  VITAL_FACTS,
  VITALS,
  type Vital,
} from '../../src/chart/vital.ts';
import {
  abnormalFlags,
  BOUNDS,
  DEFAULT_THRESHOLDS,
  flagOf,
  isProcedureBlocking,
  messageOf,
  referenceRange,
  SEVERITIES,
  thresholdsOf,
  type VitalThreshold,
} from '../../src/chart/vital-threshold.ts';

const nothing = Object.fromEntries(VITALS.map((vital) => [vital, null])) as Record<Vital, number | null>;
const defaults = thresholdsOf([]);
const severityOf = (vital: Vital, value: number) => flagOf(vital, value, defaults)?.severity ?? null;

describe('[A32, 259] the thresholds until an organization sets its own', () => {
  it.each<[Vital, number, string | null]>([
    ['BP_SYSTOLIC', 129, null],
    ['BP_SYSTOLIC', 130, 'WARNING'],
    ['BP_SYSTOLIC', 180, 'WARNING'],
    ['BP_SYSTOLIC', 181, 'CRITICAL'],
    ['BP_DIASTOLIC', 79, null],
    ['BP_DIASTOLIC', 80, 'WARNING'],
    ['BP_DIASTOLIC', 120, 'WARNING'],
    ['BP_DIASTOLIC', 121, 'CRITICAL'],
    ['OXYGEN_SATURATION', 100, null],
    ['OXYGEN_SATURATION', 95, null],
    ['OXYGEN_SATURATION', 94, 'WARNING'],
    ['OXYGEN_SATURATION', 93, 'CRITICAL'],
    ['PULSE', 39, 'CRITICAL'],
    ['PULSE', 40, 'WARNING'],
    ['PULSE', 49, 'WARNING'],
    ['PULSE', 50, null],
    ['PULSE', 100, null],
    ['PULSE', 101, 'WARNING'],
    ['PULSE', 130, 'WARNING'],
    ['PULSE', 131, 'CRITICAL'],
    ['RESPIRATION_RATE', 7, 'CRITICAL'],
    ['RESPIRATION_RATE', 8, 'WARNING'],
    ['RESPIRATION_RATE', 11, 'WARNING'],
    ['RESPIRATION_RATE', 12, null],
    ['RESPIRATION_RATE', 20, null],
    ['RESPIRATION_RATE', 21, 'WARNING'],
    ['RESPIRATION_RATE', 30, 'WARNING'],
    ['RESPIRATION_RATE', 31, 'CRITICAL'],
    ['TEMPERATURE_F', 100.3, null],
    ['TEMPERATURE_F', 100.4, 'WARNING'],
    ['TEMPERATURE_F', 102.9, 'WARNING'],
    ['TEMPERATURE_F', 103, 'CRITICAL'],
    ['TEMPERATURE_F', 85, null],
    ['HEIGHT_INCHES', 1, null],
    ['WEIGHT_LBS', 2000, null],
    ['BMI', 60, null],
  ])('%s of %d is %s', (vital, value, severity) => {
    expect(severityOf(vital, value)).toBe(severity);
  });

  it('[258] say so of a whole reading, the critical ones first, in words without its values', () => {
    const values = { ...nothing, BP_SYSTOLIC: 141, PULSE: 30, TEMPERATURE_F: 103.7, OXYGEN_SATURATION: 98 };
    const flags = abnormalFlags(values, defaults);
    expect(flags.map(({ vital, severity }) => [vital, severity])).toEqual([
      ['PULSE', 'CRITICAL'],
      ['TEMPERATURE_F', 'CRITICAL'],
      ['BP_SYSTOLIC', 'WARNING'],
    ]);
    expect(flags.map(messageOf)).toEqual([
      'Pulse is below 40/min.',
      'Temperature is at or above 103 °F.',
      'Systolic blood pressure is at or above 130 mmHg.',
    ]);
    expect(isProcedureBlocking(flags)).toBe(true);
  });

  it('[259] block procedures by what is critical, and not by a warning or by nothing', () => {
    const blocking = (values: Partial<typeof nothing>) =>
      isProcedureBlocking(abnormalFlags({ ...nothing, ...values }, defaults));
    expect(blocking({})).toBe(false);
    expect(blocking({ BP_SYSTOLIC: 180, BP_DIASTOLIC: 120, OXYGEN_SATURATION: 94 })).toBe(false);
    expect(blocking({ BP_SYSTOLIC: 181 })).toBe(true);
    expect(blocking({ BP_DIASTOLIC: 121 })).toBe(true);
    expect(blocking({ OXYGEN_SATURATION: 93 })).toBe(true);
  });

  it('leave a range in which nothing is abnormal', () => {
    expect(referenceRange('PULSE', defaults)).toEqual({
      ...{ low: 50, isLowIncluded: true, high: 100, isHighIncluded: true },
    });
    expect(referenceRange('BP_SYSTOLIC', defaults)).toEqual({
      ...{ low: null, isLowIncluded: false, high: 130, isHighIncluded: false },
    });
    expect(referenceRange('OXYGEN_SATURATION', defaults)).toEqual({
      ...{ low: 94, isLowIncluded: false, high: null, isHighIncluded: false },
    });
    expect(referenceRange('WEIGHT_LBS', defaults)).toEqual({
      ...{ low: null, isLowIncluded: false, high: null, isHighIncluded: false },
    });
  });
});

describe('an organization’s own thresholds', () => {
  it('take the place of the default of the same vital and severity, and of no other', () => {
    const own: VitalThreshold = { vital: 'PULSE', severity: 'WARNING', gte: 90 };
    const all = thresholdsOf([own]);
    expect(all).toEqual([
      ...DEFAULT_THRESHOLDS.map((one) => (one.vital === 'PULSE' && one.severity === 'WARNING' ? own : one)),
    ]);
  });

  it('take a default away where they have no bounds, and add one where there was none', () => {
    const all = thresholdsOf([
      { vital: 'BP_SYSTOLIC', severity: 'CRITICAL', gt: null },
      { vital: 'BMI', severity: 'WARNING', lt: 18.5, gte: 30 },
    ]);
    expect(all).toHaveLength(DEFAULT_THRESHOLDS.length);
    expect(flagOf('BP_SYSTOLIC', 250, all)?.severity).toBe('WARNING');
    expect(flagOf('BMI', 18.4, all)).toMatchObject({ severity: 'WARNING', bound: 'lt', limit: 18.5 });
    expect(flagOf('BMI', 18.5, all)).toBeNull();
  });
});

/** Thresholds as an organization may set them: a lower bound, an upper one above it, or one of the two. */
const side = (open: 'lt' | 'gt') =>
  fc
    .record({ limit: fc.integer({ min: 1, max: 999 }), isClosed: fc.boolean() })
    .map(({ limit, isClosed }) => ({
      [isClosed ? `${open}e` : open]: open === 'lt' ? limit / 10 : 100 + limit / 10,
    }));
const threshold: fc.Arbitrary<VitalThreshold> = fc
  .record({
    vital: fc.constantFrom(...VITALS),
    severity: fc.constantFrom(...SEVERITIES),
    low: fc.option(side('lt'), { nil: {} }),
    high: fc.option(side('gt'), { nil: {} }),
  })
  .map(({ vital, severity, low, high }) => ({ vital, severity, ...low, ...high }));
const own = fc.uniqueArray(threshold, {
  selector: ({ vital, severity }) => `${vital} ${severity}`,
  maxLength: 18,
});
const value = fc.integer({ min: 0, max: 2_500 }).map((tenths) => tenths / 10);
const reading = fc.record(
  Object.fromEntries(VITALS.map((vital) => [vital, fc.option(value)])) as Record<
    Vital,
    fc.Arbitrary<number | null>
  >,
);

describe('flags', () => {
  it('agree at each bound, a step below it and a step above it, with what the bound says', () => {
    fc.assert(
      fc.property(threshold, (one) => {
        for (const bound of BOUNDS) {
          const limit = one[bound];
          if (limit == null) continue;
          const isAbnormal = (at: number) => flagOf(one.vital, at, [one]) !== null;
          const [below, above] = [Math.round(limit * 10 - 1) / 10, Math.round(limit * 10 + 1) / 10];
          expect(isAbnormal(limit)).toBe(bound.endsWith('e'));
          expect(isAbnormal(below)).toBe(bound.startsWith('l'));
          expect(isAbnormal(above)).toBe(bound.startsWith('g'));
        }
      }),
    );
  });

  it('are at most one for each vital, of its gravest threshold, the critical ones first', () => {
    fc.assert(
      fc.property(own, reading, (thresholds, values) => {
        const all = thresholdsOf(thresholds);
        const flags = abnormalFlags(values, all);
        expect(new Set(flags.map(({ vital }) => vital)).size).toBe(flags.length);
        const ranks = flags.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual([...ranks].sort());
        for (const vital of VITALS) {
          const by = all.filter((one) => one.vital === vital && flagOf(vital, values[vital], [one]));
          const expected = by.some(({ severity }) => severity === 'CRITICAL') ? 'CRITICAL' : by[0]?.severity;
          expect(flags.find((flag) => flag.vital === vital)?.severity).toBe(expected);
        }
        expect(isProcedureBlocking(flags)).toBe(flags.some(({ severity }) => severity === 'CRITICAL'));
      }),
    );
  });

  it('are there exactly outside of the reference range', () => {
    fc.assert(
      fc.property(own, fc.constantFrom(...VITALS), value, (thresholds, vital, at) => {
        const all = thresholdsOf(thresholds);
        const { low, isLowIncluded, high, isHighIncluded } = referenceRange(vital, all);
        const isBelow = low !== null && (isLowIncluded ? at < low : at <= low);
        const isAbove = high !== null && (isHighIncluded ? at > high : at >= high);
        expect(flagOf(vital, at, all) !== null).toBe(isBelow || isAbove);
      }),
    );
  });

  it('say nothing of the value', () => {
    fc.assert(
      fc.property(own, fc.constantFrom(...VITALS), value, (thresholds, vital, at) => {
        const flag = flagOf(vital, at, thresholdsOf(thresholds));
        if (!flag) return;
        expect(messageOf(flag)).toContain(VITAL_FACTS[vital].words);
        expect(messageOf(flag).match(/\d+(\.\d+)?/)?.[0]).toBe(String(flag.limit));
      }),
    );
  });
});

describe('[A33] the body mass index', () => {
  it.each([
    [70, 150, 21.5],
    [60, 200, 39.1],
    [48.5, 52.25, 15.6],
    // 703 × 64 ÷ 64² is 10.984375; 703 × 100 ÷ 95² is 7.789…
    [64, 64, 11],
    [95, 100, 7.8],
    // Exactly half a tenth: it goes up.
    [100, 150, 10.5],
  ])('of %d in and %d lb is %d', (heightInches, weightLbs, expected) => {
    expect(bodyMassIndex({ bmi: null, heightInches, weightLbs })).toBe(expected);
  });

  it('is the given one, whatever height and weight are', () => {
    expect(bodyMassIndex({ bmi: 20.5, heightInches: 70, weightLbs: 150 })).toBe(20.5);
    expect(bodyMassIndex({ bmi: null, heightInches: null, weightLbs: 150 })).toBeNull();
    expect(bodyMassIndex({ bmi: null, heightInches: 70, weightLbs: null })).toBeNull();
  });

  it('is the quotient, rounded to one place', () => {
    const height = fc.integer({ min: 500, max: 12_000 });
    const weight = fc.integer({ min: 100, max: 200_000 });
    fc.assert(
      fc.property(height, weight, (h, w) => {
        const bmi = bodyMassIndex({ bmi: null, heightInches: h / 100, weightLbs: w / 100 }) as number;
        // In whole numbers: |bmi × 10 × h² − 703 × w × 1000| ≤ h² ÷ 2.
        const tenths = BigInt(Math.round(bmi * 10));
        const rest = tenths * BigInt(h) ** 2n - 703_000n * BigInt(w);
        expect(2n * (rest < 0n ? -rest : rest) <= BigInt(h) ** 2n).toBe(true);
      }),
    );
  });

  it('is among what a reading says', () => {
    const blank = Object.fromEntries(
      Object.values(VITAL_FACTS).map(({ column }) => [column, null]),
    ) as unknown as Reading;
    expect(measured({ ...blank, heightInches: '70.00', weightLbs: '150', pulse: 60 })).toEqual({
      ...nothing,
      ...{ HEIGHT_INCHES: 70, WEIGHT_LBS: 150, BMI: 21.5, PULSE: 60 },
    });
  });
});
