import type { Prisma } from '../generated/prisma/client.ts';
import { fold } from '../platform/fold.ts';
import { AUTHOR } from './chart-detail.ts';
import type { ChartOwner } from './chart-row.ts';
import { COMMUNICATIONS, FIELDS, TAGS } from './clinic-list.ts';
import type { Person } from './household.ts';
import { between, DAY, dayOf } from './moment.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';

const stamps = (at: Date) => ({ createdAt: at, updatedAt: at });
const pickSome = (random: Random, share: number, ids: readonly string[]): string | null =>
  ids.length > 0 && random.chance(share) ? random.pick(ids) : null;

/** What a record names of the directory; the same fields in each call. */
export function referenceColumns(random: Random, surroundings: Surroundings, isAdult: boolean) {
  const { lists } = surroundings;
  return {
    referringDoctorId: pickSome(random, 0.2, lists.contact),
    feeScheduleId: pickSome(random, 0.9, lists.feeSchedule),
    billingTypeId: pickSome(random, 0.9, lists.billingType),
    concessionTypeId: pickSome(random, 0.1, lists.concessionType),
    employerId: pickSome(random, isAdult ? 0.2 : 0, lists.employer),
  };
}

/** The row of a portal account, which some grown-ups have. */
export function profileRow(
  random: Random,
  { firstName, lastName }: Person,
  { chartNumber, at }: { chartNumber: string; at: Date },
  { orgId }: Surroundings,
) {
  const name = fold(`${firstName}.${lastName}`).replace(/[^a-z.]/g, '');
  return {
    ...{ orgId, id: random.uuid(at), uniqueId: `portal-${chartNumber}` },
    ...{ email: `${name}${Number(chartNumber)}@example.com`, firstName, lastName },
    ...{ sortName: fold(`${lastName} ${firstName}`), ...stamps(at) },
  } satisfies Prisma.ProfileCreateManyInput;
}

/** The row of the account that is billed for a family. */
export function billingAccountRow(random: Random, name: string, at: Date, { orgId }: Surroundings) {
  return {
    ...{ orgId, id: random.uuid(at), name, sortName: fold(name), ...stamps(at) },
  } satisfies Prisma.BillingAccountCreateManyInput;
}

/** The rows of what was said to a patient, or by one. */
export function communicationRows(random: Random, owner: ChartOwner, surroundings: Surroundings) {
  const { orgId, communicationTypes } = surroundings;
  const count = random.weighted([[0, 55] as const, [1, 33] as const, [2, 12] as const]);
  return Array.from({ length: count }, () => {
    const at = between(random, owner.at, owner.until);
    const { kind, mode, direction, source, note } = random.pick(COMMUNICATIONS);
    return {
      ...{ orgId, id: random.uuid(at), patientId: owner.id, communicationDatetime: at },
      ...{ communicationSource: source, communicationTypeId: communicationTypes.get(kind) ?? null },
      ...{ mode, direction, note, ...AUTHOR, createdAt: at },
    } satisfies Prisma.CommunicationLogCreateManyInput;
  });
}

/** The rows of a patient's tags: of most none. */
export function tagRows(random: Random, owner: ChartOwner, { orgId, tags }: Surroundings) {
  return TAGS.filter(() => random.chance(0.08)).flatMap(({ name }) => {
    const tagDefinitionId = tags.get(name);
    if (!tagDefinitionId) return [];
    return [
      {
        ...{ orgId, patientId: owner.id, tagDefinitionId, createdAt: between(random, owner.at, owner.until) },
      } satisfies Prisma.PatientTagCreateManyInput,
    ];
  });
}

/** The rows of a patient's custom fields. */
export function fieldValueRows(random: Random, owner: ChartOwner, { orgId, fields }: Surroundings) {
  return FIELDS.filter(() => random.chance(0.12)).flatMap(({ name, values }) => {
    const fieldDefinitionId = fields.get(name);
    if (!fieldDefinitionId) return [];
    const at = between(random, owner.at, owner.until);
    const value = random.pick<string | number | boolean>(values);
    return [
      {
        // As JSON: a text with its quotes.
        ...{
          orgId,
          id: random.uuid(at),
          patientId: owner.id,
          fieldDefinitionId,
          value: JSON.stringify(value),
        },
        ...stamps(at),
      },
    ];
  });
}

