import { z } from 'zod';
import type { Actor } from '../auth/actor.ts';
import { authorColumns } from '../auth/author.ts';
import { lockChart } from '../chart/chart-record.ts';
import {
  CommunicationDirection,
  CommunicationMode,
  type CommunicationSource,
} from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { lookupUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { difference } from '../platform/ledger.ts';
import { byDay, parseInput, text } from '../platform/validate.ts';
import { assertMayBeContacted } from './consent.ts';
import { pastInstant } from './past-instant.ts';

const rules = byDay((today) =>
  z.object({
    patientId: z.string(),
    communicationDatetime: pastInstant(today),
    communicationTypeId: z.string().nullish(),
    mode: z.enum(CommunicationMode).nullish(),
    direction: z.enum(CommunicationDirection).nullish(),
    note: text(10_000),
  }),
);

/** Where an entry comes from, by who writes it [283, A43]. */
const SOURCES: Readonly<Record<Actor['kind'], CommunicationSource>> = {
  ORG: 'USER',
  PARTNER: 'INTEGRATION',
  PATIENT: 'AUTOMATED',
  ANONYMOUS: 'AUTOMATED',
};

/**
 * Adds to the log of what was said to a patient and by it [285]. Entries are never changed [286].
 * @throws ValidationError, also for a patient who has rejected the privacy policy [A50]; NotFoundError for the patient
 * or the type; ConflictError for an archived patient; IdempotencyError
 */
export async function logCommunication(context: Context, input: object) {
  const { actor, clock } = context;
  const { patientId: patient, communicationTypeId, ...columns } = parseInput(rules(clock.now()), input);
  return await runCommand(context, { name: 'logCommunication', input }, async (work) => {
    const patientId = await lockChart(work, patient, context);
    await assertContact(work, patientId);
    const data = {
      ...{ orgId: actor.orgId, patientId, ...columns },
      communicationTypeId: communicationTypeId == null ? null : await getType(work, communicationTypeId),
      ...{ communicationSource: SOURCES[actor.kind], ...authorColumns(actor), createdAt: work.now },
    };
    const { id } = await work.tx.communicationLog.create({ data, select: { id: true } });
    work.ledger.add({
      ...{ entityType: 'CommunicationLog', entityId: id, patientId, version: null },
      ...{ changes: difference(null, data), events: ['communicationLog.created'] },
    });
    return { id };
  });
}

/** @throws ValidationError */
async function assertContact({ tx }: Work, id: string): Promise<void> {
  const where = { orgId_id: { orgId: tx.$orgId(), id } };
  const patient = await tx.patient.findUniqueOrThrow({ where, select: { acceptedPrivacyPolicy: true } });
  assertMayBeContacted(patient, ['patientId']);
}

/** A type in use. @throws NotFoundError */
async function getType({ tx }: Work, globalId: string): Promise<string> {
  const where = { id: lookupUuid('CommunicationType', globalId), archivedAt: null };
  const found = await tx.communicationType.findFirst({ where, select: { id: true } });
  if (!found) throw new NotFoundError('Communication type', ['communicationTypeId']);
  return found.id;
}
