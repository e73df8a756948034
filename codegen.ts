import type { CodegenConfig } from '@graphql-codegen/cli';

/** Scalars as they travel in JSON. */
const scalars = {
  DateTime: 'string',
  Date: 'string',
  LocalTime: 'string',
  UUID: 'string',
  Currency: 'string',
  JSONObject: 'Record<string, unknown>',
  JSON: 'unknown',
};

const config = { scalars, useTypeImports: true, strictScalars: true, enumsAsTypes: true };

/** Typed documents of the examples, for each of the two graphs; tests and clients import them. */
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
  },
} satisfies CodegenConfig;
