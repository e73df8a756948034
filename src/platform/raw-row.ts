import { Decimal } from '@prisma/client/runtime/client';
import pg from 'pg';
import { toBytes, toDate } from '../read/value.ts';
import type { PlainResult } from './plain-query.ts';

type Decode = (text: string) => unknown;

const asIs: Decode = (text) => text;
const parseJson: Decode = (text) => JSON.parse(text) as unknown;
const parseTime: Decode = (text) => new Date(`1970-01-01T${text}Z`);

/** How PostgreSQL's types are read, by their numbers. */
const SCALARS: Readonly<Record<number, Decode>> = {
  16: (text) => text === 't', // bool
  17: toBytes, // bytea
  19: asIs, // name
  20: BigInt, // int8
  21: Number, // int2
  23: Number, // int4
  25: asIs, // text
  26: BigInt, // oid
  114: parseJson, // json
  700: Number, // float4
  701: Number, // float8
  1042: asIs, // bpchar
  1043: asIs, // varchar
  1082: toDate, // date
  1083: parseTime, // time
  1114: toDate, // timestamp
  1184: toDate, // timestamptz
  1700: (text) => new Decimal(text), // numeric
  2950: asIs, // uuid
  3802: parseJson, // jsonb
};

/** Types of elements by those of arrays. */
const ELEMENTS: Readonly<Record<number, number>> = {
  ...{ 1000: 16, 1005: 21, 1007: 23, 1009: 25, 1014: 1042, 1015: 1043, 1016: 20, 1021: 700, 1022: 701 },
  ...{ 1028: 26, 1115: 1114, 1182: 1082, 1185: 1184, 1231: 1700, 2951: 2950 },
};
const TEXT_ARRAY = 1009;
/** Types that a schema has made, enums among them, begin here. */
const FIRST_OWN_TYPE = 16_384;

/** @throws TypeError for a type that raw statements are not read by; as with Prisma's, a cast to text makes it readable */
function decoderOf(type: number): Decode {
  const scalar = SCALARS[type];
  if (scalar) return scalar;
  const element = SCALARS[ELEMENTS[type] ?? 0];
  if (element) return listOf(element);
  if (type >= FIRST_OWN_TYPE) return asIs;
  throw new TypeError(`A raw statement gives type ${type}, which is not read: cast it`);
}

function listOf(element: Decode): Decode {
  // The types of arrays are missing where the driver declares its types.
  const parse: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXT_ARRAY as never, 'text');
  return (text) => parse(text).map((part) => (part === null ? null : element(part)));
}

/** The rows of a raw statement as Prisma's `$queryRaw` gives them. @throws TypeError for a type that is not read */
export function readRawRows<Row>({ fields, rows }: PlainResult): Row[] {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, decode: decoderOf(dataTypeID) }));
  return rows.map((row) => {
    const read: Record<string, unknown> = {};
    columns.forEach(({ name, decode }, at) => {
      const given = row[at] ?? null;
      read[name] = given === null ? null : decode(given);
    });
    return read as Row;
  });
}
