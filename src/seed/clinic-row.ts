import type { Prisma } from '../generated/prisma/client.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows, type LoadedRow } from '../platform/copy-text.ts';
import { fold } from '../platform/fold.ts';
import { ALERT_KINDS, COMMUNICATION_KINDS, CONDITIONS, DIRECTORY, FIELDS, TAGS } from './clinic-list.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './name-list.ts';
import type { Random } from './random.ts';

/** The columns that rows of an organization begin with. */
export type NewRow = () => { orgId: string; id: string; createdAt: Date; updatedAt: Date };

const load = (session: BulkSession, table: string, rows: readonly LoadedRow[]) =>
  session.load(new CopyRows(table, rows));
const named = (name: string) => ({ name, sortName: fold(name) });

/** Loads what records and charts of an organization choose from, besides what its plan names. */
export async function loadLists(session: BulkSession, random: Random, row: NewRow): Promise<void> {
  await loadDefinitions(session, row);
  for (const [table, names] of Object.entries(DIRECTORY))
    await load(
      session,
      table,
      names.map((name) => ({ ...row(), ...named(name) })),
    );
  await load(
    session,
    'contact',
    Array.from({ length: 4 }, () => ({ ...row(), ...doctorColumns(random) })),
  );
  await load(
    session,
    'staff_user',
    ['Front desk', 'Front desk', 'Practice manager', 'Billing clerk'].map((jobTitle) => ({
      ...row(),
      ...userColumns(random, jobTitle),
    })),
  );
}

async function loadDefinitions(session: BulkSession, row: NewRow): Promise<void> {
  await load(
    session,
    'alert_definition',
    ALERT_KINDS.map(({ name, category, isUrgent, scope }, place) => ({
      ...{ ...row(), ...named(name), category, defaultIsUrgent: isUrgent },
      ...{ defaultScope: scope, itemOrder: place + 1 },
    })),
  );
  await load(
    session,
    'problem_definition',
    CONDITIONS.map(({ name, category, snomed, icd10 }, place) => ({
      ...{ ...row(), ...named(name), category, snomed, icd10, itemOrder: place + 1 },
    })),
  );
  await load(
    session,
    'tag_definition',
    TAGS.map((tag, place) => ({ ...row(), ...tag, ...named(tag.name), itemOrder: place + 1 })),
  );
  await load(
    session,
    'field_definition',
    FIELDS.map(({ name, fieldType, options }, place) => ({
      ...{ ...row(), ...named(name), fieldType, dropdownOptions: options, itemOrder: place + 1 },
    })),
  );
  await load(
    session,
    'communication_type',
    COMMUNICATION_KINDS.map((name, place) => ({ ...row(), ...named(name), itemOrder: place + 1 })),
  );
}

const nameOf = (random: Random) => ({
  firstName: random.pick<string>([...GIVEN_NAMES.FEMALE, ...GIVEN_NAMES.MALE]),
  lastName: random.pick(FAMILY_NAMES),
});
const mailOf = (lastName: string) => `${fold(lastName).replace(/[^a-z]/g, '')}@example.org`;

/** A doctor outside the organization, who refers patients to it. */
function doctorColumns(random: Random) {
  const { firstName, lastName } = nameOf(random);
  return {
    ...{ title: 'Dr', firstName, lastName, sortName: fold(`${lastName} ${firstName}`) },
    ...{ companyName: `${lastName} Practice`, occupation: 'General practitioner', email: mailOf(lastName) },
  } satisfies Partial<Prisma.ContactCreateManyInput>;
}

function userColumns(random: Random, jobTitle: string) {
  const { firstName, lastName } = nameOf(random);
  return {
    ...{ ...named(`${firstName} ${lastName}`), email: mailOf(lastName), jobTitle, isActive: true },
  } satisfies Partial<Prisma.UserCreateManyInput>;
}
