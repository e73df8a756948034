import { beforeEach, describe, expect, it } from 'vitest';
import { BriefCache } from '../../src/auth/brief-cache.ts';
import { credentialsWithdrawn } from '../../src/auth/credential-epoch.ts';

let now: Date;
let reads: string[];
let cache: BriefCache<string>;

beforeEach(() => {
  now = new Date('2026-01-01T00:00:00Z');
  reads = [];
  cache = new BriefCache({ now: () => now });
});

function read(key: string, answer: () => Promise<string | null> = async () => `row ${key}`) {
  return cache.get(key, () => {
    reads.push(key);
    return answer();
  });
}

describe('what authentication remembers', () => {
  it('is read once in 5 seconds', async () => {
    await read('a');
    now = new Date(now.getTime() + 4_999);
    expect(await read('a')).toBe('row a');
    expect(reads).toEqual(['a']);
    now = new Date(now.getTime() + 1);
    await read('a');
    expect(reads).toEqual(['a', 'a']);
  });

  it('is read once for all who ask at the same time', async () => {
    expect(await Promise.all([read('a'), read('a'), read('a')])).toEqual(['row a', 'row a', 'row a']);
    expect(reads).toEqual(['a']);
  });

  it('is forgotten when a credential is withdrawn', async () => {
    await read('a');
    credentialsWithdrawn();
    await read('a');
    expect(reads).toEqual(['a', 'a']);
  });

  it('does not survive a withdrawal that happens while it is being read', async () => {
    let finish = (_row: string) => {};
    const slow = read('a', () => new Promise((resolve) => (finish = resolve)));
    credentialsWithdrawn();
    const after = read('a', async () => 'new');
    finish('old');
    expect(await slow).toBe('old');
    expect(await after).toBe('new');
    expect(await read('a')).toBe('new');
  });

  it('does not hold what was not found, nor a failure', async () => {
    expect(await read('a', async () => null)).toBeNull();
    await expect(read('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await read('a')).toBe('row a');
  });

  it('is not believed when the clock was set back', async () => {
    await read('a');
    now = new Date(now.getTime() - 60_000);
    await read('a');
    expect(reads).toEqual(['a', 'a']);
  });

  it('is bounded: of 10,001 the one least recently asked for is dropped', async () => {
    for (let each = 0; each < 10_000; each++) await read(`k${each}`);
    await read('k0');
    await read('one more');
    reads = [];
    await read('k0');
    await read('k2');
    expect(reads).toEqual([]);
    await read('k1');
    expect(reads).toEqual(['k1']);
  });
});
