import { existsSync, readFileSync } from 'node:fs';
import { checkOperation } from '../partners/check-operation.ts';
import { readManifest } from '../partners/operation-manifest.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import { CopyRows } from '../platform/copy-text.ts';
import { buildSchemas } from '../schema.ts';
import { seededRandom } from './random.ts';

/** What the build of the examples wrote; a server that runs without the examples registers none. */
const MANIFESTS = ['partner', 'partner-portal'].map(
  (example) => new URL(`../../examples/generated/${example}/persisted-documents.json`, import.meta.url),
);

/** Registers the example operations for each partner there is, so that the demo's live keys can run them. */
export async function loadPartnerOperations(session: BulkSession, now: Date): Promise<void> {
  const operations = MANIFESTS.filter((file) => existsSync(file)).flatMap(
    (file) => readManifest(JSON.parse(readFileSync(file, 'utf8'))).operations ?? [],
  );
  if (operations.length === 0) return;
  const { partner: graph } = buildSchemas();
  const checked = operations.map((operation) => checkOperation(operation, graph));
  const partners = await session.query<{ orgId: string; partnerId: string }>(
    'select org_id as "orgId", id as "partnerId" from partner order by org_id, id',
  );
  const stamps = { createdAt: now, updatedAt: now };
  const rows = new CopyRows('registered_operation');
  for (const partner of partners) {
    const random = seededRandom(`${partner.partnerId} operations`);
    for (const { issues, hash, name, kind, text, cost } of checked) {
      if (issues.length === 0)
        rows.add({ ...partner, id: random.uuid(now), hash, name, kind, text, cost, ...stamps });
    }
  }
  if (rows.size > 0) await session.load(rows);
}