/** The row of how a patient came to the clinic, for half of them. @param headId of the family, who has told them of it */
export function attributionRows(
  random: Random,
  owner: ChartOwner,
  headId: string | null,
  { orgId, practitionerIds, lists }: Surroundings,
) {
  const by = random.weighted([
    ...[['none', 50] as const, ['source', 30] as const, ['partner', 8] as const],
    ...[['practitioner', 6] as const, ['patient', headId === null ? 0 : 20] as const],
  ]);
  const from = {
    referralSourceId: by === 'source' ? pickSome(random, 1, lists.referralSource) : null,
    referralPartnerId: by === 'partner' ? pickSome(random, 1, lists.referralPartner) : null,
    practitionerId: by === 'practitioner' ? pickSome(random, 1, practitionerIds) : null,
    referringPatientId: by === 'patient' ? headId : null,
  };
  if (Object.values(from).every((id) => id === null)) return [];
  return [
    {
      ...{ orgId, id: random.uuid(owner.at), patientId: owner.id, attributedAt: owner.at },
      ...{ attributionRole: 'PRIMARY' as const, ...from, sourceNote: null, ...stamps(owner.at) },
    } satisfies Prisma.ReferralAttributionCreateManyInput,
  ];
}

/** The rows of who is what to whom in a household, from the first who answers for the others. @param ids in their order */
export function relationshipRows(
  random: Random,
  people: readonly Person[],
  ids: readonly string[],
  at: Date,
  { orgId }: Surroundings,
) {
  const [head] = ids;
  return people.slice(1).flatMap(({ role, age }, place) => {
    const other = ids[place + 1];
    if (!head || !other) return [];
    const row = (
      patientId: string,
      toPatientId: string,
      type: 'SPOUSE' | 'PARENT' | 'CHILD',
      guards: boolean,
    ) =>
      ({
        ...{ orgId, id: random.uuid(at), patientId, toPatientId, relationshipType: type },
        ...{ isGuardian: guards, ...stamps(at) },
      }) satisfies Prisma.RelationshipCreateManyInput;
    if (role === 'SPOUSE') return [row(head, other, 'SPOUSE', false), row(other, head, 'SPOUSE', false)];
    return [row(head, other, 'PARENT', age < 18), row(other, head, 'CHILD', false)];
  });
}

/** The rows of a patient's hospitals and further doctors. */
export function linkRows(random: Random, owner: ChartOwner, { orgId, lists, practitionerIds }: Surroundings) {
  const [hospitalId, practitionerId] = [
    pickSome(random, 0.15, lists.hospital),
    pickSome(random, 0.15, practitionerIds),
  ];
  const own = { orgId, patientId: owner.id };
  return {
    hospitals: hospitalId ? [{ ...own, hospitalId } satisfies Prisma.PatientHospitalCreateManyInput] : [],
    doctors: practitionerId
      ? [{ ...own, practitionerId } satisfies Prisma.PatientPractitionerCreateManyInput]
      : [],
  };
}

/** The row of the invoice behind what a patient owes. @param owed decimal, in the organization's currency */
export function invoiceRows(
  random: Random,
  owner: ChartOwner,
  { chartNumber, owed }: { chartNumber: string; owed: string },
  { orgId, currency }: Surroundings,
) {
  const cents = Math.round(Number(owed) * 100);
  if (cents === 0) return [];
  const at = new Date(Math.max(owner.at.getTime(), owner.until.getTime() - random.integer(1, 90) * DAY));
  return [
    {
      ...{ orgId, id: random.uuid(at), patientId: owner.id, number: `INV-${chartNumber}` },
      ...{ issuedOn: dayOf(at), dueOn: dayOf(new Date(at.getTime() + 30 * DAY)) },
      ...{ amountInCents: cents, outstandingInCents: cents, currency, ...stamps(at) },
    } satisfies Prisma.InvoiceCreateManyInput,
  ];
}
