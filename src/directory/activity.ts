import { z } from 'zod';

/** Whether something is in use now; null means that it is. */
export function activity() {
  return z
    .boolean()
    .nullish()
    .transform((value) => (value === null ? true : value));
}
