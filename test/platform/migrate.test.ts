import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeNewMigration } from '../../scripts/new-migration.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import {
  checkDrift,
  MigrationError,
  migrate,
  migrationStatus,
  resolveMigration,
} from '../../src/platform/migrate.ts';
import { readMigrations } from '../../src/platform/migration-folder.ts';
import { bareDatabase, testServerUrl } from '../support/database.ts';

const require = createRequire(import.meta.url);

let directory: string;
let paths: { migrationsDir: string; schemaDir: string };

const SCHEMA = `
datasource db {
  provider = "postgresql"
}
model Visit {
  id    Int      @id
  room  String
  start DateTime @db.Timestamptz(3)
  end   DateTime @db.Timestamptz(3)
  @@map("visit")
}`;

const VISIT = `create table visit (
  id integer not null constraint visit_pkey primary key,
  room text not null,
  start timestamptz(3) not null,
  "end" timestamptz(3) not null
);`;

const FIRST = '20260101000000_first';
const SECOND = '20260101000001_second';

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(paths.migrationsDir, name), { recursive: true });
  writeFileSync(join(paths.migrationsDir, name, 'migration.sql'), `BEGIN;\n${sql}\nCOMMIT;\n`);
}

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'caregraph-migrate-'));
  paths = { migrationsDir: join(directory, 'migrations'), schemaDir: join(directory, 'schema') };
  mkdirSync(paths.migrationsDir);
  mkdirSync(paths.schemaDir);
  writeFileSync(join(paths.schemaDir, 'schema.prisma'), SCHEMA);
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('migrating', () => {
  let db: Database;
  beforeEach(async () => {
    db = await bareDatabase();
  });
  afterEach(() => db.close());

  /** Names of the tables that migrations made, in alphabetical order. */
  const tables = async () => {
    const rows = await adminClient(db).$queryRaw<{ name: string }[]>`
      select tablename::text as name from pg_tables
      where schemaname = 'public' and tablename <> '_prisma_migrations' order by 1`;
    return rows.map(({ name }) => name);
  };

  it('applies what is missing, in the order of the names', async () => {
    writeMigration(SECOND, 'alter table visit add note text;');
    writeMigration(FIRST, VISIT);
    expect(await migrationStatus(db, paths)).toEqual({
      current: false,
      pending: [FIRST, SECOND],
      failed: [],
      edited: [],
    });
    expect(await migrate(db, paths)).toEqual({ applied: [FIRST, SECOND] });
    writeMigration('20260101000002_third', 'create table room (id int primary key);');
    expect(await migrate(db, paths)).toEqual({ applied: ['20260101000002_third'] });
    expect(await tables()).toEqual(['room', 'visit']);
    expect(await migrationStatus(db, paths)).toMatchObject({ current: true, pending: [], edited: [] });
  });

  it('does not start the engine when the database is current', async () => {
    writeMigration(FIRST, VISIT);
    await migrate(db, paths);
    const connect = () => Promise.reject(new Error('the engine was started'));
    const watched = { ...db, adapterFactory: { ...db.adapterFactory, connect } };
    expect(await migrate(watched, paths)).toEqual({ applied: [] });
    writeMigration(SECOND, 'alter table visit add note text;');
    await expect(migrate(watched, paths)).rejects.toThrow('the engine was started');
  });

  it('takes a script as a whole: bodies of functions and comments keep their semicolons', async () => {
    const body = '$$ begin new.room := upper(new.room); return new; end; $$';
    writeMigration(
      FIRST,
      `${VISIT} -- one; two
       create function shout() returns trigger language plpgsql as ${body};
       create trigger shout before insert on visit for each row execute function shout();`,
    );
    await migrate(db, paths);
    await adminClient(db).$executeRaw`insert into visit values (1, 'blue', now(), now())`;
    expect(await adminClient(db).$queryRaw`select room from visit`).toEqual([{ room: 'BLUE' }]);
  });

  it('tells which migration failed and why, and leaves nothing of it behind', async () => {
    writeMigration(FIRST, VISIT);
    writeMigration(SECOND, 'create table half (id int);\nalter table visits add note text;');
    const failure = migrate(db, paths);
    await expect(failure).rejects.toBeInstanceOf(MigrationError);
    await expect(failure).rejects.toMatchObject({ migration: SECOND });
    await expect(failure).rejects.toThrow(`Migration ${SECOND} failed: No such table: visits`);
    expect(await tables()).toEqual(['visit']);
    expect(await migrationStatus(db, paths)).toMatchObject({ pending: [SECOND], failed: [] });
  });

  it('applies the failed migration once its file is corrected', async () => {
    writeMigration(FIRST, 'create table visit (id int primary key, room nonsense);');
    await expect(migrate(db, paths)).rejects.toThrow('type "nonsense" does not exist');
    await expect(migrate(db, paths)).rejects.toThrow('type "nonsense" does not exist');
    writeMigration(FIRST, VISIT);
    expect(await migrate(db, paths)).toEqual({ applied: [FIRST] });
    expect(await migrationStatus(db, paths)).toMatchObject({ current: true, edited: [] });
  });

  it.each(['applied', 'rolled-back'] as const)(
    'waits for a word on one that was cut off: %s',
    async (word) => {
      writeMigration(FIRST, VISIT);
      writeMigration(SECOND, 'create table room (id int primary key);');
      await migrate(db, paths);
      // As after a process that ended between the commit of the script and the note of its end.
      await adminClient(db).$executeRaw`
      update _prisma_migrations set finished_at = null, applied_steps_count = 0
      where migration_name = ${SECOND}`;
      if (word === 'rolled-back') await adminClient(db).$executeRaw`drop table room`;
      expect(await migrationStatus(db, paths)).toMatchObject({ current: false, failed: [{ name: SECOND }] });
      await expect(migrate(db, paths)).rejects.toThrow(`npm run migrate resolve -- ${SECOND} applied`);
      await resolveMigration(db, SECOND, word, paths);
      expect(await migrate(db, paths)).toEqual({ applied: word === 'applied' ? [] : [SECOND] });
      expect(await migrationStatus(db, paths)).toMatchObject({ current: true, failed: [] });
      expect(await tables()).toEqual(['room', 'visit']);
    },
  );

  it('reports files that changed after they were applied, whatever their line ends', async () => {
    writeMigration(FIRST, VISIT);
    writeMigration(SECOND, 'create table room (id int primary key);');
    await migrate(db, paths);
    const file = join(paths.migrationsDir, FIRST, 'migration.sql');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    writeMigration(SECOND, 'create table room (id bigint primary key);');
    expect(await migrationStatus(db, paths)).toMatchObject({ current: true, edited: [SECOND] });
  });

  it('is content with a database that a newer version has migrated', async () => {
    writeMigration(FIRST, VISIT);
    writeMigration(SECOND, 'create table room (id int primary key);');
    await migrate(db, paths);
    rmSync(join(paths.migrationsDir, SECOND), { recursive: true });
    expect(await migrationStatus(db, paths)).toMatchObject({ current: true, pending: [] });
    expect(await migrate(db, paths)).toEqual({ applied: [] });
  });

  it('does not repeat the values of rows when one fails over them', async () => {
    writeMigration(FIRST, `${VISIT} insert into visit values (1, 'canary', now(), now());`);
    await migrate(db, paths);
    writeMigration(SECOND, 'alter table visit alter room type int using room::int;');
    const failure = await migrate(db, paths).catch((error: Error) => error);
    expect(failure).toMatchObject({ message: expect.stringContaining('invalid input syntax') });
    const notes = await adminClient(db).$queryRaw`select logs from _prisma_migrations`;
    expect(JSON.stringify([String(failure), notes])).not.toContain('canary');
  });

  // An embedded database has one process, and claims its directory for it.
  it.skipIf(testServerUrl() === undefined)('lets several instances start at once: one applies', async () => {
    writeMigration(FIRST, `${VISIT} select pg_sleep(0.3);`);
    writeMigration(SECOND, 'create table room (id int primary key);');
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(db, paths)));
    expect(outcomes.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 2]);
    expect(await tables()).toEqual(['room', 'visit']);
  });

  it.skipIf(testServerUrl() === undefined)('holds no connection and no lock afterwards', async () => {
    writeMigration(FIRST, VISIT);
    await migrate(db, paths);
    const sessions = await adminClient(db).$queryRaw`
      select application_name from pg_stat_activity
      where datname = current_database() and application_name = 'caregraph-migrate'`;
    expect(sessions).toEqual([]);
    expect(await adminClient(db).$queryRaw`select 1 from pg_locks where locktype = 'advisory'`).toEqual([]);
  });
});

