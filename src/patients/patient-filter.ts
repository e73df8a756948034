import { assertIdentityFilter } from '../auth/identity-filter.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import {
  BooleanFilter,
  conditions,
  DateFilter,
  DateTimeFilter,
  defineEnumFilter,
  type Operators,
  StringFilter,
  UuidFilter,
} from '../graphql/filter.ts';
import { lookupUuid } from '../graphql/id.ts';
import { RequestError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import { NO_BIRTH_DATE } from './patient-columns.ts';
import { PatientStatusEnum } from './patient-enum.ts';

const PatientStatusFilter = defineEnumFilter('PatientStatus', PatientStatusEnum);

/** The conditions of a list of patients [120, 165–170]. */
export const PatientFilter = builder.inputType('PatientFilter', {
  description:
    'Which patients; all conditions that are given must hold. Those on names, email, birth date and old ids need `patient:read_identity`.',
  fields: (t) => ({
    uuid: t.field({ type: UuidFilter, description: 'By uuid.' }),
    status: t.field({ type: PatientStatusFilter, description: 'By status [165].' }),
    firstName: t.field({ type: StringFilter, description: 'By given name, without regard to accents.' }),
    lastName: t.field({ type: StringFilter, description: 'By family name, without regard to accents.' }),
    email: t.field({ type: StringFilter, description: 'By email address.' }),
    oldReferenceId: t.field({
      type: StringFilter,
      description: 'By the id in a system used before; with regard to case.',
    }),
    uniqueId: t.field({
      type: StringFilter,
      description: 'By the string by which another system knows the patient; with regard to case [130].',
    }),
    dateOfBirth: t.field({
      type: DateFilter,
      description: 'By birth date; `gte` and `lte` include the day [169].',
    }),
    acceptedPrivacyPolicy: t.field({
      type: BooleanFilter,
      description: 'By the answer to the privacy policy; `isNull` for none [95].',
    }),
    acceptedSmsMarketing: t.field({
      type: BooleanFilter,
      description: 'By whether the patient accepts marketing by text message [96].',
    }),
    createdAt: t.field({ type: DateTimeFilter, description: 'By the time of creation.' }),
    updatedAt: t.field({ type: DateTimeFilter, description: 'By the time of the last change.' }),
    primaryPractitionerId: t.id({
      description: 'Whose primary practitioner this is; NOT_FOUND for one that is not in reach [167].',
    }),
    locationId: t.id({
      description: 'Who is usually seen there; NOT_FOUND for one that is not in reach [168].',
    }),
    tagDefinitionId: t.id({
      description: 'Who has this tag, archived or not; NOT_FOUND for one that is not in reach [170].',
    }),
  }),
});

/** Conditions that would tell an analyst who a patient is. */
const IDENTITY = ['firstName', 'lastName', 'email', 'oldReferenceId', 'uniqueId', 'dateOfBirth'] as const;

/**
 * The Prisma conditions of a filter.
 * @throws RequestError FORBIDDEN for a condition on identity without the permission, NOT_FOUND for a reference out of reach
 */
export async function patientConditions(
  filter: typeof PatientFilter.$inferInput | null | undefined,
  context: Context,
): Promise<Prisma.PatientWhereInput[]> {
  if (!filter) return [];
  assertIdentityFilter(filter, IDENTITY, context.actor);
  const lower = (text: string) => text.toLowerCase();
  return [
    ...conditions('id', filter.uuid, 'filter.uuid', lower),
    ...conditions('status', filter.status, 'filter.status'),
    ...conditions('sortFirstName', filter.firstName, 'filter.firstName', fold),
    ...conditions('sortLastName', filter.lastName, 'filter.lastName', fold),
    ...conditions('email', filter.email, 'filter.email', lower),
    ...conditions('oldReferenceId', filter.oldReferenceId, 'filter.oldReferenceId'),
    ...conditions('uniqueId', filter.uniqueId, 'filter.uniqueId'),
    ...birthDateConditions(filter.dateOfBirth),
    ...conditions('acceptedPrivacyPolicy', filter.acceptedPrivacyPolicy, 'filter.acceptedPrivacyPolicy'),
    ...conditions('acceptedSmsMarketing', filter.acceptedSmsMarketing, 'filter.acceptedSmsMarketing'),
    ...conditions('createdAt', filter.createdAt, 'filter.createdAt'),
    ...conditions('updatedAt', filter.updatedAt, 'filter.updatedAt'),
    ...(filter.primaryPractitionerId != null
      ? [
          {
            primaryPractitionerId: await known(
              'primaryPractitionerId',
              filter.primaryPractitionerId,
              context,
            ),
          },
        ]
      : []),
    ...(filter.locationId != null
      ? [{ locationId: await known('locationId', filter.locationId, context) }]
      : []),
    ...(filter.tagDefinitionId != null
      ? [
          {
            tags: {
              some: { tagDefinitionId: await known('tagDefinitionId', filter.tagDefinitionId, context) },
            },
          },
        ]
      : []),
  ];
}

/** Those on the birth date, by the column that orders by it: one index serves both. */
function birthDateConditions(filter: Operators<Date> | null | undefined): object[] {
  const { ne, isNull, ...compared } = filter ?? {};
  const ordered = conditions('sortBirthDate', compared, 'filter.dateOfBirth');
  return [
    ...ordered,
    // Where no date is known the other column says the end of time.
    ...(ordered.length === 0 ? [] : [{ dateOfBirth: { not: null } }]),
    ...(isNull ? [{ sortBirthDate: NO_BIRTH_DATE }] : []),
    ...conditions('dateOfBirth', { ne, isNull } as Operators<Date>, 'filter.dateOfBirth'),
  ];
}

/** A record that a filter names. */
const NAMED = {
  primaryPractitionerId: ['Practitioner', 'practitioner', 'Practitioner'],
  locationId: ['Location', 'location', 'Location'],
  tagDefinitionId: ['TagDefinition', 'tagDefinition', 'Tag definition'],
} as const;

/** What a look-up needs of a Prisma delegate. */
interface Lookup {
  findUnique(query: { where: object; select: { id: true } }): Promise<{ id: string } | null>;
}

/** Its uuid. @throws RequestError NOT_FOUND for one that is not in reach */
async function known(field: keyof typeof NAMED, globalId: string, context: Context): Promise<string> {
  const { db, actor } = context;
  const [type, model, words] = NAMED[field];
  // The models are those named above; their delegates differ in what else they take.
  const delegate = db[model] as unknown as Lookup;
  const where = { orgId_id: { orgId: actor.orgId, id: lookupUuid(type, globalId) } };
  const found = await delegate.findUnique({ where, select: { id: true } });
  if (!found) throw new RequestError('NOT_FOUND', `${words} not found.`, `filter.${field}`);
  return found.id;
}
