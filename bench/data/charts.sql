-- Adds to the charts of some patients until each of their lists has so many entries. $1: the organization; $2: the patients;
-- $3: how many. Charts that are as long already are left as they are.
with wanted as (
  select patient_id, n from unnest($2::uuid[]) as patient_id cross join generate_series(1, $3::int) as n
), allergies as (
  insert into allergy (org_id, id, patient_id, allergy_definition_id, reaction, severity, updated_at)
  select $1::uuid, gen_random_uuid(), patient_id, ids[1 + n % cardinality(ids)], 'Rash', 'MILD', now()
  from wanted, (select array_agg(id order by id) as ids from allergy_definition where org_id = $1::uuid) as definition
  where n > (select count(*) from allergy as there
             where there.org_id = $1::uuid and there.patient_id = wanted.patient_id and archived_at is null)
), medications as (
  insert into medication (org_id, id, patient_id, medication_definition_id, dosage, frequency, updated_at)
  select $1::uuid, gen_random_uuid(), patient_id, ids[1 + n % cardinality(ids)], '10 mg', 'daily', now()
  from wanted, (select array_agg(id order by id) as ids from medication_definition where org_id = $1::uuid) as definition
  where n > (select count(*) from medication as there
             where there.org_id = $1::uuid and there.patient_id = wanted.patient_id and archived_at is null)
)
insert into problem (org_id, id, patient_id, problem_definition_id, date_start, updated_at)
select $1::uuid, gen_random_uuid(), patient_id, ids[1 + n % cardinality(ids)], current_date - n, now()
from wanted, (select array_agg(id order by id) as ids from problem_definition where org_id = $1::uuid) as definition
where n > (select count(*) from problem as there
           where there.org_id = $1::uuid and there.patient_id = wanted.patient_id and archived_at is null);
