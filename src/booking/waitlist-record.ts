import { type AnonymousActor, anonymousActor, partnerActor } from '../auth/actor.ts';
import { visibleWaitlistEntries } from '../auth/visibility.ts';
import type { Appointment, WaitlistEntry } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import type { Work } from '../platform/command.ts';
import { lockRow } from '../platform/lock-row.ts';
import { changeRecord, type RecordKind } from '../platform/record.ts';

/** Entries of the waitlist among the versioned records. */
export const WAITLIST_ENTRY: RecordKind = {
  ...{ type: 'WaitlistEntry', model: 'waitlistEntry', words: 'Waitlist entry' },
};

/** Who the audit trail names for what the waitlist does by itself. */
export function waitlistActor(orgId: string): AnonymousActor {
  return { ...anonymousActor, orgId, credentialId: 'waitlist', label: 'Waitlist' };
}

/** In whose name a slot is sought for an entry: what its partner does not see it can't be offered. */
export function seekerOf({
  orgId,
  partnerId,
  catalogId,
}: Pick<WaitlistEntry, 'orgId' | 'partnerId' | 'catalogId'>): Pick<Context, 'actor'> {
  const actor = waitlistActor(orgId);
  if (partnerId === null || catalogId === null) return { actor };
  const { environment, timezone, credentialId, label } = actor;
  return {
    actor: partnerActor({ orgId, environment, timezone, credentialId, label, partnerId, catalogId }),
  };
}

/** An entry in reach of a caller, its row locked until the transaction ends; null where there is none. */
export async function lockEntry(
  { tx }: Work,
  id: string,
  { actor }: Pick<Context, 'actor'>,
): Promise<WaitlistEntry | null> {
  await lockRow(tx, 'waitlistEntry', id);
  return await tx.waitlistEntry.findFirst({ where: { AND: [{ id }, visibleWaitlistEntries(actor)] } });
}

/** What can become of an offer, with the event that tells it. */
const OUTCOMES = { BOOKED: 'booked', WAITING: 'declined', EXPIRED: 'expired' } as const;

/**
 * Writes what has become of an offer, in the transaction that ends its hold; nothing for a hold that was none. Whoever
 * lets go of it waits on in the same place; whoever does not answer makes way.
 */
export async function settleOffer(
  work: Work,
  { id, waitlistEntryId }: Pick<Appointment, 'id' | 'waitlistEntryId'>,
  outcome: keyof typeof OUTCOMES,
): Promise<void> {
  if (waitlistEntryId === null) return;
  const entry = await lockEntry(work, waitlistEntryId, { actor: waitlistActor(work.tx.$orgId()) });
  if (entry?.status !== 'OFFERED' || entry.appointmentId !== id) return;
  await changeRecord(work, WAITLIST_ENTRY, entry, { status: outcome }, { verb: OUTCOMES[outcome] });
}
