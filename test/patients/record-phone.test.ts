import { describe, expect, it } from 'vitest';
import { testClinic } from '../support/clinic.ts';
import { makePatient } from '../support/fixture.ts';
import { patientWriter } from './patient-writer.ts';

const clinic = testClinic();
const { create, update, refuseCreate, refuseUpdate } = patientWriter(
  clinic,
  'mobilePhone homePhone workPhone phone phoneNumbers { type number }',
);
const phone = (type: string, number: string) => ({ type, number });

const ONE = '+442079460001';
const TWO = '+442079460002';
const THREE = '+442079460003';
const FOUR = '+442079460004';

describe('[102] phone numbers', () => {
  it('[90] are none unless given', async () => {
    expect((await create()).phoneNumbers).toEqual([]);
    expect((await create({ phoneNumbers: [] })).phoneNumbers).toEqual([]);
  });

  it('are told by kind, mobile, home, work, fax and others, and within a kind as given', async () => {
    const patient = await create({
      phoneNumbers: [
        phone('OTHER', ONE),
        phone('HOME', TWO),
        phone('MOBILE', THREE),
        phone('FAX', '020 7946 0000 x12'),
        phone('MOBILE', '+44 20 7946 0004'),
      ],
    });
    expect(patient).toMatchObject({
      ...{ mobilePhone: THREE, homePhone: TWO, workPhone: null, phone: THREE },
      phoneNumbers: [
        phone('MOBILE', THREE),
        phone('MOBILE', FOUR),
        phone('HOME', TWO),
        phone('FAX', '020 7946 0000 x12'),
        phone('OTHER', ONE),
      ],
    });
  });

  it('[194] are the same as the fields of single numbers', async () => {
    const patient = await create({ workPhone: ONE, mobilePhone: TWO });
    expect(patient.phoneNumbers).toEqual([phone('MOBILE', TWO), phone('WORK', ONE)]);
    const changed = await update(patient, { mobilePhone: null, homePhone: THREE });
    expect(changed.phoneNumbers).toEqual([phone('HOME', THREE), phone('WORK', ONE)]);
  });

  it('replace all that there were; omitted they stay, null clears them', async () => {
    const patient = await create({ phoneNumbers: [phone('MOBILE', ONE), phone('FAX', TWO)] });
    const single = await update(patient, { mobilePhone: THREE });
    expect(single.phoneNumbers).toEqual([phone('MOBILE', THREE), phone('FAX', TWO)]);
    const replaced = await update(single, { phoneNumbers: [phone('WORK', FOUR)] });
    expect(replaced).toMatchObject({ mobilePhone: null, phoneNumbers: [phone('WORK', FOUR)] });
    expect((await update(replaced, { phoneNumbers: null })).phoneNumbers).toEqual([]);
  });

  it.each(['mobilePhone', 'homePhone', 'workPhone'])('are not given together with %s', async (field) => {
    const both = { phoneNumbers: [phone('FAX', ONE)], [field]: TWO };
    const issues = [{ path: [field], code: 'conflicts_with_phone_numbers' }];
    expect(await refuseCreate(both)).toMatchObject({ code: 'VALIDATION_FAILED', issues });
    expect(await refuseUpdate(await create(), { ...both, [field]: null })).toMatchObject({ issues });
  });

  it('keep the rules of a number, and are at most 20', async () => {
    const { issues } = await refuseCreate({
      phoneNumbers: [phone('HOME', ONE), phone('HOME', 'call me'), phone('FAX', ' ')],
    });
    expect(issues).toEqual([
      { path: ['phoneNumbers', '1', 'number'], code: 'invalid' },
      { path: ['phoneNumbers', '2', 'number'], code: 'invalid' },
    ]);
    const many = Array.from({ length: 21 }, () => phone('FAX', ONE));
    expect(await refuseCreate({ phoneNumbers: many })).toMatchObject({
      issues: [{ path: ['phoneNumbers'], code: 'too_big' }],
    });
    expect((await create({ phoneNumbers: many.slice(1) })).phoneNumbers).toHaveLength(20);
  });

  it('[166] are searched, the further ones too, until they are replaced', async () => {
    const found = async () => {
      const answer = await clinic.as('frontDesk')<{ patients: { nodes: { id: string }[] } }>(
        '{ patients(search: "5550 9876") { nodes { id } } }',
      );
      return answer.expectData().patients.nodes.map(({ id }) => id);
    };
    const patient = await create({ phoneNumbers: [phone('MOBILE', ONE), phone('OTHER', '+61 2 5550 9876')] });
    expect(await found()).toEqual([patient.id]);
    const renamed = await update(patient, { firstName: 'Augusta' });
    expect(await found()).toEqual([patient.id]);
    await update(renamed, { phoneNumbers: [] });
    expect(await found()).toEqual([]);
  });

  it('are withheld from analysts, but for their kinds', async () => {
    const { id } = await makePatient(clinic.database, clinic.orgId, { mobilePhone: ONE });
    const query = 'query($id: ID!) { patient(id: $id) { phoneNumbers { type number } } }';
    expect((await clinic.as('analyst')(query, { id })).expectData()).toEqual({
      patient: { phoneNumbers: [phone('MOBILE', '[redacted]')] },
    });
  });
});
