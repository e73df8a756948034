/** How a drug of the catalogue is taken, and by how many. */
export interface Regimen {
  /** The drug's name in the catalogue; charts of clinics without it say it in words. */
  readonly drug: string;
  readonly dosage: string;
  readonly frequency: string;
  readonly route: string;
  /** Years of age between which it is taken. */
  readonly ages: readonly [from: number, to: number];
  /** Of the patients of that age. */
  readonly share: number;
  /** Days of a course that ends; absent: for good. */
  readonly days?: number;
}

const daily = { frequency: 'once daily', route: 'oral' };
const twice = { frequency: 'twice daily', route: 'oral' };
const asNeeded = { frequency: 'as needed', route: 'oral' };

/** What is taken for good and what was taken for some days. */
export const REGIMENS: readonly Regimen[] = [
  { drug: 'Lisinopril 10 MG Oral Tablet', dosage: '10 mg', ...daily, ages: [45, 110], share: 0.22 },
  { drug: 'Hydrochlorothiazide 25 MG Oral Tablet', dosage: '25 mg', ...daily, ages: [50, 110], share: 0.14 },
  { drug: 'Amlodipine 5 MG Oral Tablet', dosage: '5 mg', ...daily, ages: [45, 110], share: 0.14 },
  { drug: 'Simvastatin 20 MG Oral Tablet', dosage: '20 mg', ...daily, ages: [50, 110], share: 0.16 },
  { drug: 'Atorvastatin 80 MG Oral Tablet', dosage: '80 mg', ...daily, ages: [55, 110], share: 0.08 },
  { drug: 'Clopidogrel 75 MG Oral Tablet', dosage: '75 mg', ...daily, ages: [60, 110], share: 0.06 },
  { drug: 'Aspirin', dosage: '81 mg', ...daily, ages: [60, 110], share: 0.09 },
  { drug: 'Metformin', dosage: '500 mg', ...twice, ages: [40, 110], share: 0.1 },
  { drug: 'Levothyroxine', dosage: '50 mcg', ...daily, ages: [30, 110], share: 0.06 },
  { drug: 'Sertraline', dosage: '50 mg', ...daily, ages: [18, 75], share: 0.08 },
  { drug: 'Omeprazole', dosage: '20 mg', ...daily, ages: [35, 110], share: 0.08 },
  {
    drug: '200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler',
    ...{ dosage: '2 puffs', frequency: 'as needed', route: 'inhaled', ages: [5, 110], share: 0.08 },
  },
  {
    drug: '120 ACTUAT Fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler',
    ...{ dosage: '2 puffs', frequency: 'twice daily', route: 'inhaled', ages: [5, 110], share: 0.05 },
  },
  { drug: 'Loratadine 5 MG Chewable Tablet', dosage: '5 mg', ...asNeeded, ages: [4, 60], share: 0.07 },
  { drug: 'Ferrous sulfate 325 MG Oral Tablet', dosage: '325 mg', ...daily, ages: [16, 50], share: 0.04 },
  { drug: 'Vitamin D3', dosage: '1000 units', ...daily, ages: [1, 110], share: 0.05 },
  {
    drug: 'Amoxicillin 500 MG Oral Capsule',
    dosage: '500 mg',
    ...twice,
    ages: [8, 110],
    share: 0.14,
    days: 7,
  },
  { drug: 'Azithromycin', dosage: '250 mg', ...daily, ages: [8, 110], share: 0.07, days: 5 },
  { drug: 'Doxycycline', dosage: '100 mg', ...twice, ages: [16, 80], share: 0.04, days: 7 },
  {
    drug: 'Sulfamethoxazole / Trimethoprim',
    ...{ dosage: '800 mg / 160 mg', ...twice, ages: [18, 110], share: 0.03, days: 3 },
  },
  {
    drug: 'Ibuprofen 100 MG Oral Tablet',
    dosage: '100 mg',
    ...asNeeded,
    ages: [6, 70],
    share: 0.08,
    days: 10,
  },
  {
    drug: 'Acetaminophen 325 MG / Hydrocodone 7.5 MG Oral Tablet',
    ...{ dosage: '1 tablet', ...asNeeded, ages: [20, 80], share: 0.03, days: 5 },
  },
];

/** A reaction, in words and by its SNOMED CT code, and how bad it usually is. */
export interface Reaction {
  readonly text: string;
  readonly snomed: string;
  readonly severity: 'MILD' | 'MODERATE' | 'SEVERE';
}

const reaction = (text: string, snomed: string, severity: Reaction['severity']): Reaction => ({
  ...{ text, snomed, severity },
});

/** What an allergen of each kind does to people. */
export const REACTIONS = {
  medication: [
    reaction('Hives', '247472004', 'MODERATE'),
    reaction('Skin rash', '271807003', 'MILD'),
    reaction('Swelling of face and lips', '402387002', 'SEVERE'),
    reaction('Anaphylaxis', '39579001', 'SEVERE'),
    reaction('Vomiting', '300359004', 'MILD'),
  ],
  food: [
    reaction('Hives', '247472004', 'MODERATE'),
    reaction('Abdominal pain', '21522001', 'MILD'),
    reaction('Swelling of face and lips', '402387002', 'SEVERE'),
    reaction('Anaphylaxis', '39579001', 'SEVERE'),
  ],
  environment: [
    reaction('Sneezing', '76067001', 'MILD'),
    reaction('Itching', '418290006', 'MILD'),
    reaction('Cough', '49727002', 'MILD'),
    reaction('Wheezing', '56018004', 'MODERATE'),
  ],
} as const satisfies Record<string, readonly Reaction[]>;
