import { isUniqueIdTaken } from '../directory/directory-entry.ts';
import type { Context } from '../graphql/context.ts';
import { encodeId } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { DomainError, ValidationError } from '../platform/error.ts';
import { Ledger } from '../platform/ledger.ts';
import { createRecords, type NewRow } from '../platform/record.ts';
import { inSavepoint } from '../platform/transaction.ts';
import {
  checkNewPatient,
  insertPatient,
  isChartNumberTaken,
  isOneRow,
  type NewPatient,
  planPatient,
} from './create-patient.ts';
import { type Identity, identityOf, type KnownPatients, type Recognized } from './import-identity.ts';
import { getCurrentPatient, PATIENT } from './patient-record.ts';
import { changePatient } from './update-patient.ts';

/** What became of a row, or would have. */
export const ACTIONS = ['CREATED', 'UPDATED', 'SKIPPED', 'FAILED', 'VALIDATED'] as const;

/** What an import does with a row about someone who is there already. */
export const ON_DUPLICATE = ['SKIP', 'UPDATE', 'FAIL'] as const;

/** One of those. */
export type OnDuplicate = (typeof ON_DUPLICATE)[number];

/** A rule that a row breaks; holds nothing of what the row says. */
export interface RowError {
  /** The field, below the row; null where no single field is at fault. */
  readonly field: string | null;
  /** Stable code, e.g. `too_big`, `not_found`, `duplicate`. */
  readonly code: string;
  readonly message: string;
}

/** The outcome of one row. */
export interface RowResult {
  /** Its index among the rows. */
  readonly row: number;
  readonly action: (typeof ACTIONS)[number];
  /** The uuid of whom it is about; null where that is no one yet, or can't be told. */
  readonly patientId: string | null;
  readonly errors: readonly RowError[];
}

/** A row whose rules have been checked: what to write, or what is wrong with it. */
export interface CheckedRow {
  readonly patient: NewPatient | null;
  readonly identity: Identity | null;
  readonly errors: readonly RowError[];
}

/** Checks a row by the rules of `createPatient`. */
export function checkRow(row: object, context: Context): CheckedRow {
  try {
    const patient = checkNewPatient(row, context.clock.now());
    return { patient, identity: identityOf(patient, context), errors: [] };
  } catch (error) {
    return { patient: null, identity: null, errors: rowErrors(error) };
  }
}

type Outcome = Omit<RowResult, 'row'>;

/** New patients that wait to be written together, so that each need not cost a statement. */
export class WaitingPatients {
  readonly #rows: NewRow[] = [];

  /** @returns its id */
  add(row: NewRow): string {
    this.#rows.push(row);
    return row.id;
  }

