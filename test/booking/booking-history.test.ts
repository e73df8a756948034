import { describe, expect, it } from 'vitest';
import { type Call, checkHistory, EVENTS, type State, type Tables, type Verb } from './booking-history.ts';

const SLOTS = ['09:00', '09:30', '10:00', '10:30'].map((time) => `2026-03-09T${time}:00.000Z`);
const [NINE, HALF_PAST, TEN] = SLOTS as [string, string, string, string];
const endOf = (start: string) => SLOTS[SLOTS.indexOf(start) + 1] ?? '';

type Mutable<T> = unknown extends T ? T : { -readonly [Key in keyof T]: Mutable<T[Key]> };

/** Makes histories by hand: calls that follow each other, and the tables that are as they should be. */
class Story {
  readonly calls: Mutable<Call>[] = [];
  readonly tables: Mutable<Tables> = { appointments: [], audit: [], events: [] };
  #now = 0;

  /** A call as it should be answered and written. */
  done(verb: Verb, id: string, start: string | null = null): this {
    const row = this.#row(verb, id, start);
    const { status, version } = row;
    this.#call(verb, id, start, { kind: 'done', state: { status, start: row.start, version } });
    return this;
  }

  refused(verb: Verb, id: string | null, start: string | null): this {
    this.#call(verb, id, start, { kind: 'refused', code: 'SLOT_UNAVAILABLE' });
    return this;
  }

  check(): string[] {
    return checkHistory(this.calls as Call[], this.tables);
  }

  /** The rules that are broken, each once. */
  rules(): string[] {
    return [...new Set(this.check().map((line) => line.split(':')[0] as string))];
  }

  /** Takes away all that is stored of an appointment from a version on, as if it had never been written. */
  forget(id: string, from: number): this {
    const { tables } = this;
    const isKept = (row: { entityId: string; version: number | null }) =>
      row.entityId !== id || Number(row.version) < from;
    tables.audit = tables.audit.filter(isKept);
    tables.events = tables.events.filter(isKept);
    for (const [place, event] of tables.events.entries()) event.position = place + 1;
    if (from === 1) tables.appointments = tables.appointments.filter((row) => row.id !== id);
    return this;
  }

  #call(verb: Verb, id: string | null, start: string | null, answer: Call['answer']): void {
    const began = this.#tick();
    const key = verb === 'createAppointmentHold' ? `key ${id}` : `${verb} ${id}`;
    const appointment = answer.kind === 'refused' && verb === 'createAppointmentHold' ? null : id;
    const call = { verb, key, appointment, start, began, lastBegan: began, ended: this.#tick(), answer };
    this.calls.push(call);
  }

  #row(verb: Verb, id: string, start: string | null): State {
    const { appointments, audit, events } = this.tables;
    let row = appointments.find((each) => each.id === id);
    if (!row) {
      const made = { id, reference: `key ${id}`, practitionerId: 'p', status: '', version: 0 };
      row = { ...made, start: '', end: '' };
      appointments.push(row);
    }
    const before = { ...row };
    const statuses: Partial<Record<Verb, string>> = {
      ...{ createAppointmentHold: 'HELD', releaseAppointmentHold: 'RELEASED' },
      ...{ confirmAppointment: 'CONFIRMED', cancelAppointment: 'CANCELLED' },
    };
    row.status = statuses[verb] ?? row.status;
    row.version += 1;
    if (start !== null) Object.assign(row, { start, end: endOf(start) });
    const changes: Record<string, [unknown, unknown]> = {};
    if (before.version === 0) changes.practitionerId = [null, 'p'];
    if (before.status !== row.status) changes.status = [before.status, row.status];
    if (start !== null) Object.assign(changes, { startsAt: [null, start], endsAt: [null, endOf(start)] });
    const { version } = row;
    audit.push({ entityId: id, version, action: verb, changes });
    const position = events.length + 1;
    events.push({ entityType: 'Appointment', entityId: id, type: EVENTS[verb], version, position });
    return row;
  }

  #tick(): number {
    this.#now += 1;
    return this.#now;
  }
}

/** Two are booked, one of them is moved to where a third was, and a fourth finds the first slot taken. */
const sound = () =>
  new Story()
    .done('createAppointmentHold', 'a', NINE)
    .done('extendAppointmentHold', 'a')
    .refused('createAppointmentHold', 'x', NINE)
    .done('confirmAppointment', 'a')
    .done('createAppointmentHold', 'b', HALF_PAST)
    .done('confirmAppointment', 'b')
    .done('createAppointmentHold', 'c', TEN)
    .refused('rescheduleAppointment', 'b', TEN)
    .done('releaseAppointmentHold', 'c')
    .done('createAppointmentHold', 'd', TEN)
    .done('confirmAppointment', 'd')
    .done('cancelAppointment', 'd')
    .done('rescheduleAppointment', 'a', TEN);

