import type { Prisma } from '../generated/prisma/client.ts';
import type {
  CommunicationDirection,
  CommunicationMode,
  CommunicationSource,
} from '../generated/prisma/enums.ts';
import type { Context } from '../graphql/context.ts';
import { likeLiteral } from '../graphql/filter.ts';
import { type Page, type PageArguments, planPage } from '../graphql/keyset.ts';
import { RequestError } from '../platform/error.ts';
import { startOfDay } from '../platform/local-date.ts';

/** The arguments of a communication log [280]. */
export interface CommunicationFilter {
  readonly dateFrom?: Date | null;
  readonly dateTo?: Date | null;
  readonly mode?: CommunicationMode | null;
  readonly direction?: CommunicationDirection | null;
  readonly communicationSource?: CommunicationSource | null;
  readonly q?: string | null;
}

const LONGEST_SEARCH = 100;
const DAY_MS = 86_400_000;
/** Entries are between these [285]; beyond the years with four digits databases and clocks disagree. */
const [EARLIEST, LATEST] = [new Date('1900-01-01'), new Date('9999-12-30')];

/**
 * The conditions that the arguments set. Days are the organization's: they begin and end in its time zone.
 * @throws RequestError FORBIDDEN for a search of the notes without `patient:read_identity`, BAD_USER_INPUT for one of
 * more than 100 characters
 */
export function communicationConditions(
  { dateFrom, dateTo, mode, direction, communicationSource, q }: CommunicationFilter,
  { actor }: Context,
): Prisma.CommunicationLogWhereInput {
  const start = (date: Date, days: number) => {
    const time = Math.min(Math.max(date.getTime(), EARLIEST.getTime()), LATEST.getTime());
    return startOfDay(new Date(time + days * DAY_MS), actor.timezone);
  };
  return {
    AND: [
      ...(dateFrom == null ? [] : [{ communicationDatetime: { gte: start(dateFrom, 0) } }]),
      ...(dateTo == null ? [] : [{ communicationDatetime: { lt: start(dateTo, 1) } }]),
      ...(mode == null ? [] : [{ mode }]),
      ...(direction == null ? [] : [{ direction }]),
      ...(communicationSource == null ? [] : [{ communicationSource }]),
      ...noteConditions(q, actor.can('patient:read_identity')),
    ],
  };
}

function noteConditions(q: string | null | undefined, isOpen: boolean): Prisma.CommunicationLogWhereInput[] {
  if (q == null) return [];
  if (!isOpen) throw new RequestError('FORBIDDEN', 'The credential may not search in notes.', 'q');
  if (q.length > LONGEST_SEARCH || q.includes('\0')) {
    const rule = `A search has at most ${LONGEST_SEARCH} characters, and no control characters.`;
    throw new RequestError('BAD_USER_INPUT', rule, 'q');
  }
  return q.trim() === '' ? [] : [{ note: { contains: likeLiteral(q), mode: 'insensitive' } }];
}

/** A page of a log, the newest communication first [280, A43]. @throws as `planPage` */
export function planLogPage(args: PageArguments, where: object): Page {
  const name = 'CommunicationLog.COMMUNICATION_DATETIME.desc';
  const order = { column: 'communicationDatetime', kind: 'date', direction: 'desc' } as const;
  return planPage(args, { name, ...order }, where);
}
