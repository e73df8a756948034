import type { Prisma } from '../generated/prisma/client.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows, type LoadedRow } from '../platform/copy-text.ts';
import { fold } from '../platform/fold.ts';
import { ALLERGENS, DRUGS } from './catalogue.ts';
import { loadLists, type NewRow } from './clinic-row.ts';
import type { LocationPlan, OrganizationPlan } from './demo-clinic.ts';
import { DAY } from './moment.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './name-list.ts';
import { type Random, seededRandom } from './random.ts';

/** How long before the patients' first records an organization was set up, in days. */
const SETUP_AGE = 7 * 365;

/** Loads an organization with its directory, its definitions and its partners. */
export async function loadOrganization(
  session: BulkSession,
  plan: OrganizationPlan,
  now: Date,
): Promise<void> {
  const random = seededRandom(`${plan.id} directory`);
  const createdAt = new Date(now.getTime() - SETUP_AGE * DAY);
  const stamps = { createdAt, updatedAt: createdAt };
  const row = () => ({ orgId: plan.id, id: random.uuid(createdAt), ...stamps });
  const { id, name, environment, timezone, currency } = plan;
  await load(session, 'organization', [{ id, name, environment, timezone, currency, ...stamps }]);
  await load(
    session,
    'location',
    plan.locations.map((location) => ({ ...row(), ...locationColumns(location) })),
  );
  await load(
    session,
    'practitioner',
    plan.specialties.map((specialty) => ({ ...row(), ...practitionerColumns(random, specialty) })),
  );
  await loadDefinitions(session, row);
  await load(
    session,
    'partner',
    plan.partners.map((each) => ({ ...row(), ...named(each.name), slug: each.slug })),
  );
  await load(
    session,
    'catalog',
    plan.partners.map(({ catalog, featureFlags }) => ({ ...row(), ...named(catalog), featureFlags })),
  );
  await loadLists(session, random, row);
}

/** Loads the rows of one table. */
async function load(session: BulkSession, table: string, rows: LoadedRow[]): Promise<void> {
  await session.load(new CopyRows(table, rows));
}

const named = (name: string) => ({ name, sortName: fold(name) });

function locationColumns(plan: LocationPlan) {
  const { name, timezone, phone, addressLine1, city, state, postalCode, country, isActive } = plan;
  const email = `${city.toLowerCase().replace(' ', '-')}@example.org`;
  return {
    ...{ ...named(name), timezone, phone, email, isActive },
    ...{ addressLine1, city, state, postalCode, country },
  } satisfies Partial<Prisma.LocationCreateManyInput>;
}

/** Someone made up, who has nothing to do with the patients. */
function practitionerColumns(random: Random, specialty: string) {
  const firstName = random.pick<string>([...GIVEN_NAMES.FEMALE, ...GIVEN_NAMES.MALE]);
  const lastName = random.pick(FAMILY_NAMES);
  return {
    ...{ title: 'Dr', firstName, lastName, sortName: fold(`${lastName} ${firstName}`), specialty },
    ...{ email: `${fold(lastName).replace(/[^a-z]/g, '')}@example.org`, isActive: true },
  } satisfies Partial<Prisma.PractitionerCreateManyInput>;
}

async function loadDefinitions(session: BulkSession, row: NewRow): Promise<void> {
  await load(
    session,
    'allergy_definition',
    ALLERGENS.map(({ name, category, snomed, rxCui, drugClass, ingredients }, place) => ({
      ...{ ...row(), ...named(name), category, snomed, rxCui, drugClass },
      ...{ ingredients: ingredients ?? [], itemOrder: place + 1 },
    })),
  );
  await load(
    session,
    'medication_definition',
    DRUGS.map((drug, place) => ({ ...row(), ...drug, ...named(drug.name), itemOrder: place + 1 })),
  );
}
