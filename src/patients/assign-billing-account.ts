import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { findUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import { createRecord, type RecordKind } from '../platform/record.ts';

const BILLING_ACCOUNT: RecordKind = {
  type: 'BillingAccount',
  model: 'billingAccount',
  words: 'Billing account',
};

const AssignmentEnum = builder.enumType('BillingAccountAssignment', {
  description: 'Which account a new patient is billed to [210].',
  values: {
    EXISTING: { description: 'One that there is, e.g. the family’s: `billingAccountId` names it.' },
    NEW: { description: 'One that is made now, under the patient’s name.' },
    NONE: { description: 'None for now.' },
  } as const,
});

/** The decision that is taken when a patient is registered [210]. */
export const BillingAccountInput = builder.inputType('PatientBillingAccountInput', {
  description: 'Which account a new patient is billed to: decided once, at registration [210, 213].',
  fields: (t) => ({
    assign: t.field({ type: AssignmentEnum, required: true, description: 'The decision.' }),
    billingAccountId: t.id({
      description: 'The account: required with EXISTING, refused with NEW and NONE.',
    }),
  }),
});

/** Its rules. */
export const billingAccountRules = z
  .object({ assign: z.enum(['EXISTING', 'NEW', 'NONE']), billingAccountId: z.string().nullish() })
  .refine(({ assign, billingAccountId }) => (assign === 'EXISTING') === (billingAccountId != null), {
    path: ['billingAccountId'],
    params: { code: 'existing_account_only' },
    message: 'Required with EXISTING, and only with it.',
  })
  .nullish();

/** The uuid of the account that a new patient gets; null for none. @throws NotFoundError */
export async function assignBillingAccount(
  work: Work,
  decision: z.output<typeof billingAccountRules>,
  patient: { firstName: string; lastName: string },
): Promise<string | null> {
  if (decision?.assign === 'EXISTING') return await findAccount(work, decision.billingAccountId ?? '');
  if (decision?.assign !== 'NEW') return null;
  const name = `${patient.lastName}, ${patient.firstName}`;
  const { id } = await createRecord(work, BILLING_ACCOUNT, {
    ...{ orgId: work.tx.$orgId(), name, sortName: fold(name), createdAt: work.now },
  });
  return id;
}

async function findAccount({ tx }: Work, globalId: string): Promise<string> {
  const id = findUuid('BillingAccount', globalId);
  const found =
    id && (await tx.billingAccount.findFirst({ where: { id, archivedAt: null }, select: { id: true } }));
  if (!found) throw new NotFoundError('Billing account', ['billingAccount', 'billingAccountId']);
  return found.id;
}
