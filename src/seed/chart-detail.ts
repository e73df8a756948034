import type { Prisma } from '../generated/prisma/client.ts';
import type { ChartOwner } from './chart-row.ts';
import { ALERT_KINDS, CONDITIONS, type Condition, HABITS, SMOKING_WORDS } from './clinic-list.ts';
import { between, DAY, dayOf } from './moment.ts';
import type { Random } from './random.ts';
import type { Surroundings } from './surroundings.ts';

/** Nobody's credential: a row that no caller wrote. */
export const AUTHOR = { createdByKind: 'SYSTEM', createdById: 'seed', createdByLabel: 'Made-up data' };

const stamps = (at: Date) => ({ createdAt: at, updatedAt: at });

/** The conditions that go with what is taken, and some that nothing is taken for. @param drugs names of what is taken */
export function chooseConditions(
  random: Random,
  { age }: ChartOwner,
  drugs: ReadonlySet<string>,
): Condition[] {
  return CONDITIONS.filter((condition) => {
    const [from, to] = condition.ages;
    const isTreated = condition.drugs.some((drug) => drugs.has(drug));
    return isTreated || (age >= from && age <= to && random.chance(condition.share));
  });
}

/** The rows of a patient's problems. */
export function problemRows(
  random: Random,
  owner: ChartOwner,
  conditions: readonly Condition[],
  { orgId, problems }: Surroundings,
) {
  return conditions.flatMap(({ name, days }) => {
    const problemDefinitionId = problems.get(name);
    if (!problemDefinitionId) return [];
    const createdAt = between(random, owner.at, owner.until);
    const end = days === undefined ? null : new Date(createdAt.getTime() + days * DAY);
    const isOver = end !== null && end <= owner.until;
    return [
      {
        ...{ orgId, id: random.uuid(createdAt), patientId: owner.id, problemDefinitionId },
        problemStatus: isOver ? ('RESOLVED' as const) : ('ACTIVE' as const),
        ...{ dateStart: dayOf(createdAt), dateStop: isOver ? dayOf(end) : null, ...stamps(createdAt) },
      } satisfies Prisma.ProblemCreateManyInput,
    ];
  });
}

const MONTH = 30 * DAY;

/** How often vital signs were taken: of some never, of some often enough for a trend. */
const READINGS = [
  [0, 40],
  [1, 26],
  [2, 18],
  [4, 11],
  [8, 5],
] as const;

/**
 * The rows of a patient's vital signs, the newest first: about every month back from the last visit.
 * @param isExample eight of them, the pressure rising to where it keeps procedures off [259]
 */
export function vitalSignsRows(
  random: Random,
  owner: ChartOwner,
  { isExample, hasHypertension }: { isExample: boolean; hasHypertension: boolean },
  { orgId, practitionerIds }: Surroundings,
) {
  const count = isExample ? 8 : random.weighted<number>(READINGS);
  const last = isExample ? owner.until.getTime() - 7 * DAY : between(random, owner.at, owner.until).getTime();
  const body = bodyOf(random, owner.age);
  const pressure = hasHypertension ? random.integer(134, 156) : random.integer(104, 128);
  const practitionerId = practitionerIds.length === 0 ? null : random.pick(practitionerIds);
  return Array.from({ length: count }, (_, back) => new Date(last - back * MONTH))
    .filter((at) => at >= owner.at)
    .map((at, back) => {
      const systolic = isExample ? 186 - 7 * back : pressure + random.integer(-6, 6);
      const time = `${String(random.integer(8, 17)).padStart(2, '0')}:${random.pick(['00', '15', '30', '45'])}`;
      const dateTaken = dayOf(at);
      return {
        ...{ orgId, id: random.uuid(at), patientId: owner.id, dateTaken, timeTaken: time },
        sortTaken: new Date(`${dateTaken.toISOString().slice(0, 10)}T${time}Z`),
        ...{ bpSystolic: systolic, bpDiastolic: Math.round(systolic * 0.62), pulse: random.integer(58, 96) },
        ...{ respirationRate: random.integer(12, 19), oxygenSaturation: random.integer(95, 99) },
        temperatureF: (97 + random.integer(0, 20) / 10).toFixed(1),
        ...{ heightInches: body.height, weightLbs: (body.weight + random.integer(-30, 30) / 10).toFixed(2) },
        ...{ hasFollowupPlan: systolic >= 180, practitionerId, ...AUTHOR, ...stamps(at) },
      } satisfies Prisma.VitalSignsCreateManyInput;
    });
}

