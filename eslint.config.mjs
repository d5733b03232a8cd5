import { readFileSync } from "node:fs";
import graphqlPlugin from "@graphql-eslint/eslint-plugin";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import wordLists from "./eslint.wordLists.cjs";

const ignored = readFileSync(new URL(".gitignore", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line.endsWith("/"))
  .map((line) => `**/${line}**`);

const description = {
  types: true,
  DirectiveDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
};

const recommended =
  graphqlPlugin.configs["flat/schema-recommended"].rules["@graphql-eslint/naming-convention"][1];
const schemaNames = {
  ...recommended,
  InputValueDefinition: { style: "camelCase", ignorePattern: "^(AND|OR|NOT)$" },
};

export default defineConfig(
  globalIgnores([...ignored, "test/bench/**", "**/*.d.ts"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      eqeqeq: "error",
      // GraphQL types are classes whose members are all decorated fields.
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // noUncheckedIndexedAccess makes an index that the loop's bound proves need `!`.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    // The rooms that read texts; elsewhere a list of words is a list of names of our own.
    files: ["src/text/**", "src/extract/**", "src/resolve/**"],
    plugins: { words: wordLists },
    rules: { "words/in-lexicon": "error" },
  },
  {
    // Answers read back in tests are plain JSON, judged by what the test expects of them.
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-explicit-any": "off",
      "@typescript-eslint/no-require-imports": ["error", { allow: ["\\.cjs$"] }],
    },
  },
  {
    files: ["schema/schema.graphql"],
    plugins: { "@graphql-eslint": graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: "./schema/schema.graphql" } },
    },
    rules: {
      ...graphqlPlugin.configs["flat/schema-recommended"].rules,
      ...graphqlPlugin.configs["flat/schema-relay"].rules,
      "@graphql-eslint/require-description": ["error", description],
      // AND, OR and NOT are the words users of Neo4j APIs know.
      "@graphql-eslint/naming-convention": ["error", schemaNames],
      // Only what node(id) can fetch has an id; quotes, dates and pages have none.
      "@graphql-eslint/strict-id-in-types": "off",
      // `nodes` stands beside `edges`, and an edge may lead to a union or to a value such as a timeline's entry.
      "@graphql-eslint/relay-edge-types": [
        "error",
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
    },
  },
  {
    files: ["schema/examples/*.graphql", "schema/commands/*.graphql"],
    plugins: { "@graphql-eslint": graphqlPlugin },
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: {
        graphQLConfig: {
          schema: "./schema/schema.graphql",
          documents: ["./schema/examples/*.graphql", "./schema/commands/*.graphql"],
        },
      },
    },
    rules: {
      "@graphql-eslint/executable-definitions": "error",
      "@graphql-eslint/fields-on-correct-type": "error",
      "@graphql-eslint/known-argument-names": "error",
      "@graphql-eslint/no-anonymous-operations": "error",
      "@graphql-eslint/no-deprecated": "error",
      "@graphql-eslint/no-unused-variables": "error",
      "@graphql-eslint/no-duplicate-fields": "error",
    },
  },
);
