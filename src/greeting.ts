import { ENDPOINT_PATHS } from './auth/authenticate.ts';
import type { Config } from './platform/config.ts';
import { credentialsFile, readCredentials } from './seed/credentials-file.ts';
import type { DemoState } from './seed/demo.ts';

const QUERY =
  '{ viewer { organization { name } } patients(first: 3) { totalCount nodes { firstName lastName status } } }';

/** Where to go, which keys to use and what to paste, for the person at the terminal. @param url of the server */
export function greeting(url: string, config: Config, demo: DemoState): string {
  const secret = demo === 'ABSENT' ? null : readCredentials(config)?.org.admin;
  return `
Caregraph is ready.

  Explorer  ${url}${ENDPOINT_PATHS.ORG}
  Partners  ${url}${ENDPOINT_PATHS.PARTNER}
  Keys      ${aboutKeys(config, demo)}

  curl -s ${url}${ENDPOINT_PATHS.ORG} -H 'Content-Type: application/json' \\
    -H 'Authorization: Bearer ${secret ?? '<key>'}' \\
    -d '{"query":"${QUERY}"}'

`;
}

function aboutKeys(config: Config, demo: DemoState): string {
  if (demo === 'ABSENT') return 'yours; "npm run credentials -- --organization <name>" makes one';
  if (demo === 'KEYS_MISSING')
    return `not in ${credentialsFile(config)}: stop the server and run "npm run credentials" for new ones`;
  return credentialsFile(config);
}