describe('drift between the migrations and the Prisma schema', () => {
  it('is null when they say the same, with whatever Prisma cannot express', async () => {
    writeMigration(FIRST, VISIT);
    writeMigration(
      SECOND,
      `create extension btree_gist;
       alter table visit add constraint one_at_a_time
         exclude using gist (room with =, tstzrange(start, "end") with &&) where (id > 0);
       alter table visit add constraint forwards check (start < "end");
       alter table visit alter room type text collate "C";
       create index by_lower_room on visit (lower(room));
       create index later on visit (start) where id > 10;
       create function shout() returns trigger language plpgsql as $$ begin return new; end; $$;
       create trigger shout before insert on visit for each row execute function shout();`,
    );
    expect(await checkDrift(paths)).toBeNull();
  });

  it('tells tables, columns and plain indexes that differ', async () => {
    writeMigration(FIRST, VISIT.replace('room text', 'place text'));
    const drift = await checkDrift(paths);
    expect(drift).toContain('`visit` table');
    expect(drift).toContain('`room`');
    expect(drift).toContain('`place`');
  });

  it('sees an index with an operator class or a collation, which the schema declares by name', async () => {
    const sql = `create extension pg_trgm;
      create index visit_room_search on visit using gin (room gin_trgm_ops);
      create index visit_room_order on visit (room collate "C");`;
    writeMigration(FIRST, `${VISIT}\n${sql}`);
    expect(await checkDrift(paths)).toContain('index');
    const declared = `@@index([room(ops: raw("gin_trgm_ops"))], map: "visit_room_search", type: Gin)
      @@index([room], map: "visit_room_order")`;
    const schema = SCHEMA.replace('@@map', `${declared}\n  @@map`);
    writeFileSync(join(paths.schemaDir, 'schema.prisma'), schema);
    expect(await checkDrift(paths)).toBeNull();
  });
});

