import { visiblePatients } from '../auth/visibility.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { ofPatient } from '../graphql/extension.ts';
import { encodeId } from '../graphql/id.ts';
import { MAX_PAGE } from '../graphql/keyset.ts';
import { RequestError } from '../platform/error.ts';
import { fold } from '../platform/fold.ts';
import { partnerPhone } from './partner-patient.ts';
import { PatientStatusEnum } from './patient-enum.ts';
import { foldedWords, pattern, searchCondition } from './search-word.ts';

const LONGEST_SEARCH = 100;

/**
 * The text of a patient in which `search` looks [166]: folded names, email, chart number, birth date, and phones as
 * digits. Words are set between spaces, so that a short word can be sought at the start of one.
 */
export function searchText(patient: {
  firstName: string;
  middleName?: string | null;
  lastName: string;
  preferredName?: string | null;
  email?: string | null;
  homePhone?: string | null;
  mobilePhone?: string | null;
  workPhone?: string | null;
  /** `[{ number }]`, as the column keeps it. */
  furtherPhones?: unknown;
  chartNumber: string;
  dateOfBirth?: Date | null;
}): string {
  const { firstName, middleName, lastName, preferredName, email, chartNumber, dateOfBirth } = patient;
  const further = (patient.furtherPhones ?? []) as readonly { number: string }[];
  const all = [
    patient.mobilePhone,
    patient.homePhone,
    patient.workPhone,
    ...further.map((one) => one.number),
  ];
  const phones = all.map((phone) => phone?.replace(/\D/g, ''));
  const parts = [
    firstName,
    middleName,
    lastName,
    preferredName,
    email,
    chartNumber,
    dateOfBirth?.toISOString().slice(0, 10),
    ...phones,
  ];
  return ` ${fold(parts.filter(Boolean).join(' '))} `;
}

/** The text in which the typeahead looks: names and chart number only [178]. */
export function nameText(patient: {
  firstName: string;
  lastName: string;
  preferredName?: string | null;
  chartNumber: string;
}): string {
  const { firstName, lastName, preferredName, chartNumber } = patient;
  return ` ${fold([firstName, lastName, preferredName, chartNumber].filter(Boolean).join(' '))} `;
}

/**
 * Conditions under which every word of a search occurs in a patient's text; none for an absent or blank search.
 * @throws RequestError FORBIDDEN without `patient:read_identity`; BAD_USER_INPUT for more than 100 characters
 */
export function searchConditions(
  search: string | null | undefined,
  { actor }: Context,
): Prisma.PatientWhereInput[] {
  if (search == null) return [];
  if (!actor.can('patient:read_identity')) {
    throw new RequestError('FORBIDDEN', 'The credential may not search for patients.', 'search');
  }
  if (search.length > LONGEST_SEARCH) {
    throw new RequestError('BAD_USER_INPUT', `A search has at most ${LONGEST_SEARCH} characters.`, 'search');
  }
  const condition = searchCondition(search);
  return condition ? [condition] : [];
}

/** The columns that a typeahead shows, and no more [180]. */
const MATCH = {
  ...{ id: true, firstName: true, lastName: true, preferredName: true, dateOfBirth: true, status: true },
  ...{ mobilePhone: true, homePhone: true, workPhone: true, email: true, chartNumber: true },
} as const satisfies Prisma.PatientSelect;

type Match = Prisma.PatientGetPayload<{ select: typeof MATCH }>;

const PatientMatch = builder.objectRef<Match>('PatientMatch').implement({
  description: 'A patient as a typeahead shows it [180].',
  extensions: ofPatient('id'),
  fields: (t) => ({
    id: t.id({ description: 'The patient’s global id.', resolve: ({ id }) => encodeId('Patient', id) }),
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
  }),
});

interface Matches {
  readonly items: readonly Match[];
  readonly count: () => Promise<number>;
}

const PatientSearchResult = builder.objectRef<Matches>('PatientSearchResult').implement({
  description: 'What a typeahead found [177].',
  fields: (t) => ({
    items: t.field({
      type: [PatientMatch],
      description: 'The first matches, by family name: `limit` of them, so at most 100.',
      resolve: ({ items }) => [...items],
    }),
    total: t.int({
      description: 'How many patients match in all; counted only when it is selected.',
      resolve: ({ count }) => count(),
    }),
  }),
});

builder.queryField('patientSearch', (t) =>
  t.field({
    type: PatientSearchResult,
    description:
      'Typeahead over given, family and preferred name and chart number of current patients [177–180].',
    authScopes: { permission: 'patient:read_identity' },
    args: {
      query: t.arg.string({
        required: true,
        defaultValue: '',
        description: 'Words that must all occur; none finds none [179]. At most 100 characters.',
      }),
      limit: t.arg.int({ required: true, defaultValue: 20, description: 'How many to show, 1 to 100.' }),
    },
    resolve: (_root, { query, limit }, context) => typeahead(query, limit, context),
  }),
);

async function typeahead(query: string, limit: number, context: Context): Promise<Matches> {
  if (limit < 1 || limit > MAX_PAGE)
    throw new RequestError('BAD_USER_INPUT', `\`limit\` must be from 1 to ${MAX_PAGE}.`, 'limit');
  if (query.length > LONGEST_SEARCH) {
    throw new RequestError('BAD_USER_INPUT', `A search has at most ${LONGEST_SEARCH} characters.`, 'query');
  }
  const sought = foldedWords(query);
  if (sought.length === 0) return { items: [], count: async () => 0 };
  const { db, actor } = context;
  const where = {
    AND: [
      { archivedAt: null, deletedAt: null },
      visiblePatients(actor),
      ...sought.map((word) => ({ nameText: { contains: pattern(word) } })),
    ],
  };
  const items = await db.patient.findMany({
    where,
    select: MATCH,
    take: limit,
    orderBy: [{ sortLastName: 'asc' }, { id: 'asc' }],
  });
  return { items, count: () => db.patient.count({ where }) };
}
