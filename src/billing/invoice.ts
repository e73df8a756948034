import { visiblePatients } from '../auth/visibility.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import { readableWith } from '../graphql/extension.ts';
import { lookupUuid } from '../graphql/id.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { Patient } from '../patients/patient.ts';
import { Money } from './money.ts';

/** What a patient was billed [116]. */
export const Invoice = builder.prismaNode('Invoice', {
  nullable: true,
  description: 'What a patient was billed [116, A51]; written by the organization’s billing system.',
  extensions: readableWith('patient:read'),
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor }) => ({
    orgId_id: { orgId: actor.orgId, id },
    patient: visiblePatients(actor),
  }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the invoice.' }),
    patient: t.relation('patient', { description: 'Who was billed.' }),
    number: t.exposeString('number', {
      redact: false,
      description: 'Number of the invoice; unique in the organization.',
    }),
    issuedOn: t.expose('issuedOn', { type: 'Date', redact: false, description: 'Day of issue.' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      redact: false,
      description: 'Day by which it is to be paid.',
    }),
    amount: t.field({
      type: Money,
      select: { amountInCents: true, currency: true },
      description: 'What was billed.',
      resolve: (invoice) => invoice,
    }),
    outstanding: t.field({
      type: Money,
      select: { outstandingInCents: true, currency: true },
      description: 'What of it has not been paid.',
      resolve: ({ outstandingInCents, currency }) => ({ amountInCents: outstandingInCents, currency }),
    }),
    createdAt: t.expose('createdAt', {
      type: 'DateTime',
      redact: false,
      description: 'When the record was made.',
    }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      redact: false,
      description: 'When it last changed.',
    }),
  }),
});

const page = (args: PageArguments) =>
  planPage(args, { name: 'Invoice.ISSUED_ON.desc', column: 'issuedOn', kind: 'date', direction: 'desc' });

builder.prismaObjectField(Patient, 'invoices', (t) =>
  t.connection(
    {
      type: Invoice,
      description: 'What the patient was billed, the newest invoice first [116].',
      authScopes: { permission: 'patient:read' },
      select: (args, _context, nested) => selectNested(nested, 'invoices', 'Invoice', page(args)),
      resolve: (patient, args, context) =>
        nestedConnection(context, page(args), patient, {
          ...{ relation: 'invoices', model: 'invoice', parentKey: 'patientId', where: {} },
        }),
    },
    defineConnection(Invoice, 'Invoice'),
  ),
);

builder.queryField('invoice', (t) =>
  t.prismaField({
    type: Invoice,
    nullable: true,
    description: 'One invoice; null when there is none in reach.',
    authScopes: { permission: 'patient:read' },
    args: { id: t.arg.id({ required: true, description: 'Its global id.' }) },
    resolve: (query, _root, args, { db, actor }) => {
      const id = lookupUuid('Invoice', args.id);
      return db.invoice.findFirst({ ...query, where: { id, patient: visiblePatients(actor) } });
    },
  }),
);
