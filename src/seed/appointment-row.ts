import type { Question } from '../booking/question.ts';
import type { AppointmentStatus } from '../generated/prisma/enums.ts';
import { AUTHOR } from './chart-detail.ts';
import { between, DAY } from './moment.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;

/** Through which partner a visit was booked, and from which catalog. */
export interface Booker {
  readonly slug: string;
  readonly partnerId: string;
  readonly catalogId: string;
}

/** What is booked. */
export interface Service {
  readonly id: string;
  readonly durationMinutes: number;
  readonly stepMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  readonly priceInCents: number;
  readonly questions: readonly Question[] | null;
}

/** A made-up visit: who, with whom, where and when. */
export interface VisitPlan {
  readonly orgId: string;
  readonly type: Service;
  readonly practitionerId: string;
  readonly locationId: string;
  readonly patientId: string;
  /** Null for one that the organization booked itself. */
  readonly booker: Booker | null;
  readonly start: Date;
  readonly end: Date;
  readonly now: Date;
}

/** Appointments are booked this long ahead, in days: at least a moment, at most four weeks. */
const LEAD = { least: 0.1, most: 28 };

/** A visit as `appointment` stores it: every call gives the same fields. */
export function appointmentRow(random: Random, plan: VisitPlan) {
  const { orgId, type, practitionerId, locationId, patientId, booker, start, end, now } = plan;
  const bookedAt = bookedWhen(random, plan);
  const status = statusOf(random, plan);
  const isCancelled = status === 'CANCELLED';
  const cancelledAt = isCancelled ? between(random, bookedAt, earlier(start, now)) : null;
  return {
    ...{
      orgId,
      id: random.uuid(bookedAt),
      appointmentTypeId: type.id,
      practitionerId,
      locationId,
      patientId,
    },
    ...{ partnerId: booker?.partnerId, catalogId: booker?.catalogId, status },
    ...{ startsAt: start, endsAt: end, originalStart: start },
    busyFrom: new Date(start.getTime() - type.bufferBeforeMinutes * MINUTE),
    busyUntil: new Date(end.getTime() + type.bufferAfterMinutes * MINUTE),
    ...{ confirmedAt: bookedAt, cancelledAt },
    cancellationReason: isCancelled ? random.pick(CANCELLED_FOR) : null,
    ...referenceColumns(random, booker),
    ...{ metadata: {}, priceInCents: type.priceInCents, ...AUTHOR },
    ...{ createdAt: bookedAt, updatedAt: cancelledAt ?? changedAt(status, plan, bookedAt) },
  };
}

/** Before the visit, and before now. */
function bookedWhen(random: Random, { start, now }: VisitPlan): Date {
  const latest = earlier(start, now).getTime() - LEAD.least * DAY;
  return between(random, new Date(latest - LEAD.most * DAY), new Date(latest));
}

const CANCELLED_FOR = ['Feels better.', 'Can’t get away from work.', 'Will call for another time.', null];

/** How long before their time some patients are there. */
const EARLY = 20 * MINUTE;

/** What has become of a visit by now. */
function statusOf(random: Random, { start, end, now }: VisitPlan): AppointmentStatus {
  // Drawn whatever the hour, so that all that follows is the same at every hour.
  const lost = random.weighted<'CANCELLED' | 'NO_SHOW' | null>([
    ['CANCELLED', 10],
    ['NO_SHOW', 6],
    [null, 84],
  ]);
  if (lost === 'CANCELLED' || (lost === 'NO_SHOW' && end <= now)) return lost;
  if (end <= now) return 'COMPLETED';
  if (start <= now) return 'IN_PROGRESS';
  return start.getTime() - now.getTime() <= EARLY ? 'CHECKED_IN' : 'CONFIRMED';
}

/** When the last step was taken. */
function changedAt(status: AppointmentStatus, { start, end, now }: VisitPlan, bookedAt: Date): Date {
  if (status === 'CONFIRMED') return bookedAt;
  if (status === 'CHECKED_IN') return now;
  return status === 'IN_PROGRESS' ? start : end;
}

/** What the partner, and who took its payment, know the visit by. */
function referenceColumns(random: Random, booker: Booker | null) {
  const number = String(random.integer(1, 999_999)).padStart(6, '0');
  const prefix = booker?.slug.slice(0, 3).toUpperCase();
  return {
    partnerReference: booker && `${prefix}-BOOKING-${number}`,
    externalPaymentReference: booker && `demo-payment-${number}`,
  };
}

/** The form of a visit, as `questionnaire` stores it: filled in before most that were to take place. */
export function questionnaireRow(
  random: Random,
  { orgId, type, patientId, start, now }: VisitPlan,
  appointment: ReturnType<typeof appointmentRow>,
) {
  const { id: appointmentId, createdAt, status } = appointment;
  const answered = between(random, createdAt, start);
  const answers = answersTo(random, type.questions ?? [], createdAt);
  const isCompleted = random.chance(0.85) && start <= now && status !== 'CANCELLED' && status !== 'NO_SHOW';
  const completedAt = isCompleted ? answered : null;
  return {
    ...{ orgId, id: random.uuid(createdAt), appointmentId, patientId },
    status: isCompleted ? ('COMPLETED' as const) : ('PENDING' as const),
    // A list would be loaded as an array of texts.
    questions: JSON.stringify(type.questions),
    ...{ answers: isCompleted ? answers : null, completedAt },
    ...{ createdAt, updatedAt: completedAt ?? createdAt },
  };
}

const ANSWERS = ['A cough that does not go away.', 'My back hurts.', 'I would like a check-up.'];

/** Answers that fit the questions. */
function answersTo(random: Random, questions: readonly Question[], at: Date) {
  const since = new Date(at.getTime() - random.integer(3, 60) * DAY).toISOString().slice(0, 10);
  const answer = ({ kind, options }: Question) => {
    switch (kind) {
      case 'NUMBER':
        return random.integer(1, 10);
      case 'DATE':
        return since;
      case 'BOOLEAN':
        return random.chance(0.2);
      case 'DROPDOWN':
        return random.pick(options);
      case 'MULTI_SELECT':
        return [random.pick(options)];
      default:
        return random.pick(ANSWERS);
    }
  };
  return Object.fromEntries(questions.map((question) => [question.key, answer(question)]));
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);
