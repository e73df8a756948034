import type { WaitlistEntry } from '../generated/prisma/client.ts';
import { encodeId } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { NotBookableError, NotFoundError } from '../platform/error.ts';
import { Ledger } from '../platform/ledger.ts';
import { changeRecord } from '../platform/record.ts';
import { inSavepoint } from '../platform/transaction.ts';
import { uuidv7 } from '../platform/uuid.ts';
import { type SlotTime, slotsOf } from './availability.ts';
import { getBookableSlot, SlotRefusal } from './bookable-slot.ts';
import { getBookablePatient } from './booking-patient.ts';
import { termsOf } from './booking-terms.ts';
import { loadCalendar } from './calendar.ts';
import { isOverlap } from './claim-slot.ts';
import { insertAppointment } from './create-hold.ts';
import type { FreedTime } from './freed-time.ts';
import { hashHoldToken, holdTokenOf } from './hold-token.ts';
import { DAY_MS, MINUTE_MS } from './local-time.ts';
import { lockEntry, seekerOf, WAITLIST_ENTRY, waitlistActor } from './waitlist-record.ts';
import { suits } from './waitlist-wish.ts';

/** How many entries are looked at in one go. */
const ENTRIES_AT_A_TIME = 100;

/** What it takes besides. */
export interface OfferParts {
  readonly cipher: FieldCipher;
}

/**
 * Offers what has become free to those who wait, in the order in which they have joined: to each the first slot that
 * suits, if any is left. Whoever suits nothing waits on. What is free is read anew after each offer; the number of
 * statements grows with the offers and the kinds of service, and by two for each hundred who wait.
 * @returns how many offers were made
 */
export async function offerFreedTime(work: Work, freed: FreedTime, parts: OfferParts): Promise<number> {
  let offers = 0;
  let slots = new FreeSlots(work, freed);
  for await (const { entry, declined } of waiting(work, freed)) {
    // Someone else may be faster at a slot: then the next one is tried, of which there are fewer each time.
    for (const tried = new Set(declined); ; ) {
      const free = await slots.for(entry);
      const slot = free.find((each) => suits(entry, each) && !tried.has(placeOf(each)));
      if (!slot) break;
      tried.add(placeOf(slot));
      const outcome = await offer(work, entry, slot, parts);
      if (outcome === 'OFFERED') offers += 1;
      if (outcome !== 'GONE') slots = new FreeSlots(work, freed);
      if (outcome !== 'LOST') break;
    }
  }
  return offers;
}

/** By what a slot is known again that somebody did not want. */
const placeOf = ({ practitionerId, start }: { practitionerId: string; start: number }) =>
  `${practitionerId} ${start}`;

/** Those who wait for something of that time and place, in their order, with what of it they were offered before. */
async function* waiting({ tx, now }: Work, { practitionerId, locationId, range }: FreedTime) {
  const anyOr = (field: 'practitionerId' | 'locationId', id: string | null) =>
    id === null ? {} : { OR: [{ [field]: null }, { [field]: id }] };
  for (let after: WaitlistEntry | undefined; ; ) {
    const entries = await tx.waitlistEntry.findMany({
      where: {
        ...{ status: 'WAITING', from: { lt: new Date(range.end) } },
        until: { gt: new Date(Math.max(range.start, now.getTime())) },
        AND: [
          anyOr('practitionerId', practitionerId),
          anyOr('locationId', locationId),
          { OR: [{ partnerId: null }, { partner: { archivedAt: null }, catalog: { archivedAt: null } }] },
          ...(after
            ? [
                {
                  OR: [
                    { createdAt: { gt: after.createdAt } },
                    { createdAt: after.createdAt, id: { gt: after.id } },
                  ],
                },
              ]
            : []),
        ],
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: ENTRIES_AT_A_TIME,
    });
    const offered = await tx.appointment.findMany({
      where: { waitlistEntryId: { in: entries.map(({ id }) => id) } },
      select: { waitlistEntryId: true, practitionerId: true, startsAt: true },
    });
    for (const entry of entries) {
      const mine = offered.filter(({ waitlistEntryId }) => waitlistEntryId === entry.id);
      const declined = mine.map((each) => placeOf({ ...each, start: each.startsAt.getTime() }));
      yield { entry, declined };
    }
    if (entries.length < ENTRIES_AT_A_TIME) return;
    after = entries.at(-1);
  }
}

/** Longer than any visit with its buffers: how far before a time a slot can begin that touches it. */
const LONGEST_VISIT_MS = 3 * DAY_MS;

/** The slots that are free of some time, for those who wait: loaded once for each service and catalog. */
class FreeSlots {
  readonly #work: Work;
  readonly #freed: FreedTime;
  readonly #known = new Map<string, SlotTime[]>();

  constructor(work: Work, freed: FreedTime) {
    this.#work = work;
    this.#freed = freed;
  }

  async for({ appointmentTypeId, catalogId }: WaitlistEntry): Promise<readonly SlotTime[]> {
    const key = `${appointmentTypeId} ${catalogId}`;
    const known = this.#known.get(key) ?? (await this.#load(appointmentTypeId, catalogId));
    this.#known.set(key, known);
    return known;
  }

  async #load(appointmentTypeId: string, catalogId: string | null): Promise<SlotTime[]> {
    const { tx, now } = this.#work;
    const { range, practitionerId, locationId, touches } = this.#freed;
    const [from, to] = [Math.max(range.start - LONGEST_VISIT_MS, now.getTime()), range.end + DAY_MS];
    const calendar = await loadCalendar(tx, {
      ...{ appointmentTypeId, practitionerIds: practitionerId === null ? null : [practitionerId], now },
      ...{ from: new Date(from), to: new Date(to), rules: await termsOf(tx, catalogId) },
    });
    return [...slotsOf(calendar, calendar.range)].filter(
      (slot) => slot.locationId === (locationId ?? slot.locationId) && touches(slot, calendar.service),
    );
  }
}

