import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../platform/config.ts';
import type { DemoCredentials } from './demo-credential.ts';

/** Where the demo's keys are kept. */
export function credentialsFile({ dataDir }: Pick<Config, 'dataDir'>): string {
  return join(dataDir, 'demo-credentials.json');
}

/** The demo's keys; null when the file is missing or is not ours. */
export function readCredentials(config: Pick<Config, 'dataDir'>): DemoCredentials | null {
  const file = credentialsFile(config);
  if (!existsSync(file)) return null;
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<DemoCredentials>;
    return typeof found.org?.admin === 'string' ? (found as DemoCredentials) : null;
  } catch {
    return null;
  }
}

/** Writes the keys in one step, for the eyes of this user alone. */
export function writeCredentials(config: Pick<Config, 'dataDir'>, credentials: DemoCredentials): void {
  const file = credentialsFile(config);
  const draft = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  rmSync(draft, { force: true });
  writeFileSync(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  renameSync(draft, file);
}

/** Has the file say where the server is now, whatever it was when the keys were made. */
export function noteUrl(config: Pick<Config, 'dataDir'>, url: string): void {
  const credentials = readCredentials(config);
  if (credentials && credentials.url !== url) writeCredentials(config, { ...credentials, url });
}

/** Takes the keys away, of which nothing has come. */
export function removeCredentials(config: Pick<Config, 'dataDir'>): void {
  rmSync(credentialsFile(config), { force: true });
}
