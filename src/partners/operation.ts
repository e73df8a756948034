import { builder } from '../graphql/builder.ts';
import { defineConnection, nestedConnection, selectNested } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { readableWith } from '../graphql/extension.ts';
import { conditions, DateTimeFilter, type Operators } from '../graphql/filter.ts';
import { type Page, type PageArguments, planPage } from '../graphql/keyset.ts';
import { defineOrder } from '../graphql/order.ts';
import { Partner } from './partner.ts';

/** What an operation does, by the word of its text. */
export const OperationKindEnum = builder.enumType('OperationKind', {
  description: 'What an operation does.',
  values: {
    QUERY: { value: 'query', description: 'It reads.' },
    MUTATION: { value: 'mutation', description: 'It writes.' },
    SUBSCRIPTION: { value: 'subscription', description: 'It is told of changes.' },
  } as const,
});

/** The largest number that GraphQL’s Int holds. */
const MAX_INT = 2_147_483_647;

const RegisteredOperation = builder.prismaNode('RegisteredOperation', {
  description:
    'An operation that a partner’s live credentials may send, known by the SHA-256 of its text [A56].',
  extensions: readableWith('partner:read'),
  nullable: true,
  select: { id: true },
  id: { resolve: ({ id }) => id },
  findUnique: (id, { actor: { orgId } }) => ({ orgId_id: { orgId, id } }),
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The id by which other systems know it.' }),
    hash: t.exposeString('hash', {
      description:
        'SHA-256 of the text, 64 lower-case hexadecimal digits: `sha256:<hash>` is its `documentId`.',
    }),
    name: t.exposeString('name', {
      description: 'The operation’s name; several versions of it may have the same.',
    }),
    kind: t.field({
      type: OperationKindEnum,
      description: 'What it does.',
      select: { kind: true },
      resolve: ({ kind }) => kind as 'query' | 'mutation' | 'subscription',
    }),
    text: t.exposeString('text', {
      description: 'The document that is run, with its fragments: at most 50,000 characters.',
    }),
    cost: t.exposeInt('cost', {
      description:
        'Fields of its largest possible answer, with pages as long as its constants and defaults say, as it was reckoned when it was registered.',
    }),
    useCount: t.int({
      description: 'How often it was run: up to a minute behind, and at most 2,147,483,647.',
      select: { useCount: true },
      resolve: ({ useCount }) => Math.min(Number(useCount), MAX_INT),
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last run, up to a minute behind; null: never.',
    }),
    partner: t.relation('partner', { description: 'The partner whose it is.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was registered.' }),
  }),
});

const operationOrder = defineOrder(
  'RegisteredOperation',
  {
    CREATED_AT: { column: 'createdAt', kind: 'date', description: 'By the time of registration.' },
    NAME: { column: 'name', kind: 'string', description: 'By name, byte by byte.' },
  },
  { field: 'CREATED_AT' },
);

const RegisteredOperationFilter = builder.inputType('RegisteredOperationFilter', {
  description: 'Which operations; all conditions that are given must hold.',
  fields: (t) => ({
    name: t.string({ description: 'Of exactly this name.' }),
    unused: t.boolean({ description: 'True: never run since its registration; false: run at least once.' }),
    lastUsedAt: t.field({ type: DateTimeFilter, description: 'By the time of the last use.' }),
  }),
});

interface ListArguments extends PageArguments {
  readonly filter?: {
    readonly name?: string | null;
    readonly unused?: boolean | null;
    readonly lastUsedAt?: Operators<Date> | null;
  } | null;
  readonly orderBy?: {
    readonly field: 'CREATED_AT' | 'NAME';
    readonly direction?: 'asc' | 'desc' | null;
  } | null;
}

/** The Prisma condition of a list's filter. */
function listed({ filter }: ListArguments): object {
  const { name, unused, lastUsedAt } = filter ?? {};
  return {
    AND: [
      ...(name == null ? [] : [{ name }]),
      ...(unused == null ? [] : [{ lastUsedAt: unused ? null : { not: null } }]),
      ...conditions('lastUsedAt', lastUsedAt, 'filter.lastUsedAt'),
    ],
  };
}

/** One page of the list. */
function page(args: ListArguments, context: Context): Page {
  return planPage(args, operationOrder.requested(args.orderBy, context), listed(args));
}

const OperationConnection = defineConnection(RegisteredOperation, 'RegisteredOperation');

builder.prismaObjectField(Partner, 'operations', (t) =>
  t.connection(
    {
      type: RegisteredOperation,
      description:
        'The operations that its live credentials may send, oldest first unless ordered otherwise. Those that no deployed program uses any more have an old `lastUsedAt`, or none.',
      authScopes: { permission: 'partner:read' },
      args: {
        filter: t.arg({ type: RegisteredOperationFilter, description: 'Which ones; all where absent.' }),
        orderBy: t.arg({ type: operationOrder.input, description: 'Default: CREATED_AT, ascending.' }),
      },
      select: (args, context, nested) =>
        selectNested(nested, 'operations', 'RegisteredOperation', page(args, context)),
      resolve: (partner, args, context) =>
        nestedConnection(context, page(args, context), partner, {
          ...{ relation: 'operations', model: 'registeredOperation', parentKey: 'partnerId' },
          where: listed(args),
        }),
    },
    OperationConnection,
  ),
);
