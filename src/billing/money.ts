import { builder } from '../graphql/builder.ts';

/** An amount of one currency. */
export interface Amount {
  readonly amountInCents: number;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** An amount of money, as every field tells it but those whose source says decimals. */
export const Money = builder.objectRef<Amount>('Money').implement({
  description: 'An amount of money.',
  fields: (t) => ({
    amountInCents: t.exposeInt('amountInCents', {
      description: 'In hundredths of the currency; negative for a credit.',
    }),
    currency: t.expose('currency', { type: 'Currency', description: 'ISO 4217 code, e.g. USD.' }),
  }),
});