describe('the schema engine', () => {
  it('is of the same build as Prisma itself', () => {
    const { version } = require('@prisma/engines-version/package.json') as { version: string };
    const engine = require('../../package.json') as { dependencies: Record<string, string> };
    expect(engine.dependencies['@prisma/schema-engine-wasm']).toBe(version);
  });
});

describe('a new migration', () => {
  it('is one transaction that makes up the difference, or no file when there is none', async () => {
    writeMigration(FIRST, VISIT.replace(/room.*\n/, ''));
    const file = await writeNewMigration('add_room', paths, new Date('2026-02-03T04:05:06Z'));
    expect(file).toBe(join(paths.migrationsDir, '20260203040506_add_room', 'migration.sql'));
    const sql = readFileSync(String(file), 'utf8');
    expect(sql).toMatch(/^BEGIN;\n[\s\S]*ADD COLUMN +"room" TEXT NOT NULL;\n\nCOMMIT;\n$/);
    expect(await checkDrift(paths)).toBeNull();
    expect(await writeNewMigration('nothing', paths)).toBeNull();
    await expect(writeNewMigration('Not a name', paths)).rejects.toThrow('snake_case');
  });
});

describe.skipIf(readMigrations({}).length === 0)("the repository's migrations", () => {
  it('lead to the Prisma schema', async () => {
    expect(await checkDrift()).toBeNull();
  });

  it.each(readMigrations({}))('$name is one transaction', ({ sql }) => {
    expect(sql).toMatch(/^(--.*\n)*BEGIN;\n/);
    expect(sql).toMatch(/\nCOMMIT;\n$/);
  });
});
