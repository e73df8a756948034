import { builder } from '../graphql/builder.ts';
import type { Reason, ReasonCode } from './availability.ts';

const MEANINGS: Readonly<Record<ReasonCode, string>> = {
  NOT_OFFERED:
    'The practitioner does not offer the service, one of both or the place is not in use, or it is a time between two start times.',
  OUTSIDE_SCHEDULE: 'The visit is not, from beginning to end, within the practitioner’s hours there.',
  EXCEPTION: 'Time off or a holiday is in the way.',
  BOOKED: 'The practitioner has another appointment then.',
  HELD: 'Someone holds the time; `until` says until when.',
  BUFFER: 'The time that is kept free before or after a visit is in the way.',
  NOTICE: 'It is past, or too soon.',
  HORIZON: 'It is too far ahead.',
};

/** Why a time can't be booked. */
export const UnavailabilityReason = builder.enumType('UnavailabilityReason', {
  description: 'Why a time can’t be booked.',
  values: Object.fromEntries(
    Object.entries(MEANINGS).map(([code, description]) => [code, { value: code as ReasonCode, description }]),
  ) as Record<ReasonCode, { value: ReasonCode; description: string }>,
});

/** One reason why a time can't be booked. */
export const Unavailability = builder.objectRef<Reason>('Unavailability').implement({
  description: 'One reason why a time can’t be booked.',
  extensions: { partner: true },
  fields: (t) => ({
    code: t.expose('code', { type: UnavailabilityReason, description: 'Which one.' }),
    until: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Of HELD: when the hold ends, unless it is confirmed. Null of any other.',
      resolve: ({ until }) => (until === null ? null : new Date(until)),
    }),
  }),
});
