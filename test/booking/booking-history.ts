import { OCCUPYING } from '../../src/booking/appointment-status.ts';

/** What clients of a history do. A client sends each of them to an appointment of its own, and at most once. */
export type Verb =
  | 'createAppointmentHold'
  | 'extendAppointmentHold'
  | 'releaseAppointmentHold'
  | 'confirmAppointment'
  | 'rescheduleAppointment'
  | 'cancelAppointment';

/** What a client has read of an appointment, or what it must be. */
export interface State {
  readonly status: string;
  readonly start: string;
  readonly version: number;
}

/** How a call ended: done, refused with a code, or never answered, so that nobody knows. */
export type Answer =
  | { readonly kind: 'done'; readonly state: State }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'none' };

/** A call with one idempotency key, however often it was sent. Instants are places in the order of events. */
export interface Call {
  readonly verb: Verb;
  readonly key: string;
  /** uuid; of a hold, the one that it was answered with. */
  readonly appointment: string | null;
  /** When the slot begins that it wants, if it wants one. */
  readonly start: string | null;
  readonly began: number;
  /** When it was sent for the last time. */
  readonly lastBegan: number;
  readonly ended: number;
  readonly answer: Answer;
}

/** An appointment as it is stored. */
export interface Row {
  readonly id: string;
  /** Its partner's reference: the key of the hold. */
  readonly reference: string | null;
  readonly practitionerId: string;
  readonly status: string;
  readonly start: string;
  readonly end: string;
  readonly version: number;
}

/** An audit row of an appointment. */
export interface AuditRow {
  readonly entityId: string;
  readonly version: number | null;
  readonly action: string;
  readonly changes: Readonly<Record<string, readonly [unknown, unknown]>>;
}

/** An event of the organization. */
export interface EventRow {
  readonly entityType: string;
  readonly entityId: string;
  readonly type: string;
  readonly version: number | null;
  readonly position: number;
}

/** All that is stored of an organization's appointments, and its whole feed. */
export interface Tables {
  readonly appointments: readonly Row[];
  readonly audit: readonly AuditRow[];
  readonly events: readonly EventRow[];
}

const STATUS: Readonly<Partial<Record<Verb, string>>> = {
  createAppointmentHold: 'HELD',
  releaseAppointmentHold: 'RELEASED',
  confirmAppointment: 'CONFIRMED',
  cancelAppointment: 'CANCELLED',
};

/** The event of each verb. */
export const EVENTS: Readonly<Record<Verb, string>> = {
  createAppointmentHold: 'appointment.held',
  extendAppointmentHold: 'appointment.extended',
  releaseAppointmentHold: 'appointment.released',
  confirmAppointment: 'appointment.confirmed',
  rescheduleAppointment: 'appointment.rescheduled',
  cancelAppointment: 'appointment.cancelled',
};

/**
 * Compares what clients were told with what is stored. Each line that it answers begins with the rule that is broken:
 * - `overlap`: no two appointments of a practitioner take the same time, now or at any place in the feed;
 * - `key`: a key has written once;
 * - `acknowledged`: what was answered as done is there, in the state that follows from its client's calls;
 * - `refused`: what was refused is not there, and someone had the slot while it was refused;
 * - `ledger`: audit rows and events tell of each version of each appointment, and the feed has no gap.
 */
export function checkHistory(calls: readonly Call[], tables: Tables): string[] {
  const chains = chainsOf(calls);
  return [
    ...overlaps(tables),
    ...calls.flatMap((call) => written(call, tables)),
    ...chains.flatMap((chain) => present(chain, tables)),
    ...unasked(calls, tables),
    ...unfounded(chains),
    ...tables.appointments.flatMap((row) => told(row, tables)),
    ...strangers(tables),
    ...gaps(tables),
  ];
}

/** A hold, and what its client did to it, in their order. */
type Chain = readonly [Call, ...Call[]];

function chainsOf(calls: readonly Call[]): Chain[] {
  const holds = calls.filter(({ verb }) => verb === 'createAppointmentHold');
  return holds.map((hold) => [
    hold,
    ...calls.filter(
      (call) => call.appointment !== null && call.appointment === hold.appointment && call !== hold,
    ),
  ]);
}

type Place = Pick<Row, 'id' | 'practitionerId' | 'status' | 'start' | 'end'>;

const collide = (a: Place, b: Place) =>
  a.id !== b.id &&
  a.practitionerId === b.practitionerId &&
  [a, b].every(({ status }) => OCCUPYING.some((occupying) => occupying === status)) &&
  a.start < b.end &&
  b.start < a.end;

function overlaps({ appointments, audit, events }: Tables): string[] {
  const broken = appointments.flatMap((row, place) =>
    appointments
      .slice(place + 1)
      .filter((other) => collide(row, other))
      .map(({ id }) => `overlap: ${row.id} and ${id}`),
  );
  const places = new Map<string, Place>();
  for (const { entityId, version, position } of appointmentEvents(events)) {
    const row = audit.find((each) => each.entityId === entityId && each.version === version);
    const place = changed(places.get(entityId), entityId, row ? [row] : []);
    for (const other of places.values())
      if (collide(place, other)) broken.push(`overlap: ${entityId} and ${other.id} at ${position}`);
    places.set(entityId, place);
  }
  return broken;
}

const appointmentEvents = (events: readonly EventRow[]) =>
  events.filter(({ entityType }) => entityType === 'Appointment').sort((a, b) => a.position - b.position);

