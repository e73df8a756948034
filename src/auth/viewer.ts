import { EnvironmentEnum, Organization } from '../directory/organization.ts';
import { API_VERSION } from '../graphql/api-version.ts';
import { builder } from '../graphql/builder.ts';
import { forPartners } from '../graphql/extension.ts';
import { Partner } from '../partners/partner.ts';
import type { RateLimit } from '../platform/rate-limit.ts';
import type { Actor } from './actor.ts';
import { PERMISSIONS } from './permission.ts';

const CallerKind = builder.enumType('CallerKind', {
  description: 'Whose credential a request carries.',
  values: {
    ORG: { description: 'The organization’s own: an application of it, or one of its people by a token.' },
    PARTNER: { description: 'A partner’s.' },
  } as const,
});

const RateLimitType = builder.objectRef<RateLimit>('RateLimit').implement({
  description:
    'How much the credential may still ask for, in units of cost: what an operation costs is the number of fields of its largest possible answer. The same is in the headers `RateLimit` and `RateLimit-Policy` of every answer.',
  extensions: forPartners,
  fields: (t) => ({
    limit: t.exposeInt('limit', {
      description: 'Units that come back in a minute, evenly; also the most that can be saved up.',
    }),
    remaining: t.exposeInt('remaining', { description: 'Units that are left, after this operation.' }),
    resetsAt: t.expose('resetsAt', {
      type: 'DateTime',
      description: 'When the whole budget is there again, if nothing is asked for meanwhile.',
    }),
  }),
});

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'The caller, as the API sees it.',
  extensions: forPartners,
  fields: (t) => ({
    kind: t.field({
      type: CallerKind,
      description: 'Whose credential it is.',
      resolve: ({ kind }) => (kind === 'PARTNER' ? kind : 'ORG'),
    }),
    organization: t.prismaField({
      type: Organization,
      description: 'The organization that bounds everything the caller can reach.',
      resolve: (query, { orgId }, _args, { db }) =>
        db.organization.findUniqueOrThrow({ ...query, where: { id: orgId } }),
    }),
    partner: t.prismaField({
      type: Partner,
      nullable: true,
      description: 'The partner whose credential it is; null for the organization’s own.',
      resolve: (query, actor, _args, { db }) => {
        // Taken first: a query that nobody takes is reported as forgotten.
        const selection = { ...query };
        if (actor.kind !== 'PARTNER') return null;
        const { orgId, partnerId: id } = actor;
        return db.partner.findUnique({ ...selection, where: { orgId_id: { orgId, id } } });
      },
    }),
    environment: t.expose('environment', {
      type: EnvironmentEnum,
      description: 'Live, or the sandbox twin [27, A56].',
    }),
    permissions: t.stringList({
      description:
        'What the credential may do, each as `resource:verb`; at most 40, always in the same order.',
      resolve: ({ can }) => PERMISSIONS.filter(can),
    }),
    serverTime: t.field({
      type: 'DateTime',
      description: 'The server’s time, by which deadlines and expiry are decided.',
      resolve: (_actor, _args, { clock }) => clock.now(),
    }),
    apiVersion: t.string({
      description:
        'Date of the last change to the API that clients could have to follow, YYYY-MM-DD [38, 40].',
      resolve: () => API_VERSION,
    }),
    rateLimit: t.field({
      type: RateLimitType,
      nullable: true,
      description: 'How much the credential may still ask for; null where no limit is kept.',
      resolve: (_actor, _args, { budget }) => budget?.state ?? null,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'The caller: whose credential the request carries, and what it may do.',
    authScopes: { permission: 'account:read' },
    extensions: forPartners,
    resolve: (_root, _args, { actor }) => actor,
  }),
);
