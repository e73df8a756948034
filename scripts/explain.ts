// npm run explain -- FILE --key SECRET [--variables JSON] [--partner]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ENDPOINT_PATHS } from '../src/auth/authenticate.ts';
import { readsSentBy } from '../src/cli/sent-reads.ts';
import { loadConfig } from '../src/platform/config.ts';
import { createLogger } from '../src/platform/log.ts';
import { createServer } from '../src/server.ts';

const USAGE = `npm run explain -- FILE --key SECRET [--variables JSON] [--partner]
    asks the query in FILE (- for standard input) of the database that the settings name, as a server would, and prints the
    plan of each statement that it sends: run with its values, which the plan shows. --partner asks the partner graph.`;

const OPTIONS = {
  key: { type: 'string' },
  variables: { type: 'string', default: '{}' },
  partner: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

async function explain(): Promise<void> {
  const { values: options, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (options.help || !file || !options.key) {
    console.log(USAGE);
    process.exitCode = options.help ? 0 : 2;
    return;
  }
  const query = readFileSync(file === '-' ? process.stdin.fd : file, 'utf8');
  const payload = { query, variables: JSON.parse(options.variables) };
  const config = { ...loadConfig(), webhookInterval: 0, waitlistInterval: 0 };
  const server = await createServer({ config, logger: createLogger('silent') });
  try {
    const ask = async () => {
      const answer = await server.app.inject({
        method: 'POST',
        url: ENDPOINT_PATHS[options.partner ? 'PARTNER' : 'ORG'],
        headers: {
          authorization: `Bearer ${options.key}`,
          'apollographql-client-name': 'caregraph-explain',
          'apollographql-client-version': '1',
        },
        payload,
      });
      console.log(`${answer.statusCode}: ${answer.body.length} characters`);
      if (answer.body.includes('"errors"')) console.log(answer.body);
    };
    for (const { client, text, values } of await readsSentBy(ask)) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>({
        text: `explain (analyze, buffers) ${text}`,
        values,
      });
      console.log(`\n${text.trim()}\n\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
    }
  } finally {
    await server.close();
  }
}

try {
  await explain();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
