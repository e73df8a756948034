import { API_PATH_VERSION, API_VERSION } from '../graphql/api-version.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { forPartners } from '../graphql/extension.ts';

interface Account {
  readonly currency: string;
  readonly timezone: string;
  readonly featureFlags: object;
}

const AccountType = builder.objectRef<Account>('Account').implement({
  description: 'What a credential stands for [37].',
  extensions: forPartners,
  fields: (t) => ({
    currency: t.expose('currency', {
      type: 'Currency',
      description: 'Of every amount, prices included [39].',
    }),
    timezone: t.exposeString('timezone', {
      description: 'IANA zone in which the organization’s dates begin and end.',
    }),
    featureFlags: t.expose('featureFlags', {
      type: 'JSONObject',
      description:
        'Names of features, each true or false: those of the credential’s catalog; none for the organization’s own.',
    }),
    apiVersion: t.string({
      description:
        'Date of the last change to the API that clients could have to follow, YYYY-MM-DD [38, 40].',
      resolve: () => API_VERSION,
    }),
    pathVersion: t.string({
      description: 'Version of the endpoint’s path; a breaking change would have another [38, 40].',
      resolve: () => API_PATH_VERSION,
    }),
  }),
});

builder.queryField('account', (t) =>
  t.field({
    type: AccountType,
    description:
      'What the credential stands for: currency, time zone, feature flags, contract version [37–40].',
    authScopes: { permission: 'account:read' },
    extensions: forPartners,
    resolve: (_root, _args, context) => getAccount(context),
  }),
);

async function getAccount({ db, actor }: Context): Promise<Account> {
  const { orgId } = actor;
  const settings = { currency: true, timezone: true } as const;
  const organization = await db.organization.findUniqueOrThrow({ where: { id: orgId }, select: settings });
  if (actor.kind !== 'PARTNER') return { ...organization, featureFlags: {} };
  const where = { orgId_id: { orgId, id: actor.catalogId } };
  const { featureFlags } = await db.catalog.findUniqueOrThrow({ where, select: { featureFlags: true } });
  return { ...organization, featureFlags: featureFlags as object };
}
