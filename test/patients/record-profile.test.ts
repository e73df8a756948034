import { describe, expect, it } from 'vitest';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';
import { patientWriter } from './patient-writer.ts';

const clinic = testClinic();
const { create, update, refuseCreate, refuseUpdate, run } = patientWriter(
  clinic,
  'email profile { id uuid uniqueId email firstName lastName version }',
);

let made = 0;
const fresh = () => {
  made += 1;
  return `prof${made}`;
};
const JOHN = { email: 'user@example.com', firstName: 'John', lastName: 'Doe' };
const profiles = () => clinic.db.profile.findMany({ orderBy: { id: 'asc' } });

describe('[131–134, A54] a patient’s profile', () => {
  it('is made where there is none of its unique id', async () => {
    const uniqueId = fresh();
    const { profile } = await create({ profile: { uniqueId, ...JOHN } });
    expect(profile).toMatchObject({ uniqueId, ...JOHN, version: 1 });
    const { uuid } = profile as { uuid: string };
    const events = await clinic.db.outboxEvent.findMany({ where: { entityId: uuid } });
    expect(events.map(({ type }) => type)).toEqual(['profile.created']);
    expect(await clinic.db.auditEvent.count({ where: { entityId: uuid } })).toBe(1);
  });

  it('needs nothing but the unique id, and keeps the email apart from the patient’s [136]', async () => {
    const bare = await create({ profile: { uniqueId: fresh() } });
    expect(bare.profile).toMatchObject({ email: null, firstName: null, lastName: null });
    const both = await create({ email: 'patient@example.com', profile: { uniqueId: fresh(), ...JOHN } });
    expect(both).toMatchObject({ email: 'patient@example.com', profile: { email: JOHN.email } });
  });

  it('is linked where there is one, as it is when nothing else is given', async () => {
    const uniqueId = fresh();
    const first = await create({ profile: { uniqueId, ...JOHN } });
    const before = await profiles();
    const second = await create({ profile: { uniqueId } });
    expect(second.profile).toEqual(first.profile);
    expect(await profiles()).toEqual(before);
  });

  it('changes in the fields that are given, for everyone who is linked to it; null clears', async () => {
    const uniqueId = fresh();
    const patient = await create({ profile: { uniqueId, ...JOHN } });
    const other = await create({ profile: { uniqueId, firstName: 'Johnny' } });
    expect(other.profile).toMatchObject({ ...JOHN, firstName: 'Johnny', version: 2 });
    const updated = await update(patient, { profile: { uniqueId, email: null } });
    expect(updated.profile).toMatchObject({ firstName: 'Johnny', lastName: 'Doe', email: null, version: 3 });
    const { uuid } = updated.profile as { uuid: string };
    const [, , last] = await clinic.db.auditEvent.findMany({
      where: { entityId: uuid },
      orderBy: { id: 'asc' },
    });
    expect(last).toMatchObject({
      action: 'updatePatient',
      changes: { email: [JOHN.email, null] },
      version: 3,
    });
  });

  it('stays when it is omitted, goes when it is null, and is another by another unique id', async () => {
    const patient = await create({ profile: { uniqueId: fresh(), ...JOHN } });
    const kept = await update(patient, { occupation: 'Clerk' });
    expect(kept.profile).toEqual(patient.profile);
    const moved = await update(kept, { profile: { uniqueId: fresh() } });
    expect(moved.profile).toMatchObject({ firstName: null, version: 1 });
    const gone = await update(moved, { profile: null });
    expect(gone.profile).toBeNull();
  });

  it.each([{}, JOHN, { uniqueId: null }, { uniqueId: ' ', ...JOHN }])(
    '[133] without a unique id is refused: %o',
    async (profile) => {
      const issues = [{ path: ['profile', 'uniqueId'], code: 'profile_unique_id_required' }];
      expect(await refuseCreate({ profile })).toMatchObject({ code: 'VALIDATION_FAILED', issues });
      const patient = await create({ profile: { uniqueId: fresh() } });
      expect(await refuseUpdate(patient, { profile })).toMatchObject({ issues });
    },
  );

  it('[133] keeps its own rules', async () => {
    const profile = { uniqueId: 'x'.repeat(101), email: 'nobody', firstName: 'x'.repeat(101) };
    const { issues } = await refuseCreate({ profile });
    expect(issues?.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['profile.uniqueId', 'too_big'],
      ['profile.email', 'invalid'],
      ['profile.firstName', 'too_big'],
    ]);
  });

  it('of one unique id is made once, however many ask for it at once', async () => {
    const uniqueId = fresh();
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const outcomes = await Promise.all(
      names.map((firstName) =>
        run('create', { firstName: 'Ada', lastName: 'Lovelace', profile: { uniqueId, firstName } }),
      ),
    );
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(names.map(() => 'CreatePatientSuccess'));
    const found = await clinic.db.profile.findMany({ where: { uniqueId } });
    expect(found).toMatchObject([{ version: names.length }]);
    expect(await clinic.db.patient.count({ where: { profileId: found[0]?.id ?? '' } })).toBe(names.length);
  });

  it('is the organization’s own: the same unique id elsewhere is another', async () => {
    const uniqueId = fresh();
    const other = await makeOrganization(clinic.database);
    const { id } = await clinic.database.prisma.profile.create({
      data: { orgId: other.orgId, uniqueId, firstName: 'Theirs', sortName: 'theirs' },
    });
    const before = await databaseState(clinic.database, other.orgId);
    const { profile } = await create({ profile: { uniqueId, firstName: 'Ours' } });
    expect(profile).toMatchObject({ firstName: 'Ours', version: 1 });
    expect((profile as { uuid: string }).uuid).not.toBe(id);
    expect(await databaseState(clinic.database, other.orgId)).toEqual(before);
  });

  it('tells an analyst nothing of who it is', async () => {
    const { profile } = await create({ profile: { uniqueId: fresh(), ...JOHN } });
    const { id } = profile as { id: string };
    const query = 'query($id: ID!) { profile(id: $id) { uniqueId email firstName lastName version } }';
    expect((await clinic.as('analyst')(query, { id })).expectData()).toEqual({
      profile: { uniqueId: '[redacted]', email: null, firstName: null, lastName: null, version: 1 },
    });
    for (const condition of ['name', 'email', 'uniqueId']) {
      const asked = `{ profiles(filter: { ${condition}: { eq: "x" } }) { totalCount } }`;
      const { extensions } = (await clinic.as('analyst')(asked)).expectError('FORBIDDEN');
      expect(extensions?.param).toBe(`filter.${condition}`);
    }
    (await clinic.as('analyst')('{ profiles { totalCount } }')).expectData();
  });

  it('is found in the list by name, email and unique id', async () => {
    const uniqueId = fresh();
    const { profile } = await create({
      profile: { uniqueId, email: 'Soren@Example.com', firstName: 'Søren', lastName: 'Åkesson' },
    });
    const { id } = profile as { id: string };
    for (const filter of [
      { name: { startsWith: 'akesson' } },
      { email: { eq: 'SOREN@example.com' } },
      { uniqueId: { eq: uniqueId } },
    ]) {
      const query = 'query($filter: ProfileFilter) { profiles(filter: $filter) { nodes { id } } }';
      const found = (await clinic.as('frontDesk')(query, { filter })).expectData();
      expect(found).toEqual({ profiles: { nodes: [{ id }] } });
    }
  });
});
