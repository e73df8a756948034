import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import type { Made, MadePartner } from '../support/fixture.ts';

/** Makes events of a victim's appointment, and a webhook that has told of it. @param name a word of its records */
export async function makeEvents(
  database: Database,
  orgId: string,
  { partner, appointmentId, patient }: { partner: MadePartner; appointmentId: string; patient: Made },
  name: string,
) {
  const admin = adminClient(database);
  const { partnerId } = partner;
  await admin.outboxCounter.create({ data: { orgId, last: 3 } });
  const made = ['appointment.confirmed', 'appointment.held', 'appointment.confirmed'].map((type, index) =>
    admin.outboxEvent.create({
      data: {
        ...{ orgId, type, entityType: 'Appointment', entityId: appointmentId, patientId: patient.uuid },
        ...{ partnerId, payload: { version: 1 }, position: index + 1 },
        at: new Date('2026-01-01T00:00:00.000Z'),
      },
    }),
  );
  const [event] = await admin.$transaction(made);
  if (!event) throw new Error('No event was made.');
  const endpoint = { orgId, partnerId, url: `https://${name}.example`, secretCiphertext: new Uint8Array(1) };
  const on = await admin.webhookEndpoint.create({ data: { ...endpoint, position: 3 } });
  const disabledAt = new Date('2026-01-01T00:00:00.000Z');
  const off = await admin.webhookEndpoint.create({ data: { ...endpoint, position: 3, disabledAt } });
  const delivery = await admin.webhookDelivery.create({
    data: { orgId, endpointId: on.id, eventId: event.id, status: 'FAILED' },
  });
  return {
    uuids: { WebhookEndpoint: on.id, WebhookDelivery: delivery.id },
    disabledEndpointId: encodeId('WebhookEndpoint', off.id),
    feedCursor: Buffer.from(JSON.stringify(['Change', 0, event.id])).toString('base64url'),
  };
}
