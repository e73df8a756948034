import { setImmediate } from 'node:timers/promises';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows } from '../platform/copy-text.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { allergyRows, chooseAllergies, type KnownAllergy, medicationRows } from './chart-row.ts';
import { emergencyOf, type Home, makeHome } from './home.ts';
import { household, householdSize, type Person } from './household.ts';
import { YEAR } from './moment.ts';
import { type Lifecycle, patientRow } from './patient-row.ts';
import { type Random, seededRandom } from './random.ts';
import { REACTIONS } from './regimen.ts';
import type { Surroundings } from './surroundings.ts';

/** Patients that are made together. */
export interface BatchPlan {
  readonly surroundings: Surroundings;
  readonly cipher: FieldCipher;
  readonly now: Date;
  /** How many are made in all, the older records first, and the chart number of the very first. */
  readonly total: number;
  readonly firstChart: number;
  /** How many were made before this batch. */
  readonly offset: number;
  readonly count: number;
}

/** The rows of a batch. */
export interface Batch {
  readonly patients: CopyRows;
  readonly allergies: CopyRows;
  readonly medications: CopyRows;
}

/** How far back records go, in years. */
const HISTORY = 6;

/** How many are made before whatever else waits gets its turn. */
const WITHOUT_PAUSE = 100;

/** Makes a batch: the same for the same organization, chart numbers and moment. */
export async function makeBatch(plan: BatchPlan): Promise<Batch> {
  const random = seededRandom(`${plan.surroundings.orgId} ${plan.firstChart + plan.offset}`);
  const batch = {
    ...{ patients: new CopyRows('patient'), allergies: new CopyRows('allergy') },
    medications: new CopyRows('medication'),
  };
  for (let pause = WITHOUT_PAUSE; batch.patients.size < plan.count; ) {
    addHousehold(random, plan, batch);
    if (batch.patients.size < pause) continue;
    pause += WITHOUT_PAUSE;
    await setImmediate();
  }
  return batch;
}

/** Loads a batch; within a transaction, if it is to be all or nothing. */
export async function loadBatch(session: BulkSession, batch: Batch): Promise<void> {
  await session.load(batch.patients);
  await session.load(batch.allergies);
  await session.load(batch.medications);
}

/**
 * Every thirty-fifth patient is archived and every fiftieth deleted, each one who lives alone: whoever answers for
 * others can be neither.
 */
function lifecycleOf(chart: number): Lifecycle {
  if (chart % 35 === 21) return 'ARCHIVED';
  return chart % 50 === 34 ? 'DELETED' : 'CURRENT';
}

/** Adds those who live together: as many as fit before the batch's end and the next record that is put away. */
function addHousehold(random: Random, plan: BatchPlan, batch: Batch): void {
  const done = batch.patients.size;
  const chart = plan.firstChart + plan.offset + done;
  const fitting = Array.from({ length: Math.min(5, plan.count - done) }, (_, place) => chart + place);
  const stop = fitting.findIndex((number, place) => place > 0 && lifecycleOf(number) !== 'CURRENT');
  const room = lifecycleOf(chart) === 'CURRENT' ? (stop === -1 ? fitting.length : stop) : 1;
  // The first patient of an organization heads a family, for the examples.
  const people = household(random, Math.min(room, chart === 1 ? 4 : householdSize(random)));
  const at = recordedAt(random, plan, done);
  const ids = people.map((_, place) => random.uuid(new Date(at.getTime() + place)));
  const home = makeHome(random, plan.surroundings, people, ids);
  people.forEach((person, place) => {
    const given = { id: ids[place] as string, chart: chart + place, at: new Date(at.getTime() + place) };
    addPatient(random, plan, batch, {
      ...given,
      person,
      home,
      emergency: emergencyOf(random, plan.surroundings, people, place),
    });
  });
}

/** Records are made at an even pace. */
function recordedAt(random: Random, { now, offset, total }: BatchPlan, done: number): Date {
  const age = (1 - (offset + done + random.next() / 2) / total) * HISTORY * YEAR;
  return new Date(now.getTime() - Math.ceil(age));
}

interface Member {
  readonly id: string;
  readonly chart: number;
  readonly at: Date;
  readonly person: Person;
  readonly home: Home;
  readonly emergency: { readonly name: string; readonly phone: string } | null;
}

function addPatient(random: Random, plan: BatchPlan, batch: Batch, { chart, ...member }: Member): void {
  const { surroundings, now } = plan;
  const known = knownAllergies(random, surroundings, chart);
  const chartNumber = String(chart).padStart(6, '0');
  const lifecycle = lifecycleOf(chart);
  const isAllergic = known.length > 0;
  const details = { chartNumber, lifecycle, isAllergic };
  const { parts, dateTimeDeceased } = patientRow(random, { ...plan, ...member, ...details });
  batch.patients.add(...parts);
  const owner = { id: member.id, age: member.person.age, at: member.at, until: dateTimeDeceased ?? now };
  for (const allergy of allergyRows(random, owner, known, surroundings)) batch.allergies.add(allergy);
  for (const medication of medicationRows(random, owner, known, surroundings))
    batch.medications.add(medication);
}

/** The first patient of an organization can't take penicillin: ordering amoxicillin shows a warning. */
function knownAllergies(random: Random, surroundings: Surroundings, chart: number): KnownAllergy[] {
  const penicillin = surroundings.allergens.find(({ rxCui }) => rxCui === '7984');
  const anaphylaxis = REACTIONS.medication.find(({ snomed }) => snomed === '39579001');
  if (chart !== 1 || !penicillin || !anaphylaxis) return chooseAllergies(random, surroundings);
  return [{ definition: penicillin, reaction: anaphylaxis }];
}
