/** Raised where an operation is not for a plan, which is nobody's fault: graphql-js executes it, now and from now on. */
export class NotPlanned extends Error {
  override name = 'NotPlanned';
}

/** Raised where a request leaves what its plan has foreseen: graphql-js executes this one, from the beginning. */
export class Abandoned extends Error {
  override name = 'Abandoned';
}
