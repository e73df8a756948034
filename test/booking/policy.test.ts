import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decidePolicy,
  type PolicySubject,
  type PolicyTerms,
  STANDARD_TERMS,
  whyNotCancel,
  whyNotReschedule,
} from '../../src/booking/policy.ts';
import { AppointmentStatus } from '../../src/generated/prisma/enums.ts';

const HOUR_MS = 3_600_000;
const start = new Date('2026-03-10T09:00:00.000Z');
/** @param hours from the start, before it where negative */
const at = (hours: number, ms = 0) => new Date(start.getTime() + hours * HOUR_MS + ms);
const booked = (values: Partial<PolicySubject> = {}): PolicySubject => ({
  ...{ status: 'CONFIRMED', startsAt: start, originalStart: start, rescheduleCount: 0, ...values },
});
const decide = (now: Date, values: Partial<PolicySubject> = {}, terms: Partial<PolicyTerms> = {}) =>
  decidePolicy(booked(values), { ...STANDARD_TERMS, ...terms }, now);

describe('[60, A2, A3] the standard policy', () => {
  it('tells until when, and where to', () => {
    expect(decide(at(-100))).toEqual({
      ...{ canCancel: true, canReschedule: true, reasons: [], rescheduleOpensAt: null },
      ...{ cancelDeadline: at(-24), rescheduleDeadline: at(-24) },
      rescheduleWindow: { earliest: at(-48), latest: at(48) },
    });
  });

  it('lets cancel and move exactly 24 hours before, and not a millisecond later', () => {
    expect(decide(at(-24))).toMatchObject({ canCancel: true, canReschedule: true, reasons: [] });
    expect(decide(at(-24, 1))).toMatchObject({
      ...{ canCancel: false, canReschedule: false },
      reasons: [
        { rule: 'CANCEL_TOO_LATE', deadline: at(-24) },
        { rule: 'RESCHEDULE_TOO_LATE', deadline: at(-24) },
      ],
    });
  });

  it('lets move to exactly 48 hours from the original start, and not a millisecond further', () => {
    const policy = decide(at(-100));
    for (const hours of [-48, 48]) expect(whyNotReschedule(policy, at(hours))).toBeNull();
    for (const [hours, ms] of [
      [-48, -1],
      [48, 1],
    ] as const)
      expect(whyNotReschedule(policy, at(hours, ms))).toEqual({
        ...{ rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: at(hours) },
      });
  });

  it('measures the cut-off from the present start, and the window from the original one', () => {
    const moved = { startsAt: at(40), rescheduleCount: 1 };
    expect(decide(at(-100), moved, { rescheduleLimit: 2 })).toMatchObject({
      ...{ cancelDeadline: at(16), rescheduleDeadline: at(16) },
      rescheduleWindow: { earliest: at(-48), latest: at(48) },
    });
  });

  it('lets move once, and cancel even so', () => {
    expect(decide(at(-100), { rescheduleCount: 1 })).toMatchObject({
      ...{ canCancel: true, canReschedule: false },
      reasons: [{ rule: 'RESCHEDULE_LIMIT_REACHED', deadline: null }],
    });
  });

  it('knows no deadline for what can be neither cancelled nor moved', () => {
    expect(decide(at(-100), { status: 'CANCELLED' })).toEqual({
      ...{ canCancel: false, canReschedule: false, cancelDeadline: null, rescheduleDeadline: null },
      ...{ rescheduleWindow: null, rescheduleOpensAt: null },
      reasons: [
        { rule: 'CANCEL_IMPOSSIBLE', deadline: null },
        { rule: 'RESCHEDULE_IMPOSSIBLE', deadline: null },
      ],
    });
  });
});

describe('[A2] a window for asking', () => {
  const terms = { rescheduleAskWindow: true };

  it('opens 48 hours before the original start, closes 24 hours before the present one, and leads anywhere', () => {
    expect(decide(at(-48, -1), {}, terms)).toMatchObject({
      ...{ canReschedule: false, rescheduleOpensAt: at(-48), rescheduleWindow: null },
      reasons: [{ rule: 'RESCHEDULE_OUTSIDE_WINDOW', deadline: at(-48) }],
    });
    for (const now of [at(-48), at(-24)]) {
      const policy = decide(now, {}, terms);
      expect(policy).toMatchObject({ canReschedule: true, reasons: [] });
      expect(whyNotReschedule(policy, at(1_000))).toBeNull();
    }
    expect(decide(at(-24, 1), {}, terms)).toMatchObject({ canReschedule: false });
  });

  it('does not limit when it can be cancelled', () => {
    expect(decide(at(-100), {}, terms)).toMatchObject({ canCancel: true });
  });
});

describe('of any appointment and any policy', () => {
  const hours = (min: number, max: number) =>
    fc.integer({ min: min * 3_600, max: max * 3_600 }).map((s) => s / 3_600);
  const subjects = fc.record({
    status: fc.constantFrom(...Object.values(AppointmentStatus)),
    startsAt: hours(-72, 72).map((h) => at(h)),
    originalStart: fc.constant(start),
    rescheduleCount: fc.integer({ min: 0, max: 3 }),
  });
  const policies = fc.record({
    cancelCutoffMinutes: fc.integer({ min: 0, max: 5_000 }),
    rescheduleCutoffMinutes: fc.integer({ min: 0, max: 5_000 }),
    rescheduleLimit: fc.integer({ min: 0, max: 3 }),
    rescheduleWindowMinutes: fc.integer({ min: 0, max: 5_000 }),
    rescheduleAskWindow: fc.boolean(),
  });
  const nows = hours(-150, 80).map((h) => at(h));

  it('what can be done is what nothing speaks against', () => {
    fc.assert(
      fc.property(subjects, policies, nows, (subject, terms, now) => {
        const policy = decidePolicy(subject, terms, now);
        expect(policy.canCancel).toBe(whyNotCancel(policy) === null);
        const rules = policy.reasons.map(({ rule }) => rule);
        expect(policy.canReschedule).toBe(!rules.some((rule) => rule.startsWith('RESCHEDULE')));
        expect(new Set(rules).size).toBe(rules.length);
      }),
    );
  });

  it('what is allowed now was allowed before, as long as no window for asking was closed', () => {
    fc.assert(
      fc.property(subjects, policies, nows, nows, (subject, terms, a, b) => {
        const [before, after] = a < b ? [a, b] : [b, a];
        const early = decidePolicy(subject, terms, before);
        const late = decidePolicy(subject, terms, after);
        if (late.canCancel) expect(early.canCancel).toBe(true);
        if (late.canReschedule && !terms.rescheduleAskWindow) expect(early.canReschedule).toBe(true);
      }),
    );
  });

  it('the deadlines are the last instants in time', () => {
    fc.assert(
      fc.property(subjects, policies, nows, (subject, terms, now) => {
        const { cancelDeadline } = decidePolicy(subject, terms, now);
        if (!cancelDeadline) return;
        expect(decidePolicy(subject, terms, cancelDeadline).canCancel).toBe(true);
        const tooLate = new Date(cancelDeadline.getTime() + 1);
        expect(decidePolicy(subject, terms, tooLate).canCancel).toBe(false);
      }),
    );
  });
});
