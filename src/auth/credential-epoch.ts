let epoch = 0;

/**
 * How often credentials have been withdrawn by this process. What was read of a credential under another epoch is
 * not believed: a revocation counts at once in the process that made it.
 */
export function credentialEpoch(): number {
  return epoch;
}

/** Call after the commit of whatever makes a credential invalid, and also when its outcome is unknown. */
export function credentialsWithdrawn(): void {
  epoch += 1;
}