/** Held; or not, since somebody else has the slot, or since this patient does not wait for it any more. */
type OfferOutcome = 'OFFERED' | 'LOST' | 'GONE';

/**
 * Holds a slot for someone who waits, by the code of every other hold. Whoever has left meanwhile, or has become someone
 * for whom nothing can be booked, is passed over; so is a slot that somebody else was faster at.
 */
async function offer(
  { tx, now, ledger }: Work,
  { id, orgId, appointmentTypeId }: WaitlistEntry,
  { practitionerId, locationId, start }: SlotTime,
  { cipher }: OfferParts,
): Promise<OfferOutcome> {
  const part = new Ledger();
  const actor = waitlistActor(orgId);
  try {
    return await inSavepoint(tx, async (savepoint) => {
      const work: Work = { tx: savepoint, now, ledger: part };
      const entry = await lockEntry(work, id, { actor });
      if (entry?.status !== 'WAITING') return 'GONE';
      const seeker = seekerOf(entry);
      const terms = await termsOf(savepoint, entry.catalogId);
      const key = { appointmentTypeId, practitionerId, locationId, start };
      const time = await getBookableSlot(work, key, terms, seeker);
      await getBookablePatient(work, encodeId('Patient', entry.patientId), {}, seeker);
      const appointmentId = uuidv7();
      const hold = {
        ...{ id: appointmentId, status: 'HELD' as const, patientId: entry.patientId, waitlistEntryId: id },
        ...{ partnerId: entry.partnerId, catalogId: entry.catalogId },
        holdTokenHash: hashHoldToken(holdTokenOf({ cipher, actor }, appointmentId)),
        holdExpiresAt: await offerEnd(work, appointmentTypeId, start),
      };
      await insertAppointment(work, { ...time, ...hold }, { verb: 'held', reason: undefined }, { actor });
      const offered = { status: 'OFFERED', appointmentId };
      await changeRecord(work, WAITLIST_ENTRY, entry, offered, { verb: 'offered' });
      ledger.absorb(part);
      return 'OFFERED';
    });
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof NotBookableError) return 'GONE';
    if (error instanceof SlotRefusal || isOverlap(error)) return 'LOST';
    throw error;
  }
}

/** Until when a slot is held: as long as its service says, and not after it has begun. */
async function offerEnd({ tx, now }: Work, appointmentTypeId: string, start: number): Promise<Date> {
  const where = { orgId_id: { orgId: tx.$orgId(), id: appointmentTypeId } };
  const select = { waitlistOfferMinutes: true };
  const { waitlistOfferMinutes } = await tx.appointmentType.findUniqueOrThrow({ where, select });
  return new Date(Math.min(now.getTime() + waitlistOfferMinutes * MINUTE_MS, start));
}
