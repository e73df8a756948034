import { timingSafeEqual } from 'node:crypto';
import type { FieldCipher } from '../platform/crypto.ts';

const UUID_BYTES = 16;
const MAC_BYTES = 32;

/** Which questionnaire a link leads to. */
export interface QuestionnaireKey {
  readonly orgId: string;
  /** uuid */
  readonly id: string;
}

/**
 * What the link to a questionnaire ends with: the organization, the questionnaire, and 256 bits over both that nobody
 * can tell without the server's key; of the patient it holds nothing. It can be made again, so that it can be shown
 * again, and is stored nowhere.
 */
export function questionnaireToken(cipher: FieldCipher, key: QuestionnaireKey): string {
  return Buffer.concat([bytesOf(key.orgId), bytesOf(key.id), macOf(cipher, key)]).toString('base64url');
}

/** The questionnaire that a token names; null for a token that was not made here. Compares in constant time. */
export function readQuestionnaireToken(cipher: FieldCipher, token: string): QuestionnaireKey | null {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== 2 * UUID_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return null;
  const key = { orgId: uuidAt(bytes, 0), id: uuidAt(bytes, UUID_BYTES) };
  return timingSafeEqual(bytes.subarray(2 * UUID_BYTES), macOf(cipher, key)) ? key : null;
}

function macOf(cipher: FieldCipher, { orgId, id }: QuestionnaireKey): Uint8Array {
  return cipher.blindIndex(`${orgId}\0${id}`, 'questionnaire.link');
}

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

function uuidAt(bytes: Buffer, offset: number): string {
  const hex = bytes.toString('hex', offset, offset + UUID_BYTES);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
