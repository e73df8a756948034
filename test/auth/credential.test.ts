import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSecret, issueCredential, parseSecret } from '../../src/auth/credential.ts';

const kinds = [
  ['ORG', 'LIVE', 'ok_live_'],
  ['ORG', 'SANDBOX', 'ok_sandbox_'],
  ['PARTNER', 'LIVE', 'sk_live_'],
  ['PARTNER', 'SANDBOX', 'sk_sandbox_'],
] as const;

describe('secrets', () => {
  it.each(kinds)('[24] issues %s %s secrets as %s…, which say what they are', (kind, environment, tag) => {
    const { secret, prefix } = issueCredential(kind, environment);
    expect(secret.startsWith(tag)).toBe(true);
    expect(parseSecret(secret)).toEqual({ kind, environment });
    expect(secret.startsWith(prefix)).toBe(true);
    expect(prefix).toHaveLength(tag.length + 6);
  });

  it('[81] has more than 128 random bits besides the visible prefix', () => {
    const { secret, prefix } = issueCredential('PARTNER', 'LIVE');
    const hidden = secret.length - prefix.length - 6;
    expect(hidden * Math.log2(62)).toBeGreaterThan(128);
  });

  it('does not repeat itself, and uses the whole alphabet', () => {
    const bodies = Array.from({ length: 300 }, () => issueCredential('ORG', 'LIVE').secret.slice(8, -6));
    expect(new Set(bodies).size).toBe(300);
    expect(new Set(bodies.join('')).size).toBe(62);
  });

  it('keeps the SHA-256 and nothing that the secret could be made of', () => {
    const { secret, prefix, secretHash, ...rest } = issueCredential('ORG', 'SANDBOX');
    expect(secretHash).toEqual(hashSecret(secret));
    expect(secretHash).toHaveLength(32);
    expect(prefix.length).toBeLessThan(secret.length / 2);
    expect(rest).toEqual({});
  });

  it('refuses a secret with any one character changed', () => {
    const { secret } = issueCredential('PARTNER', 'SANDBOX');
    const place = fc.integer({ min: 0, max: secret.length - 1 });
    fc.assert(
      fc.property(place, fc.constantFrom(...'0aZ_-. '), (index, other) => {
        fc.pre(secret[index] !== other);
        expect(parseSecret(secret.slice(0, index) + other + secret.slice(index + 1))).toBeNull();
      }),
    );
  });

  it('refuses two neighbours exchanged, a piece cut off and a piece added', () => {
    const { secret } = issueCredential('ORG', 'LIVE');
    for (let at = 8; at < secret.length - 1; at++) {
      const swapped = secret.slice(0, at) + secret[at + 1] + secret[at] + secret.slice(at + 2);
      if (swapped !== secret) expect(parseSecret(swapped)).toBeNull();
    }
    expect(parseSecret(secret.slice(0, -1))).toBeNull();
    expect(parseSecret(`${secret}0`)).toBeNull();
    expect(parseSecret(`${secret}\n`)).toBeNull();
  });

  it('refuses one kind’s secret under another kind’s tag', () => {
    const { secret } = issueCredential('ORG', 'SANDBOX');
    expect(parseSecret(secret.replace('ok_sandbox_', 'ok_live_'))).toBeNull();
    expect(parseSecret(secret.replace('ok_', 'sk_'))).toBeNull();
  });

  it('refuses whatever is not a secret', () => {
    fc.assert(fc.property(fc.string(), (text) => parseSecret(text) === null));
  });
});
