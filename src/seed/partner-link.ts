import type { BulkSession } from '../platform/bulk-session.ts';
import { DEMO_ORGANIZATIONS } from './demo-clinic.ts';

/** Which patients each partner has booked for, counted by chart number: some have come by both. */
const RANGES = [
  { from: 0, count: 40 },
  { from: 30, count: 25 },
];

/** Links patients of the demo to its partners, as their bookings would have. */
export async function loadPartnerLinks(session: BulkSession): Promise<void> {
  for (const { id, partners } of DEMO_ORGANIZATIONS) {
    for (const [place, { slug }] of partners.entries()) {
      const { from, count } = RANGES[place] ?? { from: 0, count: 0 };
      await session.query(
        `insert into partner_patient_link (org_id, partner_id, patient_id, email, metadata, created_at)
         select p.org_id, r.id, p.id, coalesce(p.email, 'patient-' || p.chart_number || '@example.com'),
           jsonb_build_object('customerReference', upper(left(r.slug, 3)) || '-' || p.chart_number), p.created_at
         from patient p join partner r on r.org_id = p.org_id and r.slug = $2
         where p.org_id = $1 and p.archived_at is null and p.deleted_at is null and p.mobile_phone is not null
         order by p.chart_number_key offset $3 limit $4`,
        [id, slug, from, count],
      );
    }
  }
}
