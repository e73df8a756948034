import type { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { Appointment } from './appointment.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

/** What a booking mutation keeps of its answer. */
export interface Booked {
  /** uuid */
  readonly id: string;
  readonly replayed: boolean;
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, Booked>;

/** The appointment that a mutation has written, as it is now, and whether it had written it before. */
export function written(t: Fields) {
  return {
    appointment: t.prismaField({
      type: Appointment,
      description: 'The appointment as it is now.',
      resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
        db.appointment.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
    }),
    replayed: replayed(t),
  };
}

/** The success of a mutation that partners have, and that answers the appointment and no more. @param mutation capitalized */
export function defineBooked(mutation: string, description: string) {
  return defineSuccess<Booked>(`${mutation}Success`, description, written, forPartners);
}
