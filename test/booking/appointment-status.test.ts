import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  effectiveStatus,
  isStep,
  nextStatuses,
  OCCUPYING,
  PROGRESS,
} from '../../src/booking/appointment-status.ts';
import { AppointmentStatus } from '../../src/generated/prisma/enums.ts';

const STATUSES = Object.values(AppointmentStatus);

describe('[220] the steps of an appointment', () => {
  it('are those of the contract, and no others', () => {
    const table = Object.fromEntries(STATUSES.map((from) => [from, nextStatuses(from, true)]));
    expect(table).toEqual({
      HELD: ['CONFIRMED', 'RELEASED'],
      CONFIRMED: ['CHECKED_IN', 'CANCELLED', 'NO_SHOW'],
      CHECKED_IN: ['IN_PROGRESS', 'CANCELLED'],
      IN_PROGRESS: ['COMPLETED'],
      ...{ COMPLETED: [], CANCELLED: [], NO_SHOW: [], RELEASED: [], EXPIRED: [] },
    });
  });

  it('[A13] of partners are to confirm, to release and to cancel', () => {
    const table = Object.fromEntries(STATUSES.map((from) => [from, nextStatuses(from, false)]));
    expect(table).toMatchObject({ HELD: ['CONFIRMED', 'RELEASED'], CONFIRMED: ['CANCELLED'] });
    const others = STATUSES.filter((from) => from !== 'HELD' && from !== 'CONFIRMED');
    for (const from of others) expect(table[from]).toEqual([]);
  });

  it('lead nowhere else, and never to where one is', () => {
    for (const from of STATUSES)
      for (const to of STATUSES) expect(isStep(from, to, true)).toBe(nextStatuses(from, true).includes(to));
    for (const status of STATUSES) expect(isStep(status, status, true)).toBe(false);
  });

  it('of the day of the visit are made by staff alone', () => {
    for (const from of STATUSES) for (const to of PROGRESS) expect(isStep(from, to, false)).toBe(false);
  });
});

describe('[A4] a hold', () => {
  const holdExpiresAt = new Date('2026-03-02T10:10:00.000Z');
  const at = (ms: number) => new Date(holdExpiresAt.getTime() + ms);

  it('is held until its time, and expired from then on, whatever was written', () => {
    expect(effectiveStatus({ status: 'HELD', holdExpiresAt }, at(-1))).toBe('HELD');
    expect(effectiveStatus({ status: 'HELD', holdExpiresAt }, at(0))).toBe('EXPIRED');
    expect(effectiveStatus({ status: 'HELD', holdExpiresAt }, at(1))).toBe('EXPIRED');
  });

  it('that has become something else does not expire', () => {
    for (const status of STATUSES.filter((each) => each !== 'HELD'))
      expect(effectiveStatus({ status, holdExpiresAt }, at(1))).toBe(status);
  });
});

describe('the statuses that occupy time', () => {
  it('are those of the constraint in the database', () => {
    const folder = new URL('../../prisma/migrations/', import.meta.url);
    const texts = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8'));
    const constraint = /"appointment_no_overlap" EXCLUDE[^;]*WHERE \("status" IN \(([^)]*)\)/;
    const last = texts.findLast((text) => constraint.test(text)) ?? '';
    const statuses = constraint
      .exec(last)?.[1]
      ?.split(',')
      .map((status) => status.trim().replaceAll("'", ''));
    expect(statuses).toEqual([...OCCUPYING]);
  });
});
