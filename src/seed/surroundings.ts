import type { Substance } from '../chart/interaction-warning.ts';
import type { BulkSession } from '../platform/bulk-session.ts';
import type { Region } from './place.ts';

/** A place that made-up patients go to and live near. */
export interface Surrounding {
  readonly id: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  /** Whether patients are seen there now. */
  readonly isActive: boolean;
}

/** An entry that charts name. */
export interface Definition extends Substance {
  readonly id: string;
  readonly category: string | null;
}

/** What an organization has for its patients to refer to. */
export interface Surroundings {
  readonly orgId: string;
  readonly region: Region;
  readonly locations: readonly Surrounding[];
  readonly practitionerIds: readonly string[];
  readonly allergens: readonly Definition[];
  readonly drugs: readonly Definition[];
}

/** Reads what is there and in use. */
export async function readSurroundings(session: BulkSession, orgId: string): Promise<Surroundings> {
  const inUse = 'where org_id = $1 and archived_at is null order by created_at, id';
  const [organization] = await session.query<{ currency: string }>(
    'select currency from organization where id = $1',
    [orgId],
  );
  const locations = await session.query<Surrounding>(
    `select id, city, state, country, is_active as "isActive" from location ${inUse}`,
    [orgId],
  );
  const practitioners = await session.query<{ id: string }>(`select id from practitioner ${inUse}`, [orgId]);
  const definitions = (table: string) =>
    session.query<Definition>(
      `select id, name, category, rx_cui as "rxCui", drug_class as "drugClass", ingredients from ${table} ${inUse}`,
      [orgId],
    );
  return {
    orgId,
    region: organization?.currency === 'USD' ? 'US' : 'GB',
    locations,
    practitionerIds: practitioners.map(({ id }) => id),
    allergens: await definitions('allergy_definition'),
    drugs: await definitions('medication_definition'),
  };
}
