import { ActorRef } from '../auth/actor-ref.ts';
import { visibleChart } from '../chart/chart-record.ts';
import { CommunicationType } from '../definitions/communication-type.ts';
import { CommunicationDirection, CommunicationMode, CommunicationSource } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { idempotencyKey } from '../graphql/input-field.ts';
import { defineSuccess, replayed } from '../graphql/success.ts';
import { ConflictError, IdempotencyError, NotFoundError, ValidationError } from '../platform/error.ts';
import { communicationConditions, planLogPage } from './communication-filter.ts';
import { logCommunication } from './log-communication.ts';
import { Patient } from './patient.ts';

const CommunicationModeEnum = builder.enumType('CommunicationMode', {
  description: 'How something was said [281].',
  values: {
    PHONE: { value: CommunicationMode.PHONE, description: 'By phone (`phone`).' },
    EMAIL: { value: CommunicationMode.EMAIL, description: 'By email (`email`).' },
    MAIL: { value: CommunicationMode.MAIL, description: 'By letter (`mail`).' },
    IN_PERSON: { value: CommunicationMode.IN_PERSON, description: 'Face to face (`in_person`).' },
    TEXT: { value: CommunicationMode.TEXT, description: 'By text message (`text`).' },
    FAX: { value: CommunicationMode.FAX, description: 'By fax (`fax`).' },
  },
});

const CommunicationDirectionEnum = builder.enumType('CommunicationDirection', {
  description: 'Who said something to whom [282].',
  values: {
    SENT: { value: CommunicationDirection.SENT, description: 'The clinic to the patient (`sent`).' },
    RECEIVED: {
      value: CommunicationDirection.RECEIVED,
      description: 'The patient to the clinic (`received`).',
    },
    NEITHER: { value: CommunicationDirection.NEITHER, description: 'Neither, e.g. a note (`neither`).' },
  },
});

const CommunicationSourceEnum = builder.enumType('CommunicationSource', {
  description: 'Where an entry of the log comes from [283, A43].',
  values: {
    USER: { value: CommunicationSource.USER, description: 'Written by the organization (`user`).' },
    AUTOMATED: { value: CommunicationSource.AUTOMATED, description: 'Written by a job (`automated`).' },
    INTEGRATION: {
      value: CommunicationSource.INTEGRATION,
      description: 'Written by a partner (`integration`).',
    },
  },
});

/** That something was said to a patient or by one [284]; never changed, so without a version. */
export const CommunicationLog = builder.prismaNode('CommunicationLog', {
  nullable: true,
  description: 'That something was said to a patient or by one. Entries are never changed or deleted [286].',
  extensions: readableWith('communication:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({ orgId_id: { orgId: actor.orgId, id }, ...visibleChart(actor) }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the entry.' }),
    patient: t.relation('patient', { type: Patient, description: 'With whom.' }),
    communicationDatetime: t.expose('communicationDatetime', {
      type: 'DateTime',
      redact: false,
      description: 'When it was said.',
    }),
    communicationSource: t.expose('communicationSource', {
      type: CommunicationSourceEnum,
      description: 'Where the entry comes from; follows from who wrote it.',
    }),
    communicationType: t.relation('communicationType', {
      type: CommunicationType,
      nullable: true,
      description: 'What it was about; may have been archived since.',
    }),
    mode: t.expose('mode', { type: CommunicationModeEnum, nullable: true, description: 'How it was said.' }),
    direction: t.expose('direction', {
      type: CommunicationDirectionEnum,
      nullable: true,
      description: 'Who said it to whom.',
    }),
    note: t.exposeString('note', { nullable: true, redact: true, description: 'What was said.' }),
    createdBy: t.field({
      type: ActorRef,
      select: ActorRef.columns,
      description: 'Who wrote the entry [A42].',
      resolve: (row) => row,
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the entry was written.',
    }),
  }),
});

builder.prismaObjectField(Patient, 'communicationLogs', (t) =>
  t.connection(
    {
      type: CommunicationLog,
      description: 'What was said to the patient and by it, the newest first [280].',
      authScopes: { permission: 'communication:read' },
      args: {
        dateFrom: t.arg({
          type: 'Date',
          description: 'On this day or later, in the organization’s time zone.',
        }),
        dateTo: t.arg({
          type: 'Date',
          description: 'On this day or earlier, in the organization’s time zone.',
        }),
        mode: t.arg({ type: CommunicationModeEnum, description: 'Said so.' }),
        direction: t.arg({ type: CommunicationDirectionEnum, description: 'In this direction.' }),
        communicationSource: t.arg({ type: CommunicationSourceEnum, description: 'Of this source.' }),
        q: t.arg.string({
          description:
            'What the note contains, without regard to case; at most 100 characters. Needs `patient:read_identity`.',
        }),
      },
      select: (args, context, nested) =>
        selectNested(
          nested,
          'communicationLogs',
          'CommunicationLog',
          planLogPage(args, communicationConditions(args, context)),
        ),
      resolve: (patient, args, context) => {
        const where = communicationConditions(args, context);
        return nestedConnection(context, planLogPage(args, where), patient, {
          ...{ relation: 'communicationLogs', model: 'communicationLog', parentKey: 'patientId', where },
        });
      },
    },
    defineConnection(CommunicationLog, 'CommunicationLog'),
  ),
);

builder.mutationField('logCommunication', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ id: string; replayed: boolean }>(
      'LogCommunicationSuccess',
      'The entry was written.',
      (f) => ({
        communicationLog: f.prismaField({
          type: CommunicationLog,
          description: 'The entry.',
          resolve: (query, { id }, _args, { db, actor: { orgId } }) =>
            db.communicationLog.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
        }),
        replayed: replayed(f),
      }),
    ),
    description:
      'Adds to the log of what was said to a patient and by it; what is in it stays as it is [285, 286]. Refused for a patient who has rejected the privacy policy [A50].',
    authScopes: { permission: 'communication:write' },
    errors: { types: [ValidationError, NotFoundError, ConflictError, IdempotencyError] },
    input: {
      patientId: t.input.id({ required: true, description: 'With whom.' }),
      communicationDatetime: t.input.field({
        type: 'DateTime',
        required: true,
        description: 'When it was said: in 1900 or later and not in the future.',
      }),
      communicationTypeId: t.input.id({ description: 'What it was about; not an archived type.' }),
      mode: t.input.field({ type: CommunicationModeEnum, description: 'How it was said.' }),
      direction: t.input.field({
        type: CommunicationDirectionEnum,
        description: 'Who said it to whom.',
      }),
      note: t.input.string({ description: 'What was said; at most 10000 characters.' }),
      idempotencyKey: idempotencyKey(t.input),
    },
    resolve: (_root, { input }, context) => logCommunication(context, input),
  }),
);
