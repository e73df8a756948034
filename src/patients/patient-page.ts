import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { DEFAULT_PAGE, MAX_PAGE } from '../graphql/keyset.ts';
import { settleNullTests } from '../graphql/null-test.ts';
import { RequestError } from '../platform/error.ts';
import { Patient } from './patient.ts';
import { patientOrder } from './patient-order.ts';
import { listArguments, listed } from './patient-query.ts';

/** How far into a list numbered pages lead, in patients: a database reads all that it passes over. */
const FARTHEST = 10_000;

interface NumberedPage {
  readonly page: number;
  readonly pageSize: number;
  readonly range: Pick<Prisma.PatientFindManyArgs, 'where' | 'orderBy' | 'skip' | 'take'>;
  readonly count: () => Promise<number>;
}

const PatientsPage = builder.objectRef<NumberedPage>('PatientsPage').implement({
  description: 'One page of a list of patients, by its number [171].',
  fields: (t) => ({
    items: t.prismaField({
      type: [Patient],
      description: 'The patients of the page, at most `pageSize`, so at most 100; none behind the last page.',
      resolve: (query, { range }, _args, { db }) => db.patient.findMany({ ...query, ...range }),
    }),
    page: t.exposeInt('page', { description: 'The number that was asked for; the first page is 1.' }),
    pageSize: t.exposeInt('pageSize', { description: 'How many patients a page has.' }),
    total: t.int({
      description: 'Length of the whole list under the same filters; counted only when it is selected.',
      resolve: ({ count }) => count(),
    }),
  }),
});

builder.queryField('patientsPage', (t) =>
  t.field({
    type: PatientsPage,
    description:
      'The patients of the organization by numbered pages, as `patients` has them by cursor, which is as fast on every page and neither skips nor repeats anyone when the list changes meanwhile [162–171, A47].',
    authScopes: { permission: 'patient:read' },
    args: {
      ...listArguments(t.arg),
      orderBy: t.arg({
        type: patientOrder.input,
        description: 'Default: LAST_NAME, ascending [163, A21]; CREATED_AT for those who may not know names.',
      }),
      page: t.arg.int({
        required: true,
        defaultValue: 1,
        description: `Which page, from 1 [149]; page by size at most ${FARTHEST.toLocaleString('en')}.`,
      }),
      pageSize: t.arg.int({
        required: true,
        defaultValue: DEFAULT_PAGE,
        description: `Patients a page, 1 to ${MAX_PAGE} [149, A22].`,
      }),
    },
    resolve: async (_root, { orderBy, page, pageSize, ...args }, context) => {
      assertNear(page, pageSize);
      const { column, direction } = patientOrder.requested(orderBy, context, 'LAST_NAME');
      const where = settleNullTests('Patient', await listed(args, context));
      return {
        ...{ page, pageSize },
        range: {
          where,
          orderBy: [{ [column]: direction }, { id: direction }],
          ...{ skip: (page - 1) * pageSize, take: pageSize },
        },
        count: () => context.db.patient.count({ where }),
      };
    },
  }),
);

/** @throws RequestError BAD_USER_INPUT for a page that there can't be, or too far into the list */
function assertNear(page: number, pageSize: number): void {
  if (pageSize < 1 || pageSize > MAX_PAGE) {
    throw new RequestError('BAD_USER_INPUT', `\`pageSize\` must be from 1 to ${MAX_PAGE}.`, 'pageSize');
  }
  if (page >= 1 && page * pageSize <= FARTHEST) return;
  throw new RequestError(
    'BAD_USER_INPUT',
    `\`page\` counts from 1, and numbered pages end ${FARTHEST} patients into a list: \`patients\` has no such end.`,
    'page',
  );
}
