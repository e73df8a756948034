import type { Client } from 'pg';

/** What a booking or a new patient leaves behind, besides its own row. */
const BESIDE = ['audit_event', 'outbox_event', 'idempotency_record', 'access_entry', 'access_request'];
/** What refers to those, and is emptied with them. */
const BELOW = ['webhook_delivery'];

/** Each kind of row, and the mutation whose audit rows tell which ones were written. */
const MADE_BY = { appointment: 'createAppointmentHold', patient: 'createPatient' } as const;

/**
 * Takes back what the bench's requests have written, so that the next run finds the database as this one did: the
 * appointments and patients of which the audit trail tells, then the trail itself, the outbox, the idempotency records
 * and the access log. They are nobody's: the bench's database alone is treated like this.
 * @param database of a superuser, as the trail refuses to be changed by anyone else
 */
export async function takeBack(database: Client): Promise<void> {
  let deleted = 0;
  // Triggers and foreign keys stand aside.
  await database.query('set session_replication_role = replica');
  try {
    for (const [table, action] of Object.entries(MADE_BY)) {
      const { rowCount } = await database.query(
        `delete from ${table} using audit_event as trail
         where trail.action = $1 and (trail.org_id, trail.entity_id) = (${table}.org_id, ${table}.id)`,
        [action],
      );
      deleted += rowCount ?? 0;
    }
    await database.query(`truncate ${[...BESIDE, ...BELOW].join(', ')}`);
  } finally {
    await database.query('reset session_replication_role');
  }
  // What the rounds have left behind is not to slow down the next run.
  if (deleted > 1000) await database.query(`vacuum ${Object.keys(MADE_BY).join(', ')}`);
}

/** Columns and fields that differ from one writing of the same to the next. */
const OF_ITS_OWN = new Set([
  ...['id', 'entity_id', 'request_id', 'position', 'result', 'key_hash', 'input_hash', 'hold_token_hash'],
  ...['at', 'created_at', 'updated_at', 'expires_at', 'confirmed_at', 'hold_expires_at'],
  ...['confirmedAt', 'holdExpiresAt', 'expiresAt', 'token', 'uuid'],
  // Who has written it is known by other names.
  ...['actor_id', 'actor_label', 'created_by_id', 'created_by_label'],
]);

/**
 * What was answered, and everything that was written since the last `takeBack`, as both can be compared between
 * contenders.
 */
export async function comparableWrite(database: Client, answers: unknown): Promise<unknown> {
  const written: Record<string, unknown> = { answers };
  let made: { id: string; chart_number?: string }[] = [];
  for (const [table, action] of Object.entries(MADE_BY)) {
    const { rows } = await database.query<{ row: { id: string } }>(
      `select to_jsonb(made) as row from ${table} as made
       join audit_event as trail on (trail.org_id, trail.entity_id) = (made.org_id, made.id) and trail.action = $1`,
      [action],
    );
    written[table] = rows;
    made = made.concat(rows.map(({ row }) => row));
  }
  for (const table of BESIDE) {
    const { rows } = await database.query(
      `select to_jsonb(one) as row from ${table} as one order by one::text`,
    );
    written[table] = rows;
  }
  // A new record is known by an id and a number of its own, wherever they are written.
  let text = JSON.stringify(written);
  for (const { id, chart_number: number } of made) {
    text = text.replaceAll(id, 'new id');
    if (number !== undefined) text = text.replaceAll(number, 'new number');
  }
  return withoutItsOwn(JSON.parse(text));
}

function withoutItsOwn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutItsOwn);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !OF_ITS_OWN.has(field))
      .map(([field, part]) => [field, withoutItsOwn(part)]),
  );
}
