/**
 * The condition that a stored status is one of these. Of one alone it says so: a list, be it of one, takes from the
 * database that an index by status and time is in the order of time.
 */
export function storedStatus<Status>(wanted: readonly Status[]): object {
  return { status: wanted.length === 1 ? wanted[0] : { in: [...wanted] } };
}
