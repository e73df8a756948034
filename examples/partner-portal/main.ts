// npm run example:portal: starts the portal against a Caregraph that runs, by default the demo of `npm start`.
import { GatewayError } from './gateway.ts';
import { createPortal } from './portal.tsx';
import { readSettings, SettingsError } from './settings.ts';

/** What to do about a Caregraph that does not let the portal in. */
const ADVICE: Readonly<Record<string, string>> = {
  UNREACHABLE: 'Caregraph does not answer there: start the demo with "npm start", or set CAREGRAPH_URL.',
  UNAUTHENTICATED: 'Caregraph does not know the key: set CAREGRAPH_KEY, or start the demo anew.',
  OPERATION_NOT_REGISTERED: `The portal's operations are not registered. The organization registers them:
  CAREGRAPH_KEY=<a key of its administrator> npm run operations -- push \\
    examples/generated/partner-portal/persisted-documents.json --partner <slug> --url <address>
The demo does so when it is made: one from before has to be made anew, or told like this (--partner alder-booking).`,
};

try {
  const settings = readSettings(process.env);
  const app = await createPortal(settings);
  const address = await app.listen({ host: settings.host, port: settings.port });
  process.stdout.write(`The portal is at ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
} catch (error) {
  const advice = error instanceof GatewayError ? ADVICE[error.code] : null;
  if (!advice && !(error instanceof SettingsError) && !(error instanceof GatewayError)) throw error;
  process.stderr.write(`${advice ?? (error as Error).message}\n`);
  process.exitCode = 1;
}
