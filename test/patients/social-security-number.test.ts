import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makeOrganization, makePatient } from '../support/fixture.ts';
import { readPatient, written } from './patient-write.ts';

const clinic = testClinic();
const NAMES = { firstName: 'Ada', lastName: 'Lovelace' };
const NUMBER = '219-09-9999';
const DIGITS = '219099999';

const create = async (socialSecurityNumber: string | null = NUMBER, rest: object = {}) =>
  (await written(clinic, 'createPatient', { ...NAMES, socialSecurityNumber, ...rest }, 'id uuid')) as {
    id: string;
    uuid: string;
  };
const columns = async (uuid: string) => {
  const row = await clinic.db.patient.findFirstOrThrow({ where: { id: uuid } });
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex');
  return { ciphertext: hex(row.ssnCiphertext), index: hex(row.ssnBlindIndex), last4: row.ssnLast4 };
};

describe('[A37] a social security number', () => {
  it.each([
    ['the administrator in full', 'admin', NUMBER],
    ['clinicians masked', 'clinician', '***-**-9999'],
    ['the front desk masked', 'frontDesk', '***-**-9999'],
    ['analysts not at all', 'analyst', null],
  ] as const)('is shown to %s', async (_name, role, socialSecurityNumber) => {
    const { id } = await create();
    expect(await readPatient(clinic, id, 'socialSecurityNumber', role)).toEqual({ socialSecurityNumber });
  });

  it.each(['219-09-9999', '219 09 9999', '219099999'])('is the same number written as %s', async (wanted) => {
    const { id } = await create(wanted);
    expect(await readPatient(clinic, id, 'socialSecurityNumber')).toEqual({ socialSecurityNumber: NUMBER });
  });

  it('is null for everyone where there is none', async () => {
    const { id, uuid } = await create(null);
    for (const role of ['admin', 'clinician'] as const)
      expect(await readPatient(clinic, id, 'socialSecurityNumber', role)).toEqual({
        socialSecurityNumber: null,
      });
    expect(await columns(uuid)).toEqual({ ciphertext: null, index: null, last4: null });
  });

  it('is masked in the answer to the one who writes it without the right to read it', async () => {
    const input = { ...NAMES, socialSecurityNumber: NUMBER };
    const patient = await written(clinic, 'createPatient', input, 'socialSecurityNumber', 'frontDesk');
    expect(patient).toEqual({ socialSecurityNumber: '***-**-9999' });
  });

  it('is changed and cleared with everything that was made of it', async () => {
    const { id, uuid } = await create();
    const before = await columns(uuid);
    const change = { id, baseVersion: 1, socialSecurityNumber: '078-05-1120' };
    const shown = await written(clinic, 'updatePatient', change, 'socialSecurityNumber');
    expect(shown).toEqual({ socialSecurityNumber: '078-05-1120' });
    const after = await columns(uuid);
    expect(after.last4).toBe('1120');
    expect([after.ciphertext, after.index]).not.toEqual([before.ciphertext, before.index]);
    await written(clinic, 'updatePatient', { id, baseVersion: 2, socialSecurityNumber: '' });
    expect(await columns(uuid)).toEqual({ ciphertext: null, index: null, last4: null });
  });

  it('stays when an update omits it', async () => {
    const { id, uuid } = await create();
    const before = await columns(uuid);
    await written(clinic, 'updatePatient', { id, baseVersion: 1, title: 'Dr' });
    expect(await columns(uuid)).toEqual(before);
  });
});

