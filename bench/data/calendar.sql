-- Fifty practitioners, a schedule and a day book each, and appointments by the million. $1: the organization; $2: how many
-- appointments. Thirty a day and practitioner, at 20-minute steps from eight in the morning of the location: the last day is
-- sixty days ahead, the first as far back as it takes. Two of five that are still to come are left free.
with places as (
  select array_agg(id order by id) as ids from location where org_id = $1::uuid and is_active and archived_at is null
), added as (
  insert into practitioner (org_id, id, first_name, last_name, sort_name, specialty, updated_at)
  select $1::uuid, gen_random_uuid(), 'Bench', 'Practitioner ' || n, 'practitioner ' || n || ' bench', 'General practice',
         now()
  from generate_series(1, 50) as n
  returning org_id, id, sort_name
), numbered as (
  select org_id, id, row_number() over (order by id) as n from added
), scheduled as (
  insert into schedule (org_id, id, practitioner_id, location_id, weekly_hours, updated_at)
  select org_id, gen_random_uuid(), id, ids[1 + n % cardinality(ids)],
         (select jsonb_agg(jsonb_build_object('weekday', day, 'start', '08:00', 'end', '18:00'))
          from generate_series(1, 7) as day),
         now()
  from numbered, places
  returning org_id, practitioner_id, location_id
), visit as (
  insert into appointment_type
    (org_id, id, name, sort_name, duration_minutes, step_minutes, price_in_cents, updated_at)
  values ($1::uuid, gen_random_uuid(), 'Bench visit', 'bench visit', 20, 20, 5000, now())
  returning org_id, id
), offered as (
  insert into appointment_type_practitioner (org_id, appointment_type_id, practitioner_id)
  select visit.org_id, visit.id, numbered.id from visit, numbered
), people as (
  select array_agg(id order by id) as ids from patient where org_id = $1::uuid and deleted_at is null
), diary as (
  select scheduled.practitioner_id, scheduled.location_id, location.timezone,
         row_number() over (order by scheduled.practitioner_id) as p
  from scheduled join location on (location.org_id, location.id) = (scheduled.org_id, scheduled.location_id)
), booked as (
  select diary.practitioner_id, diary.location_id, number,
         (current_date + 60 - number / 1500)::timestamp + interval '8 hours' + (number / 50 % 30) * interval '20 minutes'
           as local_start,
         timezone
  from generate_series(0, $2::int + 36000) as number
  join diary on diary.p = 1 + number % 50
  where number / 1500 >= 60 or (number / 50 + number) % 5 < 3
  limit $2::int
)
insert into appointment
  (org_id, id, appointment_type_id, practitioner_id, location_id, patient_id, status, starts_at, ends_at, busy_from,
   busy_until, original_start, confirmed_at, price_in_cents, created_by_kind, created_by_id, created_by_label, created_at,
   updated_at)
select $1::uuid, gen_random_uuid(), visit.id, practitioner_id, location_id,
       people.ids[1 + (number::bigint * 104729) % cardinality(people.ids)],
       (case when starts < now() then 'COMPLETED' else 'CONFIRMED' end)::"AppointmentStatus",
       starts, starts + interval '20 minutes', starts, starts + interval '20 minutes', starts, starts, 5000,
       'ORG', 'bench', 'Bench', now(), now()
from booked
cross join lateral (select local_start at time zone timezone as starts) as at_place
cross join visit, people;
