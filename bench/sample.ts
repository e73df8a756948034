import type { Client } from 'pg';

/** What the questions of the bench are about: drawn once, so that every contender gets the same ones. */
export interface Sample {
  readonly orgId: string;
  /** Ids of patients, anywhere in the table. */
  readonly patients: readonly string[];
  /** Ids of active patients for whom anything can be booked. */
  readonly bookable: readonly string[];
  readonly locations: readonly string[];
  /** The practitioners whose day books are full. */
  readonly practitioners: readonly string[];
  /** Twenty of them. */
  readonly twenty: readonly string[];
  /** The service that they offer. */
  readonly service: string;
  /** Days that have passed, of thirty appointments to a practitioner. */
  readonly days: readonly Range[];
  /** Weeks to come, in which some times are free. */
  readonly weeks: readonly Range[];
  /** What someone has typed of a name: three to five letters of it. */
  readonly words: readonly string[];
  /** Times that can be booked within half a year, in no order; none where they were not asked for. */
  readonly freeSlots: readonly Slot[];
}

/** A time that can be booked for the sample's service. */
export interface Slot {
  readonly practitioner: string;
  readonly location: string;
  readonly start: Date;
}

interface Range {
  readonly from: string;
  readonly until: string;
}

const DAY = 86_400_000;

/**
 * Draws the sample from the organization that the bench has filled: the same one for the same data.
 * @param withSlots whether there are to be free slots too, which takes a second or two
 */
export async function drawSample(client: Client, orgId: string, withSlots = false): Promise<Sample> {
  const ids = async (text: string): Promise<string[]> =>
    (await client.query<{ id: string }>(text, [orgId])).rows.map(({ id }) => id);
  const patients = await ids(
    `select id from patient where org_id = $1 and archived_at is null and deleted_at is null order by md5(id::text)
     limit 2000`,
  );
  const bookable = await ids(
    `select id from patient
     where org_id = $1 and archived_at is null and deleted_at is null and status = 'ACTIVE' and balance_total <= 500
     order by md5(id::text) limit 2000`,
  );
  const names = await client.query<{ name: string }>(
    `select lower(last_name) as name from patient where org_id = $1 and last_name ~ '^[A-Za-z]{5,}$'
     order by md5(id::text) limit 200`,
    [orgId],
  );
  const practitioners = await ids(
    `select id from practitioner where org_id = $1 and first_name = 'Bench' order by id`,
  );
  const [service = ''] = await ids(
    `select id from appointment_type where org_id = $1 and name = 'Bench visit'`,
  );
  return {
    ...{ orgId, patients, bookable, practitioners, service, twenty: practitioners.slice(0, 20) },
    locations: await ids('select id from location where org_id = $1 and archived_at is null order by id'),
    days: range(5, (n) => rangeFrom(-3 - n, 1)),
    weeks: range(20, (n) => rangeFrom(2 + n, 7)),
    words: names.rows.map(({ name }, n) => name.slice(0, 3 + (n % 3))),
    freeSlots: withSlots ? await drawSlots(client, orgId, service, practitioners) : [],
  };
}

async function drawSlots(
  client: Client,
  orgId: string,
  service: string,
  practitioners: readonly string[],
): Promise<Slot[]> {
  const { rows } = await client.query<Slot>(
    `select practitioner_id as practitioner, location_id as location, starts_at as start
     from bench.free_slots($1, $2, $3, now() + interval '1 day', now() + interval '180 days')
     order by md5(practitioner_id::text || starts_at::text)`,
    [orgId, service, practitioners],
  );
  return rows;
}

const range = <Item>(length: number, make: (n: number) => Item) => Array.from({ length }, (_, n) => make(n));

/** Whole days in UTC, counted from today. */
function rangeFrom(days: number, length: number): Range {
  const from = Math.floor(Date.now() / DAY + days) * DAY;
  return { from: new Date(from).toISOString(), until: new Date(from + length * DAY).toISOString() };
}
