import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { questionnaireToken } from '../../src/booking/questionnaire-token.ts';
import { createFieldCipher } from '../../src/platform/crypto.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { ADA, testDesk } from '../booking/desk.ts';
import {
  ANSWERS,
  FORM,
  pathOf,
  questionnaireOf,
  SENT,
  type Shown,
  setForm,
} from '../booking/questionnaire-form.ts';
import { browserPath, IN_BROWSER, launchBrowser } from '../support/browser.ts';
import { makeOrganization } from '../support/fixture.ts';
import { byReads } from '../support/reads.ts';
import { testConfig } from '../support/server.ts';
import { databaseState, lastStatements } from '../support/state.ts';

const desk = testDesk();
let taken = 0;

/** A slot that no other test has. */
const next = () => {
  taken += 1;
  return taken;
};

/** Books a slot, and gives its form. */
async function makeForm(n = next()): Promise<Shown> {
  const { id } = await desk.book(n);
  return (await questionnaireOf(desk, id)) as Shown;
}

const open = (url: string, remoteAddress = '127.0.0.1') => desk.server.app.inject({ url, remoteAddress });
const TYPE = 'application/x-www-form-urlencoded';
const post = (url: string, sent: [string, string][] | string, type = TYPE) =>
  desk.server.app.inject({
    ...{ method: 'POST', url, headers: { 'content-type': type } },
    payload: typeof sent === 'string' ? sent : new URLSearchParams(sent).toString(),
  });
const row = ({ uuid }: Shown) => desk.db.questionnaire.findFirstOrThrow({ where: { id: uuid } });
const titleOf = (body: string) => /<h1>(.*)<\/h1>/.exec(body)?.[1];

/** What was sent is answered like this, and changes nothing. */
async function expectRefused(answer: () => ReturnType<typeof post>, status: number) {
  const before = await databaseState(desk.database);
  const response = await answer();
  expect(response.statusCode, response.body).toBe(status);
  expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(response.headers['cache-control']).toBe('no-store');
  expect(await databaseState(desk.database)).toEqual(before);
  return response;
}

beforeAll(async () => {
  await setForm(desk, FORM);
  const data = { timezone: 'Asia/Tokyo', name: 'Mill & Lane' };
  await desk.db.location.updateMany({ where: { id: desk.location.uuid }, data });
  await desk.db.appointmentType.updateMany({ where: { id: desk.type.uuid }, data: { name: 'Check <1>' } });
});

