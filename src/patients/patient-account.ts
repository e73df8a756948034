import { BillingAccount } from '../billing/billing-account.ts';
import { BillingType } from '../billing/billing-type.ts';
import { ConcessionType } from '../billing/concession-type.ts';
import { FeeSchedule } from '../billing/fee-schedule.ts';
import { Employer } from '../directory/employer.ts';
import { builder } from '../graphql/builder.ts';
import { Balances } from './balances.ts';
import { Patient } from './patient.ts';
import { isSchedulingRestricted } from './scheduling-restriction.ts';

// The account of a patient [103, 203, 204, 207].
builder.prismaObjectFields(Patient, (t) => ({
  invoiceDefaultTo: t.exposeString('invoiceDefaultTo', {
    nullable: true,
    redact: true,
    description: 'To whom invoices are made out [103].',
  }),
  invoiceEmail: t.exposeString('invoiceEmail', {
    nullable: true,
    redact: true,
    description: 'Where invoices are sent [103].',
  }),
  invoiceExtraInformation: t.exposeString('invoiceExtraInformation', {
    nullable: true,
    redact: true,
    description: 'Further lines of invoices; line breaks are kept [103].',
  }),
  billingCycleDay: t.exposeInt('billingCycleDay', {
    nullable: true,
    description: 'Day of the month on which the account is billed, 1 to 31 [204].',
  }),
  referralSourceText: t.exposeString('referralSourceText', {
    nullable: true,
    redact: true,
    description: 'Who sent the patient, in free text (`referral_source`) [106].',
  }),
  balances: t.field({
    type: Balances,
    select: Balances.columns,
    description: 'What the account owes; can’t be written [203].',
    resolve: (patient) => patient,
  }),
  isSchedulingRestricted: t.boolean({
    select: { status: true, balanceTotal: true },
    description: 'Whether bookings need an override: inactive, or owing more than 500.00 [207, A20].',
    resolve: isSchedulingRestricted,
  }),
  concessionType: t.relation('concessionType', {
    type: ConcessionType,
    nullable: true,
    description: 'Why the patient pays less [113].',
  }),
  feeSchedule: t.relation('feeSchedule', {
    type: FeeSchedule,
    nullable: true,
    description: 'The prices that the patient pays [204].',
  }),
  billingType: t.relation('billingType', {
    type: BillingType,
    nullable: true,
    description: 'How the account is settled [204].',
  }),
  billingAccount: t.relation('billingAccount', {
    type: BillingAccount,
    nullable: true,
    description: 'The account that the patient is billed to, as decided at registration [210].',
  }),
  employer: t.relation('employer', {
    type: Employer,
    nullable: true,
    description: 'Where the patient works [204].',
  }),
  responsibleParty: t.relation('responsibleParty', {
    nullable: true,
    description: 'The guarantor, who answers for the account; may be the patient [204].',
  }),
}));
