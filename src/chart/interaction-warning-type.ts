import { builder } from '../graphql/builder.ts';
import { type Interaction, MESSAGES } from './interaction-warning.ts';

const InteractionSeverity = builder.enumType('InteractionSeverity', {
  description: 'How grave an interaction may be.',
  values: {
    HIGH: {
      description:
        'The very substance of the allergy, or a relative of one that has caused a severe reaction.',
    },
    MODERATE: { description: 'A drug of the same class.' },
  } as const,
});

const InteractionMatch = builder.enumType('InteractionMatch', {
  description: 'By what an allergy and a medication were found to concern each other, the surest first.',
  values: {
    RXNORM: { description: 'The same RxNorm code.' },
    INGREDIENT: { description: 'An ingredient of the medication.' },
    NAME: { description: 'The name of the substance, within the name or the description of the medication.' },
    DRUG_CLASS: { description: 'The same drug class.' },
  } as const,
});

/** A drug–allergy warning: tells, and never blocks [A31]. */
export const InteractionWarning = builder.objectRef<Interaction>('InteractionWarning').implement({
  description:
    'That an allergy and a medication of the patient concern each other: a warning, which blocks nothing [A31].',
  fields: (t) => ({
    severity: t.expose('severity', { type: InteractionSeverity, description: 'How grave it may be.' }),
    matchedOn: t.expose('matchedOn', { type: InteractionMatch, description: 'By what it was found.' }),
    message: t.string({
      redact: false,
      description: 'The same in a sentence; holds nothing of the patient or the records.',
      resolve: ({ matchedOn }) => MESSAGES[matchedOn],
    }),
    allergy: t.prismaField({
      type: 'Allergy',
      description: 'The allergy.',
      resolve: (query, { allergyId: id }, _args, { db, actor: { orgId } }) =>
        db.allergy.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
    }),
    medication: t.prismaField({
      type: 'Medication',
      description: 'The medication.',
      resolve: (query, { medicationId: id }, _args, { db, actor: { orgId } }) =>
        db.medication.findUniqueOrThrow({ ...query, where: { orgId_id: { orgId, id } } }),
    }),
  }),
});

/** The warnings of records that a creation has just answered; every other record has none [240]. */
const warnings = new WeakMap<object, readonly Interaction[]>();

/** Marks a record as the answer of its creation, with what was found then. */
export function withWarnings<Row extends object>(
  record: Row,
  found: readonly Interaction[] | undefined,
): Row {
  if (found) warnings.set(record, found);
  return record;
}

/** The warnings to show on a record: none but in the answer of its creation [240]. */
export function warningsOf(record: object): Interaction[] {
  return [...(warnings.get(record) ?? [])];
}
