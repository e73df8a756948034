-- What a database has no plain column or foreign key for, as its author would write it for PostGraphile: one function
-- each. The hand-written server uses the same ones where they are the best shape.
drop schema if exists bench cascade;
create schema bench;

-- The appointments of a practitioner that begin in a range.
create function bench.day_book(org uuid, practitioner uuid, day_from timestamptz, day_until timestamptz)
returns setof appointment language sql stable as $$
  select * from appointment
  where org_id = org and practitioner_id = practitioner and starts_at >= day_from and starts_at < day_until
  order by starts_at, id
$$;

-- Current patients in whose names a word occurs.
create function bench.typeahead(org uuid, word text)
returns setof patient language sql stable as $$
  select * from patient
  where org_id = org and archived_at is null and deleted_at is null and name_text like '%' || word || '%'
  order by sort_last_name, id
$$;

-- The free times of some practitioners for a service, by start, practitioner and location.
create type bench.free_slot as
  (practitioner_id uuid, location_id uuid, starts_at timestamptz, ends_at timestamptz);
create function bench.free_slots(
  org uuid, service uuid, practitioners uuid[], range_from timestamptz, range_until timestamptz)
returns setof bench.free_slot language sql stable as $$
  with busy as materialized (
    select taken.practitioner_id as whose, range_agg(tstzrange(busy_from, busy_until)) as times
    from appointment as taken
    where taken.org_id = org and taken.practitioner_id = any (practitioners) and taken.imported_at is null
      and taken.status in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'IN_PROGRESS', 'COMPLETED')
      and taken.starts_at >= range_from - interval '1 day' and taken.starts_at < range_until
    group by 1
  )
  select schedule.practitioner_id, schedule.location_id, start.at, start.at + make_interval(mins => duration_minutes)
  from appointment_type
  join appointment_type_practitioner as offered
    on (offered.org_id, offered.appointment_type_id) = (appointment_type.org_id, appointment_type.id)
  join schedule on (schedule.org_id, schedule.practitioner_id) = (offered.org_id, offered.practitioner_id)
  join location on (location.org_id, location.id) = (schedule.org_id, schedule.location_id)
  left join busy on busy.whose = schedule.practitioner_id
  cross join generate_series(range_from::date - 1, range_until::date + 1, interval '1 day') as day
  cross join jsonb_to_recordset(schedule.weekly_hours) as hours(weekday int, start time, "end" time)
  cross join lateral generate_series(
    day::date + hours.start, day::date + hours."end" - make_interval(mins => duration_minutes),
    make_interval(mins => step_minutes)) as local_start
  cross join lateral (select local_start at time zone location.timezone as at) as start
  where appointment_type.org_id = org and appointment_type.id = service
    and offered.practitioner_id = any (practitioners)
    and schedule.archived_at is null and location.is_active and location.archived_at is null
    and hours.weekday = extract(isodow from day)
    and start.at >= greatest(range_from, now()) and start.at < range_until
    and (busy.times && tstzrange(start.at, start.at + make_interval(mins => duration_minutes))) is not true
  order by start.at, schedule.practitioner_id, schedule.location_id
$$;

-- The alerts that are shown with a patient's chart today: its own, and those for the family of everyone who has the same
-- guarantor, the guarantor included; a patient without one heads a family.
create function bench.patient_alerts(chart_of patient)
returns setof alert language sql stable as $$
  select alert.* from (
    select chart_of.id
    union
    select member.id from patient as member
    where member.org_id = chart_of.org_id and member.archived_at is null and member.deleted_at is null
      and (member.id = coalesce(chart_of.responsible_party_id, chart_of.id)
        or member.responsible_party_id = coalesce(chart_of.responsible_party_id, chart_of.id))
  ) as chart(id)
  join alert on (alert.org_id, alert.patient_id) = (chart_of.org_id, chart.id)
  where (chart.id = chart_of.id or alert.alert_scope = 'FAMILY') and alert.status = 'ACTIVE'
    and (alert.disable_on is null or alert.disable_on >
      (select (now() at time zone timezone)::date from organization where organization.id = chart_of.org_id))
  order by alert.created_at desc, alert.id desc
$$;
