import { z } from 'zod';
import { ValidationError } from '../platform/error.ts';

/** `{ key: text }`, as it is stored [A10]. */
export type Metadata = Readonly<Record<string, string>>;

const MOST_KEYS = 50;
const LONGEST_KEY = 40;
const LONGEST_VALUE = 500;
/** What keys can't begin with, in whatever case [21, 71]. */
const RESERVED = 'dronline';

const LIMITS = `At most ${MOST_KEYS} keys of 1 to ${LONGEST_KEY} characters; values are texts of at most ${LONGEST_VALUE} characters, or null.`;

/** What an input's description says of the rules. */
export const METADATA_RULES = `Keys of your own with texts, merged with what is there: null removes a key. ${LIMITS} No key begins with \`dronline\` [71, A10].`;

const isKey = (key: string) => key.length >= 1 && key.length <= LONGEST_KEY && isClean(key);
const isValue = (value: unknown) =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_VALUE && !value.includes('\0'));
/** The zero byte can't be stored; as for the others, a key is a name, not a text. */
const isClean = (key: string) => [...key].every((character) => character >= ' ' && character !== '\u007f');

/** The rule of a metadata object. Its issues never name a key: that would repeat what the client sent. */
export const metadataRules = z
  .custom<Record<string, string | null>>((value) => typeof value === 'object' && value !== null, LIMITS)
  .superRefine((metadata, { addIssue }) => {
    const entries = Object.entries(metadata);
    if (entries.some(([key]) => key.toLowerCase().startsWith(RESERVED)))
      addIssue({ ...issue('metadata_key_reserved'), message: 'Keys that begin with dronline are reserved.' });
    if (entries.length > MOST_KEYS || !entries.every(([key, value]) => isKey(key) && isValue(value)))
      addIssue({ ...issue('invalid_metadata'), message: LIMITS });
  })
  .nullish();

const issue = (code: string) => ({ code: 'custom' as const, params: { code } });

/**
 * What becomes of metadata when more is given: the new wins key by key, and null removes [A10].
 * @param path where the new was given @throws ValidationError when it comes to more than 50 keys
 */
export function mergeMetadata(
  before: unknown,
  given: Readonly<Record<string, string | null>> | null | undefined,
  path: readonly string[],
): Metadata {
  const merged = Object.entries({ ...(before as Metadata), ...given }).filter(([, value]) => value !== null);
  if (merged.length <= MOST_KEYS) return Object.fromEntries(merged) as Metadata;
  throw new ValidationError([{ path, code: 'invalid_metadata', message: LIMITS }]);
}
