import { defineConfig } from 'prisma/config';

const { DATABASE_URL: url } = process.env;

/** Where Prisma's own tools find the schema, the migrations and the database; the server reads the same. */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
});
