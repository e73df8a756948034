import { setImmediate } from 'node:timers/promises';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows, type LoadedRow } from '../platform/copy-text.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import {
  alertRows,
  chooseConditions,
  problemRows,
  socialHistoryRows,
  vitalSignsRows,
} from './chart-detail.ts';
import {
  allergyRows,
  type ChartOwner,
  chooseAllergies,
  type KnownAllergy,
  medicationRows,
} from './chart-row.ts';
import { emergencyOf, type Home, makeHome } from './home.ts';
import { household, householdSize, type Person } from './household.ts';
import { YEAR } from './moment.ts';
import { type Lifecycle, patientRow } from './patient-row.ts';
import { type Random, seededRandom } from './random.ts';
import {
  attributionRows,
  billingAccountRow,
  communicationRows,
  fieldValueRows,
  invoiceRows,
  linkRows,
  profileRow,
  referenceColumns,
  relationshipRows,
  tagRows,
} from './record-detail.ts';
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

/** What is loaded, in this order: what others name comes first. */
const TABLES = [
  ...(['profile', 'billing_account', 'patient', 'allergy', 'medication', 'problem', 'vital_signs'] as const),
  ...([
    'social_history',
    'alert',
    'communication_log',
    'patient_tag',
    'field_value',
    'relationship',
  ] as const),
  ...(['referral_attribution', 'patient_hospital', 'patient_practitioner', 'invoice'] as const),
] as const;
type Table = (typeof TABLES)[number];

/** The rows of a batch, by their tables. */
export type Batch = Readonly<Record<Table, CopyRows>>;

/** How far back records go, in years. */
const HISTORY = 6;

/** How many are made before whatever else waits gets its turn. */
const WITHOUT_PAUSE = 100;

/** Makes a batch: the same for the same organization, chart numbers and moment. */
export async function makeBatch(plan: BatchPlan): Promise<Batch> {
  const seed = `${plan.surroundings.orgId} ${plan.firstChart + plan.offset}`;
  const draws = { random: seededRandom(seed), more: seededRandom(`${seed} details`) };
  const batch = Object.fromEntries(TABLES.map((table) => [table, new CopyRows(table)])) as Batch;
  for (let pause = WITHOUT_PAUSE; batch.patient.size < plan.count; ) {
    addHousehold(draws, plan, batch);
    if (batch.patient.size < pause) continue;
    pause += WITHOUT_PAUSE;
    await setImmediate();
  }
  return batch;
}

/** Loads a batch; within a transaction, if it is to be all or nothing. */
export async function loadBatch(session: BulkSession, batch: Batch): Promise<void> {
  for (const table of TABLES) await session.load(batch[table]);
}

