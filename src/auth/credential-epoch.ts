let epoch = 0;

/**
 * How often credentials, or what they may run, have been withdrawn by this process. What was read of them under
 * another epoch is not believed: a revocation counts at once in the process that made it.
 */
export function credentialEpoch(): number {
  return epoch;
}

/** Call after the commit of whatever makes a credential or a registered operation invalid, and also when its outcome is unknown. */
export function credentialsWithdrawn(): void {
  epoch += 1;
}