describe('[66, 69] the page of a form', () => {
  it('shows what the appointment is and when by its clocks, and nothing of the patient', async () => {
    // Half past three in the afternoon of the day before, in Greenwich.
    const form = await makeForm(31);
    expect(form.expiresAt).toBe('2026-03-09T15:30:00.000Z');
    const { statusCode, body } = await open(pathOf(form));
    expect(statusCode).toBe(200);
    expect(body).toContain('<strong>Check &lt;1&gt;</strong>');
    expect(body).toMatch(/Tuesday,? 10 March 2026 at 00:30<\/time> \(Asia\/Tokyo\)/);
    expect(body).toContain('Mill &amp; Lane');
    for (const word of Object.values(ADA)) expect(body).not.toContain(word);
    const { patientId } = await row(form);
    expect(body).not.toContain(patientId);
    // The form, its appointment, and what and where that is.
    expect(lastStatements(desk.server)).toBe(byReads(1, 4));
  });

  it('runs no script, loads nothing, and is kept by nobody', async () => {
    const { headers, body } = await open(pathOf(await makeForm()));
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    const style = /<style>(.*)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(String(headers['content-security-policy']).split('; ')).toEqual([
      ...["default-src 'none'", `style-src 'sha256-${hash}'`, "form-action 'self'", "base-uri 'none'"],
      "frame-ancestors 'none'",
    ]);
    expect(body).not.toMatch(/<script|<i>|<b>|\son\w+=|style="|src=/);
    expect(body).toContain('Why &lt;b&gt;do&lt;/b&gt; you &quot;come&quot;?');
    expect(body).toContain('value="&quot;&gt;&lt;i&gt;Worst&lt;/i&gt;"');
  });

  it('names a field for each question: by a label, or by the legend of its options', async () => {
    const { body } = await open(pathOf(await makeForm()));
    expect(body).toContain('<html lang="en">');
    expect(body).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = [...body.matchAll(/<label [^>]*for="([^"]+)"/g)].map(([, id]) => id);
    const fields = [...body.matchAll(/<(?:input|textarea) [^>]*id="([^"]+)"/g)].map(([, id]) => id);
    expect(labels).toEqual(fields);
    expect(fields).toHaveLength(4 + 2 + 3 + 3);
    expect(body.match(/<fieldset[^>]*>\n<legend/g)).toHaveLength(3);
    for (const [, named] of body.matchAll(/aria-describedby="([^"]+)"/g))
      for (const id of (named ?? '').split(' ')) expect(ids).toContain(id);
  });
});

describe('answers', () => {
  it('are taken, once', async () => {
    const form = await makeForm();
    const sent = await post(pathOf(form), [...SENT, ['unasked', 'x']]);
    expect([sent.statusCode, sent.body]).toEqual([303, '']);
    // Relative to the page, so that it holds behind any prefix.
    expect(`/questionnaires/${sent.headers.location}`).toBe(pathOf(form));
    expect(sent.headers['referrer-policy']).toBe('no-referrer');
    const now = desk.clock.now();
    expect(await row(form)).toMatchObject({
      ...{ status: 'COMPLETED', answers: ANSWERS, completedAt: now, version: 2 },
    });
    const shown = await open(pathOf(form));
    expect([shown.statusCode, titleOf(shown.body)]).toEqual([200, 'Thank you']);
    expect(shown.body).not.toContain('knee');
    const again = await expectRefused(() => post(pathOf(form), SENT), 409);
    expect(titleOf(again.body)).toBe('Your answers have been sent already');
  });

  it('are taken from one of those who send at once', async () => {
    const form = await makeForm();
    const statuses = await Promise.all(
      Array.from({ length: 6 }, async () => (await post(pathOf(form), SENT)).statusCode),
    );
    expect(statuses.sort()).toEqual([303, 409, 409, 409, 409, 409]);
    expect(await desk.events(form.uuid)).toEqual(['questionnaire.created', 'questionnaire.completed']);
  });

  it('are told of in the audit trail and the feed, and not told', async () => {
    const form = await makeForm();
    const { headers } = await post(pathOf(form), SENT);
    const { patientId } = await row(form);
    const audit = await desk.db.auditEvent.findFirstOrThrow({
      where: { entityId: form.uuid, action: 'completeQuestionnaire' },
    });
    expect(audit).toMatchObject({
      ...{ actorKind: 'PATIENT', actorLabel: 'Patient', patientId, version: 2 },
      requestId: headers['x-request-id'],
      changes: {
        status: ['PENDING', 'COMPLETED'],
        completedAt: [null, desk.clock.now().toISOString()],
        answers: ['[changed]', '[changed]'],
      },
    });
    const event = await desk.db.outboxEvent.findFirstOrThrow({
      where: { entityId: form.uuid, type: 'questionnaire.completed' },
    });
    expect(event).toMatchObject({ patientId, partnerId: desk.made.partnerId, payload: { version: 2 } });
    const told = JSON.stringify([audit, event, desk.server.logLines], (_key, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    for (const secret of ['knee', '181.5', headers.location as string]) expect(told).not.toContain(secret);
    const access = await desk.db.accessEntry.findFirstOrThrow({
      where: { patientId },
      orderBy: { id: 'desc' },
    });
    expect(access.isWrite).toBe(true);
  });

  it('that do not fit are shown again as they were typed, with what to do about each', async () => {
    const form = await makeForm();
    const mistaken: [string, string][] = [
      ...([
        ['reason', ''],
        ['name', '"><script>x</script>'],
        ['height', 'tall <1>'],
      ] as [string, string][]),
      ...([
        ['since', 'May'],
        ['pain', 'Bad'],
        ['had', 'Mumps'],
        ['had', 'Plague'],
      ] as [string, string][]),
    ];
    const { body } = await expectRefused(() => post(pathOf(form), mistaken), 422);
    expect(body).toContain('<title>Error: Before your appointment</title>');
    const summary = /role="alert">(.*?)<\/div>/s.exec(body)?.[1] ?? '';
    const places = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(places).toEqual(['q-reason', 'q-height', 'q-since', 'q-smokes', 'q-had']);
    for (const id of places) expect(body).toContain(` id="${id}"`);
    expect(body.match(/aria-invalid="true"/g)).toHaveLength(places.length);
    expect(body).toContain('value="&quot;&gt;&lt;script&gt;x&lt;/script&gt;"');
    expect(body).toContain('value="tall &lt;1&gt;"');
    expect(body).toMatch(/type="text" value="May"/);
    expect(body).toMatch(/value="Bad" checked/);
    expect(body).toMatch(/value="Mumps" checked/);
    expect(body.match(/ checked/g)).toHaveLength(2);
    expect(body).not.toContain('<script');
    expect((await post(pathOf(form), SENT)).statusCode).toBe(303);
  });

  it('come as a form, whole', async () => {
    const url = pathOf(await makeForm());
    await expectRefused(() => post(url, '{"reason":"x"}', 'application/json'), 415);
    await expectRefused(() => post(url, 'reason=x', 'text/plain'), 415);
    await expectRefused(() => post(url, `reason=${'x'.repeat(1_048_576)}`), 413);
    await expectRefused(() => post(url, '{', 'application/json'), 400);
    expect((await open(url)).statusCode).toBe(200);
  });
});

describe('a link', () => {
  const cipher = createFieldCipher(testConfig().encryptionKey);

  it('[A49] that is wrong in whatever way is answered like one to nothing', async () => {
    const form = await makeForm();
    const token = pathOf(form).split('/').at(-1) as string;
    const { orgId: other } = await makeOrganization(desk.database, { environment: 'SANDBOX' });
    const bytes = Buffer.from(token, 'base64url');
    const flipped = (place: number) => {
      const copy = Buffer.from(bytes);
      copy[place] = (copy[place] ?? 0) ^ 1;
      return copy.toString('base64url');
    };
    const foreign = createFieldCipher(new Uint8Array(32));
    const tokens = [
      // Made here, of what there is not.
      questionnaireToken(cipher, { orgId: desk.orgId, id: uuidv7() }),
      questionnaireToken(cipher, { orgId: uuidv7(), id: form.uuid }),
      // The form of another organization.
      questionnaireToken(cipher, { orgId: other, id: form.uuid }),
      questionnaireToken(foreign, { orgId: desk.orgId, id: form.uuid }),
      ...[flipped(0), flipped(16), flipped(32), flipped(63)],
      ...[
        token.slice(0, -1),
        `${token}A`,
        `${token}/`,
        `${token}=`,
        'x',
        '',
        'x'.repeat(500),
        '%00',
        form.id,
      ],
    ];
    const answers = new Set<string>();
    for (const wrong of tokens) {
      for (const answer of [
        () => open(`/questionnaires/${wrong}`),
        () => post(`/questionnaires/${wrong}`, SENT),
      ]) {
        const { body, headers } = await expectRefused(answer, 404);
        const { 'x-request-id': _id, date: _date, ...told } = headers;
        answers.add(JSON.stringify([body, told]));
      }
    }
    expect(answers.size).toBe(1);
    expect((await row(form)).status).toBe('PENDING');
  });

  it('can be tried so often from one address', async () => {
    const url = pathOf(await makeForm());
    const wrong = '/questionnaires/wrong';
    for (let n = 0; n < 120; n += 1) expect((await open(wrong, '192.0.2.1')).statusCode).toBe(404);
    const { statusCode, headers } = await open(url, '192.0.2.1');
    expect([statusCode, headers['retry-after']]).toEqual([429, '1']);
    expect((await open(url, '192.0.2.2')).statusCode).toBe(200);
  });
});

describe.skipIf(!browserPath)(IN_BROWSER, () => {
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    origin = await desk.server.listen();
    browser = await launchBrowser();
    const context = await browser.newContext({
      ...{ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
  });
  afterAll(() => browser?.close());

  /** Nothing sticks out to the right of a phone. */
  const overflow = async () => {
    const boxes = await Promise.all((await page.locator('main *').all()).map((each) => each.boundingBox()));
    return boxes.filter((box) => box && box.x + box.width > 361);
  };

  it('[66] a patient fills in the form on a phone, without scripts', async () => {
    const form = await makeForm();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${origin}${pathOf(form)}`);
    await page.getByRole('heading', { name: 'Before your appointment' }).waitFor();
    expect(await overflow()).toEqual([]);

    await page.getByRole('button', { name: 'Send answers' }).tap();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.getByRole('link').count()).toBe(4);
    expect(await overflow()).toEqual([]);
    await alert.getByRole('link', { name: /How tall/ }).tap();
    expect(new URL(page.url()).hash).toBe('#q-height');

    await page.getByLabel('Why <b>do</b> you "come"?').fill('My knee\nhurts');
    await page.getByLabel('How tall are you, in cm?').fill('181.5');
    await page.getByLabel('Since when? (optional)').fill('2026-02-01');
    await page.getByRole('group', { name: 'Do you smoke?' }).getByLabel('No').check();
    await page.getByRole('group', { name: 'How bad is it?' }).getByLabel('Bad').check();
    await page
      .getByRole('group', { name: /What have you had/ })
      .getByLabel('Mumps')
      .check();
    await page.getByRole('button', { name: 'Send answers' }).tap();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(pathOf(form));
    await page.reload();
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    expect(await row(form)).toMatchObject({
      status: 'COMPLETED',
      answers: {
        ...{ reason: 'My knee\nhurts', height: 181.5, since: '2026-02-01', smokes: false },
        ...{ pain: 'Bad', had: ['Mumps'] },
      },
    });
    // What the browser says of the first attempt; nothing of the policy, which it enforces.
    expect(complaints).toEqual([expect.stringContaining('422')]);
  });
});

// The clock moves on here: it stands last.
describe('a form whose time is over', () => {
  it('says so, and takes nothing', async () => {
    const form = await makeForm();
    await desk.done(desk.partner, 'cancelAppointment', { id: form.appointment.id });
    const other = await makeForm();
    desk.clock.advance(new Date(other.expiresAt).getTime() - desk.clock.now().getTime());
    for (const url of [pathOf(form), pathOf(other)]) {
      for (const answer of [() => open(url), () => post(url, SENT)]) {
        const { body } = await expectRefused(answer, 410);
        expect(titleOf(body)).toBe('This form can’t be filled in any more');
      }
    }
  });
});
