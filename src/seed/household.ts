import { FAMILY_NAMES, GIVEN_NAMES } from './name-list.ts';
import type { Random } from './random.ts';

/** Someone who lives somewhere with someone, before becoming a patient. */
export interface Person {
  readonly gender: 'FEMALE' | 'MALE' | 'NON_BINARY';
  readonly firstName: string;
  readonly middleName: string | null;
  readonly lastName: string;
  /** Years, with a fraction. */
  readonly age: number;
  readonly role: 'HEAD' | 'SPOUSE' | 'CHILD';
  /** Whether head and spouse live here together, and this is one of them. */
  readonly hasPartner: boolean;
}

const SIZES = [
  [1, 46],
  [2, 22],
  [3, 14],
  [4, 13],
  [5, 5],
] as const;

/** How many of those who live together are patients, 1 to 5. */
export function householdSize(random: Random): number {
  return random.weighted<number>(SIZES);
}

/** People who live together: the first is grown up, and answers for the others. @param size 1 to 5 */
export function household(random: Random, size: number): Person[] {
  const lastName = random.pick(FAMILY_NAMES);
  const age = size > 2 ? 26 + 26 * random.next() : adultAge(random);
  const hasPartner = size > 1 && random.chance(0.8);
  const head = person(random, { lastName, age, role: 'HEAD', hasPartner });
  const others = Array.from({ length: size - 1 }, (_, place) =>
    place === 0 && hasPartner
      ? person(random, {
          lastName: random.chance(0.25) ? random.pick(FAMILY_NAMES) : lastName,
          age: Math.max(19, age + 10 * (random.next() - 0.5)),
          ...{ role: 'SPOUSE', hasPartner },
        })
      : person(random, {
          lastName,
          age: Math.min(age - 18, 30) * random.next(),
          ...{ role: 'CHILD', hasPartner: false },
        }),
  );
  return [head, ...others];
}

/** Grown-ups who come to a clinic: rather the older ones. */
function adultAge(random: Random): number {
  return 18 + 74 * random.next() ** 0.9;
}

function person(random: Random, given: Pick<Person, 'lastName' | 'age' | 'role' | 'hasPartner'>): Person {
  const gender = random.weighted([
    ['FEMALE', 51] as const,
    ['MALE', 48] as const,
    ['NON_BINARY', 1] as const,
  ]);
  const names = gender === 'NON_BINARY' ? random.pick(Object.values(GIVEN_NAMES)) : GIVEN_NAMES[gender];
  const firstName = random.pick<string>(names);
  return { gender, firstName, middleName: random.maybe(0.35, () => random.pick(names)), ...given };
}
