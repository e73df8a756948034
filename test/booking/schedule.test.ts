import { describe, expect, it } from 'vitest';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { recordContract, recordTrial, type Trial } from '../contracts/record.ts';
import { testClinic } from '../support/clinic.ts';
import { makeLocation, makePractitioner } from '../support/fixture.ts';

const clinic = testClinic();
const server = () => clinic.server;
const database = () => clinic.database;

const READERS = ['clinician', 'frontDesk', 'analyst'] as const;
const FAMILY = { writer: 'admin', readers: READERS, isVersionNeeded: false } as const;

const archiving = (model: 'location' | 'practitioner') => (of: Database, orgId: string, id: string) =>
  // The two have this much in common.
  (adminClient(of)[model] as { update(query: object): Promise<unknown> }).update({
    where: { orgId_id: { orgId, id } },
    data: { archivedAt: new Date() },
  });
const LOCATION = { make: makeLocation, archive: archiving('location') };
const PRACTITIONER = { make: makePractitioner, archive: archiving('practitioner') };

/** The global ids that a list below a record shows. */
async function listed(trial: Trial, type: string, id: string, list: string): Promise<string[]> {
  const query = `query($id: ID!) { node(id: $id) { ... on ${type} { list: ${list} { nodes { id } totalCount } } } }`;
  const answer = await trial.client()<{ node: { list: { nodes: { id: string }[]; totalCount: number } } }>(
    query,
    { id },
  );
  const { nodes, totalCount } = answer.expectData().node.list;
  expect(totalCount).toBe(nodes.length);
  return nodes.map((node) => node.id).sort();
}

describe('[302] a schedule', () => {
  const trial = recordTrial(
    {
      type: 'Schedule',
      minimum: { weeklyHours: [{ weekday: 1, start: '09:00', end: '17:00' }] },
      values: {
        validFrom: { values: ['2026-01-01', '2026-02-01'] },
        validUntil: { values: ['2026-12-31', '2027-01-31'] },
      },
      references: { locationId: { ...LOCATION, required: true } },
      invalid: [
        ['weeklyHours', 'invalid', [{ weekday: 1, start: '17:00', end: '09:00' }]],
        ['weeklyHours', 'invalid', [{ weekday: 1, start: '09:00', end: '09:00' }]],
        [
          'weeklyHours',
          'invalid',
          [
            { weekday: 1, start: '12:00' },
            { weekday: 1, start: '09:00', end: '12:01' },
          ],
        ],
        ['weeklyHours', 'too_big', Array.from({ length: 101 }, () => ({ weekday: 1, start: '09:00' }))],
      ],
      ...{ server, database },
    },
    { ...FAMILY, owner: { field: 'practitionerId', make: (orgId) => makePractitioner(database(), orgId) } },
  );
  recordContract(trial);

  const HOURS = `query($id: ID!) { node(id: $id) { ... on Schedule { weeklyHours { weekday start end } } } }`;
  const shown = async (id: string) => {
    const answer = await trial.client()<{ node: { weeklyHours: object[] } }>(HOURS, { id });
    return answer.expectData().node.weeklyHours;
  };

  it('keeps its hours in order, in whole minutes, until the end of the day where none is said', async () => {
    const weeklyHours = [
      { weekday: 7, start: '22:00:00' },
      { weekday: 1, start: '13:00', end: '17:30' },
      { weekday: 1, start: '09:00', end: '13:00' },
    ];
    const { id } = await trial.written('create', { ...(await trial.smallest()), weeklyHours });
    expect(await shown(id)).toEqual([
      { weekday: 1, start: '09:00', end: '13:00' },
      { weekday: 1, start: '13:00', end: '17:30' },
      { weekday: 7, start: '22:00', end: null },
    ]);
    await trial.written('update', { id, baseVersion: 1, weeklyHours: [] });
    expect(await shown(id)).toEqual([]);
    expect(await trial.refusal('update', { id, baseVersion: 2, weeklyHours: null })).toMatchObject({
      issues: [{ path: ['weeklyHours'], code: 'required' }],
    });
  });

  it.each([
    [{ weekday: 8, start: '09:00' }, ['weeklyHours', '0', 'weekday'], 'too_big'],
    [{ weekday: 0, start: '09:00' }, ['weeklyHours', '0', 'weekday'], 'too_small'],
    [{ weekday: 1, start: '09:00:30' }, ['weeklyHours', '0', 'start'], 'invalid'],
  ])('refuses the hours %o', async (given, path, code) => {
    const input = { ...(await trial.smallest()), weeklyHours: [given] };
    expect(await trial.refusal('create', input)).toMatchObject({ issues: [{ path, code }] });
  });

  it('does not end before it begins, whichever of the two is changed', async () => {
    const issue = { issues: [{ path: ['validUntil'], code: 'invalid' }] };
    const range = { validFrom: '2026-03-02', validUntil: '2026-03-01' };
    expect(await trial.refusal('create', { ...(await trial.smallest()), ...range })).toMatchObject(issue);
    const { id } = await trial.written('create', { ...(await trial.smallest()), validFrom: '2026-03-02' });
    expect(await trial.refusal('update', { id, baseVersion: 1, validUntil: '2026-03-01' })).toMatchObject(
      issue,
    );
  });

  it('is listed with its practitioner until it is archived', async () => {
    const practitioner = await makePractitioner(database(), trial.clinic().orgId);
    const input = { ...(await trial.smallest()), practitionerId: practitioner.id };
    const [first, second] = [await trial.written('create', input), await trial.written('create', input)];
    const list = () => listed(trial, 'Practitioner', practitioner.id, 'schedules');
    expect(await list()).toEqual([first.id, second.id].sort());
    await trial.written('archive', { id: first.id });
    expect(await list()).toEqual([second.id]);
  });
});