/** Two sequences: who people are does not change when their records are given more. */
interface Draws {
  readonly random: Random;
  readonly more: Random;
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
function addHousehold({ random, more }: Draws, plan: BatchPlan, batch: Batch): void {
  const done = batch.patient.size;
  const chart = plan.firstChart + plan.offset + done;
  const fitting = Array.from({ length: Math.min(5, plan.count - done) }, (_, place) => chart + place);
  const stop = fitting.findIndex((number, place) => place > 0 && lifecycleOf(number) !== 'CURRENT');
  const room = lifecycleOf(chart) === 'CURRENT' ? (stop === -1 ? fitting.length : stop) : 1;
  // The first patient of an organization heads a family, for the examples.
  const people = household(random, Math.min(room, chart === 1 ? 4 : householdSize(random)));
  const at = recordedAt(random, plan, done);
  const ids = people.map((_, place) => random.uuid(new Date(at.getTime() + place)));
  const home = makeHome(random, plan.surroundings, people, ids);
  const account = home.guarantor && billingAccountRow(more, home.guarantor.name, at, plan.surroundings);
  if (account) batch.billing_account.add(account);
  people.forEach((person, place) => {
    const given = { id: ids[place] as string, chart: chart + place, at: new Date(at.getTime() + place) };
    const emergency = emergencyOf(random, plan.surroundings, people, place);
    const family = { billingAccountId: account?.id ?? null, headId: place === 0 ? null : (ids[0] ?? null) };
    addPatient({ random, more }, plan, batch, { ...given, person, home, emergency, ...family });
  });
  addAll(batch.relationship, relationshipRows(more, people, ids, at, plan.surroundings));
}

function addAll(rows: CopyRows, added: readonly LoadedRow[]): void {
  for (const row of added) rows.add(row);
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
  readonly billingAccountId: string | null;
  /** Who answers for the account, of the others who live there. */
  readonly headId: string | null;
}

function addPatient(draws: Draws, plan: BatchPlan, batch: Batch, { chart, ...member }: Member): void {
  const { random, more } = draws;
  const { surroundings, now } = plan;
  const known = knownAllergies(random, surroundings, chart);
  const chartNumber = String(chart).padStart(6, '0');
  const lifecycle = lifecycleOf(chart);
  const isAllergic = known.length > 0;
  const details = { chartNumber, lifecycle, isAllergic };
  const row = patientRow(random, { ...plan, ...member, ...details });
  const owner = { id: member.id, age: member.person.age, at: member.at, until: row.dateTimeDeceased ?? now };
  addAll(batch.allergy, allergyRows(random, owner, known, surroundings));
  const medications = medicationRows(random, owner, known, surroundings);
  addAll(batch.medication, medications);
  const drugs = new Set(
    medications.map(
      ({ medicationDefinitionId: id, medDescript }) =>
        (id && surroundings.drugNames.get(id)) ?? medDescript ?? '',
    ),
  );
  const conditions = chooseConditions(more, owner, drugs);
  addAll(batch.problem, problemRows(more, owner, conditions, surroundings));
  const isAdult = owner.age >= 18;
  const hasHypertension = conditions.some(({ name }) => name === 'Hypertension');
  const pressure = { isExample: chart === 1, hasHypertension };
  const readings = vitalSignsRows(more, owner, pressure, surroundings);
  addAll(batch.vital_signs, readings);
  const profile =
    isAdult && more.chance(0.2)
      ? profileRow(more, member.person, { chartNumber, at: member.at }, surroundings)
      : null;
  if (profile) batch.profile.add(profile);
  batch.patient.add(...row.parts, {
    ...{ latestVitalsDate: readings[0]?.dateTaken ?? null, profileId: profile?.id ?? null },
    ...{ billingAccountId: member.billingAccountId, ...referenceColumns(more, surroundings, isAdult) },
  });
  addAll(batch.social_history, socialHistoryRows(more, owner, row.smokingSnomed, surroundings));
  addAll(batch.alert, alertRows(more, owner, chart, surroundings));
  addRecordDetails(more, plan, batch, { owner, chartNumber, owed: row.owed, headId: member.headId });
}

interface RecordDetails {
  readonly owner: ChartOwner;
  readonly chartNumber: string;
  readonly owed: string;
  readonly headId: string | null;
}

/** Adds what the record says besides the chart. */
function addRecordDetails(
  random: Random,
  { surroundings }: BatchPlan,
  batch: Batch,
  { owner, chartNumber, owed, headId }: RecordDetails,
): void {
  addAll(batch.communication_log, communicationRows(random, owner, surroundings));
  addAll(batch.patient_tag, tagRows(random, owner, surroundings));
  addAll(batch.field_value, fieldValueRows(random, owner, surroundings));
  addAll(batch.referral_attribution, attributionRows(random, owner, headId, surroundings));
  const { hospitals, doctors } = linkRows(random, owner, surroundings);
  addAll(batch.patient_hospital, hospitals);
  addAll(batch.patient_practitioner, doctors);
  addAll(batch.invoice, invoiceRows(random, owner, { chartNumber, owed }, surroundings));
}

/** The first patient of an organization can't take penicillin: ordering amoxicillin shows a warning. */
function knownAllergies(random: Random, surroundings: Surroundings, chart: number): KnownAllergy[] {
  const penicillin = surroundings.allergens.find(({ rxCui }) => rxCui === '7984');
  const anaphylaxis = REACTIONS.medication.find(({ snomed }) => snomed === '39579001');
  if (chart !== 1 || !penicillin || !anaphylaxis) return chooseAllergies(random, surroundings);
  return [{ definition: penicillin, reaction: anaphylaxis }];
}
