import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

const banner = `# Generated from src/api by \`npm run generate\`. Do not edit: change the classes and run it again.\n`;

/** The schema as `schema/schema.graphql` holds it: sorted, with every description. */
export const printApiSchema = (schema: GraphQLSchema): string =>
  `${banner}\n${printSchema(lexicographicSortSchema(schema))}\n`;
