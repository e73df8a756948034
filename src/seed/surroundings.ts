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

/** Entries of the directory that records name, by their uuids. */
export interface DirectoryIds {
  readonly hospital: readonly string[];
  readonly contact: readonly string[];
  readonly employer: readonly string[];
  readonly feeSchedule: readonly string[];
  readonly billingType: readonly string[];
  readonly concessionType: readonly string[];
  readonly referralSource: readonly string[];
  readonly referralPartner: readonly string[];
}

/** What an organization has for its patients to refer to. */
export interface Surroundings {
  readonly orgId: string;
  readonly region: Region;
  readonly currency: string;
  readonly locations: readonly Surrounding[];
  readonly practitionerIds: readonly string[];
  readonly allergens: readonly Definition[];
  readonly drugs: readonly Definition[];
  /** Names of drugs, by their uuids. */
  readonly drugNames: ReadonlyMap<string, string>;
  /** Uuids by name. */
  readonly alerts: ReadonlyMap<string, string>;
  readonly problems: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, string>;
  readonly communicationTypes: ReadonlyMap<string, string>;
  readonly lists: DirectoryIds;
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
  const definitions = (table: string) =>
    session.query<Definition>(
      `select id, name, category, rx_cui as "rxCui", drug_class as "drugClass", ingredients from ${table} ${inUse}`,
      [orgId],
    );
  const named = async (table: string) => {
    const rows = await session.query<{ name: string; id: string }>(`select name, id from ${table} ${inUse}`, [
      orgId,
    ]);
    return new Map(rows.map(({ name, id }) => [name, id]));
  };
  const idsOf = async (table: string) => {
    const rows = await session.query<{ id: string }>(`select id from ${table} ${inUse}`, [orgId]);
    return rows.map(({ id }) => id);
  };
  const drugs = await definitions('medication_definition');
  return {
    orgId,
    region: organization?.currency === 'USD' ? 'US' : 'GB',
    currency: organization?.currency ?? 'USD',
    locations,
    practitionerIds: await idsOf('practitioner'),
    allergens: await definitions('allergy_definition'),
    ...{ drugs, drugNames: new Map(drugs.map(({ id, name }) => [id, name])) },
    ...{ alerts: await named('alert_definition'), problems: await named('problem_definition') },
    ...{ tags: await named('tag_definition'), fields: await named('field_definition') },
    communicationTypes: await named('communication_type'),
    lists: {
      ...{ hospital: await idsOf('hospital'), contact: await idsOf('contact') },
      ...{ employer: await idsOf('employer'), feeSchedule: await idsOf('fee_schedule') },
      ...{ billingType: await idsOf('billing_type'), concessionType: await idsOf('concession_type') },
      ...{ referralSource: await idsOf('referral_source'), referralPartner: await idsOf('referral_partner') },
    },
  };
}
