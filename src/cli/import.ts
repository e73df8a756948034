// npm run import: patients from a CSV or JSON Lines file. In production: node dist/cli/import.js. See docs/importing.md.
import { join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_MAPPING, readMapping } from '../import/column-mapping.ts';
import { type ImportOptions, type ImportSummary, importPatients } from '../import/import-patients.ts';
import { findOrganizationByName, operatorOf } from '../import/operator.ts';
import { PatientRow } from '../import/patient-row.ts';
import { FileError, fileSize } from '../import/text-file.ts';
import { type Config, databaseOptions, loadConfig } from '../platform/config.ts';
import { openDatabase } from '../platform/database.ts';
import { migrate } from '../platform/migrate.ts';
import { buildSchemas } from '../schema.ts';
import { EXIT, isRefusal, tellFailure } from './failure.ts';
import { interruption } from './interruption.ts';
import { showProgress } from './progress.ts';

const USAGE = `npm run import -- FILE.csv|FILE.jsonl --organization NAME [options]
    imports patients, each row by the rules of the mutation bulkImportPatients

--organization NAME   whose patients they are
--sandbox             its sandbox twin instead
--map MAPPING.json    which column is which field; columns of the fields' own names need none
--dry-run             checks every row and writes nothing
--on-duplicate WHAT   of rows about someone who has a record: fail (the default), skip or update
--rejects FILE        where rows go that are not imported; FILE.rejects.csv or .jsonl beside the file otherwise
--resume              goes on with an import that was stopped
--delimiter CHARACTER what separates values: , (the default), ; or tab
--help                this text

Ctrl-C stops after the chunk under way. It ends with 0: every row imported or left out as asked; 1: some rejected;
2: refused, nothing written; 3: failed, go on with --resume; 130: stopped, go on with --resume.
The embedded database takes one process at a time: stop the server first. More in docs/importing.md.`;

const OPTIONS = {
  organization: { type: 'string' },
  sandbox: { type: 'boolean', default: false },
  map: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'on-duplicate': { type: 'string', default: 'fail' },
  rejects: { type: 'string' },
  resume: { type: 'boolean', default: false },
  delimiter: { type: 'string', default: ',' },
  help: { type: 'boolean', default: false },
} as const;

const ON_DUPLICATE = { fail: 'FAIL', skip: 'SKIP', update: 'UPDATE' } as const;
const DELIMITERS: Readonly<Record<string, string>> = { ',': ',', ';': ';', tab: '\t' };
const figure = new Intl.NumberFormat('en');

type Asked = Omit<ImportOptions, 'stateDirectory'> & {
  organization: string;
  environment: 'LIVE' | 'SANDBOX';
};

function readArguments(): Asked | 'help' {
  const { values, positionals } = parsedArguments();
  if (values.help) return 'help';
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new FileError(`One file is imported at a time.\n\n${USAGE}`);
  if (values.organization === undefined) throw new FileError(`Which --organization?\n\n${USAGE}`);
  const onDuplicate = Object.entries(ON_DUPLICATE).find(([name]) => name === values['on-duplicate'])?.[1];
  if (!onDuplicate) throw new FileError('--on-duplicate is fail, skip or update.');
  const delimiter = DELIMITERS[values.delimiter];
  if (!delimiter) throw new FileError('--delimiter is , or ; or tab.');
  const dryRun = values['dry-run'];
  if (dryRun && values.resume) throw new FileError('A dry run is not resumed: run it again.');
  const { dir, name, ext } = parse(path);
  const format = FORMATS[ext.toLowerCase()];
  if (!format) throw new FileError('The file ends in .csv, .jsonl or .ndjson: that tells what it is.');
  fileSize(path);
  return {
    ...{ file: { path, format, delimiter }, dryRun, onDuplicate, resume: values.resume },
    mapping: values.map === undefined ? NO_MAPPING : readMapping(values.map),
    rejects: values.rejects ?? join(dir, `${name}.${dryRun ? 'dry-run-' : ''}rejects${ext}`),
    ...{ organization: values.organization, environment: values.sandbox ? 'SANDBOX' : 'LIVE' },
  };
}

const FORMATS: Readonly<Record<string, 'csv' | 'jsonl'>> = {
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

function parsedArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    throw new FileError(USAGE);
  }
}

/** Imports, and tells what has become of it. @returns the exit code */
async function run(asked: Asked, config: Config): Promise<number> {
  const database = await openDatabase(databaseOptions(config));
  let isBegun = false;
  const begin = performance.now();
  const signal = interruption();
  try {
    await migrate(database);
    const organization = await findOrganizationByName(database, asked.organization, asked.environment);
    const operator = operatorOf(database, config, organization);
    let progress: (done: number) => void = () => {};
    const options = { ...asked, stateDirectory: join(config.dataDir, 'imports') };
    const summary = await importPatients(operator, new PatientRow(buildSchemas().org), options, {
      signal,
      onStart: (total, done) => {
        isBegun = true;
        progress = showProgress(total, 'rows', { before: done });
      },
      onProgress: (done) => progress(done),
    });
    return tell(summary, asked, (performance.now() - begin) / 1000);
  } catch (error) {
    if (!isBegun && isRefusal(error)) throw error;
    console.error(`\nIt failed: ${tellFailure(error)}`);
    if (isBegun && !asked.dryRun)
      console.error('What is written stays. The same command with --resume goes on.');
    return EXIT.failed;
  } finally {
    await database.close();
  }
}

function tell(summary: ImportSummary, { dryRun }: Asked, seconds: number): number {
  const { counts, total, done, repeated, rejects, reasons } = summary;
  const told = Object.entries({ ...counts, untold: 0 })
    .filter(([what, count]) => count > 0 || what === (dryRun ? 'validated' : 'created'))
    .map(([what, count]) => `${figure.format(count)} ${WORDS[what as keyof typeof WORDS]}`);
  console.log(
    `${figure.format(done)} of ${figure.format(total)} rows in ${seconds.toFixed(1)} s: ${told.join(', ')}.`,
  );
  for (const [reason, count] of Object.entries(reasons).sort(([, a], [, b]) => b - a))
    console.log(`    ${figure.format(count)} × ${reason}`);
  if (repeated > 0)
    console.log(
      `${figure.format(repeated)} of these rows an earlier run had written: its answers were told again. To have rejected rows tried anew, import the rejects file.`,
    );
  if (counts.untold > 0)
    console.log(
      `${figure.format(counts.untold)} rows were written by a run that was cut off more than a day ago; which of them were rejected is not known any more.`,
    );
  if (rejects) console.log(`The rejected rows, and why: ${rejects} (personal data; only you can read it)`);
  console.log(`Peak memory: ${figure.format(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
  if (done < total) {
    console.log(dryRun ? 'Stopped.' : 'Stopped. The same command with --resume goes on.');
    return EXIT.interrupted;
  }
  return counts.failed > 0 ? EXIT.someRejected : EXIT.done;
}

const WORDS = {
  created: 'created',
  updated: 'updated',
  skipped: 'left out as duplicates',
  validated: 'without fault, not written',
  failed: 'rejected',
  untold: '',
} as const;

try {
  const asked = readArguments();
  if (asked === 'help') console.log(USAGE);
  else process.exitCode = await run(asked, loadConfig());
} catch (error) {
  if (!isRefusal(error)) console.error(tellFailure(error));
  else console.error(error.message);
  process.exitCode = isRefusal(error) ? EXIT.refused : EXIT.failed;
}
