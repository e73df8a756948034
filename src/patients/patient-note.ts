import { builder } from '../graphql/builder.ts';
import { Patient } from './patient.ts';
import { CONSENT_BITS, ConsentEnum } from './patient-enum.ts';

// What those who treat a patient note about it [105, 200–202].
builder.prismaObjectFields(Patient, (t) => ({
  notes: t.exposeString('notes', { nullable: true, redact: true, description: 'Notes.' }),
  appointmentNotes: t.exposeString('appointmentNotes', {
    nullable: true,
    redact: true,
    description: 'Notes to see with every appointment [105].',
  }),
  appointmentModuleNote: t.exposeString('appointmentModuleNote', {
    nullable: true,
    redact: true,
    description: 'Note to see in the calendar [200].',
  }),
  treatmentNotes: t.exposeString('treatmentNotes', {
    nullable: true,
    redact: true,
    description: 'Notes on treatment [200].',
  }),
  medicalSummaryNote: t.exposeString('medicalSummaryNote', {
    nullable: true,
    redact: true,
    description: 'The sources’ text `medical_summary` [200].',
  }),
  medicalUrgentNote: t.exposeString('medicalUrgentNote', {
    nullable: true,
    redact: true,
    description: 'What everyone who treats the patient must know at once [200].',
  }),
  premedicationRequired: t.exposeBoolean('premedicationRequired', {
    description: 'Whether antibiotics must be given before dental procedures [200].',
  }),
  smokingSnomed: t.exposeString('smokingSnomed', {
    nullable: true,
    redact: false,
    description: 'Smoking status, a SNOMED CT code; can’t be written [211].',
  }),
  askToArriveEarlyMins: t.exposeInt('askToArriveEarlyMins', {
    nullable: true,
    description: 'Minutes before an appointment to arrive, 0 to 120 [201].',
  }),
  consentFlags: t.exposeInt('consentFlags', {
    description:
      'Consents as bits: 1 HIPAA, 2 treatment, 4 financial, 8 marketing, 16 telehealth; others are kept [A41].',
  }),
  consents: t.field({
    type: [ConsentEnum],
    select: { consentFlags: true },
    description: 'The known bits of `consentFlags`.',
    resolve: ({ consentFlags }) =>
      (Object.keys(CONSENT_BITS) as Array<keyof typeof CONSENT_BITS>).filter(
        (name) => consentFlags & CONSENT_BITS[name],
      ),
  }),
}));
