import { findInteractions } from '../chart/interaction-warning.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { between, DAY, dayOf } from './moment.ts';
import type { Random } from './random.ts';
import { REACTIONS, REGIMENS, type Reaction, type Regimen } from './regimen.ts';
import type { Definition, Surroundings } from './surroundings.ts';

/** Whose chart it is. */
export interface ChartOwner {
  readonly id: string;
  /** Years. */
  readonly age: number;
  /** When the patient's record was made: nothing in the chart is older … */
  readonly at: Date;
  /** … and nothing is newer than this. */
  readonly until: Date;
}

/** What someone is allergic to, and what it does. */
export interface KnownAllergy {
  readonly definition: Definition;
  readonly reaction: Reaction;
}

/** What a patient is allergic to: nothing for most, each thing once. */
export function chooseAllergies(random: Random, { allergens }: Surroundings): KnownAllergy[] {
  const count = random.weighted([[0, 60] as const, [1, 24] as const, [2, 11] as const, [3, 5] as const]);
  const chosen = Array.from({ length: count }, () => random.pick(allergens)).filter(Boolean);
  return [...new Set(chosen)].map((definition) => ({
    definition,
    reaction: random.pick<Reaction>(reactionsTo(definition)),
  }));
}

function reactionsTo({ category }: Definition): readonly Reaction[] {
  return category === 'food' || category === 'environment' ? REACTIONS[category] : REACTIONS.medication;
}

/** The rows of a patient's allergies. */
export function allergyRows(
  random: Random,
  owner: ChartOwner,
  known: readonly KnownAllergy[],
  { orgId }: Surroundings,
) {
  return known.map(({ definition, reaction }) => {
    const createdAt = between(random, owner.at, owner.until);
    return {
      ...{ orgId, id: random.uuid(createdAt), patientId: owner.id, allergyDefinitionId: definition.id },
      ...{ reaction: reaction.text, severity: reaction.severity, snomedReaction: reaction.snomed },
      dateAdverseReaction: random.maybe(0.6, () => dayOf(between(random, owner.at, createdAt))),
      statusIsActive: reaction.severity === 'SEVERE' || random.chance(0.9),
      ...{ createdAt, updatedAt: createdAt },
    } satisfies Prisma.AllergyCreateManyInput;
  });
}

/** The rows of what a patient takes or has taken: nothing that the patient is known to be allergic to. */
export function medicationRows(
  random: Random,
  owner: ChartOwner,
  known: readonly KnownAllergy[],
  surroundings: Surroundings,
) {
  return REGIMENS.filter(
    ({ ages: [from, to], share }) => owner.age >= from && owner.age <= to && random.chance(share),
  )
    .map((regimen) => ({ regimen, drug: surroundings.drugs.find(({ name }) => name === regimen.drug) }))
    .filter(({ drug }) => drug === undefined || isTolerated(drug, known))
    .map(({ regimen, drug }) => medicationRow(random, owner, regimen, drug, surroundings));
}

function isTolerated(drug: Definition, known: readonly KnownAllergy[]): boolean {
  const allergens = known.map(({ definition }) => ({ allergyId: '', severity: null, substance: definition }));
  const taken = { medicationId: '', rxCui: null, description: null, substance: drug };
  return findInteractions(allergens, [taken]).length === 0;
}

function medicationRow(
  random: Random,
  owner: ChartOwner,
  regimen: Regimen,
  drug: Definition | undefined,
  { orgId, practitionerIds }: Surroundings,
) {
  const createdAt = between(random, owner.at, owner.until);
  const { drug: name, dosage, frequency, route } = regimen;
  return {
    ...{ orgId, id: random.uuid(createdAt), patientId: owner.id },
    ...{
      medicationDefinitionId: drug?.id ?? null,
      medDescript: drug ? null : name,
      rxCui: drug?.rxCui ?? null,
    },
    ...{ dosage, frequency, route, isCpoe: random.chance(0.5) },
    ...progress(random, regimen, createdAt, owner.until),
    patientNote: random.maybe(0.1, () => 'Take with food.'),
    practitionerId: practitionerIds.length === 0 ? null : random.pick(practitionerIds),
    ...{ createdAt, updatedAt: createdAt },
  } satisfies Prisma.MedicationCreateManyInput;
}

/** How far a regimen has come: a course is over after its days, the rest mostly goes on. */
function progress(random: Random, { days }: Regimen, start: Date, until: Date) {
  const end = new Date(start.getTime() + (days ?? random.integer(20, 400)) * DAY);
  const over = end <= until;
  const status = !over
    ? ('ACTIVE' as const)
    : days !== undefined
      ? ('COMPLETED' as const)
      : random.weighted([['ACTIVE', 84] as const, ['DISCONTINUED', 12] as const, ['ON_HOLD', 4] as const]);
  return {
    status,
    discontinuationReason:
      status === 'DISCONTINUED'
        ? random.pick(['Side effects', 'No longer needed', 'Changed to another drug'])
        : null,
    dateStart: dayOf(start),
    dateStop: status === 'COMPLETED' || status === 'DISCONTINUED' ? dayOf(end) : null,
  };
}
