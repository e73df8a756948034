import type { builder } from '../graphql/builder.ts';
import { email, phone, text } from '../platform/validate.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** How to reach a place or a person of the directory, as it is written. */
export const addressInputFields = (t: InputFields) => ({
  phone: t.string({ description: 'Phone; kept as E.164 where it names its country.' }),
  email: t.string({ description: 'Email address; kept in lower case.' }),
  addressLine1: t.string({ description: 'First line of the address; at most 200 characters.' }),
  addressLine2: t.string({ description: 'Second line of the address; at most 200 characters.' }),
  city: t.string({ description: 'City or town; at most 100 characters.' }),
  state: t.string({ description: 'State, province or county; at most 100 characters.' }),
  postalCode: t.string({ description: 'Postal code; at most 20 characters.' }),
  country: t.string({ description: 'Country; at most 100 characters.' }),
});

/** The rules of those fields. */
export const addressRules = {
  ...{ phone: phone(), email: email(), addressLine1: text(200), addressLine2: text(200) },
  ...{ city: text(100), state: text(100), postalCode: text(20), country: text(100) },
};
