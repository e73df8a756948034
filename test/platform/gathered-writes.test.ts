import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GatheredWrites } from '../../src/platform/gathered-writes.ts';

interface Use {
  readonly id: string;
  readonly count: number;
}

let written: Use[][];
let failures: unknown[];
let isDown: boolean;
let uses: GatheredWrites<Use>;

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  failures = [];
  isDown = false;
  uses = new GatheredWrites<Use>({
    write: async (entries) => {
      if (isDown) throw new Error('down');
      written.push([...entries]);
    },
    merge: (one, other) => ({ ...one, count: one.count + other.count }),
    onError: (error) => failures.push(error),
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const note = (...ids: string[]) => {
  for (const id of ids) uses.note({ id, count: 1 });
};

describe('what is gathered', () => {
  it('is written once a minute, as one entry for each row', async () => {
    note('a', 'b', 'a');
    await vi.advanceTimersByTimeAsync(59_999);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([
      [
        { id: 'a', count: 2 },
        { id: 'b', count: 1 },
      ],
    ]);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(written).toHaveLength(1);
  });

  it('is kept when it can’t be written, and written with what has come since', async () => {
    isDown = true;
    note('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(failures).toHaveLength(1);
    note('a');
    await expect(uses.flush()).rejects.toThrow('down');
    isDown = false;
    await uses.flush();
    expect(written).toEqual([[{ id: 'a', count: 2 }]]);
  });

  it('is not written when there is nothing', async () => {
    await uses.flush();
    expect(written).toEqual([]);
  });
});
