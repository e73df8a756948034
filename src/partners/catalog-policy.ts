import { z } from 'zod';
import type { builder } from '../graphql/builder.ts';
import { wholeNumber } from '../platform/validate.ts';

type Types = (typeof builder)['$inferSchemaTypes'];

const MINUTES_OF_A_YEAR = 527_040;

/** The numbers of a catalog's policy: what each says, its bounds, and what it is when nothing is said [A2–A4]. */
export const POLICY_NUMBERS = {
  holdMinutes: {
    words: 'Minutes that a hold lasts [A4]',
    ...{ least: 1, most: 1_440, standard: 10 },
  },
  noticeMinutes: {
    words: 'How many minutes before its start a slot can be taken at the latest',
    ...{ least: 0, most: MINUTES_OF_A_YEAR, standard: 0 },
  },
  horizonDays: {
    words: 'How many days of 24 hours before its start a slot can be taken at the earliest',
    ...{ least: 1, most: 730, standard: 90 },
  },
  cancelCutoffMinutes: {
    words: 'How many minutes before the start an appointment can be cancelled at the latest [A3]',
    ...{ least: 0, most: MINUTES_OF_A_YEAR, standard: 1_440 },
  },
  rescheduleCutoffMinutes: {
    words: 'How many minutes before the start an appointment can be moved at the latest [A2]',
    ...{ least: 0, most: MINUTES_OF_A_YEAR, standard: 1_440 },
  },
  rescheduleLimit: {
    words: 'How often an appointment can be moved [A2]',
    ...{ least: 0, most: 100, standard: 1 },
  },
  rescheduleWindowMinutes: {
    words: 'How many minutes from its original start an appointment can be moved [A2]',
    ...{ least: 0, most: MINUTES_OF_A_YEAR, standard: 2_880 },
  },
} as const;

/** One of them. */
export type PolicyNumber = keyof typeof POLICY_NUMBERS;

const NAMES = Object.keys(POLICY_NUMBERS) as PolicyNumber[];

/** What the switch of a catalog's policy says. */
export const ASK_WINDOW =
  'Whether that window limits when may be asked, and not where an appointment can be moved to [A2]';

const byName = <Value>(make: (name: PolicyNumber) => Value) =>
  Object.fromEntries(NAMES.map((name) => [name, make(name)])) as Record<PolicyNumber, Value>;

/** The rules of a policy's fields: null puts back what holds when nothing is said. */
export const policyRules = {
  ...byName((name) => {
    const { least, most, standard } = POLICY_NUMBERS[name];
    return wholeNumber(least, most).transform((value) => (value === null ? standard : value));
  }),
  rescheduleAskWindow: z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? false : value)),
};

/** The policy in an input. */
export function policyInput(t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) {
  return {
    ...byName((name) => {
      const { words, least, most, standard } = POLICY_NUMBERS[name];
      return t.int({ description: `${words}: ${least} to ${most}; ${standard} when null.` });
    }),
    rescheduleAskWindow: t.boolean({ description: `${ASK_WINDOW}; false when null.` }),
  };
}
