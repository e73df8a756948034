import type { Person } from './household.ts';
import { FAMILY_NAMES, GIVEN_NAMES, STREETS } from './name-list.ts';
import { coordinates, landline, mobile, postalCode } from './place.ts';
import type { Random } from './random.ts';
import type { Surrounding, Surroundings } from './surroundings.ts';

/** What those who live together share. */
export interface Home {
  readonly locationId: string | null;
  readonly homePhone: string | null;
  /** The columns of the address. */
  readonly address: ReturnType<typeof addressColumns>;
  /** Who answers for the account; null for one who lives alone. */
  readonly guarantor: { readonly id: string; readonly name: string } | null;
}

/** Where people live: near a location, which is the one that they go to. @param ids of the people, in their order */
export function makeHome(
  random: Random,
  { locations }: Surroundings,
  people: readonly Person[],
  ids: string[],
): Home {
  const open = locations.filter(({ isActive }) => isActive);
  const near = open.length > 0 ? random.pick(open) : null;
  const [head] = people;
  const alone = people.length < 2;
  return {
    // A few go to a place that has closed since [184].
    locationId: random.chance(0.03)
      ? (locations.find(({ isActive }) => !isActive)?.id ?? null)
      : (near?.id ?? null),
    homePhone: random.chance(0.35) ? landline(near?.city ?? null, random) : null,
    address: addressColumns(random, near),
    guarantor: alone || !head ? null : { id: ids[0] as string, name: `${head.firstName} ${head.lastName}` },
  };
}

/** The columns of an address near a location; null where nothing is known of where that is. */
function addressColumns(random: Random, near: Surrounding | null) {
  const city = near?.city ?? null;
  const [american, point] = [near?.country === 'United States', coordinates(city, random)];
  const street = `${random.pick(STREETS)} ${random.pick(american ? ['Street', 'Avenue', 'Lane'] : ['Road', 'Street', 'Close'])}`;
  return {
    addressLine1: `${random.integer(1, american ? 1900 : 140)} ${street}`,
    addressLine2: random.maybe(0.2, () => `${american ? 'Apt' : 'Flat'} ${random.integer(1, 40)}`),
    addressNote: random.maybe(0.04, () => 'The bell is at the side door.'),
    ...{
      city,
      state: near?.state ?? null,
      country: near?.country ?? null,
      postalCode: postalCode(city, random),
    },
    ...{ latitude: point?.latitude ?? null, longitude: point?.longitude ?? null },
  };
}

/** Whom to call: another of those who live there, or for some who live alone a friend. @param place of the patient */
export function emergencyOf(
  random: Random,
  { region }: Surroundings,
  people: readonly Person[],
  place: number,
) {
  const other = people.find((_, index) => index !== place);
  const phone = mobile(region, random);
  if (other) return { name: `${other.firstName} ${other.lastName}`, phone };
  const name = `${random.pick<string>(GIVEN_NAMES.FEMALE)} ${random.pick(FAMILY_NAMES)}`;
  return random.maybe(0.6, () => ({ name, phone }));
}
