import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connection.ts';
import { forPartners, ofPatient } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import { type ChangePage, type ChangeRow, readChanges, versionOf } from './change-feed.ts';
import { publicType } from './event-type.ts';

/** An event, in ids and codes. */
const Change = builder.objectRef<ChangeRow>('Change').implement({
  description:
    'Something that has happened to a record, in ids and codes only: read the record itself for what it holds now.',
  extensions: { ...forPartners, ...ofPatient('patientId') },
  fields: (t) => ({
    uuid: t.expose('id', {
      type: 'UUID',
      description: 'The id of the event; webhooks send it as `webhook-id`.',
    }),
    type: t.string({
      redact: false,
      description:
        'What has happened, e.g. `appointment.confirmed` or `vital_signs.created`; the guide to events lists them all.',
      resolve: ({ type }) => publicType(type),
    }),
    at: t.expose('at', { type: 'DateTime', redact: false, description: 'When.' }),
    entityType: t.exposeString('entityType', {
      redact: false,
      description: 'Type of the record, e.g. `Appointment`.',
    }),
    entityId: t.id({
      description: 'The record: a global id, for `node` and `nodes` where the type is one of nodes.',
      resolve: ({ entityType, entityId }) => encodeId(entityType, entityId),
    }),
    patientId: t.id({
      nullable: true,
      description:
        'The patient whose record it is, or who it is: a global id; null for what belongs to none. Reading it is noted in the patient’s `accessLog`.',
      resolve: ({ patientId }) => (patientId === null ? null : encodeId('Patient', patientId)),
    }),
    version: t.int({
      nullable: true,
      description: 'The record’s version after it; null where the record has none.',
      resolve: ({ payload }) => versionOf(payload),
    }),
  }),
});

const ChangeConnection = defineConnection(Change, 'Change', { partner: true });

builder.objectField(ChangeConnection, 'endCursor', (t) =>
  t.string({
    extensions: forPartners,
    description:
      'Where to go on: keep it, and pass it to `after` the next time, whether this page has events or not.',
    resolve: (page) => (page as unknown as ChangePage).endCursor,
  }),
);

builder.queryField('changes', (t) =>
  t.connection(
    {
      type: Change,
      description:
        'Everything that has happened, in the order of the commits, without gaps: the oldest first. To follow it, ask with `after`: the last `endCursor`; an event that is committed later never comes before it. A partner sees what concerns its own appointments.',
      authScopes: { permission: 'change:read' },
      extensions: forPartners,
      resolve: async (_root, args, context, info) => (await readChanges(args, context, info)) as never,
    },
    ChangeConnection,
  ),
);
