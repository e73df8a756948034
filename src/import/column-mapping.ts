import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PatientRow } from './patient-row.ts';
import type { FileRecord, RecordFile } from './record-file.ts';
import { FileError } from './text-file.ts';

/** How days are written in a column. */
const DATE_FORMATS = ['YYYY-MM-DD', 'DD/MM/YYYY', 'MM/DD/YYYY', 'DD.MM.YYYY'] as const;
type DateFormat = (typeof DATE_FORMATS)[number];

const target = z.strictObject({
  field: z.string(),
  /** What the column says → what it means. */
  values: z.record(z.string(), z.json()).optional(),
  format: z.enum(DATE_FORMATS).optional(),
});
const mappingRules = z.strictObject({
  columns: z.record(z.string(), z.union([z.string(), z.null(), target])).default({}),
  constants: z.record(z.string(), z.json()).default({}),
});

/** What a mapping file says: which column is which field, and what every row has besides. */
export type Mapping = z.infer<typeof mappingRules>;

/** No mapping: columns are known by their names. */
export const NO_MAPPING: Mapping = { columns: {}, constants: {} };

/** Reads a mapping file. @throws FileError that says what is wrong with it, and where */
export function readMapping(path: string): Mapping {
  const parsed = mappingRules.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map(({ path: at, code }) => `${at.join('.') || 'its root'} (${code})`);
  throw new FileError(
    `${path} is not a mapping: see ${places.slice(0, 5).join(', ')}. It has “columns” and “constants”, as docs/importing.md says.`,
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw new FileError(`${path} is not JSON.`);
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(code === 'ENOENT' ? `There is no file ${path}.` : `${path} can’t be read (${code}).`);
  }
}

/** What becomes of one column. */
interface Column {
  readonly field: string;
  readonly values?: Readonly<Record<string, unknown>> | undefined;
  readonly format?: DateFormat | undefined;
}

/** How records become rows: settled for a whole file, before anything of it is written. */
export interface MappingPlan {
  readonly columns: ReadonlyMap<string, Column>;
  readonly constants: Readonly<Record<string, unknown>>;
}

/** Names that columns often have, besides those of the fields themselves. */
const ALIASES: Readonly<Record<string, string>> = {
  ...{ surname: 'lastName', familyname: 'lastName', givenname: 'firstName', forename: 'firstName' },
  ...{
    dob: 'dateOfBirth',
    birthdate: 'dateOfBirth',
    birthday: 'dateOfBirth',
    gender: 'administrativeGender',
  },
  ...{ mobile: 'mobilePhone', cell: 'mobilePhone', ssn: 'socialSecurityNumber' },
  ...{ address: 'addressLine1', zip: 'postalCode', zipcode: 'postalCode', postcode: 'postalCode' },
};

/** Names are the same whatever their case, blanks, hyphens and underscores. */
const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

/** What a row can't do without. */
const REQUIRED = ['firstName', 'lastName'];

/**
 * Settles which column is which field: as the mapping says, else by its name.
 * @param found the columns of the file
 * @throws FileError for a column that means nothing, a field that there is not, or one that is filled twice or not at all
 */
export function planMapping(
  { format }: Pick<RecordFile, 'format'>,
  found: readonly string[],
  { columns: mapped, constants }: Mapping,
  patient: PatientRow,
): MappingPlan {
  const fields = format === 'csv' ? patient.textFields() : patient.fields();
  const byName = new Map([
    ...Object.entries(ALIASES),
    ...fields.map((field) => [plain(field), field] as const),
  ]);
  const columns = new Map<string, Column>();
  const unknown: string[] = [];
  for (const column of found) {
    const named = Object.hasOwn(mapped, column) ? mapped[column] : byName.get(plain(column));
    if (named === undefined) unknown.push(column);
    else if (named !== null) columns.set(column, typeof named === 'string' ? { field: named } : named);
  }
  assertPlan({ columns, constants }, { found, unknown, mapped, fields, all: patient.fields() });
  return { columns, constants };
}

function assertPlan(
  { columns, constants }: MappingPlan,
  of: {
    found: readonly string[];
    unknown: readonly string[];
    mapped: Mapping['columns'];
    fields: readonly string[];
    all: readonly string[];
  },
): void {
  // A first line that is no header is someone's data, which must not be told.
  if (columns.size === 0)
    throw new FileError('No column is known: is the line with their names missing, or a mapping (--map)?');
  const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
  if (of.unknown.length > 0)
    throw new FileError(
      `Not known: the ${of.unknown.length === 1 ? 'column' : 'columns'} ${quoted(of.unknown)}. Map each to a field, or to null to leave it out.`,
    );
  const missing = Object.keys(of.mapped).filter((column) => !of.found.includes(column));
  if (missing.length > 0) throw new FileError(`The mapping names what the file has not: ${quoted(missing)}.`);
  const filled = [...columns.values()].map(({ field }) => field);
  const strange = [
    ...filled.filter((field) => !of.fields.includes(field)),
    ...Object.keys(constants).filter((field) => !of.all.includes(field)),
  ];
  if (strange.length > 0)
    throw new FileError(`The mapping names fields that there are not: ${quoted(strange)}.`);
  const all = [...filled, ...Object.keys(constants)];
  const twice = all.filter((field, place) => all.indexOf(field) < place);
  if (twice.length > 0) throw new FileError(`Filled twice: ${quoted([...new Set(twice)])}.`);
  const absent = REQUIRED.filter((field) => !all.includes(field));
  if (absent.length > 0) throw new FileError(`No column is ${quoted(absent)}, which every row needs.`);
}

/** What a record says, by field. A value that its column's `values` or `format` do not know is left to the field's rules. */
export function mapRecord({ values }: FileRecord, plan: MappingPlan): Map<string, unknown> {
  const mapped = new Map<string, unknown>(Object.entries(plan.constants));
  for (const [column, { field, values: meanings, format }] of plan.columns) {
    if (!Object.hasOwn(values, column)) continue;
    const value = values[column];
    if (typeof value !== 'string') mapped.set(field, value);
    else if (meanings && Object.hasOwn(meanings, value.trim())) mapped.set(field, meanings[value.trim()]);
    else mapped.set(field, format ? isoDay(value.trim(), format) : value);
  }
  return mapped;
}

/** A day of a format as YYYY-MM-DD; any other text as it is, for the field's rule to judge. */
function isoDay(text: string, format: DateFormat): string {
  const pattern = format.replaceAll('.', '\\.').replace('YYYY', '(?<year>\\d{4})');
  const day = new RegExp(`^${pattern.replace('MM', '(?<month>\\d\\d?)').replace('DD', '(?<day>\\d\\d?)')}$`);
  const { year, month = '', day: ofMonth = '' } = day.exec(text)?.groups ?? {};
  return year ? `${year}-${month.padStart(2, '0')}-${ofMonth.padStart(2, '0')}` : text;
}
