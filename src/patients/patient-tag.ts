import { TagDefinition, TagDefinitionConnection } from '../definitions/tag-definition.ts';
import { builder } from '../graphql/builder.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { type LinkedList, linkedConnection, selectLinked } from '../graphql/linked-connection.ts';
import { defineSuccess } from '../graphql/success.ts';
import { ConflictError, NotFoundError } from '../platform/error.ts';
import { assignTag, removeTag, type TagAssignment } from './assign-tag.ts';
import { Patient } from './patient.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const TAGS: LinkedList = {
  ...{ relation: 'tags', target: 'tagDefinition', typeName: 'TagDefinition' },
  ...{ model: 'patientTag', parentKey: 'patientId' },
};

const byName = (args: PageArguments) =>
  planPage(args, { name: 'Patient.tags.NAME.asc', column: 'sortName', kind: 'string', direction: 'asc' });

builder.prismaObjectField(Patient, 'tags', (t) =>
  t.connection(
    {
      type: TagDefinition,
      description: 'The tags that the patient has, by name; those archived since included [A1].',
      authScopes: { permission: 'patient:read' },
      select: (args, _context, nested) => selectLinked(nested, TAGS, byName(args)),
      resolve: (patient, args, context) => linkedConnection(context, byName(args), patient, TAGS),
    },
    TagDefinitionConnection,
  ),
);

/** The patient and the tag that a mutation was about, as they are now. */
const assignment = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, TagAssignment>) => ({
  patient: t.prismaField({
    type: Patient,
    description: 'The patient as it is now.',
    resolve: (query, { patientId: id }, _args, { db, actor: { orgId } }) =>
      db.patient.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  }),
  tagDefinition: t.prismaField({
    type: TagDefinition,
    description: 'The tag.',
    resolve: (query, { tagDefinitionId: id }, _args, { db, actor: { orgId } }) =>
      db.tagDefinition.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  }),
});

const inputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>, which: string) => ({
  patientId: t.id({ required: true, description: 'The patient.' }),
  tagDefinitionId: t.id({ required: true, description: which }),
});

builder.mutationField('assignTag', (t) =>
  t.fieldWithInput({
    type: defineSuccess<TagAssignment>('AssignTagSuccess', 'The patient has the tag.', assignment),
    description:
      'Gives a patient a tag. Nothing is written where the patient has it already [A1]. Does not change the patient’s version.',
    authScopes: { permission: 'patient:write' },
    errors: { types: [NotFoundError, ConflictError] },
    input: inputFields(t.input, 'The tag; not an archived one.'),
    resolve: (_root, { input }, context) => assignTag(context, input),
  }),
);

builder.mutationField('removeTag', (t) =>
  t.fieldWithInput({
    type: defineSuccess<TagAssignment>('RemoveTagSuccess', 'The patient has lost the tag.', assignment),
    description:
      'Takes a tag from a patient; NOT_FOUND where the patient does not have it [A1]. Does not change the patient’s version.',
    authScopes: { permission: 'patient:write' },
    errors: { types: [NotFoundError, ConflictError] },
    input: inputFields(t.input, 'The tag, archived or not.'),
    resolve: (_root, { input }, context) => removeTag(context, input),
  }),
);
