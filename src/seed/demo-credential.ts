import { issueCredential } from '../auth/credential.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows } from '../platform/copy-text.ts';
import { uuidv7At } from '../platform/uuid.ts';
import { DEMO_ORGANIZATIONS } from './demo-clinic.ts';

/** The keys of the demo, as its file holds them: each is a secret. */
export interface DemoCredentials {
  /** Where the server is. */
  readonly url: string;
  readonly org: Readonly<Record<'admin' | 'clinician' | 'frontDesk' | 'analyst', string>>;
  readonly sandboxOrg: { readonly admin: string };
  readonly otherOrg: { readonly admin: string };
  readonly partner: { readonly live: string; readonly sandbox: string };
  readonly otherPartner: { readonly live: string; readonly sandbox: string };
}

const [LIVE, SANDBOX, OTHER] = DEMO_ORGANIZATIONS;
const [PARTNER, OTHER_PARTNER] = LIVE.partners;

type Organization = (typeof DEMO_ORGANIZATIONS)[number];
type OrgRole = 'ADMIN' | 'CLINICIAN' | 'FRONT_DESK' | 'ANALYST';

const NAMES: Readonly<Record<OrgRole, string>> = {
  ...{ ADMIN: 'Demo: administrator', CLINICIAN: 'Demo: clinician' },
  ...{ FRONT_DESK: 'Demo: front desk', ANALYST: 'Demo: analyst' },
};
const partnerKeyName = ({ name }: { name: string }) => `Demo: ${name}`;

/**
 * Makes the demo's credentials, in the caller's transaction; those that were made before are revoked.
 * @param url goes into the result as it is
 */
export async function issueDemoCredentials(
  session: BulkSession,
  url: string,
  now: Date,
): Promise<DemoCredentials> {
  await revokeEarlier(session, now);
  const partners = await readPartners(session);
  const rows: Prisma.CredentialCreateManyInput[] = [];
  const add = ({ id: orgId, environment }: Organization, columns: ReturnType<typeof orgKey> | PartnerKey) => {
    const kind = columns.role === 'PARTNER' ? 'PARTNER' : 'ORG';
    const { secret, ...kept } = issueCredential(kind, environment);
    rows.push({ orgId, id: uuidv7At(now.getTime()), createdAt: now, ...columns, ...kept });
    return secret;
  };
  const partnerSecret = (organization: Organization, partner: { slug: string; name: string }) =>
    add(organization, partnerKey(partners, organization, partner));
  const credentials: DemoCredentials = {
    url,
    org: {
      ...{ admin: add(LIVE, orgKey('ADMIN')), clinician: add(LIVE, orgKey('CLINICIAN')) },
      ...{ frontDesk: add(LIVE, orgKey('FRONT_DESK')), analyst: add(LIVE, orgKey('ANALYST')) },
    },
    sandboxOrg: { admin: add(SANDBOX, orgKey('ADMIN')) },
    otherOrg: { admin: add(OTHER, orgKey('ADMIN')) },
    partner: { live: partnerSecret(LIVE, PARTNER), sandbox: partnerSecret(SANDBOX, PARTNER) },
    otherPartner: {
      live: partnerSecret(LIVE, OTHER_PARTNER),
      sandbox: partnerSecret(SANDBOX, OTHER_PARTNER),
    },
  };
  await session.load(new CopyRows('credential', rows));
  return credentials;
}

const orgKey = (role: OrgRole) => ({ role, name: NAMES[role], partnerId: null, catalogId: null });

interface PartnerKey {
  readonly role: 'PARTNER';
  readonly name: string;
  readonly partnerId: string;
  readonly catalogId: string;
}

/** A partner of the demo and its catalog, wherever they are. */
interface PartnerRow {
  readonly orgId: string;
  readonly slug: string;
  readonly partnerId: string;
  readonly catalogId: string;
}

function partnerKey(
  partners: readonly PartnerRow[],
  { id }: Organization,
  partner: { slug: string; name: string },
): PartnerKey {
  const row = partners.find(({ orgId, slug }) => orgId === id && slug === partner.slug);
  if (!row) throw new Error('A partner of the demo, or its catalog, is not in the database any more');
  const { partnerId, catalogId } = row;
  return { role: 'PARTNER', name: partnerKeyName(partner), partnerId, catalogId };
}

async function readPartners(session: BulkSession): Promise<PartnerRow[]> {
  const plans = [PARTNER, OTHER_PARTNER];
  return await session.query<PartnerRow>(
    `select p.org_id as "orgId", p.slug, p.id as "partnerId", c.id as "catalogId"
     from unnest($2::text[], $3::text[]) as wanted (slug, catalog)
     join partner p on p.slug = wanted.slug
     join catalog c on c.org_id = p.org_id and c.name = wanted.catalog
     where p.org_id = any($1::uuid[])`,
    [[LIVE.id, SANDBOX.id], plans.map(({ slug }) => slug), plans.map(({ catalog }) => catalog)],
  );
}

async function revokeEarlier(session: BulkSession, now: Date): Promise<void> {
  const names = [...Object.values(NAMES), ...[PARTNER, OTHER_PARTNER].map(partnerKeyName)];
  await session.query(
    'update credential set revoked_at = $1 where org_id = any($2::uuid[]) and name = any($3) and revoked_at is null',
    [now, DEMO_ORGANIZATIONS.map(({ id }) => id), names],
  );
}
