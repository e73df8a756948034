import DataLoader from 'dataloader';
import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { ofPatient } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import { fold } from '../platform/fold.ts';
import { email, parseInput, phone, requiredText, text } from '../platform/validate.ts';
import {
  countDuplicates,
  type Duplicate,
  findDuplicates,
  MOST_DUPLICATES,
  type Probe,
} from './duplicate-search.ts';
import { partnerPhone } from './partner-patient.ts';
import { Patient } from './patient.ts';
import { PatientStatusEnum } from './patient-enum.ts';
import { SSN_PATTERN, socialSecurityIndex } from './social-security-number.ts';

/** Who sees likely duplicates: who may merge them, and may know who they are [A38]. */
const AUTH = { permission: 'patient:merge', anyPermission: ['patient:read_identity'] } as const;

const SignalEnum = builder.enumType('DuplicateSignal', {
  description: 'In what two records agree that may be about one person [225].',
  values: {
    SOCIAL_SECURITY_NUMBER: { description: 'The social security number.' },
    LAST_NAME_AND_DATE_OF_BIRTH: {
      description: 'The family name, without regard to case and accents, together with the birth date.',
    },
    EMAIL: { description: 'The email address, without regard to case.' },
    MOBILE_PHONE: { description: 'The mobile phone, however it is punctuated.' },
  } as const,
});

const PatientDuplicate = builder.objectRef<Duplicate>('PatientDuplicate').implement({
  description: 'A record that may be about the same person: what it takes to tell, and no more [206, 224].',
  extensions: ofPatient('id'),
  fields: (t) => ({
    id: t.id({ description: 'The patient’s global id.', resolve: ({ id }) => encodeId('Patient', id) }),
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know the patient.' }),
    matchedOn: t.field({
      type: [SignalEnum],
      description: 'Everything in which the records agree, the surest first.',
      resolve: ({ matchedOn }) => [...matchedOn],
    }),
    firstName: t.exposeString('firstName', { redact: true, description: 'Legal given name.' }),
    lastName: t.exposeString('lastName', { redact: true, description: 'Legal family name.' }),
    preferredName: t.exposeString('preferredName', {
      nullable: true,
      redact: true,
      description: 'The name to call the patient by.',
    }),
    dateOfBirth: t.expose('dateOfBirth', {
      type: 'Date',
      nullable: true,
      redact: true,
      description: 'Birth date.',
    }),
    status: t.expose('status', {
      type: PatientStatusEnum,
      description: 'Where the patient stands with the clinic.',
    }),
    phone: t.string({
      nullable: true,
      redact: true,
      description: 'The first of mobile, home and work phone that is known.',
      resolve: partnerPhone,
    }),
    email: t.exposeString('email', { nullable: true, redact: true, description: 'Email address.' }),
    chartNumber: t.exposeString('chartNumber', { redact: true, description: 'Chart number.' }),
    archivedAt: t.expose('archivedAt', {
      type: 'DateTime',
      nullable: true,
      redact: false,
      description: 'When the record was archived; null while it is in use [A38].',
    }),
  }),
});

interface Found {
  readonly items: readonly Duplicate[];
  readonly count: () => Promise<number>;
}

const PatientDuplicateResult = builder.objectRef<Found>('PatientDuplicateResult').implement({
  description: 'The records that may be about someone.',
  fields: (t) => ({
    items: t.field({
      type: [PatientDuplicate],
      description: `Those that agree in most first, at most ${MOST_DUPLICATES}.`,
      resolve: ({ items }) => [...items],
    }),
    total: t.int({
      description: 'How many there are in all; counted only when it is selected.',
      resolve: ({ count }) => count(),
    }),
  }),
});

const rules = z.object({
  lastName: requiredText(100),
  dateOfBirth: z.date().nullish(),
  ...{ email: email(), mobilePhone: phone() },
  socialSecurityNumber: text(11).refine(
    (value) => value == null || SSN_PATTERN.test(value),
    'Nine digits, e.g. 123-45-6789.',
  ),
});

builder.queryField('patientDuplicates', (t) =>
  t.fieldWithInput({
    type: PatientDuplicateResult,
    description:
      'The patients who may be someone, to ask before a record is made [224]: those who agree in family name and birth date, in email, in mobile phone or in social security number, any one of which is enough [225]. Archived records are among them, deleted and merged ones are not [A38].',
    authScopes: AUTH,
    argOptions: { description: 'Who is asked about.' },
    typeOptions: {
      name: 'PatientDuplicatesInput',
      description: 'Someone who may have a record already; what is not given agrees with nothing.',
    },
    input: {
      lastName: t.input.string({ required: true, description: 'Family name, 1 to 100 characters.' }),
      dateOfBirth: t.input.field({ type: 'Date', description: 'Birth date.' }),
      email: t.input.string({ description: 'Email address.' }),
      mobilePhone: t.input.string({ description: 'Mobile phone.' }),
      socialSecurityNumber: t.input.string({ description: 'US social security number, nine digits.' }),
    },
    resolve: async (_root, { input }, context) => {
      const probe = probeOf(parseInput(rules, input), context);
      const [items = []] = await findDuplicates(context.db, [probe]);
      return { items, count: () => countDuplicates(context.db, probe) };
    },
  }),
);

function probeOf(input: z.output<typeof rules>, { cipher, actor: { orgId } }: Context): Probe {
  const { lastName, dateOfBirth, email, mobilePhone, socialSecurityNumber: number } = input;
  return {
    ...{ lastName: fold(lastName), dateOfBirth: day(dateOfBirth), email, mobilePhone },
    ssnBlindIndex: number == null ? null : socialSecurityIndex(number, cipher, orgId),
  };
}

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;

/** One batch for each request: a list of patients asks for all of its duplicates in one statement. */
const loaders = new WeakMap<Context, DataLoader<Probe, Duplicate[]>>();

function loaderOf(context: Context): DataLoader<Probe, Duplicate[]> {
  const loader =
    loaders.get(context) ??
    new DataLoader<Probe, Duplicate[]>((probes) => findDuplicates(context.db, probes), { cache: false });
  loaders.set(context, loader);
  return loader;
}

builder.prismaObjectField(Patient, 'potentialDuplicates', (t) =>
  t.field({
    type: [PatientDuplicate],
    nullable: true,
    description: `Other records that may be about this patient, by the rules of \`patientDuplicates\`: those that agree in most first, at most ${MOST_DUPLICATES} [206].`,
    authScopes: AUTH,
    select: {
      ...{ id: true, sortLastName: true, dateOfBirth: true },
      ...{ email: true, mobilePhone: true, ssnBlindIndex: true },
    },
    resolve: ({ id, sortLastName, dateOfBirth, email, mobilePhone, ssnBlindIndex }, _args, context) =>
      loaderOf(context).load({
        ...{ patientId: id, lastName: sortLastName, dateOfBirth: day(dateOfBirth), email, mobilePhone },
        ssnBlindIndex,
      }),
  }),
);
