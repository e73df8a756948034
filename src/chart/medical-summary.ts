import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { Patient } from '../patients/patient.ts';
import { AllergyReviewStatusEnum } from '../patients/patient-enum.ts';
import { Alert } from './alert.ts';
import { Allergy } from './allergy.ts';
import { findFamilyAlerts } from './family-alert.ts';
import { Medication } from './medication.ts';
import { Problem } from './problem.ts';
import { SocialHistory } from './social-history.ts';
import { NEWEST_READING, VitalSigns } from './vital-signs.ts';

/** The longest list of a summary: as long as the longest page of the list beside it. */
const MOST = 100;
const LENGTH = { pageLength: { standard: MOST, most: MOST } };

/** The order of every list in a chart. */
const NEWEST = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

/** Those that are in the chart, the active ones first. */
const ALLERGIES = {
  where: { archivedAt: null },
  orderBy: [{ statusIsActive: 'desc' as const }, ...NEWEST],
  take: MOST,
} satisfies Prisma.Patient$allergiesArgs;

const ACTIVITY = { ...ALLERGIES, select: { id: true, statusIsActive: true } };

/** Medications that are taken, or those that are not [A28]. */
const medications = (status: Prisma.MedicationWhereInput['status']) => ({
  ...{ where: { archivedAt: null, status }, orderBy: NEWEST, take: MOST },
});

/**
 * What is in a patient's chart, at a glance [263]: each list is read for all patients of a request at once, so that the
 * number of statements depends on the selection alone.
 */
const MedicalSummary = builder.prismaObject('Patient', {
  variant: 'MedicalSummary',
  description:
    'What is in a patient’s chart, at a glance [263]. A list of 100 may have been cut there: the patient’s field of that name pages through all of it.',
  select: { id: true },
  fields: (t) => ({
    patient: t.variant(Patient, { description: 'Whose summary it is.' }),
    allergyReviewStatus: t.expose('allergyReviewStatus', {
      type: AllergyReviewStatusEnum,
      description: 'What is known of allergies.',
    }),
    allergies: t.relation('allergies', {
      type: Allergy,
      extensions: LENGTH,
      query: ALLERGIES,
      description:
        'All allergies, the active ones first, then the newest record first [A26]: at most 100; further ones by `allergies` of the patient.',
    }),
    activeAllergies: t.field({
      type: [Allergy],
      extensions: LENGTH,
      // The same rows as of `allergies`: active ones come first, so that no more of them are cut.
      select: (_args, _context, nested) => ({ allergies: nested(ACTIVITY as never) }) as never,
      description:
        'The allergies that the patient has now, the newest record first [A26]: at most 100; further ones by `allergies(isActive: true)` of the patient.',
      resolve: (patient) =>
        (
          patient as unknown as { allergies: (typeof Allergy.$inferType & { statusIsActive: boolean })[] }
        ).allergies.filter(({ statusIsActive }) => statusIsActive),
    }),
    currentMedications: t.relation('medications', {
      type: Medication,
      extensions: LENGTH,
      query: medications('ACTIVE'),
      description:
        'The medications in status ACTIVE, the newest record first: at most 100; further ones by `medications(isActive: true)` of the patient.',
    }),
    pastMedications: t.relation('medications', {
      type: Medication,
      extensions: LENGTH,
      query: medications({ not: 'ACTIVE' }),
      description:
        'The medications in any other status, those ON_HOLD included, so that none is overlooked [A28]; the newest record first: at most 100; further ones by `medications(isActive: false)` of the patient.',
    }),
    activeProblems: t.relation('problems', {
      type: Problem,
      extensions: LENGTH,
      query: { where: { archivedAt: null, problemStatus: 'ACTIVE' }, orderBy: NEWEST, take: MOST },
      description:
        'The problems in status ACTIVE, the newest record first: at most 100; further ones by `problems(status: ACTIVE)` of the patient.',
    }),
    latestVitals: t.field({
      type: VitalSigns,
      nullable: true,
      // What the patient's own `latestVitalSigns` reads; `select` has loaded it.
      select: (_args, _context, nested) => ({ vitalSigns: nested(NEWEST_READING as never) }) as never,
      description: 'What was measured last; null where nothing was.',
      resolve: (patient) => (patient as unknown as { vitalSigns: never[] }).vitalSigns[0] ?? null,
    }),
    socialHistory: t.relation('socialHistory', {
      type: SocialHistory,
      query: { where: { archivedAt: null }, orderBy: { category: 'asc' }, take: 10 },
      description:
        'How the patient lives: one entry a category, so at most 10, in the order of the categories.',
    }),
    alerts: t.field({
      type: [Alert],
      extensions: LENGTH,
      description:
        'What is to be shown with the chart now: alerts that are ACTIVE after `disableOn` is applied [A27], those of the family included [232]; the newest record first: at most 100; further ones by `alerts(status: ACTIVE, includeFamily: true)` of the patient.',
      resolve: async ({ id }, _args, context, info) => {
        const asked = { status: 'ACTIVE', first: MOST } as const;
        return (await findFamilyAlerts(id, asked, context, info)) as (typeof Alert.$inferType)[];
      },
    }),
    medicalUrgentNote: t.exposeString('medicalUrgentNote', {
      nullable: true,
      redact: true,
      description: 'What everyone who treats the patient must know at once [200].',
    }),
    premedicationRequired: t.exposeBoolean('premedicationRequired', {
      description: 'Whether antibiotics must be given before dental procedures [200].',
    }),
  }),
});

builder.prismaObjectField(Patient, 'medicalSummary', (t) =>
  t.variant(MedicalSummary, {
    description: 'What is in the patient’s chart, at a glance [263].',
    authScopes: { permission: 'chart:read' },
  }),
);
