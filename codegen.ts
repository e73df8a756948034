import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars as they travel in JSON. */
const scalars = {
  DateTime: 'string',
  Date: 'string',
  LocalTime: 'string',
  LocalDateTime: 'string',
  UUID: 'string',
  Currency: 'string',
  JSONObject: 'Record<string, unknown>',
  JSON: 'unknown',
};

const config = { scalars, useTypeImports: true, strictScalars: true, enumsAsTypes: true };

/** The documents of tests: no persisted ones, and of the schema's types those that the documents name. */
const ofTests = (graph: 'organization' | 'partner', schema: string): CodegenConfig['generates'][string] => ({
  schema,
  documents: `test/documents/${graph}/*.graphql`,
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { ...config, onlyOperationTypes: true },
});

/** Typed documents of the examples and of the tests, for each of the two graphs. */
export default {
  importExtension: '.ts',
  generates: {
    'examples/generated/organization/': {
      schema: 'schema.graphql',
      documents: 'examples/organization/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
    },
    'examples/generated/partner/': {
      schema: 'schema.partner.graphql',
      documents: 'examples/partner/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config,
    },
    'examples/generated/partner-portal/': {
      schema: 'schema.partner.graphql',
      documents: 'examples/partner-portal/operations/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: { ...config, onlyOperationTypes: true },
    },
    'test/generated/organization/': ofTests('organization', 'schema.graphql'),
    'test/generated/partner/': ofTests('partner', 'schema.partner.graphql'),
  },
} satisfies CodegenConfig;