/** Height in inches and weight in pounds, as they go with an age in years. */
function bodyOf(random: Random, age: number) {
  const grown = Math.min(1, (age + 5) / 23);
  const inches = 20 + (random.integer(40, 52) - 2) * grown;
  const index = age < 18 ? random.integer(15, 20) : random.integer(20, 33);
  return { height: inches.toFixed(2), weight: (index * inches ** 2) / 703 };
}

/** The rows of how a grown-up lives, one a category; the code of TOBACCO is the patient's `smokingSnomed`. */
export function socialHistoryRows(
  random: Random,
  owner: ChartOwner,
  smokingSnomed: string | null,
  { orgId }: Surroundings,
) {
  if (smokingSnomed === null) return [];
  const entries: { category: 'TOBACCO' | 'ALCOHOL' | 'EXERCISE'; value: string; snomed: string | null }[] = [
    { category: 'TOBACCO', value: SMOKING_WORDS[smokingSnomed] ?? 'Smoking', snomed: smokingSnomed },
  ];
  for (const category of ['ALCOHOL', 'EXERCISE'] as const)
    if (random.chance(0.25))
      entries.push({ category, value: random.pick<string>(HABITS[category]), snomed: null });
  const at = between(random, owner.at, owner.until);
  return entries.map(
    (entry) =>
      ({
        ...{ orgId, id: random.uuid(at), patientId: owner.id, ...entry, ...stamps(at) },
      }) satisfies Prisma.SocialHistoryCreateManyInput,
  );
}

/** Alerts that the first patients of an organization have, for the examples. */
const EXAMPLES: Readonly<Record<number, readonly { kind: string; isOver: boolean }[]>> = {
  1: [
    { kind: 'Anticoagulant therapy', isOver: false },
    { kind: 'Custody arrangement on file', isOver: false },
  ],
  2: [{ kind: 'Fall risk', isOver: true }],
};

/** The rows of a patient's alerts; some end by themselves, or have ended. @param chart number of the patient's chart */
export function alertRows(random: Random, owner: ChartOwner, chart: number, { orgId, alerts }: Surroundings) {
  const drawn = random.chance(0.12)
    ? [{ kind: random.pick(ALERT_KINDS).name as string, isOver: random.chance(0.2) }]
    : [];
  return (EXAMPLES[chart] ?? drawn).flatMap(({ kind, isOver }) => {
    const [alertDefinitionId, known] = [alerts.get(kind), ALERT_KINDS.find(({ name }) => name === kind)];
    if (!alertDefinitionId || !known) return [];
    const latest = Math.max(owner.at.getTime(), owner.until.getTime() - 5 * DAY);
    const createdAt = between(random, owner.at, new Date(latest));
    const end = isOver ? owner.until.getTime() - 2 * DAY : owner.until.getTime() + 90 * DAY;
    return [
      {
        ...{ orgId, id: random.uuid(createdAt), patientId: owner.id, alertDefinitionId },
        ...{ alertScope: known.scope, isUrgent: known.isUrgent, note: null },
        disableOn: isOver || random.chance(0.15) ? dayOf(new Date(end)) : null,
        ...{ ...AUTHOR, ...stamps(createdAt) },
      } satisfies Prisma.AlertCreateManyInput,
    ];
  });
}