/** What audit rows make of an appointment. */
function changed(place: Place | undefined, id: string, rows: readonly AuditRow[]): Place {
  let now = place ?? { id, practitionerId: '', status: '', start: '', end: '' };
  for (const { changes } of rows) {
    const after = (field: string, was: string) => String(changes[field]?.[1] ?? was);
    now = {
      ...{ id, practitionerId: after('practitionerId', now.practitionerId) },
      ...{ status: after('status', now.status), start: after('startsAt', now.start) },
      end: after('endsAt', now.end),
    };
  }
  return now;
}

/** How often a call was written: once, if it is done, and never, if it was refused. */
function written({ verb, key, appointment, answer }: Call, { appointments, audit }: Tables): string[] {
  const times =
    verb === 'createAppointmentHold'
      ? appointments.filter(({ reference }) => reference === key).length
      : audit.filter(({ entityId, action }) => entityId === appointment && action === verb).length;
  if (times > 1) return [`key: ${verb} ${key} was written ${times} times`];
  if (times === 0 && answer.kind === 'done') return [`acknowledged: ${verb} ${key} was not written`];
  return times === 1 && answer.kind === 'refused' ? [`refused: ${verb} ${key} was written`] : [];
}

/** The state that a call makes of another, or of none. */
const after = (state: State | null, { verb, start }: Call): State => ({
  status: STATUS[verb] ?? state?.status ?? '',
  start: start ?? state?.start ?? '',
  version: (state?.version ?? 0) + 1,
});

const isSame = (a: State, b: State) =>
  a.status === b.status && a.start === b.start && a.version === b.version;
const inWords = ({ status, start, version }: State) => `${status} at ${start}, version ${version}`;

/** Whether clients were told, and the table has, what their calls make of an appointment. */
function present(chain: Chain, { appointments }: Tables): string[] {
  const [hold] = chain;
  let possible: (State | null)[] = [null];
  const broken: string[] = [];
  for (const call of chain) {
    const { answer, verb, key } = call;
    if (answer.kind === 'refused') continue;
    const done = possible.map((state) => after(state, call));
    possible = answer.kind === 'done' ? done : [...possible, ...done];
    if (answer.kind === 'done' && !done.some((state) => isSame(state, answer.state)))
      broken.push(`acknowledged: ${verb} ${key} was answered ${inWords(answer.state)}`);
  }
  const row = appointments.find(({ reference }) => reference === hold.key);
  // Whether there is to be one at all, another rule says.
  if (row && hold.answer.kind !== 'refused' && !possible.some((state) => state && isSame(state, row)))
    broken.push(`acknowledged: ${hold.key} is ${inWords(row)}`);
  return broken;
}

function unasked(calls: readonly Call[], { appointments }: Tables): string[] {
  const keys = new Set(calls.map(({ key }) => key));
  return appointments
    .filter(({ reference }) => reference === null || !keys.has(reference))
    .map(({ id }) => `refused: nobody has asked for ${id}`);
}

/** For how long a slot may have been taken, as far as its client can tell. */
interface Taken {
  readonly start: string | null;
  readonly from: number;
  readonly until: number;
}

function takenBy(chain: Chain): Taken[] {
  const taken: Taken[] = [];
  for (const { verb, start, began, ended, answer } of chain) {
    if (answer.kind === 'refused') continue;
    const last = taken.at(-1);
    const leaves = verb !== 'extendAppointmentHold' && verb !== 'confirmAppointment';
    if (last && leaves && answer.kind === 'done') taken[taken.length - 1] = { ...last, until: ended };
    if (start !== null) taken.push({ start, from: began, until: Number.POSITIVE_INFINITY });
  }
  return taken;
}

/** Refusals for which there was no reason: nobody else can have had the slot. */
function unfounded(chains: readonly Chain[]): string[] {
  const taken = chains.map(takenBy);
  return chains.flatMap((chain, own) =>
    chain.flatMap(({ answer, start, lastBegan, ended, verb, key }) => {
      if (answer.kind !== 'refused') return [];
      const isTaken = taken.some(
        (slots, place) =>
          place !== own &&
          slots.some((slot) => slot.start === start && slot.from < ended && slot.until > lastBegan),
      );
      return isTaken ? [] : [`refused: ${verb} ${key} for no reason: ${answer.code}`];
    }),
  );
}

/** Whether audit and events tell what the row is. */
function told(row: Row, { audit, events }: Tables): string[] {
  const broken = (what: string) => [`ledger: ${what} of ${row.id}`];
  const rows = audit
    .filter(({ entityId }) => entityId === row.id)
    .sort((a, b) => Number(a.version) - Number(b.version));
  const versions = Array.from({ length: row.version }, (_, place) => place + 1);
  if (rows.map(({ version }) => version).join() !== versions.join()) return broken('audit rows');
  const last = changed(undefined, row.id, rows);
  if ((['practitionerId', 'status', 'start', 'end'] as const).some((field) => last[field] !== row[field]))
    return broken('what the audit makes');
  const toldOf = appointmentEvents(events).filter(({ entityId }) => entityId === row.id);
  const expected = rows.map(({ action, version }) => `${EVENTS[action as Verb]} ${version}`);
  return toldOf.map(({ type, version }) => `${type} ${version}`).join() === expected.join()
    ? []
    : broken('events');
}

/** What is told of appointments that there are not. */
function strangers({ appointments, audit, events }: Tables): string[] {
  const known = new Set(appointments.map(({ id }) => id));
  return [...audit, ...appointmentEvents(events)]
    .filter(({ entityId }) => !known.has(entityId))
    .map(({ entityId }) => `ledger: ${entityId} is told of and not there`);
}

function gaps({ events }: Tables): string[] {
  const positions = events.map(({ position }) => position).sort((a, b) => a - b);
  const gap = positions.findIndex((position, place) => position !== place + 1);
  return gap === -1 ? [] : [`ledger: the feed has ${positions[gap]} where ${gap + 1} should be`];
}
