const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** An answer as all are compared: instants as such, however they are written; fields in any order. */
export function comparable(answer: unknown): unknown {
  if (typeof answer === 'string') return TIMESTAMP.test(answer) ? new Date(answer).toISOString() : answer;
  if (Array.isArray(answer)) return answer.map(comparable);
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(
    Object.entries(answer)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, value]) => [key, comparable(value)]),
  );
}
