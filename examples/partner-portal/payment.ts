import { randomUUID } from 'node:crypto';

/** A payment as it stands with the provider. */
export interface Payment {
  /** What the provider knows it by, and the clinic as `externalPaymentReference`. */
  readonly reference: string;
  readonly status: 'AUTHORIZED' | 'CAPTURED' | 'VOIDED' | 'REFUNDED';
}

/**
 * A provider of payments that always says yes. A real one is asked over its API, with an idempotency key of its own; the
 * order is what to take from here: authorize, confirm the booking, then capture, or void if the booking was refused.
 */
export const provider = {
  /** Reserves the amount on the card: nothing is charged yet. */
  authorize: (): Payment => ({ reference: `pay_${randomUUID()}`, status: 'AUTHORIZED' }),
  /** Charges it. */
  capture: (payment: Payment): Payment => ({ ...payment, status: 'CAPTURED' }),
  /** Gives it back: the visitor's card was never charged. */
  voided: (payment: Payment): Payment => ({ ...payment, status: 'VOIDED' }),
  /** Gives back what was charged. */
  refund: (payment: Payment): Payment => ({ ...payment, status: 'REFUNDED' }),
};
