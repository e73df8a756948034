import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the portal is told from outside. */
export interface Settings {
  /** Where Caregraph is. */
  readonly url: string;
  /** The partner's secret: it stays in this process. */
  readonly key: string;
  readonly host: string;
  readonly port: number;
  /** Where visits to the portal, holds and payments are kept. */
  readonly dataDir: string;
}

/** The portal can't be started like this; the message says what to do. */
export class SettingsError extends Error {}

/** Reads the environment; what it does not say of Caregraph is in the file of keys that the demo has written. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const folder = environment.DATA_DIR || '.data';
  const { CAREGRAPH_URL, CAREGRAPH_KEY } = environment;
  const demo = CAREGRAPH_URL && CAREGRAPH_KEY ? null : readDemo(join(folder, 'demo-credentials.json'));
  const port = Number(environment.PORTAL_PORT || 4300);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new SettingsError('PORTAL_PORT must be a port, e.g. 4300.');
  return {
    url: CAREGRAPH_URL || demo?.url || '',
    key: CAREGRAPH_KEY || demo?.partner?.live || '',
    ...{ host: '127.0.0.1', port, dataDir: environment.PORTAL_DATA || join(folder, 'partner-portal') },
  };
}

function readDemo(file: string): { url?: string; partner?: { live?: string } } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new SettingsError(
      `There are no keys in ${file}: start the demo with "npm start", or set CAREGRAPH_URL and CAREGRAPH_KEY.`,
    );
  }
}
