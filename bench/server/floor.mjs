// The floor: node:http and hand-written SQL, one prepared statement for each question, whose text is the answer. No GraphQL,
// no authorization, no access log. What long lists cost is decided by the shape of their SQL: one row for each parent,
// joins for what there is one of, an array of JSON only for what there are many of.
import { createServer } from 'node:http';
import pg from 'pg';
import { COMMANDS } from './floor-write.mjs';

const { DATABASE_URL, PORT } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const PATIENT = `'chartNumber', p.chart_number, 'firstName', p.first_name, 'lastName', p.last_name,
  'dateOfBirth', p.date_of_birth, 'status', p.status, 'email', p.email, 'mobilePhone', p.mobile_phone,
  'version', p.version`;

/** Rows below a row, as `{ nodes: […] }`. */
const nodes = (object, from) =>
  `json_build_object('nodes', coalesce((select json_agg(x.o) from (select ${object} as o ${from}) as x), '[]'))`;

const list = (object, from) =>
  `coalesce((select json_agg(x.o) from (select ${object} as o ${from}) as x), '[]')`;

const allergies = (limit, order = 'a.created_at desc, a.id desc') => `from allergy a
  join allergy_definition d on (d.org_id, d.id) = (a.org_id, a.allergy_definition_id)
  where a.org_id = p.org_id and a.patient_id = p.id and a.archived_at is null order by ${order} limit ${limit}`;
const medications = (limit, where = '') => `from medication a
  left join medication_definition d on (d.org_id, d.id) = (a.org_id, a.medication_definition_id)
  where a.org_id = p.org_id and a.patient_id = p.id and a.archived_at is null ${where}
  order by a.created_at desc, a.id desc limit ${limit}`;
const problems = (limit, where = '') => `from problem a
  join problem_definition d on (d.org_id, d.id) = (a.org_id, a.problem_definition_id)
  where a.org_id = p.org_id and a.patient_id = p.id and a.archived_at is null ${where}
  order by a.created_at desc, a.id desc limit ${limit}`;

const ALLERGY = `json_build_object('reaction', a.reaction, 'severity', a.severity, 'statusIsActive', a.status_is_active,
  'allergyDefinition', json_build_object('name', d.name))`;

