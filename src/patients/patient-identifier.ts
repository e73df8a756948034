import { builder } from '../graphql/builder.ts';
import { Patient } from './patient.ts';
import { readSocialSecurityNumber } from './social-security-number.ts';

// The numbers by which a patient is known [104, 106, 139, 198].
builder.prismaObjectFields(Patient, (t) => ({
  chartNumber: t.exposeString('chartNumber', {
    redact: true,
    description: 'Number of the chart; unique in the organization without regard to case [A36].',
  }),
  uniqueId: t.exposeString('uniqueId', {
    nullable: true,
    redact: true,
    description: 'The string by which another system knows the patient; unique among patients [130].',
  }),
  oldReferenceId: t.exposeString('oldReferenceId', {
    nullable: true,
    redact: true,
    description: 'Id in a system used before [106].',
  }),
  medicaidId: t.exposeString('medicaidId', { nullable: true, redact: true, description: 'Medicaid id.' }),
  medicare: t.exposeString('medicare', {
    nullable: true,
    redact: true,
    description: 'Australian Medicare number [104].',
  }),
  medicareReferenceNumber: t.exposeString('medicareReferenceNumber', {
    nullable: true,
    redact: true,
    description: 'Reference number on the Medicare card [104].',
  }),
  accessMedicalCare: t.exposeString('accessMedicalCare', {
    nullable: true,
    redact: false,
    description: 'How the patient gets care, e.g. Public [139].',
  }),
  socialSecurityNumber: t.string({
    select: { orgId: true, id: true, ssnCiphertext: true, ssnLast4: true },
    nullable: true,
    redact: true,
    description:
      'US social security number: in full with `patient:read_ssn`, else its last four digits as ***-**-1234 [A37].',
    resolve: (patient, _args, context) => readSocialSecurityNumber(patient, context),
  }),
}));
