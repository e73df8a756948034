import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { hours, makeAppointmentType, makeSchedule } from '../support/booking-fixture.ts';
import { browserPath, IN_BROWSER, launchBrowser } from '../support/browser.ts';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import {
  type Made,
  type MadePartner,
  makeLocation,
  makePartner,
  makePractitioner,
} from '../support/fixture.ts';
import { testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';
import {
  type Answer,
  codeIn,
  Guest,
  intentIn,
  linkIn,
  PortalProcess,
  slotsIn,
  tapWire,
  type Wire,
} from './portal.ts';

// Live, where nothing runs but what was registered.
const clinic = testClinic('LIVE');
const MANIFEST = JSON.parse(
  readFileSync(
    new URL('../../examples/generated/partner-portal/persisted-documents.json', import.meta.url),
    'utf8',
  ),
) as Record<string, string>;
const nameOf = (documentId: string) =>
  /(?:query|mutation) (\w+)/.exec(MANIFEST[documentId.slice(7)] ?? '')?.[1];

const DAY_MS = 86_400_000;
const QUESTIONS = [
  { key: 'reason', label: 'What brings you?', help: null, kind: 'TEXT', isRequired: true, options: [] },
];

let partner: MadePartner;
let service: Made;
let practitioner: Made;
let wire: Wire;
let portal: PortalProcess;

beforeAll(async () => {
  const { database, orgId, organization } = clinic;
  const location = await makeLocation(database, orgId, { phone: '+442079460150' });
  practitioner = await makePractitioner(database, orgId, { firstName: 'Gerty', lastName: '<i>Cori' });
  const weeklyHours = hours('08:00', '20:00', [1, 2, 3, 4, 5, 6, 7]);
  await makeSchedule(database, orgId, practitioner, location, { weeklyHours });
  partner = await makePartner(database, organization, { name: 'Portal & Sons' });
  service = await makeAppointmentType(database, orgId, {
    ...{ name: 'First <b>visit', priceInCents: 9_500, questions: QUESTIONS },
    ...{ practitioners: [practitioner], catalogIds: [partner.catalogId] },
  });
  wire = await tapWire(await clinic.server.listen());
  portal = new PortalProcess({ url: wire.url, key: partner.secret });
});
afterAll(async () => {
  await portal.close();
  await wire.close();
});

/** Names of the operations that were sent since, in their order. */
function sentSince(place: number): (string | undefined)[] {
  return wire.sent.slice(place).map(({ body }) => nameOf(body.documentId));
}

const appointments = () => clinic.db.appointment.findMany({ orderBy: { id: 'asc' } });
const appointmentOf = async (path: string) => {
  const id = decodeURIComponent(path.split('?')[0]?.split('/')[2] ?? '');
  return (await appointments()).find((row) => encodeId('Appointment', row.id) === id);
};

let people = 0;
/** A guest who has said who it is, someone new. */
async function guest(): Promise<Guest> {
  people += 1;
  const made = new Guest(portal);
  const person = { firstName: 'Ada', lastName: `Lovelace ${people}`, email: `ada${people}@example.com` };
  expect((await made.post('/person', person)).location).toBe('/book');
  return made;
}

const search = (who: Guest, rest: Record<string, string> = {}) =>
  who.get(`/book/slots?${new URLSearchParams({ service: service.id, ...rest })}`);

/** Holds a slot of some days ahead. */
async function hold(who: Guest, place = 0): Promise<{ path: string; slotId: string }> {
  const page = await search(who, { day: '2026-03-09' });
  const slotId = slotsIn(page)[place] ?? '';
  const { location, html } = await who.post('/holds', { intent: intentIn(page), slotId });
  expect(location, html).toMatch(/^\/checkouts\/[0-9a-f]{32}$/);
  return { path: location, slotId };
}

/** Books one. @returns where the booking is */
async function book(who: Guest): Promise<string> {
  const { path } = await hold(who);
  const { location, html } = await who.post(`${path}/pay`);
  expect(location, html).toMatch(/^\/bookings\/.*\?done=booked$/);
  return location.split('?')[0] ?? '';
}

/** An address of the clinic's server, which has been given another port than it was told of. */
const atClinic = (address: string) => new URL(new URL(address).pathname, clinic.server.url).href;

/** What the portal has kept of the payment of a checkout. */
const paymentOf = (path: string) => portal.checkouts().find(({ id }) => path.endsWith(id))?.payment;

const secondsIn = ({ html }: Answer) => Number(/data-seconds="(\d+)"/.exec(html)?.[1]);

describe('the portal', () => {
  it('does not start while its operations are not registered, and says how they are', async () => {
    expect(await portal.start()).toBe(1);
    expect(portal.output).toContain('npm run operations -- push');
    expect(portal.output).not.toContain(partner.secret);
  });

  it('[82] starts once they are', async () => {
    const answer = await clinic.as('admin')<{ result: { __typename: string } }>(
      `mutation($input: RegisterOperationsInput!) { result: registerOperations(input: $input) { __typename } }`,
      { input: { partnerId: encodeId('Partner', partner.partnerId), manifest: MANIFEST } },
    );
    expect(answer.expectData().result.__typename).toBe('RegisterOperationsSuccess');
    expect(await portal.start()).toBeNull();
    const { status, headers, html } = await new Guest(portal).get('/');
    expect(status).toBe(200);
    expect(html).toContain('Portal &amp; Sons');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax/);
    for (const file of ['/portal.js', '/portal.css', '/icon.svg'])
      expect((await new Guest(portal).get(file)).status).toBe(200);
  });

  it('asks first who it is, and takes no form that is not filled in', async () => {
    const who = new Guest(portal);
    for (const path of ['/book', '/bookings', '/checkouts/x'])
      expect((await who.get(path)).location).toBe('/');
    const typed = { firstName: '"><b>', lastName: '', email: 'nowhere', dateOfBirth: '2026-02-31' };
    const answer = await who.post('/person', typed);
    expect([answer.status, codeIn(answer)]).toEqual([422, 'VALIDATION_FAILED']);
    for (const word of ['Last name', 'Email', 'Date of birth']) expect(answer.html).toContain(`${word}: `);
    expect(answer.html).toContain('value="&quot;>&lt;b>"');
  });

  it('[44] pages through the free times of several days, each once, and back', async () => {
    const who = await guest();
    const services = await who.get('/book');
    expect(services.html).toContain('First &lt;b>visit');
    let page = await who.get(linkIn(services, '/book/slots'));
    const pages = [slotsIn(page)];
    for (let next = linkIn(page, 'rel="next"'); next; next = linkIn(page, 'rel="next"')) {
      page = await who.get(next);
      pages.push(slotsIn(page));
    }
    const all = pages.flat();
    // Seven days of 24 slots, but for the hours of the first that are over.
    expect([new Set(all).size, pages.length]).toEqual([all.length, 4]);
    expect(all.length).toBeGreaterThan(150);
    expect(slotsIn(await who.get(linkIn(page, 'rel="prev"')))).toEqual(pages.at(-2));
    expect(page.html).toContain('Gerty &lt;i>Cori');
    expect(slotsIn(await search(who, { with: practitioner.id }))).toEqual(pages[0]);
    expect(slotsIn(await search(who, { day: '2026-03-09' }))[0]).not.toBe(all[0]);
    expect((await search(who, { service: 'nothing' })).status).toBe(404);
    expect(codeIn(await search(who, { after: 'nothing' }))).toBe('INVALID_CURSOR');
  });

  it('[50–52, 54, 66] holds, confirms and lists a booking, with the form of the clinic', async () => {
    const who = await guest();
    const { path } = await hold(who);
    const checkout = await who.get(path);
    expect(secondsIn(checkout)).toBe(600);
    expect(checkout.html).toContain('Pay $95.00 and book');
    const { location } = await who.post(`${path}/pay`);
    expect(await appointmentOf(location)).toMatchObject({
      ...{ status: 'CONFIRMED', externalPaymentReference: expect.stringMatching(/^pay_/) },
      partnerReference: path.split('/')[2],
    });
    const booking = await who.get(location);
    expect(booking.html).toContain('Your visit is booked.');
    expect(booking.html).toContain('You can cancel it, and get your money back, until Sunday');
    const form = linkIn(booking, '/questionnaires/');
    expect((await fetch(atClinic(form))).status).toBe(200);
    expect(linkIn(await who.get('/bookings'), '/bookings/')).toBe(location.split('?')[0]);
    expect((await who.get(path)).location).toBe(location.split('?')[0]);
    // Someone for whom it has booked can be chosen the next time.
    const next = new Guest(portal);
    const [, patientId = ''] =
      /<option value="([^"]+)"[^>]*>Ada Lovelace/.exec((await next.get('/')).html) ?? [];
    expect((await next.post('/person', { patientId })).location).toBe('/book');
    expect((await next.post('/person', { patientId: practitioner.id })).status).toBe(404);
    expect((await next.get('/bookings')).html).toContain('Lovelace');
  });

  it('[A4] extends a hold once, and gives it back', async () => {
    const who = await guest();
    const { path } = await hold(who);
    expect((await who.post(`${path}/extend`)).location).toBe(path);
    const extended = await who.get(path);
    expect(secondsIn(extended)).toBe(1_200);
    expect(extended.html).not.toContain('I need more time');
    const before = await databaseState(clinic.database);
    expect((await who.post(`${path}/extend`)).location).toBe(path);
    expect(await databaseState(clinic.database)).toEqual(before);
    expect((await who.post(`${path}/release`)).location).toMatch(/^\/book\/slots\?service=/);
    expect((await appointments()).at(-1)?.status).toBe('RELEASED');
    expect(codeIn(await who.get(path))).toBe('RELEASED');
  });

  it('offers others where a slot was lost, to be taken at once', async () => {
    const [who, other] = [await guest(), await guest()];
    const page = await search(who, { day: '2026-03-09' });
    const { slotId } = await hold(other);
    const before = await databaseState(clinic.database);
    const lost = await who.post('/holds', { intent: intentIn(page), slotId });
    expect([lost.status, codeIn(lost)]).toEqual([409, 'SLOT_UNAVAILABLE']);
    expect(await databaseState(clinic.database)).toEqual(before);
    const [alternative = ''] = slotsIn(lost);
    expect(slotsIn(lost)).toHaveLength(5);
    const held = await who.post('/holds', { intent: intentIn(lost), slotId: alternative });
    expect(held.location).toMatch(/^\/checkouts\//);
  });

  it('[A57] tells of a hold that is over, charges nothing, and holds the same time again', async () => {
    const who = await guest();
    const { path, slotId } = await hold(who);
    clinic.clock.advance(10 * 60_000);
    const before = await databaseState(clinic.database);
    const paid = await who.post(`${path}/pay`);
    expect([paid.status, codeIn(paid)]).toEqual([409, 'HOLD_EXPIRED']);
    expect(await databaseState(clinic.database)).toEqual(before);
    expect(paymentOf(path)?.status).toBe('VOIDED');
    const over = await who.get(path);
    expect([over.status, codeIn(over), slotsIn(over)[0]]).toEqual([409, 'HOLD_EXPIRED', slotId]);
    const again = await who.post('/holds', { intent: intentIn(over), slotId });
    expect(again.location).not.toBe(path);
    expect((await who.post(`${again.location}/pay`)).location).toContain('done=booked');
  });

  it('[A7] books once, however often a form is sent', async () => {
    const who = await guest();
    const page = await search(who, { day: '2026-03-09' });
    const sent = { intent: intentIn(page), slotId: slotsIn(page)[0] ?? '' };
    const count = (await appointments()).length;
    const held = await Promise.all([1, 2, 3].map(() => who.post('/holds', sent)));
    expect(new Set(held.map(({ location }) => location)).size).toBe(1);
    const [path = ''] = held.map(({ location }) => location);
    const paid = await Promise.all([1, 2, 3].map(() => who.post(`${path}/pay`)));
    expect(new Set(paid.map(({ location }) => location)).size).toBe(1);
    expect(paid[0]?.location).toContain('done=booked');
    expect((await appointments()).length).toBe(count + 1);
  });

  it('[A6, A7] sends again what was not answered, with the same key', async () => {
    const who = await guest();
    const { path } = await hold(who);
    const place = wire.sent.length;
    let lost = 0;
    wire.lose = (id) => nameOf(id) === 'PortalConfirm' && lost++ < 1;
    const { location } = await who.post(`${path}/pay`);
    wire.lose = null;
    expect(location).toContain('done=booked');
    const confirmations = wire.sent
      .slice(place)
      .filter(({ body }) => nameOf(body.documentId) === 'PortalConfirm');
    expect(confirmations).toHaveLength(2);
    expect(confirmations[0]?.text).toBe(confirmations[1]?.text);
  });

  it('[A7] does not know when no answer comes at all, keeps the payment, and asks again', async () => {
    const who = await guest();
    const { path } = await hold(who);
    wire.lose = (id) => nameOf(id) === 'PortalConfirm';
    const unknown = await who.post(`${path}/pay`);
    wire.lose = null;
    expect([unknown.status, codeIn(unknown)]).toEqual([503, 'UNREACHABLE']);
    expect(unknown.html).toContain('We have not heard yet');
    const payment = paymentOf(path);
    expect(payment?.status).toBe('AUTHORIZED');
    const count = (await appointments()).length;
    const { location } = await who.post(`${path}/pay`);
    expect(location).toContain('done=booked');
    expect(paymentOf(path)).toEqual({ reference: payment?.reference, status: 'CAPTURED' });
    const row = await appointmentOf(location);
    expect(row).toMatchObject({ status: 'CONFIRMED', externalPaymentReference: payment?.reference });
    expect((await appointments()).length).toBe(count);
  });

  it('[A7] gets the same booking when it dies between paying and the answer', async () => {
    const who = await guest();
    const { path } = await hold(who);
    wire.lose = (id) => {
      if (nameOf(id) !== 'PortalConfirm') return false;
      void portal.kill();
      return true;
    };
    await expect(who.post(`${path}/pay`)).rejects.toThrow();
    wire.lose = null;
    await portal.kill();
    const before = paymentOf(path);
    const state = await databaseState(clinic.database);
    expect(before?.status).toBe('AUTHORIZED');
    expect(await portal.start()).toBeNull();
    // It finds out by itself, for whoever has closed the page.
    await expect.poll(() => paymentOf(path), { timeout: 20_000 }).toEqual({ ...before, status: 'CAPTURED' });
    const { location } = await who.get(path);
    expect(await appointmentOf(location)).toMatchObject({
      ...{ status: 'CONFIRMED', externalPaymentReference: before?.reference },
    });
    expect(await databaseState(clinic.database)).toEqual(state);
  });

  it('[A7] knows its booking by the payment when the key is forgotten', async () => {
    const who = await guest();
    const { path } = await hold(who);
    wire.lose = (id) => nameOf(id) === 'PortalConfirm';
    expect((await who.post(`${path}/pay`)).status).toBe(503);
    wire.lose = null;
    clinic.clock.advance(DAY_MS + 1);
    const count = (await appointments()).length;
    expect((await who.get(path)).location).toMatch(/^\/bookings\//);
    expect(paymentOf(path)?.status).toBe('CAPTURED');
    expect((await appointments()).length).toBe(count);
    expect(linkIn(await who.get('/bookings'), '/bookings/')).not.toBe('');
  });

  it('[58–60] moves a booking within its policy, cancels it, and gives the money back', async () => {
    const who = await guest();
    const path = await book(who);
    const original = await appointmentOf(path);
    const move = await who.get(`${path}/move`);
    const starts = slotsIn(move);
    expect(starts.length).toBeGreaterThan(10);
    const sent = { intent: intentIn(move), slotId: starts[4] ?? '' };
    const moved = await Promise.all([who.post(`${path}/move`, sent), who.post(`${path}/move`, sent)]);
    expect(moved.map(({ location }) => location)).toEqual([`${path}?done=moved`, `${path}?done=moved`]);
    const row = await appointmentOf(path);
    expect(row).toMatchObject({ rescheduleCount: 1, originalStart: original?.startsAt });
    expect(row?.startsAt).not.toEqual(original?.startsAt);
    const booking = await who.get(path);
    expect(booking.html).toContain('It has been moved as often as the clinic allows.');
    const before = await databaseState(clinic.database);
    const again = await who.post(`${path}/move`, { intent: intentIn(move), slotId: starts[7] ?? '' });
    expect([again.status, codeIn(again)]).toEqual([409, 'RESCHEDULE_LIMIT_REACHED']);
    expect((await who.get(`${path}/move`)).location).toBe(path);
    const ask = await who.get(`${path}/cancel`);
    const changed = await who.post(`${path}/cancel`, { intent: intentIn(ask), version: '1' });
    expect([changed.status, codeIn(changed)]).toEqual([409, 'VERSION_CONFLICT']);
    expect(await databaseState(clinic.database)).toEqual(before);
    const version = /name="version" value="(\d+)"/.exec(ask.html)?.[1] ?? '';
    const cancel = { intent: intentIn(ask), version, reason: 'A cold' };
    expect((await who.post(`${path}/cancel`, cancel)).location).toBe(`${path}?done=cancelled`);
    expect((await who.post(`${path}/cancel`, cancel)).location).toBe(`${path}?done=cancelled`);
    expect(await appointmentOf(path)).toMatchObject({ status: 'CANCELLED' });
    const kept = portal.checkouts().find(({ id }) => id === row?.partnerReference);
    expect(kept?.payment?.status).toBe('REFUNDED');
  });

  it('[60] says until when, and who to call when it is too late', async () => {
    const who = await guest();
    const path = await book(who);
    const ask = await who.get(`${path}/cancel`);
    const version = /name="version" value="(\d+)"/.exec(ask.html)?.[1] ?? '';
    const start = (await appointmentOf(path))?.startsAt.getTime() ?? 0;
    clinic.clock.advance(start - clinic.clock.now().getTime() - DAY_MS + 1);
    const before = await databaseState(clinic.database);
    const late = await who.post(`${path}/cancel`, { intent: intentIn(ask), version });
    expect([late.status, codeIn(late)]).toEqual([409, 'CANCEL_TOO_LATE']);
    expect(await databaseState(clinic.database)).toEqual(before);
    const booking = await who.get(path);
    expect(booking.html).toContain('It can’t be cancelled here any more.');
    expect(booking.html).toContain('href="tel:+442079460150"');
  });

  it('[A49] shows nobody what is someone else’s: as if it were not there', async () => {
    const [who, other] = [await guest(), await guest()];
    const [{ path }, booking] = [await hold(who, 3), await book(who)];
    const before = await databaseState(clinic.database);
    const nothing = await other.get('/bookings/nothing');
    const intent = { intent: 'x', slotId: 'x' };
    for (const answer of [
      ...[await other.get(path), await other.get(booking), await other.get(`${booking}/move`)],
      ...[await other.get(`${booking}/cancel`), await other.post(`${path}/pay`)],
      ...[await other.post(`${path}/release`), await other.post(`${path}/extend`)],
      ...[await other.post(`${booking}/cancel`, intent), await other.post(`${booking}/move`, intent)],
    ])
      expect([answer.status, answer.html]).toEqual([404, nothing.html]);
    expect(await databaseState(clinic.database)).toEqual(before);
  });

  it('takes no form of another site', async () => {
    const who = await guest();
    const { path } = await hold(who, 2);
    const place = wire.sent.length;
    for (const headers of [
      ...[{}, { origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }],
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await who.post(`${path}/pay`, {}, headers as Record<string, string>);
      expect([answer.status, codeIn(answer)]).toEqual([403, 'FOREIGN_FORM']);
    }
    expect(sentSince(place)).toEqual([]);
  });

  it('says when to try again where the budget is spent', async () => {
    const { database, clock } = clinic;
    const limited = await testServer({
      database,
      clock,
      config: { rateLimits: { org: 0, partner: 10_000 } },
    });
    const who = await guest();
    wire.target = await limited.listen();
    let answer = await search(who);
    for (let tried = 0; answer.status === 200 && tried < 50; tried += 1) answer = await search(who);
    wire.target = clinic.server.url;
    await limited.close();
    expect([answer.status, codeIn(answer)]).toEqual([503, 'RATE_LIMITED']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.html).toContain(`Try again in ${answer.headers.get('retry-after')} second`);
  });
});

describe.skipIf(!browserPath)(IN_BROWSER, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
  const complaints: string[] = [];

  async function open(options: Parameters<Browser['newContext']>[0]): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    return page;
  }

  /** Nothing but what scrolls on purpose sticks out to the right of a phone. */
  const expectToFit = async (page: Page) => {
    const width = await page.evaluate('document.documentElement.scrollWidth');
    expect(width, page.url()).toBeLessThanOrEqual(360);
    expect(await page.getByRole('heading', { level: 1 }).count(), page.url()).toBe(1);
  };

  /** Says who it is, and holds a free time. */
  async function holdSlot(page: Page, lastName: string): Promise<void> {
    await page.goto(portal.url);
    await expectToFit(page);
    await page.getByLabel('First name').fill('Grace');
    await page.getByLabel('Last name').fill(lastName);
    await page.getByLabel('Email').fill('grace@example.com');
    await page.getByRole('button', { name: 'Continue' }).last().click();
    await page.getByRole('heading', { name: 'What can we book for you?' }).waitFor();
    await expectToFit(page);
    await page.getByRole('link', { name: 'First <b>visit' }).click();
    await page.getByLabel('With').selectOption({ label: 'Gerty <i>Cori' });
    await page.getByRole('button', { name: 'Show times' }).click();
    await page.getByRole('link', { name: 'More times' }).click();
    await page.getByRole('link', { name: 'More times' }).click();
    await expectToFit(page);
    await page
      .getByRole('button', { name: /^Hold .* 12:00 with Gerty/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Pay and book' }).waitFor();
    await expectToFit(page);
  }

  it('someone books on a phone, answers the clinic, moves the visit and cancels it', async () => {
    const page = await open(PHONE);
    await holdSlot(page, 'Hopper');
    const timer = page.getByRole('timer');
    const left = async () => {
      const [minutes = 0, seconds = 0] = ((await timer.textContent()) ?? '').split(':').map(Number);
      return minutes * 60 + seconds;
    };
    await expect.poll(left, { timeout: 20_000 }).toBeLessThan(600);
    await page.getByRole('button', { name: 'I need more time' }).click();
    await expect.poll(left, { timeout: 20_000 }).toBeGreaterThan(600);
    await page.getByRole('button', { name: 'Pay $95.00 and book' }).click();
    await page.getByRole('status').filter({ hasText: 'Your visit is booked.' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('notice');
    await expectToFit(page);
    const booking = page.url().split('?')[0] ?? '';

    const form = await page.getByRole('link', { name: 'Answer the questions' }).getAttribute('href');
    await page.goto(atClinic(form ?? ''));
    await page.getByLabel('What brings you?').fill('My knee');
    await page.getByRole('button', { name: 'Send answers' }).click();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();

    await page.goto(booking);
    await page.getByText('The clinic has your answers').waitFor();
    await page.getByRole('link', { name: 'Move it' }).click();
    await expectToFit(page);
    await page
      .getByRole('button', { name: /^Move to/ })
      .nth(3)
      .click();
    await page.getByRole('status').filter({ hasText: 'Your visit has been moved.' }).waitFor();

    await page.getByRole('link', { name: 'Bookings', exact: true }).click();
    await expectToFit(page);
    await page.getByRole('link', { name: /First <b>visit with Gerty/ }).click();
    await page.getByRole('link', { name: 'Cancel it' }).click();
    await expectToFit(page);
    await page.getByLabel('Why? (optional)').fill('It is better');
    await page.getByRole('button', { name: 'Cancel the visit' }).click();
    await page.getByRole('status').filter({ hasText: 'Your visit is cancelled' }).waitFor();
    const row = await appointmentOf(new URL(booking).pathname);
    expect(row).toMatchObject({ status: 'CANCELLED', rescheduleCount: 1 });
    expect(complaints).toEqual([]);
  });

  it('the page tells when the time is over, also to those who do not see it', async () => {
    const page = await open(PHONE);
    await page.clock.install();
    await holdSlot(page, 'Expired');
    await page.clock.runFor(9 * 60_000);
    await page.getByRole('status').filter({ hasText: '1 minute left' }).waitFor();
    clinic.clock.advance(10 * 60_000);
    await page.clock.runFor(61_000);
    await page.getByRole('alert').filter({ hasText: 'is free again' }).waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('problem');
    await page.getByRole('button', { name: 'Hold the same time again' }).click();
    await page.getByRole('heading', { name: 'Pay and book' }).waitFor();
  });

  it('the pages work without scripts', async () => {
    const page = await open({ ...PHONE, javaScriptEnabled: false });
    await page.goto(portal.url);
    await page.getByLabel('Name', { exact: true }).selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Continue' }).first().click();
    await page.getByRole('link', { name: 'First <b>visit' }).click();
    await page.getByRole('button', { name: /^Hold/ }).last().click();
    await page.getByText('Held for you for another').waitFor();
    await page.getByRole('button', { name: /^Pay/ }).click();
    await page.getByRole('status').filter({ hasText: 'Your visit is booked.' }).waitFor();
  });
});

describe('what the portal has sent and shown', () => {
  it('[82, A56] was the hash of a registered operation each time, and each of them once at least', async () => {
    const names = new Set<string | undefined>();
    for (const { body, headers } of wire.sent) {
      expect(Object.keys(body).sort()).toEqual(['documentId', 'variables']);
      names.add(nameOf(body.documentId));
      expect(headers['apollographql-client-name']).toBe('caregraph-partner-portal');
    }
    const registered = Object.keys(MANIFEST).map((hash) => nameOf(`sha256:${hash}`));
    expect([...names].sort()).toEqual(registered.sort());
    const live = graphqlClient(clinic.server.app, partner.secret, '/partner/graphql');
    (await live('{ viewer { kind } }')).expectError('OPERATION_NOT_REGISTERED', 403);
  });

  it('[A6] has an idempotency key in every mutation', () => {
    for (const { body } of wire.sent)
      if (MANIFEST[body.documentId.slice(7)]?.startsWith('mutation'))
        expect(body.variables.input?.idempotencyKey, nameOf(body.documentId)).toEqual(expect.any(String));
  });

  it('never held the key, nor a hold’s token', () => {
    const tokens = portal.checkouts().flatMap(({ hold: held }) => (held ? [held.token] : []));
    expect(tokens.length).toBeGreaterThan(10);
    const seen = [...Guest.seen, portal.output].join('\n');
    expect(seen.length).toBeGreaterThan(100_000);
    for (const secret of [partner.secret, 'sk_live_', ...tokens]) expect(seen).not.toContain(secret);
  });
});