/** Each question: its statement, which gives one row of one text, and its parameters. */
const QUESTIONS = {
  'chart header': [
    `select json_build_object(${PATIENT},
       'location', case when l.id is not null then json_build_object('name', l.name, 'timezone', l.timezone) end,
       'primaryPractitioner', case when r.id is not null then json_build_object(
         'firstName', r.first_name, 'lastName', r.last_name, 'specialty', r.specialty) end,
       'allergies', ${nodes(ALLERGY, allergies(10))},
       'medications', ${nodes(
         `json_build_object('status', a.status, 'dosage', a.dosage, 'frequency', a.frequency, 'medicationDefinition',
           case when d.id is not null then json_build_object('name', d.name) end)`,
         medications(10),
       )},
       'problems', ${nodes(
         `json_build_object('dateStart', a.date_start, 'problemDefinition', json_build_object('name', d.name))`,
         problems(10),
       )})::text as answer
     from patient p
     left join location l on (l.org_id, l.id) = (p.org_id, p.location_id)
     left join practitioner r on (r.org_id, r.id) = (p.org_id, p.primary_practitioner_id)
     where p.org_id = $1 and p.id = $2`,
    ({ org, patient }) => [org, patient],
  ],
  'work list of 50': [
    `select json_build_object('nodes', coalesce(json_agg(o order by n) filter (where n <= 50), '[]'),
       'pageInfo', json_build_object('hasNextPage', count(*) > 50))::text as answer
     from (
       select row_number() over (order by p.created_at desc, p.id desc) as n, json_build_object(${PATIENT},
         'location', case when l.id is not null then json_build_object('name', l.name) end,
         'primaryPractitioner', case when r.id is not null then json_build_object(
           'firstName', r.first_name, 'lastName', r.last_name) end,
         'appointments', ${nodes(
           `json_build_object('start', a.starts_at, 'status', a.status, 'appointmentType', json_build_object('name', t.name),
             'practitioner', json_build_object('firstName', v.first_name, 'lastName', v.last_name))`,
           `from appointment a
            join appointment_type t on (t.org_id, t.id) = (a.org_id, a.appointment_type_id)
            join practitioner v on (v.org_id, v.id) = (a.org_id, a.practitioner_id)
            where a.org_id = p.org_id and a.patient_id = p.id order by a.starts_at desc, a.id desc limit 3`,
         )},
         'allergies', ${nodes(
           `json_build_object('severity', a.severity, 'allergyDefinition', json_build_object('name', d.name))`,
           allergies(3),
         )}) as o
       from (
         select * from patient
         where org_id = $1 and location_id = $2 and archived_at is null and deleted_at is null
         order by created_at desc, id desc limit 51
       ) as p
       left join location l on (l.org_id, l.id) = (p.org_id, p.location_id)
       left join practitioner r on (r.org_id, r.id) = (p.org_id, p.primary_practitioner_id)
     ) as page`,
    ({ org, location }) => [org, location],
  ],
  'one field': [
    `select json_build_object('chartNumber', p.chart_number)::text as answer from patient p
     where p.org_id = $1 and p.id = $2`,
    ({ org, patient }) => [org, patient],
  ],
  'day book of 30': [
    `select json_build_object('nodes', coalesce(json_agg(json_build_object(
       'start', a.starts_at, 'end', a.ends_at, 'status', a.status, 'priceInCents', a.price_in_cents,
       'patient', case when p.id is not null then json_build_object('chartNumber', p.chart_number,
         'firstName', p.first_name, 'lastName', p.last_name, 'mobilePhone', p.mobile_phone,
         'dateOfBirth', p.date_of_birth) end,
       'appointmentType', json_build_object('name', t.name, 'durationMinutes', t.duration_minutes),
       'location', json_build_object('name', l.name, 'timezone', l.timezone))
       order by a.starts_at, a.id), '[]'))::text as answer
     from (
       select * from appointment
       where org_id = $1 and practitioner_id = $2 and starts_at >= $3 and starts_at < $4
       order by starts_at, id limit 50
     ) as a
     join appointment_type t on (t.org_id, t.id) = (a.org_id, a.appointment_type_id)
     join location l on (l.org_id, l.id) = (a.org_id, a.location_id)
     left join patient p on (p.org_id, p.id) = (a.org_id, a.patient_id)`,
    ({ org, practitioner, from, until }) => [org, practitioner, from, until],
  ],
  typeahead: [
    `select coalesce(json_agg(json_build_object('firstName', first_name, 'lastName', last_name,
       'preferredName', preferred_name, 'dateOfBirth', date_of_birth, 'status', status, 'email', email,
       'chartNumber', chart_number) order by sort_last_name, id), '[]')::text as answer
     from (
       select * from patient
       where org_id = $1 and archived_at is null and deleted_at is null and name_text like '%' || $2 || '%'
       order by sort_last_name, id limit 20
     ) as p`,
    ({ org, word }) => [org, word],
  ],
  'medical summary': [
    `select json_build_object('allergyReviewStatus', p.allergy_review_status, 'medicalUrgentNote', p.medical_urgent_note,
       'premedicationRequired', p.premedication_required,
       'allergies', ${list(ALLERGY, allergies(100, 'a.status_is_active desc, a.created_at desc, a.id desc'))},
       'currentMedications', ${list(
         `json_build_object('dosage', a.dosage, 'frequency', a.frequency, 'medicationDefinition',
           case when d.id is not null then json_build_object('name', d.name) end)`,
         medications(100, `and a.status = 'ACTIVE'`),
       )},
       'activeProblems', ${list(
         `json_build_object('dateStart', a.date_start, 'problemDefinition',
           json_build_object('name', d.name, 'snomed', d.snomed))`,
         problems(100, `and a.problem_status = 'ACTIVE'`),
       )},
       'socialHistory', ${list(
         `json_build_object('category', a.category, 'value', a.value)`,
         `from social_history a where a.org_id = p.org_id and a.patient_id = p.id and a.archived_at is null
          order by a.category::text collate "C" limit 10`,
       )},
       'latestVitals', (
         select json_build_object('dateTaken', a.date_taken, 'bpSystolic', a.bp_systolic, 'bpDiastolic', a.bp_diastolic,
           'pulse', a.pulse, 'oxygenSaturation', a.oxygen_saturation)
         from vital_signs a where a.org_id = p.org_id and a.patient_id = p.id and a.archived_at is null
         order by a.sort_taken desc, a.id desc limit 1),
       'alerts', ${list(
         `json_build_object('isUrgent', a.is_urgent, 'note', a.note, 'alertDefinition', json_build_object('name', d.name))`,
         `from bench.patient_alerts(p) as a
          join alert_definition d on (d.org_id, d.id) = (a.org_id, a.alert_definition_id)
          order by a.created_at desc, a.id desc limit 100`,
       )})::text as answer
     from patient p where p.org_id = $1 and p.id = $2`,
    ({ org, patient }) => [org, patient],
  ],
  'slots of a week, 20 practitioners': [
    `select coalesce(json_agg(json_build_object('start', starts_at, 'end', ends_at, 'practitioner', practitioner_id)),
       '[]')::text as answer
     from (select * from bench.free_slots($1, $2, $3, $4, $5) limit 100) as slot`,
    ({ org, service, practitioners, from, until }) => [org, service, practitioners, from, until],
  ],
};

/** The text of the answer to a question, or to a command. */
async function answerTo(question, asked) {
  const command = COMMANDS[question];
  if (command) return JSON.stringify(await command(pool, asked));
  const [text, parameters] = QUESTIONS[question];
  const { rows } = await pool.query({ name: question, text, values: parameters(asked) });
  return rows[0]?.answer ?? 'null';
}

createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const { question, asked } = JSON.parse(Buffer.concat(chunks).toString());
    const answer = `{"data":${await answerTo(question, asked)}}`;
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(answer),
    });
    response.end(answer);
  } catch (error) {
    response.writeHead(500).end(JSON.stringify({ error: error.message }));
  }
}).listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
