import type { Context } from '../graphql/context.ts';
import { nextChartNumber } from '../patients/chart-number.ts';
import { isChartNumberTaken } from '../patients/create-patient.ts';

/** How often a chart number that someone else has taken by hand is passed over. */
const ATTEMPTS = 5;

/**
 * Runs a command that may make a patient, with a chart number for it: numbers are taken outside of the transaction, so
 * that bookings do not wait for each other; one that is not needed leaves a gap [A36].
 * @param isNeeded whether there may be a new patient at all
 */
export async function withChartNumber<Result>(
  { db }: Context,
  isNeeded: boolean,
  command: (chartNumber: string) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const chartNumber = isNeeded ? await nextChartNumber(db, attempt) : '';
    try {
      return await command(chartNumber);
    } catch (error) {
      if (!isNeeded || attempt >= ATTEMPTS || !isChartNumberTaken(error)) throw error;
    }
  }
}
