import type { CodegenConfig } from "@graphql-codegen/cli";

/** Only the operations' own types are generated: the schema itself stays out of the repository. */
const config: CodegenConfig = {
  schema: process.env.RETURNS_SCHEMA ?? ".generated/schema.json",
  documents: ["src/**/*.graphql"],
  ignoreNoDocuments: true,
  generates: {
    "src/api/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        avoidOptionals: { field: true },
        scalars: {
          DateTime: "string",
          Date: "string",
          JSON: "unknown",
          JSONString: "string",
          Metadata: "Record<string, string>",
          PositiveDecimal: "number | string",
          Decimal: "number | string",
          UUID: "string",
          Upload: "File",
        },
      },
    },
  },
};

export default config;
