/** What stands in the records of made-up patients, besides names and numbers. */

/** Occupations of grown-ups. */
export const OCCUPATIONS = [
  ...['Accountant', 'Architect', 'Baker', 'Bus driver', 'Carpenter', 'Chef', 'Civil engineer', 'Electrician'],
  ...['Farmer', 'Florist', 'Graphic designer', 'Hairdresser', 'Librarian', 'Mechanic', 'Musician', 'Nurse'],
  ...['Paralegal', 'Pharmacist', 'Photographer', 'Plumber', 'Primary school teacher', 'Receptionist'],
  ...[
    'Sales assistant',
    'Social worker',
    'Software developer',
    'Surveyor',
    'Translator',
    'Warehouse operative',
  ],
] as const;

/** Languages to speak with a patient, with the share of each. */
export const LANGUAGES = [
  ...[['English', 84] as const, ['Spanish', 6] as const, ['Polish', 2] as const, ['Portuguese', 2] as const],
  ...[['Arabic', 1] as const, ['Bengali', 1] as const, ['French', 2] as const, ['Mandarin', 2] as const],
] as const;

/** As the US census words it; asked for in the United States only. */
export const RACES = [
  ...[['White', 58] as const, ['Black or African American', 14] as const, ['Asian', 9] as const],
  ...[['American Indian or Alaska Native', 2] as const, ['Two or more races', 9] as const],
  ...[['Native Hawaiian or Other Pacific Islander', 1] as const, ['Declined to answer', 7] as const],
] as const;

/** SNOMED CT codes of smoking status, with the share of each among grown-ups: never, former, current. */
export const SMOKING = [
  ['266919005', 62],
  ['8517006', 24],
  ['77176002', 14],
] as const;

/** How patients came to know of the clinic. */
export const REFERRALS = [
  ...['A friend', 'Employer’s health plan', 'Family doctor', 'Flyer', 'Internet search', 'Walked past'],
] as const;

/** General notes. */
export const NOTES = [
  'Prefers appointments after school hours.',
  'Brings a carer, who should be sent reminders as well.',
  'Hard of hearing on the left side; speak slowly.',
  'Uses a wheelchair: ground floor only.',
  'Asks for printed copies of every letter.',
  'New to the area; earlier records were asked for.',
] as const;

/** Notes for whoever books. */
export const APPOINTMENT_NOTES = [
  'Needs an interpreter; book a double slot.',
  'Not before 10:00.',
  'Please phone to confirm: does not read messages.',
  'Two missed visits last year; confirm the day before.',
] as const;

/** Notes on treatment. */
export const TREATMENT_NOTES = [
  'Home exercises explained; review in six weeks.',
  'Tolerated the last procedure well under local anaesthetic.',
  'Blood pressure to be taken at every visit.',
  'Wound healing as expected; dressing weekly.',
] as const;

/** What everyone who treats the patient must know at once. */
export const URGENT_NOTES = [
  'Carries an adrenaline auto-injector.',
  'On anticoagulants: bleeding risk.',
  'Pacemaker fitted; no diathermy.',
  'Faints when blood is taken: lie down first.',
] as const;

/** Summaries of the history. */
export const SUMMARIES = [
  'No significant history.',
  'Hypertension, controlled by medication.',
  'Asthma since childhood; no admissions.',
  'Type 2 diabetes, diet and tablets.',
  'Appendectomy in youth; otherwise well.',
  'Seasonal hay fever.',
] as const;
