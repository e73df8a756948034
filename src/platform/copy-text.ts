/**
 * A row to load, by the Prisma fields of its table: a list is a PostgreSQL array of texts, any other object but a
 * date and bytes is JSON; undefined is null, whatever the column's default.
 */
export type LoadedRow = Readonly<Record<string, unknown>>;

/** Names in the database that are not the field's own in snake_case. */
const COLUMNS: Readonly<Record<string, string>> = {
  balance0To30: 'balance_0_30',
  balance31To60: 'balance_31_60',
  balance61To90: 'balance_61_90',
  balanceOver90: 'balance_over_90',
};

/** The column of a Prisma field. */
function columnOf(field: string): string {
  return COLUMNS[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Rows of one table in the text form of COPY. They are kept as text, which is a fraction of what objects take. */
export class CopyRows {
  readonly #table: string;
  readonly #lines: string[] = [];
  #fields: readonly string[] = [];

  constructor(table: string, rows: Iterable<LoadedRow> = []) {
    this.#table = table;
    for (const row of rows) this.add(row);
  }

  /** How many there are. */
  get size(): number {
    return this.#lines.length;
  }

  /** The COPY statement without its source. Columns that no row names get their defaults. */
  get statement(): string {
    return `copy "${this.#table}" (${this.#fields.map((field) => `"${columnOf(field)}"`).join(', ')})`;
  }

  /** One line for each row. */
  get text(): string {
    return this.#lines.join('');
  }

  /**
   * Adds a row, whole or in parts: to put together an object of a hundred fields costs more than to write it.
   * @throws TypeError when the row's fields are not those of the first, in their order
   */
  add(...parts: readonly LoadedRow[]): void {
    if (this.size === 0) this.#fields = parts.flatMap((part) => Object.keys(part));
    const cells: string[] = [];
    for (const part of parts) {
      for (const field of Object.keys(part)) {
        if (field !== this.#fields[cells.length])
          throw new TypeError(`Rows of ${this.#table} differ in ${field}`);
        cells.push(cell(part[field]));
      }
    }
    if (cells.length < this.#fields.length) throw new TypeError(`A row of ${this.#table} lacks fields`);
    this.#lines.push(`${cells.join('\t')}\n`);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? '');

/** A value between two tabs. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  switch (typeof value) {
    case 'string':
      return escaped(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return objectCell(value);
    default:
      throw new TypeError(`A column can't hold a ${typeof value}`);
  }
}

function objectCell(value: object): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return escaped(`{${value.map(quoted).join(',')}}`);
  return escaped(JSON.stringify(value));
}

/** An element of an array literal. */
const quoted = (text: unknown) => `"${String(text).replace(/["\\]/g, '\\$&')}"`;
