/** Where the time comes from. Everything that decides by the time asks one of these, so that tests can set it. */
export interface Clock {
  /** This instant. */
  now(): Date;
}

/** The time of the machine. */
export const systemClock: Clock = { now: () => new Date() };