  /**
   * Writes them. @throws the database's error where a chart number or a unique id is taken, after which the transaction
   * is of no more use: whoever has it was not there when the import looked, and will be when it begins anew
   */
  async write(work: Work): Promise<void> {
    await createRecords(work, PATIENT, this.#rows.splice(0));
  }
}

/** What an import knows when it comes to a row. */
interface RowSurroundings {
  readonly known: KnownPatients;
  readonly waiting: WaitingPatients;
  readonly onDuplicate: OnDuplicate;
  /** For a new patient whose row has none. */
  readonly chartNumber: string;
}

/**
 * Writes a row, or lets it wait to be written with others, or tells why not; one that fails has written nothing.
 * @throws whatever is not the row's own failure, and the database's error where `chartNumber` is taken
 */
export async function importRow(
  work: Work,
  { patient, identity, errors }: CheckedRow,
  { known, waiting, onDuplicate, chartNumber }: RowSurroundings,
  context: Context,
): Promise<Outcome> {
  if (!patient || !identity) return failed(errors);
  const target = targetOf(known.find(identity), known, onDuplicate);
  if ('action' in target) return target;
  const { patientId: before } = target;
  const created = { ...patient, chartNumber: patient.chartNumber ?? chartNumber };
  const isWaiting = before === null && isOneRow(patient);
  // A row that is written at once may be about one of them, or name one.
  if (!isWaiting) await waiting.write(work);
  try {
    const patientId = isWaiting
      ? waiting.add((await planPatient(work, created, context)).row)
      : await inPart(work, (part) =>
          before === null ? insertPatient(part, created, context) : updateRow(part, before, patient, context),
        );
    known.add(identity, patientId);
    return { action: before === null ? 'CREATED' : 'UPDATED', patientId, errors: [] };
  } catch (error) {
    if (!patient.chartNumber && isChartNumberTaken(error)) throw error;
    return failed(rowErrors(error), before);
  }
}

/** Whom a row is to be written to, null for someone new; or what becomes of it without being written. */
function targetOf(
  recognized: Recognized | null,
  known: KnownPatients,
  onDuplicate: OnDuplicate,
): Outcome | { patientId: string | null } {
  if (!recognized) return { patientId: null };
  const [first = null, ...others] = recognized.ids;
  const patientId = others.length === 0 ? first : null;
  const isDeleted = patientId !== null && known.isDeleted(patientId);
  if (onDuplicate === 'FAIL' || isDeleted) return failed([duplicate(recognized)], patientId);
  if (onDuplicate === 'SKIP') return { action: 'SKIPPED', patientId, errors: [] };
  return patientId === null ? failed([ambiguous(recognized)]) : { patientId };
}

/** Writes a row so that it can be taken back by itself, its audit rows and events included. */
async function inPart(work: Work, write: (part: Work) => Promise<string>): Promise<string> {
  const ledger = new Ledger();
  const patientId = await inSavepoint(work.tx, (tx) => write({ ...work, tx, ledger }));
  work.ledger.absorb(ledger);
  return patientId;
}

/** Writes a row over the patient that it is about; what only a registration decides must agree with it. */
async function updateRow(work: Work, id: string, row: NewPatient, context: Context): Promise<string> {
  const { idempotencyKey: _key, status, billingAccount, chartNumber, ...fields } = row;
  const before = await getCurrentPatient(work, { id: encodeId('Patient', id) }, context);
  const refused = [
    ...(status && status !== before.status ? ['status'] : []),
    ...(billingAccount ? ['billingAccount'] : []),
  ];
  if (refused.length > 0) {
    const message = 'Decided when a patient is registered; an import does not change it.';
    throw new ValidationError(refused.map((field) => ({ path: [field], code: 'not_updatable', message })));
  }
  await changePatient(work, before, { ...fields, ...(chartNumber ? { chartNumber } : {}) }, context);
  return before.id;
}

const failed = (errors: readonly RowError[], patientId: string | null = null): Outcome => ({
  ...{ action: 'FAILED', patientId, errors },
});

const duplicate = ({ field }: Recognized): RowError => ({
  ...{ field, code: 'duplicate' },
  message: 'A patient with this identity exists already.',
});

const ambiguous = ({ field }: Recognized): RowError => ({
  ...{ field, code: 'ambiguous_duplicate' },
  message: 'Several patients have this identity; merge them, or name one by its chart number.',
});

/** What is told of a row's failure. @throws the error itself where it is not the row's */
export function rowErrors(error: unknown): RowError[] {
  if (error instanceof ValidationError) {
    return error.issues.map(({ path, code, message }) => ({ field: path.join('.') || null, code, message }));
  }
  if (error instanceof DomainError) {
    const { path, code, message } = error;
    return [{ field: path?.join('.') ?? null, code: code.toLowerCase(), message }];
  }
  const taken = isUniqueIdTaken(error) ? 'uniqueId' : isChartNumberTaken(error) ? 'chartNumber' : null;
  if (taken === null) throw error;
  return [
    { field: taken, code: 'duplicate', message: 'Another patient has this value, which must be unique.' },
  ];
}
