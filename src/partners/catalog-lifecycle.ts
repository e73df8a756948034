import { z } from 'zod';
import { credentialsWithdrawn } from '../auth/credential-epoch.ts';
import { type LinkSet, planSet, type SetPlan, setChange, turnover } from '../booking/link-set.ts';
import type { Catalog } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import { findUuid } from '../graphql/id.ts';
import { runCommand, type Work } from '../platform/command.ts';
import { fold } from '../platform/fold.ts';
import {
  archiveRecord,
  changeRecord,
  createRecord,
  getCurrent,
  type RecordKind,
} from '../platform/record.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { parseInput, requiredText, text } from '../platform/validate.ts';
import { policyRules } from './catalog-policy.ts';

const CATALOG: RecordKind = { type: 'Catalog', model: 'catalog', words: 'Catalog' };

/** The most services that a catalog can hold. */
export const MOST_TYPES = 200;
const TYPES: LinkSet = {
  ...{ field: 'appointmentTypeIds', type: 'AppointmentType', words: 'Appointment type' },
};

const FLAGS = 'At most 50 names of 1 to 64 letters, digits and underscores, each true or false.';

/** Checked as a whole: an issue that named a flag would repeat what the client sent. */
function isFlags(value: unknown): value is Record<string, boolean> {
  const flags = Object.entries(value as object);
  return (
    flags.length <= 50 && flags.every(([name, flag]) => /^\w{1,64}$/.test(name) && typeof flag === 'boolean')
  );
}

const optionalRules = {
  description: text(1_000),
  featureFlags: z.custom<object>().refine(isFlags, FLAGS).nullish(),
  ...policyRules,
  appointmentTypeIds: z.array(z.string()).max(MOST_TYPES, `At most ${MOST_TYPES} services.`).nullish(),
};
const creationRules = z.object({ name: requiredText(100), ...optionalRules });
const updateRules = z.object({ name: requiredText(100).optional(), ...optionalRules });

/** The columns of the fields that are given; without its flags a catalog has none of them. */
function columnsOf({
  name,
  description,
  featureFlags,
  appointmentTypeIds: _links,
  ...policy
}: z.infer<typeof updateRules>) {
  return {
    ...policy,
    ...(name === undefined ? {} : { name, sortName: fold(name) }),
    ...(description === undefined ? {} : { description }),
    ...(featureFlags === undefined ? {} : { featureFlags: featureFlags ?? {} }),
  };
}

/** Creates a catalog. @throws ValidationError, NotFoundError for a service, IdempotencyError */
export async function createCatalog(context: Context, input: object) {
  const checked = parseInput(creationRules, input);
  return await runCommand(context, { name: 'createCatalog', input }, async (work) => {
    const catalogId = uuidv7();
    const columns = { orgId: context.actor.orgId, id: catalogId, ...columnsOf(checked), createdAt: work.now };
    const plan = await planTypes(work, checked.appointmentTypeIds ?? [], null);
    await createRecord(work, CATALOG, columns, setChange(TYPES, plan));
    await writeTypes(work, catalogId, plan);
    return { catalogId };
  });
}

/** Which catalog to change, as its caller has read it. */
interface Target {
  readonly id: string;
  readonly baseVersion?: number | null;
}

const targetOf = ({ id, baseVersion = null }: Target) => ({ id: findUuid('Catalog', id), baseVersion });

/** Changes the fields that are given. @throws ValidationError, NotFoundError, VersionConflictError */
export async function updateCatalog(context: Context, input: Target) {
  const checked = parseInput(updateRules, input);
  return await runCommand(context, { name: 'updateCatalog', input }, async (work) => {
    const before = await getCurrent<Catalog>(work, CATALOG, targetOf(input));
    const { appointmentTypeIds: wanted } = checked;
    const plan = wanted === undefined ? null : await planTypes(work, wanted ?? [], before.id);
    await changeRecord(work, CATALOG, before, columnsOf(checked), { besides: setChange(TYPES, plan) });
    if (plan) await writeTypes(work, before.id, plan);
    return { catalogId: before.id };
  });
}

/** Archives a catalog, which ends its credentials. @throws NotFoundError, VersionConflictError */
export async function archiveCatalog(context: Context, input: Target) {
  try {
    return await runCommand(context, { name: 'archiveCatalog', input }, async (work) => {
      const { id: catalogId } = await archiveRecord(work, CATALOG, targetOf(input));
      return { catalogId };
    });
  } finally {
    credentialsWithdrawn();
  }
}

async function planTypes({ tx }: Work, wanted: readonly string[], id: string | null): Promise<SetPlan> {
  const links = id ? await tx.catalogAppointmentType.findMany({ where: { catalogId: id } }) : [];
  const before = links.map(({ appointmentTypeId }) => appointmentTypeId);
  return await planSet(TYPES, wanted, before, (ids) =>
    tx.appointmentType.findMany({ where: { id: { in: ids }, archivedAt: null }, select: { id: true } }),
  );
}

async function writeTypes({ tx }: Work, catalogId: string, plan: SetPlan): Promise<void> {
  const { lost, gained } = turnover(plan);
  const orgId = tx.$orgId();
  if (lost.length > 0)
    await tx.catalogAppointmentType.deleteMany({
      where: { catalogId, appointmentTypeId: { in: lost } },
    });
  if (gained.length > 0)
    await tx.catalogAppointmentType.createMany({
      data: gained.map((appointmentTypeId) => ({ orgId, catalogId, appointmentTypeId })),
    });
}