describe('[302] a schedule exception', () => {
  const trial = recordTrial(
    {
      type: 'ScheduleException',
      minimum: { kind: 'TIME_OFF', startDate: '2026-03-02', endDate: '2026-03-10' },
      values: {
        startDate: { values: ['2026-03-02', '2026-03-03'], cleared: 'refused' },
        endDate: { values: ['2026-03-10', '2026-03-11'], cleared: 'refused' },
        startTime: { values: ['09:00', '10:00'], cleared: null },
        endTime: { values: ['12:00', '13:30'], cleared: null },
        reason: { values: ['Leave.', 'Training.'] },
      },
      references: { practitionerId: { ...PRACTITIONER, required: true }, locationId: LOCATION },
      invalid: [
        ['reason', 'too_big', 'x'.repeat(501)],
        ['startTime', 'invalid', '09:00:01'],
        ['endDate', 'invalid', '2026-03-01'],
        ['endDate', 'too_big', '2027-03-03'],
        ['endTime', 'invalid', '00:00'],
      ],
      ...{ server, database },
    },
    FAMILY,
  );
  recordContract(trial);

  const named = async () => ({
    practitionerId: (await makePractitioner(database(), trial.clinic().orgId)).id,
    locationId: (await makeLocation(database(), trial.clinic().orgId)).id,
  });
  const DAY = { startDate: '2026-03-02', endDate: '2026-03-02' };

  it('names whom and where it is of, as its kind demands', async () => {
    const { practitionerId, locationId } = await named();
    const holiday = { kind: 'HOLIDAY', ...DAY };
    const extra = { kind: 'EXTRA_HOURS', ...DAY };
    const issue = async (input: object) => await trial.refusal('create', { ...input });
    expect(await issue({ ...holiday, practitionerId })).toMatchObject({
      issues: [{ path: ['practitionerId'], code: 'invalid' }],
    });
    expect(await issue({ ...extra, practitionerId })).toMatchObject({
      issues: [{ path: ['locationId'], code: 'required' }],
    });
    expect(await issue({ ...extra, locationId })).toMatchObject({
      issues: [{ path: ['practitionerId'], code: 'required' }],
    });
    const everywhere = await trial.written('create', holiday);
    expect(everywhere).toMatchObject({ practitioner: null, location: null });
    const added = await trial.written('create', { ...extra, practitionerId, locationId });
    expect(added).toMatchObject({ practitioner: { id: practitionerId }, location: { id: locationId } });
    expect(await trial.refusal('update', { id: added.id, baseVersion: 1, locationId: null })).toMatchObject({
      issues: [{ path: ['locationId'], code: 'required' }],
    });
  });

  it('is listed with its practitioner, and with holidays in the list of all, until it is archived', async () => {
    const { practitionerId } = await named();
    const off = await trial.written('create', { kind: 'TIME_OFF', practitionerId, ...DAY });
    const holiday = await trial.written('create', { kind: 'HOLIDAY', ...DAY });
    const own = () => listed(trial, 'Practitioner', practitionerId, 'scheduleExceptions');
    const all = async (filter = '') => {
      const query = `{ scheduleExceptions(first: 100 ${filter}) { nodes { id } } }`;
      const answer = await trial.client()<{ scheduleExceptions: { nodes: { id: string }[] } }>(query);
      return answer.expectData().scheduleExceptions.nodes.map(({ id }) => id);
    };
    expect(await own()).toEqual([off.id]);
    expect(await all()).toEqual(expect.arrayContaining([off.id, holiday.id]));
    expect(await all('filter: { kind: { eq: HOLIDAY }, startDate: { eq: "2026-03-02" } }')).toContain(
      holiday.id,
    );
    expect(await all('filter: { kind: { ne: TIME_OFF } }')).not.toContain(off.id);
    await trial.written('archive', { id: off.id });
    expect(await own()).toEqual([]);
    expect(await all()).not.toContain(off.id);
  });
});
