/** What made-up charts and records of an organization choose from, besides substances and drugs. */

/** Kinds of alerts; those of the scope FAMILY warn on the charts of a whole family. */
export const ALERT_KINDS = [
  { name: 'Fall risk', category: 'safety', isUrgent: false, scope: 'PATIENT' },
  { name: 'Anticoagulant therapy', category: 'clinical', isUrgent: true, scope: 'PATIENT' },
  { name: 'Difficult venous access', category: 'clinical', isUrgent: false, scope: 'PATIENT' },
  { name: 'Interpreter needed', category: 'communication', isUrgent: false, scope: 'PATIENT' },
  { name: 'Custody arrangement on file', category: 'family', isUrgent: true, scope: 'FAMILY' },
  { name: 'Household exposed to tuberculosis', category: 'family', isUrgent: false, scope: 'FAMILY' },
] as const;

/** A condition, by its SNOMED CT and ICD-10 codes. */
export interface Condition {
  readonly name: string;
  readonly category: string;
  readonly snomed: string;
  readonly icd10: string;
  /** Drugs of the catalogue of which each tells that their taker has it. */
  readonly drugs: readonly string[];
  /** Years of age between which it is found in others too, and in how many of them. */
  readonly ages: readonly [from: number, to: number];
  readonly share: number;
  /** Days after which it is over; absent: it stays. */
  readonly days?: number;
}

const condition = (
  name: string,
  category: string,
  [snomed, icd10]: readonly [string, string],
  drugs: readonly string[],
  [from, to, share]: readonly [number, number, number],
): Condition => ({ name, category, snomed, icd10, drugs, ages: [from, to], share });
const passing = (days: number, of: Condition): Condition => ({ ...of, days });

/** The conditions, in the organization's order. */
export const CONDITIONS: readonly Condition[] = [
  condition(
    'Hypertension',
    'circulation',
    ['59621000', 'I10'],
    ['Lisinopril 10 MG Oral Tablet', 'Hydrochlorothiazide 25 MG Oral Tablet', 'Amlodipine 5 MG Oral Tablet'],
    [45, 110, 0.08],
  ),
  condition(
    'Hyperlipidemia',
    'metabolism',
    ['55822004', 'E78.5'],
    ['Simvastatin 20 MG Oral Tablet', 'Atorvastatin 80 MG Oral Tablet'],
    [45, 110, 0.06],
  ),
  condition('Type 2 diabetes mellitus', 'metabolism', ['44054006', 'E11.9'], ['Metformin'], [40, 110, 0.02]),
  condition('Hypothyroidism', 'metabolism', ['40930008', 'E03.9'], ['Levothyroxine'], [30, 110, 0]),
  condition('Depressive disorder', 'mental health', ['35489007', 'F32.A'], ['Sertraline'], [18, 75, 0.02]),
  condition(
    'Gastroesophageal reflux disease',
    'stomach',
    ['235595009', 'K21.9'],
    ['Omeprazole'],
    [35, 110, 0],
  ),
  condition(
    'Asthma',
    'breathing',
    ['195967001', 'J45.909'],
    [
      '200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler',
      '120 ACTUAT Fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler',
    ],
    [5, 60, 0.01],
  ),
  condition('Osteoarthritis', 'movement', ['396275006', 'M19.90'], [], [55, 110, 0.18]),
  condition('Migraine', 'nerves', ['37796009', 'G43.909'], [], [15, 60, 0.05]),
  condition('Eczema', 'skin', ['43116000', 'L30.9'], [], [0, 30, 0.06]),
  passing(21, condition('Acute bronchitis', 'breathing', ['10509002', 'J20.9'], [], [2, 90, 0.09])),
  passing(14, condition('Acute otitis media', 'ear', ['3110003', 'H66.90'], [], [0, 10, 0.22])),
  passing(60, condition('Sprain of ankle', 'movement', ['44465007', 'S93.409A'], [], [8, 60, 0.06])),
];

/** Tags, with their categories and colors. */
export const TAGS = [
  { name: 'Recall due', category: 'recall', color: '#d97706' },
  { name: 'Research consent', category: 'consent', color: '#2563eb' },
  { name: 'Prefers video visits', category: 'preference', color: '#059669' },
  { name: 'Step-free access', category: 'access', color: '#7c3aed' },
] as const;

/** Fields that the organization has thought of, with values to choose from. */
export const FIELDS = [
  {
    name: 'Preferred pharmacy',
    fieldType: 'TEXT',
    options: [],
    values: ['Lantern Street Pharmacy', 'Quarry Avenue Drugs', 'Rookery Chemist'],
  },
  {
    name: 'Insurance plan',
    fieldType: 'DROPDOWN',
    options: ['Basic', 'Standard', 'Premium'],
    values: ['Basic', 'Standard', 'Premium'],
  },
  {
    name: 'Last dental visit',
    fieldType: 'DATE',
    options: [],
    values: ['2024-03-14', '2024-11-05', '2025-06-20'],
  },
  { name: 'Children at home', fieldType: 'NUMBER', options: [], values: [0, 1, 2, 3] },
  { name: 'Carries an organ donor card', fieldType: 'BOOLEAN', options: [], values: [true, false] },
] as const;

/** Kinds of communication. */
export const COMMUNICATION_KINDS = [
  'Appointment reminder',
  'Test result',
  'Billing',
  'General enquiry',
] as const;

/** What was said, by whom and how. */
export const COMMUNICATIONS = [
  {
    kind: 'Appointment reminder',
    mode: 'TEXT',
    direction: 'SENT',
    source: 'AUTOMATED',
    note: 'Reminder of the next visit.',
  },
  {
    kind: 'Test result',
    mode: 'PHONE',
    direction: 'SENT',
    source: 'USER',
    note: 'Result explained; no further steps needed.',
  },
  {
    kind: 'Billing',
    mode: 'EMAIL',
    direction: 'RECEIVED',
    source: 'USER',
    note: 'Asks for a copy of the last invoice.',
  },
  {
    kind: 'General enquiry',
    mode: 'IN_PERSON',
    direction: 'NEITHER',
    source: 'USER',
    note: 'Asked about opening hours over the holidays.',
  },
] as const;

/** How grown-ups smoke, in words, by SNOMED CT code. */
export const SMOKING_WORDS: Readonly<Record<string, string>> = {
  '266919005': 'Never smoked',
  '8517006': 'Former smoker',
  '77176002': 'Smokes daily',
};

/** How they drink and move, in words. */
export const HABITS = {
  ALCOHOL: ['None', 'Socially, a few drinks a week', 'Daily, one drink with dinner'],
  EXERCISE: ['Walks daily', 'Twice a week', 'Rarely'],
} as const;

/** Names of the organization's directory, which belong to no one. */
export const DIRECTORY = {
  hospital: ['Lanternbridge General Hospital', 'St. Osyth Infirmary', 'Quarrydale Children’s Hospital'],
  employer: ['Millrace Logistics', 'Saffron & Daughters', 'Dovecote Schools Trust'],
  fee_schedule: ['Standard', 'Reduced'],
  billing_type: ['Private', 'Insurance', 'Public scheme'],
  concession_type: ['Senior', 'Student'],
  referral_source: ['Internet search', 'Leaflet', 'Community event'],
  referral_partner: ['Rookery Sports Club', 'Tannery Family Centre'],
} as const;
