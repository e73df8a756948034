import type { Prisma } from '../generated/prisma/client.ts';
import type { Work } from '../platform/command.ts';
import type { RecordKind } from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';

/** Questionnaires among the versioned records. */
export const QUESTIONNAIRE: RecordKind = {
  ...{ type: 'Questionnaire', model: 'questionnaire', words: 'Questionnaire' },
};

/** An appointment that has just been confirmed. */
interface Confirmed {
  readonly id: string;
  readonly appointmentTypeId: string;
  readonly patientId: string;
  readonly partnerId: string | null;
}

/**
 * Gives a confirmed appointment its form, where its appointment type has one [66]: a copy, which stays as it is when the
 * type's is changed. In the transaction of the confirmation, which waits for no answer [A15].
 */
export async function createQuestionnaire(
  { tx, ledger, now }: Work,
  { id: appointmentId, appointmentTypeId, patientId, partnerId }: Confirmed,
): Promise<void> {
  const where = { orgId_id: { orgId: tx.$orgId(), id: appointmentTypeId } };
  const type = await tx.appointmentType.findUnique({ where, select: { questions: true } });
  if (type?.questions == null) return;
  const id = uuidv7();
  const times = { createdAt: now, updatedAt: now };
  const questions = type.questions as Prisma.InputJsonValue;
  await tx.questionnaire.create({
    data: { orgId: tx.$orgId(), id, appointmentId, patientId, questions, ...times },
    select: { id: true },
  });
  // The questions are the appointment type's: its history has them.
  const changes = { appointmentId: [null, appointmentId], status: [null, 'PENDING'] } as const;
  const record = { entityType: QUESTIONNAIRE.type, entityId: id, patientId, partnerId, version: 1 };
  ledger.add({ ...record, changes, events: ['questionnaire.created'] });
}
