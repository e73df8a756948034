/** What is needed of the browser's `sessionStorage`. */
export interface StorageArea {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
  key(index: number): string | null;
  readonly length: number;
}

/** The storage that GraphiQL asks for; `length` counts entries. */
export interface TabStorage {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
  removeItem(name: string): void;
  clear(): void;
  readonly length: number;
}

/** The same JSON with every `headers` set to null; text that is not JSON comes back unchanged. */
function withoutHeaders(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), (name, value) => (name === 'headers' ? null : value));
  } catch {
    return text;
  }
}

/**
 * Storage for GraphiQL's tabs, history and layout in `area` under `prefix`, so that the two endpoints don't see
 * each other's tabs. Headers, which hold the key, are left out: they live in memory only.
 */
export function tabStorage(area: StorageArea, prefix: string): TabStorage {
  const names = () =>
    Array.from({ length: area.length }, (_, index) => area.key(index)).filter(
      (name): name is string => name?.startsWith(prefix) ?? false,
    );
  return {
    getItem: (name) => area.getItem(prefix + name),
    setItem: (name, value) => area.setItem(prefix + name, withoutHeaders(value)),
    removeItem: (name) => area.removeItem(prefix + name),
    clear: () => {
      for (const name of names()) area.removeItem(name);
    },
    get length() {
      return names().length;
    },
  };
}
