import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts single values of records, and finds equal ones without decrypting any. */
export interface FieldCipher {
  /** AES-256-GCM: nonce, tag and ciphertext. @param owner what the value belongs to; it opens for nothing else */
  encrypt(value: string, owner: string): Uint8Array<ArrayBuffer>;
  /** @throws when the bytes were changed, or belong to another owner */
  decrypt(bytes: Uint8Array, owner: string): string;
  /** Keyed digest of a value: equal within a scope for equal values, and of no use without the key. */
  blindIndex(value: string, scope: string): Uint8Array<ArrayBuffer>;
}

/** Keys are derived from the one secret (HKDF, RFC 5869), so that no key serves two purposes. @param secret 32 bytes */
export function createFieldCipher(secret: Uint8Array): FieldCipher {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'caregraph', purpose, 32));
  const fieldKey = derive('field-encryption');
  const indexKey = derive('blind-index');
  return {
    encrypt(value, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(owner));
      const text = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), text]));
    },
    decrypt(bytes, owner) {
      const nonce = bytes.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(owner));
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
    blindIndex(value, scope) {
      return Uint8Array.from(createHmac('sha256', indexKey).update(`${scope}\0${value}`).digest());
    },
  };
}
