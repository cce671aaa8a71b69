import type { CodegenConfig } from '@graphql-codegen/cli'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'

/** Typed documents from the operations in src/, and the manifest by which a gateway with OPERATIONS_FILE knows them. */
const config: CodegenConfig = {
  // In a project of its own: 'node_modules/genauth-gateway/dist/client.graphql', or the address of a gateway.
  schema: '../../dist/client.graphql',
  documents: 'src/**/*.tsx',
  ignoreNoDocuments: true,
  generates: {
    'src/gql/': {
      preset: 'client',
      // Apollo Client asks for it everywhere, so the registered documents have to as well.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Decimal: 'string', DateTime: 'string', Date: 'string', JSON: 'unknown' },
      },
    },
  },
}
export default config