describe('[A37] at rest', () => {
  it('it is encrypted: another ciphertext each time, none of which holds the digits', async () => {
    const [one, two] = [await columns((await create()).uuid), await columns((await create()).uuid)];
    expect(one.ciphertext).not.toBe(two.ciphertext);
    for (const { ciphertext } of [one, two]) {
      const bytes = Buffer.from(ciphertext as string, 'hex');
      expect(bytes.length).toBeGreaterThanOrEqual(12 + 16 + DIGITS.length);
      expect(bytes.toString('latin1')).not.toContain(DIGITS);
      expect(bytes.toString('latin1')).not.toContain(DIGITS.slice(0, 5));
    }
  });

  it('equal numbers have equal blind indexes within an organization, and in no other', async () => {
    const [one, same, another] = [await create(), await create(), await create('078-05-1120')];
    const [first, second, third] = await Promise.all([one, same, another].map(({ uuid }) => columns(uuid)));
    expect(first?.index).toBe(second?.index);
    expect(first?.index).not.toBe(third?.index);
    const other = await makeOrganization(clinic.database);
    const answer = await graphqlClient(clinic.server.app, other.secrets.admin)<{
      createPatient: { patient: { uuid: string } };
    }>(
      `mutation($n: String) { createPatient(input: { firstName: "A", lastName: "B", socialSecurityNumber: $n }) {
        ... on CreatePatientSuccess { patient { uuid } } } }`,
      { n: NUMBER },
    );
    const { uuid: id } = answer.expectData().createPatient.patient;
    const row = await adminClient(clinic.database).patient.findFirstOrThrow({ where: { id } });
    expect(Buffer.from(row.ssnBlindIndex as Uint8Array).toString('hex')).not.toBe(first?.index);
  });

  it('the blind index is no plain digest of the number', async () => {
    const { index } = await columns((await create()).uuid);
    for (const text of [NUMBER, DIGITS, `${clinic.orgId}${DIGITS}`, `${clinic.orgId}\0${DIGITS}`])
      expect(createHash('sha256').update(text).digest('hex')).not.toBe(index);
  });

  it('a ciphertext opens in no row but its own', async () => {
    const [{ uuid }, thief] = [await create(), await makePatient(clinic.database, clinic.orgId)];
    const { ssnCiphertext } = await clinic.db.patient.findFirstOrThrow({ where: { id: uuid } });
    await clinic.db.patient.updateMany({
      where: { id: thief.uuid },
      data: { ssnCiphertext, ssnLast4: '9999' },
    });
    const answer = await clinic.as('admin')('query($id: ID!) { patient(id: $id) { socialSecurityNumber } }', {
      id: thief.id,
    });
    answer.expectError('INTERNAL');
    expect(answer.text).not.toContain('9999');
  });
});

describe('[A37] the digits', () => {
  const SECRET = { number: '527-81-4417', digits: '527814417' };

  beforeAll(async () => {
    const { id } = await create(SECRET.number, { idempotencyKey: 'ssn-1' });
    await create(SECRET.number, { idempotencyKey: 'ssn-2' });
    await written(clinic, 'updatePatient', {
      id,
      baseVersion: 1,
      socialSecurityNumber: '527 81 4417',
      title: 'Dr',
    });
    await written(clinic, 'updatePatient', { id, baseVersion: 2, socialSecurityNumber: null });
    await readPatient(clinic, id, 'socialSecurityNumber');
  });

  it('are in no table: not in the audit trail, the outbox, nor what is kept of an idempotency key', async () => {
    const admin = adminClient(clinic.database);
    const tables = await admin.$queryRaw<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'public'`;
    expect(tables.length).toBeGreaterThan(10);
    for (const { name } of tables) {
      const rows = await admin.$queryRawUnsafe<{ row: string }[]>(`select t::text as row from "${name}" t`);
      const text = rows.map(({ row }) => row).join('\n');
      for (const form of [SECRET.number, SECRET.digits, '527 81 4417']) {
        expect(text, name).not.toContain(form);
        expect(text, name).not.toContain(Buffer.from(form).toString('hex'));
        expect(text, name).not.toContain(Buffer.from(form).toString('base64').replace(/=+$/, ''));
      }
    }
  });

  it('are told to the audit trail as changed, and no more', async () => {
    const trail = await clinic.db.auditEvent.findMany({
      where: { action: 'updatePatient' },
      orderBy: { id: 'desc' },
      take: 2,
    });
    for (const { changes } of trail) {
      const told = changes as Record<string, unknown>;
      expect(told.ssnCiphertext).toEqual(['[changed]', '[changed]']);
      expect(Object.keys(told).filter((name) => /last4|index/i.test(name))).toEqual([]);
    }
  });

  it('can’t be guessed from what is kept of an idempotency key: its digest is keyed', async () => {
    const input = { ...NAMES, socialSecurityNumber: '219-09-9999' };
    await written(clinic, 'createPatient', { ...input, idempotencyKey: 'guess' });
    const sorted = Object.fromEntries(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
    const guess = createHash('sha256').update(JSON.stringify(sorted)).digest('hex');
    const rows = await clinic.db.idempotencyRecord.findMany();
    expect(rows.map(({ inputHash }) => Buffer.from(inputHash).toString('hex'))).not.toContain(guess);
  });

  it('are in no line of the log', () => {
    const log = clinic.server.logLines.join('');
    expect(log).toContain('"msg":"request"');
    for (const form of [SECRET.number, SECRET.digits, '527 81 4417', NUMBER, DIGITS])
      expect(log).not.toContain(form);
  });
});
