import { builder } from '../graphql/builder.ts';
import { ofPatient, readableWith } from '../graphql/extension.ts';
import { compareFields, MERGE_FIELD_NAMES, MERGE_FIELDS, type MergeField } from './merge-field.ts';
import { getPair } from './merge-patients.ts';
import { PATIENT_CHILDREN } from './merge-registry.ts';
import { countRows, type MovedRows, type RowCount } from './merge-rows.ts';
import { Patient } from './patient.ts';

type Types = (typeof builder)['$inferSchemaTypes'];
type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>;

/** Who merges: who may tell duplicates, and may know who they are. */
export const MERGE_AUTH = { permission: 'patient:merge', anyPermission: ['patient:read_identity'] } as const;

const TYPES = [...new Set(PATIENT_CHILDREN.map(({ type }) => type))];

const describe = (field: MergeField) => {
  const names = MERGE_FIELDS[field].filter((column) => !column.startsWith('ssn'));
  const words = (names.length === 0 ? ['socialSecurityNumber'] : names).map(
    (column) => `\`${column.replace(/Id$/, '')}\``,
  );
  return words.length === 1 ? `The field ${words[0]}.` : `The fields ${words.join(', ')}, which go together.`;
};

/** What a merge compares of two records. */
export const MergeFieldEnum = builder.enumType('PatientMergeField', {
  description: 'What a merge compares of two records.',
  values: Object.fromEntries(
    MERGE_FIELD_NAMES.map((field) => [field, { description: describe(field) }]),
  ) as Record<MergeField, { description: string }>,
});

const RowCountType = builder.objectRef<RowCount>('PatientMergeRows').implement({
  description: 'What a merge does to the records of one type that refer to the merged patient.',
  fields: (t) => ({
    type: t.exposeString('type', {
      redact: false,
      description:
        'The type of the records, e.g. Allergy; Dependent: patients for whose accounts the merged one answers.',
    }),
    moving: t.exposeInt('moving', { description: 'How many will refer to the survivor.' }),
    staying: t.exposeInt('staying', {
      description:
        'How many stay with the merged record, since the survivor has their like, e.g. the same tag.',
    }),
  }),
});

/** A merge that was made, or was undone. */
export const PatientMerge = builder.prismaNode('PatientMerge', {
  description: 'That two records of one patient were made one.',
  extensions: { ...readableWith('patient:merge'), ...ofPatient('survivorId', 'mergedId') },
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the merge.' }),
    survivor: t.relation('survivor', { type: Patient, description: 'The record that is left.' }),
    merged: t.relation('merged', { type: Patient, description: 'The record that was put away.' }),
    filledFields: t.field({
      type: [MergeFieldEnum],
      select: { filledFields: true },
      description: 'What the survivor lacked and got from the merged record.',
      // Written from the same list.
      resolve: ({ filledFields }) => filledFields as MergeField[],
    }),
    replacedFields: t.field({
      type: [MergeFieldEnum],
      select: { replacedFields: true },
      description: 'What the survivor gave up for what the merged record said.',
      resolve: ({ replacedFields }) => replacedFields as MergeField[],
    }),
    movedRows: t.int({
      select: { moved: true },
      description: 'How many records were moved to the survivor.',
      resolve: ({ moved }) =>
        (moved as unknown as MovedRows[]).reduce((sum, { keys }) => sum + keys.length, 0),
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      redact: true,
      description: 'Why, in the words of whoever merged.',
    }),
    mergedAt: t.expose('createdAt', { type: 'DateTime', redact: false, description: 'When it was made.' }),
    undoneAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When it was undone; null while it holds.',
    }),
  }),
});

builder.prismaObjectField(Patient, 'mergedInto', (t) =>
  t.relation('mergedInto', {
    nullable: true,
    description:
      'The record that is left of this patient, where this one was merged into it; null for any other.',
  }),
);

interface Preview {
  readonly survivorId: string;
  readonly mergedId: string;
  readonly fills: readonly MergeField[];
  readonly conflicts: readonly MergeField[];
  readonly rows: () => Promise<RowCount[]>;
}

/** A patient that a merge is about, as it is now. */
export const patientOf = <Shape>(t: Fields<Shape>, idOf: (shape: Shape) => string, description: string) =>
  t.prismaField({
    type: Patient,
    description,
    resolve: (query, shape, _args, { db, actor: { orgId } }) =>
      db.patient.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id: idOf(shape) } } }),
  });

const PreviewType = builder.objectRef<Preview>('PatientMergePreview').implement({
  description: 'What `mergePatients` would do.',
  fields: (t) => ({
    survivor: patientOf(t, ({ survivorId }) => survivorId, 'The record that would be left.'),
    merged: patientOf(t, ({ mergedId }) => mergedId, 'The record that would be put away.'),
    fills: t.field({
      type: [MergeFieldEnum],
      description: 'What the survivor lacks and would get from the merged record.',
      resolve: ({ fills }) => [...fills],
    }),
    conflicts: t.field({
      type: [MergeFieldEnum],
      description:
        'In what both records say something else: the survivor’s stays, unless `take` names the field.',
      resolve: ({ conflicts }) => [...conflicts],
    }),
    rows: t.field({
      type: [RowCountType],
      description: `The records that refer to the merged patient, by type; at most ${TYPES.length}.`,
      resolve: ({ rows }) => rows(),
    }),
  }),
});

builder.queryField('patientMergePreview', (t) =>
  t.field({
    type: PreviewType,
    description:
      'What would move and what is in conflict if one record were merged into another. Refused like the merge itself: NOT_FOUND, PATIENT_MERGED, PATIENT_ARCHIVED.',
    authScopes: MERGE_AUTH,
    args: {
      survivorId: t.arg.id({ required: true, description: 'The record that would be left.' }),
      mergedId: t.arg.id({ required: true, description: 'The record that would be put away.' }),
    },
    resolve: async (_root, args, context) => {
      const { survivor, merged } = await getPair(context.db, args, context);
      const move = { from: merged.id, to: survivor.id, mergedId: merged.id };
      return {
        ...{ survivorId: survivor.id, mergedId: merged.id, ...compareFields(survivor, merged) },
        rows: () => countRows(context.db, move),
      };
    },
  }),
);