const rowOf = (story: Story, id: string) => {
  const row = story.tables.appointments.find((each) => each.id === id);
  if (!row) throw new Error('There is no such row.');
  return row;
};
const callOf = (story: Story, key: string) => {
  const call = story.calls.find((each) => each.key === key);
  if (!call) throw new Error('There is no such call.');
  return call;
};

describe('the check of a history', () => {
  it('passes what is as it should be', () => {
    expect(sound().check()).toEqual([]);
  });

  it('passes a call without an answer, whether it was written or not', () => {
    const isWritten = sound();
    callOf(isWritten, 'rescheduleAppointment a').answer = { kind: 'none' };
    expect(isWritten.check()).toEqual([]);
    const isNot = sound().forget('a', 4);
    callOf(isNot, 'rescheduleAppointment a').answer = { kind: 'none' };
    Object.assign(rowOf(isNot, 'a'), { start: NINE, end: HALF_PAST, version: 3 });
    expect(isNot.check()).toEqual([]);
  });

  it('finds two who have one slot', () => {
    expect(sound().done('createAppointmentHold', 'e', HALF_PAST).rules()).toEqual(['overlap']);
  });

  it('finds two who had one slot for a while', () => {
    const story = sound().done('createAppointmentHold', 'e', HALF_PAST).done('releaseAppointmentHold', 'e');
    expect(story.rules()).toEqual(['overlap']);
  });

  it('finds a key that has booked twice', () => {
    const story = sound();
    rowOf(story, 'd').reference = 'key c';
    expect(story.rules()).toContain('key');
  });

  it('finds a key that has changed an appointment twice', () => {
    const story = sound().done('extendAppointmentHold', 'a');
    story.calls.pop();
    expect(story.rules()).toContain('key');
  });

  it('finds what was acknowledged and is not there', () => {
    expect(sound().forget('b', 1).rules()).toEqual(['acknowledged']);
  });

  it('finds what was acknowledged and is otherwise', () => {
    const story = sound().forget('d', 3);
    Object.assign(rowOf(story, 'd'), { status: 'CONFIRMED', version: 2 });
    expect(story.rules()).toContain('acknowledged');
  });

  it('finds what was answered otherwise than it is', () => {
    const story = sound();
    const state = { status: 'HELD', start: HALF_PAST, version: 1 };
    callOf(story, 'confirmAppointment b').answer = { kind: 'done', state };
    expect(story.rules()).toEqual(['acknowledged']);
  });

  it('finds what was refused and is there', () => {
    const story = sound();
    callOf(story, 'key c').answer = { kind: 'refused', code: 'SLOT_UNAVAILABLE' };
    expect(story.rules()).toContain('refused');
  });

  it('finds what nobody has asked for', () => {
    const story = sound().done('createAppointmentHold', 'e', SLOTS[3]);
    story.calls.pop();
    expect(story.rules()).toEqual(['refused']);
  });

  it('finds a refusal where nobody was in the way', () => {
    expect(sound().refused('createAppointmentHold', 'y', NINE).rules()).toEqual(['refused']);
    expect(sound().refused('rescheduleAppointment', 'b', HALF_PAST).rules()).toEqual(['refused']);
  });

  it('finds a change that the audit does not tell', () => {
    const story = sound();
    story.tables.audit = story.tables.audit.filter(({ action }) => action !== 'cancelAppointment');
    expect(story.rules()).toContain('ledger');
  });

  it('finds a row that is not what the audit makes of it', () => {
    const story = sound();
    const audited = story.tables.audit.find(({ action }) => action === 'rescheduleAppointment');
    Object.assign(audited ?? {}, { changes: {} });
    expect(story.rules()).toEqual(['ledger']);
  });

  it('finds an event that is missing, of another kind, or out of order', () => {
    const missing = sound();
    missing.tables.events.pop();
    const other = sound();
    Object.assign(other.tables.events.at(-1) ?? {}, { type: 'appointment.cancelled' });
    const late = sound();
    Object.assign(late.tables.events[0] ?? {}, { position: 2 });
    Object.assign(late.tables.events[1] ?? {}, { position: 1 });
    for (const story of [missing, other, late]) expect(story.rules()).toEqual(['ledger']);
  });

  it('finds a gap in the feed, and two events at one place', () => {
    const gap = sound();
    Object.assign(gap.tables.events.at(-1) ?? {}, { position: 99 });
    const twice = sound();
    Object.assign(twice.tables.events.at(-1) ?? {}, { position: twice.tables.events.length - 1 });
    for (const story of [gap, twice]) expect(story.rules()).toEqual(['ledger']);
  });

  it('finds what is told of an appointment that is not there', () => {
    const story = sound();
    const position = story.tables.events.length + 1;
    const type = 'appointment.held';
    story.tables.events.push({ entityType: 'Appointment', entityId: 'z', type, version: 1, position });
    expect(story.rules()).toEqual(['ledger']);
  });
});
