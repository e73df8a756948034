import type { ArgBuilder } from '@pothos/core';
import { visiblePatients } from '../auth/visibility.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, rootConnection } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { RequestError } from '../platform/error.ts';
import { Patient } from './patient.ts';
import { PatientFilter, patientConditions } from './patient-filter.ts';
import { patientOrder } from './patient-order.ts';
import { searchConditions } from './patient-search.ts';

/** A page of patients, of all that there are or of those of a record. */
export const PatientConnection = defineConnection(Patient, 'Patient');

/** Which part of the records' lives a list shows [A17]. */
const Lifecycle = builder.enumType('Lifecycle', {
  description: 'Which part of the records’ lives a list shows [A17].',
  values: {
    CURRENT: { description: 'Neither archived nor deleted [85].' },
    ARCHIVED: { description: 'Archived, and not deleted [87].' },
    DELETED: { description: 'Deleted, archived before or not [86].' },
    ANY: { description: 'All of them.' },
  } as const,
});

const LIFECYCLES: Record<typeof Lifecycle.$inferType, Prisma.PatientWhereInput> = {
  CURRENT: { archivedAt: null, deletedAt: null },
  ARCHIVED: { archivedAt: { not: null }, deletedAt: null },
  DELETED: { deletedAt: { not: null } },
  ANY: {},
};

/** The arguments that say which patients a list holds. */
export const listArguments = (t: ArgBuilder<(typeof builder)['$inferSchemaTypes']>) => ({
  filter: t({ type: PatientFilter, description: 'Which ones; all where absent.' }),
  search: t.string({
    description:
      'Words that must all occur in name, preferred name, phone, email, chart number or birth date, without regard to case and accents; at most 100 characters [166].',
  }),
  lifecycle: t({
    type: Lifecycle,
    defaultValue: 'CURRENT',
    required: true,
    description: 'Default: neither archived nor deleted.',
  }),
});

/** What they come to. @throws RequestError as `patientConditions` and `searchConditions` */
export async function listed(
  args: {
    filter?: typeof PatientFilter.$inferInput | null;
    search?: string | null;
    lifecycle: typeof Lifecycle.$inferType;
  },
  context: Context,
): Promise<Prisma.PatientWhereInput> {
  const conditions = await patientConditions(args.filter, context);
  return { AND: [LIFECYCLES[args.lifecycle], ...conditions, ...searchConditions(args.search, context)] };
}

builder.queryField('patients', (t) =>
  t.connection(
    {
      type: Patient,
      description: 'The patients of the organization [162–176].',
      authScopes: { permission: 'patient:read' },
      args: {
        ...listArguments(t.arg),
        orderBy: t.arg({
          type: patientOrder.input,
          description: 'Default: FIRST_NAME, ascending [A21]; CREATED_AT for those who may not know names.',
        }),
      },
      resolve: async (_root, { orderBy, ...args }, context, info) =>
        rootConnection(context.db.patient, {
          ...{ typeName: 'Patient', args, context, info, order: patientOrder.requested(orderBy, context) },
          where: await listed(args, context),
        }),
    },
    PatientConnection,
  ),
);

builder.queryField('patient', (t) =>
  t.prismaField({
    type: Patient,
    nullable: true,
    description:
      'One patient, archived and deleted ones included. The id of a record that was merged into another’s answers the record that is left; `node` answers the merged one, with `mergedInto`. Null for an id that names none, one of another organization or, to a partner, one that no hold or appointment of its own has linked to it: alike in every respect [3–5, A49].',
    authScopes: { anyPermission: ['patient:read', 'linked_patient:read'] },
    extensions: forPartners,
    args: { id: t.arg.id({ required: true, description: 'The patient’s global id [2].' }) },
    resolve: (query, _root, args, context) =>
      findPatient(query, { id: lookupUuid('Patient', args.id) }, context),
  }),
);

const PatientKey = builder.inputType('PatientKey', {
  description: 'One of a patient’s keys.',
  isOneOf: true,
  fields: (t) => ({
    uuid: t.field({ type: 'UUID', description: 'The id by which other systems know the patient.' }),
    chartNumber: t.string({ description: 'The chart number, without regard to case.' }),
    uniqueId: t.string({ description: 'The string by which another system knows the patient [130].' }),
    oldReferenceId: t.string({
      description: 'The id in a system used before; where several patients have it, the oldest record.',
    }),
  }),
});

builder.queryField('patientBy', (t) =>
  t.prismaField({
    type: Patient,
    nullable: true,
    description:
      'One patient by another key than the global id, like `patient`; null when there is none in reach.',
    authScopes: { permission: 'patient:read' },
    args: { by: t.arg({ type: PatientKey, required: true, description: 'Exactly one key.' }) },
    resolve: (query, _root, { by }, context) => {
      if (by.uuid) return findPatient(query, { id: by.uuid.toLowerCase() }, context);
      if (!context.actor.can('patient:read_identity')) {
        throw new RequestError('FORBIDDEN', 'The credential may look patients up by uuid only.', 'by');
      }
      return findPatient(query, keyOf(by), context);
    },
  }),
);

function keyOf(by: typeof PatientKey.$inferInput): Prisma.PatientWhereInput {
  if (by.chartNumber != null) return { chartNumberKey: by.chartNumber.trim().toLowerCase() };
  if (by.uniqueId != null) return { uniqueId: by.uniqueId };
  return { oldReferenceId: by.oldReferenceId ?? '' };
}

/** The first patient in reach that a key names; where that was merged into another, the other one. */
async function findPatient(query: object, key: Prisma.PatientWhereInput, { db, actor }: Context) {
  const { orgId } = actor;
  const own = { AND: [key, { mergedIntoId: null }] };
  const survivor = { mergedPatients: { some: { AND: [key, { orgId }] } } };
  const find = (where: Prisma.PatientWhereInput) =>
    db.patient.findFirst({
      ...query,
      where: { AND: [where, visiblePatients(actor)] },
      orderBy: { id: 'asc' },
    });
  return (await find(own)) ?? (await find(survivor));
}
