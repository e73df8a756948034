import type { Actor } from './actor.ts';

/** Who wrote a record, as the record keeps it: the words of that time, whatever becomes of the credential. */
export interface AuthorColumns {
  /** Of a row that no caller wrote, e.g. one of the demo: `SYSTEM`. */
  readonly createdByKind: string;
  /** The uuid of a credential, or `jwt:` and a digest of a token's subject. */
  readonly createdById: string;
  readonly createdByLabel: string;
}

/** The columns that name the author of a record [A42]. */
export function authorColumns({ kind, credentialId, label }: Actor): AuthorColumns {
  return { createdByKind: kind, createdById: credentialId, createdByLabel: label };
}
