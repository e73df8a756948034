import { z } from 'zod';
import { builder } from '../graphql/builder.ts';
import { ValidationError } from '../platform/error.ts';
import { phone } from '../platform/validate.ts';

/** Kinds of phone numbers, in the order in which they are told [102]. */
const PHONE_TYPES = ['MOBILE', 'HOME', 'WORK', 'FAX', 'OTHER'] as const;

type PhoneType = (typeof PHONE_TYPES)[number];

/** One number of a patient. */
export interface PhoneNumber {
  readonly type: PhoneType;
  readonly number: string;
}

const PhoneTypeEnum = builder.enumType('PhoneType', {
  description: 'What a phone number is for [102].',
  values: {
    MOBILE: { description: 'Mobile (`Mobile`).' },
    HOME: { description: 'At home (`Home`).' },
    WORK: { description: 'At work (`Work`).' },
    FAX: { description: 'Fax (`Fax`).' },
    OTHER: { description: 'Another (`Other`).' },
  } as const,
});

/** A number as it is read. */
export const PhoneNumberType = builder.objectRef<PhoneNumber>('PhoneNumber').implement({
  description: 'A phone number of a patient [102].',
  fields: (t) => ({
    type: t.expose('type', { type: PhoneTypeEnum, description: 'What it is for.' }),
    number: t.exposeString('number', {
      redact: true,
      description: 'The number: E.164 where it could be read as such.',
    }),
  }),
});

/** A number as it is written. */
export const PhoneNumberInput = builder.inputType('PhoneNumberInput', {
  description: 'A phone number of a patient [102].',
  fields: (t) => ({
    type: t.field({ type: PhoneTypeEnum, required: true, description: 'What it is for.' }),
    number: t.string({
      required: true,
      description: 'The number; kept as E.164 where it names its country.',
    }),
  }),
});

/** The most numbers that a patient can have. */
export const MOST_PHONES = 20;

/** The rule of a list of numbers. */
export const phoneNumbers = () =>
  z
    .array(z.object({ type: z.enum(PHONE_TYPES), number: phone().refine(Boolean, 'Required.') }))
    .max(MOST_PHONES, `At most ${MOST_PHONES} numbers.`)
    .nullish();

/** The columns that hold the first number of each kind that has one. */
const COLUMNS = { MOBILE: 'mobilePhone', HOME: 'homePhone', WORK: 'workPhone' } as const;

type PhoneColumns = Record<(typeof COLUMNS)[keyof typeof COLUMNS], string | null>;

/** Every number of a patient: mobile, home, work, fax, others; of one kind in the order in which they were given. */
export function phonesOf(patient: PhoneColumns & { furtherPhones: unknown }): PhoneNumber[] {
  // Written by `phoneColumns` alone.
  const further = patient.furtherPhones as readonly PhoneNumber[];
  return PHONE_TYPES.flatMap((type) => {
    const column = type in COLUMNS ? COLUMNS[type as keyof typeof COLUMNS] : undefined;
    const first = column && patient[column];
    return [...(first ? [{ type, number: first }] : []), ...further.filter((one) => one.type === type)];
  });
}

/** The fields of an input that hold phone numbers. */
export interface PhoneInput extends Partial<Record<keyof PhoneColumns, string | null | undefined>> {
  phoneNumbers?: readonly { type: PhoneType; number?: string | null | undefined }[] | null | undefined;
}

/**
 * The columns that a list of numbers fills: it replaces every number, those with fields of their own included; null
 * clears them all, and an omitted one leaves them.
 * @throws ValidationError where one of those fields is given besides
 */
export function phoneColumns(input: PhoneInput): Partial<PhoneColumns> & { furtherPhones?: object[] } {
  if (input.phoneNumbers === undefined) return {};
  const other = Object.values(COLUMNS).find((column) => input[column] !== undefined);
  if (other) {
    const message = 'Give either phoneNumbers or the fields of single numbers.';
    throw new ValidationError([{ path: [other], code: 'conflicts_with_phone_numbers', message }]);
  }
  const columns: PhoneColumns & { furtherPhones: object[] } = {
    ...{ mobilePhone: null, homePhone: null, workPhone: null, furtherPhones: [] },
  };
  for (const { type, number = null } of input.phoneNumbers ?? []) {
    const column = type === 'MOBILE' || type === 'HOME' || type === 'WORK' ? COLUMNS[type] : null;
    if (column && columns[column] === null) columns[column] = number;
    else columns.furtherPhones.push({ type, number });
  }
  return columns;
}
