import { greeting } from './greeting.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { DataDirectoryError } from './platform/data-directory.ts';
import { createLogger, type Logger } from './platform/log.ts';
import { MigrationError } from './platform/migrate.ts';
import { noteUrl } from './seed/credentials-file.ts';
import { prepareDemo } from './seed/demo.ts';
import { createServer, type Server } from './server.ts';

/** Starts the gateway: configuration, database, migrations, the demo where it is wanted, then requests. */
async function main(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config.logLevel);
  const server = await createServer({ config, logger });
  stopWhenAsked(server, logger);
  try {
    const demo = await prepareDemo(server.database, config);
    await server.listen();
    if (demo !== 'ABSENT') noteUrl(config, server.url);
    if (config.nodeEnv !== 'production') process.stdout.write(greeting(server.url, config, demo));
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** Drains and ends on the first SIGTERM or SIGINT; a second one ends at once. */
function stopWhenAsked(server: Server, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping');
      server.close().then(
        () => process.exit(0),
        (err: unknown) => {
          log.error({ err }, 'could not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

try {
  await main();
} catch (error) {
  // The messages of these are ours, and made to be read; a stack would only hide them.
  const isOurs = [ConfigError, DataDirectoryError, MigrationError].some((ours) => error instanceof ours);
  if (isOurs && error instanceof Error) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
