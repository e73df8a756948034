import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';

/** The columns of a patient's account, decimals with two places. */
const columns = {
  balance0To30: true,
  balance31To60: true,
  balance61To90: true,
  balanceOver90: true,
  balanceTotal: true,
  estimatedBalance: true,
  insuranceEstimate: true,
  paymentPlanDue: true,
} as const;

type BalanceColumns = Record<keyof typeof columns, Prisma.Decimal>;

const amount = (column: keyof BalanceColumns) => (row: BalanceColumns) => row[column].toFixed(2);

/** What a patient's account owes [203]. */
export const Balances = Object.assign(
  builder.objectRef<BalanceColumns>('Balances').implement({
    description: 'What an account owes: decimals with two places, in the organization’s currency [159, 203].',
    fields: (t) => ({
      balance0To30: t.string({ description: 'Owed for up to 30 days.', resolve: amount('balance0To30') }),
      balance31To60: t.string({ description: 'Owed for 31 to 60 days.', resolve: amount('balance31To60') }),
      balance61To90: t.string({ description: 'Owed for 61 to 90 days.', resolve: amount('balance61To90') }),
      balanceOver90: t.string({
        description: 'Owed for more than 90 days.',
        resolve: amount('balanceOver90'),
      }),
      balanceTotal: t.string({ description: 'Owed in all.', resolve: amount('balanceTotal') }),
      estimatedBalance: t.string({
        description: 'The total less what insurance is expected to pay.',
        resolve: amount('estimatedBalance'),
      }),
      insuranceEstimate: t.string({
        description: 'What insurance is expected to pay.',
        resolve: amount('insuranceEstimate'),
      }),
      paymentPlanDue: t.string({
        description: 'Due under payment plans.',
        resolve: amount('paymentPlanDue'),
      }),
    }),
  }),
  { columns },
);
