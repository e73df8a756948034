import type { Appointment, AppointmentType, Location, Questionnaire } from '../generated/prisma/client.ts';
import { type CommandContext, runCommand, type Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { lockRow } from '../platform/lock-row.ts';
import { changeRecord } from '../platform/record.ts';
import type { TenantClient, TenantTransaction } from '../platform/tenant-client.ts';
import type { Answers } from './question.ts';
import { QUESTIONNAIRE } from './questionnaire-create.ts';
import { questionnaireStatus } from './questionnaire-status.ts';

/** What a patient is shown around the questions, and what decides whether they can be answered. */
const AROUND = {
  appointment: {
    select: {
      ...{ startsAt: true, status: true, partnerId: true },
      appointmentType: { select: { name: true } },
      location: { select: { name: true, timezone: true } },
    },
  },
} as const;

/** A form with its appointment. */
export interface Form extends Questionnaire {
  readonly appointment: Pick<Appointment, 'startsAt' | 'status' | 'partnerId'> & {
    readonly appointmentType: Pick<AppointmentType, 'name'>;
    readonly location: Pick<Location, 'name' | 'timezone'>;
  };
}

/** The form of an id; null where there is none. @param id uuid */
export async function findForm(db: TenantClient | TenantTransaction, id: string): Promise<Form | null> {
  return await db.questionnaire.findFirst({ where: { id }, include: AROUND });
}

/** What became of answers that were sent. */
export interface Completion {
  readonly outcome: 'TAKEN' | 'ALREADY_COMPLETED' | 'EXPIRED';
}

/**
 * Takes the answers of a form, once [68]. Its row is locked, so that of two who send at once one comes first, and the
 * other finds it filled in. The audit trail tells that there are answers, never which.
 * @param id uuid @param answers as `readAnswers` has read them by the questions of this form, which never change
 * @throws NotFoundError
 */
export async function completeQuestionnaire(
  context: CommandContext,
  id: string,
  answers: Answers,
): Promise<Completion> {
  const command = { name: 'completeQuestionnaire', input: {} };
  return await runCommand(context, command, async (work): Promise<Completion> => {
    const form = await lockForm(work, id);
    if (!form) throw new NotFoundError(QUESTIONNAIRE.words, ['id']);
    const status = questionnaireStatus(form, work.now);
    if (status !== 'PENDING') return { outcome: status === 'EXPIRED' ? status : 'ALREADY_COMPLETED' };
    await writeAnswers(work, form, answers);
    return { outcome: 'TAKEN' };
  });
}

async function lockForm({ tx }: Work, id: string): Promise<Form | null> {
  await lockRow(tx, 'questionnaire', id);
  return await findForm(tx, id);
}

async function writeAnswers(work: Work, { appointment, ...form }: Form, answers: Answers): Promise<void> {
  const columns = { status: 'COMPLETED', completedAt: work.now, answers };
  const before = { ...form, partnerId: appointment.partnerId };
  await changeRecord(work, QUESTIONNAIRE, before, columns, {
    verb: 'completed',
    besides: { answers: ['[changed]', '[changed]'] },
  });
}
