// What the floor writes: the statements of a correct booking, by hand. A lock and a record for the idempotency key, the
// checks of a slot, the row under its constraint, the audit trail and the outbox in one transaction; the access log after
// it, before the answer. They are those that the gateway sends, but for what it reads twice. Nothing is rewritten into one
// statement that the gateway could not rewrite alike.
import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';

const KEY = 'bench';
const HOLD_MS = 600_000;
const KEPT_MS = 86_400_000;
const DAY_MS = 86_400_000;
const ACTOR = ['ORG', 'bench', 'Bench'];

const keyed = (...parts) => createHmac('sha256', KEY).update(parts.join('\0')).digest();
const sha256 = (text) => createHash('sha256').update(text).digest();

/** A UUID of version 7: the indexes of what is written grow at their end, as the gateway's do. */
function uuidv7() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Something that can't be done: rolls back, and is answered with a code. */
class Refusal extends Error {}

const STATEMENTS = {
  lock: 'select pg_try_advisory_xact_lock(hashtextextended($1::text || $2::text, 0)) as locked',
  firstAnswer: `select input_hash, result, expires_at from idempotency_record where org_id = $1 and key_hash = $2`,
  deleteExpired: `delete from idempotency_record
    where org_id = $1 and expires_at <= $2 and key_hash = any ($3::bytea || array(
      select key_hash from idempotency_record where org_id = $1 and expires_at <= $2
      order by expires_at limit 10 for update skip locked))`,
  keepAnswer: `insert into idempotency_record (org_id, key_hash, input_hash, result, created_at, expires_at)
    values ($1, $2, $3, $4, $5, $6)`,
  audit: `insert into audit_event (org_id, id, at, actor_kind, actor_id, actor_label, request_id, action, entity_type,
      entity_id, patient_id, version, changes)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  position: `with taken as (
      insert into outbox_counter (org_id, last) values ($1, 1)
      on conflict (org_id) do update set last = outbox_counter.last + excluded.last
      returning org_id, last
    )
    select last, pg_notify('outbox', org_id || ' ' || last)::text as told from taken`,
  event: `insert into outbox_event (org_id, id, type, entity_type, entity_id, patient_id, payload, position, at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
  access: `with request as (
      insert into access_request (org_id, id, at, actor_kind, actor_id, actor_label, request_id, operation_type, operation_name)
      values ($1, $2, $3, $4, $5, $6, $7, 'mutation', $8) returning org_id, id
    )
    insert into access_entry (org_id, patient_id, id, areas, is_write)
    select org_id, $9::uuid, id, '{PATIENT}'::text[], true from request`,

  service: `select duration_minutes, step_minutes, buffer_before_minutes, buffer_after_minutes, price_in_cents
    from appointment_type where org_id = $1 and id = $2 and is_active and archived_at is null`,
  practitioner:
    'select id from practitioner where org_id = $1 and id = $2 and is_active and archived_at is null',
  offered: `select 1 from appointment_type_practitioner
    where org_id = $1 and appointment_type_id = $2 and practitioner_id = $3`,
  open: `select exists (
      select from jsonb_to_recordset(schedule.weekly_hours) as hours(weekday int, start time, "end" time)
      where hours.weekday = extract(isodow from at) and at::time >= hours.start
        and at::time - hours.start <= (hours."end" - hours.start) - make_interval(mins => $5)
        and extract(epoch from at::time - hours.start)::int % ($6::int * 60) = 0) as open
    from schedule
    join location on (location.org_id, location.id) = (schedule.org_id, schedule.location_id)
    cross join lateral (select $4::timestamptz at time zone location.timezone as at) as local
    where schedule.org_id = $1 and schedule.practitioner_id = $2 and schedule.location_id = $3
      and schedule.archived_at is null and location.is_active and location.archived_at is null
      and coalesce(schedule.valid_from, '-infinity') <= at::date and coalesce(schedule.valid_until, 'infinity') >= at::date`,
  exceptions: `select 1 from schedule_exception
    where org_id = $1 and (practitioner_id is null or practitioner_id = $2) and start_date <= $4 and end_date >= $3
      and archived_at is null`,
  overlap: `select 1 from appointment
    where org_id = $1 and practitioner_id = $2 and starts_at > $3 and starts_at < $4 and busy_from < $6 and busy_until > $5
      and status in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED') and imported_at is null
      and not (status = 'HELD' and hold_expires_at <= $7)`,
  expireHolds: `with stale as (
      select id from appointment
      where org_id = $1 and status = 'HELD' and imported_at is null and hold_expires_at <= $2 and practitioner_id = $3
        and tstzrange(busy_from, busy_until) && tstzrange($4, $5)
      order by id for no key update
    )
    update appointment as a set status = 'EXPIRED', version = a.version + 1, updated_at = $2
    from stale where a.org_id = $1 and a.id = stale.id returning a.id`,
  patient: `select status, balance_total, archived_at, deleted_at from patient where org_id = $1 and id = $2 for no key update`,
  hold: `insert into appointment (org_id, id, appointment_type_id, practitioner_id, location_id, patient_id, status,
      starts_at, ends_at, busy_from, busy_until, original_start, hold_token_hash, hold_expires_at, metadata,
      price_in_cents, created_by_kind, created_by_id, created_by_label, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, 'HELD', $7, $8, $9, $10, $7, $11, $12, '{}', $13, $14, $15, $16, $17, $17)`,
  appointment: `select id, status, starts_at, ends_at, hold_expires_at, version from appointment where org_id = $1 and id = $2`,
  held: `select status, version, patient_id, appointment_type_id, hold_token_hash, hold_expires_at from appointment
    where org_id = $1 and id = $2 for no key update`,
  stillOffered: `select 1 from appointment a
    join practitioner p on (p.org_id, p.id) = (a.org_id, a.practitioner_id) and p.is_active and p.archived_at is null
    join location l on (l.org_id, l.id) = (a.org_id, a.location_id) and l.is_active and l.archived_at is null
    join appointment_type t on (t.org_id, t.id) = (a.org_id, a.appointment_type_id) and t.is_active and t.archived_at is null
    where a.org_id = $1 and a.id = $2`,
  confirm: `update appointment set status = 'CONFIRMED', external_payment_reference = $4, confirmed_at = $5,
      updated_at = $5, version = version + 1
    where org_id = $1 and id = $2 and version = $3`,
  questions: 'select questions from appointment_type where org_id = $1 and id = $2 and questions is not null',

  chartNumber: `insert into chart_number_counter (org_id, last) values ($1, 1)
    on conflict (org_id) do update set last = chart_number_counter.last + 1 returning last`,
  createPatient: `insert into patient (org_id, id, first_name, last_name, status, date_of_birth, email, mobile_phone,
      chart_number, chart_number_key, sort_first_name, sort_last_name, sort_birth_date, search_text, name_text,
      created_at, updated_at)
    values ($1, $2, $3, $4, 'ACTIVE', $5, $6, $7, $8, $8, $9, $10, $5, $11, $12, $13, $13)`,
  newPatient:
    'select id, chart_number, first_name, last_name, status, version from patient where org_id = $1 and id = $2',
};

/** Runs one of the statements, prepared under its name. @returns its rows */
async function run(client, name, ...values) {
  const { rows } = await client.query({ name, text: STATEMENTS[name], values });
  return rows;
}

/** Runs a statement that must find something. @throws Refusal */
async function demand(client, code, name, ...values) {
  const [row] = await run(client, name, ...values);
  if (!row) throw new Refusal(code);
  return row;
}

/**
 * Runs one command: a repetition is answered as the first time; else its work, its audit row, its event and its answer's
 * record are written together. @param work gives `{ result, change }`
 */
async function command(pool, action, { org, key, ...input }, work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const now = new Date();
    const [keyHash, inputHash] = [keyed(action, key), keyed(JSON.stringify(input))];
    const [{ locked }] = await run(client, 'lock', org, keyHash.toString('hex'));
    if (!locked) throw new Refusal('IDEMPOTENCY_IN_PROGRESS');
    const [first] = await run(client, 'firstAnswer', org, keyHash);
    if (first && first.expires_at > now) {
      if (!first.input_hash.equals(inputHash)) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
      await client.query('COMMIT');
      return first.result;
    }
    const { result, type, patient, version, verb, changes } = await work(client, now);
    const about = [type, result.id, patient];
    await run(
      ...[client, 'audit', org, uuidv7(), now, ...ACTOR, randomUUID(), action, ...about, version],
      JSON.stringify(changes),
    );
    const [{ last }] = await run(client, 'position', org);
    const event = `${type.toLowerCase()}.${verb}`;
    await run(client, 'event', org, uuidv7(), event, ...about, JSON.stringify({ version }), last, now);
    await run(client, 'deleteExpired', org, now, keyHash);
    const expiresAt = new Date(now.getTime() + KEPT_MS);
    await run(client, 'keepAnswer', org, keyHash, inputHash, JSON.stringify(result), now, expiresAt);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Locks the patient for whom is booked. @throws Refusal where nothing can be */
async function demandBookable(client, org, patient) {
  const row = await demand(client, 'NOT_FOUND', 'patient', org, patient);
  const isGone = (row.archived_at ?? row.deleted_at) !== null || row.status === 'DECEASED';
  const isRestricted = row.status === 'INACTIVE' || Number(row.balance_total) > 500;
  if (isGone || isRestricted) throw new Refusal('NOT_BOOKABLE');
}

const noteAccess = (pool, org, operation, patient) =>
  run(pool, 'access', org, uuidv7(), new Date(), ...ACTOR, randomUUID(), operation, patient);

const tokenOf = (org, id) => keyed(org, id, 'holdToken').toString('base64url');
const asAnswer = ({ id, status, starts_at, ends_at, version }) => ({
  ...{ uuid: id, status, start: starts_at, end: ends_at, version },
});

async function hold(pool, asked) {
  const { org, service, practitioner, location, patient } = asked;
  const start = new Date(asked.start);
  const { id } = await command(pool, 'createAppointmentHold', asked, async (client, now) => {
    const type = await demand(client, 'NOT_FOUND', 'service', org, service);
    await demand(client, 'NOT_FOUND', 'practitioner', org, practitioner);
    if (start < now) throw new Refusal('NOTICE');
    const minutes = (from, count) => new Date(from.getTime() + count * 60_000);
    const end = minutes(start, type.duration_minutes);
    const busy = [minutes(start, -type.buffer_before_minutes), minutes(end, type.buffer_after_minutes)];
    const day = [new Date(start.getTime() - 2 * DAY_MS), new Date(end.getTime() + DAY_MS)];
    await demand(client, 'NOT_OFFERED', 'offered', org, service, practitioner);
    const { duration_minutes, step_minutes } = type;
    const { open } = await demand(
      ...[client, 'CLOSED', 'open', org, practitioner, location, start, duration_minutes, step_minutes],
    );
    if (!open) throw new Refusal('CLOSED');
    const exceptions = await run(client, 'exceptions', org, practitioner, start, end);
    if (exceptions.length > 0) throw new Refusal('EXCEPTION');
    const taken = await run(client, 'overlap', org, practitioner, ...day, ...busy, now);
    if (taken.length > 0) throw new Refusal('BOOKED');
    await run(client, 'expireHolds', org, now, practitioner, ...busy);
    await demandBookable(client, org, patient);
    const id = uuidv7();
    const expiresAt = new Date(now.getTime() + HOLD_MS);
    const tokenHash = sha256(tokenOf(org, id));
    await run(
      ...[client, 'hold', org, id, service, practitioner, location, patient, start, end, ...busy],
      ...[tokenHash, expiresAt, type.price_in_cents, ...ACTOR, now],
    );
    const created = {
      ...{
        appointmentTypeId: service,
        practitionerId: practitioner,
        locationId: location,
        patientId: patient,
      },
      ...{ startsAt: start, endsAt: end, originalStart: start, priceInCents: type.price_in_cents },
      ...{ status: 'HELD', metadata: {}, holdExpiresAt: expiresAt },
    };
    const changes = Object.fromEntries(
      Object.entries(created).map(([field, value]) => [field, [null, value]]),
    );
    changes.holdTokenHash = ['[changed]', '[changed]'];
    return { result: { id }, type: 'Appointment', patient, version: 1, verb: 'held', changes };
  });
  const [row] = await run(pool, 'appointment', org, id);
  await noteAccess(pool, org, 'Hold', patient);
  return { ...asAnswer(row), token: tokenOf(org, id), expiresAt: row.hold_expires_at };
}

async function confirm(pool, asked) {
  const { org, appointment: id, token, payment } = asked;
  let patient;
  await command(pool, 'confirmAppointment', asked, async (client, now) => {
    const held = await demand(client, 'NOT_FOUND', 'held', org, id);
    if (!held.hold_token_hash?.equals(sha256(token))) throw new Refusal('NOT_FOUND');
    if (held.status !== 'HELD' || held.hold_expires_at <= now) throw new Refusal('HOLD_EXPIRED');
    patient = held.patient_id;
    await demand(client, 'NOT_OFFERED', 'stillOffered', org, id);
    await demandBookable(client, org, patient);
    await run(client, 'confirm', org, id, held.version, payment, now);
    await run(client, 'questions', org, held.appointment_type_id);
    const changes = {
      ...{
        status: ['HELD', 'CONFIRMED'],
        confirmedAt: [null, now],
        externalPaymentReference: [null, payment],
      },
    };
    const version = held.version + 1;
    return { result: { id }, type: 'Appointment', patient, version, verb: 'confirmed', changes };
  });
  const [row] = await run(pool, 'appointment', org, id);
  await noteAccess(pool, org, 'Confirm', patient);
  return asAnswer(row);
}

async function createPatient(pool, asked) {
  const { org, firstName, lastName, dateOfBirth, email, mobilePhone } = asked;
  const [{ last }] = await run(pool, 'chartNumber', org);
  const chartNumber = String(last).padStart(6, '0');
  const { id } = await command(pool, 'createPatient', asked, async (client, now) => {
    const id = uuidv7();
    const [first, family] = [firstName.toLowerCase(), lastName.toLowerCase()];
    const words = ['', first, family, email, chartNumber, dateOfBirth, mobilePhone.replace('+', ''), ''].join(
      ' ',
    );
    const names = ['', first, family, chartNumber, ''].join(' ');
    await run(
      ...[
        client,
        'createPatient',
        org,
        id,
        firstName,
        lastName,
        dateOfBirth,
        email,
        mobilePhone,
        chartNumber,
      ],
      ...[first, family, words, names, now],
    );
    const born = new Date(dateOfBirth);
    const created = {
      firstName,
      lastName,
      dateOfBirth: born,
      email,
      mobilePhone,
      chartNumber,
      status: 'ACTIVE',
    };
    const changes = Object.fromEntries(
      Object.entries(created).map(([field, value]) => [field, [null, value]]),
    );
    return { result: { id }, type: 'Patient', patient: id, version: 1, verb: 'created', changes };
  });
  const [row] = await run(pool, 'newPatient', org, id);
  await noteAccess(pool, org, 'CreatePatient', id);
  const { chart_number, first_name, last_name, status, version } = row;
  return { uuid: id, chartNumber: chart_number, firstName: first_name, lastName: last_name, status, version };
}

/** Each command by its name: takes the pool and what was asked, gives what is answered. */
export const COMMANDS = { hold, confirm, 'create patient': createPatient };
