// npm run seed -- --patients N [--organization NAME]: fills the configured database, empty or not, with patients.
import { parseArgs } from 'node:util';
import { interruption } from '../src/cli/interruption.ts';
import { showProgress } from '../src/cli/progress.ts';
import { databaseOptions, loadConfig } from '../src/platform/config.ts';
import { openDatabase } from '../src/platform/database.ts';
import { migrate } from '../src/platform/migrate.ts';
import { seedDatabase } from '../src/seed/seed-database.ts';

const USAGE = `npm run seed -- --patients N [--organization NAME]
    adds N patients with their charts to the demo's first organization, or to the one of that name, which is made
    if there is none. An empty database gets the demo first. Ctrl-C stops after the batch under way; what is
    written stays, and the command that adds the rest is printed.`;

const figure = new Intl.NumberFormat('en');

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { patients: { type: 'string' }, organization: { type: 'string' } },
    });
    const patients = /^[1-9]\d{0,8}$/.test(values.patients ?? '') ? Number(values.patients) : null;
    return patients === null ? null : { ...values, patients };
  } catch {
    return null;
  }
}

async function run(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const config = loadConfig();
  const database = await openDatabase(databaseOptions(config));
  try {
    await migrate(database);
    const start = performance.now();
    const signal = interruption();
    const { organization, patients } = await seedDatabase(database, config, {
      ...{ ...asked, signal, onProgress: showProgress(asked.patients, 'patients') },
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${organization} has ${figure.format(patients)} more patients, after ${seconds} s.`);
    if (patients === asked.patients) return 0;
    console.log(
      `The rest: npm run seed -- --patients ${asked.patients - patients} --organization "${organization}"`,
    );
    return 130;
  } finally {
    await database.close();
  }
}

process.exitCode = await run();
