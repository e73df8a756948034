import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import WithInputPlugin from '@pothos/plugin-with-input';
import type { Permission } from '../auth/permission.ts';
import { innerResolverPlugin } from '../execution/inner-resolver.ts';
import '../execution/record-field.ts';
import type PrismaTypes from '../generated/pothos.ts';
import { getDatamodel } from '../generated/pothos.ts';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { RequestError } from '../platform/error.ts';
import { accessPlugin } from './access.ts';
import type { Context } from './context.ts';
import { forPartners } from './extension.ts';
import { decodeId, encodeId } from './id.ts';
import { MAX_PAGE } from './keyset.ts';
import { isReadable, loadNodes } from './node.ts';
import { redactionPlugin } from './redaction.ts';

/** What an id that is none of ours names. */
const NOTHING = { typename: 'Nothing', id: '' };

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The one builder. Nullability is explicit: a field is non-null unless it says `nullable: true`. */
export const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes;
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  DefaultAuthStrategy: 'all';
  AuthScopes: { permission: Permission; anyPermission: readonly Permission[]; anyCaller: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: Date; Output: Date };
    LocalTime: { Input: string; Output: string };
    LocalDateTime: { Input: string; Output: string };
    UUID: { Input: string; Output: string };
    Currency: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
    JSONObject: { Input: Record<string, unknown>; Output: object };
  };
}>({
  // Authorization wraps everything but Relay; errors come before Prisma, so that a union member can be selected into;
  // the access log sees what all of them let through. Planned operations begin behind what loads rows.
  plugins: [
    RelayPlugin,
    ScopeAuthPlugin,
    ErrorsPlugin,
    redactionPlugin,
    PrismaPlugin,
    innerResolverPlugin,
    accessPlugin,
    WithInputPlugin,
  ],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    // An id that is none of ours is an id of nothing: it answers null like an unknown one [A49].
    decodeGlobalID: (id) => {
      const found = decodeId(id);
      return found ? { typename: found.type, id: found.id } : NOTHING;
    },
    nodeTypeOptions: { description: 'A record with a global id.', extensions: forPartners },
    nodeQueryOptions: {
      nullable: true,
      description: 'The record with this id; null when there is none in reach of the credential [A49].',
      authScopes: { anyCaller: true },
      extensions: forPartners,
      args: { id: { description: 'A global id.' } },
      resolve: (_root, { id }, context, info, resolveNode) =>
        isReadable(id, context, info) ? resolveNode(id) : null,
    },
    nodesQueryOptions: {
      nullable: { list: false, items: true },
      description:
        'The records with these ids, at most 100, in the order asked for; null for each that is not in reach.',
      authScopes: { anyCaller: true },
      extensions: forPartners,
      args: { ids: { description: 'Global ids, at most 100.' } },
      resolve: (_root, { ids }, context, info) => {
        if (ids.length > MAX_PAGE)
          throw new RequestError('BAD_USER_INPUT', `\`ids\` takes at most ${MAX_PAGE}.`, 'ids');
        return loadNodes(ids, context, info);
      },
    },
    idFieldOptions: { description: 'Global, opaque id; the same for as long as the record exists.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The page with a cursor for each record: at most 100.',
    },
    nodeFieldOptions: { nullable: false, description: 'The record.' },
    nodesOnConnection: { description: 'The page without cursors, in the same order: at most 100.' },
    cursorFieldOptions: { description: 'Opaque place in the list: pass it to `after` or `before`.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.', extensions: forPartners },
    hasNextPageFieldOptions: { description: 'Whether records follow this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether records precede this page.' },
    startCursorFieldOptions: {
      description: 'Cursor of the first record of the page; null on an empty page.',
    },
    endCursorFieldOptions: { description: 'Cursor of the last record of the page; null on an empty page.' },
    pageInfoFieldOptions: { description: 'Where this page stands in the list.' },
    firstArgOptions: {
      description: 'Length of the page, from the start or from `after`: 1 to 100; default 50.',
    },
    lastArgOptions: {
      description: 'Length of the page, from the end or from `before`: 1 to 100. Not with `first`.',
    },
    afterArgOptions: { description: 'A cursor: the page begins behind it.' },
    beforeArgOptions: { description: 'A cursor: the page ends before it.' },
  },
  scopeAuth: {
    defaultStrategy: 'all',
    authorizeOnSubscribe: true,
    authScopes: (context) => ({
      permission: (permission) => context.actor.can(permission),
      anyPermission: (permissions) => permissions.some((permission) => context.actor.can(permission)),
      anyCaller: true,
    }),
    unauthorizedError: () =>
      new RequestError('FORBIDDEN', 'The credential lacks the permission that this field needs.'),
  },
  errors: {
    defaultTypes: [],
    directResult: true,
    defaultUnionOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Result` },
    defaultResultOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Success` },
  },
  prisma: {
    // Pothos only reads through it; what a bound client lacks of Prisma's own are the means to leave its organization.
    client: (context) => context.db as unknown as PrismaClient,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    onUnusedQuery: process.env.NODE_ENV === 'production' ? null : 'error',
  },
  withInput: {
    typeOptions: { name: ({ fieldName }) => `${capitalized(fieldName)}Input` },
    argOptions: { required: true, description: 'What to write.' },
  },
});

builder.queryType({ description: 'Everything that can be read.' });
builder.mutationType({
  description:
    'Everything that can be written. Each mutation answers a union: its success, or one of its expected errors.',
});
builder.subscriptionType({
  description:
    'Everything that can be followed as it happens: by a request with `Accept: text/event-stream`, answered by server-sent events. To go on after a connection has ended, send the id of the last event as `Last-Event-ID`, or its `cursor` as `after`: no event is missed.',
});
