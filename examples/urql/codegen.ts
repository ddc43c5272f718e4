import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the operations in src/, from the schema of the server that runs. */
const config: CodegenConfig = {
  schema: `${process.env['VITE_NEWSGRAPH'] ?? 'http://127.0.0.1:4000'}/schema.graphql`,
  documents: 'src/*.tsx',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars: { CountryCode: 'string', Date: 'string', DateTime: 'string' }, useTypeImports: true },
    },
  },
};

export default config;
