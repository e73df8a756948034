import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/graphql/failure.ts';
import { Admission } from '../../src/http/admission.ts';

let begun: string[];
let end: Map<string, (error?: Error) => void>;

beforeEach(() => {
  vi.useFakeTimers();
  begun = [];
  end = new Map();
});
afterEach(() => void vi.useRealTimers());

/** Work that goes on until `end` says so. */
const ask = (admission: Admission, name: string) =>
  admission.run(
    () =>
      new Promise<string>((resolve, reject) => {
        begun.push(name);
        end.set(name, (error) => (error ? reject(error) : resolve(name)));
      }),
  );
const settled = () => vi.advanceTimersByTimeAsync(0);

describe('operations at a time', () => {
  it('are as many as may be; the next begins when one has ended, in order of arrival', async () => {
    const admission = new Admission(2);
    const answers = ['a', 'b', 'c', 'd'].map((name) => ask(admission, name));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    end.get('b')?.();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    end.get('a')?.();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    end.get('c')?.();
    end.get('d')?.();
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('make room when one fails', async () => {
    const admission = new Admission(1);
    const first = expect(ask(admission, 'a')).rejects.toThrow('of the test');
    const second = ask(admission, 'b');
    end.get('a')?.(new Error('of the test'));
    await first;
    await settled();
    end.get('b')?.();
    expect(await second).toBe('b');
  });

  it('are refused to those who have waited too long, before anything of theirs has begun', async () => {
    const admission = new Admission(1, 1_000);
    const first = ask(admission, 'a');
    const refused = ask(admission, 'b').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(500);
    const third = ask(admission, 'c');
    await vi.advanceTimersByTimeAsync(500);
    expect(await refused).toBeInstanceOf(Failure);
    expect(await refused).toMatchObject({ code: 'UNAVAILABLE', details: { retryAfter: 5 } });
    end.get('a')?.();
    expect(await first).toBe('a');
    await settled();
    expect(begun).toEqual(['a', 'c']);
    end.get('c')?.();
    expect(await third).toBe('c');
    const fourth = ask(admission, 'd');
    expect(begun).toEqual(['a', 'c', 'd']);
    end.get('d')?.();
    expect(await fourth).toBe('d');
  });
});
