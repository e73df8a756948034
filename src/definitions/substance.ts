import { z } from 'zod';
import type { builder } from '../graphql/builder.ts';
import { requiredText, text } from '../platform/validate.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The most ingredients that an entry can have. */
const MOST_INGREDIENTS = 50;

/** What can be written of substances and drugs for warnings to compare [A31]. */
export const substanceInputFields = (t: InputFields) => ({
  rxCui: t.string({ description: 'RxNorm concept id; at most 20 characters.' }),
  drugClass: t.string({ description: 'Drug class, e.g. penicillin; at most 100 characters.' }),
  ingredients: t.stringList({
    description: 'Active ingredients: at most 50, each of 1 to 200 characters; none when null.',
  }),
});

/** The rules of those fields. */
export const substanceRules = {
  rxCui: text(20),
  drugClass: text(100),
  ingredients: z
    .array(requiredText(200))
    .max(MOST_INGREDIENTS, `At most ${MOST_INGREDIENTS} ingredients.`)
    .nullish()
    .transform((value) => (value === null ? [] : value)),
};
