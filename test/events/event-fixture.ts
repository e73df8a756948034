import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';

/** Whose event it is. */
export interface Whose {
  readonly orgId: string;
  readonly partnerId?: string | null;
}

/** Adds an event of an appointment behind the last one, as a mutation does. @param type as the outbox keeps it */
export async function makeEvent(database: Database, at: Date, type: string, { orgId, partnerId }: Whose) {
  const prisma = adminClient(database);
  const { last: position } = await prisma.outboxCounter.upsert({
    where: { orgId },
    create: { orgId, last: 1 },
    update: { last: { increment: 1 } },
  });
  return await prisma.outboxEvent.create({
    data: {
      ...{ orgId, type, entityType: 'Appointment', entityId: uuidv7(), patientId: null },
      ...{ partnerId: partnerId ?? null, payload: { version: 3 }, position, at },
    },
  });
}
