import { fold } from '../platform/fold.ts';

/** By what an allergy and a medication were found to concern each other, the surest first. */
export const MATCHES = ['RXNORM', 'INGREDIENT', 'NAME', 'DRUG_CLASS'] as const;

/** One of those. */
export type Match = (typeof MATCHES)[number];

/** How grave an interaction may be, the gravest first. */
export const GRAVITIES = ['HIGH', 'MODERATE'] as const;

/** One of those. */
export type Gravity = (typeof GRAVITIES)[number];

/** What a warning is decided by of a substance or a drug: the columns of its definition. */
export interface Substance {
  readonly name: string;
  readonly rxCui: string | null;
  readonly drugClass: string | null;
  readonly ingredients: readonly string[];
}

/** An allergy, as warnings see it. */
export interface Allergen {
  readonly allergyId: string;
  readonly severity: string | null;
  readonly substance: Substance;
}

/** A medication, as warnings see it: from the catalogue, in words, or both. */
export interface Drug {
  readonly medicationId: string;
  readonly rxCui: string | null;
  readonly description: string | null;
  readonly substance: Substance | null;
}

/** That an allergy and a medication of one patient concern each other: ids and codes only. */
export interface Interaction {
  readonly allergyId: string;
  readonly medicationId: string;
  readonly severity: Gravity;
  readonly matchedOn: Match;
}

/** What a warning says of each kind of match: nothing of the patient, nothing of what the records hold. */
export const MESSAGES: Readonly<Record<Match, string>> = {
  RXNORM: 'The medication has the RxNorm code of a substance that the patient is allergic to.',
  INGREDIENT: 'The medication contains an ingredient that the patient is allergic to.',
  NAME: 'The medication is named like a substance that the patient is allergic to.',
  DRUG_CLASS: 'The medication belongs to a drug class that the patient is allergic to.',
};

/** The most interactions that are told at once; the gravest ones come first. */
export const MOST_INTERACTIONS = 100;

/**
 * The interactions of every allergy with every medication, at most one for a pair: the gravest first, then in the
 * order of the medications' and the allergies' ids. Pure, so that equal records give equal warnings [A31].
 */
export function findInteractions(allergens: readonly Allergen[], drugs: readonly Drug[]): Interaction[] {
  const found = allergens.flatMap((allergen) =>
    drugs.flatMap((drug) => {
      const matchedOn = findMatch(allergen.substance, drug);
      if (!matchedOn) return [];
      const { allergyId } = allergen;
      const { medicationId } = drug;
      return [{ allergyId, medicationId, severity: gravityOf(matchedOn, allergen), matchedOn }];
    }),
  );
  return found.sort(inOrder).slice(0, MOST_INTERACTIONS);
}

/** The same substance is grave, and so is any relative of one that has caused a severe reaction. */
function gravityOf(match: Match, { severity }: Allergen): Gravity {
  return match !== 'DRUG_CLASS' || severity === 'SEVERE' ? 'HIGH' : 'MODERATE';
}

function inOrder(a: Interaction, b: Interaction): number {
  const gravity = GRAVITIES.indexOf(a.severity) - GRAVITIES.indexOf(b.severity);
  if (gravity !== 0) return gravity;
  const [one, other] = [a, b].map(({ medicationId, allergyId }) => `${medicationId} ${allergyId}`);
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function findMatch(allergen: Substance, drug: Drug): Match | undefined {
  const { substance } = drug;
  const codes = present(drug.rxCui, substance?.rxCui);
  const names = present(substance?.name, drug.description).map(words);
  const ingredients = (substance?.ingredients ?? []).map(words);
  const ownName = nameOf(allergen);
  const own = allergen.ingredients.map(words);
  const classes = present(allergen.drugClass, ownName).map(singular);
  const holds: Record<Match, boolean> = {
    RXNORM: present(allergen.rxCui).some((code) => codes.includes(code)),
    INGREDIENT: mentions(ingredients, [ownName, ...own]) || mentions(names, own),
    NAME: mentions(names, [ownName]),
    DRUG_CLASS: present(substance?.drugClass)
      .map(singular)
      .some((name) => name !== '' && classes.includes(name)),
  };
  return MATCHES.find((match) => holds[match]);
}

/** The texts that say anything. */
const present = (...texts: ReadonlyArray<string | null | undefined>) =>
  texts.flatMap((text) => (text == null || text.trim() === '' ? [] : [text.trim()]));

/** A text as it is compared: lower-case words without accents and punctuation. */
function words(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** SNOMED CT ends its names with the kind of thing they name; it says nothing about the substance. */
function nameOf({ name }: Substance): string {
  return words(name.replace(/\((substance|organism|product|medicinal product)\)\s*$/i, ''));
}

/** Catalogues name a class in the singular or in the plural. */
function singular(name: string): string {
  return words(name).replace(/(?<=[a-z]{3})(?<![isu])s$/, '');
}

/** Whether any text has any of the phrases, as whole words: "amoxicillin 500 mg" has "amoxicillin". */
function mentions(texts: readonly string[], phrases: readonly string[]): boolean {
  return phrases.some((phrase) => phrase !== '' && texts.some((text) => ` ${text} `.includes(` ${phrase} `)));
}
