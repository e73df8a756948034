/** Writes schema.graphql and schema.partner.graphql; with --check fails when they are not what the code makes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemas } from '../src/schema.ts';

const { org, partner } = buildSchemas();
const files = { 'schema.graphql': org, 'schema.partner.graphql': partner };
for (const [file, schema] of Object.entries(files)) {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, printed);
  else if (readFileSync(file, 'utf8') !== printed) {
    console.error(`${file} is stale: run \`npm run schema\`.`);
    process.exitCode = 1;
  }
}
