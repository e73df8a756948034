/** What allergies and medications are chosen from: an excerpt of SNOMED CT and RxNorm, by their public codes. */

/** A substance to be allergic to. */
interface Allergen {
  readonly name: string;
  readonly category: 'medication' | 'food' | 'environment';
  readonly snomed?: string;
  readonly rxCui?: string;
  readonly drugClass?: string;
  readonly ingredients?: readonly string[];
}

/** A drug, by the RxNorm code of its form, or of its ingredient where no form is said. */
interface Drug {
  readonly name: string;
  readonly category: string;
  readonly rxCui: string;
  readonly drugClass: string;
  readonly ingredients: readonly string[];
}

const medicine = (name: string, rxCui: string, drugClass: string): Allergen => ({
  ...{ name, category: 'medication', rxCui, drugClass, ingredients: [name.toLowerCase()] },
});
const food = (name: string, snomed: string): Allergen => ({ name, category: 'food', snomed });
const environment = (name: string, snomed: string): Allergen => ({ name, category: 'environment', snomed });

/** The substances, in the organization's order. */
export const ALLERGENS: readonly Allergen[] = [
  medicine('Penicillin V', '7984', 'penicillin'),
  medicine('Amoxicillin', '723', 'penicillin'),
  medicine('Cephalexin', '2231', 'cephalosporin'),
  medicine('Sulfamethoxazole', '10180', 'sulfonamide antibiotic'),
  medicine('Erythromycin', '4053', 'macrolide'),
  medicine('Aspirin', '1191', 'NSAID'),
  medicine('Ibuprofen', '5640', 'NSAID'),
  medicine('Codeine', '2670', 'opioid'),
  medicine('Morphine', '7052', 'opioid'),
  medicine('Lisinopril', '29046', 'ACE inhibitor'),
  food('Peanut', '762952008'),
  food('Tree nut', '442571000124108'),
  food('Shellfish', '735029006'),
  food('Fish', '735971005'),
  food('Egg', '102263004'),
  food('Cow’s milk', '3718001'),
  food('Wheat', '412071004'),
  environment('Latex', '111088007'),
  environment('Bee venom', '288328004'),
  environment('Grass pollen', '256277009'),
  environment('Tree pollen', '782576004'),
  environment('House dust mite', '260147004'),
  environment('Animal dander', '264287008'),
  environment('Mold', '84489001'),
];

const drug = (
  name: string,
  rxCui: string,
  category: string,
  drugClass: string,
  ...ingredients: string[]
): Drug => ({ name, rxCui, category, drugClass, ingredients });

/** The drugs, in the organization's order. */
export const DRUGS: readonly Drug[] = [
  drug('Amoxicillin 500 MG Oral Capsule', '308191', 'antibiotic', 'penicillin', 'amoxicillin'),
  drug(
    'Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet',
    '562251',
    'antibiotic',
    'penicillin',
    'amoxicillin',
    'clavulanate',
  ),
  drug('Cephalexin', '2231', 'antibiotic', 'cephalosporin', 'cephalexin'),
  drug('Azithromycin', '18631', 'antibiotic', 'macrolide', 'azithromycin'),
  drug('Doxycycline', '3640', 'antibiotic', 'tetracycline', 'doxycycline'),
  drug(
    'Sulfamethoxazole / Trimethoprim',
    '10831',
    'antibiotic',
    'sulfonamide antibiotic',
    'sulfamethoxazole',
    'trimethoprim',
  ),
  drug('Ibuprofen 100 MG Oral Tablet', '198405', 'pain relief', 'NSAID', 'ibuprofen'),
  drug('Naproxen sodium 220 MG Oral Tablet', '849574', 'pain relief', 'NSAID', 'naproxen'),
  drug('Aspirin', '1191', 'antiplatelet', 'NSAID', 'aspirin'),
  drug('Acetaminophen 500 MG Oral Tablet', '198440', 'pain relief', 'analgesic', 'acetaminophen'),
  drug(
    'Acetaminophen 325 MG / Hydrocodone 7.5 MG Oral Tablet',
    '857005',
    'pain relief',
    'opioid',
    'acetaminophen',
    'hydrocodone',
  ),
  drug('Lisinopril 10 MG Oral Tablet', '314076', 'blood pressure', 'ACE inhibitor', 'lisinopril'),
  drug(
    'Hydrochlorothiazide 25 MG Oral Tablet',
    '310798',
    'blood pressure',
    'thiazide diuretic',
    'hydrochlorothiazide',
  ),
  drug('Amlodipine 5 MG Oral Tablet', '197361', 'blood pressure', 'calcium channel blocker', 'amlodipine'),
  drug('Simvastatin 20 MG Oral Tablet', '312961', 'cholesterol', 'statin', 'simvastatin'),
  drug('Atorvastatin 80 MG Oral Tablet', '259255', 'cholesterol', 'statin', 'atorvastatin'),
  drug('Clopidogrel 75 MG Oral Tablet', '309362', 'antiplatelet', 'P2Y12 inhibitor', 'clopidogrel'),
  drug('Metformin', '6809', 'diabetes', 'biguanide', 'metformin'),
  drug('Levothyroxine', '10582', 'thyroid', 'thyroid hormone', 'levothyroxine'),
  drug('Sertraline', '36437', 'mental health', 'SSRI', 'sertraline'),
  drug('Omeprazole', '7646', 'stomach', 'proton pump inhibitor', 'omeprazole'),
  drug(
    '200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler',
    '2123111',
    'asthma',
    'beta agonist',
    'albuterol',
  ),
  drug(
    '120 ACTUAT Fluticasone propionate 0.044 MG/ACTUAT Metered Dose Inhaler',
    '895994',
    'asthma',
    'corticosteroid',
    'fluticasone',
  ),
  drug('Loratadine 5 MG Chewable Tablet', '665078', 'allergy', 'antihistamine', 'loratadine'),
  drug('0.3 ML Epinephrine 1 MG/ML Auto-Injector', '1870230', 'emergency', 'sympathomimetic', 'epinephrine'),
  drug('Ferrous sulfate 325 MG Oral Tablet', '310325', 'supplement', 'iron', 'ferrous sulfate'),
];
