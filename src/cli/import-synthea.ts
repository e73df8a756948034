// npm run import:synthea: a Synthea CSV export. In production: node dist/cli/import-synthea.js. See docs/importing.md.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrganizationByName, operatorOf } from '../import/operator.ts';
import { PatientRow } from '../import/patient-row.ts';
import { importSynthea, type SyntheaSummary } from '../import/synthea/import-synthea.ts';
import { FileError } from '../import/text-file.ts';
import { type Config, databaseOptions, loadConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/database.ts';
import { migrate } from '../platform/migrate.ts';
import { buildSchemas } from '../schema.ts';
import { EXIT, isRefusal, tellFailure } from './failure.ts';
import { interruption } from './interruption.ts';
import { showProgress } from './progress.ts';

const USAGE = `npm run import:synthea -- DIRECTORY --organization NAME [--sandbox] [--rejects DIRECTORY]
    loads the CSV export of Synthea: organizations, providers, patients, allergies, conditions, medications, vital signs
    from observations, and encounters as past appointments. What is there already is left, so it can be run again.

--organization NAME   whose records they become
--sandbox             its sandbox twin instead
--rejects DIRECTORY   where rows go that are not loaded; a new directory in DATA_DIR/imports otherwise
--help                this text

Ctrl-C stops after the chunk under way; the same command goes on. It ends with 0: every row loaded or there already;
1: some rejected; 2: refused, nothing written; 3: failed; 130: stopped.
The embedded database takes one process at a time: stop the server first. More in docs/importing.md.`;

const OPTIONS = {
  organization: { type: 'string' },
  sandbox: { type: 'boolean', default: false },
  rejects: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const figure = new Intl.NumberFormat('en');

interface Asked {
  readonly directory: string;
  readonly organization: string;
  readonly environment: 'LIVE' | 'SANDBOX';
  readonly rejects: string | undefined;
}

function readArguments(): Asked | 'help' {
  const { values, positionals } = parsedArguments();
  if (values.help) return 'help';
  const [directory, ...more] = positionals;
  if (directory === undefined || more.length > 0) throw new FileError(`Which directory?\n\n${USAGE}`);
  if (values.organization === undefined) throw new FileError(`Which --organization?\n\n${USAGE}`);
  const { organization, rejects, sandbox } = values;
  return { directory, organization, rejects, environment: sandbox ? 'SANDBOX' : 'LIVE' };
}

function parsedArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new FileError(USAGE);
  }
}

async function run(asked: Asked, config: Config): Promise<number> {
  const database = await openDatabase(databaseOptions(config));
  const signal = interruption();
  let isBegun = false;
  try {
    await migrate(database);
    const organization = await findOrganizationByName(database, asked.organization, asked.environment);
    const operator = operatorOf(database, config, organization);
    const stamp = new Date().toISOString().replace(/[:.]/g, '-');
    const rejects = asked.rejects ?? join(config.dataDir, 'imports', `synthea-rejects-${stamp}`);
    const patient = new PatientRow(buildSchemas().org);
    const summary = await importSynthea(
      operator,
      patient,
      { directory: asked.directory, rejects },
      {
        signal,
        onFile: (file, bytes) => {
          isBegun = true;
          const progress = showProgress(Math.ceil(bytes / 1024), `kB of ${file}`);
          return (read) => progress(Math.ceil(read / 1024));
        },
      },
    );
    return tell(summary, rejects);
  } catch (error) {
    if (!isBegun && isRefusal(error)) throw error;
    console.error(`\nIt failed: ${tellFailure(error)}\nWhat is written stays. The same command goes on.`);
    return EXIT.failed;
  } finally {
    await database.close();
  }
}

function tell({ files, absent, others, isWhole }: SyntheaSummary, rejects: string): number {
  console.log(
    ['file'.padEnd(20), ...['rows', 'imported', 'there', 'rejected'].map((word) => word.padStart(10))].join(
      ' ',
    ),
  );
  for (const { file, rows, imported, present, rejected, reasons } of files) {
    const counts = [rows, imported, present, rejected].map((count) => figure.format(count).padStart(10));
    console.log([file.padEnd(20), ...counts].join(' '));
    for (const [reason, count] of Object.entries(reasons))
      console.log(`    ${figure.format(count)} × ${reason}`);
  }
  if (absent.length > 0) console.log(`Not there: ${absent.join(', ')}.`);
  if (others.length > 0) console.log(`Not loaded, for there is no room: ${others.join(', ')}.`);
  const isRejected = files.some(({ rejected }) => rejected > 0);
  if (isRejected) console.log(`The rejected rows, and why: ${rejects} (personal data; only you can read it)`);
  console.log(`Peak memory: ${figure.format(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
  if (!isWhole) {
    console.log('Stopped. The same command goes on.');
    return EXIT.interrupted;
  }
  return isRejected ? EXIT.someRejected : EXIT.done;
}

try {
  const asked = readArguments();
  if (asked === 'help') console.log(USAGE);
  else process.exitCode = await run(asked, loadConfig());
} catch (error) {
  console.error(isRefusal(error) ? error.message : tellFailure(error));
  process.exitCode = isRefusal(error) ? EXIT.refused : EXIT.failed;
}
