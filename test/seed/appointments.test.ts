import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OCCUPYING } from '../../src/booking/appointment-status.ts';
import { type Calendar, slotsOf, whyNot } from '../../src/booking/availability.ts';
import { loadCalendar } from '../../src/booking/calendar.ts';
import { DAY_MS, MINUTE_MS } from '../../src/booking/local-time.ts';
import { questionsOf } from '../../src/booking/question.ts';
import { fitValue, isMisfit } from '../../src/definitions/field-type.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { tenantClient } from '../../src/platform/tenant-client.ts';
import { appointmentRow } from '../../src/seed/appointment-row.ts';
import { prepareDemo } from '../../src/seed/demo.ts';
import { DEMO_ORGANIZATIONS } from '../../src/seed/demo-clinic.ts';
import type { DemoCredentials } from '../../src/seed/demo-credential.ts';
import { seededRandom } from '../../src/seed/random.ts';
import { seedDatabase } from '../../src/seed/seed-database.ts';
import { graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { testConfig, testServer } from '../support/server.ts';

/** A Wednesday, in the midst of everyone's working hours. */
const NOW = new Date('2026-06-10T15:10:00.000Z');
const [LIVE, SANDBOX] = DEMO_ORGANIZATIONS;

const demoConfig = () =>
  testConfig({ dataDir: mkdtempSync(join(tmpdir(), 'caregraph-visits-')), seedDemo: true, port: 4000 });

describe('the demo’s appointments', () => {
  const config = demoConfig();
  let db: Database;
  const appointmentsOf = (orgId: string) =>
    adminClient(db).appointment.findMany({
      where: { orgId },
      include: { appointmentType: true, questionnaire: true, patient: true },
      orderBy: [{ practitionerId: 'asc' }, { busyFrom: 'asc' }],
    });
  /** The calendar of a service for the month that begins at an instant, with nothing in it or with what there is. */
  const calendarOf = async (orgId: string, appointmentTypeId: string, start: number): Promise<Calendar> =>
    await loadCalendar(tenantClient(db.prisma, orgId), {
      ...{ appointmentTypeId, practitionerIds: null, from: new Date(start), now: new Date(start) },
      ...{ to: new Date(start + 30 * DAY_MS), rules: { noticeMinutes: 0, horizonDays: 30 } },
    });
  beforeAll(async () => {
    db = await testDatabase();
    expect(await prepareDemo(db, config, NOW)).toBe('LOADED');
  });
  afterAll(async () => {
    await db.close();
    rmSync(config.dataDir, { recursive: true, force: true });
  });

  describe.each(
    DEMO_ORGANIZATIONS.map(({ id, name, environment }) => ({ id, title: `${name}, ${environment}` })),
  )('of $title', ({ id: orgId }) => {
    it('are around today, with what has become of them', async () => {
      const rows = await appointmentsOf(orgId);
      const days = new Set(
        rows.map(({ startsAt }) => Math.floor((startsAt.getTime() - NOW.getTime()) / DAY_MS)),
      );
      expect(Math.min(...days)).toBeGreaterThanOrEqual(-30);
      expect(Math.min(...days)).toBeLessThan(-20);
      expect(Math.max(...days)).toBeGreaterThan(20);
      expect(Math.max(...days)).toBeLessThan(30 + 1);
      expect(days.has(-1) || days.has(0)).toBe(true);
      const statuses = (isPast: boolean) =>
        new Set(rows.filter(({ endsAt }) => endsAt <= NOW === isPast).map(({ status }) => status));
      expect(statuses(true).has('COMPLETED')).toBe(true);
      expect(statuses(true).has('CONFIRMED')).toBe(false);
      expect(statuses(false).has('CONFIRMED')).toBe(true);
      expect(rows.some(({ status }) => status === 'HELD')).toBe(false);
      expect(statuses(false).has('NO_SHOW')).toBe(false);
      for (const { status, startsAt, endsAt } of rows) {
        if (status === 'IN_PROGRESS') expect(startsAt <= NOW && NOW < endsAt).toBe(true);
        if (status === 'CHECKED_IN') expect(startsAt > NOW).toBe(true);
      }
    });

    it('never overlap, buffers included', async () => {
      const rows = (await appointmentsOf(orgId)).filter(({ status }) =>
        OCCUPYING.some((occupying) => occupying === status),
      );
      expect(rows.length).toBeGreaterThan(20);
      rows.forEach((row, place) => {
        const { bufferBeforeMinutes, bufferAfterMinutes, durationMinutes, priceInCents } =
          row.appointmentType;
        expect(row.startsAt.getTime() - row.busyFrom.getTime()).toBe(bufferBeforeMinutes * MINUTE_MS);
        expect(row.busyUntil.getTime() - row.endsAt.getTime()).toBe(bufferAfterMinutes * MINUTE_MS);
        expect(row.endsAt.getTime() - row.startsAt.getTime()).toBe(durationMinutes * MINUTE_MS);
        expect(row).toMatchObject({ originalStart: row.startsAt, priceInCents });
        const next = rows[place + 1];
        if (next?.practitionerId === row.practitionerId)
          expect(next.busyFrom.getTime()).toBeGreaterThanOrEqual(row.busyUntil.getTime());
      });
    });

    it('are slots of the working hours, and leave others free', async () => {
      const rows = await appointmentsOf(orgId);
      for (const typeId of new Set(rows.map(({ appointmentTypeId }) => appointmentTypeId))) {
        for (const start of [NOW.getTime() - 30 * DAY_MS, NOW.getTime()]) {
          const calendar = await calendarOf(orgId, typeId, start);
          const empty = { ...calendar, diaries: calendar.diaries.map((diary) => ({ ...diary, busy: [] })) };
          const { range } = calendar;
          const here = rows.filter(
            ({ appointmentTypeId, startsAt }) =>
              appointmentTypeId === typeId &&
              range.start <= startsAt.getTime() &&
              startsAt.getTime() < range.end,
          );
          expect(here.length).toBeGreaterThan(0);
          for (const { startsAt, practitionerId, locationId } of here)
            expect(whyNot(empty, startsAt.getTime(), { practitionerId, locationId })).toEqual([]);
          const [free, all] = [calendar, empty].map((each) => [...slotsOf(each, range)].length);
          expect(free).toBeGreaterThan((all ?? 0) / 3);
          expect(free).toBeLessThan(all ?? 0);
        }
      }
    });

    it('are of patients in treatment, who were known by then, and have been booked before', async () => {
      for (const row of await appointmentsOf(orgId)) {
        expect(row.patient).toMatchObject({ status: 'ACTIVE', archivedAt: null, deletedAt: null });
        expect(row.createdAt > (row.patient?.createdAt ?? NOW)).toBe(true);
        expect(row.createdAt < row.startsAt && row.createdAt < NOW).toBe(true);
        expect(row.updatedAt <= NOW && row.updatedAt >= row.createdAt).toBe(true);
        expect(row.confirmedAt).toEqual(row.createdAt);
        expect(row.cancelledAt !== null).toBe(row.status === 'CANCELLED');
      }
    });

    it('[66] have a form where their service has one, filled in before most that have taken place', async () => {
      const rows = await appointmentsOf(orgId);
      const filled = rows.filter(({ questionnaire }) => questionnaire?.status === 'COMPLETED');
      expect(filled.length).toBeGreaterThan(0);
      for (const { questionnaire: form, appointmentType, startsAt, patientId } of rows) {
        expect(form?.questions ?? null).toEqual(appointmentType.questions);
        if (!form) continue;
        expect(form.patientId).toBe(patientId);
        if (startsAt > NOW)
          expect(form).toMatchObject({ status: 'PENDING', answers: null, completedAt: null });
        if (form.status === 'PENDING') continue;
        expect(form.completedAt && form.completedAt < startsAt).toBe(true);
        const answers = form.answers as Record<string, unknown>;
        for (const { key, kind, options } of questionsOf(form.questions)) {
          const value = fitValue(answers[key] ?? null, { fieldType: kind, dropdownOptions: options });
          expect(value === null || isMisfit(value)).toBe(false);
        }
      }
    });
  });

  it.each([
    [-90, ['CANCELLED', 'COMPLETED', 'NO_SHOW']],
    [-10, ['CANCELLED', 'IN_PROGRESS']],
    [10, ['CANCELLED', 'CHECKED_IN']],
    [90, ['CANCELLED', 'CONFIRMED']],
  ])('that begin in %i minutes are %j', (minutes, statuses) => {
    const start = new Date(NOW.getTime() + minutes * MINUTE_MS);
    const type = { id: 'service', durationMinutes: 30, stepMinutes: 30, priceInCents: 0, questions: null };
    const plan = {
      ...{ orgId: LIVE.id, type: { ...type, bufferBeforeMinutes: 0, bufferAfterMinutes: 0 }, booker: null },
      ...{ practitionerId: 'practitioner', locationId: 'location', patientId: 'patient' },
      ...{ start, end: new Date(start.getTime() + 30 * MINUTE_MS), now: NOW },
    };
    const random = seededRandom('statuses');
    const rows = Array.from({ length: 200 }, () => appointmentRow(random, plan));
    expect([...new Set(rows.map(({ status }) => status))].sort()).toEqual(statuses);
  });

  it('[54] show each partner those that it has made, of patients that are linked to it', async () => {
    const server = await testServer({ database: db, config });
    const keys: DemoCredentials = JSON.parse(
      readFileSync(join(config.dataDir, 'demo-credentials.json'), 'utf8'),
    );
    for (const [place, secret] of [keys.partner.sandbox, keys.otherPartner.sandbox].entries()) {
      const slug = SANDBOX.partners[place]?.slug ?? '';
      const made = await adminClient(db).appointment.findMany({
        where: { orgId: SANDBOX.id, partner: { slug } },
        include: { catalog: { include: { appointmentTypes: true } } },
      });
      expect(made.length).toBeGreaterThan(2);
      for (const { partnerId, patientId, appointmentTypeId, catalog } of made) {
        expect(catalog?.appointmentTypes.map((held) => held.appointmentTypeId)).toContain(appointmentTypeId);
        const where = { orgId: SANDBOX.id, partnerId: partnerId ?? '', patientId: patientId ?? '' };
        expect(await adminClient(db).partnerPatientLink.count({ where })).toBe(1);
      }
      const ask = graphqlClient(server.app, secret, '/partner/graphql');
      const { appointments } = (
        await ask<{
          appointments: {
            totalCount: number;
            nodes: { partnerReference: string; externalPaymentReference: string; patient: object | null }[];
          };
        }>(
          '{ appointments(first: 100) { totalCount nodes { partnerReference externalPaymentReference patient { firstName } } } }',
        )
      ).expectData();
      expect(appointments.totalCount).toBe(made.length);
      for (const node of appointments.nodes) {
        expect(node.partnerReference).toMatch(/^[A-Z]{3}-BOOKING-\d{6}$/);
        expect(node.externalPaymentReference).toMatch(/^demo-payment-\d{6}$/);
        expect(node.patient).not.toBeNull();
      }
    }
    await server.close();
  });

  it('are the same four weeks later but for their dates', async () => {
    const others = await testDatabase();
    const again = demoConfig();
    const later = 28 * DAY_MS;
    await prepareDemo(others, again, new Date(NOW.getTime() + later));
    const visits = async (database: Database, shift: number) => {
      const rows = await adminClient(database).appointment.findMany({
        include: {
          ...{ appointmentType: { select: { name: true } }, questionnaire: { select: { answers: true } } },
          ...{ patient: { select: { chartNumber: true } }, practitioner: { select: { sortName: true } } },
        },
      });
      return rows
        .map(({ orgId, status, startsAt, partnerReference, patient, practitioner, appointmentType }) =>
          JSON.stringify([
            ...[orgId, status, startsAt.getTime() - shift, partnerReference],
            ...[patient, practitioner, appointmentType],
          ]),
        )
        .sort();
    };
    expect(await visits(others, later)).toEqual(await visits(db, 0));
    await others.close();
    rmSync(again.dataDir, { recursive: true, force: true });
  });

  it('come once: more patients for an organization that has some add none', async () => {
    const where = { orgId: LIVE.id };
    const before = await adminClient(db).appointment.count({ where });
    await seedDatabase(db, config, { patients: 10, now: NOW });
    expect(await adminClient(db).appointment.count({ where })).toBe(before);
  });

  it('come with the patients of an organization that is made for them', async () => {
    await seedDatabase(db, config, { patients: 100, organization: 'Load clinic', now: NOW });
    const { id: orgId } = await adminClient(db).organization.findFirstOrThrow({
      where: { name: 'Load clinic' },
    });
    const rows = await appointmentsOf(orgId);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.every(({ partnerId }) => partnerId === null)).toBe(true);
  });
});
