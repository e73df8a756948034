import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Prisma } from '../../src/generated/prisma/client.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { boundPrisma, type TenantClient, tenantClient, tenantSql } from '../../src/platform/tenant-client.ts';
import { testDatabase } from '../support/database.ts';
import { spell } from '../support/read-cases.ts';

let database: Database;
let ours: TenantClient;
let prismas: TenantClient;

beforeAll(async () => {
  database = await testDatabase({ readClient: true });
  const { id } = await adminClient(database).organization.create({ data: { name: 'Clinic' } });
  ours = tenantClient(database.prisma, id);
  prismas = boundPrisma(database.prisma, id);
});
afterAll(() => database.close());

const VALUES: readonly string[] = [
  ...['true', 'false', '1::smallint', '-5::int', '9007199254740993::bigint', '7::oid'],
  ...['1.5::real', '0.1::double precision', '-1e300::float8', `'Infinity'::float8`],
  ...['1.50::numeric', '-0.000001::numeric', '123456789012345678901234567890.5::numeric', `'1e21'::numeric`],
  ...[
    `'ä"\\'::text`,
    `''::text`,
    `'x'::char(3)`,
    `'y'::varchar(5)`,
    `'z'::name`,
    `'ACTIVE'::"PatientStatus"`,
  ],
  ...[`'019A8C00-0000-7000-8000-000000000000'::uuid`, `'\\x00ff5c'::bytea`, `''::bytea`],
  ...[`'2026-03-29'::date`, `'0099-01-01'::date`, `'12345-01-01'::date`, `'10:11:12.5'::time`],
  ...[`'2026-03-29 01:30:00.123456+02'::timestamptz`, `'1969-12-31 23:59:59.9'::timestamp`],
  ...[`'2026-03-29 01:30:00+00'::timestamptz`, `'0044-03-15 12:00:00'::timestamp`],
  ...[
    `'{"a": [1, null, "x"], "b": 1e30}'::jsonb`,
    `'[1, 2]'::json`,
    `'null'::jsonb`,
    `'"text"'::jsonb`,
    '0::text::jsonb',
  ],
  ...[
    `array['a,b', '"', null, '\\', '', 'null']`,
    `array[]::text[]`,
    'array[1, -2, null]',
    'array[1, 2]::bigint[]',
  ],
  ...[`array['019a8c00-0000-7000-8000-000000000000']::uuid[]`, 'array[true, false, null]', 'array[1.10, 2]'],
  ...[
    `array['2026-03-29']::date[]`,
    `array['2026-03-29 01:30:00.12+02']::timestamptz[]`,
    'array[1.5]::float8[]',
  ],
  ...[`array['b']::varchar[]`, `array['ACTIVE']::"PatientStatus"[]`, 'array[1]::smallint[]'],
  ...['null::text', 'null::jsonb', 'null::numeric', 'null::int[]', 'count(*)', 'now() - now() is null'],
];

describe('raw rows', () => {
  it.each(VALUES)('of %s are those of Prisma', async (value) => {
    const read = (db: TenantClient) =>
      tenantSql<object>(
        db,
        (orgId) =>
          Prisma.sql`select ${orgId}::uuid as "org", ${Prisma.raw(value)} as value, 1 as "camelCase"`,
      );
    expect(spell(await read(ours), new Set())).toBe(spell(await read(prismas), new Set()));
  });

  it.each(['1::money', `'1 day'::interval`, `'(1,2)'::point`])(
    'of %s are refused: they are to be cast',
    async (value) => {
      const read = tenantSql(ours, (orgId) => Prisma.sql`select ${orgId}::uuid, ${Prisma.raw(value)}`);
      await expect(read).rejects.toThrow('cast it');
    },
  );

  it('of bytes and lists that were sent are what was sent', async () => {
    const bytes = new Uint8Array(Buffer.from('xx\u0000ÿ').buffer, 2, 3);
    for (const db of [ours, prismas])
      expect(
        await tenantSql(
          db,
          (orgId) => Prisma.sql`select ${orgId}::uuid is null as no, ${bytes}::bytea as bytes`,
        ),
      ).toEqual([{ no: false, bytes: new Uint8Array(bytes) }]);
  });
});
