import { builder } from '../graphql/builder.ts';
import { baseVersion, idempotencyKey, optionalBaseVersion } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { IdempotencyError, NotFoundError, ValidationError, VersionConflictError } from '../platform/error.ts';
import { AppointmentType } from './appointment-type.ts';
import { MOST_QUESTIONS } from './question.ts';
import { QuestionInput } from './question-type.ts';
import {
  archiveAppointmentType,
  createAppointmentType,
  MOST_PRACTITIONERS,
  updateAppointmentType,
} from './write-appointment-type.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const optionalFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => ({
  description: t.string({ description: 'What happens, for patients; at most 2,000 characters.' }),
  stepMinutes: t.int({
    description:
      'Minutes between the starts of two slots that follow each other, 1 to 1440; as many as the visit lasts when null.',
  }),
  bufferBeforeMinutes: t.int({
    description:
      'Minutes that the practitioner’s calendar is kept free before the visit, 0 to 1440; 0 when null.',
  }),
  bufferAfterMinutes: t.int({
    description:
      'Minutes that the practitioner’s calendar is kept free after the visit, 0 to 1440; 0 when null.',
  }),
  waitlistOfferMinutes: t.int({
    description:
      'For how many minutes a slot that has become free is held for whoever waits for it, 1 to 1440; 60 when null.',
  }),
  priceInCents: t.int({
    description:
      'Price in the smallest unit of the organization’s currency, 0 to 100,000,000; 0 when null [42].',
  }),
  metadata: t.field({
    type: 'JSONObject',
    description:
      'At most 50 keys of 1 to 40 characters that do not begin with `dronline`, each a text of at most 500 characters; partners read them only. Replaces those that are there [46, 71].',
  }),
  questions: t.field({
    type: [QuestionInput],
    description: `The form that a patient fills in before the appointment, in order, at most ${MOST_QUESTIONS} questions. Replaces the one that is there, for appointments that are confirmed from then on; null and the empty list take it away [66].`,
  }),
  isActive: t.boolean({ description: 'Whether it can be booked now; true when null.' }),
  practitionerIds: t.idList({
    description: `Who offers it, at most ${MOST_PRACTITIONERS}. Replaces those who are there; null takes all away. An archived practitioner can stay, not be added.`,
  }),
});

/** The appointment type that a mutation has written, as it is now. */
const written = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, { id: string }>) =>
  t.prismaField({
    type: AppointmentType,
    description: 'The appointment type as it is now.',
    resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
      db.appointmentType.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

builder.mutationField('createAppointmentType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'CreateAppointmentTypeSuccess',
      'The appointment type was created.',
      (f) => ({ appointmentType: written(f), replayed: replayed(f) }),
    ),
    description: 'Creates a service that can be booked, once someone offers it who has a schedule.',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [ValidationError, NotFoundError, IdempotencyError] },
    input: {
      name: t.input.string({ required: true, description: 'Its name, for patients, 1 to 200 characters.' }),
      durationMinutes: t.input.int({
        required: true,
        description: 'How long the visit lasts, 1 to 1440 minutes.',
      }),
      ...optionalFields(t.input),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => createAppointmentType(context, input),
  }),
);

builder.mutationField('updateAppointmentType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'UpdateAppointmentTypeSuccess',
      'The appointment type was changed.',
      (f) => ({ appointmentType: written(f) }),
    ),
    description:
      'Changes the fields that are given: an omitted one is left, null clears. What is booked already stays as it is.',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [ValidationError, NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The appointment type.' }),
      baseVersion: baseVersion(t.input),
      name: t.input.string({
        description: 'Its name, for patients, 1 to 200 characters; can’t be cleared.',
      }),
      durationMinutes: t.input.int({
        description: 'How long the visit lasts, 1 to 1440 minutes; can’t be cleared.',
      }),
      ...optionalFields(t.input),
    },
    resolve: (_root, { input }, context) => updateAppointmentType(context, input),
  }),
);

builder.mutationField('archiveAppointmentType', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string }>(
      'ArchiveAppointmentTypeSuccess',
      'The appointment type was archived.',
      (f) => ({ appointmentType: written(f) }),
    ),
    description: 'Takes a service out of use: it has no slots any more; what is booked already stays.',
    authScopes: { permission: 'catalog:write' },
    errors: { types: [NotFoundError, VersionConflictError] },
    input: {
      id: t.input.id({ required: true, description: 'The appointment type.' }),
      baseVersion: optionalBaseVersion(t.input),
    },
    resolve: (_root, { input }, context) => archiveAppointmentType(context, input),
  }),
);
