import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

const SOURCE = join(import.meta.dirname, 'src');
/** Elsewhere when it is only to be compared with what is committed. */
const TARGET = process.env['PLUMBLINE_DOCUMENTS'] ?? join(SOURCE, 'gql');
const SCHEMA = process.env['PLUMBLINE_SCHEMA'] ?? join(import.meta.dirname, '../api/schema.graphql');

const hasDocuments = (folder: string): boolean =>
  existsSync(join(SOURCE, folder)) &&
  readdirSync(join(SOURCE, folder), { recursive: true }).some((file) => String(file).endsWith('.graphql'));

const features = readdirSync(join(SOURCE, 'features')).map((feature) => `features/${feature}`);
const slices = ['app', ...features].filter(hasDocuments);

/** One generated module for each feature, so that a page loads its own documents and nobody else's. */
const config: CodegenConfig = {
  schema: SCHEMA,
  generates: Object.fromEntries(
    slices.map((slice) => [
      `${join(TARGET, slice.replace('features/', ''))}/`,
      {
        preset: 'client',
        documents: join(SOURCE, slice, '**/*.graphql'),
        presetConfig: { fragmentMasking: false },
        config: {
          enumsAsTypes: true,
          // The client's cache asks for __typename everywhere.
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          onlyOperationTypes: true,
          strictScalars: true,
          useTypeImports: true,
          dedupeFragments: true,
          scalars: { DateTime: 'string', UUID: 'string', ID: 'string' },
        },
      },
    ]),
  ),
};

export default config;
