import { createHash } from 'node:crypto';

/** An operation as a manifest lists it. */
export interface ListedOperation {
  /** Where it stands in the manifest, outermost first, e.g. `operations`, `3`. */
  readonly place: readonly string[];
  /** What the manifest calls it: SHA-256 of the text, 64 lower-case hexadecimal digits, if all is well. */
  readonly hash: string;
  readonly text: string;
  /** As the manifest says them, where its format does. */
  readonly name?: string;
  readonly kind?: string;
}

/** Why a manifest can't be read as a whole. */
export interface ManifestFault {
  /** Where, outermost first; empty: the manifest itself. */
  readonly place: readonly string[];
  readonly message: string;
}

/** What a manifest holds, or why it can't be read. */
export type ReadManifest =
  | { readonly operations: readonly ListedOperation[]; readonly fault: null }
  | { readonly operations: null; readonly fault: ManifestFault };

/** The most operations that a manifest may list. */
export const MAX_OPERATIONS = 500;
/** The longest text of an operation, in characters. */
export const MAX_TEXT = 50_000;

const APOLLO = 'apollo-persisted-query-manifest';
const FORMATS =
  'Expected Apollo’s persisted query manifest (format and version 1), or an object of hashes and texts, as Relay’s compiler and the client preset of GraphQL Code Generator write it.';

/**
 * Reads what a build writes of its operations: Apollo’s persisted query manifest, Relay’s persisted JSON, or
 * `persisted-documents.json` of the client preset; the last two are alike. An operation that is listed twice under
 * one hash is listed once.
 */
export function readManifest(manifest: unknown): ReadManifest {
  if (!isObject(manifest)) return fault([], FORMATS);
  const read = manifest.format === APOLLO ? readApollo(manifest) : readHashes(manifest);
  if (!read.operations) return read;
  const unique = new Map(
    read.operations.map((operation) => [`${operation.hash} ${operation.text}`, operation]),
  );
  const operations = [...unique.values()];
  if (operations.length === 0) return fault([], 'The manifest lists no operation.');
  if (operations.length > MAX_OPERATIONS)
    return fault([], `The manifest lists more than ${MAX_OPERATIONS} operations.`);
  return { operations, fault: null };
}

/** SHA-256 of a text, in 64 lower-case hexadecimal digits: what every format calls an operation by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function fault(place: readonly string[], message: string): ReadManifest {
  return { operations: null, fault: { place, message } };
}

function readApollo({ version, operations }: Record<string, unknown>): ReadManifest {
  if (version !== 1) return fault(['version'], 'Version 1 of the format is known, and no other.');
  if (!Array.isArray(operations)) return fault(['operations'], 'A list of operations.');
  const read: ListedOperation[] = [];
  for (const [index, operation] of operations.entries()) {
    const place = ['operations', String(index)];
    if (!isObject(operation)) return fault(place, 'An operation with id, name, type and body.');
    const { id, body, name, type: kind } = operation;
    for (const [field, value] of Object.entries({ id, body, name, type: kind })) {
      if (typeof value !== 'string') return fault([...place, field], 'A text.');
    }
    read.push({
      place,
      hash: id as string,
      text: body as string,
      name: name as string,
      kind: kind as string,
    });
  }
  return { operations: read, fault: null };
}

/** The client preset may be told to write the algorithm before the hash. */
const PREFIX = /^sha256:/;

function readHashes(manifest: Record<string, unknown>): ReadManifest {
  const read: ListedOperation[] = [];
  for (const [id, text] of Object.entries(manifest)) {
    if (typeof text !== 'string') return fault([id], FORMATS);
    read.push({ place: [id], hash: id.replace(PREFIX, ''), text });
  }
  return { operations: read, fault: null };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
