import type { GraphQLSchema } from 'graphql';
import { builder } from '../graphql/builder.ts';
import { ErrorInterface } from '../graphql/error-type.ts';
import { partnerGraph } from '../graphql/partner-graph.ts';
import { defineSuccess } from '../graphql/success.ts';
import { NotFoundError, OperationsRefusedError, ValidationError } from '../platform/error.ts';
import type { OperationIssue } from './check-operation.ts';
import { OperationKindEnum } from './operation.ts';
import { Partner } from './partner.ts';
import {
  type OperationOutcome,
  type Registration,
  type ReportedOperation,
  registerOperations,
  unregisterOperations,
} from './register-operations.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], Shape>;

const OutcomeEnum = builder.enumType('OperationOutcome', {
  description: 'What became of an operation of a manifest.',
  values: {
    REGISTERED: {
      description: 'It is registered now; in a dry run, or beside one that was refused, it would have been.',
    },
    UNCHANGED: { description: 'It had been registered before.' },
    REFUSED: { description: 'It can’t be registered; `issues` says why.' },
  } satisfies Record<OperationOutcome, { description: string }>,
});

const OperationIssueType = builder.objectRef<OperationIssue>('OperationIssue').implement({
  description: 'Why an operation can’t be registered.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'Stable code: HASH_MISMATCH, NOT_ONE_OPERATION, ANONYMOUS_OPERATION, NAME_MISMATCH, TYPE_MISMATCH, TEXT_TOO_LONG, or what a request with it would be refused with, e.g. GRAPHQL_VALIDATION_FAILED.',
    }),
    message: t.exposeString('message', { description: 'The same in words.' }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'Line of the operation’s text, from 1; null where none is at fault.',
    }),
    column: t.exposeInt('column', { nullable: true, description: 'Column of that line, from 1.' }),
  }),
});

const ReportedOperationType = builder.objectRef<ReportedOperation>('ReportedOperation').implement({
  description: 'An operation of a manifest, and what became of it.',
  fields: (t) => ({
    place: t.exposeStringList('place', {
      description: 'Where it stands in the manifest, outermost first, at most 2 deep.',
    }),
    hash: t.exposeString('hash', { description: 'What the manifest calls it by.' }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'Its name; null where it has none, or can’t be read.',
    }),
    kind: t.field({
      type: OperationKindEnum,
      nullable: true,
      description: 'What it does; null where it can’t be read.',
      resolve: ({ kind }) => KINDS.find((each) => each === kind) ?? null,
    }),
    outcome: t.expose('outcome', { type: OutcomeEnum, description: 'What became of it.' }),
    cost: t.exposeInt('cost', {
      nullable: true,
      description:
        'Fields of its largest possible answer, with pages as long as its constants and defaults say; null where it was refused.',
    }),
    issues: t.expose('issues', {
      type: [OperationIssueType],
      description: 'Why it was refused, at most 20; empty otherwise.',
    }),
  }),
});

const KINDS = ['query', 'mutation', 'subscription'] as const;

builder.objectType(OperationsRefusedError, {
  name: 'OperationsRefusedError',
  description: 'Operations of the manifest can’t be registered: none was.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    report: t.field({
      type: [ReportedOperationType],
      description: 'Every operation of the manifest, in its order; at most 500.',
      resolve: ({ report }) => report as readonly ReportedOperation[],
    }),
  }),
});

const written = (t: Fields<{ readonly partnerId: string }>) =>
  t.prismaField({
    type: Partner,
    description: 'The partner, with its operations as they are now.',
    resolve: (query, { partnerId: id }, _args, { db, actor: { orgId } }) =>
      db.partner.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
  });

/** The partner graph within a schema; made once, since operations are checked against it again and again. */
const partnerGraphs = new WeakMap<GraphQLSchema, GraphQLSchema>();
function partnerGraphOf(schema: GraphQLSchema): GraphQLSchema {
  const known = partnerGraphs.get(schema) ?? partnerGraph(schema);
  partnerGraphs.set(schema, known);
  return known;
}

builder.mutationField('registerOperations', (t) =>
  t.fieldWithInput({
    type: defineSuccess<Registration>(
      'RegisterOperationsSuccess',
      'Every operation of the manifest is registered, now or since before; or would be, in a dry run.',
      (f) => ({
        partner: written(f),
        report: f.field({
          type: [ReportedOperationType],
          description: 'Every operation of the manifest, in its order; at most 500.',
          resolve: ({ report }) => report,
        }),
      }),
    ),
    description:
      'Registers the operations that a partner’s live credentials may send: all that a manifest lists, or none. What was registered before stays, whether it is listed or not, so that a program that is deployed still runs.',
    authScopes: { permission: 'operation:write' },
    errors: { types: [ValidationError, NotFoundError, OperationsRefusedError] },
    input: {
      partnerId: t.input.id({ required: true, description: 'Whose operations they are.' }),
      manifest: t.input.field({
        type: 'JSON',
        required: true,
        description:
          'What the build of the partner’s program wrote: Apollo’s persisted query manifest, Relay’s persisted JSON, or persisted-documents.json of GraphQL Code Generator’s client preset. At most 500 operations, each of at most 50,000 characters, known by the SHA-256 of its text.',
      }),
      dryRun: t.input.boolean({
        description: 'True: says what would become of it, and writes nothing. Default false.',
      }),
    },
    resolve: (_root, { input }, context, { schema }) =>
      registerOperations(context, input, partnerGraphOf(schema)),
  }),
);

builder.mutationField('unregisterOperations', (t) =>
  t.fieldWithInput({
    type: defineSuccess<{ partnerId: string; count: number }>(
      'UnregisterOperationsSuccess',
      'The operations are not registered any more.',
      (f) => ({
        partner: written(f),
        count: f.exposeInt('count', { description: 'How many were taken back.' }),
      }),
    ),
    description:
      'Takes operations back, all that are named or none: the partner’s live credentials can’t send them any more, within 5 seconds everywhere.',
    authScopes: { permission: 'operation:write' },
    errors: { types: [ValidationError, NotFoundError] },
    input: {
      partnerId: t.input.id({ required: true, description: 'Whose operations they are.' }),
      hashes: t.input.stringList({
        required: true,
        description: 'Their hashes, one at least and at most 500.',
      }),
    },
    resolve: (_root, { input }, context) => unregisterOperations(context, input),
  }),
);
