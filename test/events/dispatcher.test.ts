import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebhookDispatcher } from '../../src/events/dispatcher.ts';
import { encryptWebhookSecret, issueWebhookSecret } from '../../src/events/webhook-endpoint-record.ts';
import { createFieldCipher } from '../../src/platform/crypto.ts';
import { adminClient } from '../../src/platform/database.ts';
import { createLogger } from '../../src/platform/log.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { testClinic } from '../support/clinic.ts';
import { testConfig, testServer } from '../support/server.ts';
import { makeEvent } from './event-fixture.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const clinic = testClinic();
const cipher = createFieldCipher(testConfig().encryptionKey);
const PATIENCE = { timeout: 30_000 };
let receiver: Receiver;

beforeEach(async () => {
  receiver = await startReceiver();
  const { orgId } = clinic;
  const id = uuidv7();
  const secretCiphertext = encryptWebhookSecret(issueWebhookSecret(), cipher, orgId, id);
  const { last = 0n } = (await clinic.db.outboxCounter.findFirst()) ?? {};
  await clinic.db.webhookDelivery.deleteMany();
  await clinic.db.webhookEndpoint.deleteMany();
  await clinic.db.webhookEndpoint.create({
    data: { orgId, id, url: receiver.url, secretCiphertext, position: last },
  });
});
afterEach(() => receiver.close());

const happen = () => makeEvent(clinic.database, clinic.clock.now(), 'appointment.held', clinic);
const delivery = () => clinic.db.webhookDelivery.findFirstOrThrow();

/** A dispatcher whose receivers have this long. */
function dispatcher(timeout: number, interval = 10, logged: string[] = []) {
  const prisma = adminClient(clinic.database);
  const send = { reach: 'ANYWHERE', timeout } as const;
  const log = createLogger('debug', { write: (line) => void logged.push(line) });
  return new WebhookDispatcher({ prisma, clock: clinic.clock, cipher, send }, log, interval);
}

it('a server that listens sends what happens, pass after pass', async () => {
  const { database, clock } = clinic;
  const server = await testServer({ database, clock, config: { webhookInterval: 1 } });
  await server.listen();
  for (const sent of [1, 2]) {
    await happen();
    await vi.waitFor(() => expect(receiver.received).toHaveLength(sent), PATIENCE);
  }
  await server.close();
  expect(await clinic.db.webhookDelivery.count({ where: { status: 'DELIVERED' } })).toBe(2);
});

it('a dispatcher that stops ends what is under way, and begins nothing more', async () => {
  receiver.behave('SILENT');
  await happen();
  const stopping = dispatcher(500);
  stopping.start();
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), PATIENCE);
  await stopping.stop();
  expect(await delivery()).toMatchObject({ status: 'PENDING', attemptCount: 1, failureCode: 'TIMEOUT' });
  stopping.start();
  await stopping.stop();
  expect(receiver.received).toHaveLength(1);
});

it('a dispatcher without an interval sends nothing', async () => {
  await happen();
  const idle = dispatcher(500, 0);
  idle.start();
  await idle.stop();
  expect(await clinic.db.webhookDelivery.count()).toBe(0);
});

it('a pass that fails is told of without a value, and the next one is run', async () => {
  const logged: string[] = [];
  const prisma = adminClient(clinic.database);
  const failing = vi.spyOn(prisma, '$executeRaw').mockRejectedValueOnce(new Error('a value of a row'));
  await happen();
  const running = dispatcher(500, 10, logged);
  running.start();
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), PATIENCE);
  await running.stop();
  failing.mockRestore();
  expect(logged.join()).toContain('could not dispatch webhooks');
  expect(logged.join()).not.toContain('a value of a row');
});
